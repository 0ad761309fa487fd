// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records kept by hand, through the real window: a call is logged with a few keys, corrected,
// undone, archived and restored; somebody else saves first; what was typed outlives a lock and the
// closing of the store; an item moves on with two keys. In both languages.
#include "core/access/staffrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/editing/draftrepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/storage/audit.h"
#include "core/storage/record.h"
#include "support/familydesk.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/recordview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QList<Contact> contactsOf(DemoDesk &desk)
{
    return readAt(desk, [family = mateo(desk).family](Reading &reading) -> Result<QList<Contact>> {
        ENLACE_ASSIGN(const auto rows, ContactRepository(reading).ofFamily(family));
        QList<Contact> contacts;
        for (const ContactRow &row : rows)
            contacts.append(row.contact);
        return contacts;
    });
}

bool hasNote(DemoDesk &desk, const QString &note)
{
    const auto contacts = contactsOf(desk);
    return std::any_of(contacts.begin(), contacts.end(),
                       [&](const Contact &contact) { return contact.note == note; });
}

QList<Draft> draftsOf(DemoDesk &desk)
{
    return readAt(desk, [family = mateo(desk).family](Reading &reading) {
        return DraftRepository(reading).ofFamily(family, {u"contact"_s});
    });
}

/// Keys, where the keyboard is.
void type(DemoDesk &desk, const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    desk.settle();
}

void writeNote(DemoDesk &desk, const QString &text) { writeText(desk, "noteEdit", text); }

void logCall(DemoDesk &desk, const QString &note)
{
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_Down); // the first that may have come of it: reached
    desk.key(Qt::Key_Tab);
    type(desk, note);
    desk.key(Qt::Key_S, Qt::ControlModifier);
}

} // namespace

class tst_EditingFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallIsLoggedWithAFewKeysAndUndone_data() { languages(); }
    void aCallIsLoggedWithAFewKeysAndUndone();
    void escapeAsksOnlyWhenSomethingWouldBeLost();
    void aCallIsCorrectedWhileSomebodyElseSaves_data() { languages(); }
    void aCallIsCorrectedWhileSomebodyElseSaves();
    void twoWindowsSeeWhatTheOtherDoes();
    void anotherFamilysChangeIsNoReasonToReadThisOne();
    void aCallIsArchivedWithAReasonAndRestored_data() { languages(); }
    void aCallIsArchivedWithAReasonAndRestored();
    void whatWasTypedOutlivesTheLockAndTheProgram_data() { languages(); }
    void whatWasTypedOutlivesTheLockAndTheProgram();
    void aComplaintStandsBesideItsFieldInBothLanguages();
    void anEarlierStateIsTakenUpAgain();
    void anItemMovesOnWithTwoKeysAndBack_data() { languages(); }
    void anItemMovesOnWithTwoKeysAndBack();
    void anItemIsHeldAndResumed();
    void whoMayNotWriteIsNotAsked();
    void formsFitInLargePrintAndInTheDark_data();
    void formsFitInLargePrintAndInTheDark();
};

void tst_EditingFlow::aCallIsLoggedWithAFewKeysAndUndone()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"overview"_s);
    const QString note = u"Rosa asked about the stander %1"_s.arg(int(language));

    // What came of it is said by somebody: nothing is reached by itself.
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"outcomeEditProblem"_s));
    desk.key(Qt::Key_Escape);
    openTab(desk, u"overview"_s);

    // From the overview: one command, what came of it, what was said, one command.
    logCall(desk, note);

    QVERIFY(hasNote(desk, note));
    const Contact logged = contactsOf(desk).first();
    QCOMPARE(logged.note, note);
    QVERIFY(logged.isMeaningful && logged.person && !logged.language.isEmpty());
    // And, behind it, the days that moved: the next touch-base.
    const QString said = message(desk);
    QVERIFY2(said.startsWith(language == Language::English ? u"The contact was logged."_s
                                                           : u"Se registró el contacto."_s),
             qPrintable(said));
    auto *list = ui::find<RecordView>(&desk.window(), u"contactsView"_s);
    QVERIFY(list->hasFocus());
    QVERIFY(ui::wordsOf(ui::find(&desk.window(), u"contactsDetail"_s)).contains(note));
    desk.savePicture(language == Language::English ? "contact-logged-en" : "contact-logged-es");

    press(desk, "messageAction");
    QVERIFY(!hasNote(desk, note));
    press(desk, "messageAction"); // undone too soon
    QVERIFY(hasNote(desk, note));
    QVERIFY(draftsOf(desk).isEmpty());
}

void tst_EditingFlow::escapeAsksOnlyWhenSomethingWouldBeLost()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"contacts"_s);
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(ui::shown(&desk.window(), u"recordEditor"_s));

    desk.key(Qt::Key_Escape);
    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));

    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    writeNote(desk, u"Half a sentence"_s);
    desk.ask.answerNext(false);
    desk.key(Qt::Key_Escape);
    QVERIFY(ui::shown(&desk.window(), u"recordEditor"_s));
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    QVERIFY(draftsOf(desk).isEmpty());
}

void tst_EditingFlow::aCallIsCorrectedWhileSomebodyElseSaves()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"contacts"_s);
    logCall(desk, u"Called about the brace"_s);
    Contact theirs = contactsOf(desk).first();

    desk.key(Qt::Key_F2);
    writeNote(desk, u"Called about the brace and the shoes"_s);
    ui::fill(&desk.window(), u"minutesEdit"_s, u"15"_s);
    theirs.note = u"Called about the walker"_s;
    theirs.nextStep = u"Ask the vendor"_s;
    runAt(desk, [theirs](Work &work) { return ContactRepository(work).save(work, theirs); });
    desk.key(Qt::Key_S, Qt::ControlModifier);

    QVERIFY(ui::shown(&desk.window(), u"conflictView"_s));
    QVERIFY(ui::shown(&desk.window(), u"nextStepEditTaken"_s));
    desk.savePicture(language == Language::English ? "conflict-en" : "conflict-es");
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    // Not before one is chosen.
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(contactsOf(desk).first().note, theirs.note);
    press(desk, "noteEditMine");
    desk.key(Qt::Key_S, Qt::ControlModifier);

    const Contact merged = contactsOf(desk).first();
    QCOMPARE(merged.note, u"Called about the brace and the shoes"_s);
    QCOMPARE(merged.nextStep, u"Ask the vendor"_s);
    QCOMPARE(merged.minutes, std::optional(15));
    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    press(desk, "messageAction");
    QCOMPARE(contactsOf(desk).first().note, u"Called about the walker"_s);
}

/// Each reading of a family is written down, and whoever looks there later asks why.
void tst_EditingFlow::anotherFamilysChangeIsNoReasonToReadThisOne()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"contacts"_s);
    const StoryChild here = mateo(desk);
    const auto timesRead = [&] {
        return readAt(desk, [family = here.family](Reading &reading) -> Result<int> {
            Query query(reading, QStringLiteral("select count(*) from %1 where family_id = :family")
                                     .arg(auditTable(AuditLog::Reads)));
            query.bind(":family", family);
            ENLACE_ASSIGN(const auto count, firstValue<int>(query));
            return count.value_or(0);
        });
    };
    const auto logAbout = [&](const FamilyId &family, const ChildId &child) {
        Contact contact;
        contact.family = family;
        contact.child = child;
        contact.at = DemoDesk::clock().now();
        contact.note = u"Somebody else called"_s;
        runAt(desk, [contact](Work &work) { return ContactRepository(work).save(work, contact); });
    };
    const ChildRow other = readAt(desk, [](Reading &reading) -> Result<ChildRow> {
        ChildFilter filter;
        filter.surname = u"Ashgrove"_s;
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        return rows.first();
    });
    const int before = timesRead();

    logAbout(other.family, other.id);
    QCOMPARE(timesRead(), before);

    logAbout(here.family, here.id);
    QVERIFY(timesRead() > before);
    QVERIFY(hasNote(desk, u"Somebody else called"_s));
}

void tst_EditingFlow::twoWindowsSeeWhatTheOtherDoes()
{
    DemoDesk ana(Role::Coordinator);
    DemoDesk ben(Role::Clerk); // a second window on the same store
    openTab(ana, u"contacts"_s);
    openTab(ben, u"contacts"_s);
    const auto words = [](DemoDesk &desk) {
        auto *detail = desk.window().findChild<QWidget *>(u"contactsDetail"_s);
        return detail && detail->isVisible() ? ui::wordsOf(detail).join(u' ') : QString();
    };
    const auto notice = [](DemoDesk &desk) {
        for (auto *label : desk.window().findChildren<QLabel *>(u"othersNotice"_s))
            if (label->isVisible())
                return label->text();
        return QString();
    };

    // What is logged at one window stands in the other without a key there.
    const auto goTo = [](DemoDesk &desk) {
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    };
    goTo(ana);
    auto *list = ui::find<RecordView>(&ben.window(), u"contactsView"_s);
    const int before = list->model()->rowCount();
    logCall(ana, u"Called about the ramp"_s);
    goTo(ben);
    ui::waitFor([&] { return list->model()->rowCount() == before + 1; }, "the contact");
    list->setCurrentIndex(list->model()->index(0, 0));
    ben.settle();
    QVERIFY2(words(ben).contains(u"Called about the ramp"_s), qPrintable(words(ben)));

    // Who types into a record is named to whoever opens it; what is typed is not told.
    goTo(ana);
    ana.key(Qt::Key_F2);
    writeNote(ana, u"Called about the ramp and the rail"_s);
    goTo(ben);
    ben.key(Qt::Key_F2);
    QVERIFY(ui::shown(&ben.window(), u"recordEditor"_s));
    ui::waitFor([&] { return !notice(ben).isEmpty(); }, "the colleague who types");
    const QString name = readAt(ana, [](Reading &reading) {
                             return findRecord<Staff>(reading, reading.actor().staff);
                         }).displayName;
    QVERIFY2(notice(ben).contains(name), qPrintable(notice(ben)));
    QVERIFY(!notice(ben).contains(u"rail"_s));
    ben.savePicture("typists-en");

    // And that it was saved meanwhile, before anything more is typed in vain.
    goTo(ana);
    ana.key(Qt::Key_S, Qt::ControlModifier);
    ui::waitFor([&] { return notice(ben).contains(u"Somebody saved this"_s); }, "the save");
    press(ben, "spanishButton");
    QVERIFY(notice(ben).contains(u"Alguien guardó"_s));
}

void tst_EditingFlow::aCallIsArchivedWithAReasonAndRestored()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"contacts"_s);
    const QString note = u"Logged twice %1"_s.arg(int(language));
    logCall(desk, note);

    press(desk, "archiveContactButton");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"archivedReasonEditProblem"_s));
    QVERIFY(hasNote(desk, note));
    ui::find<NoteEdit>(&desk.window(), u"archivedReasonEdit"_s)->insertPlainText(u"Twice"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!hasNote(desk, note));

    press(desk, "showArchivedBox");
    auto *list = ui::find<RecordView>(&desk.window(), u"contactsView"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    desk.settle();
    desk.savePicture(language == Language::English ? "archived-en" : "archived-es");
    press(desk, "restoreContactButton");
    QVERIFY(hasNote(desk, note));
}

void tst_EditingFlow::whatWasTypedOutlivesTheLockAndTheProgram()
{
    QFETCH(Language, language);
    const QString text = u"Half a sentence, with 🦩 and <b>%1</b>"_s.arg(int(language));
    {
        DemoDesk desk(Role::Coordinator, language);
        openTab(desk, u"contacts"_s);
        desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        desk.key(Qt::Key_Down);
        writeNote(desk, text);
        ui::press(&desk.window(),
                  language == Language::English ? u"spanishButton"_s : u"englishButton"_s);
        desk.settle();
        QCOMPARE(ui::find<NoteEdit>(&desk.window(), u"noteEdit"_s)->text(), text);

        desk.window().lock();
        desk.settle();
        // Kept at the lock, not only after a pause.
        QCOMPARE(draftsOf(desk).size(), 1);
    }
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"contacts"_s);
    QVERIFY(ui::shown(&desk.window(), u"draftBar"_s));
    desk.savePicture(language == Language::English ? "draftbar-en" : "draftbar-es");
    QVERIFY(!hasNote(desk, text));

    press(desk, "draftResumeButton");
    QCOMPARE(ui::find<NoteEdit>(&desk.window(), u"noteEdit"_s)->text(), text);
    QVERIFY(ui::shown(&desk.window(), u"draftNotice"_s));
    desk.savePicture(language == Language::English ? "draft-en" : "draft-es");
    desk.key(Qt::Key_S, Qt::ControlModifier);

    QVERIFY(hasNote(desk, text));
    QVERIFY(draftsOf(desk).isEmpty());
    QVERIFY(!ui::shown(&desk.window(), u"draftBar"_s));
}

void tst_EditingFlow::aComplaintStandsBesideItsFieldInBothLanguages()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"contacts"_s);
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_Down);
    ui::fill(&desk.window(), u"nextStepOnEdit"_s, u"dec 1 2026"_s);

    desk.key(Qt::Key_S, Qt::ControlModifier);

    const auto complaint = [&] {
        return ui::find<QLabel>(&desk.window(), u"nextStepEditProblem"_s)->text();
    };
    QCOMPARE(complaint(), u"Say what is to be done by that day."_s);
    QVERIFY(ui::find(&desk.window(), u"nextStepEdit"_s)->hasFocus());
    press(desk, "spanishButton");
    QVERIFY(complaint() != u"Say what is to be done by that day."_s);
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    desk.savePicture("complaint-es");
    ui::fill(&desk.window(), u"nextStepEdit"_s, u"Llamar a la oficina"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(contactsOf(desk).first().nextStep, u"Llamar a la oficina"_s);
}

void tst_EditingFlow::anEarlierStateIsTakenUpAgain()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"contacts"_s);
    logCall(desk, u"As it was"_s);
    desk.key(Qt::Key_F2);
    writeNote(desk, u"As it is"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);

    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"historyView"_s));
    desk.savePicture("history-en");
    const auto states = ui::find(&desk.window(), u"historyView"_s)
                            ->findChildren<QPushButton *>(u"historyStateButton"_s);
    QCOMPARE(states.size(), 2);
    states.last()->click();
    press(desk, "historyRestoreButton");
    QCOMPARE(ui::find<NoteEdit>(&desk.window(), u"noteEdit"_s)->text(), u"As it was"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);

    QCOMPARE(contactsOf(desk).first().note, u"As it was"_s);
}

namespace {

QList<EquipmentLook> itemsOf(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<QList<EquipmentLook>> {
        ENLACE_ASSIGN(const auto found, EquipmentRepository(reading).ofChild(id));
        return found.items;
    });
}

/// Stands on the first item that can move on without a decision to choose.
EquipmentLook standOnMovable(DemoDesk &desk)
{
    const auto items = itemsOf(desk);
    for (const EquipmentLook &look : items)
        if (look.equipment.state == EquipmentState::Active && !look.next.isEmpty() &&
            look.next.first() != EquipmentStep::Decision) {
            desk.workspace().openRecord(RecordRef::to(RecordKind::Equipment, look.equipment.id));
            desk.settle();
            return look;
        }
    qFatal("no item can move");
}

EquipmentLook lookAgain(DemoDesk &desk, const EquipmentLook &look)
{
    return readAt(desk, [id = look.equipment.id](Reading &reading) {
        return EquipmentRepository(reading).look(id);
    });
}

} // namespace

void tst_EditingFlow::anItemMovesOnWithTwoKeysAndBack()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"equipment"_s);
    const EquipmentLook before = standOnMovable(desk);

    desk.key(Qt::Key_M, Qt::ControlModifier);
    desk.savePicture(language == Language::English ? "move-en" : "move-es");
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    desk.key(Qt::Key_S, Qt::ControlModifier);

    const EquipmentLook after = lookAgain(desk, before);
    QCOMPARE(after.open.event.step, before.next.first());
    QCOMPARE(after.open.event.span.from, DemoDesk::clock().today());
    QVERIFY(after.open.event.holder.kind != Holder::Nobody);
    press(desk, "messageAction");
    QCOMPARE(lookAgain(desk, before).open.event.step, before.open.event.step);

    // Somebody else moves it while the form is open: told so, and nothing typed is lost.
    desk.key(Qt::Key_M, Qt::ControlModifier);
    writeNote(desk, u"Spoke with the office"_s);
    const EquipmentLook now = lookAgain(desk, before);
    StepEvent next;
    next.step = now.next.first();
    next.span.from = DemoDesk::clock().today();
    runAt(desk,
          [now, next](Work &work) { return EquipmentRepository(work).advance(work, now, next); });
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"recordEditor"_s));
    QCOMPARE(ui::find<NoteEdit>(&desk.window(), u"noteEdit"_s)->text(), u"Spoke with the office"_s);
    QVERIFY(ui::shown(&desk.window(), u"formProblem"_s));
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
}

void tst_EditingFlow::anItemIsHeldAndResumed()
{
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"equipment"_s);
    const EquipmentLook before = standOnMovable(desk);

    press(desk, "holdButton");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"stateReasonEditProblem"_s));
    ui::find<NoteEdit>(&desk.window(), u"stateReasonEdit"_s)->insertPlainText(u"Surgery"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(lookAgain(desk, before).equipment.state, EquipmentState::OnHold);

    press(desk, "resumeButton");
    QCOMPARE(lookAgain(desk, before).equipment.state, EquipmentState::Active);

    // What is known of the step, and then a day that was not kept.
    desk.key(Qt::Key_F2);
    ui::fill(&desk.window(), u"promisedOnEdit"_s, u"nov 30 2026"_s);
    desk.key(Qt::Key_S, Qt::ControlModifier);
    press(desk, "brokenPromiseButton");
    ui::find<NoteEdit>(&desk.window(), u"blockerEdit"_s)->insertPlainText(u"No part"_s);
    ui::fill(&desk.window(), u"promisedOnEdit"_s, u"dec 15 2026"_s);
    desk.savePicture("promise-en");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    const StepEvent open = lookAgain(desk, before).open.event;
    QCOMPARE(open.brokenPromises, 1);
    QCOMPARE(open.promisedOn, std::optional(QDate(2026, 12, 15)));
    QCOMPARE(open.blocker, u"No part"_s);
}

void tst_EditingFlow::whoMayNotWriteIsNotAsked()
{
    DemoDesk desk(Role::Supervisor);
    openTab(desk, u"contacts"_s);
    QVERIFY(!ui::shown(&desk.window(), u"logContactButton"_s));

    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_F2);

    QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    QVERIFY(!ui::shown(&desk.window(), u"archiveContactButton"_s));
    // Looking back is reading.
    desk.key(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(ui::shown(&desk.window(), u"historyView"_s));
}

void tst_EditingFlow::formsFitInLargePrintAndInTheDark_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("dark") << Language::English << 100 << true;
    QTest::newRow("large print") << Language::Spanish << 200 << false;
    QTest::newRow("large print in the dark") << Language::English << 200 << true;
}

void tst_EditingFlow::formsFitInLargePrintAndInTheDark()
{
    QFETCH(Language, language);
    QFETCH(int, percent);
    QFETCH(bool, isDark);
    DemoDesk desk(Role::Coordinator, language);
    Theme &theme = desk.application().theme();
    theme.setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.setTextPercent(percent);
    theme.apply();
    const QByteArray row = QByteArray(QTest::currentDataTag()).replace(' ', '-');

    openTab(desk, u"contacts"_s);
    logCall(desk, u"Called about the brace"_s);
    desk.key(Qt::Key_H, Qt::ControlModifier);
    desk.savePicture("history-" + row);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    desk.savePicture("contact-" + row);
    const auto fits = [&] {
        QWidget *editor = ui::find(&desk.window(), u"recordEditor"_s);
        QCOMPARE(ui::cutTexts(editor).join(u'|'), QString());
        QCOMPARE(ui::namelessControls(editor).join(u'|'), QString());
        if (percent > 100)
            return; // there the page itself may scroll, up and down
        // What ends it is in sight, whatever has to scroll.
        QWidget *save = ui::find(editor, u"saveButton"_s);
        QVERIFY(!save->visibleRegion().isEmpty());
        QCOMPARE(save->visibleRegion().boundingRect().size(), save->size());
    };
    fits();
    desk.key(Qt::Key_Escape);
    openTab(desk, u"equipment"_s);
    standOnMovable(desk);
    desk.savePicture("equipment-" + row);
    desk.key(Qt::Key_M, Qt::ControlModifier);
    desk.savePicture("move-" + row);
    fits();
    desk.key(Qt::Key_Escape);
    theme.setTextPercent(100);
    theme.setChoice(ThemeChoice::System);
    theme.apply();
}

QTEST_MAIN(tst_EditingFlow)
#include "tst_editingflow.moc"
