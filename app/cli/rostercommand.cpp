// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/access/accessrules.h"
#include "core/base/datetext.h"
#include "core/exchange/importrepository.h"
#include "core/exchange/rosterimport.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

namespace enlace::cli {

namespace {

constexpr int rowsBetweenReports = 5000;
/// How many lines one sentence names.
constexpr int linesNamed = 5;

const QString applyOption = QStringLiteral("apply");
const QString columnOption = QStringLiteral("column");
const QString undoOption = QStringLiteral("undo");

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

/// What is to be looked at: rows that change something on record, and rows that need a person.
bool isOfNote(const PlannedRow &planned)
{
    return planned.outcome == RowOutcome::Changed || planned.outcome == RowOutcome::Doubtful;
}

/// Which fields change, and why a row may mean somebody who is here; again without a value.
QJsonArray rowsOf(const ImportPlan &plan)
{
    QJsonArray list;
    for (const PlannedRow &planned : plan.rows) {
        if (!isOfNote(planned))
            continue;
        QJsonArray fields;
        for (const FieldChange &change : planned.changes)
            fields.append(QString(keyOf(change.field)));
        QJsonArray candidates;
        for (const DoubtfulCandidate &candidate : planned.candidates) {
            QJsonArray reasons;
            for (const MatchReason reason : candidate.reasons)
                reasons.append(QString(keyOf(reason)));
            QJsonObject object{{QStringLiteral("reasons"), reasons}};
            if (candidate.line > 0)
                object.insert(QStringLiteral("line"), candidate.line);
            candidates.append(object);
        }
        list.append(QJsonObject{{QStringLiteral("line"), planned.row.line},
                                {QStringLiteral("outcome"), QString(keyOf(planned.outcome))},
                                {QStringLiteral("fields"), fields},
                                {QStringLiteral("candidates"), candidates}});
    }
    return list;
}

QString reasonOf(const PlannedRow &planned)
{
    QStringList words;
    for (const FieldChange &change : planned.changes)
        words.append(label(change.field));
    for (const DoubtfulCandidate &candidate : planned.candidates)
        for (const MatchReason reason : candidate.reasons)
            words.append(label(reason));
    words.removeDuplicates();
    return words.isEmpty()
               ? label(planned.outcome)
               : label(planned.outcome) + QLatin1String(": ") + words.join(QLatin1String(", "));
}

/// One sentence for all rows with the same reason: a roster whose every row names a new network is
/// told in one line.
class Reasons
{
public:
    void add(int line, const QString &reason)
    {
        if (!m_lines.contains(reason))
            m_order.append(reason);
        m_lines[reason].append(line);
    }
    void tell(Console &console) const
    {
        for (const QString &reason : m_order) {
            const QList<int> lines = m_lines.value(reason);
            QStringList named;
            for (const int line : lines.mid(0, linesNamed))
                named.append(QString::number(line));
            const auto more = static_cast<int>(lines.size() - named.size());
            console.answer(
                more == 0 ? inWords(QT_TRANSLATE_NOOP("Cli", "line %1: %2"))
                                .arg(named.join(QLatin1String(", ")), reason)
                          : inWords(QT_TRANSLATE_N_NOOP("Cli", "line %1 and %n more: %2"), more)
                                .arg(named.join(QLatin1String(", ")), reason));
        }
    }

private:
    QStringList m_order;
    QHash<QString, QList<int>> m_lines;
};

void tell(Console &console, const ImportPlan &plan)
{
    Reasons reasons;
    for (const PlannedRow &planned : plan.rows) {
        for (const RowProblem &problem : planned.row.problems)
            reasons.add(planned.row.line,
                        QStringLiteral("%1 (%2)").arg(message(problem), label(planned.outcome)));
        if (isOfNote(planned))
            reasons.add(planned.row.line, reasonOf(planned));
    }
    reasons.tell(console);
    const RowCounts counts = plan.counts();
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) will be created"), counts.created));
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) will be changed"), counts.changed));
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) left alone"), counts.unchanged));
    console.answer(inWords(QT_TRANSLATE_N_NOOP("Cli", "%n row(s) refused"), counts.refused));
    console.answer(
        inWords(QT_TRANSLATE_N_NOOP(
                    "Cli", "%n row(s) left out until somebody decides about them in the window"),
                counts.doubtful));
}

RowProgress progressOf(Console &console)
{
    if (console.wantsJson())
        return {};
    return [&console](int done, int all) {
        if (done > 0 && done % rowsBetweenReports == 0)
            console.say(inWords(QT_TRANSLATE_NOOP("Cli", "%1 of %2 rows")).arg(done).arg(all));
        return true;
    };
}

/// --column "HEADING=FIELD", as often as there are columns to name; the others stay as found out.
Result<RosterChoices> choicesOf(const Console &console, QFile &file, QDate today)
{
    RosterChoices choices;
    const QStringList wanted = console.options().values(columnOption);
    if (wanted.isEmpty())
        return choices;
    ENLACE_ASSIGN(const RosterLook look, RosterFile(file).look({}, today));
    ColumnMapping mapping = look.mapping;
    for (const QString &pair : wanted) {
        const QString heading = pair.section(QLatin1Char('='), 0, -2).trimmed();
        const QString key = pair.section(QLatin1Char('='), -1).trimmed();
        const auto field = fromKey<RosterField>(key);
        qsizetype column = -1;
        for (qsizetype i = 0; i < look.headings.size() && column < 0; ++i)
            if (look.headings.at(i).compare(heading, Qt::CaseInsensitive) == 0)
                column = i;
        if (column < 0 || (!field && key != QLatin1String("-"))) {
            QStringList keys;
            for (const auto &entry : EnumText<RosterField>::entries)
                keys.append(QString::fromLatin1(entry.key));
            return enlace::fail(
                {ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "--column takes HEADING=FIELD, with a heading "
                                            "of the file and one of these fields, or - for "
                                            "none: %1"),
                 {keys.join(QLatin1String(", "))},
                 -1,
                 {},
                 {}});
        }
        for (auto &other : mapping.columns)
            if (field && other == field && !isRepeatable(*field))
                other.reset();
        mapping.columns[column] = field;
    }
    choices.mapping = mapping;
    return choices;
}

Error mayNotImport()
{
    return {ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP("Error", "Your account may not import. Ask a supervisor."),
            {},
            -1,
            {},
            {}};
}

Exit undo(Console &console, Session &session)
{
    const auto batch = ImportBatchId::parse(console.options().value(undoOption));
    if (!batch)
        return console.usage(inWords(QT_TRANSLATE_NOOP(
            "Cli", "--undo takes the number of an import, as “batch” gives it.")));
    const auto undone =
        session.run([&](Work &work) { return ImportRepository(work).undo(work, *batch); });
    if (!undone)
        return console.fail(undone.error());
    QJsonArray left;
    for (const LeftRecord &record : undone->left) {
        left.append(QJsonObject{
            {QStringLiteral("kind"), QString(keyOf(record.record.kind))},
            {QStringLiteral("id"), record.record.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("edited_by"), record.editedBy},
            {QStringLiteral("edited_at"), record.editedAt.toString(Qt::ISODateWithMs)}});
        if (!console.wantsJson())
            console.answer(inWords(QT_TRANSLATE_NOOP("Cli", "left, edited since: %1, %2 (%3)"))
                               .arg(label(record.record.kind), record.whose, record.editedBy));
    }
    console.wantsJson()
        ? console.answer(QJsonObject{{QStringLiteral("taken_back"), undone->takenBack},
                                     {QStringLiteral("left"), left}})
        : console.answer(
              inWords(QT_TRANSLATE_N_NOOP("Cli", "%n record(s) are as before"), undone->takenBack));
    return undone->left.isEmpty() ? Exit::Done : Exit::Found;
}

/// The copy that an import can be taken back to; not where it would change nothing.
Result<> backUp(const Console &console, const OpenedStore &store, const RowCounts &counts)
{
    const auto *target = std::get_if<SqliteTarget>(&store.target);
    if (!target || console.options().isSet(QStringLiteral("no-backup")) ||
        counts.created + counts.changed == 0)
        return {};
    ENLACE_TRY(
        makeBackup(store.folder->path(), target->key, BackupKind::BeforeImport, console.clock()));
    return removeOldBackups(store.folder->path());
}

} // namespace

void importRosterOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {applyOption,
         inWords(QT_TRANSLATE_NOOP("Cli", "Do it; without this, only show what it would do."))});
    parser.addOption(
        {QStringLiteral("no-backup"), inWords(QT_TRANSLATE_NOOP("Cli", "Make no backup first."))});
    parser.addOption({columnOption,
                      inWords(QT_TRANSLATE_NOOP(
                          "Cli", "What a column holds, as \"Member DOB=birth_date\"; once for each "
                                 "column that is not found out.")),
                      QStringLiteral("heading=field")});
    parser.addOption(
        {undoOption,
         inWords(QT_TRANSLATE_NOOP("Cli", "Take back an import, in the place of a file.")),
         QStringLiteral("batch")});
}

Exit importRosterCommand(Console &console)
{
    const bool isUndo = console.options().isSet(undoOption);
    QFile file(console.operand(1));
    if (!isUndo) {
        if (console.operand(1).isEmpty())
            return console.usage(
                inWords(QT_TRANSLATE_NOOP("Cli", "Name the store's folder and the file.")));
        if (const auto opened = openRoster(file); !opened)
            return console.fail(opened.error());
    }
    const auto store = console.open();
    if (!store)
        return console.fail(store.error());
    const bool wantsApply = console.options().isSet(applyOption);
    const auto agency = importingAgency(store->actor);
    if (!agency || (wantsApply && !may(store->actor, Permission::RunImport)))
        return console.fail(mayNotImport());
    const auto session = console.session(*store);
    if (!session)
        return console.fail(session.error());
    if (isUndo)
        return undo(console, **session);
    const auto choices = choicesOf(console, file, console.clock().today());
    if (!choices)
        return console.fail(choices.error());
    ImportOptions options;
    options.agency = *agency;
    options.fileName = QFileInfo(file).fileName();
    const RowProgress progress = progressOf(console);
    const auto plan = (*session)->read(
        [&](Reading &reading) { return planRoster(reading, file, *choices, options, progress); });
    if (!plan)
        return console.fail(plan.error());
    const RowCounts counts = plan->counts();
    const bool isFlawless = counts.refused == 0 && counts.doubtful == 0;
    QJsonObject object{{QStringLiteral("applied"), wantsApply},
                       {QStringLiteral("rows"), jsonOf(counts)},
                       {QStringLiteral("noted"), rowsOf(*plan)},
                       {QStringLiteral("problems"), problemsOf(*plan)}};
    if (!console.wantsJson())
        tell(console, *plan);
    if (wantsApply) {
        if (const auto kept = backUp(console, *store, counts); !kept)
            return console.fail(kept.error());
        const auto done =
            (*session)->run([&](Work &work) { return applyRoster(work, *plan, progress); });
        if (!done)
            return console.fail(done.error());
        object.insert(QStringLiteral("rows"), jsonOf(done->counts));
        object.insert(QStringLiteral("batch"),
                      done->batch ? QJsonValue(done->batch->text()) : QJsonValue());
        if (!console.wantsJson())
            console.answer(done->batch
                               ? inWords(QT_TRANSLATE_NOOP("Cli", "Imported. To take it back: "
                                                                  "--undo %1"))
                                     .arg(done->batch->text())
                               : inWords(QT_TRANSLATE_NOOP("Cli", "There was nothing to import.")));
    } else if (!console.wantsJson()) {
        console.answer(
            inWords(QT_TRANSLATE_NOOP("Cli", "Nothing has been changed. To do it, say --apply.")));
    }
    if (console.wantsJson())
        console.answer(object);
    return isFlawless ? Exit::Done : Exit::Found;
}

} // namespace enlace::cli
