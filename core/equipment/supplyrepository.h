// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/equipment/supplytables.h"

namespace enlace {

class Reading;
class Work;

/// What came for a child's items, and which vendors they went to.
struct SupplySheet
{
    QList<SupplyDelivery> deliveries; ///< the day on which they were due, the latest first
    QList<VendorChangeView> changes;  ///< the latest first

    bool operator==(const SupplySheet &) const = default;
};

/// Deliveries of supplies and changes of vendor, as far as the person of the Reading may see and
/// change them. Both are seen with their item. Thread: the Reading's.
class SupplyRepository
{
public:
    explicit SupplyRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<SupplySheet> ofChild(const ChildId &child, bool withArchived = false);
    [[nodiscard]] Result<SupplyDelivery> find(const SupplyDeliveryId &id);
    [[nodiscard]] Result<VendorChange> find(const VendorChangeId &id);

    /// A new one also moves the item's next delivery, see supplyrules; one that is corrected does
    /// not: the next may have been moved since. Errors: Invalid (validate()), Forbidden, Conflict.
    Result<SupplyDelivery> save(Work &work, SupplyDelivery delivery);
    /// A new one also gives the item, and what the old vendor had in hand of it, to the new vendor.
    Result<VendorChange> save(Work &work, VendorChange change);

private:
    template <class T>
    [[nodiscard]] Result<T> write(Work &work, T value);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
