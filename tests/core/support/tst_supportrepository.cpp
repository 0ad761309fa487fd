// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds a family up, on every engine: it comes back as it was written, whoever may not does
// not, a second save meets the first, a worry is seen by those alone who coordinate the child, and
// undo and history know each kind.
#include "core/editing/historyrepository.h"
#include "core/editing/undorepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/peopletables.h"
#include "core/support/supportrepository.h"
#include "core/support/supporttables.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

Caregiver aCaregiver(const CareScene &scene)
{
    Caregiver made;
    made.child = scene.mateo;
    made.name = u"Elvira Vega"_s;
    made.phone = u"714-555-0142"_s;
    made.order = CaregiverOrder::Backup;
    made.skills = {CareSkill::TubeFeeding, CareSkill::Calming};
    made.taughtBy = u"Hospital"_s;
    made.taughtOn = QDate(2026, 5, 4);
    made.times = u"Sat, Sun"_s;
    made.note = u"Has no car"_s;
    made.span = {QDate(2026, 5, 5), QDate(2027, 5, 4)};
    return made;
}

BenefitWorry aWorry(const CareScene &scene)
{
    BenefitWorry made;
    made.child = scene.mateo;
    made.benefit = Benefit::Food;
    made.words = u"Tiene miedo"_s;
    made.staysAway = true;
    made.toldWhat = u"Fact sheet, 2026-08"_s;
    made.toldOn = QDate(2026, 10, 1);
    made.toldLanguage = u"es"_s;
    made.referredTo = u"Legal aid"_s;
    made.referredOn = QDate(2026, 10, 2);
    made.settledOn = QDate(2026, 10, 30);
    return made;
}

Meeting aMeeting(const CareScene &scene)
{
    Meeting made;
    made.family = scene.family;
    made.child = scene.mateo;
    made.kind = MeetingKind::School;
    made.at = QDateTime(QDate(2026, 11, 3), QTime(23, 30), Qt::UTC);
    made.place = u"School"_s;
    made.invited = u"Teacher"_s;
    made.about = u"Aide"_s;
    made.state = MeetingState::Held;
    made.outcome = u"Aide from January"_s;
    made.nextStep = u"Send the report"_s;
    made.nextStepOn = QDate(2026, 12, 1);
    made.interpreter = InterpreterBooking::Confirmed;
    made.language = u"es"_s;
    made.interpreting = Interpreting::ByVideo;
    made.bookedWith = u"Language line"_s;
    made.bookingNumber = u"B-7"_s;
    return made;
}

HomeCoverage aCoverage(CareScene &scene)
{
    HomeCoverage made;
    made.person = scene.run([&](Work &work) -> Result<PersonId> {
        Builder make(work);
        make.belongTo(scene.plan);
        return make.guardian(scene.mateo, u"Rosa"_s, u"Luna"_s);
    });
    made.family = scene.family;
    made.benefit = Benefit::Wic;
    made.state = CoverageState::AppliedFor;
    made.span = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    return made;
}

ProgramStatus aProgram(const CareScene &scene)
{
    ProgramStatus made;
    made.child = scene.mateo;
    made.program = Program::EnhancedCare;
    made.status = ProgramStanding::Pending;
    made.number = u"E-1"_s;
    made.note = u"Asked in March"_s;
    made.span.from = QDate(2026, 3, 1);
    return made;
}

template <class T>
Result<T> save(Work &work, const T &record)
{
    if constexpr (std::is_same_v<T, ProgramStatus>)
        return CoordinationRepository(work).save(work, record);
    else
        return SupportRepository(work).save(work, record);
}

template <class T>
auto saved(CareScene &scene, const T &record)
{
    return scene.attempt([&](Work &work) { return save(work, record); });
}

template <class T>
Result<T> found(CareScene &scene, const T &record)
{
    return scene.attempt([&](Work &work) -> Result<T> {
        if constexpr (std::is_same_v<T, ProgramStatus>)
            return CoordinationRepository(work).find(record.id);
        else
            return SupportRepository(work).find(record.id);
    });
}

template <class T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// Calls f(record) with one of each kind, not yet saved.
template <class F>
void ofEachKind(CareScene &scene, F f)
{
    f(aCaregiver(scene));
    f(aWorry(scene));
    f(aMeeting(scene));
    f(aCoverage(scene));
    f(aProgram(scene));
}

} // namespace

class SupportRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnComesBack_data() { TestDatabase::engines(); }
    void everyColumnComesBack();
    void whoMayNotCannot_data() { TestDatabase::engines(); }
    void whoMayNotCannot();
    void aWorryIsSeenByThoseWhoCoordinate_data() { TestDatabase::engines(); }
    void aWorryIsSeenByThoseWhoCoordinate();
    void aSecondSaveMeetsTheFirst_data() { TestDatabase::engines(); }
    void aSecondSaveMeetsTheFirst();
    void eachKindIsUndoneAndTellsItsHistory_data() { TestDatabase::engines(); }
    void eachKindIsUndoneAndTellsItsHistory();
    void aMeetingIsOfItsFamilyAlone_data() { TestDatabase::engines(); }
    void aMeetingIsOfItsFamilyAlone();
    void whatIsArchivedIsSeenWhenAskedFor_data() { TestDatabase::engines(); }
    void whatIsArchivedIsSeenWhenAskedFor();
    void aFamilysPageIsFoundFromEachKind_data() { TestDatabase::engines(); }
    void aFamilysPageIsFoundFromEachKind();
};

void SupportRepositoryTest::everyColumnComesBack()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&]<class T>(const T &record) {
        const auto written = saved(scene, record);
        ENLACE_VERIFY(written);
        const auto again = found(scene, record);
        ENLACE_VERIFY(again);
        QCOMPARE(*again, *written);
        // As it was typed, but for what the store adds.
        T typed = record;
        typed.revision = again->revision;
        typed.origin = again->origin;
        if constexpr (std::is_same_v<T, Meeting>)
            typed.staff = again->staff;
        QCOMPARE(*again, typed);
    });

    const ChildSupport support = scene.read([&](Reading &reading) {
        return SupportRepository(reading).ofChild(scene.mateo, scene.family);
    });
    QCOMPARE(support.caregivers.size(), 1);
    QCOMPARE(support.worries.size(), 1);
    QCOMPARE(support.meetings.size(), 1);
    QCOMPARE(support.coverages.size(), 1);
    QCOMPARE(support.programs.size(), 1);
    QCOMPARE(support.meetings.first().staff, scene.ana);
    QCOMPARE(support.meetings.first().origin.happenedOn, std::optional(QDate(2026, 11, 3)));
}

void SupportRepositoryTest::whoMayNotCannot()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&]<class T>(const T &record) {
        scene.actAs(scene.otherCoordinator());
        QCOMPARE(codeOf(saved(scene, record)), ErrorCode::Forbidden);
        scene.actAs(scene.therapist());
        QCOMPARE(codeOf(saved(scene, record)), ErrorCode::Forbidden);
        scene.actAs(scene.coordinator());
        const auto written = saved(scene, record);
        ENLACE_VERIFY(written);
        scene.actAs(scene.otherCoordinator());
        QCOMPARE(codeOf(saved(scene, *written)), ErrorCode::Forbidden);
        scene.actAs(scene.coordinator());
    });
}

void SupportRepositoryTest::aWorryIsSeenByThoseWhoCoordinate()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    const auto worry = saved(scene, aWorry(scene));
    ENLACE_VERIFY(worry);
    const auto support = [&] {
        return scene.read([&](Reading &reading) {
            return SupportRepository(reading).ofChild(scene.mateo, scene.family);
        });
    };

    QCOMPARE(support().worries.size(), 1);
    QCOMPARE(support().hidden, 0);

    scene.actAs(scene.clerkActor());
    QCOMPARE(support().worries.size(), 0);
    QCOMPARE(support().hidden, 1);
    QCOMPARE(codeOf(found(scene, *worry)), ErrorCode::NotFound);
    // And nobody takes the protection away to see it.
    BenefitWorry bare = *worry;
    bare.origin.label = Sensitivity::General;
    QCOMPARE(codeOf(saved(scene, bare)), ErrorCode::Forbidden);
}

void SupportRepositoryTest::aSecondSaveMeetsTheFirst()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&]<class T>(const T &record) {
        const auto written = saved(scene, record);
        ENLACE_VERIFY(written);
        T mine = *written;
        T theirs = *written;
        theirs.archivedReason = u"theirs"_s;
        ENLACE_VERIFY(saved(scene, theirs));
        mine.archivedReason = u"mine"_s;
        QCOMPARE(codeOf(saved(scene, mine)), ErrorCode::Conflict);
    });
}

void SupportRepositoryTest::eachKindIsUndoneAndTellsItsHistory()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&]<class T>(const T &record) {
        const auto written = saved(scene, record);
        ENLACE_VERIFY(written);
        T put = *written;
        put.archivedAt = database.clock().now();
        put.archivedReason = u"Typed twice"_s;
        const auto work = scene.attempt([&](Work &running) -> Result<WorkId> {
            ENLACE_TRY(save(running, put));
            return running.id();
        });
        ENLACE_VERIFY(work);

        ENLACE_VERIFY(scene.attempt([&](Work &inverse) -> Result<bool> {
            ENLACE_TRY(UndoRepository(inverse).undo(inverse, *work));
            return true;
        }));

        QVERIFY(!found(scene, record)->archivedAt);
        const auto history = scene.attempt([&](Work &reading) {
            return HistoryRepository(reading).of(RecordRef::to(Table<T>::kind, record.id));
        });
        ENLACE_VERIFY(history);
        QCOMPARE(history->size(), 3);
    });
}

void SupportRepositoryTest::aMeetingIsOfItsFamilyAlone()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Meeting strange = aMeeting(scene);
    strange.family = scene.otherFamily;
    QCOMPARE(codeOf(saved(scene, strange)), ErrorCode::NotFound);

    Meeting ofAll = aMeeting(scene);
    ofAll.child.reset();
    const auto written = saved(scene, ofAll);
    ENLACE_VERIFY(written);
    Meeting moved = *written;
    moved.family = scene.otherFamily;
    QVERIFY(!saved(scene, moved));

    const ChildSupport support = scene.read([&](Reading &reading) {
        return SupportRepository(reading).ofChild(scene.mateo, scene.family);
    });
    QCOMPARE(support.meetings.size(), 1);
}

void SupportRepositoryTest::whatIsArchivedIsSeenWhenAskedFor()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);
    Caregiver put = aCaregiver(scene);
    put.archivedAt = database.clock().now();
    put.archivedReason = u"Moved away"_s;
    ENLACE_VERIFY(saved(scene, put));
    const auto caregivers = [&](bool withArchived) {
        return scene
            .read([&](Reading &reading) {
                return SupportRepository(reading).ofChild(scene.mateo, scene.family, withArchived);
            })
            .caregivers.size();
    };

    QCOMPARE(caregivers(false), 0);
    QCOMPARE(caregivers(true), 1);
}

void SupportRepositoryTest::aFamilysPageIsFoundFromEachKind()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    CareScene scene(database);

    ofEachKind(scene, [&]<class T>(const T &record) {
        if constexpr (!std::is_same_v<T, HomeCoverage>) {
            ENLACE_VERIFY(saved(scene, record));
            const FamilyView view = scene.read([&](Reading &reading) {
                return FamilyRepository(reading).found(RecordRef::to(Table<T>::kind, record.id));
            });
            QCOMPARE(view.family.id, scene.family);
        }
    });
}

QTEST_GUILESS_MAIN(SupportRepositoryTest)
#include "tst_supportrepository.moc"
