// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/directorytables.h"
#include "core/providers/networkknowledge.h"
#include "core/storage/record.h"

namespace enlace {

template <>
struct Table<NetworkProfile>
{
    static constexpr auto name = "network_profile";
    static constexpr auto kind = RecordKind::NetworkProfile;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("network_id", record.network);
        column("basis", record.basis);
        column("said_on", record.saidOn);
        column("said_by", record.saidBy);
        column("children_served", record.childrenServed);
        column("special_programs", record.specialPrograms);
        column("learned", record.learned);
        forEachColumn(record.provenance, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

template <>
struct Table<PolicyEntry>
{
    static constexpr auto name = "policy_entry";
    static constexpr auto kind = RecordKind::PolicyEntry;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("agency_id", record.agency);
        column("topic", record.topic);
        column("topic_words", record.topicWords);
        column("holds", record.holds);
        column("said_by", record.saidBy);
        forEachColumn(record.span, column);
        forEachColumn(record.provenance, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

} // namespace enlace
