// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/ids.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

enum class Discipline { Physical, Occupational, Speech, Behavioral, MentalHealth, Feeding, Other };

template <>
struct EnumText<Discipline>
{
    static constexpr auto context = "Discipline";
    static constexpr EnumEntry<Discipline> entries[] = {
        {Discipline::Physical, "physical", QT_TRANSLATE_NOOP("Discipline", "Physical therapy")},
        {Discipline::Occupational, "occupational",
         QT_TRANSLATE_NOOP("Discipline", "Occupational therapy")},
        {Discipline::Speech, "speech", QT_TRANSLATE_NOOP("Discipline", "Speech therapy")},
        {Discipline::Behavioral, "behavioral",
         QT_TRANSLATE_NOOP("Discipline", "Behavioral therapy (ABA)")},
        {Discipline::MentalHealth, "mental_health",
         QT_TRANSLATE_NOOP("Discipline", "Mental health")},
        {Discipline::Feeding, "feeding", QT_TRANSLATE_NOOP("Discipline", "Feeding therapy")},
        {Discipline::Other, "other", QT_TRANSLATE_NOOP("Discipline", "Other therapy")},
    };
};

/// Where the therapy comes from. The same discipline often comes from several sides at once.
enum class TherapySource { Unit, Vendor, School, Home, RegionalCenter, Hospital };

template <>
struct EnumText<TherapySource>
{
    static constexpr auto context = "TherapySource";
    static constexpr EnumEntry<TherapySource> entries[] = {
        {TherapySource::Unit, "unit", QT_TRANSLATE_NOOP("TherapySource", "Medical Therapy Unit")},
        {TherapySource::Vendor, "vendor", QT_TRANSLATE_NOOP("TherapySource", "Therapy agency")},
        {TherapySource::School, "school", QT_TRANSLATE_NOOP("TherapySource", "School")},
        {TherapySource::Home, "home", QT_TRANSLATE_NOOP("TherapySource", "At home")},
        {TherapySource::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("TherapySource", "Regional Center")},
        {TherapySource::Hospital, "hospital", QT_TRANSLATE_NOOP("TherapySource", "Hospital")},
    };
};

/// Why a therapist's time with the child ended.
enum class TherapyEnd {
    Reassigned,
    TherapistLeft,
    FamilyChoice,
    Moved,
    AuthorizationEnded,
    GoalsReached,
    AgedOut,
    Other,
};

template <>
struct EnumText<TherapyEnd>
{
    static constexpr auto context = "TherapyEnd";
    static constexpr EnumEntry<TherapyEnd> entries[] = {
        {TherapyEnd::Reassigned, "reassigned",
         QT_TRANSLATE_NOOP("TherapyEnd", "Reassigned at reauthorization")},
        {TherapyEnd::TherapistLeft, "therapist_left",
         QT_TRANSLATE_NOOP("TherapyEnd", "Therapist left")},
        {TherapyEnd::FamilyChoice, "family_choice",
         QT_TRANSLATE_NOOP("TherapyEnd", "Family's choice")},
        {TherapyEnd::Moved, "moved", QT_TRANSLATE_NOOP("TherapyEnd", "Moved to another county")},
        {TherapyEnd::AuthorizationEnded, "authorization_ended",
         QT_TRANSLATE_NOOP("TherapyEnd", "Authorization ended")},
        {TherapyEnd::GoalsReached, "goals_reached",
         QT_TRANSLATE_NOOP("TherapyEnd", "Goals reached")},
        {TherapyEnd::AgedOut, "aged_out", QT_TRANSLATE_NOOP("TherapyEnd", "Program ended by age")},
        {TherapyEnd::Other, "other", QT_TRANSLATE_NOOP("TherapyEnd", "Other reason")},
    };
};

/// Who must act so that a therapy goes on when its referral or authorization runs out.
enum class Resubmitter { NotKnown, Coordinator, SocialWorker, Therapist, Doctor, School, Family };

template <>
struct EnumText<Resubmitter>
{
    static constexpr auto context = "Resubmitter";
    static constexpr EnumEntry<Resubmitter> entries[] = {
        {Resubmitter::NotKnown, "not_known", QT_TRANSLATE_NOOP("Resubmitter", "Not known")},
        {Resubmitter::Coordinator, "coordinator",
         QT_TRANSLATE_NOOP("Resubmitter", "Care coordination")},
        {Resubmitter::SocialWorker, "social_worker",
         QT_TRANSLATE_NOOP("Resubmitter", "Social work")},
        {Resubmitter::Therapist, "therapist", QT_TRANSLATE_NOOP("Resubmitter", "Therapist")},
        {Resubmitter::Doctor, "doctor", QT_TRANSLATE_NOOP("Resubmitter", "Doctor's office")},
        {Resubmitter::School, "school", QT_TRANSLATE_NOOP("Resubmitter", "School")},
        {Resubmitter::Family, "family", QT_TRANSLATE_NOOP("Resubmitter", "Family")},
    };
};

/// One therapist's time with a child in one discipline, from the first day to the last.
///
/// Behavioral therapy and mental health carry Sensitivity::MentalHealth, see labelFor().
struct TherapyEpisode
{
    TherapyEpisodeId id = TherapyEpisodeId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    Discipline discipline = Discipline::Physical;
    TherapySource providedBy = TherapySource::Unit;
    std::optional<AgencyId> organization; ///< unit, agency or school that sends the therapist
    std::optional<ProviderId> therapist;  ///< the directory's record, where there is one
    QString therapistName;                ///< as the family and the letters know the therapist
    DateSpan span;
    QString frequency; ///< "2 × a week, 45 minutes", as the plan of therapy states it
    std::optional<TherapyEnd> endReason;
    QString endNote;
    std::optional<AuthorizationId> authorization;
    std::optional<QDate> referralUntil; ///< last day of the referral
    Resubmitter resubmitter = Resubmitter::NotKnown;
    QString resubmitterWords;          ///< by name or department
    bool isSameTherapistAsked = false; ///< asked for in the latest request
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const TherapyEpisode &) const = default;
};

} // namespace enlace
