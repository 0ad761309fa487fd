// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who the family is and who stands around the child, kept by hand, on every engine: what is found
// again, who may, what is undone, who is not recorded twice.
#include "core/access/recordaccessrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/deadlines/deadlinekeeper.h"
#include "core/editing/undorepository.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/peoplefields.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/search/searchindexrepository.h"
#include "core/search/searchmemory.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

Person personOf(const CareScene &scene, const QString &given, const QString &surnames)
{
    Person person;
    person.family = scene.family;
    person.givenNames = given;
    person.surnames = surnames;
    return person;
}

template <class Repository, class T>
Result<T> saved(CareScene &scene, const T &record)
{
    return scene.attempt([&](Work &work) { return Repository(work).save(work, record); });
}

WorkId undone(CareScene &scene, const WorkId &which)
{
    return scene.run([&](Work &inverse) -> Result<WorkId> {
        ENLACE_TRY(UndoRepository(inverse).undo(inverse, which));
        return inverse.id();
    });
}

} // namespace

class PeopleKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phonesHomesAndTiesAreFoundAgain_data() { TestDatabase::engines(); }
    void phonesHomesAndTiesAreFoundAgain();
    void aClerkKeepsTelephonesAndHomesAndNoMore_data() { TestDatabase::engines(); }
    void aClerkKeepsTelephonesAndHomesAndNoMore();
    void whatIsToldOfAChildComesBackTheSame_data() { TestDatabase::engines(); }
    void whatIsToldOfAChildComesBackTheSame();
    void aMemberOfTheTeamIsKeptArchivedAndBroughtBack_data() { TestDatabase::engines(); }
    void aMemberOfTheTeamIsKeptArchivedAndBroughtBack();
    void aProtectedMemberIsNotRelabelledAway_data() { TestDatabase::engines(); }
    void aProtectedMemberIsNotRelabelledAway();
    void aHandOverIsUndoneWhole_data() { TestDatabase::engines(); }
    void aHandOverIsUndoneWhole();
    void aHandOverFromTodayIsUndoneByWhoGave_data() { TestDatabase::engines(); }
    void aHandOverFromTodayIsUndoneByWhoGave();
    void whatIsNoLongerOnesOwnIsNotUndone_data() { TestDatabase::engines(); }
    void whatIsNoLongerOnesOwnIsNotUndone();
    void whoLeavesHandsOverAllOrNone_data() { TestDatabase::engines(); }
    void whoLeavesHandsOverAllOrNone();
    void whatIsArchivedIsFoundAndBroughtBack_data() { TestDatabase::engines(); }
    void whatIsArchivedIsFoundAndBroughtBack();
    void aChildAddedByHandIsUndone_data() { TestDatabase::engines(); }
    void aChildAddedByHandIsUndone();
    void theTierIsSetWithItsHistory_data() { TestDatabase::engines(); }
    void theTierIsSetWithItsHistory();
    void aNumberIsKeptAsItIsDialled();
};

void PeopleKeepingTest::phonesHomesAndTiesAreFoundAgain()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto person = saved<PersonRepository>(scene, personOf(scene, u"Rosa"_s, u"Luna"_s));
    QVERIFY(person);
    PersonPhone phone;
    phone.family = scene.family;
    phone.person = person->id;
    phone.number = u"+17145550157"_s;
    Household home;
    home.family = scene.family;
    home.city = u"Santa Ana"_s;
    Guardianship tie;
    tie.child = scene.mateo;
    tie.person = person->id;
    tie.relation = Relation::Mother;
    tie.span.from = QDate(2020, 1, 1);

    const auto keptPhone = saved<PersonRepository>(scene, phone);
    const auto keptTie = saved<ChildRepository>(scene, tie);
    const auto keptHome = saved<FamilyRepository>(scene, home);

    QVERIFY(keptPhone && keptTie && keptHome);
    QCOMPARE(scene.read([&](Reading &r) { return PersonRepository(r).find(phone.id); }),
             *keptPhone);
    QCOMPARE(scene.read([&](Reading &r) { return ChildRepository(r).find(tie.id); }), *keptTie);
    QCOMPARE(scene.read([&](Reading &r) { return FamilyRepository(r).find(home.id); }), *keptHome);
}

void PeopleKeepingTest::aClerkKeepsTelephonesAndHomesAndNoMore()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    scene.actAs(scene.clerkActor());
    const auto may = [&](RecordKind kind) {
        return scene.attempt([&](Work &work) -> Result<bool> {
            const Result<> allowed = RecordAccessRepository(work).mayEdit(kind, {}, scene.family);
            return allowed.has_value();
        });
    };

    QCOMPARE(*may(RecordKind::PersonPhone), true);
    QCOMPARE(*may(RecordKind::Household), true);
    QCOMPARE(*may(RecordKind::Guardianship), false);
    QCOMPARE(*may(RecordKind::Medication), false);
}

void PeopleKeepingTest::whatIsToldOfAChildComesBackTheSame()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Child child =
        scene.read([&](Reading &reading) { return ChildRepository(reading).find(scene.mateo); });
    child.strengths = u"Laughs at 🦩, <b>loves</b> music"_s;
    child.toldAhead = u"Sits by the door; no sudden noise"_s;
    child.coverageOrder = u"1. Kaiser 2. Medi-Cal 3. CCS"_s;

    const auto kept = saved<ChildRepository>(scene, child);

    QVERIFY(kept);
    QCOMPARE(scene.read([&](Reading &r) { return ChildRepository(r).find(scene.mateo); }), *kept);
    QCOMPARE(kept->toldAhead, child.toldAhead);
    scene.actAs(scene.otherCoordinator());
    child = *kept;
    child.strengths.clear();
    QVERIFY(!saved<ChildRepository>(scene, child));
}

void PeopleKeepingTest::aMemberOfTheTeamIsKeptArchivedAndBroughtBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    CareTeamMember member;
    member.id = CareTeamMemberId::make();
    member.child = scene.mateo;
    member.role = CareTeamRole::School;
    member.organization = scene.school;
    member.span.from = QDate(2026, 1, 7);
    member.localTitle = u"School nurse"_s;
    member.canHelp = u"Feeding at school"_s;
    member.cannotHelp = u"Transport: the district's office can"_s;

    // Nobody said whose record it is: the child's agency's.
    const auto kept = saved<CareTeamRepository>(scene, member);
    QVERIFY(kept);
    QCOMPARE(kept->origin.agency, scene.plan);
    const WorkId work = scene.run([&](Work &w) -> Result<WorkId> {
        ENLACE_TRY(CareTeamRepository(w).archive(w, member.id, u"Typed twice"_s));
        return w.id();
    });

    const auto archived = [&] {
        return scene.read(
            [&](Reading &r) { return CareTeamRepository(r).archivedOfChild(scene.mateo); });
    };
    QCOMPARE(archived().size(), 1);
    QCOMPARE(archived().first().member.cannotHelp, member.cannotHelp);
    undone(scene, work);
    QVERIFY(archived().isEmpty());
    QCOMPARE(
        scene.read([&](Reading &r) { return CareTeamRepository(r).history(scene.mateo); }).size(),
        1);
}

void PeopleKeepingTest::aProtectedMemberIsNotRelabelledAway()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    CareTeamMember member;
    member.id = CareTeamMemberId::make();
    member.child = scene.mateo;
    member.role = CareTeamRole::MentalHealth;
    member.organization = scene.school;
    member.span.from = QDate(2026, 1, 7);
    member.origin.label = Sensitivity::MentalHealth;
    const auto kept = saved<CareTeamRepository>(scene, member);
    QVERIFY(kept);

    // A clerk keeps nothing protected, and may not make it general to do so.
    scene.actAs(scene.clerkActor());
    CareTeamMember open = *kept;
    open.origin.label = Sensitivity::General;
    QVERIFY(!saved<CareTeamRepository>(scene, open));
    scene.actAs(scene.supervisor());
    QVERIFY(!saved<CareTeamRepository>(scene, open));
    scene.actAs(scene.coordinator());
    QVERIFY(saved<CareTeamRepository>(scene, open));
}

void PeopleKeepingTest::aHandOverIsUndoneWhole()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const QDate today = database.clock().today();
    const WorkId work = scene.run([&](Work &w) -> Result<WorkId> {
        ENLACE_TRY(CoordinationRepository(w).handOver(
            w, HandOver{scene.mateo, scene.luis, CoordinationRole::Lead, today.addDays(1),
                        u"Call Rosa after 4"_s, u"Moves to another team"_s}));
        return w.id();
    });
    const auto rows = [&] {
        return scene.read(
            [&](Reading &r) { return CoordinationRepository(r).coordinators(scene.mateo); });
    };
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().first().handOver, u"Call Rosa after 4"_s);
    QCOMPARE(rows().first().span.until, std::optional(today));

    undone(scene, work);

    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().first().handOver.isEmpty());
    QVERIFY(!rows().first().span.until);
}

void PeopleKeepingTest::aHandOverFromTodayIsUndoneByWhoGave()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const QDate today = database.clock().today();
    const WorkId work = scene.run([&](Work &w) -> Result<WorkId> {
        ENLACE_TRY(CoordinationRepository(w).handOver(
            w, HandOver{scene.mateo, scene.luis, CoordinationRole::Lead, today, {}, {}}));
        return w.id();
    });
    const auto mayWrite = [&] {
        return scene
            .attempt([&](Work &w) -> Result<> {
                return Visibility(w).mayEdit(w, DataCategory::People, scene.mateo);
            })
            .has_value();
    };
    QVERIFY(!mayWrite()); // it is Luis's by now

    scene.actAs(scene.otherCoordinator());
    const auto byLuis = scene.attempt([&](Work &w) { return UndoRepository(w).undo(w, work); });
    QVERIFY(!byLuis);
    QCOMPARE(byLuis.error().code, ErrorCode::Forbidden);
    scene.actAs(scene.coordinator());
    const WorkId back = undone(scene, work);
    QVERIFY(mayWrite());

    // Taking that back gives the child to Luis again, as the first act did.
    undone(scene, back);
    QVERIFY(!mayWrite());
}

void PeopleKeepingTest::whatIsNoLongerOnesOwnIsNotUndone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const QDate today = database.clock().today();
    const auto handOver = [&] {
        return scene.run([&](Work &w) -> Result<WorkId> {
            ENLACE_TRY(CoordinationRepository(w).handOver(
                w, HandOver{scene.mateo, scene.luis, CoordinationRole::Lead, today, {}, {}}));
            return w.id();
        });
    };
    const auto refused = [&](const WorkId &which) {
        const auto tried = scene.attempt([&](Work &w) { return UndoRepository(w).undo(w, which); });
        return tried ? QByteArray("undone") : QByteArray(codeName(tried.error().code));
    };
    // What was written before the child was given away stays.
    const WorkId tier = scene.run([&](Work &w) -> Result<WorkId> {
        ENLACE_TRY(CoordinationRepository(w).setTier(w, scene.mateo, Tier::High, today, {}));
        return w.id();
    });
    const WorkId given = handOver();
    QCOMPARE(refused(tier), QByteArray("forbidden"));

    // Somebody who holds no right to give any more does not take it back, either.
    scene.actAs(actorOf(scene.ana, Role::Clerk, scene.plan));
    QCOMPARE(refused(given), QByteArray("forbidden"));
    scene.actAs(scene.coordinator());

    // Only on the same day.
    database.clock().advanceDays(1);
    QCOMPARE(refused(given), QByteArray("forbidden"));
    database.clock().advanceDays(-1);

    // Not once the next one has given it on.
    scene.actAs(scene.otherCoordinator());
    scene.run([&](Work &w) -> Result<bool> {
        ENLACE_TRY(CoordinationRepository(w).handOver(
            w, HandOver{scene.mateo, scene.ana, CoordinationRole::Lead, today.addDays(7), {}, {}}));
        return true;
    });
    scene.actAs(scene.coordinator());
    QCOMPARE(refused(given), QByteArray("conflict"));
}

void PeopleKeepingTest::whoLeavesHandsOverAllOrNone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const QDate today = database.clock().today();
    const ChildId stranger = scene.run([&](Work &work) -> Result<ChildId> {
        Builder make(work);
        make.belongTo(scene.plan);
        make.backup(scene.bao, scene.ana);
        const ChildId sister =
            make.child(scene.family, u"Lucía"_s, u"Ortega Luna"_s, QDate(2018, 1, 9));
        make.lead(sister, scene.ana);
        const ChildId other =
            make.child(scene.otherFamily, u"Linh"_s, u"Nguyen"_s, QDate(2017, 5, 6));
        make.lead(other, scene.luis);
        return other;
    });
    const auto of = [&](const StaffId &staff, QDate day) {
        return scene.read(
            [&](Reading &r) { return CoordinationRepository(r).childrenOf(staff, day); });
    };
    const auto children = of(scene.ana, today);
    QCOMPARE(children.size(), 3);
    BulkHandOver bulk{scene.ana,
                      scene.luis,
                      today.addDays(1),
                      {},
                      u"All papers are in order"_s,
                      u"Leaves the agency"_s};
    for (const LedChild &child : children)
        bulk.children.append(child.child);
    const auto given = [&](const BulkHandOver &handOver) {
        return scene.attempt(
            [&](Work &work) { return CoordinationRepository(work).handOverAll(work, handOver); });
    };

    // One among them is none of hers: nothing at all is done.
    BulkHandOver tooMuch = bulk;
    tooMuch.children.append(stranger);
    const auto refused = given(tooMuch);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(of(scene.ana, today.addDays(1)).size(), 3);
    BulkHandOver silent = bulk;
    silent.note = u" "_s;
    const auto unsaid = given(silent);
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().field, u"handOver"_s);

    scene.actAs(scene.supervisor());
    const WorkId work = scene.run([&](Work &w) -> Result<WorkId> {
        ENLACE_ASSIGN(const int count, CoordinationRepository(w).handOverAll(w, bulk));
        return count == 3 ? Result<WorkId>(w.id()) : fail(ErrorCode::Internal, "count");
    });
    QVERIFY(of(scene.ana, today.addDays(1)).isEmpty());
    QCOMPARE(of(scene.ana, today).size(), 3); // until tonight
    const auto luis = of(scene.luis, today.addDays(1));
    QCOMPARE(luis.size(), 4);
    for (const LedChild &child : luis)
        QVERIFY(child.isLead && !child.isBackup);
    const auto rows =
        scene.read([&](Reading &r) { return CoordinationRepository(r).coordinators(scene.mateo); });
    QCOMPARE(rows.first().handOver, u"All papers are in order"_s);

    undone(scene, work);
    QCOMPARE(of(scene.ana, today.addDays(1)).size(), 3);
}

void PeopleKeepingTest::whatIsArchivedIsFoundAndBroughtBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const PersonId rosa = scene.run([&](Work &work) -> Result<PersonId> {
        Builder make(work);
        make.belongTo(scene.plan);
        const PersonId person = make.guardian(scene.mateo, u"Rosa"_s, u"Luna"_s);
        const PersonPhoneId phone = make.phone(person, u"+17145550157"_s);
        const HouseholdId home = make.household(scene.family, u"318 Main St"_s, u"Santa Ana"_s);
        ENLACE_ASSIGN(Household house, findRecord<Household>(work, home));
        house.archivedAt = work.now();
        house.archivedReason = u"Moved"_s;
        ENLACE_TRY(FamilyRepository(work).save(work, house));
        ENLACE_TRY(PersonRepository(work).archive(work, phone, u"Wrong number"_s));
        ENLACE_ASSIGN(Person away, findRecord<Person>(work, person));
        away.archivedAt = work.now();
        away.archivedReason = u"Typed twice"_s;
        ENLACE_TRY(PersonRepository(work).save(work, away));
        return person;
    });
    const auto archived = [&] {
        return scene.read([&](Reading &r) { return FamilyRepository(r).archivedOf(scene.family); });
    };
    const ArchivedPeople found = archived();
    QCOMPARE(found.persons.size(), 1);
    QCOMPARE(found.persons.first().archivedReason, u"Typed twice"_s);
    QCOMPARE(found.phones.size(), 1);
    QCOMPARE(found.homes.size(), 1);

    Person back = found.persons.first();
    back.archivedAt.reset();
    back.archivedReason.clear();
    QVERIFY(saved<PersonRepository>(scene, back));

    QVERIFY(archived().persons.isEmpty());
    const FamilyView view =
        scene.read([&](Reading &r) { return FamilyRepository(r).open(scene.family); });
    QCOMPARE(view.grownUps.size(), 1);
    QCOMPARE(view.grownUps.first().person.id, rosa);
    // Of another unit's family nothing is shown that was put away.
    scene.actAs(scene.therapist());
    QVERIFY(
        scene.read([&](Reading &r) { return FamilyRepository(r).archivedOf(scene.otherFamily); })
            .persons.isEmpty());
}

void PeopleKeepingTest::aChildAddedByHandIsUndone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    database.keep({deadlineKeeper(), searchKeeper(std::make_shared<SearchMemory>())});
    CareScene scene(database);
    const WorkId work = scene.run([&](Work &w) -> Result<WorkId> {
        Person person = personOf(scene, u"Lucía"_s, u"Ortega Luna"_s);
        ENLACE_ASSIGN(person, PersonRepository(w).save(w, person));
        Child child;
        child.person = person.id;
        child.family = scene.family;
        child.birthDate = QDate(2019, 2, 3);
        ENLACE_ASSIGN(child, ChildRepository(w).save(w, child));
        ENLACE_TRY(
            CoordinationRepository(w, Visibility(w), true)
                .handOver(
                    w, HandOver{child.id, scene.ana, CoordinationRole::Lead, w.today(), {}, {}}));
        return w.id();
    });
    const auto children = [&] {
        return scene.read([&](Reading &r) { return FamilyRepository(r).open(scene.family); })
            .children.size();
    };
    QCOMPARE(children(), 2);

    const WorkId back = undone(scene, work);

    QCOMPARE(children(), 1);
    undone(scene, back);
    QCOMPARE(children(), 2);
}

void PeopleKeepingTest::theTierIsSetWithItsHistory()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const QDate today = database.clock().today();
    scene.run([&](Work &w) -> Result<bool> {
        ENLACE_TRY(
            CoordinationRepository(w).setTier(w, scene.mateo, Tier::Low, today.addDays(-90), {}));
        return true;
    });
    const WorkId work = scene.run([&](Work &w) -> Result<WorkId> {
        ENLACE_TRY(CoordinationRepository(w).setTier(w, scene.mateo, Tier::High, today,
                                                     u"In the hospital twice"_s));
        return w.id();
    });
    const auto tiers = [&] {
        return scene.read([&](Reading &r) { return CoordinationRepository(r).tiers(scene.mateo); });
    };
    QCOMPARE(tiers().size(), 2);
    QCOMPARE(tiers().first().span.until, std::optional(today.addDays(-1)));
    QCOMPARE(tiers().last().reason, u"In the hospital twice"_s);
    const NeedTier now = tiers().last();
    QCOMPARE(scene.read([&](Reading &r) { return CoordinationRepository(r).find(now.id); }), now);
    QVERIFY(scene.read([&](Reading &r) { return RecordAccessRepository(r).mayRead(refOf(now)); }));

    undone(scene, work);
    QCOMPARE(tiers().size(), 1);
    QCOMPARE(tiers().first().tier, Tier::Low);
}

void PeopleKeepingTest::aNumberIsKeptAsItIsDialled()
{
    const QJsonObject tidy = withTidyNumber({{u"number"_s, u"714 555 0157"_s}});
    QCOMPARE(tidy.value("number"_L1).toString(), u"+17145550157"_s);
    const QJsonObject wrong = withTidyNumber({{u"number"_s, u"her sister's"_s}});
    QCOMPARE(wrong.value("number"_L1).toString(), u"her sister's"_s);
}

QTEST_GUILESS_MAIN(PeopleKeepingTest)
#include "tst_peoplekeeping.moc"
