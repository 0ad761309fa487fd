// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "core/storage/table.h"

namespace enlace {

/// Deadline::about, the only reference that stands in columns of its own.
template <>
struct Table<RecordRef>
{
    static void columns(auto &record, auto &column)
    {
        column("about_kind", record.kind);
        column("about_id", record.id);
    }
};

template <>
struct Table<Snooze>
{
    static void columns(auto &record, auto &column)
    {
        column("snoozed_until", record.until);
        column("snooze_reason", record.reason);
    }
};

template <>
struct Table<Handover>
{
    static void columns(auto &record, auto &column)
    {
        column("given_to", record.to);
        column("given_staff_id", record.staff);
        column("asked_on", record.askedOn);
        column("ask_again_on", record.askAgainOn);
    }
};

template <>
struct Table<Deadline>
{
    static constexpr auto name = "deadline";
    static constexpr auto kind = RecordKind::Deadline;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("family_id", record.family);
        column("kind", record.kind);
        forEachColumn(record.about, column);
        column("words", record.words);
        column("slot", record.slot);
        column("rule", record.ruleId);
        column("rule_from", record.ruleFrom);
        column("trigger_on", record.triggerOn);
        column("raw_on", record.rawOn);
        column("due_on", record.dueOn);
        column("due_at", record.dueAt);
        column("opens_on", record.opensOn);
        column("is_unconfirmed", record.isUnconfirmed);
        column("stake", record.stake);
        column("owner", record.owner);
        column("coordinator_id", record.coordinator);
        column("paused_until", record.pausedUntil);
        forEachColumn(record.snooze, column);
        forEachColumn(record.given, column);
        column("status", record.status);
        column("done_on", record.doneOn);
        forEachColumn(record.origin, column);
        column("revision", record.revision);
    }
};

} // namespace enlace
