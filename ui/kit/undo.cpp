// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/undo.h"

#include "core/editing/undorepository.h"
#include "core/storage/store.h"

#include <QCoreApplication>
#include <QPointer>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("UndoWords", text); }

} // namespace

Message withUndo(Message message, QObject *context, Store &store, const WorkId &work,
                 std::function<void(const Message &)> say)
{
    message.actionText = [] { return words(QT_TRANSLATE_NOOP("UndoWords", "Undo")); };
    message.action = [held = QPointer<QObject>(context), &store, work, say = std::move(say)] {
        if (!held)
            return;
        store.run(
            held,
            [work](Work &inverse) -> Result<WorkId> {
                ENLACE_TRY(UndoRepository(inverse).undo(inverse, work));
                return inverse.id();
            },
            [held, &store, say](const Result<WorkId> &undone) {
                if (!undone)
                    return say(Message::of(undone.error()));
                // Taken back too soon: it, too, can be undone.
                say(withUndo(Message::said(Tone::Good,
                                           [] {
                                               return words(QT_TRANSLATE_NOOP(
                                                   "UndoWords", "It is as it was before."));
                                           }),
                             held, store, *undone, say));
            });
    };
    return message;
}

} // namespace enlace
