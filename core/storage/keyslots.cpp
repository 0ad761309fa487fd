// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyslots.h"

#include "core/storage/atomicfile.h"

#include <QFile>

#include <sodium.h>

#include <cstring>

namespace enlace {

namespace {

constexpr qsizetype databaseKeySize = 32;
constexpr qsizetype staffIdSize = 16;
constexpr qsizetype tagSize = 32;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype overhead = crypto_aead_xchacha20poly1305_ietf_ABYTES;

uchar *bytes(QByteArray &array) { return reinterpret_cast<uchar *>(array.data()); }
const uchar *bytes(const QByteArray &array)
{
    return reinterpret_cast<const uchar *>(array.constData());
}
size_t sizeOf(const QByteArray &array) { return static_cast<size_t>(array.size()); }

QByteArray randomBytes(qsizetype size) { return SecretBytes::random(size).toByteArray(); }

tl::unexpected<Error> noMemory()
{
    return fail(ErrorCode::Internal,
                QT_TRANSLATE_NOOP("Error", "There is not enough memory to check the password. "
                                           "Close other programs, then try again."));
}

/// The tag that tagOf() gives when there is no memory to make one: nobody's.
QByteArray noTag() { return QByteArray(tagSize, '\0'); }

/// Argon2id. Fails only when there is not so much memory.
Result<SecretBytes> stretch(const SecretBytes &secret, const QByteArray &salt, const KeyCost &cost)
{
    static const char nothing = 0;
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const char *input = secret.isEmpty() ? &nothing : reinterpret_cast<const char *>(secret.data());
    if (crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), input,
                      static_cast<unsigned long long>(secret.size()), bytes(salt), cost.operations,
                      static_cast<size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    return key;
}

/// A recovery key is random enough by itself: a plain keyed hash with the slot's salt.
SecretBytes recoveryWrapKey(const RecoveryKey &recovery, const QByteArray &salt)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(key.data(), static_cast<size_t>(key.size()), recovery.bytes().data(),
                       static_cast<size_t>(recovery.bytes().size()), bytes(salt), sizeOf(salt));
    return key;
}

QByteArray seal(const SecretBytes &plain, const SecretBytes &key, const QByteArray &nonce,
                const QByteArray &header)
{
    QByteArray box(plain.size() + overhead, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(box), nullptr, plain.data(), static_cast<unsigned long long>(plain.size()),
        bytes(header), sizeOf(header), nullptr, bytes(nonce), key.data());
    return box;
}

std::optional<SecretBytes> unseal(const QByteArray &box, const SecretBytes &key,
                                  const QByteArray &nonce, const QByteArray &header)
{
    SecretBytes plain(box.size() - overhead);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytes(box),
                                                   sizeOf(box), bytes(header), sizeOf(header),
                                                   bytes(nonce), key.data()) != 0)
        return std::nullopt;
    return plain;
}

tl::unexpected<Error> wrongPassword()
{
    return fail(
        Error{ErrorCode::WrongKey,
              QT_TRANSLATE_NOOP("Error", "The name or the password is not right. Type them again."),
              {},
              -1,
              QStringLiteral("password"),
              {}});
}

} // namespace

KeySlots::Created KeySlots::create(const QUuid &store, const KeyCost &cost)
{
    KeySlots keys;
    keys.m_store = store;
    keys.m_salt = randomBytes(crypto_pwhash_SALTBYTES);
    // A tag only keeps names out of the file; it need not cost as much as a password.
    keys.m_tagCost = {std::min<quint64>(cost.operations, crypto_pwhash_OPSLIMIT_INTERACTIVE),
                      std::min<quint64>(cost.memory, crypto_pwhash_MEMLIMIT_INTERACTIVE)};
    SecretBytes databaseKey = SecretBytes::random(databaseKeySize);
    RecoveryKey recovery = keys.replaceRecoveryKey(databaseKey);
    return {std::move(keys), std::move(databaseKey), std::move(recovery)};
}

Result<KeySlots> KeySlots::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{ErrorCode::File,
                          QT_TRANSLATE_NOOP("Error", "The key file of the store cannot be read. "
                                                     "Nothing was changed. Check that your account "
                                                     "of this computer may open the folder."),
                          {},
                          -1,
                          {},
                          QStringLiteral("keys.json: ") + file.errorString()});
    return fromJson(file.read(limitFileSize + 1));
}

Result<> KeySlots::save(const QString &path) const { return writeAtomically(path, toJson()); }

const KeySlots::Person *KeySlots::find(const QByteArray &tag) const
{
    for (const Person &person : m_people)
        if (sodium_memcmp(person.tag.constData(), tag.constData(), sizeOf(tag)) == 0)
            return &person;
    return nullptr;
}

QByteArray KeySlots::tagOf(const QString &name) const
{
    const Result<SecretBytes> tag =
        stretch(SecretBytes::ofPassword(signInKey(name)), m_salt, m_tagCost);
    return tag ? tag->toByteArray() : noTag();
}

QByteArray KeySlots::header(const Person &person) const
{
    return "enlace person " + QByteArray::number(formatNumber) + ' ' + m_store.toRfc4122().toHex() +
           ' ' + person.tag.toHex() + ' ' + person.salt.toHex() + ' ' +
           QByteArray::number(person.cost.operations) + ' ' +
           QByteArray::number(person.cost.memory);
}

QByteArray KeySlots::header(const Recovery &recovery) const
{
    return "enlace recovery " + QByteArray::number(formatNumber) + ' ' +
           m_store.toRfc4122().toHex() + ' ' + recovery.salt.toHex();
}

Result<KeySlots::Person> KeySlots::wrap(const QByteArray &tag, const StaffId &staff,
                                        const QString &password, const SecretBytes &databaseKey,
                                        const KeyCost &cost) const
{
    Q_ASSERT(databaseKey.size() == databaseKeySize);
    Person person{tag, randomBytes(crypto_pwhash_SALTBYTES), cost, randomBytes(nonceSize),
                  QByteArray()};
    ENLACE_ASSIGN(const SecretBytes key,
                  stretch(SecretBytes::ofPassword(password), person.salt, cost));
    SecretBytes plain(databaseKeySize + staffIdSize);
    std::memcpy(plain.data(), databaseKey.data(), databaseKeySize);
    std::memcpy(plain.data() + databaseKeySize, staff.uuid().toRfc4122().constData(), staffIdSize);
    person.box = seal(plain, key, person.nonce, header(person));
    return person;
}

Result<Unlocked> KeySlots::open(const Person &person, const QString &password) const
{
    ENLACE_ASSIGN(const SecretBytes key,
                  stretch(SecretBytes::ofPassword(password), person.salt, person.cost));
    const std::optional<SecretBytes> plain = unseal(person.box, key, person.nonce, header(person));
    if (!plain)
        return wrongPassword();
    Unlocked unlocked{SecretBytes(databaseKeySize), {}};
    std::memcpy(unlocked.key.data(), plain->data(), databaseKeySize);
    unlocked.staff = StaffId(QUuid::fromRfc4122(QByteArrayView(
        reinterpret_cast<const char *>(plain->data()) + databaseKeySize, staffIdSize)));
    return unlocked;
}

Result<Unlocked> KeySlots::unlock(const QString &name, const QString &password) const
{
    if (const Person *person = find(tagOf(name)))
        return open(*person, password);
    // Whoever measures the time must not learn which names exist.
    const KeyCost cost = m_people.isEmpty() ? m_tagCost : m_people.first().cost;
    ENLACE_TRY(stretch(SecretBytes::ofPassword(password), m_salt, cost));
    return wrongPassword();
}

Result<SecretBytes> KeySlots::unlockWithRecovery(const RecoveryKey &recovery) const
{
    std::optional<SecretBytes> key =
        unseal(m_recovery.box, recoveryWrapKey(recovery, m_recovery.salt), m_recovery.nonce,
               header(m_recovery));
    if (!key)
        return fail(Error{ErrorCode::WrongKey,
                          QT_TRANSLATE_NOOP("Error", "This recovery key does not open this store. "
                                                     "It belongs to another store, or it was "
                                                     "replaced by a newer one."),
                          {},
                          -1,
                          QStringLiteral("recoveryKey"),
                          {}});
    return std::move(*key);
}

Result<> KeySlots::addPerson(const QString &name, const StaffId &staff, const QString &password,
                             const SecretBytes &databaseKey, const KeyCost &cost)
{
    const QByteArray tag = tagOf(name);
    if (tag == noTag())
        return noMemory();
    if (find(tag))
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Someone already signs in with this name. "
                                                     "Choose another one."),
                          {},
                          -1,
                          QStringLiteral("signInName"),
                          {}});
    ENLACE_ASSIGN(Person person, wrap(tag, staff, password, databaseKey, cost));
    m_people.append(std::move(person));
    return {};
}

Result<> KeySlots::resetPassword(const QString &name, const StaffId &staff, const QString &password,
                                 const SecretBytes &databaseKey, const KeyCost &cost)
{
    const QByteArray tag = tagOf(name);
    if (tag == noTag())
        return noMemory();
    ENLACE_ASSIGN(Person person, wrap(tag, staff, password, databaseKey, cost));
    m_people.removeIf([&tag](const Person &other) { return other.tag == tag; });
    m_people.append(std::move(person));
    return {};
}

Result<> KeySlots::changePassword(const QString &name, const QString &old, const QString &password,
                                  const KeyCost &cost)
{
    ENLACE_ASSIGN(const Unlocked unlocked, unlock(name, old));
    return resetPassword(name, unlocked.staff, password, unlocked.key, cost);
}

Result<> KeySlots::removePerson(const QString &name)
{
    const QByteArray tag = tagOf(name);
    if (m_people.removeIf([&tag](const Person &person) { return person.tag == tag; }) == 0)
        return fail(ErrorCode::NotFound,
                    QT_TRANSLATE_NOOP("Error", "Nobody signs in with this name."));
    return {};
}

bool KeySlots::hasPerson(const QString &name) const { return find(tagOf(name)) != nullptr; }

RecoveryKey KeySlots::replaceRecoveryKey(const SecretBytes &databaseKey)
{
    RecoveryKey recovery = RecoveryKey::random();
    m_recovery = {randomBytes(crypto_generichash_KEYBYTES), randomBytes(nonceSize), {}};
    m_recovery.box = seal(databaseKey, recoveryWrapKey(recovery, m_recovery.salt), m_recovery.nonce,
                          header(m_recovery));
    return recovery;
}

} // namespace enlace
