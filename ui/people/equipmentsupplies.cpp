// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deliveries of an item and its changes of vendor, on the tab where it stands.
#include "ui/people/equipmenttab.h"

#include "core/equipment/supplyfields.h"
#include "core/storage/store.h"
#include "ui/people/itemrecords.h"

#include <QPushButton>

namespace enlace {

QList<Keeping> EquipmentTab::recordKeepings() const
{
    return itemRecordKeeping(subject(), child().child.id, m_choices.vendors);
}

template <class F>
void EquipmentTab::withItemRecord(const RecordRef &record, F f)
{
    for (const Keeping &keeping : recordKeepings()) {
        if (keeping.kind != record.kind)
            continue;
        environment().store.read(
            this,
            [find = keeping.find, id = record.id](Reading &reading) { return find(reading, id); },
            [this, keeping, f](const Result<QJsonObject> &found) {
                if (!hasSubject() || child().child.id != keeping.child)
                    return; // about somebody else by now
                if (found)
                    f(keeping, *found);
                else
                    Q_EMIT said(Message::of(found.error()));
            });
    }
}

void EquipmentTab::connectRecords()
{
    connect(m_records, &ItemRecords::correctRequested, this, [this](const RecordRef &record) {
        withItemRecord(record, [this](const Keeping &keeping, const QJsonObject &stored) {
            edit(keepJob(keeping, stored));
        });
    });
    connect(m_records, &ItemRecords::archiveRequested, this, [this](const RecordRef &record) {
        withItemRecord(record, [this](const Keeping &keeping, const QJsonObject &stored) {
            edit(archiveJob(keeping, stored));
        });
    });
    connect(m_records, &ItemRecords::historyRequested, this, [this](const RecordRef &record) {
        withItemRecord(record, [this, record](const Keeping &keeping, const QJsonObject &stored) {
            showHistory(
                record, [keeping, stored] { return historyTitle(keeping, stored); }, keeping.fields,
                false);
        });
    });
}

void EquipmentTab::showItemRecords(const EquipmentLook &look)
{
    const bool mayEdit = mayEditItem() && !look.equipment.archivedAt;
    m_records->show(m_supplies, look, mayEdit, today());
    m_deliver->setVisible(mayEdit && look.equipment.resupply.nextDelivery.has_value());
    m_changeVendor->setVisible(mayEdit && look.equipment.state != EquipmentState::Cancelled);
}

void EquipmentTab::deliver()
{
    if (const EquipmentLook *look = current())
        edit(deliveryJob(recordKeepings().first(), *look, today()));
}

void EquipmentTab::changeVendor()
{
    if (const EquipmentLook *look = current())
        edit(vendorChangeJob(recordKeepings().last(), m_choices.vendors, *look, today()));
}

bool EquipmentTab::resumeRecord(const Draft &draft)
{
    for (Keeping keeping : recordKeepings()) {
        if (!keeping.forms().contains(draft.form))
            continue;
        if (draft.isNew) {
            if (keeping.kind == RecordKind::VendorChange)
                keeping.fields = vendorChangeFields(m_choices.vendors, true);
            edit(keepJob(keeping, draft.base));
        } else {
            withItemRecord(draft.record, [this, form = draft.form](const Keeping &now,
                                                                   const QJsonObject &stored) {
                edit(form == now.archiveForm() ? archiveJob(now, stored) : keepJob(now, stored));
            });
        }
        return true;
    }
    return false;
}

QString EquipmentTab::recordDraftName(const Draft &draft) const
{
    for (const Keeping &keeping : recordKeepings())
        if (keeping.forms().contains(draft.form))
            return nameOf(keeping, draft.base);
    return {};
}

} // namespace enlace
