// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/importrepository.h"
#include "core/exchange/rosterimport.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace enlace::cli {

namespace {

// Not called tr: lupdate would read tr(QT_TRANSLATE_NOOP(…)) as a call of QObject::tr and pass it
// over.
QString inWords(const char *text, int count = -1)
{
    return QCoreApplication::translate("Cli", text, nullptr, count);
}

QJsonObject jsonOf(const RowCounts &counts)
{
    return {{QStringLiteral("created"), counts.created},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("refused"), counts.refused},
            {QStringLiteral("doubtful"), counts.doubtful},
            {QStringLiteral("skipped"), counts.skipped}};
}

/// Lines and reasons, without a value of the file: this may end in a log.
QJsonArray problemsOf(const ImportPlan &plan)
{
    QJsonArray list;
    for (const PlannedRow &planned : plan.rows)
        for (const RowProblem &problem : planned.row.problems)
            list.append(QJsonObject{{QStringLiteral("line"), planned.row.line},
                                    {QStringLiteral("problem"), QString(keyOf(problem.kind))},
                                    {QStringLiteral("outcome"), QString(keyOf(planned.outcome))},
                                    {QStringLiteral("message"), message(problem)}});
    return list;
}

void tell(Console &console, const ImportPlan &plan)
{
    for (const PlannedRow &planned : plan.rows)
        for (const RowProblem &problem : planned.row.problems)
            console.answer(inWords(QT_TRANSLATE_NOOP("Cli", "line %1: %2 (%3)"))
                               .arg(planned.row.line)
                               .arg(message(problem), label(planned.outcome)));
    const RowCounts counts = plan.counts();
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) will be created"), counts.created));
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) will be changed"), counts.changed));
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) left alone"), counts.unchanged));
    console.answer(inWords(QT_TRANSLATE_N_NOOP("Cli", "%n row(s) refused"), counts.refused));
    console.answer(inWords(
        QT_TRANSLATE_N_NOOP(
            "Cli", "%n row(s) need a decision, which is taken in the window; left out here"),
        counts.doubtful));
}

} // namespace

void importRosterOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("apply"),
         inWords(QT_TRANSLATE_NOOP("Cli", "Do it; without this, only show what it would do."))});
    parser.addOption(
        {QStringLiteral("no-backup"), inWords(QT_TRANSLATE_NOOP("Cli", "Make no backup first."))});
}

Exit importRosterCommand(Console &console)
{
    QFile file(console.operand(1));
    if (console.operand(1).isEmpty())
        return console.usage(
            inWords(QT_TRANSLATE_NOOP("Cli", "Name the store's folder and the file.")));
    if (!file.open(QIODevice::ReadOnly))
        return console.fail(
            {ErrorCode::File,
             QT_TRANSLATE_NOOP("Error", "The file was not found. Was it moved or renamed?"),
             {},
             -1,
             {},
             {}});
    const auto store = console.open();
    if (!store)
        return console.fail(store.error());
    if (store->actor.grants.isEmpty())
        return console.fail(
            {ErrorCode::Forbidden,
             QT_TRANSLATE_NOOP("Error",
                               "Your account has no access to this part. Ask a supervisor."),
             {},
             -1,
             {},
             {}});
    const auto session = console.session(*store);
    if (!session)
        return console.fail(session.error());
    ImportOptions options;
    options.agency = store->actor.grants.first().agency;
    options.fileName = QFileInfo(file).fileName();
    const auto plan = (*session)->read(
        [&](Reading &reading) { return planRoster(reading, file, RosterChoices{}, options); });
    if (!plan)
        return console.fail(plan.error());
    const RowCounts counts = plan->counts();
    const bool isFlawless = counts.refused == 0 && counts.doubtful == 0;
    if (!console.options().isSet(QStringLiteral("apply"))) {
        if (console.wantsJson()) {
            console.answer(QJsonObject{{QStringLiteral("applied"), false},
                                       {QStringLiteral("rows"), jsonOf(counts)},
                                       {QStringLiteral("problems"), problemsOf(*plan)}});
        } else {
            tell(console, *plan);
            console.answer(inWords(
                QT_TRANSLATE_NOOP("Cli", "Nothing has been changed. To do it, say --apply.")));
        }
        return isFlawless ? Exit::Done : Exit::Found;
    }
    if (const auto *target = std::get_if<SqliteTarget>(&store->target);
        target && !console.options().isSet(QStringLiteral("no-backup")))
        if (const auto backup = makeBackup(store->folder->path(), target->key,
                                           BackupKind::BeforeImport, console.clock());
            !backup)
            return console.fail(backup.error());
    const auto done = (*session)->run([&](Work &work) { return applyRoster(work, *plan); });
    if (!done)
        return console.fail(done.error());
    if (console.wantsJson()) {
        console.answer(QJsonObject{
            {QStringLiteral("applied"), true},
            {QStringLiteral("rows"), jsonOf(done->counts)},
            {QStringLiteral("batch"), done->batch ? QJsonValue(done->batch->text()) : QJsonValue()},
            {QStringLiteral("problems"), problemsOf(*plan)}});
    } else {
        tell(console, *plan);
        console.answer(inWords(QT_TRANSLATE_NOOP("Cli", "Imported.")));
    }
    return isFlawless ? Exit::Done : Exit::Found;
}

} // namespace enlace::cli
