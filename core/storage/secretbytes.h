// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace enlace {

/// Bytes that must not stay behind: kept out of the swap where the system allows it, between guard
/// pages, and overwritten when they go. Moves, and copies only by name.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(qsizetype size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] static SecretBytes random(qsizetype size);
    /// UTF-8 of a typed password after Unicode normalization (NFC): "ñ" typed as one sign or as two
    /// is the same password.
    [[nodiscard]] static SecretBytes ofPassword(const QString &password);

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] uchar *data() { return m_data; }
    [[nodiscard]] const uchar *data() const { return m_data; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// An ordinary copy, for an interface that wants one; whoever takes it wipes it (wipe()).
    [[nodiscard]] QByteArray toByteArray() const;

    /// In constant time.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    void release();

    uchar *m_data = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites the letters before they go. Copies that Qt or the window made of them are beyond
/// reach: a password is taken from its field once, used, wiped.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace enlace
