// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/equipment/supply.h"
#include "core/equipment/vendorchange.h"

namespace enlace {

[[nodiscard]] Fields deliveryFields();
/// `isNew`: the vendor is chosen; later only what followed is written down.
[[nodiscard]] Fields vendorChangeFields(const QList<NamedChoice> &vendors, bool isNew);

} // namespace enlace
