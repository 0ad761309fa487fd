// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changefeed.h"
#include "core/storage/session.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <chrono>

class QTimer;

namespace enlace {

class Lane;

/// The one door of the window to the data. A writing lane and a reading lane, each a thread with a
/// connection of its own, so that a read waits for no import. Lives on the window's thread, which
/// never waits.
///     store.read(this, [id](Reading &reading) { return FamilyRepository(reading).open(id); },
///                [this](const Result<FamilyView> &view) { show(view); });
class Store : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives the store.
    Store(Target target, Actor actor, const Clock &clock, QList<Keeper> keepers,
          QObject *parent = nullptr);
    /// Waits for what is being written, drops what is still queued to be read, closes the
    /// connections.
    ~Store() override;

    /// Opens both lanes. Nothing else may be asked before it has succeeded.
    [[nodiscard]] QFuture<Result<>> open();

    /// From now on changed() also tells what other windows and other desks wrote, within this time.
    /// Call it after open().
    void followOthers(std::chrono::milliseconds every = std::chrono::milliseconds(500));

    /// One transaction on the writing lane: f(Work &) -> Result<T>, on the lane's thread; changed()
    /// follows its commit. `then(Result<T>)` is called on the window's thread if `context` still
    /// lives then. (QFuture::then(context, …) of Qt 6.4 may not be used for this: it looks at the
    /// context on the lane's thread.)
    template <class F, class Then>
    void run(QObject *context, F f, Then then,
             std::shared_ptr<std::atomic_bool> cancelled = nullptr)
    {
        using R = std::invoke_result_t<F, Work &>;
        post<R>(*m_writing, std::move(cancelled), true, asWork(std::move(f)),
                deliver<R>(context, std::move(then)));
    }

    /// f(Reading &) -> Result<T> on the reading lane; `then` as in run().
    template <class F, class Then>
    void read(QObject *context, F f, Then then)
    {
        using R = std::invoke_result_t<F, Reading &>;
        post<R>(*m_reading, nullptr, false, asReading(std::move(f)),
                deliver<R>(context, std::move(then)));
    }

    /// The same, but a newer readLatest() of the same `context` makes this one useless: queued, it
    /// is dropped, running, it is stopped; in both cases `then` is not called. For what follows a
    /// person's typing.
    template <class F, class Then>
    void readLatest(QObject *context, F f, Then then)
    {
        using R = std::invoke_result_t<F, Reading &>;
        Flag flag = supersede(context);
        auto unlessCancelled = [flag, then = std::move(then)](const R &result) mutable {
            if (!flag->load())
                then(result);
        };
        post<R>(*m_reading, flag, false, asReading(std::move(f)),
                deliver<R>(context, std::move(unlessCancelled)));
    }

    /// As above, for whoever waits (tests, the command line); never wait on the window's thread.
    template <class F>
    [[nodiscard]] auto run(F f) -> QFuture<std::invoke_result_t<F, Work &>>
    {
        return promised<std::invoke_result_t<F, Work &>>(*m_writing, true, asWork(std::move(f)));
    }
    template <class F>
    [[nodiscard]] auto read(F f) -> QFuture<std::invoke_result_t<F, Reading &>>
    {
        return promised<std::invoke_result_t<F, Reading &>>(*m_reading, false,
                                                            asReading(std::move(f)));
    }

    /// Something that is neither a Work nor a Reading, f(Session &) -> Result<T>, on the reading
    /// lane: a backup, the check of the store.
    template <class F, class Then>
    void onReadingLane(QObject *context, F f, Then then)
    {
        using R = std::invoke_result_t<F, Session &>;
        post<R>(
            *m_reading, nullptr, false,
            [f = std::move(f)](Session &session, const std::atomic_bool *) mutable {
                return f(session);
            },
            deliver<R>(context, std::move(then)));
    }

    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Target &target() const { return m_target; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Whether all that was asked has been answered; for tests and for making pictures.
    [[nodiscard]] bool isIdle() const { return m_unanswered == 0; }

Q_SIGNALS:
    /// After each commit, on the window's thread: what was written, each record once, and the
    /// children and families it is about. Those of others too, once followOthers() was called.
    void changed(const QList<enlace::RecordRef> &records, const QSet<QUuid> &about);

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    template <class F>
    [[nodiscard]] static auto asWork(F f)
    {
        return [f = std::move(f)](Session &session, const std::atomic_bool *flag) mutable {
            return session.run(f, flag);
        };
    }
    template <class F>
    [[nodiscard]] static auto asReading(F f)
    {
        return [f = std::move(f)](Session &session, const std::atomic_bool *flag) mutable {
            return session.read(f, flag);
        };
    }

    /// Takes a result from a lane's thread to `then` on the window's.
    template <class R, class Then>
    [[nodiscard]] auto deliver(QObject *context, Then then)
    {
        auto held = std::make_shared<Then>(std::move(then));
        return [this, context = QPointer<QObject>(context), held](R result) {
            auto shared = std::make_shared<R>(std::move(result));
            const auto call = [context, held, shared] {
                if (context)
                    (*held)(*shared);
            };
            QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
        };
    }

    template <class R, class F>
    [[nodiscard]] QFuture<R> promised(Lane &lane, bool writes, F f)
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post<R>(lane, nullptr, writes, std::move(f), [promise](R result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
        return future;
    }

    template <class R, class F, class Done>
    void post(Lane &lane, const Flag &cancelled, bool writes, F f, Done done)
    {
        ++m_unanswered;
        enqueue(lane, cancelled,
                [this, cancelled, writes, f = std::move(f),
                 done = std::move(done)](Session *session) mutable {
                    R result = !session                         ? R(closedError())
                               : cancelled && cancelled->load() ? R(stopped())
                                                                : f(*session, cancelled.get());
                    const bool committed = writes && session && result.has_value();
                    done(std::move(result));
                    if (committed) {
                        m_feed.leaveOut(session->lastWork());
                        announce(session->lastTouched());
                    }
                    QMetaObject::invokeMethod(
                        this, [this] { --m_unanswered; }, Qt::QueuedConnection);
                });
    }

    [[nodiscard]] static tl::unexpected<Error> closedError();
    [[nodiscard]] Flag supersede(const void *asker);
    void enqueue(Lane &lane, Flag cancelled, std::function<void(Session *)> job);
    void announce(const QList<Touch> &touched);
    void lookForOthers();

    Target m_target;
    Actor m_actor;
    const Clock &m_clock;
    QHash<const void *, Flag> m_asked;
    int m_unanswered = 0; ///< on the window's thread
    ChangeFeed m_feed;    ///< on the writing lane's thread
    QTimer *m_following = nullptr;
    std::atomic_bool m_isLooking = false;
    std::unique_ptr<Lane> m_writing;
    std::unique_ptr<Lane> m_reading;
};

} // namespace enlace
