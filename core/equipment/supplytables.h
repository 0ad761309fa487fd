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
    static constexpr auto columns =
        std::tuple{Column{"id", &SupplyDelivery::id},
                   Column{"child_id", &SupplyDelivery::child},
                   Column{"equipment_id", &SupplyDelivery::equipment},
                   Column{"due_on", &SupplyDelivery::dueOn},
                   Column{"outcome", &SupplyDelivery::outcome},
                   Column{"came_on", &SupplyDelivery::cameOn},
                   Column{"quantity", &SupplyDelivery::quantity},
                   Column{"promised_on", &SupplyDelivery::promisedOn},
                   Column{"note", &SupplyDelivery::note},
                   Embedded{&SupplyDelivery::origin},
                   Column{"archived_at", &SupplyDelivery::archivedAt},
                   Column{"archived_reason", &SupplyDelivery::archivedReason},
                   Column{"revision", &SupplyDelivery::revision}};
};

template <>
struct Table<VendorChange>
{
    static constexpr auto name = "vendor_change";
    static constexpr auto kind = RecordKind::VendorChange;
    static constexpr auto columns =
        std::tuple{Column{"id", &VendorChange::id},
                   Column{"child_id", &VendorChange::child},
                   Column{"equipment_id", &VendorChange::equipment},
                   Column{"from_vendor_id", &VendorChange::from},
                   Column{"to_vendor_id", &VendorChange::to},
                   Column{"changed_on", &VendorChange::changedOn},
                   Column{"cause", &VendorChange::cause},
                   Column{"note", &VendorChange::note},
                   Column{"contact_name", &VendorChange::contactName},
                   Column{"contact_phone", &VendorChange::contactPhone},
                   Column{"contact_hours", &VendorChange::contactHours},
                   Column{"told_on", &VendorChange::toldOn},
                   Column{"told_whom", &VendorChange::toldWhom},
                   Column{"told_language", &VendorChange::toldIn},
                   Column{"reached_on", &VendorChange::reachedOn},
                   Embedded{&VendorChange::origin},
                   Column{"archived_at", &VendorChange::archivedAt},
                   Column{"archived_reason", &VendorChange::archivedReason},
                   Column{"revision", &VendorChange::revision}};
};

} // namespace enlace
