// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lineactions.h"

#include "core/base/datetext.h"
#include "core/deadlines/familypauserepository.h"
#include "core/storage/store.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>

namespace enlace {

namespace {

using Words = std::function<QString()>;

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("LineActions", text, nullptr, count);
}

/// Runs `change`, then says `done` with a button that runs `undo` on what came of it.
template <class F, class Undo>
void act(QObject *context, Store &store, F change, Words done, Undo undo, const Say &say)
{
    using T = typename std::invoke_result_t<F, Work &>::value_type;
    store.run(context, std::move(change),
              [held = QPointer<QObject>(context), done = std::move(done), undo = std::move(undo),
               say](const Result<T> &result) {
                  if (!result)
                      return say(Message::of(result.error()));
                  Message message = Message::said(Tone::Good, done);
                  message.actionText = [] {
                      return words(QT_TRANSLATE_NOOP("LineActions", "Undo"));
                  };
                  message.action = [held, undo, after = *result] {
                      if (held)
                          undo(held.data(), after);
                  };
                  say(message);
              });
}

/// Runs what takes something back, and only says so: undoing is not undone.
template <class F>
void takeBack(QObject *context, Store &store, F change, Words done, const Say &say)
{
    using R = std::invoke_result_t<F, Work &>;
    store.run(context, std::move(change), [done = std::move(done), say](const R &result) {
        say(result ? Message::said(Tone::Good, done) : Message::of(result.error()));
    });
}

QList<LineSeen> seen(const QList<DeadlineRow> &lines)
{
    QList<LineSeen> result;
    for (const DeadlineRow &line : lines)
        result.append(LineSeen::of(line.deadline));
    return result;
}

QList<LineSeen> seen(const QList<Deadline> &lines)
{
    QList<LineSeen> result;
    for (const Deadline &line : lines)
        result.append(LineSeen::of(line));
    return result;
}

QString asBefore(int count)
{
    return words(QT_TRANSLATE_N_NOOP("LineActions", "%n line(s) as before."), count);
}

/// The changes that bring back what stood before: `make(line, value before)`.
template <class Change, class Make>
QList<Change> restoring(const QList<DeadlineRow> &before, const QList<Deadline> &after, Make make)
{
    QList<Change> changes;
    for (qsizetype i = 0; i < after.size(); ++i)
        changes.append(make(LineSeen::of(after.at(i)), before.at(i).deadline));
    return changes;
}

} // namespace

void setLinesDone(QObject *context, Store &store, const QList<DeadlineRow> &lines, bool isDone,
                  const Say &say)
{
    const int count = static_cast<int>(lines.size());
    const auto mark = [isDone](Work &work, const QList<LineSeen> &marked, bool done) {
        return WorklistRepository(work).setDone(marked, done == isDone);
    };
    act(
        context, store,
        [marked = seen(lines), mark](Work &work) { return mark(work, marked, true); },
        [count, isDone] {
            return isDone
                       ? words(QT_TRANSLATE_N_NOOP("LineActions", "%n line(s) done."), count)
                       : words(QT_TRANSLATE_N_NOOP("LineActions", "%n line(s) open again."), count);
        },
        [&store, mark, count, say](QObject *held, const QList<Deadline> &after) {
            takeBack(
                held, store,
                [marked = seen(after), mark](Work &work) { return mark(work, marked, false); },
                [count] { return asBefore(count); }, say);
        },
        say);
}

void snoozeLines(QObject *context, Store &store, const QList<DeadlineRow> &lines,
                 const Snooze &snooze, const Say &say)
{
    QList<SnoozeChange> changes;
    for (const DeadlineRow &line : lines)
        changes.append({LineSeen::of(line.deadline), snooze});
    const int count = static_cast<int>(lines.size());
    act(
        context, store, [changes](Work &work) { return WorklistRepository(work).snooze(changes); },
        [count, until = snooze.until, today = store.clock().today()] {
            if (!until)
                return words(QT_TRANSLATE_N_NOOP("LineActions", "%n line(s) back in the list."),
                             count);
            return words(QT_TRANSLATE_N_NOOP("LineActions", "%n line(s) put off. Back on: %1"),
                         count)
                .arg(shortDate(*until, Languages::current(), today));
        },
        [&store, lines, count, say](QObject *held, const QList<Deadline> &after) {
            const auto back = restoring<SnoozeChange>(
                lines, after, [](const LineSeen &line, const Deadline &before) {
                    return SnoozeChange{line, before.snooze};
                });
            takeBack(
                held, store, [back](Work &work) { return WorklistRepository(work).snooze(back); },
                [count] { return asBefore(count); }, say);
        },
        say);
}

void giveLines(QObject *context, Store &store, const QList<DeadlineRow> &lines,
               const Handover &given, const Say &say)
{
    QList<HandoverChange> changes;
    for (const DeadlineRow &line : lines)
        changes.append({LineSeen::of(line.deadline), given});
    const int count = static_cast<int>(lines.size());
    act(
        context, store, [changes](Work &work) { return WorklistRepository(work).give(changes); },
        [count, to = given.to] {
            if (!to)
                return words(QT_TRANSLATE_N_NOOP("LineActions",
                                                 "%n line(s): whose move it is follows the rule "
                                                 "again."),
                             count);
            return words(QT_TRANSLATE_N_NOOP("LineActions", "%n line(s) asked of: %1"), count)
                .arg(label(*to));
        },
        [&store, lines, count, say](QObject *held, const QList<Deadline> &after) {
            const auto back = restoring<HandoverChange>(
                lines, after, [](const LineSeen &line, const Deadline &before) {
                    return HandoverChange{line, before.given};
                });
            takeBack(
                held, store, [back](Work &work) { return WorklistRepository(work).give(back); },
                [count] { return asBefore(count); }, say);
        },
        say);
}

void pauseFamily(QObject *context, Store &store, const FamilyPause &pause, const Say &say)
{
    act(
        context, store,
        [pause](Work &work) { return FamilyPauseRepository(work).begin(work, pause); },
        [until = pause.until, today = store.clock().today()] {
            return words(QT_TRANSLATE_NOOP("LineActions", "The family is on pause. Back on: %1"))
                .arg(shortDate(until, Languages::current(), today));
        },
        [&store, say](QObject *held, const FamilyPause &after) {
            takeBack(
                held, store,
                [after](Work &work) {
                    return FamilyPauseRepository(work).end(work, after.id, after.revision);
                },
                [] { return words(QT_TRANSLATE_NOOP("LineActions", "The pause is over.")); }, say);
        },
        say);
}

void endPause(QObject *context, Store &store, const FamilyId &family, const Say &say)
{
    act(
        context, store,
        [family](Work &work) -> Result<FamilyPause> {
            FamilyPauseRepository pauses(work);
            ENLACE_ASSIGN(const auto pause, pauses.of(family));
            if (!pause)
                return fail(ErrorCode::Conflict,
                            QT_TRANSLATE_NOOP("Error", "This family is not on pause any more."));
            return pauses.end(work, pause->id, pause->revision);
        },
        [] { return words(QT_TRANSLATE_NOOP("LineActions", "The pause is over.")); },
        [&store, say](QObject *held, const FamilyPause &after) {
            takeBack(
                held, store,
                [after](Work &work) {
                    return FamilyPauseRepository(work).resume(work, after.id, after.revision);
                },
                [] {
                    return words(QT_TRANSLATE_NOOP("LineActions", "The family is on pause again."));
                },
                say);
        },
        say);
}

} // namespace enlace
