// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/supplyrepository.h"

#include "core/access/childrecords.h"
#include "core/equipment/equipmentrepository.h"

namespace enlace {

namespace {

constexpr DataCategory category = DataCategory::Equipment;

QString visibleItems(const Visibility &visibility)
{
    return visibility.rows(category, QLatin1String("e"));
}

QString unlessArchived(bool withArchived)
{
    return withArchived ? QString() : QStringLiteral(" and r.archived_at is null");
}

} // namespace

Result<SupplySheet> SupplyRepository::ofChild(const ChildId &child, bool withArchived)
{
    SupplySheet sheet;
    Query deliveries(m_reading, QStringLiteral("select %1 from supply_delivery r "
                                               "join equipment e on e.id = r.equipment_id "
                                               "where r.child_id = :child and %2%3 "
                                               "order by r.due_on desc, r.id desc limit 500")
                                    .arg(columnList<SupplyDelivery>("r"),
                                         visibleItems(m_visibility), unlessArchived(withArchived)));
    deliveries.bind(":child", child);
    m_visibility.bindTo(deliveries);
    ENLACE_ASSIGN(sheet.deliveries, readRecords<SupplyDelivery>(deliveries));

    Query changes(m_reading,
                  QStringLiteral("select coalesce(f.name, ''), t.name, %1 from vendor_change r "
                                 "join equipment e on e.id = r.equipment_id "
                                 "join agency t on t.id = r.to_vendor_id "
                                 "left join agency f on f.id = r.from_vendor_id "
                                 "where r.child_id = :child and %2%3 "
                                 "order by r.changed_on desc, r.id desc limit 500")
                      .arg(columnList<VendorChange>("r"), visibleItems(m_visibility),
                           unlessArchived(withArchived)));
    changes.bind(":child", child);
    m_visibility.bindTo(changes);
    ENLACE_TRY(changes.run());
    while (changes.next())
        sheet.changes.append({readRecord<VendorChange>(changes, 2), changes.column(0).toString(),
                              changes.column(1).toString()});
    ENLACE_TRY(changes.finished());
    return sheet;
}

Result<SupplyDelivery> SupplyRepository::find(const SupplyDeliveryId &id)
{
    return childrecords::find<SupplyDelivery>(m_reading, m_visibility, category, id);
}

Result<VendorChange> SupplyRepository::find(const VendorChangeId &id)
{
    return childrecords::find<VendorChange>(m_reading, m_visibility, category, id);
}

template <class T>
Result<T> SupplyRepository::write(Work &work, T value)
{
    ENLACE_TRY(childrecords::firstOf(validate(value, work.today())));
    ENLACE_TRY(childrecords::lockChild(work, value.child));
    ENLACE_ASSIGN(const Equipment item, EquipmentRepository(work).find(value.equipment));
    if (item.child != value.child)
        return childrecords::notHere();
    // As protected as the item that it is about.
    value.origin.agency = item.origin.agency;
    value.origin.label = item.origin.label;
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, category, value));
    return saveRecord(work, std::move(value));
}

Result<SupplyDelivery> SupplyRepository::save(Work &work, SupplyDelivery delivery)
{
    const bool isNew = delivery.revision == 0;
    ENLACE_ASSIGN(const SupplyDelivery saved, write(work, tidied(std::move(delivery))));
    if (!isNew)
        return saved;
    EquipmentRepository items(work);
    ENLACE_ASSIGN(Equipment item, items.find(saved.equipment));
    item.resupply.nextDelivery = nextDelivery(item.resupply, saved);
    item.verifiedOn = work.today();
    ENLACE_TRY(items.save(work, item));
    return saved;
}

Result<VendorChange> SupplyRepository::save(Work &work, VendorChange change)
{
    EquipmentRepository items(work);
    const bool isNew = change.revision == 0;
    if (!isNew)
        return write(work, std::move(change));
    ENLACE_ASSIGN(const EquipmentLook look, items.look(change.equipment));
    change.from = look.equipment.vendor;
    ENLACE_ASSIGN(const VendorChange saved, write(work, std::move(change)));
    const ItemElsewhere moved = withVendor(look.equipment, look.open.event, saved);
    ENLACE_TRY(items.save(work, moved.equipment));
    if (moved.open != look.open.event) {
        ENLACE_TRY(items.saveStep(work, moved.open));
    }
    return saved;
}

} // namespace enlace
