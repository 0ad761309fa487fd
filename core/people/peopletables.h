// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of the records of people, as 0004_people.sql (and 0011 for what points at providers)
// has them.

#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/family.h"
#include "core/people/guardianship.h"
#include "core/people/health.h"
#include "core/people/person.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<ContactPreferences>
{
    static constexpr auto columns =
        std::tuple{Column{"contact_by", &ContactPreferences::by},
                   Column{"best_time", &ContactPreferences::bestTime},
                   Column{"message_allowed", &ContactPreferences::messageAllowed},
                   Column{"mail_allowed", &ContactPreferences::mailAllowed},
                   Column{"mail_to_id", &ContactPreferences::mailTo},
                   Column{"contact_note", &ContactPreferences::note}};
};

template <>
struct Table<Family>
{
    static constexpr auto name = "family";
    static constexpr auto kind = RecordKind::Family;
    static constexpr auto columns = std::tuple{Column{"id", &Family::id},
                                               Column{"name", &Family::name},
                                               Column{"touch_base_days", &Family::touchBaseDays},
                                               Column{"priority", &Family::priority},
                                               Embedded{&Family::origin},
                                               Column{"archived_at", &Family::archivedAt},
                                               Column{"archived_reason", &Family::archivedReason},
                                               Column{"revision", &Family::revision}};
};

template <>
struct Table<Household>
{
    static constexpr auto name = "household";
    static constexpr auto kind = RecordKind::Household;
    static constexpr auto columns =
        std::tuple{Column{"id", &Household::id},
                   Column{"family_id", &Household::family},
                   Column{"name", &Household::name},
                   Column{"housing", &Household::housing},
                   Column{"street", &Household::street},
                   Column{"city", &Household::city},
                   Column{"state", &Household::state},
                   Column{"zip", &Household::zip},
                   Column{"county", &Household::county},
                   Column{"reach_at", &Household::reachAt},
                   Embedded{&Household::origin},
                   Column{"archived_at", &Household::archivedAt},
                   Column{"archived_reason", &Household::archivedReason},
                   Column{"revision", &Household::revision}};
};

template <>
struct Table<Person>
{
    static constexpr auto name = "person";
    static constexpr auto kind = RecordKind::Person;
    static constexpr auto columns =
        std::tuple{Column{"id", &Person::id},
                   Column{"family_id", &Person::family},
                   Column{"given_names", &Person::givenNames},
                   Column{"surnames", &Person::surnames},
                   Column{"chosen_name", &Person::chosenName},
                   Column{"pronouns", &Person::pronouns},
                   Column{"chosen_name_label", &Person::chosenNameLabel},
                   Column{"spoken_language", &Person::spokenLanguage},
                   Column{"written_language", &Person::writtenLanguage},
                   Column{"interpreter", &Person::interpreter},
                   Column{"literacy", &Person::literacy},
                   Column{"paper_format", &Person::paperFormat},
                   Embedded{&Person::contact},
                   Column{"email", &Person::email},
                   Embedded{&Person::origin},
                   Column{"archived_at", &Person::archivedAt},
                   Column{"archived_reason", &Person::archivedReason},
                   Column{"merged_into_id", &Person::mergedInto},
                   Column{"revision", &Person::revision}};
};

template <>
struct Table<PersonPhone>
{
    static constexpr auto name = "person_phone";
    static constexpr auto kind = RecordKind::PersonPhone;
    static constexpr auto columns =
        std::tuple{Column{"id", &PersonPhone::id},
                   Column{"person_id", &PersonPhone::person},
                   Column{"family_id", &PersonPhone::family},
                   Column{"number", &PersonPhone::number},
                   Column{"extension", &PersonPhone::extension},
                   Column{"kind", &PersonPhone::kind},
                   Column{"is_preferred", &PersonPhone::isPreferred},
                   Column{"call_allowed", &PersonPhone::callAllowed},
                   Column{"note", &PersonPhone::note},
                   Embedded{&PersonPhone::origin},
                   Column{"archived_at", &PersonPhone::archivedAt},
                   Column{"archived_reason", &PersonPhone::archivedReason},
                   Column{"revision", &PersonPhone::revision}};
};

template <>
struct Table<PersonIdentifier>
{
    static constexpr auto name = "person_identifier";
    static constexpr auto kind = RecordKind::PersonIdentifier;
    static constexpr auto columns =
        std::tuple{Column{"id", &PersonIdentifier::id},
                   Column{"person_id", &PersonIdentifier::person},
                   Column{"family_id", &PersonIdentifier::family},
                   Column{"system", &PersonIdentifier::system},
                   Column{"value", &PersonIdentifier::value},
                   Column{"from_on", &PersonIdentifier::from},
                   Column{"until_on", &PersonIdentifier::until},
                   Embedded{&PersonIdentifier::origin},
                   Column{"archived_at", &PersonIdentifier::archivedAt},
                   Column{"archived_reason", &PersonIdentifier::archivedReason},
                   Column{"revision", &PersonIdentifier::revision}};
};

template <>
struct Table<Child>
{
    static constexpr auto name = "child";
    static constexpr auto kind = RecordKind::Child;
    static constexpr auto columns =
        std::tuple{Column{"id", &Child::id},
                   Column{"person_id", &Child::person},
                   Column{"family_id", &Child::family},
                   Column{"birth_date", &Child::birthDate},
                   Column{"sex", &Child::sex},
                   Column{"county", &Child::county},
                   Column{"mtu_id", &Child::mtu},
                   Column{"primary_care_id", &Child::primaryCare},
                   Column{"medical_home_id", &Child::medicalHome},
                   Column{"died_on", &Child::diedOn},
                   Column{"moved_away_on", &Child::movedAwayOn},
                   Column{"lost_eligibility_on", &Child::lostEligibilityOn},
                   Column{"strengths", &Child::strengths},
                   Column{"told_ahead", &Child::toldAhead},
                   Column{"coverage_order", &Child::coverageOrder},
                   Embedded{&Child::origin},
                   Column{"archived_at", &Child::archivedAt},
                   Column{"archived_reason", &Child::archivedReason},
                   Column{"merged_into_id", &Child::mergedInto},
                   Column{"revision", &Child::revision}};
};

template <>
struct Table<HouseholdMember>
{
    static constexpr auto name = "household_member";
    static constexpr auto kind = RecordKind::HouseholdMember;
    static constexpr auto columns =
        std::tuple{Column{"id", &HouseholdMember::id},
                   Column{"person_id", &HouseholdMember::person},
                   Column{"household_id", &HouseholdMember::household},
                   Column{"family_id", &HouseholdMember::family},
                   Column{"child_id", &HouseholdMember::child},
                   Column{"physical_custody", &HouseholdMember::physicalCustody},
                   Column{"days", &HouseholdMember::days},
                   Embedded{&HouseholdMember::span},
                   Embedded{&HouseholdMember::origin},
                   Column{"archived_at", &HouseholdMember::archivedAt},
                   Column{"archived_reason", &HouseholdMember::archivedReason},
                   Column{"revision", &HouseholdMember::revision}};
};

template <>
struct Table<Guardianship>
{
    static constexpr auto name = "guardianship";
    static constexpr auto kind = RecordKind::Guardianship;
    static constexpr auto columns =
        std::tuple{Column{"id", &Guardianship::id},
                   Column{"child_id", &Guardianship::child},
                   Column{"person_id", &Guardianship::person},
                   Column{"relation", &Guardianship::relation},
                   Column{"authority", &Guardianship::authority},
                   Column{"may_consent", &Guardianship::mayConsent},
                   Column{"is_primary", &Guardianship::isPrimary},
                   Column{"note", &Guardianship::note},
                   Embedded{&Guardianship::span},
                   Embedded{&Guardianship::origin},
                   Column{"archived_at", &Guardianship::archivedAt},
                   Column{"archived_reason", &Guardianship::archivedReason},
                   Column{"revision", &Guardianship::revision}};
};

template <>
struct Table<Coordination>
{
    static constexpr auto name = "coordination";
    static constexpr auto kind = RecordKind::Coordination;
    static constexpr auto columns =
        std::tuple{Column{"id", &Coordination::id},
                   Column{"child_id", &Coordination::child},
                   Column{"staff_id", &Coordination::staff},
                   Column{"role", &Coordination::role},
                   Column{"hand_over", &Coordination::handOver},
                   Column{"reason", &Coordination::reason},
                   Embedded{&Coordination::span},
                   Embedded{&Coordination::origin},
                   Column{"archived_at", &Coordination::archivedAt},
                   Column{"archived_reason", &Coordination::archivedReason},
                   Column{"revision", &Coordination::revision}};
};

template <>
struct Table<NeedTier>
{
    static constexpr auto name = "need_tier";
    static constexpr auto kind = RecordKind::NeedTier;
    static constexpr auto columns = std::tuple{Column{"id", &NeedTier::id},
                                               Column{"child_id", &NeedTier::child},
                                               Column{"tier", &NeedTier::tier},
                                               Column{"reason", &NeedTier::reason},
                                               Embedded{&NeedTier::span},
                                               Embedded{&NeedTier::origin},
                                               Column{"archived_at", &NeedTier::archivedAt},
                                               Column{"archived_reason", &NeedTier::archivedReason},
                                               Column{"revision", &NeedTier::revision}};
};

template <>
struct Table<NetworkMembership>
{
    static constexpr auto name = "network_membership";
    static constexpr auto kind = RecordKind::NetworkMembership;
    static constexpr auto columns =
        std::tuple{Column{"id", &NetworkMembership::id},
                   Column{"child_id", &NetworkMembership::child},
                   Column{"network_id", &NetworkMembership::network},
                   Column{"reason", &NetworkMembership::reason},
                   Embedded{&NetworkMembership::span},
                   Embedded{&NetworkMembership::origin},
                   Column{"archived_at", &NetworkMembership::archivedAt},
                   Column{"archived_reason", &NetworkMembership::archivedReason},
                   Column{"revision", &NetworkMembership::revision}};
};

template <>
struct Table<ProgramStatus>
{
    static constexpr auto name = "program_status";
    static constexpr auto kind = RecordKind::ProgramStatus;
    static constexpr auto columns =
        std::tuple{Column{"id", &ProgramStatus::id},
                   Column{"child_id", &ProgramStatus::child},
                   Column{"program", &ProgramStatus::program},
                   Column{"status", &ProgramStatus::status},
                   Column{"number", &ProgramStatus::number},
                   Column{"note", &ProgramStatus::note},
                   Embedded{&ProgramStatus::span},
                   Embedded{&ProgramStatus::origin},
                   Column{"archived_at", &ProgramStatus::archivedAt},
                   Column{"archived_reason", &ProgramStatus::archivedReason},
                   Column{"revision", &ProgramStatus::revision}};
};

template <>
struct Table<Condition>
{
    static constexpr auto name = "condition";
    static constexpr auto kind = RecordKind::Condition;
    static constexpr auto columns =
        std::tuple{Column{"id", &Condition::id},
                   Column{"child_id", &Condition::child},
                   Column{"code", &Condition::code},
                   Column{"words", &Condition::words},
                   Column{"is_primary", &Condition::isPrimary},
                   Column{"is_lifelong", &Condition::isLifelong},
                   Column{"onset_on", &Condition::onsetOn},
                   Column{"resolved_on", &Condition::resolvedOn},
                   Column{"told_by", &Condition::toldBy},
                   Embedded{&Condition::origin},
                   Column{"archived_at", &Condition::archivedAt},
                   Column{"archived_reason", &Condition::archivedReason},
                   Column{"revision", &Condition::revision}};
};

template <>
struct Table<Allergy>
{
    static constexpr auto name = "allergy";
    static constexpr auto kind = RecordKind::Allergy;
    static constexpr auto columns = std::tuple{Column{"id", &Allergy::id},
                                               Column{"child_id", &Allergy::child},
                                               Column{"kind", &Allergy::kind},
                                               Column{"substance", &Allergy::substance},
                                               Column{"severity", &Allergy::severity},
                                               Column{"reaction", &Allergy::reaction},
                                               Column{"told_by", &Allergy::toldBy},
                                               Embedded{&Allergy::origin},
                                               Column{"archived_at", &Allergy::archivedAt},
                                               Column{"archived_reason", &Allergy::archivedReason},
                                               Column{"revision", &Allergy::revision}};
};

template <>
struct Table<Medication>
{
    static constexpr auto name = "medication";
    static constexpr auto kind = RecordKind::Medication;
    static constexpr auto columns =
        std::tuple{Column{"id", &Medication::id},
                   Column{"child_id", &Medication::child},
                   Column{"name", &Medication::name},
                   Column{"dose", &Medication::dose},
                   Column{"instructions", &Medication::instructions},
                   Column{"prescriber_id", &Medication::prescriber},
                   Column{"started_on", &Medication::startedOn},
                   Column{"stopped_on", &Medication::stoppedOn},
                   Column{"told_by", &Medication::toldBy},
                   Embedded{&Medication::origin},
                   Column{"archived_at", &Medication::archivedAt},
                   Column{"archived_reason", &Medication::archivedReason},
                   Column{"revision", &Medication::revision}};
};

template <>
struct Table<BrandConstraint>
{
    static constexpr auto name = "brand_constraint";
    static constexpr auto kind = RecordKind::BrandConstraint;
    static constexpr auto columns =
        std::tuple{Column{"id", &BrandConstraint::id},
                   Column{"child_id", &BrandConstraint::child},
                   Column{"item", &BrandConstraint::item},
                   Column{"brand", &BrandConstraint::brand},
                   Column{"reason", &BrandConstraint::reason},
                   Column{"allergy_id", &BrandConstraint::allergy},
                   Column{"letter_on", &BrandConstraint::letterOn},
                   Column{"told_by", &BrandConstraint::toldBy},
                   Embedded{&BrandConstraint::origin},
                   Column{"archived_at", &BrandConstraint::archivedAt},
                   Column{"archived_reason", &BrandConstraint::archivedReason},
                   Column{"revision", &BrandConstraint::revision}};
};

} // namespace enlace
