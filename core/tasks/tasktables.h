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
    static constexpr auto columns = std::tuple{Column{"id", &Task::id},
                                               Column{"family_id", &Task::family},
                                               Column{"child_id", &Task::child},
                                               Column{"equipment_id", &Task::equipment},
                                               Column{"what", &Task::what},
                                               Column{"note", &Task::note},
                                               Column{"owner", &Task::owner},
                                               Column{"staff_id", &Task::staff},
                                               Column{"due_on", &Task::dueOn},
                                               Column{"is_promised", &Task::isPromised},
                                               Column{"asked_on", &Task::askedOn},
                                               Column{"ask_again_on", &Task::askAgainOn},
                                               Column{"cause", &Task::cause},
                                               Column{"why", &Task::why},
                                               Column{"written_by", &Task::writtenBy},
                                               Column{"state", &Task::state},
                                               Column{"done_on", &Task::doneOn},
                                               Column{"answer", &Task::answer},
                                               Column{"answered_by", &Task::answeredBy},
                                               Column{"answered_on", &Task::answeredOn},
                                               Embedded{&Task::origin},
                                               Column{"archived_at", &Task::archivedAt},
                                               Column{"archived_reason", &Task::archivedReason},
                                               Column{"revision", &Task::revision}};
};

template <>
struct Table<CareMessage>
{
    static constexpr auto name = "message";
    static constexpr auto kind = RecordKind::Message;
    static constexpr auto columns =
        std::tuple{Column{"id", &CareMessage::id},
                   Column{"family_id", &CareMessage::family},
                   Column{"child_id", &CareMessage::child},
                   Column{"staff_id", &CareMessage::staff},
                   Column{"written_by", &CareMessage::writtenBy},
                   Column{"answers_id", &CareMessage::answers},
                   Column{"words", &CareMessage::words},
                   Column{"seen_at", &CareMessage::seenAt},
                   Column{"seen_by", &CareMessage::seenBy},
                   Embedded{&CareMessage::origin},
                   Column{"archived_at", &CareMessage::archivedAt},
                   Column{"archived_reason", &CareMessage::archivedReason},
                   Column{"revision", &CareMessage::revision}};
};

} // namespace enlace
