// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/directory.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Provenance>
{
    static void columns(auto &record, auto &column)
    {
        column("source", record.source);
        column("source_detail", record.sourceDetail);
        column("learned_at", record.learnedAt);
    }
};

template <>
struct Table<Place>
{
    static void columns(auto &record, auto &column)
    {
        column("address", record.address);
        column("city", record.city);
        column("county", record.county);
        column("state", record.state);
        column("zip", record.zip);
    }
};

template <>
struct Table<ContactLines>
{
    static void columns(auto &record, auto &column)
    {
        column("phone", record.phone);
        column("fax", record.fax);
        column("hours", record.hours);
        column("portal", record.portal);
        column("language_line", record.languageLine);
    }
};

template <>
struct Table<Archived>
{
    static void columns(auto &record, auto &column)
    {
        column("archived_at", record.at);
        column("archived_reason", record.reason);
    }
};

} // namespace enlace
