// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/supplyrepository.h"
#include "ui/kit/card.h"
#include "ui/people/familydata.h"
#include "ui/people/keeping.h"
#include "ui/people/keptline.h"

namespace enlace {

/// What came for an item and which vendors it went to, as lines that are kept by hand. Empty cards
/// are not shown.
class ItemRecords : public QWidget
{
    Q_OBJECT
public:
    explicit ItemRecords(QWidget *parent = nullptr);

    /// Of one item, by its name in the language of the interface.
    void show(const SupplySheet &sheet, const EquipmentLook &look, bool mayEdit, QDate today);

Q_SIGNALS:
    void correctRequested(const enlace::RecordRef &record);
    void archiveRequested(const enlace::RecordRef &record);
    void historyRequested(const enlace::RecordRef &record);

private:
    void addLine(Card *card, const RecordRef &ref, const KeptLine::Words &words, bool mayEdit);
    void addDeliveries(const QList<SupplyDelivery> &deliveries, bool mayEdit, QDate today);
    void addChanges(const QList<VendorChangeView> &changes, const EquipmentLook &look, bool mayEdit,
                    QDate today);

    KeptLine *m_line = nullptr; ///< the one on which one stands
};

/// How deliveries and changes of vendor of a child's items are kept, in this order.
[[nodiscard]] QList<Keeping> itemRecordKeeping(const FamilySubject &subject, ChildId child,
                                               const QList<NamedChoice> &vendors);

/// The next delivery came, or did not.
[[nodiscard]] EditJob deliveryJob(const Keeping &deliveries, const EquipmentLook &look,
                                  QDate today);
/// The item goes to another vendor.
[[nodiscard]] EditJob vendorChangeJob(const Keeping &changes, const QList<NamedChoice> &vendors,
                                      const EquipmentLook &look, QDate today);
[[nodiscard]] QStringList itemRecordForms();

} // namespace enlace
