// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the repositories of people have in common. For repository sources only.

#include "core/access/childrecords.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"
#include "core/people/succession.h"
#include "core/storage/record.h"

namespace enlace::detail {

/// The first complaint, or nothing to complain of.
[[nodiscard]] inline Result<> firstOf(const QList<Error> &problems)
{
    if (!problems.isEmpty())
        return fail(problems.first());
    return {};
}

[[nodiscard]] inline tl::unexpected<Error> notHere()
{
    return fail(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
}

/// Takes the child's row until the end of the Work, so that rules across its dated rows hold
/// although two people write at once: two PostgreSQL transactions can both insert a lead in spite
/// of a partial index. Changes nothing, so it is no change for the audit.
[[nodiscard]] inline Result<> lockChild(Work &work, ChildId child)
{
    Query query(work, "update child set revision = revision where id = :child");
    query.bind(":child", child);
    ENLACE_TRY(query.run());
    if (query.affected() != 1)
        return notHere();
    return {};
}

/// Whose record is it, when nobody said: that of the child's, or the family's, home agency.
template <class T>
[[nodiscard]] Result<> completeOrigin(Work &work, T &value)
{
    if (value.origin.agency.isSet())
        return {};
    const bool ofChild = childOf(value).has_value();
    Query query(work, ofChild ? "select agency_id from child where id = :id"
                              : "select agency_id from family where id = :id");
    if (ofChild)
        query.bind(":id", *childOf(value));
    else
        query.bind(":id", familyOf(value));
    ENLACE_ASSIGN(const auto agency, firstValue<AgencyId>(query));
    if (!agency)
        return notHere();
    value.origin.agency = *agency;
    return {};
}

/// Rows of one child that the person may see, in `order`.
template <class T>
[[nodiscard]] Result<QList<T>> rowsOfChild(Reading &reading, const Visibility &visibility,
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

/// Saves a row of a child after asking the rules and the rights.
template <class T>
[[nodiscard]] Result<T> saveOfChild(Work &work, const Visibility &visibility, DataCategory category,
                                    T value)
{
    ENLACE_TRY(firstOf(validate(value)));
    ENLACE_TRY(childrecords::mayWrite(work, visibility, category, value));
    ENLACE_TRY(completeOrigin(work, value));
    return saveRecord(work, std::move(value));
}

/// Archived: not in lists any more, not gone either.
template <class T>
[[nodiscard]] Result<T> archived(Work &work, T value, const QString &reason)
{
    if (!value.archivedAt) {
        value.archivedAt = work.now();
        value.archivedReason = reason;
    }
    return saveRecord(work, std::move(value));
}

} // namespace enlace::detail
