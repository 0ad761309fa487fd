// SPDX-License-Identifier: GPL-3.0-or-later
//
// A child's health kept by hand through the real window, in both languages: a medication is added
// from the keyboard, corrected while somebody else saves, archived with a reason and brought back;
// what is wrong stands beside its field; what was typed outlives a lock; who may not is not asked.
#include "core/people/healthrepository.h"
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

void openHealth(DemoDesk &desk) { openTab(desk, u"health"_s); }

std::optional<Medication> medication(DemoDesk &desk, const QString &name)
{
    const auto all = readAt(desk, [child = mateo(desk).id](Reading &reading) {
        return HealthRepository(reading).medications(child);
    });
    for (const Medication &each : all)
        if (each.name == name)
            return each;
    return {};
}

/// Added through the window, and stood on.
void add(DemoDesk &desk, const QString &name)
{
    pressAdd(desk, "medicationsCard");
    fill(desk, "name", name);
    fill(desk, "dose", u"5 ml"_s);
    save(desk);
}

} // namespace

class tst_HealthFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMedicationIsAddedFromTheKeyboardAndUndone_data() { languages(); }
    void aMedicationIsAddedFromTheKeyboardAndUndone();
    void itIsCorrectedWhileSomebodyElseSaves_data() { languages(); }
    void itIsCorrectedWhileSomebodyElseSaves();
    void itIsArchivedWithAReasonAndBroughtBack_data() { languages(); }
    void itIsArchivedWithAReasonAndBroughtBack();
    void everyKindOpensItsFormAndFits_data() { languages(); }
    void everyKindOpensItsFormAndFits();
    void whatIsWrongStandsBesideItsField();
    void whatWasTypedOutlivesTheLock();
    void anEarlierStateIsTakenUpAgain();
    void whoMayNotWriteIsNotAsked();
};

void tst_HealthFlow::aMedicationIsAddedFromTheKeyboardAndUndone()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openHealth(desk);
    const QString name = named("Baclofeno ", language);

    auto *link =
        ui::find(&desk.window(), u"medicationsCard"_s)->findChild<QPushButton *>(u"cardLink"_s);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    desk.settle();
    // The keyboard stands in the first field, and Ctrl+S ends it.
    QTest::keyClicks(QApplication::focusWidget(), name);
    save(desk);

    const auto added = medication(desk, name);
    QVERIFY(added);
    QCOMPARE(message(desk), language == Language::English ? u"The medication was added."_s
                                                          : u"Se agregó el medicamento."_s);
    auto *line = qobject_cast<KeptLine *>(QApplication::focusWidget());
    QVERIFY(line && line->accessibleName().startsWith(name));
    desk.savePicture(language == Language::English ? "health-added-en" : "health-added-es");
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());

    press(desk, "messageAction");
    QVERIFY(!medication(desk, name));
    press(desk, "messageAction"); // undone too soon
    QVERIFY(medication(desk, name));
}

void tst_HealthFlow::itIsCorrectedWhileSomebodyElseSaves()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openHealth(desk);
    const QString name = named("Diazepam ", language);
    add(desk, name);
    standOnLine(desk, name);

    desk.key(Qt::Key_F2);
    fill(desk, "dose", u"10 ml"_s);
    Medication theirs = *medication(desk, name);
    theirs.dose = u"7 ml"_s;
    theirs.toldBy = ToldBy::Pharmacy;
    runAt(desk, [theirs](Work &work) { return HealthRepository(work).save(work, theirs); });
    save(desk);

    QVERIFY(ui::shown(&desk.window(), u"conflictView"_s));
    QVERIFY(ui::shown(&desk.window(), u"toldByTaken"_s));
    desk.savePicture(language == Language::English ? "health-conflict-en" : "health-conflict-es");
    save(desk); // not before one is chosen
    QCOMPARE(medication(desk, name)->dose, u"7 ml"_s);
    press(desk, "doseMine");
    save(desk);

    QCOMPARE(medication(desk, name)->dose, u"10 ml"_s);
    QCOMPARE(medication(desk, name)->toldBy, ToldBy::Pharmacy);
    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
}

void tst_HealthFlow::itIsArchivedWithAReasonAndBroughtBack()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openHealth(desk);
    const QString name = named("Omeprazol ", language);
    add(desk, name);
    standOnLine(desk, name);

    press(desk, "archiveRecordButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"archivedReasonEditProblem"_s));
    QVERIFY(medication(desk, name));
    ui::find<NoteEdit>(&desk.window(), u"archivedReasonEdit"_s)->insertPlainText(u"Twice"_s);
    save(desk);
    QVERIFY(!medication(desk, name));
    QVERIFY(!lineOf(desk, name));

    press(desk, "showArchivedHealthBox");
    standOnLine(desk, name);
    desk.savePicture(language == Language::English ? "health-archived-en" : "health-archived-es");
    QVERIFY(!ui::shown(&desk.window(), u"correctRecordButton"_s));
    press(desk, "restoreRecordButton");
    QVERIFY(medication(desk, name));
}

void tst_HealthFlow::everyKindOpensItsFormAndFits()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openHealth(desk);

    for (const char *card : {"allergiesCard", "conditionsCard", "brandsCard", "medicationsCard"}) {
        pressAdd(desk, card);
        QVERIFY2(ui::shown(&desk.window(), u"recordEditor"_s), card);
        QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
        QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
        desk.savePicture(qPrintable(u"health-%1-%2"_s.arg(
            QLatin1String(card), language == Language::English ? u"en"_s : u"es"_s)));
        desk.key(Qt::Key_Escape); // nothing typed: not asked
        QVERIFY2(!ui::shown(&desk.window(), u"recordEditor"_s), card);
    }
}

void tst_HealthFlow::whatIsWrongStandsBesideItsField()
{
    DemoDesk desk(Role::Coordinator);
    openHealth(desk);
    pressAdd(desk, "medicationsCard");
    fill(desk, "startedOn", u"nov 3 2026"_s);
    fill(desk, "stoppedOn", u"nov 1 2026"_s);

    save(desk);

    QVERIFY(ui::shown(&desk.window(), u"nameProblem"_s));
    QVERIFY(ui::shown(&desk.window(), u"stoppedOnProblem"_s));
    QVERIFY(QApplication::focusWidget()->objectName() == "name"_L1);
    fill(desk, "name", u"Melatonina"_s);
    fill(desk, "stoppedOn", u"nov 5 2026"_s);
    save(desk);
    QVERIFY(medication(desk, u"Melatonina"_s));

    pressAdd(desk, "conditionsCard");
    fill(desk, "code", u"palsy"_s);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"codeProblem"_s));
    fill(desk, "code", u"g809"_s);
    save(desk);
    const auto conditions = readAt(desk, [child = mateo(desk).id](Reading &reading) {
        return HealthRepository(reading).conditions(child);
    });
    QVERIFY(std::any_of(conditions.begin(), conditions.end(),
                        [](const Condition &condition) { return condition.code == "G80.9"_L1; }));
}

void tst_HealthFlow::whatWasTypedOutlivesTheLock()
{
    {
        DemoDesk desk(Role::Coordinator);
        openHealth(desk);
        pressAdd(desk, "allergiesCard");
        fill(desk, "substance", u"Half a word"_s);
        desk.window().lock();
        desk.settle();
    }
    DemoDesk desk(Role::Coordinator);
    openHealth(desk);
    QVERIFY(ui::shown(&desk.window(), u"draftBar"_s));

    press(desk, "draftResumeButton");

    QCOMPARE(
        ui::find(&desk.window(), u"recordEditor"_s)->findChild<QLineEdit *>(u"substance"_s)->text(),
        u"Half a word"_s);
    QVERIFY(ui::shown(&desk.window(), u"draftNotice"_s));
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
    QVERIFY(!ui::shown(&desk.window(), u"draftBar"_s));
}

void tst_HealthFlow::anEarlierStateIsTakenUpAgain()
{
    DemoDesk desk(Role::Coordinator);
    openHealth(desk);
    add(desk, u"Lansoprazol"_s);
    standOnLine(desk, u"Lansoprazol"_s);
    desk.key(Qt::Key_F2);
    fill(desk, "dose", u"20 ml"_s);
    save(desk);
    standOnLine(desk, u"Lansoprazol"_s);

    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"historyView"_s));
    desk.savePicture("health-history-en");
    const auto states = ui::find(&desk.window(), u"historyView"_s)
                            ->findChildren<QPushButton *>(u"historyStateButton"_s);
    QCOMPARE(states.size(), 2);
    states.last()->click();
    press(desk, "historyRestoreButton");
    save(desk);

    QCOMPARE(medication(desk, u"Lansoprazol"_s)->dose, u"5 ml"_s);
}

void tst_HealthFlow::whoMayNotWriteIsNotAsked()
{
    for (const Role role : {Role::Therapist, Role::Clerk}) {
        DemoDesk desk(role);
        openHealth(desk);

        for (const char *card : {"allergiesCard", "medicationsCard"})
            QVERIFY(!ui::shown(ui::find(&desk.window(), QLatin1String(card)), u"cardLink"_s));
        for (auto *line : desk.window().findChildren<KeptLine *>()) {
            line->setFocus();
            desk.settle();
            QVERIFY(!ui::shown(&desk.window(), u"correctRecordButton"_s));
            break;
        }
        desk.key(Qt::Key_F2);
        QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    }
}

QTEST_MAIN(tst_HealthFlow)
#include "tst_healthflow.moc"
