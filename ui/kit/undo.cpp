// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/undo.h"

#include "core/deadlines/deadlinerepository.h"
#include "core/deadlines/duechanges.h"
#include "core/editing/undorepository.h"
#include "core/rules/rulerepository.h"
#include "core/storage/store.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>
#include <QPointer>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("UndoWords", text); }

/// What moved, and the rules whose words name it.
struct Moves
{
    QList<DueChange> changes;
    std::shared_ptr<const RuleSet> rules;
    QDate today;
};

/// Who may read no deadlines of the family has none that could move.
Result<QList<Deadline>> dueOf(Reading &reading, const FamilyId &family)
{
    auto due = DeadlineRepository(reading).ofFamily(family);
    if (!due &&
        (due.error().code == ErrorCode::Forbidden || due.error().code == ErrorCode::NotFound))
        return QList<Deadline>{};
    return due;
}

Result<Moves> movesSince(Reading &reading, const Done &done)
{
    Moves moves;
    ENLACE_ASSIGN(const auto now, dueOf(reading, *done.family));
    ENLACE_ASSIGN(moves.rules, RuleRepository(reading).current());
    moves.changes = dueChanges(done.before, now);
    moves.today = reading.today();
    return moves;
}

Message withMoves(Message message, const Moves &moves)
{
    if (moves.changes.isEmpty())
        return message;
    message.text = [said = std::move(message.text), moves] {
        return words(QT_TRANSLATE_NOOP("UndoWords", "%1 Due days: %2."))
            .arg(said(),
                 dueChangesText(moves.changes, *moves.rules, Languages::current(), moves.today));
    };
    return message;
}

QString asBefore() { return words(QT_TRANSLATE_NOOP("UndoWords", "It is as it was before.")); }

/// The button alone.
Message withButton(Message message, QObject *context, Store &store, const Done &done,
                   const std::function<void(const Message &)> &say)
{
    message.actionText = [] { return words(QT_TRANSLATE_NOOP("UndoWords", "Undo")); };
    message.action = [held = QPointer<QObject>(context), &store, done, say] {
        if (!held)
            return;
        store.run(
            held,
            [done](Work &inverse) {
                return doFor(inverse, done.family, [&done](Work &work) {
                    return UndoRepository(work).undo(work, done.work);
                });
            },
            [held, &store, say](const Result<Done> &undone) {
                if (!undone)
                    return say(Message::of(undone.error()));
                // Taken back too soon: it, too, can be undone.
                sayDone(Message::said(Tone::Good, asBefore), held, store, *undone, say);
            });
    };
    return message;
}

} // namespace

Message withUndo(Message message, QObject *context, Store &store, const WorkId &work,
                 const std::function<void(const Message &)> &say)
{
    return withButton(std::move(message), context, store, {work, {}, {}}, say);
}

Result<Done> doFor(Work &work, const std::optional<FamilyId> &family,
                   const std::function<Result<>(Work &)> &change)
{
    Done done{work.id(), family, {}};
    if (family) {
        ENLACE_ASSIGN(done.before, dueOf(work, *family));
    }
    ENLACE_TRY(change(work));
    return done;
}

void sayDone(Message message, QObject *context, Store &store, const Done &done,
             const std::function<void(const Message &)> &say)
{
    message = withButton(std::move(message), context, store, done, say);
    if (!done.family)
        return say(message);
    store.read(
        context, [done](Reading &reading) { return movesSince(reading, done); },
        [message, say](const Result<Moves> &moves) {
            // It was done, whether or not we can tell what moved.
            say(moves ? withMoves(message, *moves) : message);
        });
}

} // namespace enlace
