// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accounts.h"

#include "core/access/accessrules.h"
#include "core/access/serverroles.h"
#include "core/access/staffrepository.h"
#include "core/storage/record.h"
#include "core/storage/storefolder.h"

#include <QFileInfo>

#include <cstring>

namespace enlace {

namespace {

Result<> mustBe(const Work &work, Permission permission)
{
    if (may(work.actor(), permission))
        return {};
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error",
                                  "Only a system administrator may change this. Nothing was "
                                  "saved."));
}

Result<> goodPassword(const QString &password, const QString &name)
{
    const QList<Error> problems = passwordProblems(password, password, name);
    if (problems.isEmpty())
        return {};
    return fail(problems.first());
}

SecretBytes secretOf(const QByteArray &bytes)
{
    SecretBytes secret(bytes.size());
    std::memcpy(secret.data(), bytes.constData(), static_cast<size_t>(bytes.size()));
    return secret;
}

} // namespace

Accounts::Accounts(const Target &target, const KeyCost &cost)
    : m_target(target)
    , m_cost(cost)
{
}

QString Accounts::keysFile() const
{
    const auto *local = std::get_if<SqliteTarget>(&m_target);
    return local ? QFileInfo(local->databaseFile).absolutePath() + QLatin1String("/keys.json")
                 : QString();
}

Result<> Accounts::writeSlot(Work &work, const Staff &staff, const QString &password) const
{
    const auto *local = std::get_if<SqliteTarget>(&m_target);
    if (!local)
        return setServerPassword(work, staff.loginRole.value_or(QString()), password);
    ENLACE_ASSIGN(KeySlots people, KeySlots::load(keysFile()));
    ENLACE_TRY(
        people.resetPassword(staff.signInName, staff.id, password, secretOf(local->key), m_cost));
    // Last before the commit: a Work taken back after it would leave a slot that opens the store
    // but no account, which is harmless; the other way round the person could not sign in.
    return people.save(keysFile());
}

Result<Staff> Accounts::addPerson(Work &work, NewAccount account) const
{
    ENLACE_TRY(mustBe(work, Permission::ManageStaff));
    ENLACE_TRY(goodPassword(account.password, account.staff.signInName));
    StaffRepository repository(work);
    Staff &staff = account.staff;
    if (!staff.id.isSet())
        staff.id = StaffId::make();
    if (!staff.active.from.isValid())
        staff.active.from = work.today();
    const bool isServer = std::holds_alternative<PostgresTarget>(m_target);
    if (isServer && !staff.loginRole)
        staff.loginRole = signInKey(staff.signInName);
    ENLACE_ASSIGN(const Staff saved, repository.save(work, staff));
    for (StaffRole role : account.roles) {
        if (!role.id.isSet())
            role.id = StaffRoleId::make();
        role.staff = saved.id;
        if (!role.span.from.isValid())
            role.span.from = work.today();
        ENLACE_TRY(repository.saveRole(work, role));
    }
    if (isServer)
        ENLACE_TRY(putLoginRole(work, *saved.loginRole, account.password));
    else
        ENLACE_TRY(writeSlot(work, saved, account.password));
    return saved;
}

Result<Staff> Accounts::removePerson(Work &work, const StaffId &staff) const
{
    StaffRepository repository(work);
    ENLACE_ASSIGN(const Staff ended, repository.end(work, staff));
    if (std::holds_alternative<PostgresTarget>(m_target)) {
        if (ended.loginRole)
            ENLACE_TRY(endLoginRole(work, *ended.loginRole));
        return ended;
    }
    ENLACE_ASSIGN(KeySlots people, KeySlots::load(keysFile()));
    if (const Result<> removed = people.removePerson(ended.signInName);
        !removed && removed.error().code != ErrorCode::NotFound)
        return fail(removed.error());
    ENLACE_TRY(people.save(keysFile()));
    return ended;
}

Result<Staff> Accounts::readmitPerson(Work &work, const StaffId &staff,
                                      const QString &password) const
{
    ENLACE_TRY(mustBe(work, Permission::ManageStaff));
    ENLACE_ASSIGN(Staff person, findRecord<Staff>(work, staff));
    ENLACE_TRY(goodPassword(password, person.signInName));
    StaffRepository repository(work);
    const bool isToday = person.active.until == work.today();
    person.active.until.reset();
    ENLACE_ASSIGN(const Staff saved, repository.save(work, person));
    if (isToday) {
        ENLACE_ASSIGN(const QList<StaffRole> roles, repository.rolesOf(staff));
        for (StaffRole role : roles) {
            if (role.span.until != work.today())
                continue;
            role.span.until.reset();
            ENLACE_TRY(repository.saveRole(work, role));
        }
    }
    if (std::holds_alternative<PostgresTarget>(m_target)) {
        if (saved.loginRole)
            ENLACE_TRY(putLoginRole(work, *saved.loginRole, password));
        return saved;
    }
    ENLACE_TRY(writeSlot(work, saved, password));
    return saved;
}

Result<> Accounts::changePassword(Work &work, const QString &oldPassword,
                                  const QString &newPassword) const
{
    ENLACE_ASSIGN(const Staff me, findRecord<Staff>(work, work.actor().staff));
    ENLACE_TRY(goodPassword(newPassword, me.signInName));
    const auto wrongOld = [] {
        return fail(Error{ErrorCode::WrongKey,
                          QT_TRANSLATE_NOOP("Error", "The password is not right. Type it again."),
                          {},
                          -1,
                          QStringLiteral("oldPassword"),
                          {}});
    };
    if (const auto *server = std::get_if<PostgresTarget>(&m_target)) {
        PostgresTarget again = *server;
        again.password = oldPassword;
        if (const auto tried = Connection::open(again); !tried)
            return tried.error().code == ErrorCode::WrongKey ? wrongOld() : fail(tried.error());
    } else {
        ENLACE_ASSIGN(const KeySlots people, KeySlots::load(keysFile()));
        const auto opened = people.unlock(me.signInName, oldPassword);
        if (!opened)
            return opened.error().code == ErrorCode::WrongKey ? wrongOld() : fail(opened.error());
        if (opened->staff != me.id)
            return wrongOld();
    }
    ENLACE_TRY(work.note(AuditAction::PasswordChanged, refOf(me), {}));
    return writeSlot(work, me, newPassword);
}

Result<> Accounts::resetPassword(Work &work, const StaffId &staff, const QString &newPassword) const
{
    ENLACE_TRY(mustBe(work, Permission::ManageStaff));
    ENLACE_ASSIGN(const Staff person, findRecord<Staff>(work, staff));
    ENLACE_TRY(goodPassword(newPassword, person.signInName));
    if (!person.active.contains(work.today()))
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This account has ended. Nothing was changed."));
    ENLACE_TRY(work.note(AuditAction::PasswordReset, refOf(person), {}));
    return writeSlot(work, person, newPassword);
}

Result<QString> Accounts::replaceRecoveryKey(Work &work) const
{
    ENLACE_TRY(mustBe(work, Permission::ManageStore));
    const auto *local = std::get_if<SqliteTarget>(&m_target);
    if (!local)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "A store on a server has no recovery key: passwords "
                                               "are reset by whoever runs the server."));
    ENLACE_ASSIGN(KeySlots people, KeySlots::load(keysFile()));
    const RecoveryKey fresh = people.replaceRecoveryKey(secretOf(local->key));
    ENLACE_TRY(work.note(AuditAction::Changed, {RecordKind::Store, people.store()},
                         {{QStringLiteral("recovery_key"), QStringLiteral("replaced")}}));
    ENLACE_TRY(people.save(keysFile()));
    return fresh.text();
}

} // namespace enlace
