// SPDX-License-Identifier: GPL-3.0-or-later
//
// The benchmarks measure nothing here; they only run, on a small county and a few samples, and say
// what they should say.
#include "bench/baresqlcipher.h"
#include "bench/measure.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace enlace::bench;

class tst_Bench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentilesAreNearestRanks()
    {
        Samples samples;
        for (int i = 100; i >= 1; --i)
            samples.add(i);

        QCOMPARE(samples.percentile(50), 50.0);
        QCOMPARE(samples.percentile(99), 99.0);
        QCOMPARE(samples.highest(), 100.0);
        QCOMPARE(Samples().percentile(99), 0.0);
    }

    void missedAimIsMarked()
    {
        Figure figure{QStringLiteral("something"), QStringLiteral("store")};
        figure.aim = frame;
        figure.samples.add(frame / 2);
        QVERIFY(!figure.isMissed());
        figure.samples.add(frame * 2);
        QVERIFY(figure.isMissed());

        Report report;
        report.add(figure);
        QVERIFY(markdownOf({report.json()}).contains(QStringLiteral("**missed**")));
    }

    void valuesOfAStatementAreFound()
    {
        const auto values =
            valuesIn("select ':no', a from b where c = :one and d in (:two,:one) and e = :three",
                     "select ':no', a from b where c = 'it''s' and d in (-4,'it''s') and e = NULL");

        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(0).first, QByteArray(":one"));
        QCOMPARE(values.at(0).second, QVariant(QStringLiteral("it's")));
        QCOMPARE(values.at(1).second, QVariant(-4LL));
        QCOMPARE(values.at(2).second, QVariant(QStringLiteral("it's")));
        QVERIFY(values.at(3).second.isNull());
    }

    void everyPartRunsAndSaysItsFigures_data()
    {
        QTest::addColumn<int>("fewest");
        QTest::newRow("readings") << 20;
        QTest::newRow("changes") << 9;
        QTest::newRow("window") << 19;
    }
    void everyPartRunsAndSaysItsFigures()
    {
        QFETCH(int, fewest);
        static const QTemporaryDir counties;
        const QString json = counties.filePath(QString::fromLatin1(QTest::currentDataTag()));
        QProcess bench;
        bench.setProcessChannelMode(QProcess::MergedChannels);
        bench.start(QStringLiteral(ENLACE_BENCH),
                    {QString::fromLatin1(QTest::currentDataTag()), QStringLiteral("--quick"),
                     QStringLiteral("--children"), QStringLiteral("150"),
                     QStringLiteral("--counties"), counties.path(), QStringLiteral("--json"),
                     json});

        QVERIFY2(bench.waitForFinished(240'000), "it does not end");
        const QByteArray said = bench.readAll();
        QVERIFY2(bench.exitStatus() == QProcess::NormalExit && bench.exitCode() == 0,
                 said.right(2000).constData());
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(report[QStringLiteral("children")].toInt(), 150);
        const QJsonArray figures = report[QStringLiteral("figures")].toArray();
        QVERIFY2(figures.size() >= fewest, qPrintable(QString::number(figures.size())));
        for (const auto &figure : figures) {
            QVERIFY(!figure[QStringLiteral("what")].toString().isEmpty());
            QVERIFY(!figure[QStringLiteral("through")].toString().isEmpty());
            QVERIFY(figure[QStringLiteral("p50")].toDouble() <=
                    figure[QStringLiteral("p99")].toDouble());
            QVERIFY(figure[QStringLiteral("p99")].toDouble() <=
                    figure[QStringLiteral("max")].toDouble());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Bench)
#include "tst_bench.moc"
