// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"

#include <QMap>
#include <QSet>

namespace enlace::test {

/// A column as both engines can say it: "text not null", "bigint".
using Columns = QMap<QString, QString>;

struct ForeignKey
{
    QString column;
    QString table; ///< pointed at

    bool operator==(const ForeignKey &) const = default;
};

struct TableSchema
{
    Columns columns;
    QStringList primaryKey;
    /// Name → columns, without the primary key; "(expression)" is an expression.
    QMap<QString, QStringList> indexes;
    QList<ForeignKey> foreignKeys;
    QString sql; ///< SQLite only

    bool operator==(const TableSchema &) const = default;
};

/// The schema of a migrated database, by table; `schema_history` is the migrator's own and is left
/// out. On SQLite the read log of the attached file is part of it.
class SchemaReader
{
public:
    explicit SchemaReader(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] QMap<QString, TableSchema> read()
    {
        QMap<QString, TableSchema> tables =
            m_connection.engine() == Engine::Sqlite ? ofSqlite() : ofPostgres();
        tables.remove(QStringLiteral("schema_history"));
        for (TableSchema &table : tables)
            std::sort(table.foreignKeys.begin(), table.foreignKeys.end(),
                      [](const ForeignKey &a, const ForeignKey &b) { return a.column < b.column; });
        return tables;
    }

private:
    [[nodiscard]] QList<QStringList> rows(const QString &sql, int columns)
    {
        Query query(m_connection, sql);
        if (auto done = query.run(); !done)
            qFatal("%s", qPrintable(done.error().logText()));
        QList<QStringList> found;
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < columns; ++i)
                row.append(query.column(i).toString());
            found.append(row);
        }
        return found;
    }

    [[nodiscard]] static QString described(const QString &type, bool notNull)
    {
        const QString plain = type == QLatin1String("bytea") ? QStringLiteral("blob") : type;
        return notNull ? plain + QLatin1String(" not null") : plain;
    }

    [[nodiscard]] QMap<QString, TableSchema> ofSqlite()
    {
        QMap<QString, TableSchema> tables;
        for (const QString &schema : {QStringLiteral("main"), QStringLiteral("reads")}) {
            for (const QStringList &table :
                 rows(QStringLiteral("select name, sql from %1.sqlite_master where type = 'table' "
                                     "and name not like 'sqlite!_%' escape '!'")
                          .arg(schema),
                      2)) {
                TableSchema &found = tables[table[0]];
                found.sql = table[1];
                QMap<int, QString> key;
                for (const QStringList &c :
                     rows(QStringLiteral("pragma %1.table_info(%2)").arg(schema, table[0]), 6)) {
                    const int position = c[5].toInt();
                    found.columns.insert(
                        c[1], described(c[2].toLower(), c[3] == QLatin1String("1") || position));
                    if (position)
                        key.insert(position, c[1]);
                }
                found.primaryKey = key.values();
                for (const QStringList &f : rows(
                         QStringLiteral("pragma %1.foreign_key_list(%2)").arg(schema, table[0]), 4))
                    found.foreignKeys.append({f[3], f[2]});
                for (const QStringList &i :
                     rows(QStringLiteral("pragma %1.index_list(%2)").arg(schema, table[0]), 4)) {
                    if (i[3] == QLatin1String("pk"))
                        continue;
                    QStringList columns;
                    for (const QStringList &c :
                         rows(QStringLiteral("pragma %1.index_info(%2)").arg(schema, i[1]), 3))
                        columns.append(c[2].isEmpty() ? QStringLiteral("(expression)") : c[2]);
                    // A unique column's index has a name of the engine's own.
                    const QString name = i[3] == QLatin1String("u")
                                             ? QLatin1String("unique ") + columns.join(u',')
                                             : i[1];
                    found.indexes.insert(name, columns);
                }
            }
        }
        return tables;
    }

    [[nodiscard]] QMap<QString, TableSchema> ofPostgres()
    {
        QMap<QString, TableSchema> tables;
        for (const QStringList &c :
             rows(QStringLiteral("select table_name, column_name, data_type, is_nullable "
                                 "from information_schema.columns "
                                 "where table_schema = current_schema()"),
                  4))
            tables[c[0]].columns.insert(c[1], described(c[2], c[3] == QLatin1String("NO")));
        for (const QStringList &i :
             rows(QStringLiteral(
                      "select t.relname, x.relname, i.indisprimary, k.conname is not null, "
                      "(select string_agg(coalesce(a.attname, '(expression)'), ',' order by "
                      "u.place) "
                      "from unnest(i.indkey) with ordinality as u (number, place) "
                      "left join pg_attribute a on a.attrelid = t.oid "
                      "and a.attnum = u.number) "
                      "from pg_index i join pg_class x on x.oid = i.indexrelid "
                      "join pg_class t on t.oid = i.indrelid "
                      "join pg_namespace n on n.oid = t.relnamespace "
                      "left join pg_constraint k on k.conindid = x.oid and k.contype = 'u' "
                      "where n.nspname = current_schema()"),
                  5)) {
            const QStringList columns = i[4].split(u',');
            const auto isTrue = [](const QString &text) {
                return text == QLatin1String("true") || text == QLatin1String("t") ||
                       text == QLatin1String("1");
            };
            if (isTrue(i[2]))
                tables[i[0]].primaryKey = columns;
            else
                tables[i[0]].indexes.insert(isTrue(i[3]) ? QLatin1String("unique ") + i[4] : i[1],
                                            columns);
        }
        for (const QStringList &f :
             rows(QStringLiteral("select t.relname, a.attname, p.relname from pg_constraint k "
                                 "join pg_class t on t.oid = k.conrelid "
                                 "join pg_class p on p.oid = k.confrelid "
                                 "join pg_namespace n on n.oid = t.relnamespace "
                                 "join pg_attribute a on a.attrelid = t.oid "
                                 "and a.attnum = k.conkey[1] "
                                 "where k.contype = 'f' and n.nspname = current_schema()"),
                  3))
            tables[f[0]].foreignKeys.append({f[1], f[2]});
        return tables;
    }

    Connection &m_connection;
};

} // namespace enlace::test
