// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recoverykey.h"

#include <sodium.h>

namespace enlace {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int keySigns = RecoveryKey::byteCount * 8 / 5; // 32
constexpr int checkSigns = 4;

/// The value of a typed sign, 0–31; -1 for none. O is 0, I and L are 1: what looks alike on paper
/// is alike.
int valueOf(QChar typed)
{
    const char sign = typed.toUpper().toLatin1();
    if (sign == 'O')
        return 0;
    if (sign == 'I' || sign == 'L')
        return 1;
    for (int value = 0; value < 32; ++value)
        if (alphabet[value] == sign)
            return value;
    return -1;
}

/// Twenty bits over the key, for the ninth group.
quint32 checkOf(const SecretBytes &key)
{
    uchar hash[16];
    crypto_generichash(hash, sizeof hash, key.data(), static_cast<size_t>(key.size()), nullptr, 0);
    return (static_cast<quint32>(hash[0]) << 12) | (static_cast<quint32>(hash[1]) << 4) |
           (static_cast<quint32>(hash[2]) >> 4);
}

tl::unexpected<Error> mistyped(const char *text) { return fail(invalid("recoveryKey", text)); }

} // namespace

RecoveryKey RecoveryKey::random() { return RecoveryKey(SecretBytes::random(byteCount)); }

Result<RecoveryKey> RecoveryKey::parse(const QString &typed)
{
    SecretBytes values(keySigns + checkSigns);
    int count = 0;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(sign);
        if (value < 0)
            return mistyped(QT_TRANSLATE_NOOP(
                "Error", "A recovery key has only digits and letters, without the letter U. "
                         "Compare it with the paper."));
        if (count < values.size())
            values.data()[count] = static_cast<uchar>(value);
        ++count;
    }
    if (count != values.size())
        return mistyped(QT_TRANSLATE_NOOP("Error", "A recovery key has nine groups of four signs. "
                                                   "Compare it with the paper."));

    SecretBytes key(byteCount);
    for (int bit = 0; bit < byteCount * 8; ++bit) {
        const uint value = values.data()[bit / 5];
        const uint isSet = (value >> (4 - bit % 5)) & 1u;
        key.data()[bit / 8] = static_cast<uchar>(key.data()[bit / 8] | (isSet << (7 - bit % 8)));
    }
    quint32 check = 0;
    for (int i = 0; i < checkSigns; ++i)
        check = (check << 5) | values.data()[keySigns + i];
    if (check != checkOf(key))
        return mistyped(QT_TRANSLATE_NOOP("Error",
                                          "The recovery key has a typing mistake: its last group "
                                          "does not fit the others. Compare it with the paper."));
    return RecoveryKey(std::move(key));
}

QString RecoveryKey::text() const
{
    QString result;
    const auto append = [&result](uint value) {
        if (result.size() % 5 == 4)
            result += QLatin1Char('-');
        result += QLatin1Char(alphabet[value]);
    };
    for (int sign = 0; sign < keySigns; ++sign) {
        uint value = 0;
        for (int bit = sign * 5; bit < sign * 5 + 5; ++bit)
            value = (value << 1) | ((m_bytes.data()[bit / 8] >> (7 - bit % 8)) & 1u);
        append(value);
    }
    const quint32 check = checkOf(m_bytes);
    for (int i = checkSigns - 1; i >= 0; --i)
        append((check >> (5 * i)) & 31u);
    return result;
}

} // namespace enlace
