// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorizations/authorizationrepository.h"

#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour = 10)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

Authorization asked(ChildId child, const QString &item)
{
    Authorization authorization;
    authorization.child = child;
    authorization.item = item;
    authorization.submittedAt = at(10);
    return authorization;
}

Authorization approved(ChildId child, const QString &item, QDate from, std::optional<QDate> until)
{
    Authorization authorization = asked(child, item);
    authorization.decision = AuthorizationDecision::Approved;
    authorization.decidedAt = at(12);
    authorization.approvedFrom = from;
    authorization.approvedUntil = until;
    return authorization;
}

} // namespace

class AuthorizationRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void openRequestsComeFirst_data() { TestDatabase::engines(); }
    void openRequestsComeFirst();
    void therapistSeesTheStateOnly_data() { TestDatabase::engines(); }
    void therapistSeesTheStateOnly();
    void protectedAuthorizationSaysOnlyThatItIsThere_data() { TestDatabase::engines(); }
    void protectedAuthorizationSaysOnlyThatItIsThere();
    void chainHasOneSuccessorEach_data() { TestDatabase::engines(); }
    void chainHasOneSuccessorEach();
    void staleAuthorizationIsAConflict_data() { TestDatabase::engines(); }
    void staleAuthorizationIsAConflict();
    void clerkDoesNotWrite_data() { TestDatabase::engines(); }
    void clerkDoesNotWrite();

private:
    static Authorization save(CareScene &scene, const Authorization &authorization)
    {
        return scene.run(
            [&](Work &work) { return AuthorizationRepository(work).save(work, authorization); });
    }
};

void AuthorizationRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Authorization before =
        save(scene, approved(scene.mateo, u"Diapers"_s, QDate(2026, 8, 1), QDate(2026, 10, 29)));
    Authorization one = approved(scene.mateo, u"Diapers"_s, QDate(2026, 10, 30), {});
    one.group = ServiceGroup::Incontinence;
    one.codes = {u"T4530"_s, u"A4927"_s};
    one.network = scene.network;
    one.vendor = scene.vendor;
    one.priority = RequestPriority::Expedited;
    one.urgentReason = u"Skin breaks"_s;
    one.channel = RequestChannel::Portal;
    one.confirmation = u"P-778"_s;
    one.receivedAt = at(11);
    one.familyToldAt = at(13);
    one.waitingOn = u"UM"_s;
    one.askAgainOn = QDate(2026, 11, 30);
    one.decision = AuthorizationDecision::Modified;
    one.reason = DecisionReason::NotReimbursable;
    one.reasonNote = u"150, not 180"_s;
    one.appeal = {NoticeIssuer::CountyCcs, QDate(2026, 11, 13), QDate(2026, 12, 1),
                  QDate(2026, 11, 16),     QDate(2026, 11, 18), QDate(2026, 11, 20)};
    one.number = u"A-12"_s;
    one.approvedUntil = QDate(2027, 1, 27);
    one.unitsApproved = 450;
    one.unitsUsed = 0;
    one.units = u"pieces"_s;
    one.longerSpan = LongerSpan::Granted;
    one.isSameTherapistAsked = true;
    one.previous = before.id;

    const Authorization saved = save(scene, one);
    const Authorization found =
        scene.read([&](Reading &reading) { return AuthorizationRepository(reading).find(one.id); });

    QCOMPARE(found, saved);
    one.origin = found.origin;
    one.revision = 1;
    QCOMPARE(found, one);
    const auto views = scene.read(
        [&](Reading &reading) { return AuthorizationRepository(reading).ofChild(scene.mateo); });
    QCOMPARE(views.first().authorization.id, one.id);
    QCOMPARE(views.first().networkName, u"Harbor Kids Alliance"_s);
    QCOMPARE(views.first().vendorName, u"Bluegum Mobility"_s);
    QCOMPARE(views.first().state, AuthorizationState::InForce);
}

void AuthorizationRepositoryTest::openRequestsComeFirst()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    save(scene, approved(scene.mateo, u"Old"_s, QDate(2025, 1, 1), QDate(2025, 3, 31)));
    save(scene, approved(scene.mateo, u"Present"_s, QDate(2026, 11, 1), QDate(2027, 1, 29)));
    save(scene, asked(scene.mateo, u"Asked"_s));
    save(scene, asked(scene.mateo, u"Other"_s));
    const Authorization put = save(scene, asked(scene.mateo, u"Mistake"_s));
    scene.run([&](Work &work) {
        return AuthorizationRepository(work).archive(work, put, u"Entered twice"_s);
    });

    const auto views = scene.read(
        [&](Reading &reading) { return AuthorizationRepository(reading).ofChild(scene.mateo); });

    QStringList items;
    for (const AuthorizationView &view : views)
        items.append(view.authorization.item);
    QCOMPARE(items.size(), 4);
    QCOMPARE(items.mid(2), QStringList({u"Present"_s, u"Old"_s}));
}

void AuthorizationRepositoryTest::therapistSeesTheStateOnly()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Authorization one =
        save(scene, approved(scene.mateo, u"AFO"_s, QDate(2026, 11, 1), QDate(2027, 1, 29)));

    scene.actAs(scene.therapist());
    const auto content = scene.read(
        [&](Reading &reading) { return AuthorizationRepository(reading).ofChild(scene.mateo); });
    const auto status = scene.read([&](Reading &reading) {
        return AuthorizationRepository(reading).statusOfChild(scene.mateo);
    });

    QVERIFY(content.isEmpty());
    QCOMPARE(status, QList<AuthorizationStatus>(
                         {AuthorizationStatus{one.id, ServiceGroup::Equipment, u"AFO"_s,
                                              AuthorizationState::InForce, QDate(2027, 1, 29)}}));
}

void AuthorizationRepositoryTest::protectedAuthorizationSaysOnlyThatItIsThere()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Authorization one = asked(scene.mateo, u"Behavioral therapy"_s);
    one.origin.label = Sensitivity::MentalHealth;
    save(scene, one);

    scene.actAs(scene.clerkActor());
    const auto views = scene.read(
        [&](Reading &reading) { return AuthorizationRepository(reading).ofChild(scene.mateo); });
    const int hidden = scene.read([&](Reading &reading) {
        return AuthorizationRepository(reading).hiddenOfChild(scene.mateo);
    });

    QVERIFY(views.isEmpty());
    QCOMPARE(hidden, 1);
}

void AuthorizationRepositoryTest::chainHasOneSuccessorEach()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Authorization first =
        save(scene, approved(scene.mateo, u"Diapers"_s, QDate(2026, 5, 1), QDate(2026, 7, 29)));
    const Authorization second = save(scene, reauthorizationOf(first));
    const auto again = scene.attempt([&](Work &work) {
        return AuthorizationRepository(work).save(work, reauthorizationOf(first));
    });
    scene.actAs(scene.otherCoordinator());
    Authorization stranger = reauthorizationOf(first);
    stranger.child = scene.bao;
    const auto other = scene.attempt(
        [&](Work &work) { return AuthorizationRepository(work).save(work, stranger); });

    QCOMPARE(again.error().field, u"previousEdit"_s);
    QCOMPARE(other.error().field, u"previousEdit"_s);
    scene.actAs(scene.coordinator());
    const auto chain = scene.read(
        [&](Reading &reading) { return AuthorizationRepository(reading).chain(second.id); });
    QCOMPARE(chain, QList<Authorization>({first, second}));
}

void AuthorizationRepositoryTest::staleAuthorizationIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Authorization one = save(scene, asked(scene.mateo, u"AFO"_s));
    Authorization other = one;
    one.waitingOn = u"UM"_s;
    save(scene, one);
    other.waitingOn = u"Vendor"_s;

    const auto stale =
        scene.attempt([&](Work &work) { return AuthorizationRepository(work).save(work, other); });

    QVERIFY(!stale && stale.error().code == ErrorCode::Conflict);
}

void AuthorizationRepositoryTest::clerkDoesNotWrite()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    for (const Actor &actor : {scene.clerkActor(), scene.therapist(), scene.otherCoordinator()}) {
        scene.actAs(actor);
        const auto refused = scene.attempt([&](Work &work) {
            return AuthorizationRepository(work).save(work, asked(scene.mateo, u"AFO"_s));
        });
        QVERIFY(!refused && refused.error().code == ErrorCode::Forbidden);
    }
}

QTEST_GUILESS_MAIN(AuthorizationRepositoryTest)
#include "tst_authorizationrepository.moc"
