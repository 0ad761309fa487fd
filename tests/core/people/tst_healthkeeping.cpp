// SPDX-License-Identifier: GPL-3.0-or-later
//
// A child's health kept by hand, on every engine: who may, what a second save meets, what undo and
// history say, and that nothing is protected away from whoever may not protect it.
#include "core/editing/historyrepository.h"
#include "core/editing/undorepository.h"
#include "core/people/healthfields.h"
#include "core/people/healthrepository.h"
#include "core/people/peopletables.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T blank(const CareScene &scene)
{
    T record;
    record.child = scene.mateo;
    if constexpr (std::is_same_v<T, Condition>)
        record.code = u"G80.1"_s;
    else if constexpr (std::is_same_v<T, Allergy>)
        record.substance = u"Latex"_s;
    else if constexpr (std::is_same_v<T, Medication>)
        record.name = u"Baclofen"_s;
    else
        record.item = record.brand = u"Diapers"_s;
    return record;
}

template <class T>
Result<T> saved(CareScene &scene, const T &record)
{
    return scene.attempt([&](Work &work) { return HealthRepository(work).save(work, record); });
}

template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// Calls f(record) with one of each kind.
template <class F>
void ofEachKind(const CareScene &scene, F f)
{
    f(blank<Condition>(scene));
    f(blank<Allergy>(scene));
    f(blank<Medication>(scene));
    f(blank<BrandConstraint>(scene));
}

} // namespace

class HealthKeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoeverMayWritesEachKind_data() { TestDatabase::engines(); }
    void onlyWhoeverMayWritesEachKind();
    void aSecondSaveOfEachKindIsAConflict_data() { TestDatabase::engines(); }
    void aSecondSaveOfEachKindIsAConflict();
    void eachKindIsUndoneAndTellsItsHistory_data() { TestDatabase::engines(); }
    void eachKindIsUndoneAndTellsItsHistory();
    void whatIsArchivedIsFoundAndBroughtBack_data() { TestDatabase::engines(); }
    void whatIsArchivedIsFoundAndBroughtBack();
    void aProtectedRecordIsNotRelabelledAway_data() { TestDatabase::engines(); }
    void aProtectedRecordIsNotRelabelledAway();
    void theSourceComesBackTheSame_data() { TestDatabase::engines(); }
    void theSourceComesBackTheSame();
    void aCodeIsKeptInItsUsualShape();
};

void HealthKeepingTest::onlyWhoeverMayWritesEachKind()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    for (const Actor &actor : {scene.otherCoordinator(), scene.therapist(), scene.clerkActor()}) {
        scene.actAs(actor);
        ofEachKind(scene, [&](const auto &record) {
            QCOMPARE(codeOf(saved(scene, record)), ErrorCode::Forbidden);
        });
    }
    scene.actAs(scene.coordinator());
    ofEachKind(scene, [&](const auto &record) { QVERIFY(saved(scene, record)); });
}

void HealthKeepingTest::aSecondSaveOfEachKindIsAConflict()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&](const auto &record) {
        const auto first = saved(scene, record);
        QVERIFY(first);
        auto mine = *first;
        mine.toldBy = ToldBy::Family;
        auto theirs = *first;
        theirs.toldBy = ToldBy::Pharmacy;

        QVERIFY(saved(scene, theirs));
        QCOMPARE(codeOf(saved(scene, mine)), ErrorCode::Conflict);
    });
}

void HealthKeepingTest::eachKindIsUndoneAndTellsItsHistory()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&]<class T>(const T &record) {
        auto first = saved(scene, record);
        QVERIFY(first);
        first->toldBy = ToldBy::School;
        const WorkId work = scene.run([&](Work &change) -> Result<WorkId> {
            ENLACE_TRY(HealthRepository(change).save(change, *first));
            return change.id();
        });
        scene.run([&](Work &inverse) -> Result<bool> {
            ENLACE_TRY(UndoRepository(inverse).undo(inverse, work));
            return true;
        });

        const T now =
            scene.read([&](Reading &reading) { return HealthRepository(reading).find(record.id); });
        QCOMPARE(now.toldBy, ToldBy::NotNoted);
        const auto history = scene.read([&](Reading &reading) {
            return HistoryRepository(reading).of(RecordRef::to(Table<T>::kind, record.id));
        });
        QCOMPARE(history.size(), 3);
        QCOMPARE(history.first().staffName, u"Ana Ruiz"_s);
    });
}

void HealthKeepingTest::whatIsArchivedIsFoundAndBroughtBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    auto medication = saved(scene, blank<Medication>(scene));
    QVERIFY(medication);

    medication = scene.run([&](Work &work) {
        return HealthRepository(work).archive(work, medication->id, u"Typed twice"_s);
    });

    const auto archived = [&] {
        return scene.read([&](Reading &reading) {
            return HealthRepository(reading).archivedOfChild(scene.mateo);
        });
    };
    const auto present = [&] {
        return scene.read(
            [&](Reading &reading) { return HealthRepository(reading).medications(scene.mateo); });
    };
    QCOMPARE(archived().medications, QList<Medication>{*medication});
    QVERIFY(archived().allergies.isEmpty());
    QVERIFY(present().isEmpty());
    medication->archivedAt.reset();
    medication->archivedReason.clear();
    QVERIFY(saved(scene, *medication));
    QCOMPARE(present().size(), 1);
    QVERIFY(archived().medications.isEmpty());
    // A clerk reads allergies and no medication, archived or not.
    scene.actAs(scene.coordinator());
    scene.run([&](Work &work) {
        return HealthRepository(work).archive(work, medication->id, u"Typed twice"_s);
    });
    scene.actAs(scene.clerkActor());
    QVERIFY(archived().medications.isEmpty());
}

void HealthKeepingTest::aProtectedRecordIsNotRelabelledAway()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Medication record = blank<Medication>(scene);
    record.origin.label = Sensitivity::Hiv;
    const auto stored = saved(scene, record);
    QVERIFY(stored);
    // Luis coordinates Mateo no more than before; he may not make it general and so readable.
    scene.actAs(scene.otherCoordinator());
    Medication open = *stored;
    open.origin.label = Sensitivity::General;
    QVERIFY(!saved(scene, open));
    // Nor may it be moved to a child of his.
    open.child = scene.bao;
    QVERIFY(!saved(scene, open));
    scene.actAs(scene.coordinator());
    open = *stored;
    open.origin.label = Sensitivity::General;
    QVERIFY(saved(scene, open));
}

void HealthKeepingTest::theSourceComesBackTheSame()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&](auto record) {
        record.toldBy = ToldBy::HospitalPapers;
        record.origin.happenedOn = QDate(2026, 10, 3);
        const auto stored = saved(scene, record);
        QVERIFY(stored);
        const auto found =
            scene.read([&](Reading &reading) { return HealthRepository(reading).find(record.id); });
        QCOMPARE(found, *stored);
        QCOMPARE(found.toldBy, ToldBy::HospitalPapers);
        QCOMPARE(found.origin.happenedOn, std::optional(QDate(2026, 10, 3)));
    });
}

void HealthKeepingTest::aCodeIsKeptInItsUsualShape()
{
    const auto tidy = [](const QString &code) {
        return withTidyCode({{u"code"_s, code}}).value("code"_L1).toString();
    };

    QCOMPARE(tidy(u"g801"_s), u"G80.1"_s);
    QCOMPARE(tidy(u"G80.1"_s), u"G80.1"_s);
    QCOMPARE(tidy(u"palsy"_s), u"palsy"_s); // complained of, and still as it was typed
}

QTEST_GUILESS_MAIN(HealthKeepingTest)
#include "tst_healthkeeping.moc"
