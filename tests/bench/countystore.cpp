// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/countystore.h"

#include "core/access/staffrepository.h"
#include "core/demo/demostore.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/upkeep/upkeep.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

namespace enlace::bench {

namespace {

DeskId desk() { return DeskId(QUuid(QStringLiteral("00000000-0000-7000-8000-00000000d001"))); }

SignInSettings settings()
{
    SignInSettings settings{.desk = desk(), .clock = countyClock()};
    settings.cost = KeyCost::least();
    return settings;
}

DemoProgress tellProgress(const char *where)
{
    return [where, last = 0](int done, int wanted) mutable {
        if (done * 10 / wanted > last) {
            last = done * 10 / wanted;
            std::fprintf(stderr, "  making the county, %s: %d of %d children\n", where, done,
                         wanted);
        }
        return true;
    };
}

QString signInNameOf(Role role)
{
    switch (role) {
    case Role::Supervisor:
        return QStringLiteral("elena");
    case Role::Therapist:
        return QStringLiteral("kim");
    case Role::Clerk:
        return QStringLiteral("rosa");
    case Role::Administrator:
        return QStringLiteral("sam");
    default:
        return QStringLiteral("ana");
    }
}

/// A session with the rights that the county's person of this role has today.
std::unique_ptr<Session> sessionOf(const Target &target, Role role, QList<Keeper> keepers)
{
    Actor nobody;
    nobody.desk = desk();
    auto session = ENLACE_VALUE(Session::open(target, nobody, countyClock(), std::move(keepers)));
    const auto actor = session->read([role](Reading &reading) -> Result<Actor> {
        Query query(reading, "select id from staff where sign_in_name = :name");
        query.bind(":name", signInNameOf(role));
        ENLACE_ASSIGN(const auto staff, firstValue<StaffId>(query));
        return StaffRepository(reading).actorFor(staff.value_or(StaffId()), desk());
    });
    session->setActor(ENLACE_VALUE(actor));
    return session;
}

void fillServer(const PostgresTarget &target, int children)
{
    Actor nobody;
    nobody.desk = desk();
    const auto session = ENLACE_VALUE(Session::open(target, nobody, countyClock()));
    ENLACE_VALUE(migrate(session->connection()).map([] { return true; }));
    ENLACE_VALUE(session->run([&](Work &work) {
        return makeDemoCounty(work, {.children = children}, tellProgress("PostgreSQL"));
    }));
    ENLACE_VALUE(session->run(rebuildDerived).map([] { return true; }));
    ENLACE_VALUE(session->connection().execute(QStringLiteral("analyze")).map([] { return true; }));
}

} // namespace

const FixedClock &countyClock()
{
    static const FixedClock clock{QDate(2026, 11, 21)};
    return clock;
}

CountyStore::CountyStore(const QString &folder, int children)
    : m_path(QDir(folder).filePath(QStringLiteral("county-%1").arg(children)))
{
    if (demoPeopleOf(m_path).isEmpty()) {
        QDir().mkpath(folder);
        QElapsedTimer timer;
        timer.start();
        ENLACE_VALUE(
            makeDemoStore(m_path, {.children = children}, settings(), tellProgress("SQLCipher")));
        std::fprintf(stderr, "  made in %.0f s\n", static_cast<double>(timer.elapsed()) / 1000.0);
    }
    // Signing in brings an older county up to date, and is the only way to its key.
    const OpenedStore opened = ENLACE_VALUE(
        openStore(m_path, signInNameOf(Role::Coordinator), demoPassword(), settings()));
    m_target = std::get<SqliteTarget>(opened.target);
}

qint64 CountyStore::size() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(m_path).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

std::unique_ptr<Session> CountyStore::session(Role role, QList<Keeper> keepers) const
{
    return sessionOf(m_target, role, std::move(keepers));
}

CountyServer::CountyServer(const PostgresTarget &server, int children, bool isKept)
    : m_server(server)
    , m_target(server)
    , m_isKept(isKept)
{
    m_target.schema =
        QStringLiteral("bench_%1")
            .arg(isKept ? QString::number(children) : QUuid::createUuid().toString(QUuid::Id128));
    const auto connection = ENLACE_VALUE(Connection::open(server));
    Query exists(*connection, "select count(*) from information_schema.tables where table_schema = "
                              ":schema and table_name = 'bench_made'");
    exists.bind(":schema", m_target.schema);
    if (ENLACE_VALUE(firstValue<int>(exists)).value_or(0) == 1) {
        const auto made = ENLACE_VALUE(Connection::open(m_target));
        ENLACE_VALUE(migrate(*made).map([] { return true; }));
        return;
    }
    execute("drop schema if exists \"%1\" cascade");
    execute("create schema \"%1\"");
    fillServer(m_target, children);
    execute("create table \"%1\".bench_made (one integer)");
}

CountyServer::~CountyServer()
{
    if (!m_isKept)
        execute("drop schema \"%1\" cascade");
}

void CountyServer::execute(const char *sql) const
{
    const auto connection = ENLACE_VALUE(Connection::open(m_server));
    ENLACE_VALUE(connection->execute(QString::fromLatin1(sql).arg(m_target.schema)).map([] {
        return true;
    }));
}

std::unique_ptr<Session> CountyServer::session(Role role, int port, QList<Keeper> keepers) const
{
    PostgresTarget target = m_target;
    if (port != 0)
        target.port = port;
    return sessionOf(target, role, std::move(keepers));
}

} // namespace enlace::bench
