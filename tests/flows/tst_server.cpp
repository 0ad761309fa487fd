// SPDX-License-Identifier: GPL-3.0-or-later
//
// An office that shares one store: a colleague's first morning on the server, through the real
// window and over verified TLS.
#include "app/application.h"
#include "core/access/accounts.h"
#include "core/upkeep/upkeep.h"
#include "support/serveroffice.h"
#include "support/testask.h"
#include "support/uidriver.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QString password = QStringLiteral("blue kites over Anaheim");

} // namespace

class tst_Server : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!TestDatabase::hasServer())
            QSKIP("ENLACE_TEST_POSTGRESQL names no server");
        m_office = std::make_unique<ServerOffice>();
        makeStoreWithAColleague();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ask = std::make_unique<TestAsk>();
        m_picker = std::make_unique<TestFilePicker>();
        Options options;
        options.language = Language::Spanish;
        options.settings = m_folder->filePath(QStringLiteral("enlace.ini"));
        Application::Seams seams;
        seams.clock = &m_clock;
        seams.ask = m_ask.get();
        seams.filePicker = m_picker.get();
        m_application = std::make_unique<Application>(options, seams);
        window().resize(1366, 768);
        m_application->start();
    }
    void cleanup() { m_application.reset(); }
    void cleanupTestCase() { m_office.reset(); }

    void aColleagueConnectsSignsInAndLocks()
    {
        connectTo(m_office->address);
        signIn(QStringLiteral("not this one"));
        ui::waitFor([&] { return ui::shown(&window(), "passwordEditProblem"); }, "the refusal");

        signIn(password);
        ui::waitFor([&] { return ui::shown(&window(), "workspace"); }, "the workspace", 60);
        ui::press(&window(), "place_families");
        const QStringList spanish = ui::wordsOf(&window());
        ui::press(&window(), "englishButton");
        QTRY_VERIFY(ui::wordsOf(&window()) != spanish);

        window().lock();
        ui::fill(&window(), "unlockPasswordEdit", password);
        ui::press(&window(), "unlockButton");
        ui::waitFor([&] { return !window().isLocked(); }, "unlocking", 60);
    }

    void aServerThatDoesNotAnswerIsSaidInWords()
    {
        ServerAddress nobody = m_office->address;
        nobody.port = 1; // no service listens there
        connectTo(nobody);
        signIn(password); // who one is decides what a server tells: nothing is asked before
        ui::waitFor([&] { return ui::shown(&window(), "gateProblem"); }, "the answer", 60);
        // What was typed is still there.
        QCOMPARE(ui::find<QLineEdit>(&window(), "signInNameEdit")->text(), m_office->colleague);
    }

private:
    MainWindow &window() { return m_application->window(); }

    /// Whoever owns the database makes the store, and a login for a colleague.
    void makeStoreWithAColleague()
    {
        const SignInSettings settings{DeskId::make(), m_clock, KeyCost::least()};
        StoreSetup setup;
        setup.agencyName = QStringLiteral("Example County");
        setup.displayName = QStringLiteral("Olga Owner");
        setup.signInName = m_office->owner;
        setup.password = m_office->password;
        const OpenedStore store = ENLACE_VALUE(createStoreOnServer(
            m_office->address, m_office->owner, m_office->password, setup, settings));
        Session session(ENLACE_VALUE(Connection::open(store.target)), store.actor, m_clock,
                        allKeepers());
        NewAccount account;
        account.staff.signInName = m_office->colleague;
        account.staff.displayName = QStringLiteral("Ana Ruiz");
        account.password = password;
        StaffRole role;
        role.role = Role::Coordinator;
        role.agency = store.actor.grants.first().agency;
        account.roles = {role};
        (void)ENLACE_VALUE(session.run([&](Work &work) {
            return Accounts(store.target, KeyCost::least()).addPerson(work, account);
        }));
    }

    void connectTo(const ServerAddress &address)
    {
        ui::press(&window(), "connectServer");
        ui::fill(&window(), "hostEdit", address.host);
        ui::find<QLineEdit>(&window(), "portEdit")->clear();
        ui::fill(&window(), "portEdit", QString::number(address.port));
        ui::find<QLineEdit>(&window(), "databaseEdit")->clear();
        ui::fill(&window(), "databaseEdit", address.database);
        ui::fill(&window(), "certificateEdit", address.rootCertificate);
        ui::press(&window(), "connectButton");
    }

    void signIn(const QString &typed)
    {
        ui::waitFor([&] { return ui::shown(&window(), "signInPage"); }, "the sign-in", 60);
        ui::find<QLineEdit>(&window(), "signInNameEdit")->clear();
        ui::fill(&window(), "signInNameEdit", m_office->colleague);
        ui::find<QLineEdit>(&window(), "passwordEdit")->clear();
        ui::fill(&window(), "passwordEdit", typed);
        ui::press(&window(), "signInButton");
    }

    FixedClock m_clock{QDate(2026, 11, 21)};
    std::unique_ptr<ServerOffice> m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestAsk> m_ask;
    std::unique_ptr<TestFilePicker> m_picker;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(tst_Server)
#include "tst_server.moc"
