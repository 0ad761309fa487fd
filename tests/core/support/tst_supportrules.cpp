// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds a family up, by its rules alone: who can be left alone with the child, what a meeting
// still lacks, which programs exclude one another, and what may not be written beside a worry.
#include "core/support/programrules.h"
#include "core/support/supportrules.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const QDateTime now(today, QTime(17, 0), Qt::UTC);

QStringList fieldsOf(const QList<Error> &problems)
{
    QStringList fields;
    for (const Error &problem : problems)
        fields.append(problem.field);
    return fields;
}

Caregiver caregiver(CaregiverOrder order, const QList<CareSkill> &skills)
{
    Caregiver made;
    made.name = u"Elvira"_s;
    made.order = order;
    made.skills = skills;
    made.span.from = today.addDays(-10);
    return made;
}

Meeting meeting(MeetingState state, int days)
{
    Meeting made;
    made.state = state;
    made.at = now.addDays(days);
    made.outcome = u"Agreed"_s;
    return made;
}

ProgramStatus program(Program which, ProgramStanding standing = ProgramStanding::Active,
                      DateSpan span = {today.addDays(-100), {}})
{
    ProgramStatus made;
    made.program = which;
    made.status = standing;
    made.span = span;
    return made;
}

} // namespace

class SupportRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaregiverHasANameAndDays();
    void whatOnlyOnePersonCanDoIsNamed();
    void whoIsAwayOrArchivedCannotBeCounted();
    void aMeetingSaysWhatCameOfItOnceItWas();
    void anInterpreterIsLackingUntilConfirmed_data();
    void anInterpreterIsLackingUntilConfirmed();
    void attendanceCountsWhatWasToBe();
    void aWorryNeverSaysAnybodysStatus_data();
    void aWorryNeverSaysAnybodysStatus();
    void aWorryStandsWhereItsLastStepSays();
    void programsThatExcludeOneAnotherAreNamed_data();
    void programsThatExcludeOneAnotherAreNamed();
};

void SupportRulesTest::aCaregiverHasANameAndDays()
{
    Caregiver nobody;
    QCOMPARE(fieldsOf(validate(nobody, today)), (QStringList{u"name"_s, u"from"_s}));
    nobody.person = PersonId::make();
    nobody.span = {today, today.addDays(-1)};
    nobody.taughtOn = today.addDays(1);
    QCOMPARE(fieldsOf(validate(nobody, today)), (QStringList{u"taughtOn"_s, u"until"_s}));
    QVERIFY(validate(caregiver(CaregiverOrder::Main, {}), today).isEmpty());
}

void SupportRulesTest::whatOnlyOnePersonCanDoIsNamed()
{
    const Caregiver mother = caregiver(
        CaregiverOrder::Main, {CareSkill::TubeFeeding, CareSkill::Seizures, CareSkill::Lifting});
    QCOMPARE(careCoverOn({mother}, today),
             (CareCover{
                 true, false, {CareSkill::TubeFeeding, CareSkill::Seizures, CareSkill::Lifting}}));

    const Caregiver aunt = caregiver(CaregiverOrder::Emergency, {CareSkill::Seizures});

    QCOMPARE(careCoverOn({mother, aunt}, today),
             (CareCover{true, true, {CareSkill::TubeFeeding, CareSkill::Lifting}}));
}

void SupportRulesTest::whoIsAwayOrArchivedCannotBeCounted()
{
    Caregiver gone = caregiver(CaregiverOrder::Backup, {CareSkill::Seizures});
    gone.span.until = today.addDays(-1);
    QCOMPARE(careCoverOn({gone}, today), CareCover());
    gone.span.until.reset();
    QVERIFY(careCoverOn({gone}, today).hasBackup);
    gone.archivedAt = now;
    QCOMPARE(careCoverOn({gone}, today), CareCover());
}

void SupportRulesTest::aMeetingSaysWhatCameOfItOnceItWas()
{
    Meeting held = meeting(MeetingState::Held, -1);
    QVERIFY(validate(held, now).isEmpty());
    held.outcome = u"  "_s;
    QCOMPARE(fieldsOf(validate(held, now)), QStringList{u"outcome"_s});
    QCOMPARE(fieldsOf(validate(meeting(MeetingState::Missed, 1), now)), QStringList{u"state"_s});
    QCOMPARE(fieldsOf(validate(Meeting{}, now)), QStringList{u"at"_s});
    Meeting next = meeting(MeetingState::Planned, 1);
    next.nextStepOn = today;
    QCOMPARE(fieldsOf(validate(next, now)), QStringList{u"nextStep"_s});

    QVERIFY(lacksOutcome(meeting(MeetingState::Planned, -1), now));
    QVERIFY(!lacksOutcome(meeting(MeetingState::Planned, 1), now));
    QVERIFY(!lacksOutcome(meeting(MeetingState::Missed, -1), now));
}

void SupportRulesTest::anInterpreterIsLackingUntilConfirmed_data()
{
    QTest::addColumn<InterpreterBooking>("booking");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isLacking");
    QTest::newRow("to book") << InterpreterBooking::ToBook << 3 << true;
    QTest::newRow("asked for") << InterpreterBooking::Asked << 3 << true;
    QTest::newRow("confirmed") << InterpreterBooking::Confirmed << 3 << false;
    QTest::newRow("not wanted") << InterpreterBooking::NotWanted << 3 << false;
    QTest::newRow("not needed") << InterpreterBooking::NotNeeded << 3 << false;
    QTest::newRow("past") << InterpreterBooking::ToBook << -3 << false;
}

void SupportRulesTest::anInterpreterIsLackingUntilConfirmed()
{
    QFETCH(InterpreterBooking, booking);
    QFETCH(int, days);
    QFETCH(bool, isLacking);
    Meeting planned = meeting(MeetingState::Planned, days);
    planned.interpreter = booking;
    planned.language = u"vi"_s;
    planned.bookedWith = u"Language line"_s;

    QCOMPARE(lacksInterpreter(planned, now), isLacking);
    QVERIFY(validate(planned, now).isEmpty());

    const bool isWanted =
        booking != InterpreterBooking::NotNeeded && booking != InterpreterBooking::NotWanted;
    planned.language.clear();
    QCOMPARE(fieldsOf(validate(planned, now)).contains(u"language"_s), isWanted);
    planned.bookedWith.clear();
    QCOMPARE(fieldsOf(validate(planned, now)).contains(u"bookedWith"_s),
             booking == InterpreterBooking::Confirmed);
}

void SupportRulesTest::attendanceCountsWhatWasToBe()
{
    Meeting archived = meeting(MeetingState::Held, -9);
    archived.archivedAt = now;

    const Attendance attendance =
        attendanceOf({meeting(MeetingState::Held, -1), meeting(MeetingState::Held, -2),
                      meeting(MeetingState::Missed, -3), meeting(MeetingState::Cancelled, -4),
                      meeting(MeetingState::Planned, 4), archived});

    QCOMPARE(attendance, (Attendance{2, 1}));
}

void SupportRulesTest::aWorryNeverSaysAnybodysStatus_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("fear") << u"Afraid to ask for food"_s << false;
    QTest::newRow("fear in Spanish") << u"Tiene miedo de pedir comida"_s << false;
    QTest::newRow("status") << u"Father is undocumented"_s << true;
    QTest::newRow("status in Spanish") << u"El papá no tiene papeles, es indocumentado"_s << true;
    QTest::newRow("birthplace") << u"Nació en otro país"_s << true;
    QTest::newRow("number") << u"123-45-6789"_s << true;
}

void SupportRulesTest::aWorryNeverSaysAnybodysStatus()
{
    QFETCH(QString, words);
    QFETCH(bool, isRefused);
    BenefitWorry worry;
    worry.words = words;
    QCOMPARE(fieldsOf(validate(worry, today)), isRefused ? QStringList{u"words"_s} : QStringList());
    worry.words.clear();
    worry.referredTo = words;
    QCOMPARE(fieldsOf(validate(worry, today)),
             isRefused ? QStringList{u"referredTo"_s} : QStringList());
    QCOMPARE(worry.origin.label, Sensitivity::BenefitConcern);
}

void SupportRulesTest::aWorryStandsWhereItsLastStepSays()
{
    BenefitWorry worry;
    QCOMPARE(worryState(worry), WorryState::Open);
    worry.toldOn = today;
    QCOMPARE(worryState(worry), WorryState::Told);
    QCOMPARE(fieldsOf(validate(worry, today)), QStringList{u"toldWhat"_s});
    worry.referredOn = today;
    QCOMPARE(worryState(worry), WorryState::Referred);
    worry.settledOn = today.addDays(1);
    QCOMPARE(worryState(worry), WorryState::Settled);
    QCOMPARE(fieldsOf(validate(worry, today)),
             (QStringList{u"toldWhat"_s, u"referredTo"_s, u"settledOn"_s}));
}

void SupportRulesTest::programsThatExcludeOneAnotherAreNamed_data()
{
    QTest::addColumn<ProgramStatus>("one");
    QTest::addColumn<ProgramStatus>("other");
    QTest::addColumn<int>("clashes");
    const ProgramStatus ecm = program(Program::EnhancedCare);
    QTest::newRow("both in force") << ecm << program(Program::ComplexCare) << 1;
    QTest::newRow("the other way round") << program(Program::ComplexCare) << ecm << 1;
    QTest::newRow("asked for") << ecm << program(Program::HomeCareWaiver, ProgramStanding::Pending)
                               << 1;
    QTest::newRow("declined") << ecm << program(Program::HomeCareWaiver, ProgramStanding::Declined)
                              << 0;
    QTest::newRow("ended before") << ecm
                                  << program(Program::ComplexCare, ProgramStanding::Active,
                                             {today.addDays(-300), today.addDays(-101)})
                                  << 0;
    QTest::newRow("on its last day") << ecm
                                     << program(Program::ComplexCare, ProgramStanding::Active,
                                                {today.addDays(-300), today.addDays(-100)})
                                     << 1;
    QTest::newRow("that go together") << ecm << program(Program::WholeChildModel) << 0;
    QTest::newRow("the same twice") << ecm << program(Program::EnhancedCare) << 0;
    ProgramStatus archived = program(Program::ComplexCare);
    archived.archivedAt = now;
    QTest::newRow("archived") << ecm << archived << 0;
}

void SupportRulesTest::programsThatExcludeOneAnotherAreNamed()
{
    QFETCH(ProgramStatus, one);
    QFETCH(ProgramStatus, other);
    QFETCH(int, clashes);

    QCOMPARE(programClashes({one, other}).size(), clashes);
    QCOMPARE(clashesOf(one, {one, other}).size(), clashes);
    for (const ProgramClash &clash : programClashes({one, other})) {
        QVERIFY(clash.text().contains(label(one.program)));
        QVERIFY(clash.text().contains(label(other.program)));
    }
}

QTEST_GUILESS_MAIN(SupportRulesTest)
#include "tst_supportrules.moc"
