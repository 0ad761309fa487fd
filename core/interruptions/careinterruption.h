// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"

namespace enlace {

using CareInterruptionId = Id<struct CareInterruptionTag>;

/// Why a child was without what it had. The clocks of requests and renewals say the first ones by
/// themselves; the others only a person knows.
enum class GapCause {
    RequestLate,        ///< the next request went out after the last covered day
    InformationMissing, ///< it lacked something when that day came
    DecisionLate,       ///< it was complete, and the answer came later
    LaterStart,         ///< it was answered in time, and begins later
    Denied,
    NotAskedAgain,
    CoverageStopped, ///< eligibility was not renewed
    NoTherapist,     ///< between two therapists
    OutOfNetwork,
    Vendor,
    Move,
    Other,
};

template <>
struct EnumText<GapCause>
{
    static constexpr auto context = "GapCause";
    static constexpr EnumEntry<GapCause> entries[] = {
        {GapCause::RequestLate, "request_late",
         QT_TRANSLATE_NOOP("GapCause", "The next request was sent too late")},
        {GapCause::InformationMissing, "information_missing",
         QT_TRANSLATE_NOOP("GapCause", "Information was missing")},
        {GapCause::DecisionLate, "decision_late",
         QT_TRANSLATE_NOOP("GapCause", "The decision came too late")},
        {GapCause::LaterStart, "later_start",
         QT_TRANSLATE_NOOP("GapCause", "Approved in time, to begin later")},
        {GapCause::Denied, "denied", QT_TRANSLATE_NOOP("GapCause", "The next request was denied")},
        {GapCause::NotAskedAgain, "not_asked_again",
         QT_TRANSLATE_NOOP("GapCause", "Nobody has asked again")},
        {GapCause::CoverageStopped, "coverage_stopped",
         QT_TRANSLATE_NOOP("GapCause", "Eligibility was not renewed")},
        {GapCause::NoTherapist, "no_therapist",
         QT_TRANSLATE_NOOP("GapCause", "No therapist in between")},
        {GapCause::OutOfNetwork, "out_of_network",
         QT_TRANSLATE_NOOP("GapCause", "The provider is not in the network")},
        {GapCause::Vendor, "vendor", QT_TRANSLATE_NOOP("GapCause", "The vendor did not deliver")},
        {GapCause::Move, "move", QT_TRANSLATE_NOOP("GapCause", "The family moved")},
        {GapCause::Other, "other", QT_TRANSLATE_NOOP("GapCause", "Another cause")},
    };
};

/// A child was, or is, without something that it had, as a person wrote it down (Z-01). What no
/// record shows by itself: a vendor who does not deliver, a move into another county.
struct CareInterruption
{
    CareInterruptionId id = CareInterruptionId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    QString what;
    ServiceGroup group = ServiceGroup::Supplies;
    GapCause cause = GapCause::Vendor;
    DateSpan span; ///< from the first day without it to the last; open while it lasts
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const CareInterruption &) const = default;
};

} // namespace enlace
