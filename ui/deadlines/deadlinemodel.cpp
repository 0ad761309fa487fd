// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlinemodel.h"

#include "core/base/datetext.h"
#include "core/deadlines/worklistrules.h"
#include "core/people/child.h"
#include "core/people/languagetag.h"
#include "core/storage/store.h"
#include "ui/kit/datewords.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/languages.h"
#include "ui/kit/linewords.h"

namespace enlace {

namespace {

QString childFacts(const DeadlineRow &row, QDate today)
{
    QStringList facts;
    if (row.birthDate)
        facts.append(ageText(*row.birthDate, today));
    if (!row.network.isEmpty())
        facts.append(row.network);
    if (!row.spokenLanguage.isEmpty())
        facts.append(languageName(row.spokenLanguage, Languages::current()));
    return facts.join(QStringLiteral(" · "));
}

/// "Dec 2026" / "Dic 2026": it stands alone, and so begins with a capital.
QString monthText(QDate day)
{
    QString text = localeOf(Languages::current()).toString(day, QStringLiteral("MMM yyyy"));
    return text.replace(0, 1, text.at(0).toUpper());
}

QString dayGroupText(QDate dueOn, QDate today)
{
    const DayGroup group = dayGroupOf(dueOn, today);
    return group == DayGroup::Month ? monthText(dueOn) : label(group);
}

QString groupText(const DeadlineRow &row, QDate today)
{
    switch (row.order) {
    case DeadlineOrder::Day:
        return dayGroupText(row.deadline.dueOn, today);
    case DeadlineOrder::Stake:
        return label(row.deadline.stake);
    case DeadlineOrder::Child:
        return childName(row);
    case DeadlineOrder::Kind:
        return label(row.deadline.kind);
    case DeadlineOrder::Mover:
        return label(row.deadline.owner);
    }
    return {};
}

/// Who it is for the list, and below it since when they know, or whose child it is.
Cell moveCell(const DeadlineRow &row, StaffId me, QDate today)
{
    const QString asked = askedText(row, today);
    QString second = asked;
    if (second.isEmpty() && row.deadline.owner != Mover::Coordinator)
        second = row.coordinator;
    else if (second.isEmpty() && row.deadline.coordinator != me)
        second = label(row.deadline.owner);
    Cell cell{.text = whoseMove(row, me), .second = second};
    cell.toolTip = joined({cell.text, second});
    return cell;
}

QList<RecordColumn<DeadlineRow>> columns(const Store &store)
{
    const auto today = [clock = &store.clock()] { return clock->today(); };
    const StaffId me = store.actor().staff;
    return {
        {"due", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "Due"), 124,
         [today](const DeadlineRow &row) {
             const Deadline &deadline = row.deadline;
             QString date = shortDate(deadline.dueOn, Languages::current(), today());
             Cell cell{.text = date, .second = dueText(deadline.dueOn, today()), .strong = true};
             if (deadline.isMoved())
                 cell.toolTip = countedText(deadline, today());
             return cell;
         }},
        {"child", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "Child"), 200,
         [today](const DeadlineRow &row) {
             const QString facts = childFacts(row, today());
             return Cell{.text = childName(row), .second = facts, .toolTip = facts};
         }},
        {"what", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "What is due, and why"), 0,
         [today](const DeadlineRow &row) {
             // What makes it matter stands first, where nothing cuts it off.
             const QString silent = silenceText(row, today());
             // Where lines stand together by it, it is said already.
             const QString matters =
                 row.order == DeadlineOrder::Stake ? QString() : whyItMatters(row);
             const QString why =
                 silent.isEmpty() ? joined({matters, whyItIsDue(row, today())}) : silent;
             return Cell{.text = whatIsDue(row),
                         .second = why,
                         .toolTip = whatIsDue(row) + QLatin1Char('\n') + why};
         }},
        {"move", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "Whose move"), 166,
         [me, today](const DeadlineRow &row) { return moveCell(row, me, today()); }},
        {"state", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "State"), 136,
         [today](const DeadlineRow &row) {
             const Chip chip = lineChip(row.deadline, today());
             const QString window = windowText(row.deadline, today());
             return Cell{.text = chip.text,
                         .second = window,
                         .tone = chip.tone,
                         .toolTip = joined({chip.text, window})};
         }},
        {"group", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "Together"), 120,
         [today](const DeadlineRow &row) {
             const QString text = groupText(row, today());
             return Cell{
                 .text = row.beginsGroup ? text : QString(), .strong = true, .toolTip = text};
         }},
    };
}

} // namespace

DeadlineModel::DeadlineModel(Store &store, QObject *parent)
    : RecordModel(columns(store), parent)
    , m_store(store)
{
}

QVariant DeadlineModel::data(const QModelIndex &index, int role) const
{
    QVariant said = RecordModel::data(index, role);
    if (role != Qt::AccessibleTextRole || !index.isValid() || index.row() >= rowCount())
        return said;
    const DeadlineRow &line = row(index.row());
    const QString together = groupText(line, m_store.clock().today());
    if (index.column() == groupColumn)
        return together;
    return index.column() == dueColumn && line.beginsGroup
               ? QVariant(together + QLatin1String(": ") + said.toString())
               : said;
}

void DeadlineModel::show(const DeadlineFilter &filter)
{
    ask([this, filter](QObject *context, const std::optional<DeadlineRow> &last,
                       const Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, after](Reading &reading) -> Result<Page> {
                ENLACE_ASSIGN(QList<DeadlineRow> rows,
                              DeadlineRepository(reading).page(filter, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

} // namespace enlace
