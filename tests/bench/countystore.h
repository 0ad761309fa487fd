// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staff.h"
#include "core/base/clock.h"
#include "core/storage/session.h"

namespace enlace::bench {

/// The day on which every measured county stands, so that figures of different days compare.
[[nodiscard]] const FixedClock &countyClock();

/// A demo county in an encrypted store of `folder`, made when it is not there yet: half a minute
/// for each 11,000 children. Ends the program when it cannot be made.
class CountyStore
{
public:
    CountyStore(const QString &folder, int children);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] const SqliteTarget &target() const { return m_target; }
    /// Bytes of its files.
    [[nodiscard]] qint64 size() const;
    /// A connection as the demo's person of that role has it.
    [[nodiscard]] std::unique_ptr<Session> session(Role role, QList<Keeper> keepers = {}) const;

private:
    QString m_path;
    SqliteTarget m_target;
};

/// The same county on a PostgreSQL server, in a schema of its own; one that is kept is there for
/// the next run.
class CountyServer
{
public:
    CountyServer(const PostgresTarget &server, int children, bool isKept);
    ~CountyServer();
    CountyServer(const CountyServer &) = delete;
    CountyServer &operator=(const CountyServer &) = delete;

    /// As session() of CountyStore; `port` of a proxy in front of the server, or 0.
    [[nodiscard]] std::unique_ptr<Session> session(Role role, int port = 0,
                                                   QList<Keeper> keepers = {}) const;
    [[nodiscard]] const PostgresTarget &target() const { return m_target; }

private:
    void execute(const char *sql) const;

    PostgresTarget m_server;
    PostgresTarget m_target;
    bool m_isKept;
};

} // namespace enlace::bench
