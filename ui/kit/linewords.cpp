// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linewords.h"

#include "core/base/datetext.h"
#include "core/deadlines/worklistrules.h"
#include "core/people/person.h"
#include "ui/kit/datewords.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/due.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("LineWords", text); }

QString day(QDate date, QDate today) { return shortDate(date, Languages::current(), today); }

} // namespace

QString childName(const DeadlineRow &row)
{
    Person person;
    person.givenNames = row.givenNames;
    person.surnames = row.surnames;
    return listName(person);
}

QString countedText(const Deadline &deadline, QDate today)
{
    return words(QT_TRANSLATE_NOOP("LineWords", "counted: %1, a closed day"))
        .arg(day(deadline.rawOn, today));
}

QString whyItIsDue(const DeadlineRow &row, QDate today)
{
    QStringList parts;
    if (row.deadline.isUnconfirmed)
        parts.append(words(QT_TRANSLATE_NOOP("LineWords", "Unconfirmed")));
    if (row.deadline.isMoved())
        parts.append(countedText(row.deadline, today));
    if (row.rule) {
        parts.append(offsetWords(*row.rule));
        parts.append(QStringLiteral("%1: %2").arg(label(row.rule->trigger),
                                                  day(row.deadline.triggerOn, today)));
    }
    if (row.deadline.kind == DeadlineKind::Task)
        parts.append(label(row.deadline.kind));
    return joined(parts);
}

std::optional<WhyText> whyText(const Deadline &deadline, const std::optional<Explanation> &why)
{
    if (why)
        return WhyText{explanationWords(*why, Languages::current()), why->isUnconfirmed()};
    if (deadline.kind == DeadlineKind::Task)
        return WhyText{{words(QT_TRANSLATE_NOOP("LineWords", "Somebody wrote this task and chose "
                                                             "the day. No rule counts it."))},
                       false};
    return std::nullopt;
}

QString whyItMatters(const DeadlineRow &row)
{
    return row.deadline.stake == Stake::Usual ? QString() : label(row.deadline.stake);
}

QString whoseMove(const DeadlineRow &row, StaffId me)
{
    const Deadline &deadline = row.deadline;
    if (deadline.given.staff)
        return *deadline.given.staff == me ? words(QT_TRANSLATE_NOOP("LineWords", "You"))
                                           : row.givenTo;
    if (deadline.owner != Mover::Coordinator)
        return label(deadline.owner);
    if (deadline.coordinator == me)
        return words(QT_TRANSLATE_NOOP("LineWords", "You"));
    return row.coordinator.isEmpty() ? words(QT_TRANSLATE_NOOP("LineWords", "Nobody yet"))
                                     : row.coordinator;
}

QString askedText(const DeadlineRow &row, QDate today)
{
    const Handover &given = row.deadline.given;
    QStringList parts;
    if (given.askedOn)
        parts.append(
            words(QT_TRANSLATE_NOOP("LineWords", "asked %1")).arg(day(*given.askedOn, today)));
    if (given.askAgainOn)
        parts.append((*given.askAgainOn <= today
                          ? words(QT_TRANSLATE_NOOP("LineWords", "ask again now (%1)"))
                          : words(QT_TRANSLATE_NOOP("LineWords", "ask again %1")))
                         .arg(day(*given.askAgainOn, today)));
    return joined(parts);
}

Chip lineChip(const Deadline &deadline, QDate today)
{
    if (deadline.status == DeadlineStatus::Done)
        return {label(deadline.status), Tone::Good};
    if (deadline.isPaused(today))
        return {words(QT_TRANSLATE_NOOP("LineWords", "On pause")), Tone::Neutral};
    if (deadline.isSnoozed(today))
        return {words(QT_TRANSLATE_NOOP("LineWords", "Put off")), Tone::Neutral};
    return dueChip(deadline.dueOn, today);
}

QString windowText(const Deadline &deadline, QDate today)
{
    if (deadline.status == DeadlineStatus::Done)
        return {};
    if (deadline.isPaused(today))
        return words(QT_TRANSLATE_NOOP("LineWords", "back on %1"))
            .arg(day(*deadline.pausedUntil, today));
    if (deadline.isSnoozed(today))
        return words(QT_TRANSLATE_NOOP("LineWords", "back on %1"))
            .arg(day(*deadline.snooze.until, today));
    switch (windowOf(deadline, today)) {
    case DeadlineWindow::Ahead:
        return words(QT_TRANSLATE_NOOP("LineWords", "opens %1")).arg(day(deadline.opensOn, today));
    case DeadlineWindow::Open:
        return words(QT_TRANSLATE_NOOP("LineWords", "open since %1"))
            .arg(day(deadline.opensOn, today));
    case DeadlineWindow::Late:
        break; // its day says how late; it can be done like any other
    }
    return {};
}

QString silenceText(const DeadlineRow &row, QDate today)
{
    const Deadline &deadline = row.deadline;
    if (deadline.isPaused(today)) {
        QStringList parts{words(QT_TRANSLATE_NOOP("LineWords", "The family is on pause until %1"))
                              .arg(day(*deadline.pausedUntil, today))};
        if (row.pause)
            parts.append(label(*row.pause));
        if (!row.pauseEvent.isEmpty())
            parts.append(words(QT_TRANSLATE_NOOP("LineWords", "or until: %1")).arg(row.pauseEvent));
        return joined(parts);
    }
    if (deadline.isSnoozed(today))
        return words(QT_TRANSLATE_NOOP("LineWords", "Put off until %1: %2"))
            .arg(day(*deadline.snooze.until, today), deadline.snooze.reason);
    return {};
}

QString wholeLine(const DeadlineRow &row, StaffId me, QDate today)
{
    QStringList parts;
    const auto add = [&parts](const QString &text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    add(childName(row));
    add(whatIsDue(row));
    add(silenceText(row, today));
    add(whyItMatters(row));
    add(whyItIsDue(row, today));
    add(words(QT_TRANSLATE_NOOP("LineWords", "Whose move: %1")).arg(whoseMove(row, me)));
    add(askedText(row, today));
    add(dueText(row.deadline.dueOn, today));
    add(windowText(row.deadline, today));
    return joined(parts);
}

} // namespace enlace
