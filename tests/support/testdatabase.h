// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session.h"

#include <QTemporaryDir>

#include <memory>

namespace enlace::test {

/// A migrated, empty database of one engine for one test:
///   "memory"      SQLite in memory: milliseconds
///   "sqlcipher"   two encrypted files in a temporary folder, as people have them
///   "postgresql"  a database of its own on the server that ENLACE_TEST_POSTGRESQL names
///                 ("host=… port=… user=… password=… dbname=… sslrootcert=…"); packaging/test
///                 starts one
class TestDatabase
{
public:
    explicit TestDatabase(const QString &engine, QDate today = QDate(2026, 11, 21));
    ~TestDatabase();

    /// Adds the rows of every engine to the data of the test function that calls it (column
    /// "engine"). PostgreSQL is left out with a message where no server is named, and required
    /// where ENLACE_TEST_ALL is set.
    static void engines();
    [[nodiscard]] static bool hasServer();
    [[nodiscard]] static PostgresTarget serverTarget();

    /// The session of a person with every role needed to set a scene: a test that is about rights
    /// makes its own actor.
    [[nodiscard]] Session &session() { return *m_session; }
    /// A second connection to the same database, as somebody else would have it. Not for "memory".
    [[nodiscard]] std::unique_ptr<Session> another(const Actor &actor,
                                                   QList<Keeper> keepers = {}) const;
    /// Registers keepers for session(); call it before the first Work.
    void keep(QList<Keeper> keepers);
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const Target &target() const { return m_target; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Actor actor() const { return m_actor; }
    /// For what needs the store closed.
    void closeSession() { m_session.reset(); }

private:
    void open(QList<Keeper> keepers);
    [[nodiscard]] bool isInMemory() const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Actor m_actor;
    Target m_target;
    std::unique_ptr<Session> m_session;
};

/// The value of a Result, or the end of the test with its error.
template <class T>
T valueOf(Result<T> result, const char *file, int line)
{
    if (!result)
        qFatal("%s:%d: %s", file, line, qPrintable(result.error().logText()));
    return *std::move(result);
}

} // namespace enlace::test

/// Stops the test function when a Result holds an error, and says which.
#define ENLACE_VERIFY(...)                                                                         \
    do {                                                                                           \
        const auto &enlaceVerified = (__VA_ARGS__);                                                \
        if (!enlaceVerified)                                                                       \
            QFAIL(qPrintable(enlaceVerified.error().logText()));                                   \
    } while (false)

/// The value of a Result that must be there.
#define ENLACE_VALUE(...) ::enlace::test::valueOf((__VA_ARGS__), __FILE__, __LINE__)
