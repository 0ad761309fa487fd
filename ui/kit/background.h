// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <type_traits>

namespace enlace {

/// Runs `work` on another thread and gives its answer as a future. For what is slow and touches no
/// database: reading a file, deriving a key. Databases have the Store's own lanes.
template <class Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    using Answer = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// An answer that is there already.
template <class Answer>
[[nodiscard]] QFuture<Answer> ready(Answer answer)
{
    QPromise<Answer> promise;
    QFuture<Answer> future = promise.future();
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return future;
}

} // namespace enlace
