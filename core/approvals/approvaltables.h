// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<BothLanguages>
{
    static constexpr auto columns = std::tuple{Column{"name_english", &BothLanguages::english},
                                               Column{"name_spanish", &BothLanguages::spanish}};
};

template <>
struct Table<ConditionGroup>
{
    static constexpr auto name = "condition_group";
    static constexpr auto kind = RecordKind::ConditionGroup;
    static constexpr auto columns =
        std::tuple{Column{"id", &ConditionGroup::id},
                   Column{"network_id", &ConditionGroup::network},
                   Embedded{&ConditionGroup::name},
                   Column{"conditions", &ConditionGroup::conditions},
                   Column{"codes", &ConditionGroup::codes},
                   Embedded{&ConditionGroup::span},
                   Column{"source_text", &ConditionGroup::sourceText},
                   Column{"confidence", &ConditionGroup::confidence},
                   Column{"confirmed_by", &ConditionGroup::confirmedBy},
                   Column{"confirmed_on", &ConditionGroup::confirmedOn},
                   Column{"change_reason", &ConditionGroup::changeReason},
                   Column{"archived_at", &ConditionGroup::archivedAt},
                   Column{"archived_reason", &ConditionGroup::archivedReason},
                   Column{"revision", &ConditionGroup::revision}};
};

template <>
struct Table<ApprovalEntry>
{
    static constexpr auto name = "approval_entry";
    static constexpr auto kind = RecordKind::ApprovalEntry;
    static constexpr auto columns =
        std::tuple{Column{"id", &ApprovalEntry::id},
                   Column{"network_id", &ApprovalEntry::network},
                   Column{"service_group", &ApprovalEntry::group},
                   Column{"codes", &ApprovalEntry::codes},
                   Column{"need", &ApprovalEntry::need},
                   Column{"form", &ApprovalEntry::form},
                   Column{"channel", &ApprovalEntry::channel},
                   Embedded{&ApprovalEntry::span},
                   Column{"source_text", &ApprovalEntry::sourceText},
                   Column{"confidence", &ApprovalEntry::confidence},
                   Column{"confirmed_by", &ApprovalEntry::confirmedBy},
                   Column{"confirmed_on", &ApprovalEntry::confirmedOn},
                   Column{"change_reason", &ApprovalEntry::changeReason},
                   Column{"archived_at", &ApprovalEntry::archivedAt},
                   Column{"archived_reason", &ApprovalEntry::archivedReason},
                   Column{"revision", &ApprovalEntry::revision}};
};

} // namespace enlace
