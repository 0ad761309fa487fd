// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table.h"
#include "core/tasks/caremessage.h"
#include "core/tasks/task.h"

namespace enlace {

template <>
struct Table<Task>
{
    static constexpr auto name = "task";
    static constexpr auto kind = RecordKind::Task;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("child_id", record.child);
        column("equipment_id", record.equipment);
        column("what", record.what);
        column("note", record.note);
        column("owner", record.owner);
        column("staff_id", record.staff);
        column("due_on", record.dueOn);
        column("is_promised", record.isPromised);
        column("asked_on", record.askedOn);
        column("ask_again_on", record.askAgainOn);
        column("cause", record.cause);
        column("why", record.why);
        column("written_by", record.writtenBy);
        column("state", record.state);
        column("done_on", record.doneOn);
        column("answer", record.answer);
        column("answered_by", record.answeredBy);
        column("answered_on", record.answeredOn);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<CareMessage>
{
    static constexpr auto name = "message";
    static constexpr auto kind = RecordKind::Message;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("child_id", record.child);
        column("staff_id", record.staff);
        column("written_by", record.writtenBy);
        column("answers_id", record.answers);
        column("words", record.words);
        column("seen_at", record.seenAt);
        column("seen_by", record.seenBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
