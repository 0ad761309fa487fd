// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a child needs of somebody who is still to be found, through the real window: the need is
// written down, somebody is asked with one packet and takes the child; who refuses says why; what
// the family does not want is said before anybody is asked. In both languages.
#include "core/needs/needrepository.h"
#include "core/people/childrepository.h"
#include "core/providers/providerrepository.h"
#include "core/therapy/therapyrepository.h"
#include "support/familydesk.h"
#include "ui/kit/formnotes.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

NeedSheet sheet(DemoDesk &desk, bool withArchived = false)
{
    return readAt(desk, [id = mateo(desk).id, withArchived](Reading &reading) {
        return NeedRepository(reading).ofChild(id, withArchived);
    });
}

std::optional<NeedView> needFor(DemoDesk &desk, const QString &what)
{
    for (const NeedView &view : sheet(desk).needs)
        if (view.need.what == what)
            return view;
    return std::nullopt;
}

KeptLine *lineOf(DemoDesk &desk, const QUuid &id)
{
    for (auto *line : desk.window().findChildren<KeptLine *>())
        if (line->isVisible() && line->record().id == id)
            return line;
    return nullptr;
}

template <class Key>
void standOn(DemoDesk &desk, const Key &id)
{
    KeptLine *line = lineOf(desk, id.uuid());
    if (!line)
        qFatal("no such line");
    line->setFocus();
    desk.settle();
}

/// Written down through the window.
NeedView addNeed(DemoDesk &desk, const QString &what)
{
    pressAdd(desk, "needsCard");
    fill(desk, "whatEdit", what);
    save(desk);
    const auto added = needFor(desk, what);
    if (!added)
        qFatal("the need was not written down");
    return *added;
}

ProviderApplication askSomebody(DemoDesk &desk, const NeedView &view, const QString &name)
{
    standOn(desk, view.need.id);
    press(desk, "askSomebodyButton");
    fill(desk, "nameEdit", name);
    save(desk);
    const auto now = needFor(desk, view.need.what);
    for (const ApplicationView &each : now->applications)
        if (each.name == name)
            return each.application;
    qFatal("it was not written down who was asked");
}

QStringList notesShown(DemoDesk &desk)
{
    QStringList shown;
    for (auto *notes : desk.window().findChildren<FormNotesView *>())
        if (notes->isVisible())
            for (auto *label : notes->findChildren<QLabel *>())
                shown.append(label->text());
    return shown;
}

} // namespace

class tst_NeedsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNeedIsWrittenAndSomebodyTakesTheChild_data() { languages(); }
    void aNeedIsWrittenAndSomebodyTakesTheChild();
    void aRefusalSaysWhyAndWhenToAskAgain_data() { languages(); }
    void aRefusalSaysWhyAndWhenToAskAgain();
    void aNeedIsCorrectedWhileSomebodyElseSaves_data() { languages(); }
    void aNeedIsCorrectedWhileSomebodyElseSaves();
    void aNeedIsArchivedAndBroughtBack_data() { languages(); }
    void aNeedIsArchivedAndBroughtBack();
    void whatTheFamilyDoesNotWantIsSaidBeforeSomebodyIsAsked_data() { languages(); }
    void whatTheFamilyDoesNotWantIsSaidBeforeSomebodyIsAsked();
    void aWishForAnotherTherapistBeginsASearch();
    void whatAnotherNetworkWouldCostIsShown_data() { languages(); }
    void whatAnotherNetworkWouldCostIsShown();
    void aClosedPanelNamesWhomItConcerns_data() { languages(); }
    void aClosedPanelNamesWhomItConcerns();
    void whatWasTypedOutlivesTheLock();
    void whoMayNotWriteIsNotAsked();
};

void tst_NeedsFlow::aNeedIsWrittenAndSomebodyTakesTheChild()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"needs"_s);
    desk.savePicture(qPrintable(named("needs", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());

    pressAdd(desk, "needsCard");
    desk.savePicture(qPrintable(named("needs-form", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"kindEditProblem"_s));
    const QString what = u"Somebody for the g-tube %1"_s.arg(int(language));
    fill(desk, "whatEdit", what);
    fill(desk, "packetOnEdit", u"nov 20 2026"_s);
    save(desk);
    const auto need = needFor(desk, what);
    QVERIFY(need);
    // And it is work until somebody is asked.
    QVERIFY2(message(desk).startsWith(language == Language::English
                                          ? u"The need was written down."_s
                                          : u"Se anotó la necesidad."_s),
             qPrintable(message(desk)));

    const ProviderApplication asked = askSomebody(desk, *need, u"Willow Clinic"_s);
    QCOMPARE(asked.packetOn, std::optional(QDate(2026, 11, 20)));

    standOn(desk, asked.id);
    press(desk, "answerButton");
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stateEdit"_s);
    choose(desk, "stateEdit", label(ApplicationState::Accepted));
    desk.savePicture(qPrintable(named("needs-answer", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    save(desk);
    QCOMPARE(needFor(desk, what)->need.state, NeedState::Found);

    press(desk, "messageAction");
    QCOMPARE(needFor(desk, what)->need.state, NeedState::Looking);
}

void tst_NeedsFlow::aRefusalSaysWhyAndWhenToAskAgain()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"needs"_s);
    const NeedView need = addNeed(desk, u"A night nurse %1"_s.arg(int(language)));
    const ProviderApplication asked = askSomebody(desk, need, u"Night Nurses"_s);

    standOn(desk, asked.id);
    press(desk, "answerButton");
    choose(desk, "stateEdit", label(ApplicationState::Refused));
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"refusalEditProblem"_s));
    choose(desk, "refusalEdit", label(RefusalReason::NoCapacity));
    fill(desk, "askAgainOnEdit", u"jan 11 2027"_s);
    save(desk);

    const ProviderApplication refused =
        needFor(desk, need.need.what)->applications.first().application;
    QCOMPARE(refused.refusal, std::optional(RefusalReason::NoCapacity));
    QCOMPARE(refused.askAgainOn, std::optional(QDate(2027, 1, 11)));
    KeptLine *line = lineOf(desk, refused.id.uuid());
    QVERIFY(line);
    QVERIFY(line->accessibleDescription().contains(label(RefusalReason::NoCapacity)));
    QCOMPARE(needFor(desk, need.need.what)->need.state, NeedState::Looking);
}

void tst_NeedsFlow::aNeedIsCorrectedWhileSomebodyElseSaves()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"needs"_s);
    const NeedView need = addNeed(desk, u"An audiologist %1"_s.arg(int(language)));
    standOn(desk, need.need.id);

    desk.key(Qt::Key_F2);
    writeText(desk, "wishesEdit", u"Mornings"_s);
    CareNeed theirs = need.need;
    theirs.wishes = u"Afternoons"_s;
    theirs.cause = NeedCause::TooFar;
    runAt(desk, [theirs](Work &work) { return NeedRepository(work).save(work, theirs); });
    save(desk);

    QVERIFY(ui::shown(&desk.window(), u"conflictView"_s));
    press(desk, "wishesEditMine");
    save(desk);
    const CareNeed now = needFor(desk, need.need.what)->need;
    QCOMPARE(now.wishes, u"Mornings"_s);
    QCOMPARE(now.cause, NeedCause::TooFar);
}

void tst_NeedsFlow::aNeedIsArchivedAndBroughtBack()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"needs"_s);
    const NeedView need = addNeed(desk, u"A dietitian %1"_s.arg(int(language)));
    standOn(desk, need.need.id);

    press(desk, "archiveRecordButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"archivedReasonEditProblem"_s));
    writeText(desk, "archivedReasonEdit", u"Written twice"_s);
    save(desk);
    QVERIFY(!needFor(desk, need.need.what));
    QVERIFY(!lineOf(desk, need.need.id.uuid()));

    press(desk, "showArchivedNeedsBox");
    standOn(desk, need.need.id);
    QVERIFY(!ui::shown(&desk.window(), u"askSomebodyButton"_s));
    press(desk, "restoreRecordButton");
    QVERIFY(needFor(desk, need.need.what));
}

void tst_NeedsFlow::whatTheFamilyDoesNotWantIsSaidBeforeSomebodyIsAsked()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"needs"_s);
    const Provider provider = readAt(desk, [](Reading &reading) -> Result<Provider> {
        ENLACE_ASSIGN(const auto rows, ProviderRepository(reading).list({}, {}, 1));
        return rows.first().provider;
    });
    const QString reason = u"They made him wait for hours %1"_s.arg(int(language));

    pressAdd(desk, "preferencesCard");
    choose(desk, "partyEdit", provider.name);
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"wishEditProblem"_s)); // nobody is refused by itself
    choose(desk, "wishEdit", label(ProviderWish::DoNotRefer));
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"reasonEditProblem"_s));
    writeText(desk, "reasonEdit", reason);
    desk.savePicture(qPrintable(named("needs-preference", language)));
    QCOMPARE(ui::cutTexts(&desk.window()).join(u' '), QString());
    save(desk);
    QCOMPARE(sheet(desk).preferences.first().preference.reason, reason);

    const NeedView need = addNeed(desk, u"A doctor near us %1"_s.arg(int(language)));
    standOn(desk, need.need.id);
    press(desk, "askSomebodyButton");
    choose(desk, "partyEdit", provider.name);
    ui::waitFor([&] { return notesShown(desk).join(u' ').contains(reason); }, "the note");
    QVERIFY(notesShown(desk).join(u' ').contains(label(ProviderWish::DoNotRefer)));
    desk.settle();
    desk.savePicture(qPrintable(named("needs-ask", language)));
    save(desk); // said, and no reason not to save
    QCOMPARE(needFor(desk, need.need.what)->applications.size(), 1);
}

void tst_NeedsFlow::aWishForAnotherTherapistBeginsASearch()
{
    DemoDesk desk(Role::Coordinator);
    const auto episode =
        readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<TherapyEpisode> {
            ENLACE_ASSIGN(const auto history, TherapyRepository(reading).ofChild(id));
            for (const TherapyLane &lane : history.lanes)
                for (const TherapyEpisode &each : lane.episodes)
                    if (each.span.isOpen() && lane.discipline == Discipline::Physical)
                        return each;
            return fail(ErrorCode::NotFound, "no such therapy");
        });
    openTab(desk, u"therapy"_s);
    desk.workspace().openRecord(RecordRef::to(RecordKind::TherapyEpisode, episode.id));
    desk.settle();

    press(desk, "wishForAnotherButton");
    save(desk);
    QVERIFY(ui::shown(&desk.window(), u"causeNoteEditProblem"_s));
    writeText(desk, "causeNoteEdit", u"He is afraid of the pool."_s);
    save(desk);

    const NeedSheet found = sheet(desk);
    const auto wish =
        std::find_if(found.needs.begin(), found.needs.end(), [&](const NeedView &view) {
            return view.need.therapy == std::optional(episode.id);
        });
    QVERIFY(wish != found.needs.end());
    QCOMPARE(wish->need.cause, NeedCause::WantsAnother);
    QCOMPARE(wish->need.discipline, std::optional(Discipline::Physical));
    QCOMPARE(wish->need.causeNote, u"He is afraid of the pool."_s);
}

void tst_NeedsFlow::whatAnotherNetworkWouldCostIsShown()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    openTab(desk, u"needs"_s);

    QWidget *card = ui::find(&desk.window(), u"networksCard"_s);
    const QString words = ui::wordsOf(card).join(u'\n');
    QVERIFY(!words.contains(u"Harbor Kids Alliance\n"_s)); // the child's own is no choice
    QVERIFY2(words.contains(u"County Direct"_s), qPrintable(words));
    QVERIFY(words.contains(language == Language::English ? u"The family decides."_s
                                                         : u"La familia decide."_s));

    // The sheet for the family is in the family's language, whatever the interface speaks.
    press(desk, "networkSheetButton");
    auto *scroll = ui::find<QScrollArea>(&desk.window(), u"paperScroll"_s);
    ui::waitFor(
        [scroll] { return scroll->accessibleDescription().contains(u"La familia decide."_s); },
        "the sheet");
    QVERIFY(!ui::shown(&desk.window(), u"needsScroll"_s));
    desk.savePicture(language == Language::English ? "network-sheet-en" : "network-sheet-es");
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    desk.key(Qt::Key_Escape);
    QVERIFY(ui::shown(&desk.window(), u"needsScroll"_s));
}

void tst_NeedsFlow::aClosedPanelNamesWhomItConcerns()
{
    QFETCH(Language, language);
    DemoDesk desk(Role::Coordinator, language);
    const Provider doctor =
        readAt(desk, [id = mateo(desk).id](Reading &reading) -> Result<Provider> {
            ENLACE_ASSIGN(const Child child, ChildRepository(reading).find(id));
            return ProviderRepository(reading).find(*child.primaryCare);
        });
    runAt(desk, [doctor](Work &work) {
        Provider closed = doctor;
        closed.accepting = {AcceptingPatients::No, work.today(), u"front desk"_s,
                            u"No more children of the program"_s, work.today().addDays(60)};
        return ProviderRepository(work).save(work, closed);
    });

    desk.workspace().openRecord(RecordRef::to(RecordKind::Provider, doctor.id));
    desk.settle();

    auto *detail = ui::find(&desk.window(), u"directoryDetail"_s);
    ui::waitFor([&] { return ui::wordsOf(detail).contains(doctor.name); }, "the provider");
    const QString words = ui::wordsOf(detail).join(u'\n');
    QVERIFY2(words.contains(u"No more children of the program"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Ortega Luna, Mateo"_s), qPrintable(words));
    QVERIFY(
        words.contains(language == Language::English ? u"whom this concerns"_s : u"les afecta"_s) ||
        words.contains(u"le afecta"_s));
    desk.settle();
    desk.savePicture(qPrintable(named("provider-closed", language)));
}

void tst_NeedsFlow::whatWasTypedOutlivesTheLock()
{
    {
        DemoDesk desk(Role::Coordinator);
        openTab(desk, u"needs"_s);
        pressAdd(desk, "needsCard");
        fill(desk, "whatEdit", u"Half a word"_s);
        desk.window().lock();
        desk.settle();
    }
    DemoDesk desk(Role::Coordinator);
    openTab(desk, u"needs"_s);
    QVERIFY(ui::shown(&desk.window(), u"draftBar"_s));

    press(desk, "draftResumeButton");

    QCOMPARE(
        ui::find<QLineEdit>(ui::find(&desk.window(), u"recordEditor"_s), u"whatEdit"_s)->text(),
        u"Half a word"_s);
    desk.ask.answerNext(true);
    desk.key(Qt::Key_Escape);
    QVERIFY(!ui::shown(&desk.window(), u"draftBar"_s));
}

void tst_NeedsFlow::whoMayNotWriteIsNotAsked()
{
    for (const Role role : {Role::Therapist, Role::Clerk}) {
        DemoDesk desk(role);
        openTab(desk, u"needs"_s);

        for (const char *card : {"needsCard", "preferencesCard"})
            QVERIFY(!ui::shown(ui::find(&desk.window(), QLatin1String(card)), u"cardLink"_s));
        if (auto *line = desk.window().findChild<KeptLine *>()) {
            line->setFocus();
            desk.settle();
            QVERIFY(!ui::shown(&desk.window(), u"correctRecordButton"_s));
            QVERIFY(!ui::shown(&desk.window(), u"askSomebodyButton"_s));
        }
        desk.key(Qt::Key_F2);
        QVERIFY(!ui::shown(&desk.window(), u"recordEditor"_s));
    }
}

QTEST_MAIN(tst_NeedsFlow)
#include "tst_needsflow.moc"
