// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<BothLanguages>
{
    static void columns(auto &record, auto &column)
    {
        column("name_english", record.english);
        column("name_spanish", record.spanish);
    }
};

template <>
struct Table<ConditionGroup>
{
    static constexpr auto name = "condition_group";
    static constexpr auto kind = RecordKind::ConditionGroup;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("network_id", record.network);
        forEachColumn(record.name, column);
        column("conditions", record.conditions);
        column("codes", record.codes);
        forEachColumn(record.span, column);
        column("source_text", record.sourceText);
        column("confidence", record.confidence);
        column("confirmed_by", record.confirmedBy);
        column("confirmed_on", record.confirmedOn);
        column("change_reason", record.changeReason);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<ApprovalEntry>
{
    static constexpr auto name = "approval_entry";
    static constexpr auto kind = RecordKind::ApprovalEntry;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("network_id", record.network);
        column("service_group", record.group);
        column("codes", record.codes);
        column("need", record.need);
        column("form", record.form);
        column("channel", record.channel);
        forEachColumn(record.span, column);
        column("source_text", record.sourceText);
        column("confidence", record.confidence);
        column("confirmed_by", record.confirmedBy);
        column("confirmed_on", record.confirmedOn);
        column("change_reason", record.changeReason);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
