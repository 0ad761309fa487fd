// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/deadlinedone.h"

#include "core/storage/store.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("DeadlineDone", text); }

} // namespace

QString whatIsDue(const DeadlineRow &row)
{
    const QString title = row.title(Languages::current());
    const QString about = row.aboutIn(Languages::current());
    return about.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, about);
}

void setDeadlineDone(QObject *context, Store &store, const DeadlineRow &row, int revision,
                     bool isDone, std::function<void(const Message &)> say)
{
    store.run(
        context,
        [id = row.deadline.id, revision, isDone](Work &work) {
            return DeadlineRepository(work).setDone(work, id, revision, isDone);
        },
        [held = QPointer<QObject>(context), &store, row, isDone,
         say = std::move(say)](const Result<Deadline> &saved) {
            if (!saved)
                return say(Message::of(saved.error()));
            if (!isDone)
                return say(Message::said(Tone::Good, [] {
                    return words(QT_TRANSLATE_NOOP("DeadlineDone", "It is open again."));
                }));
            Message message = Message::said(Tone::Good, [row] {
                return words(QT_TRANSLATE_NOOP("DeadlineDone", "Done: %1")).arg(whatIsDue(row));
            });
            message.actionText = [] { return words(QT_TRANSLATE_NOOP("DeadlineDone", "Undo")); };
            message.action = [held, &store, row, say, after = saved->revision] {
                if (held)
                    setDeadlineDone(held, store, row, after, false, say);
            };
            say(message);
        });
}

} // namespace enlace
