// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, as a script uses it: the real program, its exit statuses, its JSON.

#include "core/access/accounts.h"
#include "core/access/signin.h"
#include "core/rules/ruleset.h"
#include "core/rules/rulewriter.h"
#include "core/storage/session.h"
#include "support/serveroffice.h"

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
    void hoursAreCountedAcrossTheChangeOfTheClock_data();
    void hoursAreCountedAcrossTheChangeOfTheClock();
    void aRuleFileIsChecked();
    void aWrongPasswordOpensNothing();
    void everyStoreThatDoesNotOpenIsThree_data();
    void everyStoreThatDoesNotOpenIsThree();
    void aDamagedPageIsFound();
    void anItemOfAChildIsTold();
    void anImportSaysWhichRowsAndIsTakenBack();
    void aColumnIsNamed();
    void nothingToImportMakesNoBackup();
    void aKeyGoesIntoANewFileOrNoStoreIsMade();
    void aStoreOnAServerIsMadeAndFilled();
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

    // Of one person's children, and until a day; whoever does not sign in here is no filter.
    const auto linesOf = [&](const QStringList &more) {
        const Answer answer = with(QStringList{QStringLiteral("deadlines"), store(),
                                               QStringLiteral("--limit"), QStringLiteral("9999")} +
                                   more);
        return answer.status == 0 ? answer.json.value(QStringLiteral("deadlines")).toArray()
                                  : QJsonArray{answer.status};
    };
    const QJsonArray all = linesOf({});
    const QString last =
        all.at(all.size() / 2).toObject().value(QLatin1String("due_on")).toString();
    const QJsonArray until = linesOf({QStringLiteral("--until"), last});
    QVERIFY(!until.isEmpty() && until.size() < all.size());
    for (const QJsonValue &line : until)
        QVERIFY(line.toObject().value(QLatin1String("due_on")).toString() <= last);
    QCOMPARE(linesOf({QStringLiteral("--owner"), QStringLiteral("tester")}), QJsonArray());
    QCOMPARE(linesOf({QStringLiteral("--owner"), QStringLiteral("nobody")}), QJsonArray{2});
    QCOMPARE(linesOf({QStringLiteral("--until"), QStringLiteral("2026-02-30")}), QJsonArray{2});
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
    QTest::newRow("a Sunday, kept on the Friday before")
        << QStringList{"--rule", "CCS-REDET-FAMILY", "--from", "2026-10-23"} << "2026-11-22"
        << "2026-11-20" << false;
}

// Seventy-two hours are seventy-two, also in the night in which the clock is set.
void TestCli::hoursAreCountedAcrossTheChangeOfTheClock_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("at");
    QTest::newRow("an ordinary week") << "2026-06-01T09:30"
                                      << "2026-06-04T16:30:00Z";
    QTest::newRow("into summer time") << "2026-03-06T09:30"
                                      << "2026-03-09T17:30:00Z";
    QTest::newRow("into winter time") << "2026-10-30T09:30"
                                      << "2026-11-02T16:30:00Z";
}

void TestCli::hoursAreCountedAcrossTheChangeOfTheClock()
{
    QFETCH(QString, from);
    QFETCH(QString, at);

    const Answer answer = run({QStringLiteral("due"), QStringLiteral("--rule"),
                               QStringLiteral("PA-URG-FED"), QStringLiteral("--from"), from});

    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.json.value(QLatin1String("at")).toString(), at);
    QCOMPARE(answer.json.value(QLatin1String("unconfirmed")).toBool(true), false);
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
    // What the program itself writes is good, and says how much of it nobody has confirmed.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(writeRules(RuleSet::shipped().rules()));
    file.close();
    const Answer right = run({QStringLiteral("rules"), QStringLiteral("check"), path});
    QCOMPARE(right.status, 0);
    QCOMPARE(right.json.value(QLatin1String("rules")).toInt(),
             int(RuleSet::shipped().rules().size()));
    QVERIFY(right.json.value(QLatin1String("unconfirmed")).toInt() > 0);
    QVERIFY(right.json.value(QLatin1String("waiting")).toInt() > 0);
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

void TestCli::everyStoreThatDoesNotOpenIsThree_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("nowhere") << "nowhere"
                             << "not-found";
    QTest::newRow("another folder") << "another"
                                    << "not-a-store";
    QTest::newRow("newer") << "newer"
                           << "newer-schema";
    QTest::newRow("damaged") << "damaged"
                             << "damaged";
    QTest::newRow("held") << "held"
                          << "in-use";
}

void TestCli::everyStoreThatDoesNotOpenIsThree()
{
    QFETCH(QString, what);
    QFETCH(QString, error);
    QCOMPARE(create().status, 0);
    QString folder = store();
    std::optional<StoreLock> held;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(store() + QLatin1Char('/') + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write");
    };
    if (what == QLatin1String("nowhere"))
        folder = m_folder->filePath(what);
    else if (what == QLatin1String("another"))
        folder = m_folder->path();
    else if (what == QLatin1String("newer"))
        write("store.json", QByteArray(R"({"program": "enlace", "format": 99, "store": "{)") +
                                QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "}\"}");
    else if (what == QLatin1String("damaged"))
        write("keys.json", "nonsense");
    else
        held = *StoreFolder::open(folder)->lock(Holding::Alone);

    const Answer refused = with({QStringLiteral("verify"), folder});

    QCOMPARE(refused.json.value(QStringLiteral("error")).toString(), error);
    QCOMPARE(refused.status, 3);
    QVERIFY(refused.words.size() > 20);
}

void TestCli::aDamagedPageIsFound()
{
    QCOMPARE(create().status, 0);
    QCOMPARE(with({QStringLiteral("import-roster"), store(), roster(40), QStringLiteral("--apply"),
                   QStringLiteral("--no-backup")})
                 .status,
             0);
    QFile database(store() + QStringLiteral("/enlace.db"));
    QVERIFY(database.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    QVERIFY(database.size() > 200 * page);
    QVERIFY(database.seek(database.size() - 3 * page) && database.write("xxxxxxxx") == 8);
    database.close();

    const Answer checked = with({QStringLiteral("verify"), store()});

    QVERIFY2(checked.status == 1 || checked.status == 3,
             QByteArray::number(checked.status).constData());
    QVERIFY(!checked.json.value(QStringLiteral("good")).toBool(false));
}

void TestCli::anItemOfAChildIsTold()
{
    const QString demo = m_folder->filePath(QStringLiteral("demo"));
    QCOMPARE(
        run({QStringLiteral("demo"), QStringLiteral("--out"), demo, QStringLiteral("--children"),
             QStringLiteral("30"), QStringLiteral("--today"), QStringLiteral("2026-11-21")})
            .status,
        0);
    const auto told = [&](const QStringList &options) {
        QProcess process;
        process.start(QStringLiteral(ENLACE_CLI),
                      QStringList{QStringLiteral("equipment"), demo, QStringLiteral("mateo")} +
                          options);
        process.waitForFinished(60000);
        return process.readAllStandardOutput();
    };

    const QJsonObject json = QJsonDocument::fromJson(told({QStringLiteral("--json")})).object();
    const QJsonArray children = json.value(QStringLiteral("children")).toArray();
    QVERIFY2(!children.isEmpty(), QJsonDocument(json).toJson().constData());
    const QByteArray words = told({QStringLiteral("--language"), QStringLiteral("es")});
    QVERIFY2(words.contains("    en: ") && words.contains("    es: "), words.constData());
}

void TestCli::anImportSaysWhichRowsAndIsTakenBack()
{
    QCOMPARE(create().status, 0);
    const QString file = roster(5);
    const Answer done =
        with({QStringLiteral("import-roster"), store(), file, QStringLiteral("--apply")});
    QCOMPARE(done.status, 0);
    const QString batch = done.json.value(QStringLiteral("batch")).toString();
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::ReadOnly));
    QByteArrayList lines = changed.readAll().split('\n');
    changed.close();
    // Another telephone in the third line: the columns hold no comma in this file's first rows.
    QVERIFY(changed.open(QIODevice::WriteOnly));
    lines[2].replace("714", "949");
    changed.write(lines.join('\n'));
    changed.close();

    const QJsonObject preview = with({QStringLiteral("import-roster"), store(), file}).json;
    QCOMPARE(
        preview.value(QStringLiteral("rows")).toObject().value(QStringLiteral("changed")).toInt(),
        1);
    const QJsonObject row = preview.value(QStringLiteral("noted")).toArray().at(0).toObject();
    QCOMPARE(row.value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(row.value(QStringLiteral("outcome")).toString(), QStringLiteral("changed"));
    QCOMPARE(row.value(QStringLiteral("fields")).toArray(), QJsonArray{QStringLiteral("phone")});

    const Answer undone =
        with({QStringLiteral("import-roster"), store(), QStringLiteral("--undo"), batch});
    QCOMPARE(undone.status, 0);
    QVERIFY(undone.json.value(QStringLiteral("taken_back")).toInt() > 5);
    QCOMPARE(undone.json.value(QStringLiteral("left")).toArray(), QJsonArray());
    QCOMPARE(with({QStringLiteral("import-roster"), store(), file})
                 .json.value(QStringLiteral("rows"))
                 .toObject()
                 .value(QStringLiteral("created"))
                 .toInt(),
             5);
}

void TestCli::aColumnIsNamed()
{
    QCOMPARE(create().status, 0);
    QFile file(m_folder->filePath(QStringLiteral("strange.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Apellidos,Nombres,Alfa\nOrtega Luna,Mateo,2019-03-04\n");
    file.close();
    const auto rows = [&](const QStringList &more) {
        return with(QStringList{QStringLiteral("import-roster"), store(), file.fileName()} + more);
    };
    QCOMPARE(rows({}).status, 2); // without birth dates no child is told from another

    const Answer named = rows({QStringLiteral("--column"), QStringLiteral("alfa=birth_date")});
    QCOMPARE(named.json.value(QStringLiteral("rows"))
                 .toObject()
                 .value(QStringLiteral("created"))
                 .toInt(),
             1);
    const Answer wrong = rows({QStringLiteral("--column"), QStringLiteral("alfa=nonsense")});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.words.contains("birth_date"));
}

void TestCli::nothingToImportMakesNoBackup()
{
    QCOMPARE(create().status, 0);
    const QString file = roster(5);
    const auto backups = [&] {
        return run({QStringLiteral("restore"), store()})
            .json.value(QStringLiteral("backups"))
            .toArray()
            .size();
    };
    for (int time = 0; time < 3; ++time)
        QCOMPARE(with({QStringLiteral("import-roster"), store(), file, QStringLiteral("--apply")})
                     .status,
                 0);
    QCOMPARE(backups(), 1);

    addClerk();
    QCOMPARE(run({QStringLiteral("import-roster"), store(), roster(9), QStringLiteral("--apply"),
                  QStringLiteral("--sign-in"), QStringLiteral("clerk")})
                 .status,
             4);
    QCOMPARE(backups(), 1);
}

void TestCli::aKeyGoesIntoANewFileOrNoStoreIsMade()
{
    const QString taken = m_folder->filePath(QStringLiteral("key"));
    QFile before(taken);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    const auto create = [&](const QString &key) {
        return run({QStringLiteral("create"), store(), QStringLiteral("--agency"),
                    QStringLiteral("Test Plan"), QStringLiteral("--name"),
                    QStringLiteral("Test Person"), QStringLiteral("--sign-in"),
                    QStringLiteral("tester"), QStringLiteral("--recovery-key-file"), key});
    };
    // A file that is there is not written over, and then no store is made.
    QCOMPARE(create(taken).status, 4);
    QVERIFY(!QFile::exists(store()));

    const QString key = m_folder->filePath(QStringLiteral("new-key"));
    const Answer kept = create(key);
    QCOMPARE(kept.status, 0);
    QVERIFY(!kept.json.contains(QStringLiteral("recovery_key")));
    QFile file(key);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().size() > 30);
}

void TestCli::aStoreOnAServerIsMadeAndFilled()
{
    if (!test::TestDatabase::hasServer())
        QSKIP("needs a PostgreSQL");
    const test::ServerOffice office;
    const QString place = office.address.text();
    const auto asOwner = [&](const QStringList &arguments) {
        return run(arguments + QStringList{QStringLiteral("--sign-in"), office.owner},
                   office.password.toUtf8());
    };
    const Answer none = asOwner({QStringLiteral("verify"), place});
    QCOMPARE(none.status, 3);
    QVERIFY2(none.words.contains("enlace-cli create"), none.words.constData());

    const Answer made = asOwner({QStringLiteral("create"), place, QStringLiteral("--agency"),
                                 QStringLiteral("Test Plan"), QStringLiteral("--name"),
                                 QStringLiteral("Test Person")});
    QVERIFY2(made.status == 0, made.words.constData());
    QVERIFY(!made.json.contains(QStringLiteral("recovery_key")));
    QCOMPARE(asOwner({QStringLiteral("import-roster"), place, roster(5), QStringLiteral("--apply")})
                 .status,
             0);
    QVERIFY(asOwner({QStringLiteral("deadlines"), place})
                .json.value(QStringLiteral("deadlines"))
                .toArray()
                .size() > 0);
    const Answer checked = asOwner({QStringLiteral("verify"), place});
    QVERIFY2(checked.status == 0, QJsonDocument(checked.json).toJson().constData());
    QCOMPARE(run({QStringLiteral("verify"), place, QStringLiteral("--sign-in"), office.owner},
                 "not the password at all")
                 .status,
             3);
}

void TestCli::aWrongCallSaysSo()
{
    const Answer unknown = run({QStringLiteral("dance")});
    QCOMPARE(unknown.status, 2);
    QCOMPARE(unknown.json.value(QStringLiteral("error")).toString(), QStringLiteral("usage"));
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--dance")})
                 .json.value(QStringLiteral("error"))
                 .toString(),
             QStringLiteral("usage"));
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--no-such-option")}).status, 2);
    QVERIFY(!run({QStringLiteral("dance")}).words.isEmpty());
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
