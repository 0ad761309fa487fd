// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of what holds a family up, as 0057_support.sql has them.

#include "core/storage/table.h"
#include "core/support/benefits.h"
#include "core/support/caregiver.h"
#include "core/support/meeting.h"

namespace enlace {

template <>
struct Table<Caregiver>
{
    static constexpr auto name = "caregiver";
    static constexpr auto kind = RecordKind::Caregiver;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("person_id", record.person);
        column("name", record.name);
        column("phone", record.phone);
        column("care_order", record.order);
        column("skills", record.skills);
        column("taught_by", record.taughtBy);
        column("taught_on", record.taughtOn);
        column("times", record.times);
        column("note", record.note);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<BenefitWorry>
{
    static constexpr auto name = "benefit_worry";
    static constexpr auto kind = RecordKind::BenefitWorry;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("benefit", record.benefit);
        column("words", record.words);
        column("stays_away", record.staysAway);
        column("told_what", record.toldWhat);
        column("told_on", record.toldOn);
        column("told_language", record.toldLanguage);
        column("referred_to", record.referredTo);
        column("referred_on", record.referredOn);
        column("settled_on", record.settledOn);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<HomeCoverage>
{
    static constexpr auto name = "home_coverage";
    static constexpr auto kind = RecordKind::HomeCoverage;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("person_id", record.person);
        column("family_id", record.family);
        column("benefit", record.benefit);
        column("state", record.state);
        forEachColumn(record.span, column);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<Meeting>
{
    static constexpr auto name = "meeting";
    static constexpr auto kind = RecordKind::Meeting;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("child_id", record.child);
        column("kind", record.kind);
        column("at", record.at);
        column("place", record.place);
        column("invited", record.invited);
        column("about", record.about);
        column("state", record.state);
        column("outcome", record.outcome);
        column("next_step", record.nextStep);
        column("next_step_on", record.nextStepOn);
        column("interpreter", record.interpreter);
        column("language", record.language);
        column("interpreting", record.interpreting);
        column("booked_with", record.bookedWith);
        column("booking_number", record.bookingNumber);
        column("staff_id", record.staff);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
