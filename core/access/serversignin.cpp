// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/signin.h"

#include "core/access/admission.h"
#include "core/access/serverroles.h"
#include "core/access/staffrepository.h"
#include "core/storage/migrator.h"
#include "core/storage/record.h"
#include "core/storage/session.h"
#include "core/storage/work.h"

#include <QUrl>

namespace enlace {

namespace {

PostgresTarget targetAt(const ServerAddress &address, const QString &login, const QString &password)
{
    return {address.host,  address.port, address.database, login, password, address.rootCertificate,
            address.schema};
}

/// With the name as typed, or as Enlace writes the login roles that it makes itself.
Result<PostgresTarget> reachable(const ServerAddress &address, const QString &login,
                                 const QString &password)
{
    PostgresTarget target = targetAt(address, login.trimmed(), password);
    auto connection = Connection::open(target);
    if (!connection && connection.error().code == ErrorCode::WrongKey &&
        signInKey(login) != target.user) {
        target.user = signInKey(login);
        connection = Connection::open(target);
    }
    if (!connection)
        return fail(connection.error());
    return target;
}

} // namespace

std::optional<ServerAddress> ServerAddress::fromText(const QString &text)
{
    const QUrl url(text);
    if (url.scheme() != QLatin1String("postgresql"))
        return std::nullopt;
    ServerAddress address;
    address.host = url.host();
    address.port = url.port(address.port);
    address.database = url.path().mid(1);
    address.rootCertificate = url.fragment();
    return address;
}

QString ServerAddress::text() const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(QLatin1Char('/') + database);
    if (!rootCertificate.isEmpty())
        url.setFragment(rootCertificate);
    return url.toString();
}

Result<OpenedStore> connectToServer(const ServerAddress &address, const QString &login,
                                    const QString &password, const SignInSettings &settings)
{
    ENLACE_ASSIGN(const PostgresTarget target, reachable(address, login, password));
    ENLACE_ASSIGN(const auto session,
                  Session::open(target, Actor{{}, settings.desk, {}}, settings.clock));
    ENLACE_ASSIGN(const int schema, schemaOf(session->connection()));
    if (schema == 0)
        return fail(ErrorCode::NotFound,
                    QT_TRANSLATE_NOOP("Error",
                                      "There is no Enlace store in this database, or your "
                                      "login may not use it. Whoever runs the server makes one "
                                      "with “enlace-cli create postgresql://…”."));
    if (const Result<> migrated = migrate(session->connection()); !migrated) {
        if (migrated.error().code == ErrorCode::Forbidden)
            return fail(ErrorCode::Forbidden,
                        QT_TRANSLATE_NOOP("Error",
                                          "The store on the server is older than this "
                                          "Enlace. Nothing was changed. Ask whoever made it "
                                          "to sign in first, which brings it up to date."));
        return fail(migrated.error());
    }
    ENLACE_ASSIGN(const QString user, sessionLogin(session->connection()));
    ENLACE_ASSIGN(const auto person, session->read([&](Reading &reading) {
        return StaffRepository(reading).byLoginRole(user);
    }));
    if (!person)
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "This login has no account in Enlace. Ask your "
                                               "administrator."));
    ENLACE_ASSIGN(const Actor actor, admit(*session, person->id, settings));
    return OpenedStore{target, actor, person->displayName, person->signInName, {}, {}};
}

Result<OpenedStore> createStoreOnServer(const ServerAddress &address, const QString &login,
                                        const QString &password, const StoreSetup &setup,
                                        const SignInSettings &settings)
{
    const PostgresTarget target = targetAt(address, login, password);
    Staff first;
    first.id = StaffId::make();
    first.displayName = setup.displayName.trimmed();
    first.signInName = login;
    first.languages = setup.languages;
    first.active.from = settings.clock.today();
    ENLACE_ASSIGN(const auto session, Session::open(target, Actor{first.id, settings.desk, {}},
                                                    settings.clock, settings.keepers));
    ENLACE_ASSIGN(const QString user, sessionLogin(session->connection()));
    first.loginRole = user;

    ENLACE_TRY(migrate(session->connection()));
    const auto fill = [&](Work &work) -> Result<> {
        StaffRepository repository(work);
        ENLACE_ASSIGN(const bool isEmpty, repository.isEmpty());
        if (!isEmpty)
            return fail(
                Error{ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "There is a store in this database already. "
                                                 "Nothing was changed. Connect to it "
                                                 "instead."),
                      {},
                      -1,
                      QStringLiteral("database"),
                      {}});
        const QUuid id = newTimeOrderedUuid();
        Query info(work, "insert into store_info (name, value) values ('store_id', :id)");
        info.bind(":id", id);
        ENLACE_TRY(info.run());
        ENLACE_TRY(work.note(AuditAction::Created, {RecordKind::Store, id}, {}));
        ENLACE_TRY(repository.begin(work, setup.agencyName, QString(keyOf(setup.agencyKind)),
                                    setup.county, first, setup.roles));
        return makeServerGroup(work);
    };
    ENLACE_TRY(session->run(fill));
    ENLACE_ASSIGN(const Actor actor, admit(*session, first.id, settings));
    return OpenedStore{target, actor, first.displayName, first.signInName, {}, {}};
}

} // namespace enlace
