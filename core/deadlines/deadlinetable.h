// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "core/storage/table.h"

namespace enlace {

/// Deadline::about, the only reference that stands in columns of its own.
template <>
struct Table<RecordRef>
{
    static constexpr auto columns =
        std::tuple{Column{"about_kind", &RecordRef::kind}, Column{"about_id", &RecordRef::id}};
};

template <>
struct Table<Snooze>
{
    static constexpr auto columns = std::tuple{Column{"snoozed_until", &Snooze::until},
                                               Column{"snooze_reason", &Snooze::reason}};
};

template <>
struct Table<Handover>
{
    static constexpr auto columns = std::tuple{
        Column{"given_to", &Handover::to}, Column{"given_staff_id", &Handover::staff},
        Column{"asked_on", &Handover::askedOn}, Column{"ask_again_on", &Handover::askAgainOn}};
};

template <>
struct Table<Deadline>
{
    static constexpr auto name = "deadline";
    static constexpr auto kind = RecordKind::Deadline;
    static constexpr auto columns = std::tuple{
        Column{"id", &Deadline::id},
        Column{"child_id", &Deadline::child},
        Column{"family_id", &Deadline::family},
        Column{"kind", &Deadline::kind},
        Embedded{&Deadline::about},
        Column{"words", &Deadline::words},
        Column{"slot", &Deadline::slot},
        Column{"rule", &Deadline::ruleId},
        Column{"rule_from", &Deadline::ruleFrom},
        Column{"trigger_on", &Deadline::triggerOn},
        Column{"raw_on", &Deadline::rawOn},
        Column{"due_on", &Deadline::dueOn},
        Column{"due_at", &Deadline::dueAt},
        Column{"opens_on", &Deadline::opensOn},
        Column{"is_unconfirmed", &Deadline::isUnconfirmed},
        Column{"stake", &Deadline::stake},
        Column{"owner", &Deadline::owner},
        Column{"coordinator_id", &Deadline::coordinator},
        Column{"paused_until", &Deadline::pausedUntil},
        Embedded{&Deadline::snooze},
        Embedded{&Deadline::given},
        Column{"status", &Deadline::status},
        Column{"done_on", &Deadline::doneOn},
        Embedded{&Deadline::origin},
        Column{"revision", &Deadline::revision},
    };
};

} // namespace enlace
