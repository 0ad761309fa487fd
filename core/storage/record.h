// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way in which a record is written: columns from Table<T>, revision guarded, audited.

#include "core/storage/query.h"
#include "core/storage/storable.h"
#include "core/storage/table.h"
#include "core/storage/work.h"

#include <QJsonArray>

namespace enlace {

namespace detail {

template <class T>
std::optional<ChildId> childOf(const T &value)
{
    if constexpr (std::is_same_v<decltype(value.id), ChildId>)
        return value.id;
    else if constexpr (requires {
                           {
                               value.child
                               } -> std::convertible_to<std::optional<ChildId>>;
                       })
        return value.child;
    else
        return std::nullopt;
}

template <class T>
std::optional<FamilyId> familyOf(const T &value)
{
    if constexpr (std::is_same_v<decltype(value.id), FamilyId>)
        return value.id;
    else if constexpr (requires {
                           {
                               value.family
                               } -> std::convertible_to<std::optional<FamilyId>>;
                       })
        return value.family;
    else
        return std::nullopt;
}

/// ":id", ":label" … in the order of the columns; made once, not for each record.
template <class T>
const QStringList &placeholdersOf()
{
    static const QStringList names = [] {
        QStringList made;
        const T value{};
        forEachColumn(value, [&made](const char *name, const auto &) {
            made.append(QLatin1Char(':') + QLatin1String(name));
        });
        return made;
    }();
    return names;
}

template <class T>
void bindAll(Query &query, const T &value)
{
    qsizetype column = 0;
    forEachColumn(value, [&query, &column](const char *, const auto &member) {
        query.bindColumn(placeholdersOf<T>().at(column++),
                         Codec<std::remove_cvref_t<decltype(member)>>::toColumn(member));
    });
}

template <class T>
const QString &insertSql()
{
    static const QString sql = [] {
        const QString columns = columnList<T>();
        return QStringLiteral("insert into %1 (%2) values (:%3)")
            .arg(QLatin1String(Table<T>::name), columns,
                 QString(columns).replace(QLatin1String(", "), QLatin1String(", :")));
    }();
    return sql;
}

template <class T>
const QString &updateSql()
{
    static const QString sql = [] {
        QStringList sets;
        const T value{};
        forEachColumn(value, [&](const char *name, const auto &) {
            const QString column = QLatin1String(name);
            if (column != QLatin1String("id") && column != QLatin1String("revision"))
                sets.append(column + QLatin1String(" = :") + column);
        });
        sets.append(QStringLiteral("revision = :revision + 1"));
        return QStringLiteral("update %1 set %2 where id = :id and revision = :revision")
            .arg(QLatin1String(Table<T>::name), sets.join(QLatin1String(", ")));
    }();
    return sql;
}

/// {"column": [before, after]} for the columns that differ.
template <class T>
QJsonObject difference(const T &before, const T &after)
{
    const QJsonObject old = toJson(before);
    const QJsonObject now = toJson(after);
    QJsonObject changes;
    forEachColumn(after, [&](const char *name, const auto &) {
        const QLatin1String column(name);
        if (old.value(column) != now.value(column))
            changes.insert(column, QJsonArray{old.value(column), now.value(column)});
    });
    return changes;
}

/// Refuses, naming the column, what not every engine would give back as it was written.
template <class T>
Result<> mustBeStorable(const T &value)
{
    const char *wrong = nullptr;
    forEachColumn(value, [&wrong](const char *name, const auto &member) {
        using M = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<M, QString>) {
            if (!wrong && !isStorable(member))
                wrong = name;
        } else if constexpr (std::is_same_v<M, QStringList>) {
            if (!wrong && !isStorable(member.join(QLatin1Char(' '))))
                wrong = name;
        }
    });
    if (!wrong)
        return {};
    return fail({ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error",
                                   "This text holds a character that cannot be kept. Delete it, or "
                                   "type the text anew."),
                 {},
                 -1,
                 QLatin1String(wrong),
                 {}});
}

[[nodiscard]] inline tl::unexpected<Error> changedMeanwhile()
{
    return fail(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP(
            "Error",
            "Someone else changed this while you were editing. Nothing you typed is lost."));
}

} // namespace detail

template <class T>
[[nodiscard]] RecordRef refOf(const T &value)
{
    return RecordRef::to(Table<T>::kind, value.id);
}

/// The record as it stands, unchecked against who may see it: repositories ask Visibility. NotFound
/// when there is none.
template <class T, class Key>
[[nodiscard]] Result<T> findRecord(Reading &reading, const Key &id)
{
    static const QString sql = QStringLiteral("select %1 from %2 where id = :id")
                                   .arg(columnList<T>(), QLatin1String(Table<T>::name));
    Query query(reading, sql);
    query.bind(":id", id);
    ENLACE_TRY(query.run());
    if (!query.next()) {
        ENLACE_TRY(query.finished());
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    }
    T value = readRecord<T>(query);
    ENLACE_TRY(query.finished());
    return value;
}

/// Every record of the query, whose select list begins with columnList<T>().
template <class T>
[[nodiscard]] Result<QList<T>> readRecords(Query &query)
{
    ENLACE_TRY(query.run());
    QList<T> values;
    while (query.next())
        values.append(readRecord<T>(query));
    ENLACE_TRY(query.finished());
    return values;
}

/// Writes a new record (revision 1) and the audit of its creation. When the origin says nothing of
/// when it was learned, it is now.
template <class T>
Result<T> insertRecord(Work &work, T value)
{
    value.revision = 1;
    if constexpr (Personal<T>) {
        if (!value.origin.learnedAt.isValid())
            value.origin.learnedAt = work.now();
    }
    ENLACE_TRY(detail::mustBeStorable(value));
    Query query(work, detail::insertSql<T>());
    detail::bindAll(query, value);
    ENLACE_TRY(query.run());
    ENLACE_TRY(work.note(AuditAction::Created, refOf(value), toJson(value), detail::childOf(value),
                         detail::familyOf(value)));
    return value;
}

/// Writes a new record without a line in the audit. Only while a store is being made, before there
/// is anybody who could have changed anything: the demo county, whose making is one line.
template <class T>
Result<> insertUnaudited(Work &work, T &value)
{
    value.revision = 1;
    Query query(work, detail::insertSql<T>());
    detail::bindAll(query, value);
    return query.run();
}

/// Writes a changed record if nobody else did since it was read; Conflict otherwise. A record that
/// does not differ is not written at all and keeps its revision.
template <class T>
Result<T> updateRecord(Work &work, T value)
{
    ENLACE_ASSIGN(const T stored, findRecord<T>(work, value.id));
    if (stored.revision != value.revision)
        return detail::changedMeanwhile();
    if (stored == value)
        return value;
    ENLACE_TRY(detail::mustBeStorable(value));
    Query query(work, detail::updateSql<T>());
    detail::bindAll(query, value);
    ENLACE_TRY(query.run());
    if (query.affected() != 1)
        return detail::changedMeanwhile();
    const QJsonObject changes = detail::difference(stored, value);
    ++value.revision;
    ENLACE_TRY(work.note(AuditAction::Changed, refOf(value), changes, detail::childOf(value),
                         detail::familyOf(value)));
    return value;
}

/// New records have revision 0.
template <class T>
Result<T> saveRecord(Work &work, T value)
{
    return value.revision == 0 ? insertRecord(work, std::move(value))
                               : updateRecord(work, std::move(value));
}

/// Takes a record out altogether. Only the undoing of a creation and derived records (deadlines) do
/// this; everything else is archived. The audit keeps all of it.
template <class T>
Result<> removeRecord(Work &work, const T &value)
{
    Query query(work, QStringLiteral("delete from %1 where id = :id and revision = :revision")
                          .arg(QLatin1String(Table<T>::name)));
    query.bind(":id", value.id).bind(":revision", value.revision);
    ENLACE_TRY(query.run());
    if (query.affected() != 1)
        return detail::changedMeanwhile();
    return work.note(AuditAction::Removed, refOf(value), toJson(value), detail::childOf(value),
                     detail::familyOf(value));
}

} // namespace enlace
