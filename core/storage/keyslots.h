// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/recoverykey.h"
#include "core/storage/secretbytes.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace enlace {

/// How dear one guess of a password is (Argon2id). Rises with the years: a slot is written again
/// with the present cost when its password changes.
struct KeyCost
{
    quint64 operations = 3;
    quint64 memory = 268'435'456; ///< bytes

    /// libsodium's "moderate": about half a second and 256 MiB on a machine of 2020.
    [[nodiscard]] static KeyCost moderate() { return {}; }
    /// The least that Argon2id does; for tests only.
    [[nodiscard]] static KeyCost least() { return {1, 8192}; }

    bool operator==(const KeyCost &) const = default;
};

/// A sign-in name as it is compared: without blanks at the ends, in one case and Unicode form.
[[nodiscard]] QString signInKey(const QString &name);

/// Two to forty letters, digits, dots, dashes or underscores, beginning with a letter.
[[nodiscard]] QList<Error> signInNameProblems(const QString &name);

inline constexpr int minimumPasswordLength = 12;
/// What is wrong with a new password, in words; `repeated` is what was typed the second time.
/// Length is what counts, so no rules about kinds of signs; but it is neither the name nor one sign
/// over and over.
[[nodiscard]] QList<Error> passwordProblems(const QString &password, const QString &repeated,
                                            const QString &signInName);

/// What a right password opens.
struct Unlocked
{
    SecretBytes key; ///< the database's, 32 bytes
    StaffId staff;
};

/// The slots of a store: for each person a copy of the database key that only that person's
/// password unwraps, and one for the recovery key. Holds no name: a slot is found by the Argon2id
/// of the sign-in name with the store's salt. People come and go without the database being
/// encrypted anew; who has left and kept a copy of both files and the password can still read that
/// copy.
///
/// A value; nothing is written until save(). Any thread, one at a time. Every unlocking takes the
/// time of KeyCost: not on the window's thread.
class KeySlots
{
public:
    /// Of a new store with nobody in it yet, and the two keys that were made for it.
    struct Created;
    [[nodiscard]] static Created create(const QUuid &store, const KeyCost &cost = {});

    /// Errors: File (cannot be read), Damaged (not what it should be; the detail names the entry),
    /// NewerSchema. A hostile file costs neither memory nor time beyond `limit…` below.
    [[nodiscard]] static Result<KeySlots> load(const QString &file);
    /// All or nothing, readable by the owner only, on the disk when it returns. Errors: File,
    /// DiskFull.
    [[nodiscard]] Result<> save(const QString &file) const;

    [[nodiscard]] static Result<KeySlots> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const QUuid &store() const { return m_store; }
    [[nodiscard]] int personCount() const { return static_cast<int>(m_people.size()); }

    /// Errors: WrongKey, with the same words and after the same time for an unknown name and a
    /// wrong password.
    [[nodiscard]] Result<Unlocked> unlock(const QString &name, const QString &password) const;
    /// The database key only: a recovery key resets a password and signs in as nobody. Errors:
    /// WrongKey for the key of another store, or one that was replaced.
    [[nodiscard]] Result<SecretBytes> unlockWithRecovery(const RecoveryKey &recovery) const;

    /// Errors: Invalid when the name is taken.
    [[nodiscard]] Result<> addPerson(const QString &name, const StaffId &staff,
                                     const QString &password, const SecretBytes &databaseKey,
                                     const KeyCost &cost = {});
    /// Puts a new password into the slot of `name`, or makes the slot. The caller has the database
    /// key and has looked up in the database whose name it is.
    [[nodiscard]] Result<> resetPassword(const QString &name, const StaffId &staff,
                                         const QString &password, const SecretBytes &databaseKey,
                                         const KeyCost &cost = {});
    /// Errors: WrongKey when `old` is not right.
    [[nodiscard]] Result<> changePassword(const QString &name, const QString &old,
                                          const QString &password, const KeyCost &cost = {});
    /// Errors: NotFound.
    [[nodiscard]] Result<> removePerson(const QString &name);
    [[nodiscard]] bool hasPerson(const QString &name) const;
    /// The old recovery key opens nothing any more.
    [[nodiscard]] RecoveryKey replaceRecoveryKey(const SecretBytes &databaseKey);

    /// By which a name is counted in the record of wrong tries; not the name.
    [[nodiscard]] QByteArray tagOf(const QString &name) const;

    static constexpr int formatNumber = 1;
    static constexpr qint64 limitFileSize = 1'048'576;
    static constexpr int limitPeople = 2'000;
    static constexpr quint64 limitOperations = 12;
    static constexpr quint64 limitMemory = 1'073'741'824;
    static constexpr quint64 limitTagMemory = 134'217'728;

private:
    struct Person
    {
        QByteArray tag;
        QByteArray salt;
        KeyCost cost;
        QByteArray nonce;
        QByteArray box; ///< database key and staff id
    };
    struct Recovery
    {
        QByteArray salt;
        QByteArray nonce;
        QByteArray box; ///< database key
    };

    KeySlots() = default;
    [[nodiscard]] const Person *find(const QByteArray &tag) const;
    [[nodiscard]] QByteArray header(const Person &person) const;
    [[nodiscard]] QByteArray header(const Recovery &recovery) const;
    [[nodiscard]] Result<Person> wrap(const QByteArray &tag, const StaffId &staff,
                                      const QString &password, const SecretBytes &databaseKey,
                                      const KeyCost &cost) const;
    [[nodiscard]] Result<Unlocked> open(const Person &person, const QString &password) const;

    QUuid m_store;
    QByteArray m_salt; ///< of the tags
    KeyCost m_tagCost;
    QList<Person> m_people;
    Recovery m_recovery;
};

struct KeySlots::Created
{
    KeySlots people;
    SecretBytes databaseKey;
    RecoveryKey recoveryKey;
};

} // namespace enlace
