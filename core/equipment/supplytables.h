// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/supply.h"
#include "core/equipment/vendorchange.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<SupplyDelivery>
{
    static constexpr auto name = "supply_delivery";
    static constexpr auto kind = RecordKind::SupplyDelivery;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("equipment_id", record.equipment);
        column("due_on", record.dueOn);
        column("outcome", record.outcome);
        column("came_on", record.cameOn);
        column("quantity", record.quantity);
        column("promised_on", record.promisedOn);
        column("note", record.note);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<VendorChange>
{
    static constexpr auto name = "vendor_change";
    static constexpr auto kind = RecordKind::VendorChange;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("equipment_id", record.equipment);
        column("from_vendor_id", record.from);
        column("to_vendor_id", record.to);
        column("changed_on", record.changedOn);
        column("cause", record.cause);
        column("note", record.note);
        column("contact_name", record.contactName);
        column("contact_phone", record.contactPhone);
        column("contact_hours", record.contactHours);
        column("told_on", record.toldOn);
        column("told_whom", record.toldWhom);
        column("told_language", record.toldIn);
        column("reached_on", record.reachedOn);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
