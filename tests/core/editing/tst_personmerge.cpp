// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two records of one person become one, when somebody says so: all that belonged to the one belongs
// to the other, what was chosen is said, nothing is lost, and all of it is undone as one.
#include "core/authorizations/authorizationrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/deadlines/deadlinekeeper.h"
#include "core/editing/editabletables.h"
#include "core/editing/historyrepository.h"
#include "core/editing/mergerepository.h"
#include "core/editing/undorepository.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/personrepository.h"
#include "storage/schemareader.h"
#include "support/carescene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

using Counts = QMap<QString, int>;

/// The rows of every kind that point at either of two persons or children.
Counts ownedBy(CareScene &scene, const QList<PersonId> &persons, const QList<ChildId> &children)
{
    return scene.read([&](Reading &reading) -> Result<Counts> {
        Counts counts;
        ENLACE_TRY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
            if constexpr (std::is_same_v<T, Person> || std::is_same_v<T, Child>)
                return {};
            Query query(reading, QStringLiteral("select %1 from %2 order by id")
                                     .arg(columnList<T>(), QLatin1String(Table<T>::name)));
            ENLACE_ASSIGN(const auto rows, readRecords<T>(query));
            for (const T &row : rows) {
                bool isOurs = false;
                forEachColumn(row, [&](const char *, const auto &member) {
                    using M = std::remove_cvref_t<decltype(member)>;
                    if constexpr (std::is_same_v<M, PersonId>)
                        isOurs |= persons.contains(member);
                    if constexpr (std::is_same_v<M, std::optional<PersonId>>)
                        isOurs |= member && persons.contains(*member);
                    if constexpr (std::is_same_v<M, ChildId>)
                        isOurs |= children.contains(member);
                    if constexpr (std::is_same_v<M, std::optional<ChildId>>)
                        isOurs |= member && children.contains(*member);
                });
                if (isOurs)
                    ++counts[QLatin1String(Table<T>::name)];
            }
            return {};
        }));
        return counts;
    });
}

/// Everything that stands in the tables, but for how often it changed.
QJsonObject everything(CareScene &scene)
{
    return scene.read([&](Reading &reading) -> Result<QJsonObject> {
        QJsonObject all;
        ENLACE_TRY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
            Query query(reading, QStringLiteral("select %1 from %2 order by id")
                                     .arg(columnList<T>(), QLatin1String(Table<T>::name)));
            ENLACE_ASSIGN(const auto rows, readRecords<T>(query));
            for (const T &row : rows) {
                QJsonObject columns = toJson(row);
                columns.remove(u"revision"_s);
                all.insert(QLatin1String(Table<T>::name) + u' ' + row.id.text(), columns);
            }
            return {};
        }));
        return all;
    });
}

} // namespace

class PersonMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMovesIsSaidBeforehand_data() { TestDatabase::engines(); }
    void whatMovesIsSaidBeforehand();
    void allOfItMovesAndTheHistorySaysSo_data() { TestDatabase::engines(); }
    void allOfItMovesAndTheHistorySaysSo();
    void twoRecordsOfAChildBecomeOne_data() { TestDatabase::engines(); }
    void twoRecordsOfAChildBecomeOne();
    void allOfItIsUndoneAsOne_data() { TestDatabase::engines(); }
    void allOfItIsUndoneAsOne();
    void onlyWhoMayChangeBothMerges_data() { TestDatabase::engines(); }
    void onlyWhoMayChangeBothMerges();
    void ofTwoWhoMergeAtOnceTheSecondMeetsAConflict_data() { TestDatabase::engines(); }
    void ofTwoWhoMergeAtOnceTheSecondMeetsAConflict();
    void whatCannotBeOneIsRefused_data() { TestDatabase::engines(); }
    void whatCannotBeOneIsRefused();
    void whateverPointsAtAPersonMoves_data() { TestDatabase::engines(); }
    void whateverPointsAtAPersonMoves();
    void asManyRowsAreOwnedAfterAsBefore_data() { TestDatabase::engines(); }
    void asManyRowsAreOwnedAfterAsBefore();

private:
    struct Pair
    {
        PersonId kept;
        PersonId merged;
    };
    /// Mateo's mother twice, with a telephone each and one in common.
    static Pair mothers(CareScene &scene)
    {
        return scene.run([&](Work &work) -> Result<Pair> {
            Builder make(work);
            make.belongTo(scene.plan);
            const PersonId kept = make.guardian(scene.mateo, u"Rosa"_s, u"Luna"_s);
            const PersonId merged = make.person(scene.family, u"Rosa Elena"_s, u"Luna Peña"_s);
            make.guardianship(scene.mateo, merged, Relation::Mother);
            make.phone(kept, u"+17145550157"_s);
            make.phone(merged, u"+17145550157"_s);
            make.phone(merged, u"+17145550158"_s);
            make.identifier(merged, IdentifierSystem::School, u"S-1"_s);
            const HouseholdId home = make.household(scene.family, u"318 Main St"_s, u"Santa Ana"_s);
            make.lives(merged, home);
            Contact contact;
            contact.family = scene.family;
            contact.person = merged;
            contact.at = work.now();
            contact.note = u"Called"_s;
            contact.origin.agency = scene.plan;
            contact.staff = scene.ana;
            ENLACE_TRY(insertRecord(work, contact));
            return Pair{kept, merged};
        });
    }
    static MergeLook look(CareScene &scene, const Pair &pair)
    {
        return scene.read([&](Reading &reading) {
            return MergeRepository(reading).look(pair.kept, pair.merged);
        });
    }
    static PersonMerge decided(const MergeLook &look)
    {
        PersonMerge merge;
        merge.kept = look.kept.id;
        merge.merged = look.merged.id;
        merge.keptRevision = look.kept.revision;
        merge.mergedRevision = look.merged.revision;
        if (look.keptChild)
            merge.keptChildRevision = look.keptChild->revision;
        if (look.mergedChild)
            merge.mergedChildRevision = look.mergedChild->revision;
        return merge;
    }
    static Result<WorkId> merged(CareScene &scene, const PersonMerge &merge)
    {
        return scene.attempt([&](Work &work) -> Result<WorkId> {
            ENLACE_TRY(MergeRepository(work).merge(work, merge));
            return work.id();
        });
    }
    /// Mateo a second time, in the other family, coordinated by Ana, too.
    static Pair children(CareScene &scene)
    {
        return scene.run([&](Work &work) -> Result<Pair> {
            Builder make(work);
            make.belongTo(scene.plan);
            const ChildId second =
                make.child(scene.otherFamily, u"Mateo"_s, u"Luna Ortega"_s, QDate(2015, 3, 5));
            make.lead(second, scene.ana);
            make.tier(scene.mateo, Tier::Low);
            make.tier(second, Tier::High);
            make.condition(second, u"G80.1"_s);
            make.condition(scene.mateo, u"G80.1"_s);
            make.allergy(second, u"Latex"_s, AllergyKind::Latex);
            make.guardian(second, u"Rosa"_s, u"Luna"_s);
            make.identifier(make.personOf(second), IdentifierSystem::Cin, u"91234567A"_s);
            Authorization authorization;
            authorization.child = second;
            authorization.item = u"Speech"_s;
            authorization.origin.agency = scene.plan;
            ENLACE_TRY(insertRecord(work, authorization));
            return Pair{make.personOf(scene.mateo), make.personOf(second)};
        });
    }
};

void PersonMergeTest::whatMovesIsSaidBeforehand()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = mothers(scene);
    const QJsonObject before = everything(scene);

    const MergeLook found = look(scene, pair);

    const QList<Moving> expected{{RecordKind::PersonPhone, 2},
                                 {RecordKind::PersonIdentifier, 1},
                                 {RecordKind::HouseholdMember, 1},
                                 {RecordKind::Guardianship, 1},
                                 {RecordKind::Contact, 1}};
    QCOMPARE(found.moving, expected);
    QCOMPARE(found.twice, 2); // the telephone, and being the mother
    QCOMPARE(found.hidden, 0);
    QCOMPARE(everything(scene), before);
}

void PersonMergeTest::allOfItMovesAndTheHistorySaysSo()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = mothers(scene);
    const Counts before = ownedBy(scene, {pair.kept, pair.merged}, {});
    PersonMerge merge = decided(look(scene, pair));
    merge.personColumns = {u"given_names"_s, u"surnames"_s};

    ENLACE_VERIFY(merged(scene, merge));

    QCOMPARE(ownedBy(scene, {pair.kept}, {}), before);
    QCOMPARE(ownedBy(scene, {pair.merged}, {}), Counts());
    const Person kept =
        scene.read([&](Reading &reading) { return PersonRepository(reading).find(pair.kept); });
    QCOMPARE(fullName(kept), u"Rosa Elena Luna Peña"_s);
    const Person gone =
        scene.read([&](Reading &reading) { return findRecord<Person>(reading, pair.merged); });
    QVERIFY(gone.archivedAt);
    QCOMPARE(gone.mergedInto, std::optional(pair.kept));
    const auto phones =
        scene.read([&](Reading &reading) { return PersonRepository(reading).phonesOf(pair.kept); });
    QCOMPARE(phones.size(), 2); // the one that both had stands once
    const auto history = scene.read([&](Reading &reading) {
        return HistoryRepository(reading).of(
            RecordRef::to(RecordKind::PersonPhone, phones.last().id));
    });
    QCOMPARE(history.first().before.value("person_id"_L1).toString(), pair.merged.text());
    QCOMPARE(history.first().after.value("person_id"_L1).toString(), pair.kept.text());
}

void PersonMergeTest::twoRecordsOfAChildBecomeOne()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = children(scene);
    const MergeLook found = look(scene, pair);
    const ChildId second = found.mergedChild->id;
    const Counts before = ownedBy(scene, {pair.kept, pair.merged}, {scene.mateo, second});

    ENLACE_VERIFY(merged(scene, decided(found)));

    QCOMPARE(ownedBy(scene, {pair.kept}, {scene.mateo}), before);
    QCOMPARE(ownedBy(scene, {pair.merged}, {second}), Counts());
    const Child gone =
        scene.read([&](Reading &reading) { return findRecord<Child>(reading, second); });
    QCOMPARE(gone.mergedInto, std::optional(scene.mateo));
    // One lead, one tier, one diagnosis of a kind on any day: those of the record that stays.
    scene.read([&](Reading &reading) -> Result<bool> {
        CoordinationRepository coordination(reading);
        ENLACE_ASSIGN(const auto leads, coordination.coordinators(scene.mateo));
        ENLACE_ASSIGN(const auto tiers, coordination.tiers(scene.mateo));
        ENLACE_ASSIGN(const auto guardians, ChildRepository(reading).guardianships(scene.mateo));
        return leads.size() == 1 && tiers.size() == 1 && tiers.first().tier == Tier::Low &&
                       guardians.size() == 1
                   ? Result<bool>(true)
                   : fail(ErrorCode::Internal, "two on one day");
    });
    const auto authorizations = scene.read(
        [&](Reading &reading) { return AuthorizationRepository(reading).ofChild(scene.mateo); });
    QCOMPARE(authorizations.size(), 1);
}

void PersonMergeTest::allOfItIsUndoneAsOne()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = children(scene);
    const QJsonObject before = everything(scene);
    PersonMerge merge = decided(look(scene, pair));
    merge.personColumns = {u"surnames"_s};
    const auto work = merged(scene, merge);
    ENLACE_VERIFY(work);
    const QJsonObject after = everything(scene);
    QVERIFY(after != before);
    const auto undo = [&](const WorkId &which) {
        return scene.attempt([&](Work &inverse) -> Result<WorkId> {
            ENLACE_TRY(UndoRepository(inverse).undo(inverse, which));
            return inverse.id();
        });
    };
    scene.actAs(scene.otherCoordinator());
    const auto byAnother = undo(*work);
    QVERIFY(!byAnother);
    QCOMPARE(byAnother.error().code, ErrorCode::Forbidden);
    scene.actAs(scene.coordinator());

    const auto undone = undo(*work);

    ENLACE_VERIFY(undone);
    QCOMPARE(everything(scene), before);
    ENLACE_VERIFY(undo(*undone));
    QCOMPARE(everything(scene), after);
    ENLACE_VERIFY(verifyAuditChain(database.session().connection(), AuditLog::Changes));
}

void PersonMergeTest::onlyWhoMayChangeBothMerges()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = mothers(scene);
    const PersonMerge merge = decided(look(scene, pair));
    for (const Actor &actor : {scene.otherCoordinator(), scene.therapist(), scene.clerkActor()}) {
        scene.actAs(actor);
        const auto tried = merged(scene, merge);
        QVERIFY(!tried);
        QCOMPARE(tried.error().code, ErrorCode::Forbidden);
    }
    // Ana may change Mateo's mother, not whoever is the mother of Luis's child, too.
    scene.run([&](Work &work) -> Result<bool> {
        Builder make(work);
        make.belongTo(scene.plan);
        make.guardianship(scene.bao, pair.merged, Relation::Mother);
        return true;
    });
    scene.actAs(scene.coordinator());
    const auto half = merged(scene, merge);
    QVERIFY(!half);
    QCOMPARE(half.error().code, ErrorCode::Forbidden);
    scene.actAs(scene.supervisor());
    ENLACE_VERIFY(merged(scene, merge));
}

void PersonMergeTest::ofTwoWhoMergeAtOnceTheSecondMeetsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = mothers(scene);
    const PersonMerge merge = decided(look(scene, pair));
    // The other way round, decided before the first was done.
    PersonMerge other = merge;
    std::swap(other.kept, other.merged);
    std::swap(other.keptRevision, other.mergedRevision);
    ENLACE_VERIFY(merged(scene, merge));

    const auto second = merged(scene, other);

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    // Looking again, the second reads what happened, whichever way round it was meant.
    for (const auto &[kept, gone] :
         {std::pair(pair.kept, pair.merged), std::pair(pair.merged, pair.kept)}) {
        const auto again = database.session().read([kept = kept, gone = gone](Reading &reading) {
            return MergeRepository(reading).look(kept, gone);
        });
        QVERIFY(!again &&
                QByteArray(again.error().text).startsWith("Somebody has made one record"));
    }
    QCOMPARE(ownedBy(scene, {pair.merged}, {}), Counts());
}

void PersonMergeTest::whatCannotBeOneIsRefused()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const Pair pair = mothers(scene);
    const PersonId mateo = scene.run(
        [&](Work &work) -> Result<PersonId> { return Builder(work).personOf(scene.mateo); });
    const auto refused = [&](const PersonId &kept, const PersonId &other) {
        const auto found = database.session().read(
            [&](Reading &reading) { return MergeRepository(reading).look(kept, other); });
        return found ? QByteArray("allowed") : QByteArray(codeName(found.error().code));
    };

    QCOMPARE(refused(pair.kept, pair.kept), QByteArray("invalid"));
    QCOMPARE(refused(pair.kept, mateo), QByteArray("invalid"));
    QCOMPARE(refused(pair.kept, pair.merged), QByteArray("allowed"));
    ENLACE_VERIFY(merged(scene, decided(look(scene, pair))));
    QCOMPARE(refused(pair.kept, pair.merged), QByteArray("invalid"));
}

/// A new table about a child, or a person, that people edit belongs into EditableTables; one that
/// is derived, or that tells what somebody did at the time, is named here.
void PersonMergeTest::whateverPointsAtAPersonMoves()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    QSet<QString> moving;
    ENLACE_VERIFY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        const T blank{};
        forEachColumn(blank, [&](const char *name, const auto &member) {
            using M = std::remove_cvref_t<decltype(member)>;
            if constexpr (std::is_same_v<M, PersonId> || std::is_same_v<M, ChildId> ||
                          std::is_same_v<M, std::optional<PersonId>> ||
                          std::is_same_v<M, std::optional<ChildId>>)
                moving.insert(QLatin1String(Table<T>::name) + u'.' + QLatin1String(name));
        });
        return {};
    }));
    const QSet<QString> staying{
        u"deadline.child_id"_s,     // made anew by its keeper
        u"search_entry.child_id"_s, // likewise
        u"draft.child_id"_s,        // somebody's unfinished typing about the record as it was
        u"child_access.child_id"_s, // who opened which record, as it was then
    };

    const auto tables = SchemaReader(database.session().connection()).read();

    for (auto table = tables.begin(); table != tables.end(); ++table)
        for (const ForeignKey &key : table->foreignKeys) {
            const QString column = table.key() + u'.' + key.column;
            if ((key.table == "person"_L1 || key.table == "child"_L1) && !staying.contains(column))
                QVERIFY2(moving.contains(column), qPrintable(column));
        }
}

void PersonMergeTest::asManyRowsAreOwnedAfterAsBefore()
{
    QFETCH(QString, engine);
    for (quint32 seed = 1; seed <= 12; ++seed) {
        TestDatabase database(engine);
        CareScene scene(database);
        QRandomGenerator dice(seed);
        const Pair pair = scene.run([&](Work &work) -> Result<Pair> {
            Builder make(work);
            make.belongTo(scene.plan);
            const bool areChildren = dice.bounded(2) == 0;
            const ChildId second =
                make.child(scene.family, u"Mateo"_s, u"Ortega Luna"_s, QDate(2015, 3, 5));
            make.lead(second, scene.ana);
            const PersonId one = areChildren ? make.personOf(scene.mateo)
                                             : make.guardian(scene.mateo, u"Rosa"_s, u"Luna"_s);
            const PersonId two =
                areChildren ? make.personOf(second) : make.guardian(second, u"Rosa"_s, u"Luna"_s);
            const HouseholdId home = make.household(scene.family, u"1 Main St"_s, u"Irvine"_s);
            for (int i = 0, rows = dice.bounded(12); i < rows; ++i) {
                const PersonId person = dice.bounded(2) == 0 ? one : two;
                const ChildId child = dice.bounded(2) == 0 ? scene.mateo : second;
                switch (dice.bounded(6)) {
                case 0:
                    make.phone(person, u"+1714555015%1"_s.arg(dice.bounded(3)));
                    break;
                case 1:
                    make.identifier(person, IdentifierSystem::School, u"S-%1"_s.arg(i));
                    break;
                case 2:
                    make.lives(person, home);
                    break;
                case 3:
                    make.condition(child, dice.bounded(2) == 0 ? u"G80.1"_s : u"Q05.2"_s);
                    break;
                case 4:
                    make.allergy(child, u"Latex"_s, AllergyKind::Latex);
                    break;
                default:
                    make.guardian(child, u"Ana"_s, u"Luna"_s);
                }
            }
            return Pair{one, two};
        });
        const MergeLook found = look(scene, pair);
        QList<ChildId> both;
        for (const auto &child : {found.keptChild, found.mergedChild})
            if (child)
                both.append(child->id);
        const Counts before = ownedBy(scene, {pair.kept, pair.merged}, both);
        const QJsonObject stood = everything(scene);

        const auto work = merged(scene, decided(found));

        ENLACE_VERIFY(work);
        QCOMPARE(ownedBy(scene, {pair.kept}, both.mid(0, 1)), before);
        QCOMPARE(ownedBy(scene, {pair.merged}, both.mid(1)), Counts());
        scene.run([&](Work &inverse) -> Result<bool> {
            ENLACE_TRY(UndoRepository(inverse).undo(inverse, *work));
            return true;
        });
        QCOMPARE(everything(scene), stood);
    }
}

QTEST_GUILESS_MAIN(PersonMergeTest)
#include "tst_personmerge.moc"
