// SPDX-License-Identifier: GPL-3.0-or-later
//
//   enlace-bench PART [FUNCTION…] [--children N] [--counties FOLDER] [--json FILE] [--enlace
//   PROGRAM] [--quick] enlace-bench readings --explain [--only TEXT] …    what the statements cost
//   and how they are run enlace-bench table FILE…
//
// packaging/bench calls it; README.md says how to read what it says.
#include "bench/painted.h"
#include "bench/run.h"
#include "support/testdatabase.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace enlace;
using namespace enlace::bench;

namespace {

struct Part
{
    const char *name;
    std::unique_ptr<QObject> (*make)(Run &);
};

constexpr Part parts[] = {{"readings", makeReadings},
                          {"changes", makeChanges},
#ifdef ENLACE_BENCH_START
                          {"start", makeStart},
#endif
                          {"window", makeWindow}};

int printTable(const QStringList &files)
{
    QList<QJsonObject> reports;
    for (const QString &name : files) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            reports.append(QJsonDocument::fromJson(file.readAll()).object());
    }
    std::fputs(qPrintable(markdownOf(reports)), stdout);
    return reports.size() == files.size() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // a large county takes its time to make
    PaintedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("readings, changes, "
                                                                        "window, start or table"));
    parser.addOptions(
        {{QStringLiteral("children"), QStringLiteral("How many the county has."),
          QStringLiteral("number"), QStringLiteral("11407")},
         {QStringLiteral("counties"), QStringLiteral("Where counties are kept."),
          QStringLiteral("folder")},
         {QStringLiteral("json"), QStringLiteral("Where the figures go."), QStringLiteral("file")},
         {QStringLiteral("enlace"), QStringLiteral("The program."), QStringLiteral("file")},
         {QStringLiteral("quick"), QStringLiteral("Few samples, to see that it works.")},
         {QStringLiteral("explain"), QStringLiteral("Print the statements of the readings, what "
                                                    "each costs and SQLite's plan.")},
         {QStringLiteral("only"), QStringLiteral("Only readings with this in their names."),
          QStringLiteral("text")}});
    parser.addHelpOption();
    parser.process(application);
    const QString part = parser.positionalArguments().value(0);
    if (part == QLatin1String("table"))
        return printTable(parser.positionalArguments().mid(1));

    const QTemporaryDir scratch;
    Run run;
    run.children = parser.value(QStringLiteral("children")).toInt();
    run.counties = parser.isSet(QStringLiteral("counties"))
                       ? parser.value(QStringLiteral("counties"))
                       : scratch.path();
    run.isQuick = parser.isSet(QStringLiteral("quick"));
    run.isExplained = parser.isSet(QStringLiteral("explain"));
    run.only = parser.value(QStringLiteral("only"));
    run.enlace = parser.value(QStringLiteral("enlace"));
    for (const Part &each : parts) {
        if (part != QLatin1String(each.name))
            continue;
        run.setFacts();
        run.report.set(QStringLiteral("part"), part);
        const auto test = each.make(run);
        const int failed = QTest::qExec(test.get(), QStringList{QStringLiteral("enlace-bench")} +
                                                        parser.positionalArguments().mid(1));
        const QString json = parser.value(QStringLiteral("json"));
        const bool isSaved = json.isEmpty() || run.report.save(json);
        std::fputs(qPrintable(markdownOf({run.report.json()})), stdout);
        return failed == 0 && isSaved ? 0 : 1;
    }
    parser.showHelp(2);
}
