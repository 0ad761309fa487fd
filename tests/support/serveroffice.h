// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"
#include "core/storage/query.h"
#include "support/testdatabase.h"

#include <QUuid>

namespace enlace::test {

/// An empty database on the tests' server, with an owner who may make roles but is no superuser, as
/// an office's database administrator would hand it over. Taken away at the end, roles too. Only
/// where TestDatabase::hasServer().
struct ServerOffice
{
    QString tag = QUuid::createUuid().toString(QUuid::Id128).left(12);
    QString owner = QStringLiteral("owner_") + tag;
    QString password = QStringLiteral("la clave del servidor");
    QString colleague = QStringLiteral("colleague_") + tag; ///< a free name for one login more
    ServerAddress address;

    ServerOffice()
    {
        PostgresTarget admin = TestDatabase::serverTarget();
        address = {
            admin.host, admin.port, QStringLiteral("office_") + tag, admin.rootCertificate, {}};
        execute(
            admin,
            {QStringLiteral("create role %1 login createrole password '%2'").arg(owner, password),
             QStringLiteral("create database %1 owner %2").arg(address.database, owner)});
        admin.database = address.database;
        execute(admin, {QStringLiteral("alter schema public owner to %1").arg(owner)});
    }
    ~ServerOffice()
    {
        const QString group = groupOfStore();
        const PostgresTarget admin = TestDatabase::serverTarget();
        execute(admin, {QStringLiteral("drop database %1 with (force)").arg(address.database)});
        for (const QString &role : {group, colleague, owner})
            if (!role.isEmpty())
                execute(admin, {QStringLiteral("drop role if exists \"%1\"").arg(role)});
    }
    ServerOffice(const ServerOffice &) = delete;
    ServerOffice &operator=(const ServerOffice &) = delete;

private:
    static void execute(const PostgresTarget &target, const QStringList &statements)
    {
        const auto connection = ENLACE_VALUE(Connection::open(target));
        for (const QString &sql : statements)
            if (const auto done = connection->execute(sql); !done)
                qFatal("%s", qPrintable(done.error().logText()));
    }

    [[nodiscard]] QString groupOfStore() const
    {
        PostgresTarget target = TestDatabase::serverTarget();
        target.database = address.database;
        const auto connection = Connection::open(target);
        if (!connection)
            return {};
        Query query(**connection, "select value from store_info where name = 'server_group'");
        const auto found = firstValue<QString>(query);
        return found ? found->value_or(QString()) : QString();
    }
};

} // namespace enlace::test
