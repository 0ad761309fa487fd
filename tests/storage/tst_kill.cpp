// SPDX-License-Identifier: GPL-3.0-or-later
// Every acknowledged change is there: after the writing process was killed at any moment, and after
// the power went and the disk forgot whatever it had not been told to keep.

#include "core/storage/query.h"
#include "core/storage/session.h"
#include "core/storage/verify.h"
#include "support/losingvfs.h"
#include "support/testdatabase.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace enlace;
using namespace enlace::test;

namespace {

const QByteArray key(32, '\x5a');

SqliteTarget targetIn(const QString &folder)
{
    return {folder + QLatin1String("/enlace.db"), folder + QLatin1String("/reads.db"), key, 5000};
}

/// The child process: writes numbered changes without end and says each on its standard output once
/// it is acknowledged.
int writeUntilKilled(const QStringList &arguments)
{
    const QString folder = arguments.at(2);
    qint64 number = arguments.at(3).toLongLong();
    const int powerGoesAt = arguments.at(4).toInt();
    if (powerGoesAt >= 0)
        installLosingDisk(powerGoesAt);
    SystemClock clock;
    Actor actor;
    actor.desk = DeskId::make();
    auto session = Session::open(targetIn(folder), actor, clock);
    if (!session)
        return 1;
    if (arguments.value(5) == QLatin1String("off"))
        (void)(*session)->connection().execute(QStringLiteral("pragma synchronous = off"));
    for (;; ++number) {
        const auto written = (*session)->run([number](Work &work) -> Result<> {
            Query query(work, "insert into store_info (name, value) values (:name, :value)");
            query.bind(":name", QStringLiteral("n%1").arg(number))
                .bind(":value", QString(static_cast<int>(number % 3000), QLatin1Char('v')));
            ENLACE_TRY(query.run());
            return work.note(AuditAction::Changed, {RecordKind::Store, QUuid()},
                             {{QStringLiteral("n"), number}});
        });
        if (!written)
            return 2;
        const QByteArray line = QByteArray::number(number) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
            return 3;
    }
}

/// The last number that a child acknowledged.
std::optional<qint64> lastLine(const QByteArray &output)
{
    const qsizetype end = output.lastIndexOf('\n');
    if (end < 0)
        return std::nullopt;
    return output.left(end).split('\n').last().toLongLong();
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeSurvivesAKill();
    void everyAcknowledgedChangeSurvivesThePowerGoing();
    void withoutSyncingChangesAreLostAndThisTestSeesIt();

private:
    /// Numbers 1…n in the store, all there; how many follow without a hole.
    static qint64 kept(const QString &folder)
    {
        FixedClock clock(QDate(2026, 11, 21));
        auto opened = Session::open(targetIn(folder), {}, clock);
        if (!opened)
            return -1;
        Query query(
            (*opened)->connection(),
            "select count(*), coalesce(max(cast(substr(name, 2) as bigint)), 0) from store_info");
        if (!query.run() || !query.next())
            return -1;
        return query.get<qint64>(0) == query.get<qint64>(1) ? query.get<qint64>(0) : -1;
    }
    static QStringList problemsIn(const QString &folder)
    {
        FixedClock clock(QDate(2026, 11, 21));
        const auto session = ENLACE_VALUE(Session::open(targetIn(folder), {}, clock));
        return ENLACE_VALUE(session->read([&](Reading &reading) -> Result<QStringList> {
            QStringList problems;
            for (const StoreFinding &finding : verifyStore(reading, storageChecks()))
                problems += finding.problems;
            return problems;
        }));
    }
    static QStringList child(const QString &folder, qint64 first, int powerGoesAt,
                             const QString &synchronous = {})
    {
        return {QStringLiteral("--write"), folder, QString::number(first),
                QString::number(powerGoesAt), synchronous};
    }
    static qint64 losses(int rounds, const QString &synchronous);
};

void TestKill::everyAcknowledgedChangeSurvivesAKill()
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    database.closeSession();
    qint64 present = 0;
    for (int round = 0; round < 200; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      child(database.folder(), present + 1, -1));
        QVERIFY(process.waitForStarted());
        // From before its first write to some hundred writes later.
        QByteArray output;
        const int wanted = QRandomGenerator::global()->bounded(40);
        while (output.count('\n') < wanted && process.waitForReadyRead(10000))
            output += process.readAllStandardOutput();
        usleep(QRandomGenerator::global()->bounded(3000u));
        process.kill();
        QVERIFY(process.waitForFinished());
        output += process.readAllStandardOutput();

        const qint64 acknowledged = lastLine(output).value_or(present);
        const qint64 now = kept(database.folder());
        QVERIFY2(now >= acknowledged,
                 qPrintable(QStringLiteral("round %1: %2 acknowledged, %3 there")
                                .arg(round)
                                .arg(acknowledged)
                                .arg(now)));
        present = now;
    }
    QVERIFY(present > 1000);
    QCOMPARE(problemsIn(database.folder()), QStringList());
}

qint64 TestKill::losses(int rounds, const QString &synchronous)
{
    TestDatabase database(QStringLiteral("sqlcipher"));
    database.closeSession();
    qint64 present = 0;
    qint64 lost = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      child(database.folder(), present + 1,
                            20 + static_cast<int>(QRandomGenerator::global()->bounded(600u)),
                            synchronous));
        if (!process.waitForFinished(60000) || process.exitCode() != powerIsGone)
            qFatal("the writing process ended by itself: %d", process.exitCode());
        const qint64 acknowledged = lastLine(process.readAllStandardOutput()).value_or(present);
        const qint64 now = kept(database.folder());
        if (now < acknowledged)
            lost += acknowledged - std::max<qint64>(now, 0);
        if (now < 0) // not even readable
            return lost;
        present = now;
    }
    if (synchronous.isEmpty() && !problemsIn(database.folder()).isEmpty())
        qFatal("the store is damaged: %s", qPrintable(problemsIn(database.folder()).first()));
    return lost;
}

void TestKill::everyAcknowledgedChangeSurvivesThePowerGoing()
{
    QCOMPARE(losses(60, QString()), 0);
}

void TestKill::withoutSyncingChangesAreLostAndThisTestSeesIt()
{
    QVERIFY(losses(10, QStringLiteral("off")) > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--write")
        return writeUntilKilled(application.arguments());
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
