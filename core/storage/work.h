// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/clock.h"
#include "core/base/recordref.h"
#include "core/base/result.h"
#include "core/storage/audit.h"
#include "core/storage/connection.h"

#include <QJsonObject>
#include <QSet>

#include <atomic>
#include <functional>

namespace enlace {

/// Somebody looks at the store: a connection, who, and what day it is. Thread: the connection's.
class Reading
{
public:
    Reading(Connection &connection, const Actor &actor, const Clock &clock,
            const std::atomic_bool *cancelled = nullptr)
        : m_connection(connection)
        , m_actor(actor)
        , m_now(clock.now())
        , m_today(clock.today())
        , m_cancelled(cancelled)
    {
    }
    virtual ~Reading() = default;
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] Engine engine() const { return m_connection.engine(); }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// The county's day, the same from the first statement to the last.
    [[nodiscard]] QDate today() const { return m_today; }
    /// UTC.
    [[nodiscard]] QDateTime now() const { return m_now; }
    /// A newer question made this one useless; long loops ask now and then.
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(); }

    /// Writes into the read log, durably, before it returns: call it before what was read is shown.
    Result<> noteRead(const RecordRef &record, std::optional<ChildId> child,
                      std::optional<FamilyId> family, AuditAction action = AuditAction::Read);
    /// Writes down, in the same log, that this person was told no: of which record, and what the
    /// answer was. Called by Session.
    Result<> noteRefusal(const Error &error);

protected:
    Result<> append(AuditEntry entry);

    Connection &m_connection;
    const Actor &m_actor;
    QDateTime m_now;
    QDate m_today;
    const std::atomic_bool *m_cancelled;
};

/// One record that a Work wrote, with the child and family it belongs to.
struct Touch
{
    RecordRef record;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;

    bool operator==(const Touch &) const = default;
};

/// One transaction, by one person, at one time. It collects what it touched for the audit, for the
/// keepers and for the signal that tells open pages. Made by Session and Store only.
class Work : public Reading
{
public:
    using Reading::Reading;

    [[nodiscard]] const WorkId &id() const { return m_id; }

    /// For core/storage/record.h and for events that change no record (a sign-in, an import, a
    /// backup). `changes` as in AuditEntry. Not personal where the record is not.
    Result<> note(AuditAction action, const RecordRef &record, const QJsonObject &changes,
                  std::optional<ChildId> child = {}, std::optional<FamilyId> family = {});

    /// A good part of the store will be written: until the end of this Work the connection keeps
    /// more of it in memory.
    void writesMuch();

    /// Everything written so far, each record once, in order.
    [[nodiscard]] const QList<Touch> &touched() const { return m_touched; }

private:
    friend class Session;
    Result<> flushAudit();

    WorkId m_id = WorkId::make();
    QList<AuditEntry> m_entries;
    QList<Touch> m_touched;
    QSet<RecordRef> m_seen;
    std::optional<WideCache> m_wide;
};

/// Keeps something derived (deadlines, search words) in step: called before the commit of every
/// Work that touched a record, in the same transaction. An error takes the whole Work back.
using Keeper = std::function<Result<>(Work &work, const QList<Touch> &touched)>;

} // namespace enlace
