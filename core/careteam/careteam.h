// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/base/result.h"
#include "core/providers/directory.h"

namespace enlace {

using CareTeamMemberId = Id<struct CareTeamMemberTag>;

/// What somebody does for the child. (Coordinators are with the child, see people.)
enum class CareTeamRole {
    MedicalHome,
    PrimaryCare,
    Specialist,
    SpecialCareCenter,
    Hospital,
    Dentist,
    PhysicalTherapist,
    OccupationalTherapist,
    SpeechTherapist,
    BehavioralTherapist,
    MentalHealth,
    TherapyUnit,
    Vendor,
    Pharmacy,
    HomeNursing,
    PublicHealthNurse,
    RegionalCenter,
    School,
    SocialServices,
    CaseManager,
    PlanContact,
    CommunityHelper,
    Other,
};

template <>
struct EnumText<CareTeamRole>
{
    static constexpr auto context = "CareTeamRole";
    static constexpr EnumEntry<CareTeamRole> entries[] = {
        {CareTeamRole::MedicalHome, "medical_home",
         QT_TRANSLATE_NOOP("CareTeamRole", "Medical home")},
        {CareTeamRole::PrimaryCare, "primary_care",
         QT_TRANSLATE_NOOP("CareTeamRole", "Primary care (PCP)")},
        {CareTeamRole::Specialist, "specialist", QT_TRANSLATE_NOOP("CareTeamRole", "Specialist")},
        {CareTeamRole::SpecialCareCenter, "special_care_center",
         QT_TRANSLATE_NOOP("CareTeamRole", "Special care center (SCC)")},
        {CareTeamRole::Hospital, "hospital", QT_TRANSLATE_NOOP("CareTeamRole", "Hospital")},
        {CareTeamRole::Dentist, "dentist", QT_TRANSLATE_NOOP("CareTeamRole", "Dentist")},
        {CareTeamRole::PhysicalTherapist, "physical_therapist",
         QT_TRANSLATE_NOOP("CareTeamRole", "Physical therapist")},
        {CareTeamRole::OccupationalTherapist, "occupational_therapist",
         QT_TRANSLATE_NOOP("CareTeamRole", "Occupational therapist")},
        {CareTeamRole::SpeechTherapist, "speech_therapist",
         QT_TRANSLATE_NOOP("CareTeamRole", "Speech therapist")},
        {CareTeamRole::BehavioralTherapist, "behavioral_therapist",
         QT_TRANSLATE_NOOP("CareTeamRole", "Behavioral therapist")},
        {CareTeamRole::MentalHealth, "mental_health",
         QT_TRANSLATE_NOOP("CareTeamRole", "Mental health")},
        {CareTeamRole::TherapyUnit, "mtu",
         QT_TRANSLATE_NOOP("CareTeamRole", "Medical Therapy Unit (MTU)")},
        {CareTeamRole::Vendor, "vendor", QT_TRANSLATE_NOOP("CareTeamRole", "Equipment vendor")},
        {CareTeamRole::Pharmacy, "pharmacy", QT_TRANSLATE_NOOP("CareTeamRole", "Pharmacy")},
        {CareTeamRole::HomeNursing, "home_nursing",
         QT_TRANSLATE_NOOP("CareTeamRole", "Nursing at home")},
        {CareTeamRole::PublicHealthNurse, "public_health_nurse",
         QT_TRANSLATE_NOOP("CareTeamRole", "Public health nurse")},
        {CareTeamRole::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("CareTeamRole", "Regional Center")},
        {CareTeamRole::School, "school", QT_TRANSLATE_NOOP("CareTeamRole", "School")},
        {CareTeamRole::SocialServices, "social_services",
         QT_TRANSLATE_NOOP("CareTeamRole", "Social services")},
        {CareTeamRole::CaseManager, "case_manager",
         QT_TRANSLATE_NOOP("CareTeamRole", "Case manager")},
        {CareTeamRole::PlanContact, "plan_contact",
         QT_TRANSLATE_NOOP("CareTeamRole", "Health plan or network")},
        {CareTeamRole::CommunityHelper, "community_helper",
         QT_TRANSLATE_NOOP("CareTeamRole", "Community helper")},
        {CareTeamRole::Other, "other", QT_TRANSLATE_NOOP("CareTeamRole", "Other")},
    };
};

/// Somebody who helps the child, in one role, since and until a day: a provider, with or without
/// the organization where the child is seen; an organization; or a person of the family's circle.
struct CareTeamMember
{
    CareTeamMemberId id;
    ChildId child;
    CareTeamRole role = CareTeamRole::Other;
    std::optional<ProviderId> provider;
    std::optional<AgencyId> organization;
    std::optional<PersonId> person; ///< never together with the other two
    DateSpan span;
    bool helpsMost = false; ///< the family says that this one really helps; at most one at a time
    QString localTitle;     ///< what the role is called where they work (N-03); may be empty
    QString canHelp;        ///< what they can help this child with (N-10), and
    QString cannotHelp;     ///< what not, with who can instead
    QString directPhone;    ///< for this child, before the directory's front desk
    QString reasonEnded;
    QString note;
    Origin origin;
    Archived archived;
    int revision = 0;

    bool operator==(const CareTeamMember &) const = default;
};

[[nodiscard]] QList<Error> validate(const CareTeamMember &member);

} // namespace enlace
