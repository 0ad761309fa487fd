// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlinemodel.h"

#include "core/base/datetext.h"
#include "core/people/child.h"
#include "core/people/languagetag.h"
#include "core/people/person.h"
#include "core/storage/store.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/due.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

QString inWords(const char *text) { return QCoreApplication::translate("DeadlineModel", text); }

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

/// "Unconfirmed · 30 days before · Last day of the authorization: Dec 14"
QString whyItIsDue(const DeadlineRow &row, QDate today)
{
    QStringList parts;
    if (row.deadline.isUnconfirmed)
        parts.append(inWords(QT_TRANSLATE_NOOP("DeadlineModel", "Unconfirmed")));
    if (row.rule) {
        parts.append(offsetWords(*row.rule));
        parts.append(QStringLiteral("%1: %2").arg(
            label(row.rule->trigger),
            shortDate(row.deadline.triggerOn, Languages::current(), today)));
    }
    return parts.join(QStringLiteral(" · "));
}

Cell whoseMove(const DeadlineRow &row, StaffId me)
{
    const Deadline &deadline = row.deadline;
    if (deadline.owner != Mover::Coordinator)
        return {.text = label(deadline.owner), .second = row.coordinator};
    if (deadline.coordinator == me)
        return {.text = inWords(QT_TRANSLATE_NOOP("DeadlineModel", "You"))};
    return {.text = row.coordinator.isEmpty()
                        ? inWords(QT_TRANSLATE_NOOP("DeadlineModel", "Nobody yet"))
                        : row.coordinator,
            .second = label(deadline.owner)};
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
                 cell.toolTip =
                     inWords(QT_TRANSLATE_NOOP("DeadlineModel", "Counted: %1, a closed day"))
                         .arg(shortDate(deadline.rawOn, Languages::current(), today()));
             return cell;
         }},
        {"child", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "Child"), 226,
         [today](const DeadlineRow &row) {
             const QString facts = childFacts(row, today());
             return Cell{.text = childName(row), .second = facts, .toolTip = facts};
         }},
        {"what", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "What is due, and why"), 0,
         [today](const DeadlineRow &row) {
             const QString why = whyItIsDue(row, today());
             return Cell{.text = whatIsDue(row),
                         .second = why,
                         .toolTip = whatIsDue(row) + QLatin1Char('\n') + why};
         }},
        {"move", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "Whose move"), 166,
         [me](const DeadlineRow &row) {
             Cell cell = whoseMove(row, me);
             cell.toolTip = cell.text;
             return cell;
         }},
        {"state", "DeadlineModel", QT_TRANSLATE_NOOP("DeadlineModel", "State"), 148,
         [today](const DeadlineRow &row) {
             const Chip chip = dueChip(row.deadline.dueOn, today());
             return Cell{.text = chip.text, .tone = chip.tone};
         }},
    };
}

} // namespace

QString childName(const DeadlineRow &row)
{
    Person person;
    person.givenNames = row.givenNames;
    person.surnames = row.surnames;
    return listName(person);
}

DeadlineModel::DeadlineModel(Store &store, QObject *parent)
    : RecordModel(columns(store), parent)
    , m_store(store)
{
}

void DeadlineModel::show(const DeadlineFilter &filter)
{
    ask([this, filter](QObject *context, const std::optional<DeadlineRow> &last,
                       const Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, after](Reading &reading) -> Result<Page> {
                constexpr int size = DeadlineRepository::pageSize;
                ENLACE_ASSIGN(QList<DeadlineRow> rows,
                              DeadlineRepository(reading).page(filter, after, size + 1));
                return pageOf(std::move(rows), size);
            },
            then);
    });
}

} // namespace enlace
