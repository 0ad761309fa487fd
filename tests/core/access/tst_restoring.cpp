// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/restoring.h"

#include "core/access/accounts.h"
#include "core/access/staffrepository.h"
#include "core/storage/query.h"
#include "core/storage/session.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QString password = QStringLiteral("tres tristes tigres");

/// A store on this computer with its founder, one colleague, and a backup of that day.
struct Shelf
{
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 21)};
    SignInSettings settings{DeskId::make(), clock, KeyCost::least(),
                            [](const QString &) { return QByteArray("ext4"); }};
    Backup backup;
    Staff colleague;

    explicit Shelf(Role role)
    {
        StoreSetup setup;
        setup.agencyName = QStringLiteral("County Plan");
        setup.displayName = QStringLiteral("Ana López");
        setup.signInName = QStringLiteral("ana");
        setup.password = password;
        const CreatedStore made = ENLACE_VALUE(createStore(path(), setup, settings));
        NewAccount account;
        account.staff.displayName = QStringLiteral("Benito Ruiz");
        account.staff.signInName = QStringLiteral("benito");
        account.password = password;
        StaffRole held;
        held.role = role;
        held.agency = made.store.actor.grants.first().agency;
        account.roles = {held};
        const auto session =
            ENLACE_VALUE(Session::open(made.store.target, made.store.actor, clock));
        colleague = ENLACE_VALUE(session->run([&](Work &work) {
            return Accounts(made.store.target, KeyCost::least()).addPerson(work, account);
        }));
        backup = ENLACE_VALUE(makeBackup(path(), std::get<SqliteTarget>(made.store.target).key,
                                         BackupKind::Manual, clock));
        clock.advance(60);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] Result<> restore(const char *name) const
    {
        ENLACE_ASSIGN(const Restorer who,
                      restorerOf(path(), backup, QString::fromLatin1(name), password, settings));
        return restoreStore(path(), backup, who, settings);
    }
    /// f(Session &, Accounts &) with the founder signed in.
    template <class F>
    void asFounder(F f) const
    {
        const OpenedStore opened =
            ENLACE_VALUE(openStore(path(), QStringLiteral("ana"), password, settings));
        const auto session = ENLACE_VALUE(Session::open(opened.target, opened.actor, clock));
        f(*session, Accounts(opened.target, KeyCost::least()));
    }
    [[nodiscard]] int audited(const char *action) const
    {
        int count = -1;
        asFounder([&](Session &session, const Accounts &) {
            count = ENLACE_VALUE(session.read([&](Reading &reading) -> Result<int> {
                Query query(reading, "select count(*) from audit_entry where action = :action and "
                                     "staff_id is not null");
                query.bind(":action", QString::fromLatin1(action));
                ENLACE_ASSIGN(const auto value, firstValue<int>(query));
                return value.value_or(0);
            }));
        });
        return count;
    }
};

} // namespace

class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoLooksAfterTheStoreMayRestoreIt_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("coordinator") << Role::Coordinator << false;
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
        QTest::newRow("administrator") << Role::Administrator << true;
    }
    void onlyWhoLooksAfterTheStoreMayRestoreIt()
    {
        QFETCH(Role, role);
        QFETCH(bool, allowed);
        const Shelf shelf(role);

        const Result<> restored = shelf.restore("benito");

        QCOMPARE(restored.has_value(), allowed);
        if (!allowed)
            QCOMPARE(restored.error().code, ErrorCode::Forbidden);
        // Either way it is written down, with who it was.
        QCOMPARE(shelf.audited("restored"), allowed ? 1 : 0);
        QCOMPARE(shelf.audited("refused"), allowed ? 0 : 1);
        QCOMPARE(backupsOf(shelf.path()).size(), allowed ? 2 : 1);
    }

    void rolesOfTodayCountAndNotThoseOfTheBackup()
    {
        const Shelf shelf(Role::Supervisor);
        shelf.asFounder([&](Session &session, const Accounts &accounts) {
            ENLACE_VERIFY(session.run(
                [&](Work &work) { return accounts.removePerson(work, shelf.colleague.id); }));
        });
        FixedClock tomorrow = shelf.clock;
        tomorrow.advanceDays(1);
        const SignInSettings later{shelf.settings.desk, tomorrow, KeyCost::least(),
                                   shelf.settings.fileSystem};

        // The old password still opens the backup's own slots.
        const Restorer who = ENLACE_VALUE(
            restorerOf(shelf.path(), shelf.backup, QStringLiteral("benito"), password, later));
        const Result<> restored = restoreStore(shelf.path(), shelf.backup, who, later);

        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Forbidden);
    }

    void aStoreThatOpensNoMoreIsRestoredByTheRolesOfTheBackup_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("supervisor") << Role::Supervisor << true;
    }
    void aStoreThatOpensNoMoreIsRestoredByTheRolesOfTheBackup()
    {
        QFETCH(Role, role);
        QFETCH(bool, allowed);
        const Shelf shelf(role);
        QFile file(shelf.path() + QLatin1String("/enlace.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, '\x55')), 4096);
        file.close();

        QCOMPARE(shelf.restore("benito").has_value(), allowed);

        if (allowed)
            QCOMPARE(shelf.audited("restored"), 1);
    }

    void aWrongPasswordRestoresNothing()
    {
        const Shelf shelf(Role::Supervisor);

        const auto who = restorerOf(shelf.path(), shelf.backup, QStringLiteral("benito"),
                                    QStringLiteral("another sentence"), shelf.settings);

        QVERIFY(!who);
        QCOMPARE(who.error().code, ErrorCode::WrongKey);
    }
};

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
