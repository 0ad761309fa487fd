// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/signin.h"

#include "core/access/accounts.h"
#include "core/access/auditrepository.h"
#include "core/access/desk.h"
#include "core/access/serverroles.h"
#include "core/access/staffrepository.h"
#include "core/storage/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/session.h"
#include "core/storage/signintries.h"
#include "support/serveroffice.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace enlace;
using namespace enlace::test;

namespace {

const QString ana = QStringLiteral("ana");
const QString anasPassword = QStringLiteral("tres tristes tigres");
const QString benito = QStringLiteral("benito");
const QString benitosPassword = QStringLiteral("otra clave muy larga");

/// A folder for stores, a desk and a clock.
struct Shelf
{
    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 21)};
    SignInSettings settings{DeskId::make(), clock, KeyCost::least(),
                            [](const QString &) { return QByteArray("ext4"); }};

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] static StoreSetup setup()
    {
        StoreSetup setup;
        setup.agencyName = QStringLiteral("County Plan");
        setup.county = QStringLiteral("Orange");
        setup.displayName = QStringLiteral("Ana López");
        setup.signInName = ana;
        setup.password = anasPassword;
        return setup;
    }
    [[nodiscard]] CreatedStore create() const
    {
        return ENLACE_VALUE(createStore(path(), setup(), settings));
    }
    [[nodiscard]] Result<OpenedStore> open(const QString &name, const QString &password) const
    {
        return openStore(path(), name, password, settings);
    }
};

std::unique_ptr<Session> sessionOf(const OpenedStore &store, const Clock &clock)
{
    return ENLACE_VALUE(Session::open(store.target, store.actor, clock));
}

NewAccount accountOf(const QString &name, const QString &password, Role role,
                     const AgencyId &agency)
{
    NewAccount account;
    account.staff.displayName = QStringLiteral("Benito Ruiz");
    account.staff.signInName = name;
    account.password = password;
    StaffRole held;
    held.role = role;
    held.agency = agency;
    account.roles = {held};
    return account;
}

Staff addBenito(const OpenedStore &store, const Clock &clock, Role role = Role::Coordinator)
{
    const auto session = sessionOf(store, clock);
    const Accounts accounts(store.target, KeyCost::least());
    return ENLACE_VALUE(session->run([&](Work &work) {
        return accounts.addPerson(
            work, accountOf(benito, benitosPassword, role, store.actor.grants.first().agency));
    }));
}

qint64 countOf(Session &session, const QString &sql)
{
    return ENLACE_VALUE(session.read([&](Reading &reading) -> Result<qint64> {
        Query query(reading, sql);
        ENLACE_ASSIGN(const auto value, firstValue<qint64>(query));
        return value.value_or(0);
    }));
}

qint64 audited(Session &session, const char *action)
{
    return countOf(session, QStringLiteral("select count(*) from audit_entry where action = '%1'")
                                .arg(QLatin1String(action)));
}

/// Overwrites a stretch of a file in place.
void scribble(const QString &path, qint64 offset, qint64 length)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) ||
        file.write(QByteArray(length, '\x55')) != length)
        qFatal("cannot scribble");
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPersonIsInAndMaySeeFamiliesAndManagePeople()
    {
        const Shelf place;

        const CreatedStore created = place.create();

        QVERIFY(created.store.actor.holds(Role::Administrator));
        QVERIFY(created.store.actor.holds(Role::Supervisor));
        QCOMPARE(created.store.displayName, QStringLiteral("Ana López"));
        QCOMPARE(created.store.actor.desk, place.settings.desk);
        ENLACE_VERIFY(RecoveryKey::parse(created.recoveryKey));
        const auto session = sessionOf(created.store, place.clock);
        QCOMPARE(countOf(*session, QStringLiteral("select count(*) from agency")), 1);
        QCOMPARE(audited(*session, "signed_in"), 1);
        const auto check = ENLACE_VALUE(session->read([](Reading &r) { return checkAudit(r); }));
        QVERIFY(check.isWhole());
        QVERIFY(check.changes.entries >= 5);
    }

    void whatWasCreatedIsOpenedAgain()
    {
        const Shelf place;
        StaffId staff;
        {
            const CreatedStore created = place.create();
            staff = created.store.actor.staff;
        }
        const auto opened = place.open(QStringLiteral(" ANA "), anasPassword);
        ENLACE_VERIFY(opened);
        QCOMPARE(opened->actor.staff, staff);
        QCOMPARE(opened->signInName, ana);
        QCOMPARE(opened->actor.grants.size(), 2);
    }

    void anOlderStoreIsBackedUpBeforeItIsBroughtUpToDate()
    {
        const Shelf place;
        {
            const CreatedStore created = place.create();
            const auto session = sessionOf(created.store, place.clock);
            // As it was before the newest step, which adds an index.
            for (const char *sql :
                 {"drop index equipment_labelled", "drop index equipment_step_due",
                  "delete from schema_history where number = (select max(number) from "
                  "schema_history)"})
                ENLACE_VERIFY(session->connection().execute(QLatin1String(sql)));
        }

        const OpenedStore opened = ENLACE_VALUE(place.open(ana, anasPassword));

        const QList<Backup> backups = backupsOf(place.path());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().kind, BackupKind::BeforeMigration);
        QVERIFY(backups.first().schema < newestSchema(Engine::Sqlite));
        const auto session = sessionOf(opened, place.clock);
        QCOMPARE(ENLACE_VALUE(schemaOf(session->connection())), newestSchema(Engine::Sqlite));
    }

    void noNameStandsInAnyFile()
    {
        const Shelf place;
        {
            const CreatedStore created = place.create();
            addBenito(created.store, place.clock);
            (void)place.open(ana, QStringLiteral("not the password"));
        }
        (void)place.open(QStringLiteral("nobody at all"), anasPassword);
        QDirIterator files(place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char *name : {"López", "Benito", "benito", "Ruiz", "County Plan", "nobody"})
                QVERIFY2(!bytes.contains(name), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked >= 4);
    }

    void aBadBeginningLeavesNothingBehind_data()
    {
        QTest::addColumn<QString>("agency");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        const QString fine = QStringLiteral("something fine");
        QTest::newRow("no organization")
            << QString() << fine << ana << anasPassword << QStringLiteral("agencyName");
        QTest::newRow("no name") << fine << QStringLiteral("  ") << ana << anasPassword
                                 << QStringLiteral("displayName");
        QTest::newRow("sign-in name with a blank") << fine << fine << QStringLiteral("ana lopez")
                                                   << anasPassword << QStringLiteral("signInName");
        QTest::newRow("short password")
            << fine << fine << ana << QStringLiteral("short") << QStringLiteral("password");
    }
    void aBadBeginningLeavesNothingBehind()
    {
        QFETCH(QString, agency);
        QFETCH(QString, display);
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, field);
        const Shelf place;
        StoreSetup setup = Shelf::setup();
        setup.agencyName = agency;
        setup.displayName = display;
        setup.signInName = name;
        setup.password = password;

        const auto created = createStore(place.path(), setup, place.settings);

        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Invalid);
        QCOMPARE(created.error().field, field);
        QVERIFY(!QFileInfo::exists(place.path()));
    }

    void theFiveMessagesAreFive()
    {
        const Shelf place;
        QStringList texts;
        const auto expect = [&](ErrorCode code, const QString &password = anasPassword) {
            const auto opened = place.open(ana, password);
            if (opened || opened.error().code != code)
                qFatal("expected %s, not %s", codeName(code),
                       opened ? "a store" : qPrintable(opened.error().logText()));
            texts.append(opened.error().message());
        };
        {
            CreatedStore created = place.create();
            ENLACE_VERIFY(created.store.lock->hold(Holding::Alone));
            expect(ErrorCode::InUse); // its schema is being changed, say
        }
        expect(ErrorCode::WrongKey, QStringLiteral("tres tristes tigras"));
        {
            // A later Enlace was here.
            const auto opened = ENLACE_VALUE(place.open(ana, anasPassword));
            const auto session = sessionOf(opened, place.clock);
            ENLACE_VERIFY(session->connection().execute(QStringLiteral(
                "insert into schema_history (number, name, checksum, applied_at) values (9999, "
                "'from_the_future', 'x', '2030-01-01T00:00:00.000Z')")));
        }
        expect(ErrorCode::NewerSchema);
        scribble(place.path() + QLatin1String("/enlace.db"), 0, 4096);
        expect(ErrorCode::Damaged);
        QVERIFY(QDir(place.path()).removeRecursively());
        QVERIFY(QDir().mkpath(place.path()));
        expect(ErrorCode::NotAStore);

        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 5);
        QCOMPARE(texts.size(), 5);
    }

    void aStoreHeldAloneIsLookedAtInVain()
    {
        const Shelf place;
        {
            CreatedStore created = place.create();
            QCOMPARE(lookAtStore(place.path(), place.settings, Holding::Alone).error().code,
                     ErrorCode::InUse);
            ENLACE_VERIFY(lookAtStore(place.path(), place.settings)); // as a second window would
            ENLACE_VERIFY(created.store.lock->hold(Holding::Alone));
            QCOMPARE(lookAtStore(place.path(), place.settings).error().code, ErrorCode::InUse);
        }
        ENLACE_VERIFY(lookAtStore(place.path(), place.settings));
    }

    void keysOfAnotherStoreAreDamageNotAWrongPassword()
    {
        const Shelf place;
        const Shelf other;
        (void)place.create();
        (void)other.create();
        const QString keys = place.path() + QLatin1String("/keys.json");
        QVERIFY(QFile::remove(keys));
        QVERIFY(QFile::copy(other.path() + QLatin1String("/keys.json"), keys));

        QCOMPARE(place.open(ana, anasPassword).error().code, ErrorCode::Damaged);
    }

    void aNetworkShareIsRefusedWithTheWayOut()
    {
        Shelf place;
        place.settings.fileSystem = [](const QString &) { return QByteArray("nfs4"); };
        const auto created = createStore(place.path(), Shelf::setup(), place.settings);
        QVERIFY(!created);
        QVERIFY(created.error().message().contains(QLatin1String("PostgreSQL")));
        QVERIFY(!QFileInfo::exists(place.path()));
    }

    void wrongPasswordsWaitAndAreInTheAuditAfterwards()
    {
        Shelf place;
        (void)place.create();
        for (int i = 0; i < SignInTries::freeTries; ++i)
            QCOMPARE(place.open(ana, QStringLiteral("wrong")).error().code, ErrorCode::WrongKey);
        (void)place.open(QStringLiteral("somebody"), anasPassword);

        const auto waiting = place.open(ana, anasPassword); // the right one, too early
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().count, 1);

        place.clock.advance(60);
        const auto opened = place.open(ana, anasPassword);
        ENLACE_VERIFY(opened);
        const auto session = sessionOf(*opened, place.clock);
        QCOMPARE(audited(*session, "sign_in_failed"), 2); // one line for Ana, one for the unknown
        QCOMPARE(countOf(*session,
                         QStringLiteral("select count(*) from audit_entry where action = "
                                        "'sign_in_failed' and changes like '%\"wrong_tries\":5%'")),
                 1);
        QCOMPARE(countOf(*session, QStringLiteral("select count(*) from audit_entry where changes "
                                                  "like '%somebody%'")),
                 0);
    }

    void theRightPasswordAtTheLockEndsTheWaiting()
    {
        Shelf place;
        const CreatedStore created = place.create();
        const auto check = [&](const QString &password) {
            return checkPassword(created.store, password, place.settings);
        };
        for (int i = 0; i < SignInTries::freeTries; ++i)
            QVERIFY(!check(QStringLiteral("wrong")));
        QCOMPARE(check(anasPassword).error().count, 1);
        place.clock.advance(60);
        ENLACE_VERIFY(check(anasPassword));

        QVERIFY(!check(QStringLiteral("wrong"))); // the first of a new row: nobody waits
        ENLACE_VERIFY(check(anasPassword));
    }

    void theRecoveryKeyResetsAPasswordAndSignsInAsNobody()
    {
        const Shelf place;
        QString recoveryKey;
        {
            const CreatedStore created = place.create();
            recoveryKey = created.recoveryKey;
            addBenito(created.store, place.clock);
        }
        const QString fresh = QStringLiteral("una clave nueva");

        ENLACE_VERIFY(
            resetPasswordWithRecoveryKey(place.path(), recoveryKey, benito, fresh, place.settings));

        QVERIFY(!place.open(benito, benitosPassword));
        const auto opened = place.open(benito, fresh);
        ENLACE_VERIFY(opened);
        const auto session = sessionOf(*opened, place.clock);
        QCOMPARE(countOf(*session,
                         QStringLiteral("select count(*) from audit_entry where action = "
                                        "'password_reset' and staff_id is null and changes like "
                                        "'%recovery_key%'")),
                 1);
    }

    void theRecoveryKeySaysWhatIsWrong()
    {
        const Shelf place;
        const Shelf other;
        const QString recoveryKey = place.create().recoveryKey;
        const QString otherKey = other.create().recoveryKey;
        const QString fresh = QStringLiteral("una clave nueva");
        const auto tried = [&](const QString &key, const QString &name, const QString &password) {
            const auto reset =
                resetPasswordWithRecoveryKey(place.path(), key, name, password, place.settings);
            return reset ? QStringLiteral("done")
                         : QLatin1String(codeName(reset.error().code)) + QLatin1Char(' ') +
                               reset.error().field;
        };
        QString mistyped = recoveryKey;
        mistyped[0] = mistyped.at(0) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');

        QCOMPARE(tried(mistyped, ana, fresh), QStringLiteral("invalid recoveryKey"));
        QCOMPARE(tried(otherKey, ana, fresh), QStringLiteral("wrong-key recoveryKey"));
        QCOMPARE(tried(recoveryKey, benito, fresh), QStringLiteral("invalid signInName"));
        QCOMPARE(tried(recoveryKey, ana, QStringLiteral("short")),
                 QStringLiteral("invalid password"));
        ENLACE_VERIFY(place.open(ana, anasPassword)); // nothing was changed
    }

    void peopleComeAndGo()
    {
        const Shelf place;
        Staff added;
        {
            const CreatedStore created = place.create();
            added = addBenito(created.store, place.clock);
        }
        {
            const auto opened = place.open(benito, benitosPassword);
            ENLACE_VERIFY(opened);
            QCOMPARE(opened->actor.staff, added.id);
            QVERIFY(opened->actor.holds(Role::Coordinator));
        }
        {
            const auto opened = ENLACE_VALUE(place.open(ana, anasPassword));
            const auto session = sessionOf(opened, place.clock);
            const Accounts accounts(opened.target, KeyCost::least());
            ENLACE_VERIFY(
                session->run([&](Work &work) { return accounts.removePerson(work, added.id); }));
        }
        QCOMPARE(place.open(benito, benitosPassword).error().code, ErrorCode::WrongKey);
    }

    void onlyAnAdministratorAddsAndRemovesPeople()
    {
        const Shelf place;
        StaffId anasId;
        {
            const CreatedStore created = place.create();
            anasId = created.store.actor.staff;
            addBenito(created.store, place.clock, Role::Supervisor);
        }
        const auto opened = ENLACE_VALUE(place.open(benito, benitosPassword));
        const auto session = sessionOf(opened, place.clock);
        const Accounts accounts(opened.target, KeyCost::least());
        const AgencyId agency = opened.actor.grants.first().agency;

        const auto forbidden = [&](const auto &result) {
            return !result && result.error().code == ErrorCode::Forbidden;
        };
        QVERIFY(forbidden(session->run([&](Work &work) {
            return accounts.addPerson(work, accountOf(QStringLiteral("carla"), anasPassword,
                                                      Role::Administrator, agency));
        })));
        QVERIFY(forbidden(
            session->run([&](Work &work) { return accounts.removePerson(work, anasId); })));
        QVERIFY(forbidden(session->run([&](Work &work) {
            return accounts.resetPassword(work, anasId, QStringLiteral("una clave nueva"));
        })));
        QVERIFY(
            forbidden(session->run([&](Work &work) { return accounts.replaceRecoveryKey(work); })));
        QCOMPARE(countOf(*session, QStringLiteral("select count(*) from staff")), 2);
    }

    void theLastAdministratorStays()
    {
        const Shelf place;
        const CreatedStore created = place.create();
        const auto session = sessionOf(created.store, place.clock);
        const Accounts accounts(created.store.target, KeyCost::least());

        const auto removed = session->run(
            [&](Work &work) { return accounts.removePerson(work, created.store.actor.staff); });

        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::InUse);
    }

    void aNameIsTakenOnlyOnce()
    {
        const Shelf place;
        const CreatedStore created = place.create();
        const auto session = sessionOf(created.store, place.clock);
        const Accounts accounts(created.store.target, KeyCost::least());
        const auto added = session->run([&](Work &work) {
            return accounts.addPerson(work,
                                      accountOf(QStringLiteral("Ana"), benitosPassword, Role::Clerk,
                                                created.store.actor.grants.first().agency));
        });
        QVERIFY(!added);
        QCOMPARE(added.error().field, QStringLiteral("signInName"));
    }

    void passwordsChangeByTheirOwner()
    {
        const Shelf place;
        const QString fresh = QStringLiteral("cuatro tigres contentos");
        {
            const CreatedStore created = place.create();
            const auto session = sessionOf(created.store, place.clock);
            const Accounts accounts(created.store.target, KeyCost::least());
            const auto wrong = session->run([&](Work &work) {
                return accounts.changePassword(work, QStringLiteral("not mine at all"), fresh);
            });
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().field, QStringLiteral("oldPassword"));
            ENLACE_VERIFY(session->run(
                [&](Work &work) { return accounts.changePassword(work, anasPassword, fresh); }));
            QCOMPARE(audited(*session, "password_changed"), 1);
            ENLACE_VERIFY(checkPassword(created.store, fresh, place.settings));
            QCOMPARE(checkPassword(created.store, anasPassword, place.settings).error().code,
                     ErrorCode::WrongKey);
        }
        QVERIFY(!place.open(ana, anasPassword));
        ENLACE_VERIFY(place.open(ana, fresh));
    }

    void aNewRecoveryKeyReplacesTheOld()
    {
        const Shelf place;
        QString old;
        QString fresh;
        {
            const CreatedStore created = place.create();
            old = created.recoveryKey;
            const auto session = sessionOf(created.store, place.clock);
            fresh = ENLACE_VALUE(session->run([&](Work &work) {
                return Accounts(created.store.target, KeyCost::least()).replaceRecoveryKey(work);
            }));
        }
        const QString password = QStringLiteral("una clave nueva");
        QVERIFY(!resetPasswordWithRecoveryKey(place.path(), old, ana, password, place.settings));
        ENLACE_VERIFY(
            resetPasswordWithRecoveryKey(place.path(), fresh, ana, password, place.settings));
    }

    void anAccountThatEndedIsTurnedAwayAndThatIsNoted()
    {
        Shelf place;
        {
            const CreatedStore created = place.create();
            const Staff added = addBenito(created.store, place.clock);
            const auto session = sessionOf(created.store, place.clock);
            ENLACE_VERIFY(session->run([&](Work &work) {
                Staff person = added;
                person.active.until = place.clock.today();
                return StaffRepository(work).save(work, person);
            }));
        }
        place.clock.advanceDays(1);

        const auto refused = place.open(benito, benitosPassword);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        const auto opened = ENLACE_VALUE(place.open(ana, anasPassword));
        const auto session = sessionOf(opened, place.clock);
        QCOMPARE(audited(*session, "sign_in_failed"), 1);
    }

    void aDeskKeepsItsId()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("config/enlace"));
        const DeskId desk = ENLACE_VALUE(deskIn(path));
        QCOMPARE(ENLACE_VALUE(deskIn(path)), desk);
        QFile file(path + QLatin1String("/desk.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY(ENLACE_VALUE(deskIn(path)) != desk);
    }

    // --- an office's server

    void theVerifierIsTheOneOfTheStandard()
    {
        // The example of RFC 7677, section 3: user "user", password "pencil".
        const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
        QCOMPARE(scramVerifier(QStringLiteral("pencil"), salt, 4096),
                 QStringLiteral("SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$"
                                "WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="));
    }

    void anOfficeWorksOnItsServer()
    {
        if (!TestDatabase::hasServer())
            QSKIP("ENLACE_TEST_POSTGRESQL names no server");
        ServerOffice office;
        const Shelf place;
        StoreSetup setup = Shelf::setup();

        // An empty database has no store; the owner makes one and is its first administrator.
        const auto empty =
            connectToServer(office.address, office.owner, office.password, place.settings);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::NotFound);
        const auto created = createStoreOnServer(office.address, office.owner, office.password,
                                                 setup, place.settings);
        ENLACE_VERIFY(created);
        QVERIFY(created->actor.holds(Role::Administrator));
        QCOMPARE(createStoreOnServer(office.address, office.owner, office.password, setup,
                                     place.settings)
                     .error()
                     .field,
                 QStringLiteral("database"));

        // A colleague gets a login role, signs in with it, and works.
        const auto session = sessionOf(*created, place.clock);
        const Accounts accounts(created->target, KeyCost::least());
        const QString name = office.colleague;
        const QString password = QString::fromUtf8("una contraseña 'con' \"signos\" \\ raros");
        const AgencyId agency = created->actor.grants.first().agency;
        const Staff added = ENLACE_VALUE(session->run([&](Work &work) {
            return accounts.addPerson(work, accountOf(name, password, Role::Supervisor, agency));
        }));
        QCOMPARE(added.loginRole.value_or(QString()), name);
        QCOMPARE(connectToServer(office.address, name, QStringLiteral("not it"), place.settings)
                     .error()
                     .code,
                 ErrorCode::WrongKey);
        const auto colleague = connectToServer(office.address, QLatin1Char(' ') + name.toUpper(),
                                               password, place.settings);
        ENLACE_VERIFY(colleague);
        QCOMPARE(colleague->actor.staff, added.id);
        const auto theirs = sessionOf(*colleague, place.clock);
        ENLACE_VERIFY(theirs->run([&](Work &work) -> Result<> {
            return work.note(AuditAction::Searched, {RecordKind::Store, {}}, {});
        }));
        ENLACE_VERIFY(theirs->read([&](Reading &reading) {
            return reading.noteRead({RecordKind::Store, {}}, {}, {});
        }));

        // They cannot touch the audit, nor add people, whatever program they use.
        for (const char *sql : {"delete from audit_entry", "update audit_entry set hash = ''",
                                "delete from read_entry", "delete from audit_head",
                                "update schema_history set number = 1"}) {
            const auto refused = theirs->connection().execute(QLatin1String(sql));
            QVERIFY2(!refused && refused.error().code == ErrorCode::Forbidden, sql);
        }
        const auto notTheirs = theirs->run([&](Work &work) {
            return accounts.addPerson(
                work, accountOf(QStringLiteral("carla"), password, Role::Clerk, agency));
        });
        QVERIFY(!notTheirs);
        QCOMPARE(notTheirs.error().code, ErrorCode::Forbidden);

        // They change their own password, and the lock screen knows the new one.
        const QString fresh = QStringLiteral("cuatro tigres contentos");
        const auto changed = theirs->run([&](Work &work) {
            return Accounts(colleague->target, KeyCost::least())
                .changePassword(work, password, fresh);
        });
        ENLACE_VERIFY(changed);
        ENLACE_VERIFY(checkPassword(*colleague, fresh, place.settings));
        QCOMPARE(checkPassword(*colleague, password, place.settings).error().code,
                 ErrorCode::WrongKey);

        // Who leaves signs in no more, and the database is closed to the login.
        ENLACE_VERIFY(
            session->run([&](Work &work) { return accounts.removePerson(work, added.id); }));
        Shelf later;
        later.clock.advanceDays(1);
        const auto gone = connectToServer(office.address, name, fresh, later.settings);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QVERIFY(!theirs->connection().execute(QStringLiteral("select count(*) from staff")));
    }

    void aLoginWithoutAnAccountIsTurnedAway()
    {
        if (!TestDatabase::hasServer())
            QSKIP("ENLACE_TEST_POSTGRESQL names no server");
        ServerOffice office;
        const Shelf place;
        ENLACE_VERIFY(createStoreOnServer(office.address, office.owner, office.password,
                                          Shelf::setup(), place.settings));
        const PostgresTarget admin = TestDatabase::serverTarget();

        const auto refused =
            connectToServer(office.address, admin.user, admin.password, place.settings);

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void aServerThatCannotProveWhoItIsIsNotTrusted()
    {
        if (!TestDatabase::hasServer())
            QSKIP("ENLACE_TEST_POSTGRESQL names no server");
        ServerOffice office;
        const Shelf place;
        ServerAddress address = office.address;
        address.rootCertificate.clear(); // the system's authorities did not sign it
        const auto untrusted =
            connectToServer(address, office.owner, office.password, place.settings);
        QVERIFY(!untrusted);
        QCOMPARE(untrusted.error().code, ErrorCode::Unreachable);
        address = office.address;
        address.host = QStringLiteral("127.0.0.1"); // signed for another name
        QCOMPARE(
            connectToServer(address, office.owner, office.password, place.settings).error().code,
            ErrorCode::Unreachable);
    }
};

QTEST_APPLESS_MAIN(TestSignIn)
#include "tst_signin.moc"
