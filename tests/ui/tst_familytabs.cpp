// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tabs of a family's page: a record opens at its own tab, standing on it; keys go from tab to
// tab; what a role does not show is said to be so; the language changes and nothing moves.
#include "core/authorizations/authorizationrepository.h"
#include "core/careteam/careteamrepository.h"
#include "core/contactlog/contactrepository.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/evidence/evidencerepository.h"
#include "core/people/childrepository.h"
#include "core/people/healthrepository.h"
#include "core/releases/releaserepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/tasks/messagerepository.h"
#include "core/tasks/taskrepository.h"
#include "core/therapy/therapyrepository.h"
#include "support/demodesk.h"
#include "ui/kit/cell.h"
#include "ui/kit/chip.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTimer>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

template <class F>
auto readAt(DemoDesk &desk, F f)
{
    auto found = desk.application().entry().store().read(f);
    ui::waitFor([&] { return found.isFinished(); }, "the answer");
    if (!found.result())
        qFatal("%s", qPrintable(found.result().error().logText()));
    return *found.result();
}

/// Two siblings; the elder has something of everything.
ChildId mateo(DemoDesk &desk)
{
    return readAt(desk, [](Reading &reading) -> Result<ChildId> {
        ChildFilter filter;
        filter.surname = u"Ortega Luna"_s;
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows)
            if (row.name.endsWith("Mateo"_L1))
                return row.id;
        return fail(ErrorCode::NotFound, "no such child");
    });
}

/// The records of a kind as the tab lists them.
Result<QList<RecordRef>> refsOf(Reading &reading, RecordKind kind, ChildId id)
{
    QList<RecordRef> refs;
    ENLACE_ASSIGN(const Child child, ChildRepository(reading).find(id));
    switch (kind) {
    case RecordKind::Equipment: {
        ENLACE_ASSIGN(const auto found, EquipmentRepository(reading).ofChild(id));
        for (const EquipmentLook &look : found.items)
            refs.append(RecordRef::to(kind, look.equipment.id));
        break;
    }
    case RecordKind::Deadline: {
        ENLACE_ASSIGN(const auto found, DeadlineRepository(reading).ofFamily(child.family));
        for (const Deadline &deadline : found)
            refs.append(RecordRef::to(kind, deadline.id));
        break;
    }
    case RecordKind::CareTeamMember: {
        ENLACE_ASSIGN(const auto found, CareTeamRepository(reading).team(id, reading.today()));
        for (const TeamRow &row : found.rows)
            if (!row.isAssignment)
                refs.append(RecordRef::to(kind, row.member.id));
        break;
    }
    case RecordKind::Authorization: {
        ENLACE_ASSIGN(const auto found, AuthorizationRepository(reading).ofChild(id));
        for (const AuthorizationView &view : found)
            refs.append(RecordRef::to(kind, view.authorization.id));
        break;
    }
    case RecordKind::EligibilityRenewal: {
        ENLACE_ASSIGN(const auto found, RenewalRepository(reading).ofChild(id));
        for (const RenewalView &view : found)
            refs.append(RecordRef::to(kind, view.renewal.id));
        break;
    }
    case RecordKind::EvidenceDocument: {
        ENLACE_ASSIGN(const auto found, EvidenceRepository(reading).ofChild(id));
        for (const EvidenceDocument &document : found)
            refs.append(RecordRef::to(kind, document.id));
        break;
    }
    case RecordKind::Task: {
        ENLACE_ASSIGN(const auto found, TaskRepository(reading).ofFamily(child.family));
        for (const TaskRow &row : found)
            refs.append(RecordRef::to(kind, row.task.id));
        break;
    }
    case RecordKind::Message: {
        ENLACE_ASSIGN(const auto found, MessageRepository(reading).ofFamily(child.family));
        for (const MessageRow &row : found)
            refs.append(RecordRef::to(kind, row.message.id));
        break;
    }
    case RecordKind::Contact: {
        ENLACE_ASSIGN(const auto found, ContactRepository(reading).ofFamily(child.family));
        for (const ContactRow &row : found)
            refs.append(RecordRef::to(kind, row.contact.id));
        break;
    }
    case RecordKind::Release: {
        ENLACE_ASSIGN(const auto found, ReleaseRepository(reading).ofChild(id));
        for (const ReleaseWithParties &release : found.releases)
            refs.append(RecordRef::to(kind, release.release.id));
        break;
    }
    case RecordKind::TherapyEpisode: {
        ENLACE_ASSIGN(const auto found, TherapyRepository(reading).ofChild(id));
        for (const TherapyLane &lane : found.lanes)
            for (const TherapyEpisode &episode : lane.episodes)
                refs.append(RecordRef::to(kind, episode.id));
        break;
    }
    default:
        break;
    }
    return refs;
}

void open(DemoDesk &desk, const RecordRef &ref)
{
    desk.workspace().openRecord(ref);
    desk.settle();
}

QTabBar *tabs(DemoDesk &desk) { return ui::find<QTabBar>(&desk.window(), "familyTabs"); }

QString currentTab(DemoDesk &desk)
{
    return desk.workspace().currentPage()->parts().value(tabs(desk)->currentIndex());
}

void showTab(DemoDesk &desk, const QString &tab)
{
    desk.workspace().currentPage()->showPart(tab);
    desk.settle();
}

/// The tab of a child of one of the demo county's stories; of several of that name, the one with a
/// request for `item`.
void openTabOf(DemoDesk &desk, const QString &name, const QString &item, const QString &tab)
{
    const ChildId child = readAt(desk, [name, item](Reading &reading) -> Result<ChildId> {
        ChildFilter filter;
        filter.surname = name.section(u',', 0, 0);
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows) {
            ENLACE_ASSIGN(const auto requests, AuthorizationRepository(reading).ofChild(row.id));
            if (row.name == name &&
                (item.isEmpty() || std::any_of(requests.begin(), requests.end(), [&](auto &view) {
                     return view.authorization.item == item;
                 })))
                return row.id;
        }
        return fail(ErrorCode::NotFound, "no such child");
    });
    open(desk, RecordRef::to(RecordKind::Child, child));
    showTab(desk, tab);
}

/// Stands on the first line that begins with `words` and answers all that its detail says.
QString detailOf(DemoDesk &desk, const QString &tab, const QString &words)
{
    auto *list = ui::find<RecordView>(&desk.window(), tab + u"View"_s);
    for (int row = list->model()->rowCount() - 1; row >= 0; --row)
        if (list->model()->index(row, 0).data().toString().startsWith(words))
            list->setCurrentIndex(list->model()->index(row, 0));
    desk.settle();
    QStringList said;
    for (const QLabel *label :
         ui::find(&desk.window(), tab + u"Detail"_s)->findChildren<QLabel *>())
        said.append(label->text());
    return said.join(u'\n');
}

} // namespace

class tst_FamilyTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordOpensAtItsTabStandingOnIt_data();
    void aRecordOpensAtItsTabStandingOnIt();
    void keysGoFromTabToTab();
    void tabsThatFindNoRoomAreListedByName();
    void theTabOnWhichOneStandsIsAlwaysSeen();
    void languageChangesAndNothingMoves();
    void siblingsStandSideBySide();
    void anotherChildTakesTheTabAlong();
    void whatTheRoleDoesNotShowIsSaid();
    void tabsThatARoleNeverSeesAreNotThere();
    void healthOpensAtTheAllergy();
    void renewalsAndAuthorizationsAreKeptApart();
    void theDifferenceIsOneClickAway_data();
    void theDifferenceIsOneClickAway();
    void aRequestTellsWhoSaidWhatAndWhatIsMissing();
    void aDenialShowsTheWayToAppeal();
    void coverageThatStoppedCanBeRescued();
    void deadlineIsDoneAndOpenedAgain();
    void cardLeadsToTheWholeOfIt();
};

void tst_FamilyTabs::aRecordOpensAtItsTabStandingOnIt_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("view");
    QTest::newRow("equipment") << RecordKind::Equipment << "equipment"
                               << "familyEquipmentView";
    QTest::newRow("care team") << RecordKind::CareTeamMember << "careTeam"
                               << "careTeamView";
    QTest::newRow("therapy") << RecordKind::TherapyEpisode << "therapy"
                             << "therapyView";
    QTest::newRow("authorization") << RecordKind::Authorization << "authorizations"
                                   << "authorizationsView";
    QTest::newRow("renewal") << RecordKind::EligibilityRenewal << "renewals"
                             << "renewalsView";
    QTest::newRow("document") << RecordKind::EvidenceDocument << "evidence"
                              << "evidenceView";
    QTest::newRow("contact") << RecordKind::Contact << "contacts"
                             << "contactsView";
    QTest::newRow("release") << RecordKind::Release << "releases"
                             << "releasesView";
    QTest::newRow("task") << RecordKind::Task << "deadlines"
                          << "familyTasksView";
    QTest::newRow("message") << RecordKind::Message << "deadlines"
                             << "familyMessagesView";
    QTest::newRow("deadline") << RecordKind::Deadline << "deadlines"
                              << "familyDeadlinesView";
}

void tst_FamilyTabs::aRecordOpensAtItsTabStandingOnIt()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, tab);
    QFETCH(QString, view);
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    const auto refs = readAt(desk, [kind, child = mateo(desk)](Reading &reading) {
        return refsOf(reading, kind, child);
    });
    QVERIFY(!refs.isEmpty());
    desk.key(Qt::Key_1, Qt::ControlModifier);

    // Each of them stands on a line of its own.
    QSet<int> rows;
    for (const RecordRef &ref : refs) {
        open(desk, ref);
        QCOMPARE(currentTab(desk), tab);
        auto *list = ui::find<RecordView>(&desk.window(), view);
        QVERIFY(list->hasFocus());
        rows.insert(list->currentRow());
    }

    QCOMPARE(rows.size(), refs.size());
    for (qsizetype i = 1; i < refs.size(); ++i)
        desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.workspace().currentPlace(), u"today"_s);
}

void tst_FamilyTabs::keysGoFromTabToTab()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    QCOMPARE(currentTab(desk), u"overview"_s);
    const QStringList all = desk.workspace().currentPage()->parts().mid(0, tabs(desk)->count());
    QVERIFY(all.size() > 3);

    for (int i = 1; i <= all.size(); ++i) {
        desk.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(currentTab(desk), all.at(i % all.size()));
    }
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);

    QCOMPARE(currentTab(desk), all.last());
}

void tst_FamilyTabs::tabsThatFindNoRoomAreListedByName()
{
    DemoDesk desk(Role::Coordinator, Language::Spanish);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    const QTabBar *bar = tabs(desk);
    auto *more = ui::find<QPushButton>(&desk.window(), u"morePartsButton"_s);
    QStringList hidden;
    for (int i = 0; i < bar->count(); ++i) {
        if (!bar->isTabVisible(i))
            hidden.append(bar->tabText(i));
        else
            QVERIFY2(bar->rect().contains(bar->tabRect(i)), qPrintable(bar->tabText(i)));
    }
    QVERIFY(!hidden.isEmpty());
    QVERIFY(more->text().contains(QString::number(hidden.size())));

    QStringList listed;
    QTimer::singleShot(0, more, [&] { // the menu runs a loop of its own
        auto *menu = more->menu();
        for (const QAction *action : menu->actions())
            listed.append(action->text());
        QTest::keyClick(menu, Qt::Key_Up); // the last
        QTest::keyClick(menu, Qt::Key_Return);
    });
    desk.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(listed, hidden);
    QCOMPARE(currentTab(desk), u"releases"_s);
    QVERIFY(bar->isTabVisible(bar->currentIndex()));
    const QWidget *at = desk.window().focusWidget();
    QVERIFY(at);
    QVERIFY2(ui::find(&desk.window(), u"pageScroll"_s)->isAncestorOf(at),
             qPrintable(at->objectName()));
}

void tst_FamilyTabs::theTabOnWhichOneStandsIsAlwaysSeen()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    const QTabBar *bar = tabs(desk);
    for (const int percent : {100, 200}) {
        desk.application().theme().setTextPercent(percent);
        for (int i = 0; i < bar->count(); ++i) {
            desk.key(Qt::Key_PageDown, Qt::ControlModifier);
            const int at = bar->currentIndex();
            QVERIFY2(bar->isTabVisible(at) && bar->rect().contains(bar->tabRect(at)),
                     qPrintable(bar->tabText(at)));
        }
    }
    desk.window().resize(2400, 768);
    desk.application().theme().setTextPercent(100);
    desk.settle();
    for (int i = 0; i < bar->count(); ++i)
        QVERIFY2(bar->isTabVisible(i), qPrintable(bar->tabText(i)));
    QVERIFY(!ui::shown(&desk.window(), u"morePartsButton"_s));
}

void tst_FamilyTabs::languageChangesAndNothingMoves()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    showTab(desk, u"deadlines"_s);
    auto *list = ui::find<RecordView>(&desk.window(), "familyDeadlinesView");
    list->setFocus();
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    const QString due = list->currentIndex().siblingAtColumn(0).data(SecondLineRole).toString();

    ui::press(&desk.window(), "spanishButton");
    desk.settle();

    QCOMPARE(currentTab(desk), u"deadlines"_s);
    QCOMPARE(tabs(desk)->tabText(tabs(desk)->currentIndex()), u"Plazos y tareas"_s);
    QCOMPARE(list->currentRow(), 2);
    QVERIFY(list->currentIndex().siblingAtColumn(0).data(SecondLineRole).toString() != due);
    QVERIFY(ui::wordsOf(ui::find<QWidget>(&desk.window(), "familyDeadlinesDetail"))
                .contains(u"A quién le toca"_s));
}

void tst_FamilyTabs::siblingsStandSideBySide()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    showTab(desk, u"people"_s);

    const QStringList words = ui::wordsOf(ui::find<QWidget>(&desk.window(), "siblingsCard"));

    QVERIFY(words.contains(u"Mateo Ortega Luna"_s));
    QVERIFY(words.contains(u"Lucía Ortega Luna"_s));
    QVERIFY(words.contains(u"May consent"_s));
    QVERIFY(
        ui::wordsOf(ui::find<QWidget>(&desk.window(), "grownUpCard")).contains(u"First to call"_s));
    QVERIFY(ui::shown(&desk.window(), "householdCard"));
}

void tst_FamilyTabs::anotherChildTakesTheTabAlong()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    showTab(desk, u"equipment"_s);
    QVERIFY(ui::shown(&desk.window(), "equipmentDetail"));

    for (auto *button : desk.window().findChildren<QAbstractButton *>(u"childButton"_s))
        if (button->isVisible() && !button->isChecked())
            button->click();
    desk.settle();

    // The sister has no equipment: her brother's is not left standing under her name.
    QCOMPARE(currentTab(desk), u"equipment"_s);
    QVERIFY(!ui::shown(&desk.window(), "equipmentDetail"));
    QVERIFY(!ui::shown(&desk.window(), "familyEquipmentView"));
}

void tst_FamilyTabs::whatTheRoleDoesNotShowIsSaid()
{
    DemoDesk desk(Role::Coordinator);
    const auto me = desk.application().entry().store().actor().staff;
    // A colleague's child: seen, as all of the agency's are, but not its deadlines.
    const auto others = readAt(desk, [me](Reading &reading) -> Result<RecordRef> {
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list({}, {}, 500));
        for (const ChildRow &row : rows)
            if (row.lead && row.lead != me)
                return RecordRef::to(RecordKind::Child, row.id);
        return fail(ErrorCode::NotFound, "no such child");
    });

    open(desk, others);
    showTab(desk, u"deadlines"_s);

    QVERIFY(!ui::shown(&desk.window(), "familyDeadlinesView"));
    QVERIFY(ui::wordsOf(desk.workspace().currentPage()).contains(u"Not shown to your role"_s));
    showTab(desk, u"overview"_s);
    QVERIFY(ui::wordsOf(ui::find<QWidget>(&desk.window(), "deadlinesCard"))
                .contains(u"Your role does not show this part of the record."_s));
}

void tst_FamilyTabs::tabsThatARoleNeverSeesAreNotThere()
{
    DemoDesk desk(Role::Clerk);

    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));

    const QStringList parts = desk.workspace().currentPage()->parts().mid(0, tabs(desk)->count());
    QVERIFY(parts.contains(u"people"_s));
    QVERIFY(parts.contains(u"health"_s)); // allergies
    for (const QString &part : parts) {
        showTab(desk, part);
        QCOMPARE(currentTab(desk), part);
    }
}

void tst_FamilyTabs::healthOpensAtTheAllergy()
{
    DemoDesk desk(Role::Coordinator);
    const RecordRef latex =
        readAt(desk, [child = mateo(desk)](Reading &reading) -> Result<RecordRef> {
            ENLACE_ASSIGN(const auto found, HealthRepository(reading).allergies(child));
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, "no allergy");
            return RecordRef::to(RecordKind::Allergy, found.first().id);
        });

    open(desk, latex);

    QCOMPARE(currentTab(desk), u"health"_s);
    const QWidget *line = QApplication::focusWidget();
    QVERIFY(line && line->objectName() == "keptLine"_L1);
    QVERIFY(line->accessibleName().contains("Latex"_L1));
}

void tst_FamilyTabs::renewalsAndAuthorizationsAreKeptApart()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    const auto linesOf = [&](const char *view) {
        QSet<QString> lines;
        auto *list = ui::find<RecordView>(&desk.window(), view);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines.insert(list->model()->index(row, 0).data().toString());
        return lines;
    };

    showTab(desk, u"authorizations"_s);
    const QSet<QString> authorizations = linesOf("authorizationsView");
    showTab(desk, u"renewals"_s);
    const QSet<QString> renewals = linesOf("renewalsView");

    QVERIFY(!authorizations.isEmpty() && !renewals.isEmpty());
    QVERIFY(!authorizations.intersects(renewals));
    for (const QString &renewal : renewals)
        QVERIFY2(renewal.contains(u"annual renewal"_s), qPrintable(renewal));
}

void tst_FamilyTabs::theDifferenceIsOneClickAway_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << Language::English << u"once a year"_s;
    QTest::newRow("Spanish") << Language::Spanish << u"una vez al año"_s;
}

void tst_FamilyTabs::theDifferenceIsOneClickAway()
{
    QFETCH(Language, language);
    QFETCH(QString, words);
    DemoDesk desk(Role::Coordinator, language);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    for (const QString &tab : {u"authorizations"_s, u"renewals"_s}) {
        showTab(desk, tab);
        QCOMPARE(ui::find(&desk.window(), u"differenceButton"_s)->toolTip(), QString());
        ui::press(&desk.window(), u"differenceButton"_s);
        auto *popover = QApplication::activePopupWidget();
        QVERIFY(popover);
        const QString said = ui::wordsOf(popover).join(u'\n');
        QVERIFY2(said.contains(words), qPrintable(said));
        QTest::keyClick(popover, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
}

void tst_FamilyTabs::aRequestTellsWhoSaidWhatAndWhatIsMissing()
{
    DemoDesk desk(Role::Supervisor);
    openTabOf(desk, u"Nguyen, Bao"_s, u"Home oxygen concentrator"_s, u"authorizations"_s);

    // Expedited, and past its 72 hours: no answer is an answer.
    auto *list = ui::find<RecordView>(&desk.window(), u"authorizationsView"_s);
    QCOMPARE(list->model()->index(0, 2).data().toString(), u"No answer in time"_s);
    const QString said = detailOf(desk, u"authorizations"_s, u"Home oxygen"_s);
    for (const QString &words :
         {u"Physician's note on the nights"_s, u"Pulmonology clinic"_s, u"Utilization management"_s,
          u"nothing else is missing"_s, u"ask again"_s, u"counts as a denial"_s})
        QVERIFY2(said.contains(words), qPrintable(words + u'\n' + said));
    desk.savePicture("authorization-enquiries");
}

void tst_FamilyTabs::aDenialShowsTheWayToAppeal()
{
    DemoDesk desk(Role::Supervisor);
    openTabOf(desk, u"Hassan, Amal"_s, u"Gait trainer"_s, u"authorizations"_s);

    const QString said = detailOf(desk, u"authorizations"_s, u"Gait trainer"_s);
    const auto at = [&said](const QString &words) { return said.indexOf(words); };

    QVERIFY2(at(u"The way to appeal"_s) >= 0, qPrintable(said));
    QVERIFY(at(u"Plan or health network"_s) > 0);
    QVERIFY(at(u"Ask now to keep the service during the appeal"_s) > 0);
    QVERIFY(at(u"Ask now to keep the service during the appeal"_s) <
            at(u"Last day to appeal to the plan"_s));
    // Ten days are over, sixty are not.
    QStringList chips;
    for (const StatusChip *chip :
         ui::find(&desk.window(), u"authorizationsDetail"_s)->findChildren<StatusChip *>())
        chips.append(chip->chip().text);
    QVERIFY2(chips.contains(u"Passed: Oct 9"_s), qPrintable(chips.join(u'\n')));
    QVERIFY2(chips.contains(u"Nov 30 · in 9 days"_s), qPrintable(chips.join(u'\n')));
    QVERIFY(at(u"Last day to appeal to the plan"_s) <
            at(u"Last day to ask for a State Fair Hearing about the plan"_s));
    desk.savePicture("authorization-appeal");
}

void tst_FamilyTabs::coverageThatStoppedCanBeRescued()
{
    DemoDesk desk(Role::Supervisor);
    openTabOf(desk, u"Moreno, Gael"_s, {}, u"renewals"_s);

    const QString said = detailOf(desk, u"renewals"_s, u"Medi-Cal"_s);

    QVERIFY2(said.contains(u"Coverage stopped"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Last day to send the Medi-Cal form without applying again"_s),
             qPrintable(said));
    desk.savePicture("renewal-rescue");
}

void tst_FamilyTabs::deadlineIsDoneAndOpenedAgain()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));
    showTab(desk, u"deadlines"_s);
    auto *list = ui::find<RecordView>(&desk.window(), "familyDeadlinesView");
    const int open = list->model()->rowCount();
    const QString first = list->model()->index(0, 1).data().toString();

    ui::press(&desk.window(), "deadlineDone");
    desk.settle();

    QTRY_COMPARE(list->model()->rowCount(), open - 1);
    ui::press(&desk.window(), "doneButton");
    desk.settle();
    QTRY_COMPARE(list->model()->index(0, 1).data().toString(), first);
    ui::press(&desk.window(), "messageAction");
    desk.settle();
    ui::press(&desk.window(), "openButton");
    desk.settle();
    QTRY_COMPARE(list->model()->rowCount(), open);
}

void tst_FamilyTabs::cardLeadsToTheWholeOfIt()
{
    DemoDesk desk(Role::Coordinator);
    open(desk, RecordRef::to(RecordKind::Child, mateo(desk)));

    ui::press(ui::find<QWidget>(&desk.window(), "deadlinesCard"), "cardLink");
    desk.settle();

    QCOMPARE(currentTab(desk), u"deadlines"_s);
    QVERIFY(ui::find<RecordView>(&desk.window(), "familyDeadlinesView")->hasFocus());
}

QTEST_MAIN(tst_FamilyTabs)
#include "tst_familytabs.moc"
