// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessrules.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QLatin1String>
#include <QString>

namespace enlace {

class Query;
class Reading;

/// The names of the columns that decide about a row, where they are not the usual ones.
struct RowColumns
{
    QLatin1String child{"child_id"};
    QLatin1String agency{"agency_id"};
    QLatin1String label{"label"};
    /// Who wrote the row or whose task it is; empty when the table has no such column, and then a
    /// right to one's own rows gives none.
    QLatin1String staff{};
    /// Likewise, where a row is somebody's and was written by somebody else.
    QLatin1String writer{};
    /// Who coordinates the child, where the row carries it: looked at before the child is looked
    /// up.
    QLatin1String coordinator{};

    /// Those of deadlines, whose owner is the child's coordinator.
    [[nodiscard]] static RowColumns ofDeadlines()
    {
        RowColumns columns;
        columns.staff = columns.coordinator = QLatin1String("coordinator_id");
        return columns;
    }

    /// Those of tasks, which are of whoever wrote them too.
    [[nodiscard]] static RowColumns ofTasks()
    {
        RowColumns columns;
        columns.staff = QLatin1String("staff_id");
        columns.writer = QLatin1String("written_by");
        return columns;
    }
};

/// What the person of a Reading may see and change today, as conditions for queries. Every list,
/// search, count and history of personal records goes through it:
///
///     const Visibility visibility(m_reading);
///     Query query(m_reading, QStringLiteral("select … from equipment e where e.child_id = :child
///     and ")
///                     + visibility.rows(DataCategory::Equipment, QLatin1String("e")));
///     query.bind(":child", child);
///     visibility.bindTo(query);
///
/// The conditions are in parentheses, use placeholders that begin with `:vis_`, and are the same
/// text on both engines. Belongs to one thread, as its Reading does.
class Visibility
{
public:
    explicit Visibility(const Reading &reading);

    /// For work on the whole store that was allowed as such: keepers, imports, back-ups, verifying.
    [[nodiscard]] static Visibility ofWholeStore(const Reading &reading);

    /// Rows that belong to a child.
    [[nodiscard]] QString rows(DataCategory category, QLatin1String alias,
                               const RowColumns &columns = {}) const;
    /// Rows of a child that this person's roles would show if they were not specially protected.
    /// For "n protected records are not shown": count them, never list them.
    [[nodiscard]] QString hiddenRows(DataCategory category, QLatin1String alias,
                                     const RowColumns &columns = {}) const;
    /// Rows for totals that name nobody (Permission::SeeCounts): those of the agencies in which a
    /// role allows it, without what is specially protected. Never for a list.
    [[nodiscard]] QString countedRows(QLatin1String alias) const;
    /// Rows of the table child itself.
    [[nodiscard]] QString children(QLatin1String alias,
                                   DataCategory category = DataCategory::People) const;
    /// Rows that belong to a family (column family_id), or with `familyColumn` "id" the table
    /// family itself. Seen through any child of the family.
    [[nodiscard]] QString familyRows(DataCategory category, QLatin1String alias,
                                     QLatin1String familyColumn = QLatin1String("family_id")) const;
    /// Rows that belong to a child, or where they name none (column child_id) to the family.
    [[nodiscard]] QString rowsOfChildOrFamily(DataCategory category, QLatin1String alias,
                                              const RowColumns &columns) const;
    /// Rows of the table person, or with `personColumn` rows that belong to a person (phones,
    /// identifiers). A guardian or household member is seen through the children.
    [[nodiscard]] QString personRows(DataCategory category, QLatin1String alias,
                                     QLatin1String personColumn = QLatin1String("id")) const;

    /// The ids of children whom this person has looked up or opened in an emergency and may still
    /// see, as a select: for what walks the children of coordinators and would pass these over.
    [[nodiscard]] static QString openedChildren();

    /// Gives the placeholders of all conditions their values.
    void bindTo(Query &query) const;

    /// Whether there is anything of the category that this person may read at all.
    [[nodiscard]] bool mayReadAny(DataCategory category) const;

    /// For adding a child, family or directory entry that belongs to nobody yet.
    [[nodiscard]] Result<> mayAdd(DataCategory category) const;
    /// For changing what belongs to a child. Forbidden says why and whom to ask.
    [[nodiscard]] Result<> mayEdit(Reading &reading, DataCategory category, ChildId child,
                                   Sensitivity label = Sensitivity::General) const;
    [[nodiscard]] Result<> mayEditFamily(Reading &reading, DataCategory category,
                                         FamilyId family) const;
    [[nodiscard]] Result<> mayEditPerson(Reading &reading, DataCategory category,
                                         PersonId person) const;

private:
    Visibility(const Reading &reading, bool wholeStore);

    Actor m_actor;
    QDate m_today;
    QDateTime m_now;
    bool m_wholeStore = false;
};

/// Of the child `alias` in SQL, archived or not: whether care goes on on the day that the
/// placeholder `day` holds, as stopReason() judges it.
[[nodiscard]] QString isServed(const QString &alias, const char *day);

/// SQL: the ids of the people who are in a team of `supervisor` on `day` (placeholders, bound by
/// whoever runs the statement).
[[nodiscard]] QString teamMembers(const char *supervisor, const char *day);

} // namespace enlace
