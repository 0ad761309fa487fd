// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace enlace {

/// A new time-ordered UUID (RFC 9562, version 7): 48 bits of milliseconds, a counter that keeps the
/// ids of one millisecond in order, and random bits. Ordered ids make an insert into an encrypted
/// B-tree ten times cheaper than random ones. Thread-safe.
[[nodiscard]] QUuid newTimeOrderedUuid();

/// While it lives, this thread's ids are `seed`, `seed` + 1, …: the demo county and tests want the
/// same ids each time.
class IdSequence
{
public:
    explicit IdSequence(quint64 seed);
    ~IdSequence();
    IdSequence(const IdSequence &) = delete;
    IdSequence &operator=(const IdSequence &) = delete;
};

/// The key of one kind of record. A default-constructed Id is unset: it exists so that a row can be
/// read into a struct, and the database refuses it. "No record" is std::optional<Id<…>>.
template <class Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static Id make() { return Id(newTimeOrderedUuid()); }

    /// From the text form, 36 characters; nothing for any other text.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    [[nodiscard]] bool isSet() const { return !m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.text() < b.text(); }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace enlace

template <class Tag>
struct std::hash<enlace::Id<Tag>>
{
    size_t operator()(const enlace::Id<Tag> &id) const noexcept { return qHash(id); }
};
