// SPDX-License-Identifier: GPL-3.0-or-later
//
// Supplies that come again and again, and items that go to another vendor: what follows from a
// delivery, from one that did not come and from a change of vendor.
#include "core/editing/undorepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/equipment/supplyrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

Resupply monthly(QDate next = QDate(2026, 11, 18)) { return {180, 30, next, 7}; }

SupplyDelivery delivery(DeliveryOutcome outcome, QDate due, std::optional<QDate> came = {},
                        std::optional<QDate> promised = {})
{
    SupplyDelivery result;
    result.outcome = outcome;
    result.dueOn = due;
    result.cameOn = came;
    result.promisedOn = promised;
    return result;
}

QStringList fieldsOf(const QList<Error> &errors)
{
    QStringList fields;
    for (const Error &error : errors)
        fields.append(error.field);
    return fields;
}

struct Story
{
    explicit Story(const QString &engine)
        : database(engine)
        , scene(database)
    {
        other = scene.run([&](Work &work) -> Result<AgencyId> {
            return Builder(work).agency("vendor", u"Harbor Supplies"_s);
        });
        Equipment diapers;
        diapers.child = scene.mateo;
        diapers.nameEnglish = u"Diapers"_s;
        diapers.vendor = scene.vendor;
        diapers.warrantyUntil = QDate(2027, 5, 1);
        diapers.resupply = monthly();
        StepEvent step;
        step.step = EquipmentStep::NeedRaised;
        step.span.from = QDate(2026, 11, 1);
        step.holder.kind = Holder::Vendor;
        step.holder.agency = scene.vendor;
        step.promisedOn = QDate(2026, 12, 1);
        item =
            scene
                .run([&](Work &work) { return EquipmentRepository(work).add(work, diapers, step); })
                .equipment.id;
    }

    EquipmentLook look()
    {
        return scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).look(item); });
    }
    SupplyDelivery due() { return dueDelivery(look().equipment, today); }
    VendorChange change()
    {
        VendorChange change;
        change.equipment = item;
        change.child = scene.mateo;
        change.to = other;
        change.changedOn = QDate(2026, 11, 20);
        change.cause = VendorChangeCause::NoStock;
        change.contactPhone = u"714-555-0177"_s;
        return change;
    }
    template <class T>
    T save(const T &record)
    {
        return scene.run([&](Work &work) { return SupplyRepository(work).save(work, record); });
    }
    SupplySheet sheet()
    {
        return scene.read(
            [&](Reading &reading) { return SupplyRepository(reading).ofChild(scene.mateo); });
    }

    TestDatabase database;
    CareScene scene;
    AgencyId other;
    EquipmentId item;
};

} // namespace

class SuppliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextDeliveryFollowsFromThisOne_data();
    void theNextDeliveryFollowsFromThisOne();
    void theFirstDeliveryNobodyPaysFor_data();
    void theFirstDeliveryNobodyPaysFor();
    void whatIsWrongWithADeliveryStandsBesideItsField();
    void whatIsWrongWithAChangeOfVendorStandsBesideItsField();
    void theFamilyIsToldInBothLanguages();
    void aDeliveryMovesTheNextOneAndIsUndone_data() { TestDatabase::engines(); }
    void aDeliveryMovesTheNextOneAndIsUndone();
    void whatDidNotComeIsDueStill_data() { TestDatabase::engines(); }
    void whatDidNotComeIsDueStill();
    void aCorrectionDoesNotMoveItAgain_data() { TestDatabase::engines(); }
    void aCorrectionDoesNotMoveItAgain();
    void anItemGoesToAnotherVendorAndBack_data() { TestDatabase::engines(); }
    void anItemGoesToAnotherVendorAndBack();
    void whatFollowsAChangeOfVendorMovesNothing_data() { TestDatabase::engines(); }
    void whatFollowsAChangeOfVendorMovesNothing();
    void rolesWriteAsTheTableSays_data() { TestDatabase::engines(); }
    void rolesWriteAsTheTableSays();
};

void SuppliesTest::theNextDeliveryFollowsFromThisOne_data()
{
    QTest::addColumn<SupplyDelivery>("delivery");
    QTest::addColumn<std::optional<int>>("everyDays");
    QTest::addColumn<std::optional<QDate>>("next");
    using O = DeliveryOutcome;
    const QDate due(2026, 11, 18);
    const std::optional<int> month(30);
    const auto row = [&](const char *name, const SupplyDelivery &d, std::optional<int> every,
                         std::optional<QDate> next) { QTest::newRow(name) << d << every << next; };
    row("came on its day", delivery(O::Came, due, due), month, QDate(2026, 12, 18));
    row("came early", delivery(O::Came, due, due.addDays(-3)), month, QDate(2026, 12, 18));
    row("came a little late", delivery(O::Came, due, due.addDays(3)), month, QDate(2026, 12, 18));
    row("came later than the one after it", delivery(O::Came, due, due.addDays(35)), month,
        QDate(2027, 1, 17));
    row("came, and nobody said how often", delivery(O::Came, due, due), {}, {});
    row("less came, the rest is promised", delivery(O::Short, due, due, QDate(2026, 11, 25)), month,
        QDate(2026, 11, 25));
    row("less came, nothing promised", delivery(O::Short, due, due), month, QDate(2026, 12, 18));
    row("did not come", delivery(O::NotCome, due), month, due);
    row("did not come, and is promised", delivery(O::NotCome, due, {}, QDate(2026, 11, 24)), month,
        QDate(2026, 11, 24));
}

void SuppliesTest::theNextDeliveryFollowsFromThisOne()
{
    QFETCH(SupplyDelivery, delivery);
    QFETCH(std::optional<int>, everyDays);
    QFETCH(std::optional<QDate>, next);
    Resupply supply = monthly();
    supply.everyDays = everyDays;

    QCOMPARE(nextDelivery(supply, delivery), next);
}

void SuppliesTest::theFirstDeliveryNobodyPaysFor_data()
{
    QTest::addColumn<QDate>("coveredUntil");
    QTest::addColumn<std::optional<int>>("everyDays");
    QTest::addColumn<std::optional<QDate>>("uncovered");
    using Day = std::optional<QDate>;
    QTest::newRow("the next one already")
        << QDate(2026, 11, 17) << std::optional(30) << Day(QDate(2026, 11, 18));
    QTest::newRow("the last day is a delivery's")
        << QDate(2026, 11, 18) << std::optional(30) << Day(QDate(2026, 12, 18));
    QTest::newRow("two are covered")
        << QDate(2027, 1, 1) << std::optional(30) << Day(QDate(2027, 1, 17));
    QTest::newRow("no rhythm") << QDate(2027, 1, 1) << std::optional<int>() << Day();
}

void SuppliesTest::theFirstDeliveryNobodyPaysFor()
{
    QFETCH(QDate, coveredUntil);
    QFETCH(std::optional<int>, everyDays);
    QFETCH(std::optional<QDate>, uncovered);
    Resupply supply = monthly();
    supply.everyDays = everyDays;

    QCOMPARE(firstUncovered(supply, coveredUntil), uncovered);
    supply.nextDelivery.reset();
    QVERIFY(!firstUncovered(supply, coveredUntil));
}

void SuppliesTest::whatIsWrongWithADeliveryStandsBesideItsField()
{
    using O = DeliveryOutcome;
    const QDate due(2026, 11, 18);
    const auto fields = [](const SupplyDelivery &d) { return fieldsOf(validate(d, today)); };

    QCOMPARE(fields(delivery(O::Came, due, due)), QStringList());
    QCOMPARE(fields(delivery(O::Came, due)), QStringList{u"cameOnEdit"_s});
    QCOMPARE(fields(delivery(O::Came, due, today.addDays(1))), QStringList{u"cameOnEdit"_s});
    QCOMPARE(fields(delivery(O::NotCome, due)), QStringList{u"noteEdit"_s});
    SupplyDelivery late = delivery(O::NotCome, due, {}, due.addDays(-1));
    late.note = u"The vendor says the truck broke down."_s;
    QCOMPARE(fields(late), QStringList{u"promisedOnEdit"_s});
    SupplyDelivery none = delivery(O::Came, due, due);
    none.quantity = 0;
    QCOMPARE(fields(none), QStringList{u"quantityEdit"_s});
}

void SuppliesTest::whatIsWrongWithAChangeOfVendorStandsBesideItsField()
{
    const auto fields = [](const VendorChange &change) {
        return fieldsOf(validate(change, today));
    };
    VendorChange change;
    change.from = AgencyId::make();
    change.changedOn = today;
    QCOMPARE(fields(change), QStringList{u"toVendorEdit"_s});
    change.to = change.from;
    QCOMPARE(fields(change), QStringList{u"toVendorEdit"_s});
    change.to = AgencyId::make();
    QCOMPARE(fields(change), QStringList());
    change.reachedOn = today.addDays(-1);
    QCOMPARE(fields(change), QStringList{u"reachedOnEdit"_s});
    change.reachedOn.reset();
    change.toldOn = today.addDays(1);
    QCOMPARE(fields(change), QStringList{u"toldOnEdit"_s});
    change.toldOn.reset();
    change.cause = VendorChangeCause::Other;
    QCOMPARE(fields(change), QStringList{u"noteEdit"_s});
}

void SuppliesTest::theFamilyIsToldInBothLanguages()
{
    VendorChangeView view;
    view.change.changedOn = QDate(2026, 12, 1);
    view.change.contactPhone = u"714-555-0177"_s;
    view.change.contactName = u"Ms. Park"_s;
    view.fromName = u"Bluegum Mobility"_s;
    view.toName = u"Harbor Supplies"_s;

    QCOMPARE(vendorSentence(view, u"Diapers"_s, Language::English),
             u"From December 1, 2026 on, Harbor Supplies takes care of this: Diapers. It was with "
             "Bluegum Mobility before. Call 714-555-0177. Ask for Ms. Park."_s);
    QCOMPARE(vendorSentence(view, u"Pañales"_s, Language::Spanish),
             u"Desde el 1 de diciembre de 2026, Harbor Supplies se encarga de esto: Pañales. Antes "
             "lo tenía Bluegum Mobility. Llame al 714-555-0177. Pregunte por Ms. Park."_s);
}

void SuppliesTest::aDeliveryMovesTheNextOneAndIsUndone()
{
    QFETCH(QString, engine);
    Story story(engine);
    SupplyDelivery came = story.due();
    came.quantity = 180;

    const WorkId done = story.scene.run([&](Work &work) -> Result<WorkId> {
        ENLACE_TRY(SupplyRepository(work).save(work, came));
        return work.id();
    });
    QCOMPARE(story.look().equipment.resupply.nextDelivery, std::optional(QDate(2026, 12, 18)));
    QCOMPARE(story.look().equipment.verifiedOn, std::optional(today));
    QCOMPARE(story.sheet().deliveries.size(), 1);
    QCOMPARE(story.sheet().deliveries[0].quantity, std::optional(180));
    QCOMPARE(story.sheet().deliveries[0].cameOn, std::optional(today));

    story.scene.run([&](Work &inverse) -> Result<bool> {
        ENLACE_TRY(UndoRepository(inverse).undo(inverse, done));
        return true;
    });
    QCOMPARE(story.look().equipment.resupply.nextDelivery, std::optional(QDate(2026, 11, 18)));
    QVERIFY(story.sheet().deliveries.isEmpty());
}

void SuppliesTest::whatDidNotComeIsDueStill()
{
    QFETCH(QString, engine);
    Story story(engine);
    SupplyDelivery missing = story.due();
    missing.outcome = DeliveryOutcome::NotCome;
    missing.note = u"Asked the vendor."_s;

    const SupplyDelivery saved = story.save(missing);

    QVERIFY(!saved.cameOn && !saved.quantity);
    QCOMPARE(story.look().equipment.resupply.nextDelivery, std::optional(QDate(2026, 11, 18)));
}

void SuppliesTest::aCorrectionDoesNotMoveItAgain()
{
    QFETCH(QString, engine);
    Story story(engine);
    SupplyDelivery came = story.save(story.due());
    came.quantity = 120;

    story.save(came);

    QCOMPARE(story.look().equipment.resupply.nextDelivery, std::optional(QDate(2026, 12, 18)));
    QCOMPARE(story.sheet().deliveries[0].quantity, std::optional(120));
}

void SuppliesTest::anItemGoesToAnotherVendorAndBack()
{
    QFETCH(QString, engine);
    Story story(engine);

    const WorkId done = story.scene.run([&](Work &work) -> Result<WorkId> {
        ENLACE_TRY(SupplyRepository(work).save(work, story.change()));
        return work.id();
    });
    const EquipmentLook moved = story.look();
    QCOMPARE(moved.equipment.vendor, std::optional(story.other));
    QCOMPARE(moved.equipment.warrantyHolder, std::optional(story.scene.vendor));
    QCOMPARE(moved.open.event.holder.agency, std::optional(story.other));
    QCOMPARE(moved.open.event.holder.phone, u"714-555-0177"_s);
    QVERIFY(!moved.open.event.promisedOn);
    const SupplySheet sheet = story.sheet();
    QCOMPARE(sheet.changes.size(), 1);
    QCOMPARE(sheet.changes[0].fromName, u"Bluegum Mobility"_s);
    QCOMPARE(sheet.changes[0].toName, u"Harbor Supplies"_s);

    story.scene.run([&](Work &inverse) -> Result<bool> {
        ENLACE_TRY(UndoRepository(inverse).undo(inverse, done));
        return true;
    });
    QCOMPARE(story.look().equipment.vendor, std::optional(story.scene.vendor));
    QCOMPARE(story.look().open.event.promisedOn, std::optional(QDate(2026, 12, 1)));
    QVERIFY(story.sheet().changes.isEmpty());
}

void SuppliesTest::whatFollowsAChangeOfVendorMovesNothing()
{
    QFETCH(QString, engine);
    Story story(engine);
    VendorChange told = story.save(story.change());
    const EquipmentLook moved = story.look();
    told.toldOn = today;
    told.toldIn = Language::Spanish;
    told.reachedOn = today;
    QVERIFY(story.save(told).isOver());
    QCOMPARE(story.look(), moved);
}

void SuppliesTest::rolesWriteAsTheTableSays()
{
    QFETCH(QString, engine);
    Story story(engine);
    const SupplyDelivery due = story.due();
    const auto mayWrite = [&](const Actor &actor) {
        story.scene.actAs(actor);
        SupplyDelivery mine = due;
        mine.id = SupplyDeliveryId::make();
        return story.scene
            .attempt([&](Work &work) { return SupplyRepository(work).save(work, mine); })
            .has_value();
    };
    QVERIFY(!mayWrite(story.scene.therapist()));
    QVERIFY(!mayWrite(story.scene.clerkActor()));
    QVERIFY(!mayWrite(story.scene.otherCoordinator()));
    QVERIFY(mayWrite(story.scene.supervisor()));
    QVERIFY(mayWrite(story.scene.coordinator()));
}

QTEST_GUILESS_MAIN(SuppliesTest)
#include "tst_supplies.moc"
