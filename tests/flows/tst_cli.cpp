// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, as a script uses it: the real program, its exit statuses, its JSON.

#include "core/access/accounts.h"
#include "core/access/signin.h"
#include "core/storage/session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace enlace;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoreIsMadeFilledAndChecked();
    void aRosterImportedTwiceChangesNothing();
    void aBackupBringsBackTheDay();
    void onlyASupervisorOrAdministratorRestores();
    void aRuleSaysItsDayAndWhy_data();
    void aRuleSaysItsDayAndWhy();
    void aRuleFileIsChecked();
    void aWrongPasswordOpensNothing();
    void aWrongCallSaysSo();
    void aPasswordIsNeverAnArgument();

private:
    struct Answer
    {
        int status = -1;
        QJsonObject json;
        QByteArray words; ///< standard error
    };
    Answer run(const QStringList &arguments,
               const QByteArray &password = "a long enough password") const
    {
        QFile file(m_folder->filePath(QStringLiteral("password")));
        if (!file.open(QIODevice::WriteOnly) || file.write(password + '\n') < 0)
            qFatal("no password file");
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                           m_folder->filePath(QStringLiteral("config")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ENLACE_CLI),
                      arguments + QStringList{QStringLiteral("--json"),
                                              QStringLiteral("--language"), QStringLiteral("en"),
                                              QStringLiteral("--password-file"), file.fileName()});
        if (!process.waitForFinished(120000))
            qFatal("enlace-cli does not end");
        return {process.exitCode(),
                QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    [[nodiscard]] QString store() const { return m_folder->filePath(QStringLiteral("store")); }
    Answer create() const
    {
        return run({QStringLiteral("create"), store(), QStringLiteral("--agency"),
                    QStringLiteral("Test Plan"), QStringLiteral("--name"),
                    QStringLiteral("Test Person"), QStringLiteral("--sign-in"),
                    QStringLiteral("tester")});
    }
    Answer with(const QStringList &arguments) const
    {
        return run(arguments + QStringList{QStringLiteral("--sign-in"), QStringLiteral("tester")});
    }
    /// A colleague who looks after no store, with the password of run().
    void addClerk() const
    {
        const SystemClock clock;
        const SignInSettings settings{.desk = DeskId::make(), .clock = clock};
        const auto opened = openStore(store(), QStringLiteral("tester"),
                                      QStringLiteral("a long enough password"), settings);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().logText()));
        NewAccount account;
        account.staff.displayName = QStringLiteral("Test Clerk");
        account.staff.signInName = QStringLiteral("clerk");
        account.password = QStringLiteral("a long enough password");
        StaffRole role;
        role.agency = opened->actor.grants.first().agency;
        account.roles = {role};
        const auto session = Session::open(opened->target, opened->actor, clock);
        const Accounts accounts(opened->target, KeyCost::least());
        const auto added =
            (*session)->run([&](Work &work) { return accounts.addPerson(work, account); });
        if (!added)
            qFatal("%s", qPrintable(added.error().logText()));
    }
    [[nodiscard]] QString roster(int rows) const
    {
        const QString path = m_folder->filePath(QStringLiteral("roster.csv"));
        QFile all(QStringLiteral(ENLACE_TEST_DATA "/roster/roster.csv"));
        QFile some(path);
        if (!all.open(QIODevice::ReadOnly) || !some.open(QIODevice::WriteOnly))
            qFatal("no roster");
        for (int row = 0; row <= rows; ++row)
            some.write(all.readLine());
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestCli::aStoreIsMadeFilledAndChecked()
{
    const Answer made = create();
    QCOMPARE(made.status, 0);
    QVERIFY(made.json.value(QStringLiteral("recovery_key")).toString().size() > 30);

    const Answer fresh = with({QStringLiteral("verify"), store()});
    QVERIFY2(fresh.status == 0, QJsonDocument(fresh.json).toJson().constData());
    QCOMPARE(with({QStringLiteral("import-roster"), store(), roster(40), QStringLiteral("--apply")})
                 .status,
             0);
    const Answer checked = with({QStringLiteral("verify"), store()});
    QVERIFY2(checked.status == 0, QJsonDocument(checked.json).toJson().constData());
    QVERIFY(checked.json.value(QStringLiteral("good")).toBool());

    const Answer due = with(
        {QStringLiteral("deadlines"), store(), QStringLiteral("--limit"), QStringLiteral("5")});
    QCOMPARE(due.status, 0);
    QCOMPARE(due.json.value(QStringLiteral("deadlines")).toArray().size(), 5);
    QVERIFY(!due.json.value(QStringLiteral("deadlines"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QStringLiteral("rule"))
                 .toString()
                 .isEmpty());
}

void TestCli::aRosterImportedTwiceChangesNothing()
{
    QCOMPARE(create().status, 0);
    const QString file = roster(40);

    const Answer preview = with({QStringLiteral("import-roster"), store(), file});
    QCOMPARE(preview.json.value(QStringLiteral("applied")).toBool(true), false);
    QCOMPARE(preview.json.value(QStringLiteral("rows"))
                 .toObject()
                 .value(QStringLiteral("created"))
                 .toInt(),
             40);
    QCOMPARE(with({QStringLiteral("import-roster"), store(), file, QStringLiteral("--apply")})
                 .json.value(QStringLiteral("rows"))
                 .toObject()
                 .value(QStringLiteral("created"))
                 .toInt(),
             40);

    const QJsonObject again =
        with({QStringLiteral("import-roster"), store(), file, QStringLiteral("--apply")})
            .json.value(QStringLiteral("rows"))
            .toObject();
    QCOMPARE(again.value(QStringLiteral("created")).toInt(-1), 0);
    QCOMPARE(again.value(QStringLiteral("changed")).toInt(-1), 0);
    QCOMPARE(again.value(QStringLiteral("unchanged")).toInt(-1), 40);
}

void TestCli::aBackupBringsBackTheDay()
{
    QCOMPARE(create().status, 0);
    QCOMPARE(with({QStringLiteral("backup"), store()}).status, 0);
    QCOMPARE(with({QStringLiteral("import-roster"), store(), roster(5), QStringLiteral("--apply"),
                   QStringLiteral("--no-backup")})
                 .status,
             0);

    QCOMPARE(with({QStringLiteral("restore"), store(), QStringLiteral("--latest")}).status, 0);

    QCOMPARE(with({QStringLiteral("import-roster"), store(), roster(5)})
                 .json.value(QStringLiteral("rows"))
                 .toObject()
                 .value(QStringLiteral("created"))
                 .toInt(),
             5);
    // What stood there before is among the backups.
    QCOMPARE(run({QStringLiteral("restore"), store()})
                 .json.value(QStringLiteral("backups"))
                 .toArray()
                 .size(),
             2);
}

void TestCli::onlyASupervisorOrAdministratorRestores()
{
    QCOMPARE(create().status, 0);
    addClerk();
    QCOMPARE(with({QStringLiteral("backup"), store()}).status, 0);

    const Answer refused = run({QStringLiteral("restore"), store(), QStringLiteral("--latest"),
                                QStringLiteral("--sign-in"), QStringLiteral("clerk")});

    QCOMPARE(refused.status, 4);
    QVERIFY2(refused.words.contains("supervisor"), refused.words.constData());
    QCOMPARE(run({QStringLiteral("restore"), store()})
                 .json.value(QStringLiteral("backups"))
                 .toArray()
                 .size(),
             1);
    QCOMPARE(with({QStringLiteral("restore"), store(), QStringLiteral("--latest")}).status, 0);
}

void TestCli::aRuleSaysItsDayAndWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("due");
    QTest::addColumn<bool>("unconfirmed");
    // Worked by hand: November 26 and 27, 2026 are Thanksgiving and the day after.
    QTest::newRow("business days over Thanksgiving")
        << QStringList{"--rule", "PA-STD-CA", "--from", "2026-11-20"} << "2026-12-01"
        << "2026-12-01" << false;
    QTest::newRow("calendar days, moved to the business day before")
        << QStringList{"--rule", "CCS-REDET-FAMILY", "--from", "2026-11-21"} << "2026-12-21"
        << "2026-12-21" << false;
    QTest::newRow("ninety days of a network")
        << QStringList{"--rule", "RE-ALL", "--from", "2026-11-21", "--program", "wcm"}
        << "2027-02-19"
        << "2027-02-19" << true;
}

void TestCli::aRuleSaysItsDayAndWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, raw);
    QFETCH(QString, due);
    QFETCH(bool, unconfirmed);

    const Answer answer = run(QStringList{QStringLiteral("due")} + arguments);

    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json.value(QLatin1String("raw")).toString(), raw);
    QCOMPARE(answer.json.value(QLatin1String("due")).toString(), due);
    QCOMPARE(answer.json.value(QLatin1String("unconfirmed")).toBool(), unconfirmed);
    QVERIFY(!answer.json.value(QLatin1String("source")).toString().isEmpty());
    QVERIFY(!answer.json.value(QLatin1String("confidence")).toString().isEmpty());
}

void TestCli::aRuleFileIsChecked()
{
    const QString path = m_folder->filePath(QStringLiteral("rules.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"enlace-rules\",\n\"version\": 1,\n\"rules\": [\n"
               "{\"id\": \"A\", \"topic\": \"t\"}\n]}");
    file.close();

    const Answer wrong = run({QStringLiteral("rules"), QStringLiteral("check"), path});

    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.words.contains("line 4"), wrong.words.constData());
    // A slip of the hand in the rule's name, and a rule that waits for its value.
    QCOMPARE(run({QStringLiteral("due"), QStringLiteral("--rule"), QStringLiteral("NO-SUCH"),
                  QStringLiteral("--from"), QStringLiteral("2026-11-21")})
                 .status,
             2);
    QCOMPARE(run({QStringLiteral("due"), QStringLiteral("--rule"), QStringLiteral("MTP-RX"),
                  QStringLiteral("--from"), QStringLiteral("2026-11-21")})
                 .status,
             1);
}

void TestCli::aWrongPasswordOpensNothing()
{
    QCOMPARE(create().status, 0);

    const Answer refused = run(
        {QStringLiteral("verify"), store(), QStringLiteral("--sign-in"), QStringLiteral("tester")},
        "not the password at all");

    QCOMPARE(refused.status, 3);
    QCOMPARE(refused.json.value(QStringLiteral("error")).toString(), QStringLiteral("wrong-key"));
}

void TestCli::aWrongCallSaysSo()
{
    QCOMPARE(run({QStringLiteral("dance")}).status, 2);
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--no-such-option")}).status, 2);
    QVERIFY(!run({QStringLiteral("dance")}).words.isEmpty());
    QCOMPARE(run({QStringLiteral("verify"), m_folder->filePath(QStringLiteral("nowhere")),
                  QStringLiteral("--sign-in"), QStringLiteral("x")})
                 .status,
             4);
}

void TestCli::aPasswordIsNeverAnArgument()
{
    QCOMPARE(run({QStringLiteral("verify"), store(), QStringLiteral("--password"),
                  QStringLiteral("secret")})
                 .status,
             2);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
