// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/serverroles.h"

#include "core/storage/query.h"
#include "core/storage/secretbytes.h"
#include "core/storage/work.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace enlace {

namespace {

constexpr auto groupKey = "server_group";

QString identifier(QString name)
{
    return QLatin1Char('"') + name.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

QString literal(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) +
           QLatin1Char('\'');
}

/// The beginning of a statement may reach the log when it fails; names and verifiers must not.
QString unlogged(const QString &sql)
{
    return QStringLiteral("/* Enlace: a statement about one person's login; not logged. */ ") + sql;
}

Result<bool> asks(Reading &reading, const QString &sql, const QString &name = {})
{
    Query query(reading, sql);
    query.bind(":name", name);
    ENLACE_ASSIGN(const auto found, firstValue<int>(query));
    return found.value_or(0) != 0;
}

Result<bool> mayMakeRoles(Reading &reading)
{
    return asks(reading,
                QStringLiteral("select count(*) from pg_roles where rolname = current_user "
                               "and (rolcreaterole or rolsuper)"));
}

Result<bool> roleExists(Reading &reading, const QString &role)
{
    return asks(reading, QStringLiteral("select count(*) from pg_roles where rolname = :name"),
                role);
}

Result<std::optional<QString>> groupOf(Reading &reading)
{
    Query query(reading, "select value from store_info where name = :name");
    query.bind(":name", groupKey);
    return firstValue<QString>(query);
}

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    QByteArray digest(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const uchar *>(key.constData()),
                                static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const uchar *>(message.constData()),
                                  static_cast<unsigned long long>(message.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<uchar *>(digest.data()));
    return digest;
}

} // namespace

QString scramVerifier(const QString &password, const QByteArray &salt, int iterations)
{
    // RFC 4013 (SASLprep) is NFKC for what people type; libpq prepares its side the same way.
    QByteArray secret = password.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray block = hmac(secret, salt + QByteArray("\0\0\0\1", 4));
    QByteArray salted = block;
    for (int i = 1; i < iterations; ++i) {
        block = hmac(secret, block);
        for (qsizetype byte = 0; byte < salted.size(); ++byte)
            salted[byte] = static_cast<char>(salted.at(byte) ^ block.at(byte));
    }
    const QByteArray clientKey = hmac(salted, "Client Key");
    const QByteArray storedKey = QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256);
    const QByteArray serverKey = hmac(salted, "Server Key");
    wipe(secret);
    wipe(salted);
    return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
        .arg(iterations)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(storedKey.toBase64()),
             QString::fromLatin1(serverKey.toBase64()));
}

Result<> makeServerGroup(Reading &reading)
{
    ENLACE_ASSIGN(const bool may, mayMakeRoles(reading));
    if (!may)
        return {};
    Query where(reading, "select current_schema()");
    ENLACE_ASSIGN(const auto schemaName, firstValue<QString>(where));
    const QString schema = identifier(schemaName.value_or(QStringLiteral("public")));
    Query name(reading, "select value from store_info where name = 'store_id'");
    ENLACE_ASSIGN(const auto store, firstValue<QString>(name));
    const QString groupName =
        QStringLiteral("enlace_%1")
            .arg(QString(store.value_or(QString())).remove(QLatin1Char('-')).right(16));
    const QString group = identifier(groupName);

    const QStringList statements{
        QStringLiteral("create role %1 nologin").arg(group),
        QStringLiteral("grant usage on schema %1 to %2").arg(schema, group),
        QStringLiteral("grant select, insert, update, delete on all tables in schema %1 to %2")
            .arg(schema, group),
        QStringLiteral("revoke update, delete on audit_entry, read_entry from %1").arg(group),
        QStringLiteral("revoke delete on audit_head, read_head from %1").arg(group),
        QStringLiteral("revoke insert, update, delete on schema_history from %1").arg(group),
        QStringLiteral("alter default privileges in schema %1 grant select, insert, update, delete "
                       "on tables to %2")
            .arg(schema, group),
    };
    for (const QString &statement : statements)
        ENLACE_TRY(reading.connection().execute(statement));
    Query note(reading, "insert into store_info (name, value) values (:name, :value)");
    note.bind(":name", groupKey).bind(":value", groupName);
    return note.run();
}

Result<> putLoginRole(Reading &reading, const QString &loginRole, const QString &password)
{
    ENLACE_ASSIGN(const bool exists, roleExists(reading, loginRole));
    ENLACE_ASSIGN(const bool may, mayMakeRoles(reading));
    if (!may) {
        if (exists)
            return {};
        return fail(
            Error{ErrorCode::NotFound,
                  QT_TRANSLATE_NOOP("Error", "Your login may not make logins on the server. "
                                             "Nothing was saved. Ask whoever runs the server "
                                             "to make it first."),
                  {},
                  -1,
                  QStringLiteral("signInName"),
                  {}});
    }
    // A role that is there already belongs to somebody: Enlace does not take its password away.
    if (!exists)
        ENLACE_TRY(reading.connection().execute(unlogged(
            QStringLiteral("create role %1 login password %2")
                .arg(identifier(loginRole),
                     literal(scramVerifier(password, SecretBytes::random(16).toByteArray()))))));
    ENLACE_ASSIGN(const auto group, groupOf(reading));
    if (group)
        ENLACE_TRY(reading.connection().execute(unlogged(
            QStringLiteral("grant %1 to %2").arg(identifier(*group), identifier(loginRole)))));
    return {};
}

Result<> endLoginRole(Reading &reading, const QString &loginRole)
{
    ENLACE_ASSIGN(const bool may, mayMakeRoles(reading));
    ENLACE_ASSIGN(const bool exists, roleExists(reading, loginRole));
    if (!may || !exists)
        return {};
    // The login itself may serve other databases of the office: only ours is closed to it.
    ENLACE_ASSIGN(const auto group, groupOf(reading));
    if (!group)
        return {};
    return reading.connection().execute(unlogged(
        QStringLiteral("revoke %1 from %2").arg(identifier(*group), identifier(loginRole))));
}

Result<> setServerPassword(Reading &reading, const QString &loginRole, const QString &password)
{
    return reading.connection().execute(unlogged(
        QStringLiteral("alter role %1 password %2")
            .arg(identifier(loginRole),
                 literal(scramVerifier(password, SecretBytes::random(16).toByteArray())))));
}

Result<QString> sessionLogin(Connection &connection)
{
    Query query(connection, "select session_user");
    ENLACE_ASSIGN(const auto login, firstValue<QString>(query));
    return login.value_or(QString());
}

} // namespace enlace
