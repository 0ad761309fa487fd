// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace enlace {

/// Runs `work` on another thread and gives what it returns to `then`, on the window's thread, if
/// `context` still lives then. For what is slow and touches no database of an open store: reading a
/// file, deriving a key. Databases have the Store's own lanes. What may take very long gets a
/// `pool` of its own, so that nothing else waits behind it.
template <class Work, class Then>
void inBackground(QObject *context, Work work, Then then,
                  QThreadPool *pool = QThreadPool::globalInstance())
{
    auto held = std::make_shared<Then>(std::move(then));
    pool->start([context = QPointer<QObject>(context), held, work = std::move(work)]() mutable {
        auto answer = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            qApp,
            [context, held, answer] {
                if (context)
                    (*held)(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

} // namespace enlace
