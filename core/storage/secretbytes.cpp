// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace enlace {

namespace {

/// libsodium wants to be started once; without a source of random numbers nothing may go on.
void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium could not be started");
}

} // namespace

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    startSodium();
    m_data = static_cast<uchar *>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, static_cast<size_t>(size));
}

SecretBytes::~SecretBytes() { release(); }

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SecretBytes::release()
{
    if (m_data)
        sodium_free(m_data); // overwrites first
    m_data = nullptr;
    m_size = 0;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, static_cast<size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::ofPassword(const QString &password)
{
    QString normal = password.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes(utf8.size());
    std::memcpy(bytes.m_data, utf8.constData(), static_cast<size_t>(utf8.size()));
    wipe(utf8);
    if (!normal.isSharedWith(password))
        wipe(normal);
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes bytes(m_size);
    if (m_size > 0)
        std::memcpy(bytes.m_data, m_data, static_cast<size_t>(m_size));
    return bytes;
}

QByteArray SecretBytes::toByteArray() const
{
    return QByteArray(reinterpret_cast<const char *>(m_data), m_size);
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, static_cast<size_t>(a.m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace enlace
