// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/query.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QMap>

namespace enlace {

namespace {

const char *const historyTable =
    "create table if not exists schema_history (number bigint primary key, name text not null, "
    "checksum text not null, applied_at text not null)";

struct Applied
{
    QString name;
    QString checksum;
};

Result<QMap<int, Applied>> history(Connection &connection)
{
    QMap<int, Applied> applied;
    const bool isSqlite = connection.engine() == Engine::Sqlite;
    Query exists(
        connection,
        isSqlite
            ? "select count(*) from sqlite_master where type = 'table' and name = 'schema_history'"
            : "select count(*) from information_schema.tables where table_schema = "
              "current_schema() and table_name = 'schema_history'");
    ENLACE_ASSIGN(const auto count, firstValue<int>(exists));
    if (count.value_or(0) == 0)
        return applied;
    Query query(connection, "select number, name, checksum from schema_history order by number");
    ENLACE_TRY(query.run());
    while (query.next()) {
        int number = 0;
        Applied step;
        query.read(number, step.name, step.checksum);
        applied.insert(number, step);
    }
    ENLACE_TRY(query.finished());
    return applied;
}

Result<> apply(Connection &connection, const Migration &migration)
{
    ENLACE_TRY(connection.begin(Connection::Begin::Write));
    const auto run = [&]() -> Result<> {
        for (const QString &statement : statementsOf(migration.sql)) {
            if (auto done = connection.execute(statement); !done) {
                Error error = std::move(done).error();
                error.detail += QStringLiteral(" (migration %1)").arg(migration.name);
                return fail(error);
            }
        }
        Query query(connection, "insert into schema_history (number, name, checksum, applied_at) "
                                "values (:number, :name, :checksum, :at)");
        query.bind(":number", migration.number)
            .bind(":name", migration.name)
            .bind(":checksum", migration.checksum)
            .bind(":at", QDateTime::currentDateTimeUtc());
        return query.run();
    };
    if (auto done = run(); !done) {
        connection.rollback();
        return done;
    }
    return connection.commit();
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QStringList current;
    bool inDollar = false;
    bool inTrigger = false;
    for (const QString &line : script.split(QLatin1Char('\n'))) {
        const QString text = line.trimmed();
        if (!inDollar && !inTrigger && (text.isEmpty() || text.startsWith(QLatin1String("--"))))
            continue;
        current.append(line);
        if (text.count(QLatin1String("$$")) % 2 == 1)
            inDollar = !inDollar;
        // On SQLite a trigger's body is a list of statements between begin and end.
        if (!inDollar && text.compare(QLatin1String("begin"), Qt::CaseInsensitive) == 0)
            inTrigger = true;
        if (inTrigger && text.compare(QLatin1String("end;"), Qt::CaseInsensitive) == 0)
            inTrigger = false;
        const QString code = text.section(QLatin1String("--"), 0, 0).trimmed();
        if (!inDollar && !inTrigger && code.endsWith(QLatin1Char(';'))) {
            statements.append(current.join(QLatin1Char('\n')));
            current.clear();
        }
    }
    if (!current.join(QString()).trimmed().isEmpty())
        statements.append(current.join(QLatin1Char('\n')));
    return statements;
}

QList<Migration> migrationsFor(Engine engine)
{
    const QString other = engine == Engine::Sqlite ? QStringLiteral(".postgresql.sql")
                                                   : QStringLiteral(".sqlite.sql");
    QMap<int, Migration> found;
    QDirIterator files(QStringLiteral(":/migrations"), {QStringLiteral("*.sql")});
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = files.fileName();
        if (name.endsWith(other) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const int number = name.left(4).toInt();
        Q_ASSERT_X(!found.contains(number), "migrationsFor", "two migrations with one number");
        found.insert(number,
                     {number, name.section(QLatin1Char('.'), 0, 0), QString::fromUtf8(text),
                      QString::fromLatin1(
                          QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())});
    }
    return found.values();
}

int newestSchema(Engine engine)
{
    const QList<Migration> all = migrationsFor(engine);
    return all.isEmpty() ? 0 : all.last().number;
}

Result<int> schemaOf(Connection &connection)
{
    return history(connection).map([](const auto &applied) {
        return applied.isEmpty() ? 0 : applied.lastKey();
    });
}

Result<> migrate(Connection &connection, const std::function<Result<>()> &beforeFirst)
{
    const bool isServer = connection.engine() == Engine::Postgresql;
    if (isServer) // two desks that open a new version at once take turns
        ENLACE_TRY(connection.execute(QStringLiteral("select pg_advisory_lock(715001)")));
    const auto run = [&]() -> Result<> {
        ENLACE_ASSIGN(const auto applied, history(connection));
        const QList<Migration> all = migrationsFor(connection.engine());
        if (!applied.isEmpty() && (all.isEmpty() || applied.lastKey() > all.last().number))
            return fail(ErrorCode::NewerSchema,
                        QT_TRANSLATE_NOOP("Error",
                                          "This store comes from a newer version of Enlace. "
                                          "Nothing was changed. Update Enlace to open it."));
        for (const Migration &migration : all)
            if (applied.contains(migration.number) &&
                applied.value(migration.number).checksum != migration.checksum)
                return fail(Error{
                    ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP(
                        "Error", "The store was made by a different build of Enlace. Nothing was "
                                 "changed. Install the version that made it, or restore a backup."),
                    {},
                    -1,
                    {},
                    migration.name});
        bool isFirst = true;
        for (const Migration &migration : all) {
            if (applied.contains(migration.number))
                continue;
            if (isFirst && !applied.isEmpty() && beforeFirst)
                ENLACE_TRY(beforeFirst());
            if (isFirst)
                ENLACE_TRY(connection.execute(QString::fromLatin1(historyTable)));
            isFirst = false;
            ENLACE_TRY(apply(connection, migration));
        }
        return {};
    };
    Result<> done = run();
    if (isServer)
        (void)connection.execute(QStringLiteral("select pg_advisory_unlock(715001)"));
    return done;
}

} // namespace enlace
