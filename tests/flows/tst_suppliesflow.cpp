// SPDX-License-Identifier: GPL-3.0-or-later
//
// Supplies and vendors kept by hand, through the real window: a delivery that came, one that did
// not, and an item that goes to another vendor until the family has reached it. Both are work of
// today until they are over.
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/supplyrepository.h"
#include "core/providers/agencyrepository.h"
#include "support/familydesk.h"

#include <QLabel>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// The diapers of the story.
EquipmentLook diapers(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<EquipmentLook> {
        ENLACE_ASSIGN(const auto found, EquipmentRepository(reading).ofChild(id));
        for (const EquipmentLook &look : found.items)
            if (look.equipment.resupply.nextDelivery)
                return look;
        return fail(ErrorCode::NotFound, "no supplies");
    });
}

SupplySheet sheet(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) {
        return SupplyRepository(reading).ofChild(id);
    });
}

/// The kinds of open deadlines about the item.
QList<DeadlineKind> dues(DemoDesk &desk, const EquipmentId &item)
{
    const auto all = readAt(desk, [family = mateo(desk).family](Reading &reading) {
        return DeadlineRepository(reading).ofFamily(family);
    });
    QList<DeadlineKind> kinds;
    for (const Deadline &deadline : all)
        if (deadline.about == RecordRef::to(RecordKind::Equipment, item))
            kinds.append(deadline.kind);
    return kinds;
}

void openItem(DemoDesk &desk, const EquipmentId &item)
{
    desk.workspace().openRecord(RecordRef::to(RecordKind::Equipment, item));
    desk.settle();
}

} // namespace

class tst_SuppliesFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeliveryCameAndTheNextIsKnown_data() { languages(); }
    void aDeliveryCameAndTheNextIsKnown();
    void aDeliveryThatDidNotComeStaysWork_data() { languages(); }
    void aDeliveryThatDidNotComeStaysWork();
    void anItemGoesToAnotherVendorUntilTheFamilyHasReachedIt_data() { languages(); }
    void anItemGoesToAnotherVendorUntilTheFamilyHasReachedIt();
    void whoMayNotWriteIsNotAsked();
};

void tst_SuppliesFlow::aDeliveryCameAndTheNextIsKnown()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const EquipmentLook before = diapers(desk);
    const QDate due = *before.equipment.resupply.nextDelivery;
    openItem(desk, before.equipment.id);
    desk.savePicture(qPrintable(named("supplies", language)));

    press(desk, "deliveryButton");
    desk.savePicture(qPrintable(named("supplies-delivery", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    save(desk); // all of it came today: nothing to type

    const EquipmentLook after = diapers(desk);
    QCOMPARE(after.equipment.resupply.nextDelivery, std::optional(due.addDays(30)));
    QCOMPARE(sheet(desk).deliveries.size(), 1);
    QVERIFY(ui::shown(&desk.window(), u"deliveriesCard"_s));
    desk.savePicture(qPrintable(named("supplies-after", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());

    press(desk, "messageAction");
    QCOMPARE(diapers(desk).equipment.resupply.nextDelivery, std::optional(due));
    QVERIFY(sheet(desk).deliveries.isEmpty());
}

void tst_SuppliesFlow::aDeliveryThatDidNotComeStaysWork()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const EquipmentLook before = diapers(desk);
    QVERIFY(dues(desk, before.equipment.id).contains(DeadlineKind::SupplyDelivery));
    QVERIFY(dues(desk, before.equipment.id).contains(DeadlineKind::SupplyReorder));
    openItem(desk, before.equipment.id);

    press(desk, "deliveryButton");
    choose(desk, "outcomeEdit", label(DeliveryOutcome::NotCome));
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"noteEditProblem"_s));
    writeText(desk, "noteEdit", u"The truck broke down."_s);
    save(desk);

    QCOMPARE(diapers(desk).equipment.resupply.nextDelivery, before.equipment.resupply.nextDelivery);
    QVERIFY(dues(desk, before.equipment.id).contains(DeadlineKind::SupplyDelivery));
    press(desk, "messageAction"); // as it was, for whoever comes next
}

void tst_SuppliesFlow::anItemGoesToAnotherVendorUntilTheFamilyHasReachedIt()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const EquipmentLook before = diapers(desk);
    const Agency other = readAt(desk, [&](Reading &reading) -> Result<Agency> {
        AgencyFilter filter;
        filter.kinds = {AgencyKind::Vendor};
        ENLACE_ASSIGN(const auto vendors, AgencyRepository(reading).list(filter, {}, 20));
        for (const Agency &vendor : vendors)
            if (before.equipment.vendor != vendor.id)
                return vendor;
        return fail(ErrorCode::NotFound, "no other vendor");
    });
    openItem(desk, before.equipment.id);

    press(desk, "changeVendorButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"toVendorEditProblem"_s));
    choose(desk, "toVendorEdit", other.name);
    fill(desk, "contactPhoneEdit", u"714-555-0177"_s);
    desk.savePicture(qPrintable(named("vendor-change", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    save(desk);

    QCOMPARE(diapers(desk).equipment.vendor, std::optional(other.id));
    QVERIFY(dues(desk, before.equipment.id).contains(DeadlineKind::VendorTold));
    QVERIFY(dues(desk, before.equipment.id).contains(DeadlineKind::VendorReached));
    const QString spanish = ui::find<QLabel>(&desk.window(), u"vendorTellSpanish"_s)->text();
    QVERIFY2(spanish.contains(other.name) && spanish.contains(u"714-555-0177"_s),
             qPrintable(spanish));
    desk.savePicture(qPrintable(named("vendor-changed", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());

    // Told, and reached: it is over.
    auto *card = ui::find(&desk.window(), u"vendorChangesCard"_s);
    card->findChild<KeptLine *>()->setFocus();
    desk.settle();
    ui::press(card, u"correctRecordButton"_s);
    desk.settle();
    fill(desk, "toldOnEdit", u"nov 21 2026"_s);
    fill(desk, "reachedOnEdit", u"nov 21 2026"_s);
    save(desk);
    QVERIFY(sheet(desk).changes.first().change.isOver());
    QVERIFY(!dues(desk, before.equipment.id).contains(DeadlineKind::VendorTold));
    QVERIFY(!dues(desk, before.equipment.id).contains(DeadlineKind::VendorReached));
}

void tst_SuppliesFlow::whoMayNotWriteIsNotAsked()
{
    for (const Role role : {Role::Therapist, Role::Clerk}) {
        DemoDesk desk(role);
        openItem(desk, diapers(desk).equipment.id);
        QVERIFY(!ui::shown(&desk.window(), u"deliveryButton"_s));
        QVERIFY(!ui::shown(&desk.window(), u"changeVendorButton"_s));
    }
}

QTEST_MAIN(tst_SuppliesFlow)
#include "tst_suppliesflow.moc"
