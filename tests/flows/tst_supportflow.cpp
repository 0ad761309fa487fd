// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds a family up, kept by hand through the real window, in both languages: who can take
// care of the child, meetings and their interpreters, programs, worries about benefits, and the
// coverage of everybody at home.
#include "core/people/coordinationrepository.h"
#include "core/support/supportrepository.h"
#include "support/familydesk.h"
#include "ui/kit/conflictview.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

void openSupport(DemoDesk &desk) { openTab(desk, u"support"_s); }

ChildSupport support(DemoDesk &desk)
{
    return readAt(desk, [child = mateo(desk)](Reading &reading) {
        return SupportRepository(reading).ofChild(child.id, child.family);
    });
}

std::optional<Caregiver> caregiver(DemoDesk &desk, const QString &name)
{
    for (const Caregiver &each : support(desk).caregivers)
        if (each.name == name)
            return each;
    return {};
}

/// Added through the window, and stood on.
void add(DemoDesk &desk, const QString &name)
{
    pressAdd(desk, "caregiversCard");
    fill(desk, "name", name);
    fill(desk, "times", u"Sat"_s);
    save(desk);
}

QString notesOf(DemoDesk &desk, const char *card)
{
    QStringList notes;
    for (const auto *note :
         ui::find(&desk.window(), QLatin1String(card))->findChildren<QLabel *>(u"cardNote"_s))
        notes.append(note->text());
    return notes.join(u'\n');
}

} // namespace

class tst_SupportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOpensItsFormAndFits_data() { languages(); }
    void everyKindOpensItsFormAndFits();
    void aCaregiverIsAddedFromTheKeyboardAndUndone_data() { languages(); }
    void aCaregiverIsAddedFromTheKeyboardAndUndone();
    void whatOnlyOnePersonCanDoIsSaid_data() { languages(); }
    void whatOnlyOnePersonCanDoIsSaid();
    void itIsCorrectedWhileSomebodyElseSaves_data() { languages(); }
    void itIsCorrectedWhileSomebodyElseSaves();
    void itIsArchivedWithAReasonAndBroughtBack_data() { languages(); }
    void itIsArchivedWithAReasonAndBroughtBack();
    void whatWasTypedOutlivesTheLock();
    void aMeetingHasItsInterpreterAndWhatCameOfIt_data() { languages(); }
    void aMeetingHasItsInterpreterAndWhatCameOfIt();
    void programsThatExcludeOneAnotherAreSaidWhileOneTypes_data() { languages(); }
    void programsThatExcludeOneAnotherAreSaidWhileOneTypes();
    void aWorryIsWrittenDownWithoutAnybodysStatus_data() { languages(); }
    void aWorryIsWrittenDownWithoutAnybodysStatus();
    void whoMayNotWriteIsNotAsked();
};

void tst_SupportFlow::everyKindOpensItsFormAndFits()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    desk.savePicture(qPrintable(named("support", language)));

    for (const char *card :
         {"caregiversCard", "meetingsCard", "programsCard", "coveragesCard", "worriesCard"}) {
        pressAdd(desk, card);
        QVERIFY2(ui::shown(&desk.window(), u"recordEditor"_s), card);
        formFits(desk, u"support-%1"_s.arg(QLatin1String(card)), language);
        desk.key(Qt::Key_Escape); // nothing typed: not asked
        QVERIFY2(!ui::shown(&desk.window(), u"recordEditor"_s), card);
    }
}

void tst_SupportFlow::aCaregiverIsAddedFromTheKeyboardAndUndone()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    const QString name = named("Inés", language);

    pressAdd(desk, "caregiversCard");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"nameProblem"_s));
    fill(desk, "name", name);
    fill(desk, "phone", u"714-555-0190"_s);
    save(desk);

    QVERIFY(caregiver(desk, name));
    QCOMPARE(message(desk), language == Language::English ? u"The caregiver was added."_s
                                                          : u"Se agregó la persona cuidadora."_s);
    auto *line = qobject_cast<KeptLine *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName().startsWith(name));
    press(desk, "messageAction");
    QVERIFY(!caregiver(desk, name));
}

void tst_SupportFlow::whatOnlyOnePersonCanDoIsSaid()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    QVERIFY(notesOf(desk, "caregiversCard").contains(label(CareSkill::TubeFeeding)));

    // The grandmother learns it, too.
    Caregiver second = *caregiver(desk, u"Elvira Vega"_s);
    const QList<CareSkill> before = second.skills;
    second.skills.append(CareSkill::TubeFeeding);
    second =
        runAt(desk, [second](Work &work) { return SupportRepository(work).save(work, second); });
    QVERIFY(!notesOf(desk, "caregiversCard").contains(label(CareSkill::TubeFeeding)));

    second.skills = before;
    runAt(desk, [second](Work &work) { return SupportRepository(work).save(work, second); });
    QVERIFY(notesOf(desk, "caregiversCard").contains(label(CareSkill::TubeFeeding)));
}

void tst_SupportFlow::itIsCorrectedWhileSomebodyElseSaves()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    const QString name = named("Tía Sol", language);
    add(desk, name);
    standOnLine(desk, name);

    desk.key(Qt::Key_F2);
    fill(desk, "times", u"Sun"_s);
    Caregiver theirs = *caregiver(desk, name);
    theirs.times = u"Fri"_s;
    theirs.phone = u"714-555-0191"_s;
    runAt(desk, [theirs](Work &work) { return SupportRepository(work).save(work, theirs); });
    save(desk);

    QVERIFY(ui::shown(&desk.window(), u"conflictView"_s));
    QVERIFY(ui::shown(&desk.window(), u"phoneTaken"_s));
    save(desk); // not before one is chosen
    QCOMPARE(caregiver(desk, name)->times, u"Fri"_s);
    press(desk, "timesMine");
    save(desk);
    QCOMPARE(caregiver(desk, name)->times, u"Sun"_s);
    QCOMPARE(caregiver(desk, name)->phone, u"714-555-0191"_s);
}

void tst_SupportFlow::itIsArchivedWithAReasonAndBroughtBack()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    const QString name = named("Vecina", language);
    add(desk, name);
    standOnLine(desk, name);

    press(desk, "archiveRecordButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"archivedReasonEditProblem"_s));
    write(desk, "archivedReasonEdit", u"Moved away"_s);
    save(desk);
    QVERIFY(!caregiver(desk, name));

    press(desk, "showArchivedSupportBox");
    standOnLine(desk, name);
    press(desk, "restoreRecordButton");
    QVERIFY(caregiver(desk, name));
}

void tst_SupportFlow::whatWasTypedOutlivesTheLock()
{
    {
        DemoDesk desk(Role::Coordinator);
        openSupport(desk);
        pressAdd(desk, "meetingsCard");
        fill(desk, "place", u"Half a word"_s);
        desk.window().lock();
        desk.settle();
    }
    DemoDesk desk(Role::Coordinator);
    openSupport(desk);
    QVERIFY(ui::shown(&desk.window(), u"draftBar"_s));

    press(desk, "draftResumeButton");

    QCOMPARE(editor(desk)->findChild<QLineEdit *>(u"place"_s)->text(), u"Half a word"_s);
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
    QVERIFY(!ui::shown(&desk.window(), u"draftBar"_s));
}

void tst_SupportFlow::aMeetingHasItsInterpreterAndWhatCameOfIt()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);

    // The mother wants an interpreter: the form begins with that.
    pressAdd(desk, "meetingsCard");
    QCOMPARE(ui::find<QComboBox>(editor(desk), u"interpreter"_s)->currentText(),
             label(InterpreterBooking::ToBook));
    QVERIFY(!ui::shown(editor(desk), u"bookedWith"_s));
    choose(desk, "interpreter", label(InterpreterBooking::Confirmed));
    const QString place = named("Sala", language);
    fill(desk, "place", place);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"atProblem"_s));
    QVERIFY(ui::shown(&desk.window(), u"bookedWithProblem"_s));
    fill(desk, "bookedWith", u"Language line"_s);
    fill(desk, "atDay", u"nov 19 2026"_s);
    choose(desk, "state", label(MeetingState::Held));
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"outcomeProblem"_s));
    write(desk, "outcome", u"Everybody agreed"_s);
    save(desk);

    const auto meetings = support(desk).meetings;
    const auto found = std::find_if(meetings.begin(), meetings.end(),
                                    [&](const Meeting &each) { return each.place == place; });
    QVERIFY(found != meetings.end());
    QCOMPARE(found->outcome, u"Everybody agreed"_s);
    QCOMPARE(found->language, u"es"_s);
    // How the family takes part stands above them.
    QVERIFY(!notesOf(desk, "meetingsCard").isEmpty());
    press(desk, "messageAction");
    QCOMPARE(support(desk).meetings.size(), meetings.size() - 1);
}

void tst_SupportFlow::programsThatExcludeOneAnotherAreSaidWhileOneTypes()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    pressAdd(desk, "programsCard");
    choose(desk, "program", label(Program::EnhancedCare));
    save(desk);
    QVERIFY(notesOf(desk, "programsCard").isEmpty());

    pressAdd(desk, "programsCard");
    choose(desk, "program", label(Program::ComplexCare));
    QVERIFY(ui::wordsOf(ui::find(&desk.window(), u"formNotes"_s))
                .join(u'|')
                .contains(label(Program::EnhancedCare)));
    desk.settle();
    formFits(desk, u"support-clash"_s, language);
    save(desk); // it is said, and no reason not to save

    QVERIFY(notesOf(desk, "programsCard").contains(label(Program::EnhancedCare)));
    for (const Program program : {Program::ComplexCare, Program::EnhancedCare}) {
        standOnLine(desk, label(program));
        press(desk, "archiveRecordButton");
        write(desk, "archivedReasonEdit", u"Typed for a test"_s);
        save(desk);
    }
    QVERIFY(notesOf(desk, "programsCard").isEmpty());
}

void tst_SupportFlow::aWorryIsWrittenDownWithoutAnybodysStatus()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openSupport(desk);
    const qsizetype before = support(desk).worries.size();
    pressAdd(desk, "worriesCard");
    choose(desk, "benefit", label(Benefit::Wic));
    write(desk, "words", u"El papá es indocumentado"_s);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"wordsProblem"_s));
    QCOMPARE(support(desk).worries.size(), before);
    write(desk, "words", u"Le da miedo pedirlo"_s);
    save(desk);

    QCOMPARE(support(desk).worries.size(), before + 1);
    QCOMPARE(support(desk).worries.first().origin.label, Sensitivity::BenefitConcern);
    press(desk, "messageAction");
    QCOMPARE(support(desk).worries.size(), before);
}

void tst_SupportFlow::whoMayNotWriteIsNotAsked()
{
    for (const Role role : {Role::Therapist, Role::Clerk}) {
        DemoDesk desk(role);
        openSupport(desk);

        QVERIFY(!ui::shown(ui::find(&desk.window(), u"worriesCard"_s), u"cardLink"_s));
        // It says that something is not shown, and not what.
        QVERIFY(ui::shown(&desk.window(), u"hiddenLabel"_s));
        QVERIFY(!lineOf(desk, label(Benefit::Food)));
    }
}

QTEST_MAIN(tst_SupportFlow)
#include "tst_supportflow.moc"
