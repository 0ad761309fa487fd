// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/draftrepository.h"

#include "core/contactlog/contactrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList forms{u"contact"_s};

Draft draftOf(const CareScene &scene, const ContactId &id, bool isNew, const QString &note)
{
    Draft draft;
    draft.form = forms.first();
    draft.record = RecordRef::to(RecordKind::Contact, id);
    draft.isNew = isNew;
    draft.family = scene.family;
    draft.child = scene.mateo;
    draft.base = {{u"note"_s, QString()}};
    draft.typed = {{u"note"_s, note}, {u"next_step_on"_s, u"31 foo"_s}};
    return draft;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsKeptReplacedAndDropped_data() { TestDatabase::engines(); }
    void aDraftIsKeptReplacedAndDropped();
    void nobodyElseSeesIt_data() { TestDatabase::engines(); }
    void nobodyElseSeesIt();
    void aDraftOfWhatOneMayNoLongerReadIsNotShown_data() { TestDatabase::engines(); }
    void aDraftOfWhatOneMayNoLongerReadIsNotShown();
    void aNewRecordNeedsTheRightToAddIt_data() { TestDatabase::engines(); }
    void aNewRecordNeedsTheRightToAddIt();
    void whoTypesIsNamedToWhoeverMayRead_data() { TestDatabase::engines(); }
    void whoTypesIsNamedToWhoeverMayRead();
    void draftsOfTheDirectoryAreOffered_data() { TestDatabase::engines(); }
    void draftsOfTheDirectoryAreOffered();
    void itStandsInNoAudit_data() { TestDatabase::engines(); }
    void itStandsInNoAudit();
    void hostileTextComesBackTheSame_data() { TestDatabase::engines(); }
    void hostileTextComesBackTheSame();

private:
    static void keep(CareScene &scene, const Draft &draft)
    {
        scene.run([&](Work &work) -> Result<bool> {
            ENLACE_TRY(DraftRepository(work).keep(work, draft));
            return true;
        });
    }
    static QStringList notes(CareScene &scene)
    {
        QStringList found;
        for (const Draft &draft : scene.read([&](Reading &reading) {
                 return DraftRepository(reading).ofFamily(scene.family, forms);
             }))
            found.append(draft.typed.value("note"_L1).toString());
        return found;
    }
};

void DraftsTest::aDraftIsKeptReplacedAndDropped()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Draft draft = draftOf(scene, ContactId::make(), true, u"Llamó la"_s);

    keep(scene, draft);
    Draft more = draft;
    more.typed.insert(u"note"_s, u"Llamó la mamá"_s);
    database.clock().advance(30);
    keep(scene, more);
    more.keptAt = database.clock().now();
    database.clock().advance(30);
    keep(scene, draftOf(scene, ContactId::make(), true, u"Another"_s));

    QCOMPARE(notes(scene), (QStringList{u"Another"_s, u"Llamó la mamá"_s}));
    const auto found = scene.read(
        [&](Reading &reading) { return DraftRepository(reading).ofFamily(scene.family, forms); });
    QVERIFY(found.contains(more));
    scene.run([&](Work &work) -> Result<bool> {
        ENLACE_TRY(DraftRepository(work).drop(work, draft.form, draft.record));
        ENLACE_TRY(DraftRepository(work).drop(work, draft.form, draft.record));
        return true;
    });
    QCOMPARE(notes(scene), QStringList{u"Another"_s});
}

void DraftsTest::nobodyElseSeesIt()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    keep(scene, draftOf(scene, ContactId::make(), true, u"Ana's"_s));

    scene.actAs(scene.clerkActor());
    QVERIFY(notes(scene).isEmpty());
    scene.actAs(scene.supervisor());
    QVERIFY(notes(scene).isEmpty());
    scene.actAs(scene.coordinator());
    QCOMPARE(notes(scene), QStringList{u"Ana's"_s});
}

void DraftsTest::aDraftOfWhatOneMayNoLongerReadIsNotShown()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact contact;
    contact.family = scene.family;
    contact.child = scene.mateo;
    contact.at = database.clock().now();
    contact.origin.label = Sensitivity::MentalHealth;
    contact = scene.run([&](Work &work) { return ContactRepository(work).save(work, contact); });
    keep(scene, draftOf(scene, contact.id, false, u"Counselling"_s));
    QCOMPARE(notes(scene).size(), 1);

    // Ana hands the child over; a protected contact is for whoever coordinates the child.
    scene.run([&](Work &work) -> Result<bool> {
        Query query(work, "update coordination set staff_id = :luis where child_id = :child");
        query.bind(":luis", scene.luis).bind(":child", scene.mateo);
        ENLACE_TRY(query.run());
        Query hers(work, "update contact set staff_id = :luis where id = :id");
        hers.bind(":luis", scene.luis).bind(":id", contact.id);
        ENLACE_TRY(hers.run());
        return true;
    });

    QVERIFY(notes(scene).isEmpty());
}

void DraftsTest::aNewRecordNeedsTheRightToAddIt()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.actAs(scene.otherCoordinator());
    keep(scene, draftOf(scene, ContactId::make(), true, u"Not Luis's child"_s));

    QVERIFY(notes(scene).isEmpty());
}

void DraftsTest::whoTypesIsNamedToWhoeverMayRead()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact contact;
    contact.family = scene.family;
    contact.child = scene.mateo;
    contact.at = database.clock().now();
    contact = scene.run([&](Work &work) { return ContactRepository(work).save(work, contact); });
    const Draft draft = draftOf(scene, contact.id, false, u"Not said yet"_s);
    const auto typists = [&] {
        return scene.read(
            [&](Reading &reading) { return DraftRepository(reading).typistsAt(draft.record); });
    };
    keep(scene, draft);
    Draft archive = draft; // another form of the same record: one person all the same
    archive.form = u"contactArchive"_s;
    keep(scene, archive);
    QVERIFY(typists().isEmpty()); // it is I

    scene.actAs(scene.supervisor());
    const auto seen = typists();
    QCOMPARE(seen.size(), 1);
    QVERIFY(!seen.first().name.isEmpty());
    QCOMPARE(seen.first().typedAt, database.clock().now());
    scene.actAs(actorOf(scene.luis, Role::Administrator, scene.plan));
    QVERIFY(typists().isEmpty()); // nothing of a record that one may not read
    scene.actAs(scene.supervisor());
    database.clock().advance(std::chrono::seconds(DraftRepository::typistLasts).count());
    QVERIFY(typists().isEmpty()); // whoever went to lunch is not typing
}

void DraftsTest::draftsOfTheDirectoryAreOffered()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Draft draft;
    draft.form = u"provider"_s;
    draft.record = RecordRef::to(RecordKind::Provider, ProviderId::make());
    draft.isNew = true;
    draft.base = {{u"name"_s, QString()}};
    draft.typed = {{u"name"_s, u"Dr. Half A. Name"_s}};
    keep(scene, draft);
    draft.keptAt = database.clock().now();
    const auto offered = [&] {
        return scene.read(
            [](Reading &reading) { return DraftRepository(reading).ofDirectory({u"provider"_s}); });
    };

    QCOMPARE(offered(), QList<Draft>{draft});
    QVERIFY(notes(scene).isEmpty()); // of no family
    scene.actAs(scene.supervisor());
    QVERIFY(offered().isEmpty());
}

void DraftsTest::itStandsInNoAudit()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto count = [&] {
        return scene.read([](Reading &reading) -> Result<qint64> {
            Query query(reading, "select count(*) from audit_entry");
            ENLACE_ASSIGN(const auto found, firstValue<qint64>(query));
            return found.value_or(-1);
        });
    };
    const qint64 before = count();

    keep(scene, draftOf(scene, ContactId::make(), true, u"Nothing said yet"_s));

    QCOMPARE(count(), before);
    QVERIFY(database.session().lastTouched().isEmpty());
}

void DraftsTest::hostileTextComesBackTheSame()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const QString text =
        u"🦩\u202E\u0001\"'; drop table draft; -- <b>%1</b>\r\n"_s + QString(100'000, u'ñ');
    keep(scene, draftOf(scene, ContactId::make(), true, text));
    QCOMPARE(notes(scene), QStringList{text});

    for (const QString &bad : {u"a"_s + QChar(0), QString(QChar(0xD800)), QString(QChar(0xFFFF))}) {
        const auto refused = scene.attempt([&](Work &work) {
            return DraftRepository(work).keep(work, draftOf(scene, ContactId::make(), true, bad));
        });
        QVERIFY(!refused && refused.error().code == ErrorCode::Invalid);
        Contact contact;
        contact.family = scene.family;
        contact.at = database.clock().now();
        contact.note = bad;
        const auto unsaved =
            scene.attempt([&](Work &work) { return ContactRepository(work).save(work, contact); });
        QVERIFY(!unsaved && unsaved.error().code == ErrorCode::Invalid);
        QCOMPARE(unsaved.error().field, u"note"_s);
    }
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
