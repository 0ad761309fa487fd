// SPDX-License-Identifier: GPL-3.0-or-later
//
// An administrator's errands: a colleague comes, signs in and is seen in the report; roles change
// and are taken back; somebody leaves. A supervisor reads of the own team and changes nothing.
#include "core/access/signin.h"
#include "support/demodesk.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

namespace {

const QString password = QStringLiteral("seven green umbrellas");

QStringList column(const RecordView *view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

void goTo(DemoDesk &desk, const char *part)
{
    desk.workspace().goTo(QStringLiteral("administration"));
    desk.settle();
    ui::press(&desk.window(), QLatin1String(part) + QLatin1String("Button"));
    desk.settle();
}

/// Makes the person current whose name is this.
void choose(DemoDesk &desk, const QString &name)
{
    auto *view = ui::find<RecordView>(&desk.window(), "peopleView");
    const auto row = column(view, 0).indexOf(name);
    QVERIFY2(row >= 0, qPrintable(name));
    view->setCurrentIndex(view->model()->index(static_cast<int>(row), 0));
    desk.settle();
}

/// In the form that is shown; none is chosen by itself.
void chooseAgency(DemoDesk &desk)
{
    for (auto *box : desk.window().findChildren<QComboBox *>(QStringLiteral("agency")))
        if (box->isVisible())
            box->setCurrentIndex(1);
}

void add(DemoDesk &desk, const QString &name, const QString &signInName)
{
    ui::press(&desk.window(), "addPerson");
    chooseAgency(desk);
    ui::fill(&desk.window(), "displayName", name);
    ui::fill(&desk.window(), "signInName", signInName);
    ui::fill(&desk.window(), "password", password);
    ui::fill(&desk.window(), "passwordAgain", password);
    ui::press(&desk.window(), "saveButton");
    desk.settle();
    desk.settle();
}

QString folderOf(DemoDesk &desk)
{
    const Target target = desk.application().entry().store().target();
    return QFileInfo(std::get<SqliteTarget>(target).databaseFile).absolutePath();
}

} // namespace

class tst_Administrator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aColleagueComesSignsInAndIsSeenInTheReport_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << Language::English << QStringLiteral("Greta Newcomer");
        QTest::newRow("Spanish") << Language::Spanish << QStringLiteral("Gustavo Reciente");
    }
    void aColleagueComesSignsInAndIsSeenInTheReport()
    {
        QFETCH(Language, language);
        QFETCH(QString, name);
        const QString signInName = name.section(QLatin1Char(' '), 0, 0).toLower();
        QString folder;
        {
            DemoDesk desk(Role::Administrator, language);
            folder = folderOf(desk);
            goTo(desk, "people");
            add(desk, name, signInName);
            auto *view = ui::find<RecordView>(&desk.window(), "peopleView");
            QTRY_VERIFY(column(view, 0).contains(name));
            desk.savePicture("administration-people");
        }
        {
            const SignInSettings settings{.desk = DeskId::make(), .clock = DemoDesk::clock()};
            const auto opened = openStore(folder, signInName, password, settings);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().logText()));
            QVERIFY(opened->actor.holds(Role::Coordinator));
        }
        DemoDesk desk(Role::Administrator, language);
        goTo(desk, "audit");

        auto *report = ui::find<RecordView>(&desk.window(), "auditView");

        QVERIFY(column(report, 1).contains(name));
        const auto row = static_cast<int>(column(report, 1).indexOf(name));
        QCOMPARE(column(report, 2).at(row), label(AuditAction::SignedIn));
        // Its detail says it in words, and so does that of the new account.
        report->setCurrentIndex(report->model()->index(row, 0));
        desk.settle();
        QVERIFY(ui::wordsOf(ui::find<QWidget>(&desk.window(), "auditDetail")).contains(name));
        desk.savePicture("administration-audit");
        // Whoever looks at the report is in it too.
        ui::press(&desk.window(), "readsButton");
        desk.settle();
        QVERIFY(report->model()->rowCount() > 0);
    }

    void whatIsWrongStandsBesideTheField()
    {
        DemoDesk desk(Role::Administrator);
        goTo(desk, "people");
        auto *view = ui::find<RecordView>(&desk.window(), "peopleView");
        const int before = view->model()->rowCount();

        add(desk, QStringLiteral(" "), QStringLiteral("nameless"));

        QVERIFY(ui::shown(&desk.window(), "displayNameProblem"));
        QCOMPARE(view->model()->rowCount(), before);
        // Esc closes the form and nothing is left of the password.
        desk.key(Qt::Key_Escape);
        QVERIFY(!ui::shown(&desk.window(), "personForm"));
        ui::press(&desk.window(), "addPerson");
        QVERIFY(ui::find<QLineEdit>(&desk.window(), "password")->text().isEmpty());
        ui::fill(&desk.window(), "displayName", QStringLiteral("Two Passwords"));
        ui::fill(&desk.window(), "signInName", QStringLiteral("two"));
        ui::fill(&desk.window(), "password", password);
        ui::fill(&desk.window(), "passwordAgain", QStringLiteral("another sentence"));
        ui::press(&desk.window(), "saveButton");
        QVERIFY(ui::shown(&desk.window(), "passwordAgainProblem"));
    }

    void aRoleIsGivenAndTakenBack()
    {
        DemoDesk desk(Role::Administrator);
        goTo(desk, "people");
        add(desk, QStringLiteral("Hugo Helper"), QStringLiteral("hugo"));
        choose(desk, QStringLiteral("Hugo Helper"));
        const auto roles = [&] {
            return ui::wordsOf(ui::find<QWidget>(&desk.window(), "personDetail"))
                .filter(label(Role::Clerk))
                .size();
        };
        QCOMPARE(roles(), 0);

        ui::press(&desk.window(), "giveRole");
        auto *role = ui::find<QComboBox>(&desk.window(), "role");
        role->setCurrentIndex(role->findText(label(Role::Clerk)));
        chooseAgency(desk);
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        desk.settle();

        QVERIFY2(!ui::shown(&desk.window(), "roleForm"),
                 qPrintable(ui::wordsOf(&desk.window()).join(QLatin1Char('|'))));
        QTRY_VERIFY(roles() > 0);
        ui::press(&desk.window(), "messageAction");
        desk.settle();
        QTRY_COMPARE(roles(), 0);
    }

    void whoStillCoordinatesIsNotDeactivated()
    {
        DemoDesk desk(Role::Administrator);
        QString coordinator;
        for (const DemoPerson &person : demoPeopleOf(folderOf(desk)))
            if (person.role == Role::Coordinator)
                coordinator = person.displayName;
        goTo(desk, "people");
        choose(desk, coordinator);

        desk.ask.answerNext(true);
        ui::press(&desk.window(), "deactivatePerson");
        desk.settle();

        QCOMPARE(desk.ask.asked().size(), 1);
        auto *bar = desk.window().findChild<MessageBar *>();
        QVERIFY(bar && bar->isVisible() && !bar->text().isEmpty());
        auto *view = ui::find<RecordView>(&desk.window(), "peopleView");
        QVERIFY(column(view, 0).contains(coordinator));
    }

    void somebodyLeavesAndComesBackWithAnotherPassword()
    {
        QString folder;
        {
            DemoDesk desk(Role::Administrator);
            folder = folderOf(desk);
            goTo(desk, "people");
            add(desk, QStringLiteral("Ines Leaving"), QStringLiteral("ines"));
            choose(desk, QStringLiteral("Ines Leaving"));
            desk.ask.answerNext(true);
            ui::press(&desk.window(), "deactivatePerson");
            desk.settle();
            auto *view = ui::find<RecordView>(&desk.window(), "peopleView");
            QTRY_VERIFY(!column(view, 0).contains(QStringLiteral("Ines Leaving")));

            auto *state = ui::find<QComboBox>(&desk.window(), "staffStateFilter");
            QTest::keyClick(state, Qt::Key_Down);
            desk.settle();
            choose(desk, QStringLiteral("Ines Leaving"));
            ui::press(&desk.window(), "activatePerson");
            ui::fill(&desk.window(), "password", QStringLiteral("eight yellow umbrellas"));
            ui::fill(&desk.window(), "passwordAgain", QStringLiteral("eight yellow umbrellas"));
            ui::press(&desk.window(), "saveButton");
            desk.settle();
        }
        const SignInSettings settings{.desk = DeskId::make(), .clock = DemoDesk::clock()};
        QVERIFY(!openStore(folder, QStringLiteral("ines"), password, settings));
        QVERIFY(openStore(folder, QStringLiteral("ines"), QStringLiteral("eight yellow umbrellas"),
                          settings));
    }

    void aTeamIsMadeFilledAndClosedAgain_data()
    {
        aColleagueComesSignsInAndIsSeenInTheReport_data();
    }
    void aTeamIsMadeFilledAndClosedAgain()
    {
        QFETCH(Language, language);
        QFETCH(QString, name);
        const QString team = QStringLiteral("Team ") + name;
        DemoDesk desk(Role::Administrator, language);
        goTo(desk, "teams");
        auto *view = ui::find<RecordView>(&desk.window(), "teamsView");
        const auto people = [&] {
            const auto row = column(view, 0).indexOf(team);
            return row < 0 ? QString() : column(view, 2).at(row);
        };

        ui::press(&desk.window(), "addTeam");
        ui::fill(&desk.window(), "name", team);
        chooseAgency(desk);
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_COMPARE(people(), QStringLiteral("0"));
        QTRY_VERIFY(ui::wordsOf(ui::find<QWidget>(&desk.window(), "teamDetail")).contains(team));

        // Somebody comes into it, and the bar takes that back.
        ui::press(&desk.window(), "addMember");
        auto *member = ui::find<QComboBox>(&desk.window(), "member");
        ui::press(&desk.window(), "saveButton");
        QVERIFY(ui::shown(&desk.window(), "memberProblem")); // nobody is moved unasked
        QVERIFY(member->count() > 1);
        member->setCurrentIndex(1);
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_COMPARE(people(), QStringLiteral("1"));
        desk.savePicture(language == Language::Spanish ? "teams-es" : "teams-en");
        // A team with people is not closed.
        desk.ask.answerNext(true);
        ui::press(&desk.window(), "closeTeam");
        desk.settle();
        QVERIFY(column(view, 0).contains(team));
        ui::press(&desk.window(), "removeMember_0");
        desk.settle();
        QTRY_COMPARE(people(), QStringLiteral("0"));
        ui::press(&desk.window(), "messageAction");
        desk.settle();
        QTRY_COMPARE(people(), QStringLiteral("1"));
        ui::press(&desk.window(), "removeMember_0");
        desk.settle();
        QTRY_COMPARE(people(), QStringLiteral("0"));

        // Empty, it is closed, opened again from the bar, and closed for good.
        desk.ask.answerNext(true);
        ui::press(&desk.window(), "closeTeam");
        desk.settle();
        QTRY_VERIFY(!column(view, 0).contains(team));
        ui::press(&desk.window(), "messageAction");
        desk.settle();
        QTRY_VERIFY(column(view, 0).contains(team));
    }

    void aTeamIsRenamedAndItsNameIsAskedFor()
    {
        DemoDesk desk(Role::Administrator);
        goTo(desk, "teams");
        auto *view = ui::find<RecordView>(&desk.window(), "teamsView");
        const QString before = column(view, 0).first();

        ui::press(&desk.window(), "editTeam");
        ui::fill(&desk.window(), "name", QStringLiteral(" "));
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_VERIFY(ui::shown(&desk.window(), "nameProblem"));
        ui::fill(&desk.window(), "name", QStringLiteral("AA ") + before);
        ui::press(&desk.window(), "saveButton");
        desk.settle();

        QTRY_COMPARE(column(view, 0).first(), QStringLiteral("AA ") + before);
    }

    void anOrganizationIsAddedCorrectedAndTheCorrectionTakenBack()
    {
        DemoDesk desk(Role::Administrator);
        goTo(desk, "agencies");
        auto *view = ui::find<RecordView>(&desk.window(), "agenciesView");

        ui::press(&desk.window(), "addAgency");
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_VERIFY(ui::shown(&desk.window(), "nameProblem"));
        ui::fill(&desk.window(), "name", QStringLiteral("Aaa Valley Network"));
        ui::fill(&desk.window(), "npi", QStringLiteral("123"));
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_VERIFY(ui::shown(&desk.window(), "npiProblem"));
        ui::fill(&desk.window(), "npi", QString());
        ui::fill(&desk.window(), "titleSpanish", QStringLiteral("Guia de salud"));
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_VERIFY(column(view, 0).contains(QStringLiteral("Aaa Valley Network")));

        ui::press(&desk.window(), "editAgency");
        ui::fill(&desk.window(), "name", QStringLiteral("Aaa Hills Network"));
        ui::press(&desk.window(), "saveButton");
        desk.settle();
        QTRY_VERIFY(column(view, 0).contains(QStringLiteral("Aaa Hills Network")));
        desk.savePicture("agencies");
        ui::press(&desk.window(), "messageAction");
        desk.settle();
        QTRY_VERIFY(column(view, 0).contains(QStringLiteral("Aaa Valley Network")));
        // Typing narrows the list to it.
        ui::fill(&desk.window(), "agencySearch", QStringLiteral("vall aaa"));
        desk.settle();
        QTRY_COMPARE(view->model()->rowCount(), 1);
    }

    void aNewRecoveryKeyIsShownOnceAndResetsAPassword()
    {
        QString folder;
        QString key;
        {
            DemoDesk desk(Role::Administrator);
            folder = folderOf(desk);
            goTo(desk, "recovery");
            desk.ask.answerNext(true);
            ui::press(&desk.window(), "makeRecoveryKey");
            desk.settle();
            QTRY_VERIFY(ui::shown(&desk.window(), "recoveryKey"));
            key = ui::find<QLabel>(&desk.window(), "recoveryKey")->text().remove(QChar(0x200b));
            desk.savePicture("recovery");
            // It is put away before anything else, and is nowhere afterwards.
            QVERIFY(!ui::find<QWidget>(&desk.window(), "keptDone")->isEnabled());
            ui::find<QWidget>(&desk.window(), "keptBox")->setFocus();
            desk.key(Qt::Key_Space);
            ui::press(&desk.window(), "keptDone");
            QVERIFY(!ui::shown(&desk.window(), "recoveryKey"));
            for (const QLabel *label : desk.window().findChildren<QLabel *>())
                QVERIFY(!label->text().remove(QChar(0x200b)).contains(key));
        }
        const SignInSettings settings{
            .desk = DeskId::make(), .clock = DemoDesk::clock(), .cost = KeyCost::least()};
        const QList<DemoPerson> people = demoPeopleOf(folder);
        const auto reset = resetPasswordWithRecoveryKey(
            folder, key, people.first().signInName, QStringLiteral("nine red umbrellas"), settings);
        QVERIFY2(reset.has_value(), reset ? "" : qPrintable(reset.error().logText()));
        QVERIFY(openStore(folder, people.first().signInName, QStringLiteral("nine red umbrellas"),
                          settings));
        QVERIFY(resetPasswordWithRecoveryKey(folder, key, people.first().signInName, demoPassword(),
                                             settings));
    }

    void theReportIsSavedAsATable()
    {
        DemoDesk desk(Role::Administrator);
        goTo(desk, "audit");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.csv"));

        desk.picker.answerNext(path);
        ui::press(&desk.window(), "exportAudit");

        QTRY_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFWhen,Who,What,About\r\n"));
    }

    void aSupervisorReadsAndChangesNothing()
    {
        DemoDesk desk(Role::Supervisor);
        goTo(desk, "people");

        QVERIFY(!ui::shown(&desk.window(), "addPerson"));
        QVERIFY(!ui::shown(&desk.window(), "deactivatePerson"));
        ui::press(&desk.window(), "auditButton");
        desk.settle();
        QVERIFY(ui::shown(&desk.window(), "auditChildSearch"));
    }

    void othersDoNotSeeThePlace_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("coordinator") << Role::Coordinator;
        QTest::newRow("therapist") << Role::Therapist;
        QTest::newRow("clerk") << Role::Clerk;
    }
    void othersDoNotSeeThePlace()
    {
        QFETCH(Role, role);
        DemoDesk desk(role);

        QVERIFY(!ui::shown(&desk.window(), "place_administration"));
    }
};

QTEST_MAIN(tst_Administrator)
#include "tst_administrator.moc"
