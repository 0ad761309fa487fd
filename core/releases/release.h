// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/origin.h"

#include <QList>
#include <QString>

namespace enlace {

using ReleasePartyId = Id<struct ReleasePartyTag>;

/// By what right somebody signed.
enum class SignerRelation { Parent, Guardian, Conservator, CourtOrAgency, Self };

template <>
struct EnumText<SignerRelation>
{
    static constexpr auto context = "SignerRelation";
    static constexpr EnumEntry<SignerRelation> entries[] = {
        {SignerRelation::Parent, "parent", QT_TRANSLATE_NOOP("SignerRelation", "Parent")},
        {SignerRelation::Guardian, "guardian",
         QT_TRANSLATE_NOOP("SignerRelation", "Legal guardian")},
        {SignerRelation::Conservator, "conservator",
         QT_TRANSLATE_NOOP("SignerRelation", "Conservator of an adult")},
        {SignerRelation::CourtOrAgency, "court_or_agency",
         QT_TRANSLATE_NOOP("SignerRelation", "Court or agency with custody")},
        {SignerRelation::Self, "self", QT_TRANSLATE_NOOP("SignerRelation", "The young person")},
    };
};

/// A signed release of information: several agencies may share what it names, for its purpose, from
/// a day until a day, unless it is revoked, as a whole or for one agency.
struct Release
{
    ReleaseId id = ReleaseId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    QList<Sensitivity> categories; ///< what may be shared
    QString purpose;
    DateSpan span;
    Language language = Language::English; ///< of the form that was signed
    std::optional<PersonId> signer;
    QString signerName; ///< as signed, where the signer is not on record
    SignerRelation relation = SignerRelation::Parent;
    std::optional<QDate> signedOn;
    std::optional<QDate> revokedOn; ///< first day on which it holds no longer
    QString revokedReason;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const Release &) const = default;
};

/// Which way information goes.
enum class ReleaseDirection { Both, Gives, Receives };

template <>
struct EnumText<ReleaseDirection>
{
    static constexpr auto context = "ReleaseDirection";
    static constexpr EnumEntry<ReleaseDirection> entries[] = {
        {ReleaseDirection::Both, "both",
         QT_TRANSLATE_NOOP("ReleaseDirection", "Gives and receives")},
        {ReleaseDirection::Gives, "gives", QT_TRANSLATE_NOOP("ReleaseDirection", "Gives")},
        {ReleaseDirection::Receives, "receives", QT_TRANSLATE_NOOP("ReleaseDirection", "Receives")},
    };
};

/// An agency that a release names.
struct ReleaseParty
{
    ReleasePartyId id = ReleasePartyId::make();
    int revision = 0;
    ReleaseId release;
    ChildId child;
    Origin origin;

    std::optional<AgencyId> organization;
    QString name; ///< as the form says it, where it is not on record
    ReleaseDirection direction = ReleaseDirection::Both;
    std::optional<QDate> revokedOn; ///< the family took it back for this agency alone

    bool operator==(const ReleaseParty &) const = default;
};

/// Where a release stands on a day.
enum class ReleaseState { NotSigned, NotYetInForce, InForce, Expired, Revoked };

template <>
struct EnumText<ReleaseState>
{
    static constexpr auto context = "ReleaseState";
    static constexpr EnumEntry<ReleaseState> entries[] = {
        {ReleaseState::NotSigned, "not_signed", QT_TRANSLATE_NOOP("ReleaseState", "Not signed")},
        {ReleaseState::NotYetInForce, "not_yet_in_force",
         QT_TRANSLATE_NOOP("ReleaseState", "Begins later")},
        {ReleaseState::InForce, "in_force", QT_TRANSLATE_NOOP("ReleaseState", "In force")},
        {ReleaseState::Expired, "expired", QT_TRANSLATE_NOOP("ReleaseState", "Expired")},
        {ReleaseState::Revoked, "revoked", QT_TRANSLATE_NOOP("ReleaseState", "Revoked")},
    };
};

} // namespace enlace
