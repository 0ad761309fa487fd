// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentrepository.h"

#include "support/carescene.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

Equipment chair(ChildId child)
{
    Equipment equipment;
    equipment.child = child;
    equipment.code = u"E1233"_s;
    return equipment;
}

StepEvent next(EquipmentStep step, QDate from = today)
{
    StepEvent event;
    event.step = step;
    event.span.from = from;
    event.holder.kind = usualHolder(step);
    return event;
}

QStringList childNames(const QList<EquipmentRow> &rows)
{
    QStringList names;
    for (const EquipmentRow &row : rows)
        names.append(row.childName + u": "_s + row.nameEnglish);
    return names;
}

} // namespace

class EquipmentRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void itemGoesFromNeedToUse_data() { TestDatabase::engines(); }
    void itemGoesFromNeedToUse();
    void refusedMoveWritesNothing_data() { TestDatabase::engines(); }
    void refusedMoveWritesNothing();
    void staleItemIsAConflict_data() { TestDatabase::engines(); }
    void staleItemIsAConflict();
    void staleStepIsAConflict_data() { TestDatabase::engines(); }
    void staleStepIsAConflict();
    void twoDesksOpenOneStep_data();
    void twoDesksOpenOneStep();
    void secondOpenStepIsRefusedByTheStore_data() { TestDatabase::engines(); }
    void secondOpenStepIsRefusedByTheStore();
    void holdAndCancelStandBesideTheStep_data() { TestDatabase::engines(); }
    void holdAndCancelStandBesideTheStep();
    void savingAnItemDoesNotMoveIt_data() { TestDatabase::engines(); }
    void savingAnItemDoesNotMoveIt();
    void savingAStepKeepsItsDays_data() { TestDatabase::engines(); }
    void savingAStepKeepsItsDays();
    void listIsNarrowedAndPaged_data() { TestDatabase::engines(); }
    void listIsNarrowedAndPaged();
    void lookNamesWhomToCall_data() { TestDatabase::engines(); }
    void lookNamesWhomToCall();
    void questionIsAnsweredByNameDayOrNumber_data() { TestDatabase::engines(); }
    void questionIsAnsweredByNameDayOrNumber();
    void therapistSeesTheUnitsChildrenOnly_data() { TestDatabase::engines(); }
    void therapistSeesTheUnitsChildrenOnly();
    void therapistRecordsTheUnitsSteps_data() { TestDatabase::engines(); }
    void therapistRecordsTheUnitsSteps();
    void protectedItemSaysOnlyThatItIsThere_data() { TestDatabase::engines(); }
    void protectedItemSaysOnlyThatItIsThere();
    void strangersDoNotWrite_data() { TestDatabase::engines(); }
    void strangersDoNotWrite();
    void childsDeathEndsTheList_data() { TestDatabase::engines(); }
    void childsDeathEndsTheList();
    void archivedItemLeavesTheLists_data() { TestDatabase::engines(); }
    void archivedItemLeavesTheLists();

private:
    static EquipmentLook add(CareScene &scene, const Equipment &equipment,
                             std::optional<StepEvent> first = {})
    {
        return scene.run(
            [&](Work &work) { return EquipmentRepository(work).add(work, equipment, first); });
    }
    static EquipmentLook advance(CareScene &scene, const EquipmentLook &seen, const StepEvent &step)
    {
        return scene.run(
            [&](Work &work) { return EquipmentRepository(work).advance(work, seen, step); });
    }
};

void EquipmentRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Equipment equipment = chair(scene.mateo);
    equipment.code = u" t4530 "_s;
    equipment.nameEnglish = u"Diapers, brand A only"_s;
    equipment.nameSpanish = u"Pañales, solo marca A"_s;
    equipment.side = BodySide::Both;
    equipment.constraints = u"No latex"_s;
    equipment.isBrandRequired = true;
    equipment.brand = u"Brand A"_s;
    equipment.brandReason = u"Latex allergy"_s;
    equipment.isNeededBeforeDischarge = true;
    equipment.dischargeOn = QDate(2026, 12, 1);
    equipment.payer = Payer::WholeChildModel;
    equipment.resupply = {180, 30, QDate(2026, 12, 1), 10};
    equipment.vendor = scene.vendor;
    equipment.unit = scene.unit;
    equipment.warrantyUntil = QDate(2028, 12, 31);
    equipment.warrantyHolder = scene.vendor;
    equipment.verifiedOn = QDate(2026, 11, 10);
    StepEvent step = next(EquipmentStep::Ordered, QDate(2026, 11, 1));
    step.holder.agency = scene.vendor;
    step.holder.words = u"Orders"_s;
    step.holder.phone = u"+17145550177"_s;
    step.waiting = u"Family"_s;
    step.expectedDays = 45;
    step.promisedOn = QDate(2026, 12, 12);
    step.isDateConfirmed = true;
    step.askedOn = QDate(2026, 11, 18);
    step.nextContactOn = QDate(2026, 11, 24);
    step.blocker = u"Maker has none"_s;
    step.note = u"Second call"_s;

    const EquipmentLook saved = add(scene, equipment, step);
    const Equipment found = scene.read(
        [&](Reading &reading) { return EquipmentRepository(reading).find(equipment.id); });

    QCOMPARE(found.code, u"T4530"_s);
    QCOMPARE(found.searchFolded, u"diapers brand a only panales solo marca t4530"_s);
    QCOMPARE(found.origin.agency, scene.plan);
    QVERIFY(found.origin.learnedAt.isValid());
    equipment.code = found.code;
    equipment.searchFolded = found.searchFolded;
    equipment.origin = found.origin;
    equipment.revision = 1;
    QCOMPARE(found, equipment);
    QCOMPARE(saved.equipment, equipment);
    StepEvent stored = saved.open.event;
    QCOMPARE(stored.stallsOn, std::optional(QDate(2026, 12, 13)));
    QCOMPARE(stored.child, scene.mateo);
    step.origin = stored.origin;
    step.equipment = equipment.id;
    step.child = scene.mateo;
    step.stallsOn = stored.stallsOn;
    step.revision = 1;
    QCOMPARE(stored, step);
}

void EquipmentRepositoryTest::itemGoesFromNeedToUse()
{
    QFETCH(QString, engine);
    TestDatabase database(engine, QDate(2026, 1, 5));
    CareScene scene(database);
    EquipmentLook look = add(scene, chair(scene.mateo));
    QCOMPARE(look.open.event.step, EquipmentStep::NeedRaised);
    const EquipmentStep way[] = {
        EquipmentStep::Evaluation, EquipmentStep::Prescription, EquipmentStep::VendorChosen,
        EquipmentStep::Quote,      EquipmentStep::Submitted,    EquipmentStep::Decision,
        EquipmentStep::Ordered,    EquipmentStep::AtVendor,     EquipmentStep::Fitting,
        EquipmentStep::Accepted,   EquipmentStep::Training,     EquipmentStep::Warranty};

    for (const EquipmentStep step : way) {
        database.clock().advanceDays(7);
        StepEvent event = next(step, database.clock().today());
        if (step == EquipmentStep::Decision)
            event.decision = EquipmentDecision::Approved;
        if (step == EquipmentStep::VendorChosen) {
            event.holder.kind = Holder::Vendor;
            event.holder.agency = scene.vendor;
        }
        look = advance(scene, look, event);
        QCOMPARE(look.open.event.step, step);
        QCOMPARE(look.days, 0);
    }

    QCOMPARE(look.steps.size(), 13);
    QCOMPARE(look.vendorName, u"Bluegum Mobility"_s);
    QCOMPARE(look.warrantyHolderName, u"Bluegum Mobility"_s);
    QCOMPARE(look.phase, EquipmentPhase::InUse);
    for (qsizetype i = 1; i < look.steps.size(); ++i) // newest first, without a hole
        QCOMPARE(look.steps[i].event.span.until->addDays(1), look.steps[i - 1].event.span.from);
}

void EquipmentRepositoryTest::refusedMoveWritesNothing()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook look =
        add(scene, chair(scene.mateo), next(EquipmentStep::Ordered, QDate(2026, 11, 1)));

    const auto refused = scene.attempt([&](Work &work) {
        return EquipmentRepository(work).advance(work, look, next(EquipmentStep::Fitting));
    });

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QCOMPARE(scene.read([&](Reading &r) { return EquipmentRepository(r).look(look.equipment.id); }),
             look);
}

void EquipmentRepositoryTest::staleItemIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook seen = add(scene, chair(scene.mateo));
    Equipment first = seen.equipment;
    first.constraints = u"No latex"_s;
    scene.run([&](Work &work) { return EquipmentRepository(work).save(work, first); });

    Equipment second = seen.equipment;
    second.constraints = u"Red"_s;
    const auto saved =
        scene.attempt([&](Work &work) { return EquipmentRepository(work).save(work, second); });
    const auto held = scene.attempt([&](Work &work) {
        return EquipmentRepository(work).hold(work, seen, today, u"Away"_s, {});
    });

    QVERIFY(!saved && saved.error().code == ErrorCode::Conflict);
    QVERIFY(!held && held.error().code == ErrorCode::Conflict);
}

void EquipmentRepositoryTest::staleStepIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook seen = add(scene, chair(scene.mateo));
    advance(scene, seen, next(EquipmentStep::Evaluation));

    const auto again = scene.attempt([&](Work &work) {
        return EquipmentRepository(work).advance(work, seen, next(EquipmentStep::Evaluation));
    });

    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void EquipmentRepositoryTest::twoDesksOpenOneStep_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlcipher") << u"sqlcipher"_s;
    if (TestDatabase::hasServer())
        QTest::newRow("postgresql") << u"postgresql"_s;
}

/// Both have looked at the same item and move it at the same time; the second one waits for the
/// first, and then hears that it was too late.
void EquipmentRepositoryTest::twoDesksOpenOneStep()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook seen = add(scene, chair(scene.mateo));
    QSemaphore moved;
    QSemaphore begun;
    std::optional<ErrorCode> second;
    const std::unique_ptr<QThread> otherDesk(QThread::create([&] {
        const auto session = database.another(scene.coordinator());
        moved.acquire();
        begun.release();
        const auto result = session->run([&](Work &work) {
            return EquipmentRepository(work).advance(work, seen, next(EquipmentStep::Prescription));
        });
        if (!result)
            second = result.error().code;
    }));
    otherDesk->start();

    scene.run([&](Work &work) -> Result<bool> {
        ENLACE_TRY(EquipmentRepository(work).advance(work, seen, next(EquipmentStep::Evaluation)));
        moved.release(); // the other desk begins while this Work is open
        begun.acquire();
        return true;
    });
    QVERIFY(otherDesk->wait(30000));

    QCOMPARE(second, std::optional(ErrorCode::Conflict));
    const EquipmentLook look =
        scene.read([&](Reading &r) { return EquipmentRepository(r).look(seen.equipment.id); });
    QCOMPARE(look.steps.size(), 2);
    QCOMPARE(look.open.event.step, EquipmentStep::Evaluation);
}

void EquipmentRepositoryTest::secondOpenStepIsRefusedByTheStore()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook look = add(scene, chair(scene.mateo));

    StepEvent second = look.open.event;
    second.id = StepEventId::make();
    const auto refused = scene.attempt([&](Work &work) { return insertRecord(work, second); });

    QVERIFY(!refused);
    QCOMPARE(scene.read([&](Reading &r) { return EquipmentRepository(r).look(look.equipment.id); }),
             look);
}

void EquipmentRepositoryTest::holdAndCancelStandBesideTheStep()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    StepEvent ordered = next(EquipmentStep::Ordered, QDate(2026, 11, 1));
    ordered.expectedDays = 10;
    EquipmentLook look = add(scene, chair(scene.mateo), ordered);
    QVERIFY(look.isStalled);

    look = scene.run([&](Work &work) {
        return EquipmentRepository(work).hold(work, look, today, u"In hospital"_s,
                                              today.addDays(7));
    });
    QVERIFY(!look.isStalled);
    QVERIFY(!look.open.event.stallsOn);
    QVERIFY(look.next.isEmpty());
    QCOMPARE(look.open.event.step, EquipmentStep::Ordered);

    database.clock().advanceDays(5);
    look = scene.run(
        [&](Work &work) { return EquipmentRepository(work).resume(work, look, work.today()); });
    QCOMPARE(look.open.event.heldDays, 5);
    QCOMPARE(look.open.event.stallsOn, std::optional(QDate(2026, 11, 17)));

    look = scene.run([&](Work &work) {
        return EquipmentRepository(work).cancel(work, look, work.today(), u"No longer needed"_s);
    });
    QCOMPARE(look.equipment.state, EquipmentState::Cancelled);
    QVERIFY(!look.open.event.stallsOn);
    look = scene.run([&](Work &work) { return EquipmentRepository(work).reopen(work, look); });
    QCOMPARE(look.open.event.stallsOn, std::optional(QDate(2026, 11, 17)));
}

void EquipmentRepositoryTest::savingAnItemDoesNotMoveIt()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Equipment equipment = add(scene, chair(scene.mateo)).equipment;
    equipment.state = EquipmentState::Cancelled;
    equipment.appeal = AppealState::Overturned;
    equipment.archivedAt = database.clock().now();
    equipment.constraints = u"40 cm wide"_s;

    const Equipment saved =
        scene.run([&](Work &work) { return EquipmentRepository(work).save(work, equipment); });

    QCOMPARE(saved.constraints, u"40 cm wide"_s);
    QCOMPARE(saved.state, EquipmentState::Active);
    QCOMPARE(saved.appeal, AppealState::None);
    QVERIFY(!saved.archivedAt);
}

void EquipmentRepositoryTest::savingAStepKeepsItsDays()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook look =
        add(scene, chair(scene.mateo), next(EquipmentStep::Ordered, QDate(2026, 11, 1)));
    StepEvent event = look.open.event;
    event.span = {today, today};
    event.step = EquipmentStep::Warranty;
    event.promisedOn = QDate(2026, 11, 30);

    const StepEvent saved =
        scene.run([&](Work &work) { return EquipmentRepository(work).saveStep(work, event); });

    QCOMPARE(saved.span, look.open.event.span);
    QCOMPARE(saved.step, EquipmentStep::Ordered);
    QCOMPARE(saved.stallsOn, std::optional(QDate(2026, 12, 1)));
}

void EquipmentRepositoryTest::listIsNarrowedAndPaged()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto put = [&](ChildId child, const char *code, EquipmentStep step, QDate from,
                         std::optional<int> expected = {}, std::optional<AgencyId> vendor = {}) {
        Equipment equipment = chair(child);
        equipment.code = QString::fromLatin1(code);
        equipment.vendor = vendor;
        equipment.isNeededBeforeDischarge = equipment.code == u"L1932"_s;
        StepEvent event = next(step, from);
        event.expectedDays = expected;
        scene.actAs(child == scene.bao ? scene.otherCoordinator() : scene.coordinator());
        return add(scene, equipment, event);
    };
    put(scene.mateo, "L1932", EquipmentStep::Submitted, QDate(2026, 11, 17));
    put(scene.mateo, "E1233", EquipmentStep::Ordered, QDate(2026, 9, 21), 45, scene.vendor);
    put(scene.bao, "E1390", EquipmentStep::Submitted, QDate(2026, 11, 1), 5);
    put(scene.bao, "T4530", EquipmentStep::Warranty, QDate(2026, 1, 1));
    const EquipmentLook dropped =
        put(scene.bao, "E8000", EquipmentStep::NeedRaised, QDate(2026, 11, 2));
    scene.run([&](Work &work) {
        return EquipmentRepository(work).cancel(work, dropped, today, u"Moved"_s);
    });
    const QString chairRow =
        u"Ortega Luna, Mateo: Children's wheelchair that tilts, rigid, without seating"_s;
    const QString oxygenRow = u"Nguyen, Bao: Oxygen concentrator"_s;
    const QString braceRow = u"Ortega Luna, Mateo: Ankle-foot brace (AFO), carbon"_s;
    const QString diaperRow = u"Nguyen, Bao: Children's diapers, large"_s;
    const auto names = [&](const std::function<void(EquipmentFilter &)> &narrow) {
        EquipmentFilter filter;
        narrow(filter);
        const auto rows =
            scene.read([&](Reading &reading) { return EquipmentRepository(reading).list(filter); });
        const int count = scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).count(filter); });
        if (count != rows.size())
            qFatal("count and list disagree");
        return childNames(rows);
    };

    // Late first by how long ago they should have moved, then what has waited longest.
    QCOMPARE(names([](EquipmentFilter &) {}), QStringList({chairRow, oxygenRow, braceRow}));
    QCOMPARE(names([](EquipmentFilter &f) { f.onlyOpen = false; }).size(), 5);
    QCOMPARE(names([](EquipmentFilter &f) { f.onlyStalled = true; }),
             QStringList({chairRow, oxygenRow}));
    QCOMPARE(names([](EquipmentFilter &f) { f.onlyBeforeDischarge = true; }),
             QStringList({braceRow}));
    QCOMPARE(names([&](EquipmentFilter &f) { f.unit = scene.unit; }),
             QStringList({chairRow, braceRow}));
    QCOMPARE(names([&](EquipmentFilter &f) { f.vendor = scene.vendor; }), QStringList({chairRow}));
    QCOMPARE(names([](EquipmentFilter &f) { f.phase = EquipmentPhase::Authorization; }),
             QStringList({oxygenRow, braceRow}));
    QCOMPARE(names([](EquipmentFilter &f) {
                 f.phase = EquipmentPhase::InUse;
                 f.onlyOpen = false;
             }),
             QStringList({diaperRow}));
    QCOMPARE(names([](EquipmentFilter &f) { f.text = u"mat FÉRUL"_s; }), QStringList({braceRow}));
    QCOMPARE(names([](EquipmentFilter &f) { f.text = u"l1932"_s; }), QStringList({braceRow}));
    QCOMPARE(names([](EquipmentFilter &f) { f.text = u"%"_s; }).size(), 3);

    EquipmentFilter all;
    all.onlyOpen = false;
    const auto page = [&](const std::optional<EquipmentKey> &after) {
        return scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).list(all, after, 2); });
    };
    QList<EquipmentRow> paged;
    for (QList<EquipmentRow> rows = page({}); !rows.isEmpty();
         rows = page(EquipmentKey::of(rows.last())))
        paged += rows;
    QCOMPARE(paged, scene.read([&](Reading &r) { return EquipmentRepository(r).list(all); }));
    QCOMPARE(paged.size(), 5);
    QCOMPARE(paged.first().days, 61);
    QVERIFY(paged.first().isStalled);
    QCOMPARE(paged.first().vendorName, u"Bluegum Mobility"_s);

    // Found elsewhere, and more of them than one statement takes: one list all the same.
    EquipmentFilter found;
    found.amongChildren = QList<ChildId>();
    found.amongItems = QList<EquipmentId>(2 * EquipmentFilter::mostAmong + 1);
    std::generate(found.amongItems.begin(), found.amongItems.end(),
                  [] { return EquipmentId::make(); });
    const auto every = scene.read(
        [](Reading &reading) { return EquipmentRepository(reading).list(EquipmentFilter{}); });
    QCOMPARE(every.size(), 3);
    found.amongItems.first() = every.at(2).id;
    found.amongItems[EquipmentFilter::mostAmong] = every.at(1).id;
    found.amongItems.last() = every.at(0).id;
    const auto first = scene.read(
        [&](Reading &reading) { return EquipmentRepository(reading).list(found, {}, 2); });
    const auto after = EquipmentKey::of(first.last());
    const auto rest = scene.read(
        [&](Reading &reading) { return EquipmentRepository(reading).list(found, after, 2); });
    QCOMPARE(first + rest, every);
    QCOMPARE(
        scene.read([&](Reading &reading) { return EquipmentRepository(reading).count(found, 99); }),
        3);
}

void EquipmentRepositoryTest::lookNamesWhomToCall()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.run([&](Work &work) -> Result<bool> {
        Query phone(work, "update agency set phone = '714-555-0177' where id = :id");
        phone.bind(":id", scene.vendor);
        ENLACE_TRY(phone.run());
        return true;
    });
    Equipment equipment = chair(scene.mateo);
    equipment.vendor = scene.vendor;
    StepEvent step = next(EquipmentStep::Submitted);
    step.holder.agency = scene.network;
    step.holder.words = u"Utilization management"_s;
    const EquipmentLook asked = add(scene, equipment, step);
    equipment.id = EquipmentId::make();
    const EquipmentLook used = add(scene, equipment, next(EquipmentStep::Warranty));

    QCOMPARE(asked.holderName, u"Utilization management, Harbor Kids Alliance"_s);
    QVERIFY(asked.phone.isEmpty()); // not the vendor's: the plan has it
    QCOMPARE(used.phone, u"714-555-0177"_s);
    QVERIFY(used.spanish.text.endsWith(u"llame al 714-555-0177."_s));
}

void EquipmentRepositoryTest::questionIsAnsweredByNameDayOrNumber()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    add(scene, chair(scene.mateo));
    const auto ask = [&](const EquipmentQuestion &question) {
        const auto answers = scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).ask(question); });
        QStringList names;
        for (const EquipmentAnswer &answer : answers)
            names.append(u"%1 (%2)"_s.arg(answer.childName).arg(answer.equipment.items.size()));
        return names.join(u", "_s);
    };
    const QString mateo = u"Mateo Ortega Luna (1)"_s;

    QCOMPARE(ask({u"luna mat"_s, {}, {}}), mateo);
    QCOMPARE(ask({u"o"_s, {}, {}}), mateo);
    QCOMPARE(ask({u"b"_s, {}, {}}), u"Bao Nguyen (0)"_s);
    QCOMPARE(ask({{}, QDate(2015, 3, 5), {}}), mateo);
    QCOMPARE(ask({{}, {}, u" 91234567a "_s}), mateo);
    QCOMPARE(ask({u"bao"_s, QDate(2015, 3, 5), {}}), QString());
    const auto nothing = database.session().read([&](Reading &reading) {
        return EquipmentRepository(reading).ask({u" ."_s, {}, {}});
    });
    QVERIFY(!nothing && nothing.error().code == ErrorCode::Invalid);
}

void EquipmentRepositoryTest::therapistSeesTheUnitsChildrenOnly()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook mine = add(scene, chair(scene.mateo));
    scene.actAs(scene.otherCoordinator());
    const EquipmentLook other = add(scene, chair(scene.bao));

    scene.actAs(scene.therapist());
    const auto rows =
        scene.read([&](Reading &reading) { return EquipmentRepository(reading).list({}); });
    const auto hidden = database.session().read(
        [&](Reading &reading) { return EquipmentRepository(reading).look(other.equipment.id); });
    const auto answers = scene.read([&](Reading &reading) {
        return EquipmentRepository(reading).ask({u"nguyen"_s, {}, {}});
    });

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, mine.equipment.id);
    QVERIFY(!hidden && hidden.error().code == ErrorCode::NotFound);
    QVERIFY(answers.isEmpty());
}

void EquipmentRepositoryTest::therapistRecordsTheUnitsSteps()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.actAs(scene.therapist());

    EquipmentLook look = add(scene, chair(scene.mateo)); // a need raised
    look = advance(scene, look, next(EquipmentStep::Evaluation));
    look = advance(scene, look, next(EquipmentStep::Prescription));
    const auto refused = scene.attempt([&](Work &work) {
        return EquipmentRepository(work).advance(work, look, next(EquipmentStep::VendorChosen));
    });
    const auto cancelled = scene.attempt(
        [&](Work &work) { return EquipmentRepository(work).cancel(work, look, today, u"No"_s); });

    QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
    QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Forbidden);
}

void EquipmentRepositoryTest::protectedItemSaysOnlyThatItIsThere()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    add(scene, chair(scene.mateo));
    Equipment hidden = chair(scene.mateo);
    hidden.code = u"E2510"_s;
    hidden.origin.label = Sensitivity::MentalHealth;
    const EquipmentLook protectedItem = add(scene, hidden);
    QCOMPARE(protectedItem.open.event.origin.label, Sensitivity::MentalHealth);
    const auto seen = [&](const Actor &actor) {
        scene.actAs(actor);
        return scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).ofChild(scene.mateo); });
    };

    const auto hiddenInList = [&](const EquipmentFilter &filter) {
        return scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).countHidden(filter); });
    };
    EquipmentFilter settled;
    settled.phase = EquipmentPhase::InUse;

    const ChildEquipment own = seen(scene.coordinator());
    QCOMPARE(own.items.size(), 2);
    QCOMPARE(own.hidden, 0);
    QCOMPARE(hiddenInList({}), 0);
    for (const Actor &actor : {scene.clerkActor(), scene.therapist(), scene.supervisor()}) {
        const ChildEquipment others = seen(actor);
        QCOMPARE(others.items.size(), 1);
        QCOMPARE(others.items.first().equipment.code, u"E1233"_s);
        QCOMPARE(others.hidden, 1);
        QCOMPARE(hiddenInList({}), 1);
        QCOMPARE(hiddenInList(settled), 0);
        EquipmentFilter filter;
        filter.text = u"e2510"_s;
        QCOMPARE(scene.read([&](Reading &r) { return EquipmentRepository(r).count(filter); }), 0);
    }
}

void EquipmentRepositoryTest::strangersDoNotWrite()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook look = add(scene, chair(scene.mateo));

    for (const Actor &actor : {scene.clerkActor(), scene.otherCoordinator()}) {
        scene.actAs(actor);
        const auto added = scene.attempt(
            [&](Work &work) { return EquipmentRepository(work).add(work, chair(scene.mateo)); });
        const auto moved = scene.attempt([&](Work &work) {
            return EquipmentRepository(work).advance(work, look, next(EquipmentStep::Evaluation));
        });
        Equipment changed = look.equipment;
        changed.constraints = u"Red"_s;
        const auto saved = scene.attempt(
            [&](Work &work) { return EquipmentRepository(work).save(work, changed); });
        QVERIFY(!added && added.error().code == ErrorCode::Forbidden);
        QVERIFY(!moved && moved.error().code == ErrorCode::Forbidden);
        QVERIFY(!saved && saved.error().code == ErrorCode::Forbidden);
    }
}

void EquipmentRepositoryTest::childsDeathEndsTheList()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    add(scene, chair(scene.mateo));
    scene.run([&](Work &work) -> Result<bool> {
        Query query(work, "update child set died_on = '2026-11-20' where id = :child");
        query.bind(":child", scene.mateo);
        ENLACE_TRY(query.run());
        return true;
    });

    QVERIFY(scene.read([&](Reading &r) { return EquipmentRepository(r).list({}); }).isEmpty());
    QCOMPARE(scene.read([&](Reading &r) { return EquipmentRepository(r).ofChild(scene.mateo); })
                 .items.size(),
             1);
}

void EquipmentRepositoryTest::archivedItemLeavesTheLists()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const EquipmentLook look = add(scene, chair(scene.mateo));

    const Equipment put = scene.run([&](Work &work) {
        return EquipmentRepository(work).archive(work, look, u"Entered twice"_s);
    });

    QCOMPARE(put.archivedReason, u"Entered twice"_s);
    QVERIFY(scene.read([&](Reading &r) { return EquipmentRepository(r).list({}); }).isEmpty());
    QVERIFY(scene.read([&](Reading &r) { return EquipmentRepository(r).ofChild(scene.mateo); })
                .items.isEmpty());
    QCOMPARE(scene.read([&](Reading &r) { return EquipmentRepository(r).find(put.id); }), put);
}

QTEST_GUILESS_MAIN(EquipmentRepositoryTest)
#include "tst_equipmentrepository.moc"
