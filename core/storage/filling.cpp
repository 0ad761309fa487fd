// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filling.h"

#include "core/storage/query.h"

namespace enlace {

namespace {

Result<> each(Connection &connection, std::initializer_list<const char *> settings)
{
    for (const char *setting : settings)
        ENLACE_TRY(connection.execute(QLatin1String(setting)));
    return {};
}

} // namespace

Result<Filling> Filling::begin(Connection &connection)
{
    Q_ASSERT(connection.engine() == Engine::Sqlite);
    Filling filling(connection);
    ENLACE_TRY(each(connection, {"pragma main.journal_mode = off", "pragma main.synchronous = off",
                                 "pragma foreign_keys = off"}));
    QStringList names;
    {
        Query query(connection, "select name, sql from main.sqlite_schema where type = 'index' "
                                "and sql like 'create index %' order by tbl_name, name");
        ENLACE_TRY(query.run());
        while (query.next()) {
            names.append(query.get<QString>(0));
            filling.m_indexes.append(query.get<QString>(1));
        }
        ENLACE_TRY(query.finished());
    }
    for (const QString &name : std::as_const(names))
        ENLACE_TRY(connection.execute(QStringLiteral("drop index main.%1").arg(name)));
    return filling;
}

Result<> Filling::makeIndexes()
{
    for (const QString &index : std::exchange(m_indexes, {}))
        ENLACE_TRY(m_connection->execute(index));
    return {};
}

Result<> Filling::end()
{
    m_wide.reset();
    // The first write after "full" is waited for, with all that was written before it.
    return each(*m_connection, {"pragma foreign_keys = on", "pragma main.synchronous = full",
                                "pragma main.journal_mode = wal"});
}

} // namespace enlace
