// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contactlog/contactrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

Contact call(const CareScene &scene, const QDateTime &at, std::optional<ChildId> child)
{
    Contact contact;
    contact.family = scene.family;
    contact.child = child;
    contact.at = at;
    return contact;
}

QDateTime moment(int day, int hour)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 30), Qt::UTC);
}

} // namespace

class ContactRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void logIsPagedLatestFirst_data() { TestDatabase::engines(); }
    void logIsPagedLatestFirst();
    void therapistReadsOwnContactsOnly_data() { TestDatabase::engines(); }
    void therapistReadsOwnContactsOnly();
    void protectedContactIsNotShown_data() { TestDatabase::engines(); }
    void protectedContactIsNotShown();
    void lastReachedCountsTouchBasesByTheCountysDay_data() { TestDatabase::engines(); }
    void lastReachedCountsTouchBasesByTheCountysDay();
    void childMustBelongToTheFamily_data() { TestDatabase::engines(); }
    void childMustBelongToTheFamily();
    void staleContactIsAConflict_data() { TestDatabase::engines(); }
    void staleContactIsAConflict();
    void whoMayWriteIsDecidedHere_data() { TestDatabase::engines(); }
    void whoMayWriteIsDecidedHere();
    void attemptsAndOffersAreKeptApartFromTouchBases_data() { TestDatabase::engines(); }
    void attemptsAndOffersAreKeptApartFromTouchBases();
    void itMayBeCorrectedToAnotherChildOfTheFamily_data() { TestDatabase::engines(); }
    void itMayBeCorrectedToAnotherChildOfTheFamily();

private:
    static Contact save(CareScene &scene, const Contact &contact)
    {
        return scene.run([&](Work &work) { return ContactRepository(work).save(work, contact); });
    }
    static QStringList notes(CareScene &scene, const Actor &actor)
    {
        scene.actAs(actor);
        QStringList result;
        for (const ContactRow &row : scene.read([&](Reading &reading) {
                 return ContactRepository(reading).ofFamily(scene.family);
             }))
            result.append(row.contact.note);
        return result;
    }
};

void ContactRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact one = call(scene, moment(20, 5), scene.mateo);
    one.channel = ContactChannel::Portal;
    one.direction = ContactDirection::Incoming;
    one.party = ContactParty::Vendor;
    one.organization = scene.vendor;
    one.withWords = u"Orders desk"_s;
    one.language = u"es"_s;
    one.interpreting = Interpreting::ByPhone;
    one.outcome = ContactOutcome::Sent;
    one.minutes = 12;
    one.matter = ContactMatter::Authorization;
    one.note = u"Back-ordered"_s;
    one.nextStep = u"Ask again"_s;
    one.nextStepOn = QDate(2026, 11, 27);
    one.purpose = ContactPurpose::Outreach;
    one.offerAnswer = OfferAnswer::Undecided;
    one.offerAgainOn = QDate(2027, 2, 1);

    const Contact saved = save(scene, one);
    const Contact found =
        scene.read([&](Reading &reading) { return ContactRepository(reading).find(one.id); });

    QCOMPARE(found, saved);
    QCOMPARE(found.staff, scene.ana);
    // 05:30 in UTC is the evening before in the county.
    QCOMPARE(found.origin.happenedOn, std::optional(QDate(2026, 11, 19)));
    one.origin = found.origin;
    one.staff = found.staff;
    one.revision = 1;
    QCOMPARE(found, one);
    const auto rows = scene.read(
        [&](Reading &reading) { return ContactRepository(reading).ofChild(scene.mateo); });
    QCOMPARE(rows.first().staffName, u"Ana Ruiz"_s);
    QCOMPARE(rows.first().withName, u"Bluegum Mobility"_s);
}

void ContactRepositoryTest::logIsPagedLatestFirst()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    for (int i = 0; i < 5; ++i)
        save(scene, call(scene, moment(10 + i % 3, 12),
                         i % 2 ? std::optional(scene.mateo) : std::nullopt));
    const auto page = [&](const std::optional<ContactKey> &after) {
        return scene.read([&](Reading &reading) {
            return ContactRepository(reading).ofFamily(scene.family, after, 2);
        });
    };

    QList<ContactRow> paged;
    for (auto rows = page({}); !rows.isEmpty();
         rows = page(ContactKey{rows.last().contact.at, rows.last().contact.id}))
        paged += rows;

    QCOMPARE(paged, scene.read([&](Reading &reading) {
        return ContactRepository(reading).ofFamily(scene.family);
    }));
    QCOMPARE(paged.size(), 5);
    QVERIFY(paged.first().contact.at > paged.last().contact.at);
}

void ContactRepositoryTest::therapistReadsOwnContactsOnly()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact anas = call(scene, moment(10, 12), scene.mateo);
    anas.note = u"Ana's"_s;
    save(scene, anas);
    Contact kims = call(scene, moment(11, 12), scene.mateo);
    kims.note = u"Kim's"_s;
    kims.staff = scene.kim;
    save(scene, kims);

    QCOMPARE(notes(scene, scene.therapist()), QStringList({u"Kim's"_s}));
    QCOMPARE(notes(scene, scene.coordinator()), QStringList({u"Kim's"_s, u"Ana's"_s}));
    QCOMPARE(notes(scene, scene.clerkActor()), QStringList({u"Kim's"_s, u"Ana's"_s}));
}

void ContactRepositoryTest::protectedContactIsNotShown()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact one = call(scene, moment(10, 12), scene.mateo);
    one.note = u"Counselling"_s;
    one.origin.label = Sensitivity::MentalHealth;
    save(scene, one);

    QCOMPARE(notes(scene, scene.coordinator()).size(), 1);
    QVERIFY(notes(scene, scene.clerkActor()).isEmpty());
    QVERIFY(notes(scene, scene.otherCoordinator()).isEmpty());
}

void ContactRepositoryTest::lastReachedCountsTouchBasesByTheCountysDay()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto last = [&] {
        return scene.read(
            [&](Reading &reading) { return ContactRepository(reading).lastReached(scene.family); });
    };
    QVERIFY(!last());
    Contact reached = call(scene, moment(10, 5), scene.mateo);
    reached.isMeaningful = true;
    save(scene, reached);
    save(scene, call(scene, moment(15, 12), scene.mateo));

    QCOMPARE(last(), std::optional(QDate(2026, 11, 9)));
}

void ContactRepositoryTest::childMustBelongToTheFamily()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    const auto refused = scene.attempt([&](Work &work) {
        return ContactRepository(work).save(work, call(scene, moment(10, 12), scene.bao));
    });

    QVERIFY(!refused && refused.error().code == ErrorCode::NotFound);
}

void ContactRepositoryTest::staleContactIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Contact one = save(scene, call(scene, moment(10, 12), scene.mateo));
    Contact other = one;
    one.note = u"One"_s;
    save(scene, one);
    other.note = u"Other"_s;

    const auto stale =
        scene.attempt([&](Work &work) { return ContactRepository(work).save(work, other); });

    QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
}

void ContactRepositoryTest::whoMayWriteIsDecidedHere()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Contact saved = save(scene, call(scene, moment(10, 12), scene.mateo));
    struct Line
    {
        Actor actor;
        bool may;
    };
    for (const Line &line : {Line{scene.coordinator(), true}, Line{scene.clerkActor(), true},
                             Line{scene.otherCoordinator(), false}, Line{scene.supervisor(), false},
                             Line{scene.therapist(), false},
                             Line{actorOf(scene.clerk, Role::Administrator, scene.plan), false}}) {
        scene.actAs(line.actor);
        Contact now = scene.run([&](Work &work) { return findRecord<Contact>(work, saved.id); });
        const auto added = scene.attempt([&](Work &work) {
            return ContactRepository(work).save(work, call(scene, moment(11, 12), scene.mateo));
        });
        Contact corrected = now;
        corrected.note = line.actor.staff.text();
        const auto changed = scene.attempt(
            [&](Work &work) { return ContactRepository(work).save(work, corrected); });
        now = scene.run([&](Work &work) { return findRecord<Contact>(work, saved.id); });
        const auto archived = scene.attempt(
            [&](Work &work) { return ContactRepository(work).archive(work, now, u"Twice"_s); });
        now = scene.run([&](Work &work) { return findRecord<Contact>(work, saved.id); });
        const auto restored =
            scene.attempt([&](Work &work) { return ContactRepository(work).restore(work, now); });

        for (const auto *result : {&added, &changed, &archived, &restored}) {
            QCOMPARE(result->has_value(), line.may);
            if (!line.may)
                QCOMPARE(result->error().code, ErrorCode::Forbidden);
        }
    }
    // Each refusal is written down.
    const auto refusals = scene.run([](Work &work) -> Result<qint64> {
        Query query(work, "select count(*) from read_entry where action = 'refused'");
        ENLACE_ASSIGN(const auto count, firstValue<qint64>(query));
        return count.value_or(0);
    });
    QCOMPARE(refusals, 16);
}

void ContactRepositoryTest::attemptsAndOffersAreKeptApartFromTouchBases()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto standing = [&] {
        return scene.read(
            [&](Reading &reading) { return ContactRepository(reading).standing(scene.family); });
    };
    Contact touch = call(scene, moment(5, 12), scene.mateo);
    touch.isMeaningful = true;
    save(scene, touch);
    for (const int day : {6, 7}) {
        Contact attempt = call(scene, moment(day, 12), scene.mateo);
        attempt.outcome = ContactOutcome::NoAnswer;
        save(scene, attempt);
    }
    Contact vendor = call(scene, moment(8, 12), scene.mateo);
    vendor.party = ContactParty::Vendor;
    save(scene, vendor);
    QCOMPARE(standing().attempts, 2);
    QVERIFY(!standing().lastOffer);

    Contact offer = call(scene, moment(9, 12), std::nullopt);
    offer.purpose = ContactPurpose::Outreach;
    offer.offerAnswer = OfferAnswer::Declined;
    offer.offerAgainOn = QDate(2027, 5, 1);
    save(scene, offer);

    const ContactStanding now = standing();
    QCOMPARE(now.lastReached, std::optional(QDate(2026, 11, 5)));
    QCOMPARE(now.lastOffer, std::optional(QDate(2026, 11, 9)));
    QCOMPARE(now.answer, std::optional(OfferAnswer::Declined));
    QCOMPARE(now.offerAgainOn, std::optional(QDate(2027, 5, 1)));
    offer.id = ContactId::make();
    offer.isMeaningful = true;
    const auto refused =
        scene.attempt([&](Work &work) { return ContactRepository(work).save(work, offer); });
    QVERIFY(!refused && refused.error().field == "meaningfulEdit"_L1);
}

void ContactRepositoryTest::itMayBeCorrectedToAnotherChildOfTheFamily()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const ChildId lucia = scene.run([&](Work &work) -> Result<ChildId> {
        Builder make(work);
        make.belongTo(scene.plan);
        const ChildId child =
            make.child(scene.family, u"Lucía"_s, u"Ortega Luna"_s, QDate(2019, 1, 2));
        make.lead(child, scene.ana);
        return child;
    });
    Contact contact = save(scene, call(scene, moment(10, 12), scene.mateo));

    contact.child = lucia;
    contact = save(scene, contact);
    QCOMPARE(contact.child, std::optional(lucia));
    contact.child = scene.bao;
    const auto refused =
        scene.attempt([&](Work &work) { return ContactRepository(work).save(work, contact); });

    QVERIFY(!refused && refused.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ContactRepositoryTest)
#include "tst_contactrepository.moc"
