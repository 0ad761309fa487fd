// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/lane.h"

#include <QTimer>

namespace enlace {

Store::Store(Target target, Actor actor, const Clock &clock, QList<Keeper> keepers, QObject *parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_writing(std::make_unique<Lane>(Lane::Kind::Writing, m_target, m_actor, m_clock,
                                       std::move(keepers)))
    , m_reading(
          std::make_unique<Lane>(Lane::Kind::Reading, m_target, m_actor, m_clock, QList<Keeper>{}))
{
}

Store::~Store()
{
    for (const Flag &flag : std::as_const(m_asked))
        m_reading->cancel(flag);
    m_writing->close(); // first: its last job may still hand something to the reading lane
    m_reading->close();
}

QFuture<Result<>> Store::open()
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    m_writing->post(nullptr, [this, promise](Session *) {
        const Result<> written = m_writing->opened();
        m_reading->post(nullptr, [this, promise, written](Session *) {
            promise->addResult(written ? m_reading->opened() : written);
            promise->finish();
        });
    });
    return future;
}

void Store::followOthers(std::chrono::milliseconds every)
{
    if (!m_following) {
        m_following = new QTimer(this);
        connect(m_following, &QTimer::timeout, this, &Store::lookForOthers);
    }
    m_following->start(every);
    lookForOthers();
}

// On the writing lane, which is idle while a person reads, and which knows its own Works.
void Store::lookForOthers()
{
    if (m_isLooking.exchange(true))
        return; // an import runs, or the server is slow
    const auto look = [this](Session *session) {
        // A server that does not answer is told by what the person asks for, not by this.
        if (session)
            if (const auto touched =
                    session->read([this](Reading &reading) { return m_feed.next(reading); }))
                announce(*touched);
        m_isLooking = false;
    };
    m_writing->post(nullptr, look, Lane::Weight::Quiet);
}

tl::unexpected<Error> Store::closedError()
{
    return fail(ErrorCode::Unreachable,
                QT_TRANSLATE_NOOP("Error", "The store is closed. What you typed is still here."));
}

Store::Flag Store::supersede(const void *asker)
{
    if (!asker)
        return nullptr;
    auto flag = std::make_shared<std::atomic_bool>(false);
    if (const Flag before = std::exchange(m_asked[asker], flag))
        m_reading->cancel(before);
    return flag;
}

void Store::enqueue(Lane &lane, Flag cancelled, std::function<void(Session *)> job)
{
    lane.post(std::move(cancelled), std::move(job));
}

void Store::announce(const QList<Touch> &touched)
{
    // A draft was kept, say: no record is another than it was, and no page need read again.
    if (touched.isEmpty())
        return;
    QList<RecordRef> records;
    records.reserve(touched.size());
    QSet<QUuid> about;
    for (const Touch &touch : touched) {
        records.append(touch.record);
        if (touch.child)
            about.insert(touch.child->uuid());
        if (touch.family)
            about.insert(touch.family->uuid());
    }
    // Called on the lane's thread.
    QMetaObject::invokeMethod(
        this, [this, records, about] { Q_EMIT changed(records, about); }, Qt::QueuedConnection);
}

} // namespace enlace
