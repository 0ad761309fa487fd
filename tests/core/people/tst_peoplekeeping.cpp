// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who the family is and who stands around the child, kept by hand, on every engine: what is found
// again, who may, what is undone, who is not recorded twice.
#include "core/access/recordaccessrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/editing/undorepository.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/peoplefields.h"
#include "core/people/personrepository.h"
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
    void somebodyIsNotRecordedTwiceUnasked_data() { TestDatabase::engines(); }
    void somebodyIsNotRecordedTwiceUnasked();
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
    void aNumberIsKeptAsItIsDialled();
};

void PeopleKeepingTest::somebodyIsNotRecordedTwiceUnasked()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    QVERIFY(saved<PersonRepository>(scene, personOf(scene, u"María José"_s, u"Luna Peña"_s)));
    const auto alike = [&](const Person &person) {
        return scene.read(
            [&](Reading &reading) { return PersonRepository(reading).alike(person); });
    };

    QCOMPARE(alike(personOf(scene, u"MARIA JOSE"_s, u"luna pena"_s)), 1);
    QCOMPARE(alike(personOf(scene, u"Maria Jose"_s, u"Peña Luna"_s)), 1);
    QCOMPARE(alike(personOf(scene, u"María"_s, u"Luna Peña"_s)), 0);
    Person elsewhere = personOf(scene, u"María José"_s, u"Luna Peña"_s);
    elsewhere.family = scene.otherFamily;
    QCOMPARE(alike(elsewhere), 0);
}

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

void PeopleKeepingTest::aNumberIsKeptAsItIsDialled()
{
    const QJsonObject tidy = withTidyNumber({{u"number"_s, u"714 555 0157"_s}});
    QCOMPARE(tidy.value("number"_L1).toString(), u"+17145550157"_s);
    const QJsonObject wrong = withTidyNumber({{u"number"_s, u"her sister's"_s}});
    QCOMPARE(wrong.value("number"_L1).toString(), u"her sister's"_s);
}

QTEST_GUILESS_MAIN(PeopleKeepingTest)
#include "tst_peoplekeeping.moc"
