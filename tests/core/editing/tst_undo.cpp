// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo and history: what a Work did is taken back as a Work of its own; what became of a record,
// state by state, for whoever may read it.
#include "core/editing/undorepository.h"

#include "core/contactlog/contactrepository.h"
#include "core/editing/historyrepository.h"
#include "core/equipment/equipmentrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewContactIsTakenOutAndComesBack_data() { TestDatabase::engines(); }
    void aNewContactIsTakenOutAndComesBack();
    void aCorrectionSaysAgainWhatItSaid_data() { TestDatabase::engines(); }
    void aCorrectionSaysAgainWhatItSaid();
    void archivingAndRestoringAreUndone_data() { TestDatabase::engines(); }
    void archivingAndRestoringAreUndone();
    void anItemGoesBackAStep_data() { TestDatabase::engines(); }
    void anItemGoesBackAStep();
    void nothingIsUndoneThatChangedSince_data() { TestDatabase::engines(); }
    void nothingIsUndoneThatChangedSince();
    void onlyOnesOwnAndOnlyWhileAllowed_data() { TestDatabase::engines(); }
    void onlyOnesOwnAndOnlyWhileAllowed();
    void historyTellsEachStateToWhoMayRead_data() { TestDatabase::engines(); }
    void historyTellsEachStateToWhoMayRead();

private:
    struct Done
    {
        Contact contact;
        WorkId work;
    };
    static Contact call(const CareScene &scene, const QString &note)
    {
        Contact contact;
        contact.family = scene.family;
        contact.child = scene.mateo;
        contact.at = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC);
        contact.note = note;
        return contact;
    }
    static Done save(CareScene &scene, const Contact &contact)
    {
        return scene.run([&](Work &work) -> Result<Done> {
            ENLACE_ASSIGN(const Contact saved, ContactRepository(work).save(work, contact));
            return Done{saved, work.id()};
        });
    }
    static Result<WorkId> undo(CareScene &scene, const WorkId &which)
    {
        return scene.attempt([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(UndoRepository(work).undo(work, which));
            return work.id();
        });
    }
    static QStringList notes(CareScene &scene)
    {
        QStringList notes;
        for (const ContactRow &row : scene.read([&](Reading &reading) {
                 return ContactRepository(reading).ofFamily(scene.family);
             }))
            notes.append(row.contact.note);
        return notes;
    }
};

void UndoTest::aNewContactIsTakenOutAndComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Done done = save(scene, call(scene, u"One"_s));

    const auto undone = undo(scene, done.work);
    ENLACE_VERIFY(undone);
    QVERIFY(notes(scene).isEmpty());
    ENLACE_VERIFY(undo(scene, *undone));
    QCOMPARE(notes(scene), QStringList{u"One"_s});
    ENLACE_VERIFY(verifyAuditChain(database.session().connection(), AuditLog::Changes));
}

void UndoTest::aCorrectionSaysAgainWhatItSaid()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact contact = save(scene, call(scene, u"One"_s)).contact;
    contact.note = u"Two"_s;
    contact.minutes = 30;
    const Done done = save(scene, contact);
    // Somebody changes another field meanwhile: it stays.
    contact = done.contact;
    contact.nextStep = u"Call the vendor"_s;
    save(scene, contact);

    ENLACE_VERIFY(undo(scene, done.work));

    const Contact now =
        scene.read([&](Reading &reading) { return ContactRepository(reading).find(contact.id); });
    QCOMPARE(now.note, u"One"_s);
    QVERIFY(!now.minutes);
    QCOMPARE(now.nextStep, u"Call the vendor"_s);
}

void UndoTest::archivingAndRestoringAreUndone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Contact contact = save(scene, call(scene, u"One"_s)).contact;
    const auto refused = scene.attempt(
        [&](Work &work) { return ContactRepository(work).archive(work, contact, u"  "_s); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"archivedReasonEdit"_s);

    const Done archived = scene.run([&](Work &work) -> Result<Done> {
        ENLACE_ASSIGN(const Contact put,
                      ContactRepository(work).archive(work, contact, u"Logged twice"_s));
        return Done{put, work.id()};
    });
    QVERIFY(notes(scene).isEmpty());
    QCOMPARE(scene
                 .read([&](Reading &reading) {
                     return ContactRepository(reading).everyOfFamily(scene.family);
                 })
                 .size(),
             1);
    ENLACE_VERIFY(undo(scene, archived.work));
    QCOMPARE(notes(scene), QStringList{u"One"_s});

    const Contact again =
        scene.read([&](Reading &reading) { return ContactRepository(reading).find(contact.id); });
    QVERIFY(!again.archivedAt && again.archivedReason.isEmpty());
}

void UndoTest::anItemGoesBackAStep()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Equipment item;
    item.child = scene.mateo;
    item.nameEnglish = u"Stander"_s;
    item.unit = scene.unit;
    const EquipmentLook before =
        scene.run([&](Work &work) { return EquipmentRepository(work).add(work, item); });
    StepEvent next;
    next.step = EquipmentStep::Evaluation;
    next.span.from = database.clock().today();
    next.promisedOn = QDate(2026, 12, 4);

    // By the therapist of the unit, in the unit's own step.
    scene.actAs(scene.therapist());
    const WorkId moved = scene.run([&](Work &work) -> Result<WorkId> {
        ENLACE_TRY(EquipmentRepository(work).advance(work, before, next));
        return work.id();
    });
    const auto look = [&] {
        return scene.read(
            [&](Reading &reading) { return EquipmentRepository(reading).look(item.id); });
    };
    QCOMPARE(look().open.event.step, EquipmentStep::Evaluation);
    const auto broken = scene.run([&](Work &work) -> Result<WorkId> {
        ENLACE_TRY(EquipmentRepository(work).breakPromise(work, look(), QDate(2026, 12, 18),
                                                          u"Seat back-ordered"_s));
        return work.id();
    });
    QCOMPARE(look().open.event.brokenPromises, 1);
    QCOMPARE(look().open.event.promisedOn, std::optional(QDate(2026, 12, 18)));

    // What came after must go first.
    QVERIFY(!undo(scene, moved));
    ENLACE_VERIFY(undo(scene, broken));
    ENLACE_VERIFY(undo(scene, moved));

    QCOMPARE(look().open.event.step, EquipmentStep::NeedRaised);
    QCOMPARE(look().steps.size(), 1);
    QVERIFY(!look().open.event.span.until);
}

void UndoTest::nothingIsUndoneThatChangedSince()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Done made = save(scene, call(scene, u"One"_s));
    Contact contact = made.contact;
    contact.note = u"Two"_s;
    const Done corrected = save(scene, contact);
    contact = corrected.contact;
    contact.note = u"Three"_s;
    save(scene, contact);

    for (const WorkId &work : {made.work, corrected.work, WorkId::make()}) {
        const auto refused = undo(scene, work);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
    }
    QCOMPARE(notes(scene), QStringList{u"Three"_s});
}

void UndoTest::onlyOnesOwnAndOnlyWhileAllowed()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Done done = save(scene, call(scene, u"Ana's"_s));

    for (const Actor &actor : {scene.clerkActor(), scene.supervisor(), scene.therapist()}) {
        scene.actAs(actor);
        const auto refused = undo(scene, done.work);
        QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
    }
    // No longer Ana's child.
    scene.run([&](Work &work) -> Result<bool> {
        Query query(work, "update coordination set staff_id = :luis where child_id = :child");
        query.bind(":luis", scene.luis).bind(":child", scene.mateo);
        ENLACE_TRY(query.run());
        return true;
    });
    scene.actAs(scene.coordinator());
    const auto refused = undo(scene, done.work);
    QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
    QCOMPARE(notes(scene), QStringList{u"Ana's"_s});
}

void UndoTest::historyTellsEachStateToWhoMayRead()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact contact = save(scene, call(scene, u"One"_s)).contact;
    database.clock().advance(60);
    contact.note = u"Two"_s;
    contact.minutes = 5;
    contact = save(scene, contact).contact;
    database.clock().advance(60);
    contact.minutes.reset();
    contact = save(scene, contact).contact;
    const RecordRef ref = RecordRef::to(RecordKind::Contact, contact.id);
    const auto history = [&] {
        return database.session().read(
            [&](Reading &reading) { return HistoryRepository(reading).of(ref); });
    };

    const auto entries = history();

    ENLACE_VERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).staffName, u"Ana Ruiz"_s);
    QCOMPARE(entries->at(0).after, toJson(contact));
    QCOMPARE(entries->at(0).before.value("minutes"_L1).toInt(), 5);
    QCOMPARE(entries->at(1).before.value("note"_L1).toString(), u"One"_s);
    QVERIFY(!entries->at(1).before.contains("minutes"_L1));
    QCOMPARE(entries->at(2).action, AuditAction::Created);
    QVERIFY(entries->at(2).before.isEmpty());

    scene.actAs(scene.clerkActor());
    ENLACE_VERIFY(history());
    scene.actAs(scene.therapist()); // reads only what she had herself
    QVERIFY(!history() && history().error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
