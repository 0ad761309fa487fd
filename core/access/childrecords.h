// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the repositories of records that belong to a child have in common. For repository sources
// only.

#include "core/access/visibility.h"
#include "core/storage/record.h"

namespace enlace::childrecords {

[[nodiscard]] inline tl::unexpected<Error> notHere()
{
    return fail(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
}

/// The first complaint, or nothing to complain of.
[[nodiscard]] inline Result<> firstOf(const QList<Error> &problems)
{
    if (!problems.isEmpty())
        return fail(problems.first());
    return {};
}

/// Takes the child's row until the end of the Work, so that a rule across the child's rows holds
/// although two people write at once. Changes nothing, and is no change for the audit.
[[nodiscard]] inline Result<> lockChild(Work &work, ChildId child)
{
    Query query(work, "update child set revision = revision where id = :child");
    query.bind(":child", child);
    ENLACE_TRY(query.run());
    if (query.affected() != 1)
        return notHere();
    return {};
}

/// Whose record is it, when nobody said: that of the child's home agency.
template <class T>
[[nodiscard]] Result<> completeOrigin(Work &work, T &value, ChildId child)
{
    if (value.origin.agency.isSet())
        return {};
    Query query(work, "select agency_id from child where id = :child");
    query.bind(":child", child);
    ENLACE_ASSIGN(const auto agency, firstValue<AgencyId>(query));
    if (!agency)
        return notHere();
    value.origin.agency = *agency;
    return {};
}

/// The record, if this person may read it.
template <class T, class Key>
[[nodiscard]] Result<T> find(Reading &reading, const Visibility &visibility, DataCategory category,
                             const Key &id)
{
    Query query(reading, QStringLiteral("select %1 from %2 r where r.id = :id and %3")
                             .arg(columnList<T>("r"), QLatin1String(Table<T>::name),
                                  visibility.rows(category, QLatin1String("r"))));
    query.bind(":id", id);
    visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<T> found, readRecords<T>(query));
    if (found.isEmpty())
        return notHere();
    return found.first();
}

/// Everything of one child that this person may read and that is not archived, in `order`.
template <class T>
[[nodiscard]] Result<QList<T>> ofChild(Reading &reading, const Visibility &visibility,
                                       DataCategory category, ChildId child, const char *order)
{
    Query query(reading,
                QStringLiteral("select %1 from %2 r where r.child_id = :child and "
                               "r.archived_at is null and %3 order by %4")
                    .arg(columnList<T>("r"), QLatin1String(Table<T>::name),
                         visibility.rows(category, QLatin1String("r")), QLatin1String(order)));
    query.bind(":child", child);
    visibility.bindTo(query);
    return readRecords<T>(query);
}

/// Everything of one child, whoever reads it: a rule does not stop at what one person sees.
template <class T>
[[nodiscard]] Result<QList<T>> everyRow(Work &work, ChildId child)
{
    Query query(work, QStringLiteral("select %1 from %2 where child_id = :child and "
                                     "archived_at is null order by id")
                          .arg(columnList<T>(), QLatin1String(Table<T>::name)));
    query.bind(":child", child);
    return readRecords<T>(query);
}

/// How many protected records of the child are not shown to this person.
template <class T>
[[nodiscard]] Result<int> hiddenOfChild(Reading &reading, const Visibility &visibility,
                                        DataCategory category, ChildId child)
{
    Query query(reading, QStringLiteral("select count(*) from %1 r where r.child_id = :child and "
                                        "r.archived_at is null and %2")
                             .arg(QLatin1String(Table<T>::name),
                                  visibility.hiddenRows(category, QLatin1String("r"))));
    query.bind(":child", child);
    visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

/// The right to change a record: as it stands (a protected one may not be relabelled away) and as
/// it will be.
template <class T>
[[nodiscard]] Result<> mayWrite(Work &work, const Visibility &visibility, DataCategory category,
                                const T &value)
{
    ENLACE_TRY(visibility.mayEdit(work, category, value.child, value.origin.label));
    if (value.revision == 0)
        return {};
    ENLACE_ASSIGN(const T stored, findRecord<T>(work, value.id));
    if (stored.child != value.child)
        return notHere();
    return visibility.mayEdit(work, category, stored.child, stored.origin.label);
}

/// Archived: no longer in lists, and not gone either.
template <class T>
[[nodiscard]] T archived(T value, const Work &work, const QString &reason)
{
    if (!value.archivedAt) {
        value.archivedAt = work.now();
        value.archivedReason = reason;
    }
    return value;
}

} // namespace enlace::childrecords
