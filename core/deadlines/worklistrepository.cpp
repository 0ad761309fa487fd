// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/worklistrepository.h"

#include "core/deadlines/deadlinetable.h"
#include "core/deadlines/tasklines.h"
#include "core/deadlines/worklistrules.h"
#include "core/rules/rulerepository.h"
#include "core/storage/record.h"

namespace enlace {

template <class Change, class F>
Result<QList<Deadline>> WorklistRepository::each(const QList<Change> &changes, F f)
{
    Q_ASSERT(changes.size() <= mostAtOnce);
    QList<Deadline> after;
    for (const Change &change : changes) {
        ENLACE_ASSIGN(Deadline line, m_deadlines.findToChange(m_work, change.line.id));
        if (line.revision != change.line.revision)
            return detail::changedMeanwhile();
        ENLACE_TRY(f(line, change));
        ENLACE_ASSIGN(const Deadline saved, updateRecord(m_work, line));
        after.append(saved);
    }
    return after;
}

Result<QList<Deadline>> WorklistRepository::setDone(const QList<LineSeen> &lines, bool isDone)
{
    Q_ASSERT(lines.size() <= mostAtOnce);
    QList<Deadline> after;
    for (const LineSeen &line : lines) {
        ENLACE_ASSIGN(const Deadline saved,
                      m_deadlines.setDone(m_work, line.id, line.revision, isDone));
        after.append(saved);
    }
    return after;
}

Result<QList<Deadline>> WorklistRepository::snooze(const QList<SnoozeChange> &changes)
{
    return each(changes, [&](Deadline &line, const SnoozeChange &change) -> Result<> {
        const auto problems =
            change.snooze.until ? validate(change.snooze, m_work.today()) : QList<Error>{};
        if (!problems.isEmpty())
            return tl::unexpected(problems.first());
        line.snooze = change.snooze.until ? change.snooze : Snooze{};
        return {};
    });
}

Result<QList<Deadline>> WorklistRepository::give(const QList<HandoverChange> &changes)
{
    ENLACE_ASSIGN(const auto rules, RuleRepository(m_work).current());
    return each(changes, [&](Deadline &line, const HandoverChange &change) -> Result<> {
        const Handover given = change.given.to ? change.given : Handover{};
        if (const auto problems = validate(given, m_work.today()); !problems.isEmpty())
            return tl::unexpected(problems.first());
        if (given.staff && line.origin.label != Sensitivity::General)
            return forbid(QT_TRANSLATE_NOOP("Error",
                                            "This line is specially protected and cannot be given "
                                            "to a colleague. Nothing was changed."),
                          RecordRef::to(RecordKind::Deadline, line.id));
        line.given = given;
        const Rule *rule = ruleBehind(line, *rules);
        line.owner = given.to.value_or(rule ? rule->owner : Mover::Coordinator);
        if (line.kind == DeadlineKind::Task)
            line.given = handoverOf(line.owner, given);
        return tellTask(m_work, line);
    });
}

} // namespace enlace
