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
    static void columns(auto &record, auto &column)
    {
        column("contact_by", record.by);
        column("best_time", record.bestTime);
        column("message_allowed", record.messageAllowed);
        column("mail_allowed", record.mailAllowed);
        column("mail_to_id", record.mailTo);
        column("contact_note", record.note);
    }
};

template <>
struct Table<Family>
{
    static constexpr auto name = "family";
    static constexpr auto kind = RecordKind::Family;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("name", record.name);
        column("touch_base_days", record.touchBaseDays);
        column("priority", record.priority);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Household>
{
    static constexpr auto name = "household";
    static constexpr auto kind = RecordKind::Household;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("name", record.name);
        column("housing", record.housing);
        column("street", record.street);
        column("city", record.city);
        column("state", record.state);
        column("zip", record.zip);
        column("county", record.county);
        column("reach_at", record.reachAt);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Person>
{
    static constexpr auto name = "person";
    static constexpr auto kind = RecordKind::Person;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("given_names", record.givenNames);
        column("surnames", record.surnames);
        column("chosen_name", record.chosenName);
        column("pronouns", record.pronouns);
        column("chosen_name_label", record.chosenNameLabel);
        column("spoken_language", record.spokenLanguage);
        column("written_language", record.writtenLanguage);
        column("interpreter", record.interpreter);
        column("literacy", record.literacy);
        column("paper_format", record.paperFormat);
        forEachColumn(record.contact, column);
        column("email", record.email);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("merged_into_id", record.mergedInto);
        column("revision", record.revision);
    }
};

template <>
struct Table<PersonPhone>
{
    static constexpr auto name = "person_phone";
    static constexpr auto kind = RecordKind::PersonPhone;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("person_id", record.person);
        column("family_id", record.family);
        column("number", record.number);
        column("extension", record.extension);
        column("kind", record.kind);
        column("is_preferred", record.isPreferred);
        column("call_allowed", record.callAllowed);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<PersonIdentifier>
{
    static constexpr auto name = "person_identifier";
    static constexpr auto kind = RecordKind::PersonIdentifier;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("person_id", record.person);
        column("family_id", record.family);
        column("system", record.system);
        column("value", record.value);
        column("from_on", record.from);
        column("until_on", record.until);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Child>
{
    static constexpr auto name = "child";
    static constexpr auto kind = RecordKind::Child;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("person_id", record.person);
        column("family_id", record.family);
        column("birth_date", record.birthDate);
        column("sex", record.sex);
        column("county", record.county);
        column("mtu_id", record.mtu);
        column("primary_care_id", record.primaryCare);
        column("medical_home_id", record.medicalHome);
        column("died_on", record.diedOn);
        column("moved_away_on", record.movedAwayOn);
        column("lost_eligibility_on", record.lostEligibilityOn);
        column("strengths", record.strengths);
        column("told_ahead", record.toldAhead);
        column("coverage_order", record.coverageOrder);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("merged_into_id", record.mergedInto);
        column("revision", record.revision);
    }
};

template <>
struct Table<HouseholdMember>
{
    static constexpr auto name = "household_member";
    static constexpr auto kind = RecordKind::HouseholdMember;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("person_id", record.person);
        column("household_id", record.household);
        column("family_id", record.family);
        column("child_id", record.child);
        column("physical_custody", record.physicalCustody);
        column("days", record.days);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Guardianship>
{
    static constexpr auto name = "guardianship";
    static constexpr auto kind = RecordKind::Guardianship;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("person_id", record.person);
        column("relation", record.relation);
        column("authority", record.authority);
        column("may_consent", record.mayConsent);
        column("is_primary", record.isPrimary);
        column("note", record.note);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Coordination>
{
    static constexpr auto name = "coordination";
    static constexpr auto kind = RecordKind::Coordination;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("staff_id", record.staff);
        column("role", record.role);
        column("hand_over", record.handOver);
        column("reason", record.reason);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<NeedTier>
{
    static constexpr auto name = "need_tier";
    static constexpr auto kind = RecordKind::NeedTier;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("tier", record.tier);
        column("reason", record.reason);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<NetworkMembership>
{
    static constexpr auto name = "network_membership";
    static constexpr auto kind = RecordKind::NetworkMembership;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("network_id", record.network);
        column("reason", record.reason);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<ProgramStatus>
{
    static constexpr auto name = "program_status";
    static constexpr auto kind = RecordKind::ProgramStatus;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("program", record.program);
        column("status", record.status);
        column("number", record.number);
        column("note", record.note);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Condition>
{
    static constexpr auto name = "condition";
    static constexpr auto kind = RecordKind::Condition;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("code", record.code);
        column("words", record.words);
        column("is_primary", record.isPrimary);
        column("is_lifelong", record.isLifelong);
        column("onset_on", record.onsetOn);
        column("resolved_on", record.resolvedOn);
        column("told_by", record.toldBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Allergy>
{
    static constexpr auto name = "allergy";
    static constexpr auto kind = RecordKind::Allergy;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("kind", record.kind);
        column("substance", record.substance);
        column("severity", record.severity);
        column("reaction", record.reaction);
        column("told_by", record.toldBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Medication>
{
    static constexpr auto name = "medication";
    static constexpr auto kind = RecordKind::Medication;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("name", record.name);
        column("dose", record.dose);
        column("instructions", record.instructions);
        column("prescriber_id", record.prescriber);
        column("started_on", record.startedOn);
        column("stopped_on", record.stoppedOn);
        column("told_by", record.toldBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<BrandConstraint>
{
    static constexpr auto name = "brand_constraint";
    static constexpr auto kind = RecordKind::BrandConstraint;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("item", record.item);
        column("brand", record.brand);
        column("reason", record.reason);
        column("allergy_id", record.allergy);
        column("letter_on", record.letterOn);
        column("told_by", record.toldBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
