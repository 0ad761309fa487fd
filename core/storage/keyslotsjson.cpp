// SPDX-License-Identifier: GPL-3.0-or-later

// The file form of the key slots. Whoever can write the file may have written anything: sizes are
// checked before anything is made of them, and nothing is taken on trust that the wrapped box does
// not prove.

#include "core/storage/keyslots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sodium.h>

namespace enlace {

namespace {

constexpr qsizetype personBoxSize = 32 + 16 + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype recoveryBoxSize = 32 + crypto_aead_xchacha20poly1305_ietf_ABYTES;

QString text(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

Error damaged(const QString &entry)
{
    return {ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error", "The key file of the store is damaged (%1). Nothing was "
                                       "changed. Restore a backup."),
            {entry},
            -1,
            {},
            QStringLiteral("keys.json: ") + entry};
}

/// Reads one object and remembers the first entry that is not what it should be.
class Entries
{
public:
    Entries(QJsonObject object, QString path)
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    QByteArray bytes(const char *name, qsizetype size)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        const auto decoded = QByteArray::fromBase64Encoding(
            value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!value.isString() || !decoded || (*decoded).size() != size) {
            refuse(name);
            return {};
        }
        return *decoded;
    }

    KeyCost cost(quint64 limitOperations, quint64 limitMemory)
    {
        return {number("operations", crypto_pwhash_OPSLIMIT_MIN, limitOperations),
                number("memory", crypto_pwhash_MEMLIMIT_MIN, limitMemory)};
    }

    QJsonObject object(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isObject())
            refuse(name);
        return value.toObject();
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(name)
                                : m_path + QLatin1Char('.') + QLatin1String(name);
    }
    void refuse(const char *name)
    {
        if (!m_wrong)
            m_wrong = path(name);
    }
    [[nodiscard]] const std::optional<QString> &wrong() const { return m_wrong; }

private:
    quint64 number(const char *name, quint64 least, quint64 most)
    {
        const double value = m_object.value(QLatin1String(name)).toDouble(-1);
        if (!(value >= static_cast<double>(least) && value <= static_cast<double>(most))) {
            refuse(name);
            return least;
        }
        return static_cast<quint64>(value);
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<QString> m_wrong;
};

QJsonObject costObject(const KeyCost &cost)
{
    return {{QStringLiteral("operations"), static_cast<qint64>(cost.operations)},
            {QStringLiteral("memory"), static_cast<qint64>(cost.memory)}};
}

} // namespace

Result<KeySlots> KeySlots::fromJson(const QByteArray &json)
{
    if (json.size() > limitFileSize)
        return fail(damaged(QStringLiteral("size")));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return fail(damaged(QStringLiteral("byte %1").arg(parsed.offset)));

    const QJsonObject root = document.object();
    const int format = root.value(QLatin1String("format")).toInt(0);
    if (format > formatNumber)
        return fail(ErrorCode::NewerSchema,
                    QT_TRANSLATE_NOOP("Error", "This store comes from a newer version of Enlace. "
                                               "Nothing was changed. Update Enlace to open it."));
    if (format != formatNumber)
        return fail(damaged(QStringLiteral("format")));

    KeySlots keys;
    Entries top(root, QString());
    keys.m_store = QUuid::fromString(root.value(QLatin1String("store")).toString());
    if (keys.m_store.isNull())
        top.refuse("store");
    Entries names(top.object("names"), QStringLiteral("names"));
    keys.m_salt = names.bytes("salt", crypto_pwhash_SALTBYTES);
    keys.m_tagCost = names.cost(limitOperations, limitTagMemory);
    Entries recovery(top.object("recovery"), QStringLiteral("recovery"));
    keys.m_recovery = {recovery.bytes("salt", crypto_generichash_KEYBYTES),
                       recovery.bytes("nonce", crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                       recovery.bytes("box", recoveryBoxSize)};
    for (const Entries *entries : {&top, &names, &recovery})
        if (entries->wrong())
            return fail(damaged(*entries->wrong()));

    const QJsonValue people = root.value(QLatin1String("people"));
    if (!people.isArray() || people.toArray().size() > limitPeople)
        return fail(damaged(QStringLiteral("people")));
    QSet<QByteArray> tags;
    int index = 0;
    for (const auto &value : people.toArray()) {
        const QString path = QStringLiteral("people[%1]").arg(index++);
        if (!value.isObject())
            return fail(damaged(path));
        Entries entries(value.toObject(), path);
        Person person{entries.bytes("tag", 32), entries.bytes("salt", crypto_pwhash_SALTBYTES),
                      entries.cost(limitOperations, limitMemory),
                      entries.bytes("nonce", crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
                      entries.bytes("box", personBoxSize)};
        if (tags.contains(person.tag))
            entries.refuse("tag");
        if (entries.wrong())
            return fail(damaged(*entries.wrong()));
        tags.insert(person.tag);
        keys.m_people.append(std::move(person));
    }
    return keys;
}

QByteArray KeySlots::toJson() const
{
    QJsonArray people;
    for (const Person &person : m_people) {
        QJsonObject object = costObject(person.cost);
        object.insert(QStringLiteral("tag"), text(person.tag));
        object.insert(QStringLiteral("salt"), text(person.salt));
        object.insert(QStringLiteral("nonce"), text(person.nonce));
        object.insert(QStringLiteral("box"), text(person.box));
        people.append(object);
    }
    QJsonObject names = costObject(m_tagCost);
    names.insert(QStringLiteral("salt"), text(m_salt));
    const QJsonObject recovery{{QStringLiteral("salt"), text(m_recovery.salt)},
                               {QStringLiteral("nonce"), text(m_recovery.nonce)},
                               {QStringLiteral("box"), text(m_recovery.box)}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), formatNumber},
                           {QStringLiteral("store"), m_store.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("names"), names},
                           {QStringLiteral("recovery"), recovery},
                           {QStringLiteral("people"), people}})
        .toJson(QJsonDocument::Indented);
}

} // namespace enlace
