// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskrepository.h"

#include "core/access/childrecords.h"
#include "core/equipment/equipmentrules.h"
#include "core/tasks/owntasks.h"

namespace enlace {

namespace {

/// Of a child as the child stands today, whichever family it belonged to; of the family as a whole.
const QString ofFamilyClause =
    QStringLiteral("(t.child_id in (select id from child where family_id = :family) "
                   "or t.child_id is null and t.family_id = :family)");

} // namespace

QString TaskRepository::visible() const
{
    return m_visibility.rowsOfChildOrFamily(DataCategory::Tasks, QLatin1String("t"),
                                            RowColumns::ofTasks());
}

Result<Task> TaskRepository::find(const TaskId &id)
{
    Query query(m_reading, QStringLiteral("select %1 from task t where t.id = :id and %2")
                               .arg(columnList<Task>("t"), visible()));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<Task> found, readRecords<Task>(query));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

Result<QList<TaskRow>> TaskRepository::list(const FamilyId &family, bool withArchived)
{
    Query query(
        m_reading,
        QStringLiteral("select w.display_name, coalesce(s.display_name, ''), "
                       "coalesce(a.display_name, ''), coalesce(e.code, ''), "
                       "coalesce(e.name_en, ''), coalesce(e.name_es, ''), %1 "
                       "from task t "
                       "join staff w on w.id = t.written_by "
                       "left join staff s on s.id = t.staff_id "
                       "left join staff a on a.id = t.answered_by "
                       "left join equipment e on e.id = t.equipment_id "
                       "where %2%3 and %4 "
                       "order by case t.state when 'recommended' then 0 when 'open' then 1 else 2 "
                       "end, coalesce(t.done_on, '') desc, coalesce(t.due_on, '9999-12-31'), t.id "
                       "limit 500")
            .arg(columnList<Task>("t"), ofFamilyClause,
                 withArchived ? QString() : QStringLiteral(" and t.archived_at is null"),
                 visible()));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<TaskRow> rows;
    while (query.next()) {
        TaskRow row;
        row.writtenBy = query.column(0).toString();
        row.staff = query.column(1).toString();
        row.answeredBy = query.column(2).toString();
        row.task = readRecord<Task>(query, 6);
        if (row.task.equipment) {
            Equipment item;
            item.code = query.column(3).toString();
            item.nameEnglish = query.column(4).toString();
            item.nameSpanish = query.column(5).toString();
            row.item = {itemName(item, Language::English), itemName(item, Language::Spanish)};
        }
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QList<TaskRow>> TaskRepository::ofFamily(const FamilyId &family)
{
    return list(family, false);
}

Result<QList<TaskRow>> TaskRepository::everyOfFamily(const FamilyId &family)
{
    return list(family, true);
}

Result<int> TaskRepository::hiddenOfFamily(const FamilyId &family)
{
    Query query(m_reading, QStringLiteral("select count(*) from task t where %1 and "
                                          "t.child_id is not null and t.archived_at is null and %2")
                               .arg(ofFamilyClause,
                                    m_visibility.hiddenRows(DataCategory::Tasks, QLatin1String("t"),
                                                            RowColumns::ofTasks())));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

/// Whose it is, from what it is about.
Result<> TaskRepository::complete(Work &work, Task &task)
{
    if (!task.writtenBy.isSet())
        task.writtenBy = work.actor().staff;
    if (task.equipment) {
        Query item(work, "select child_id from equipment where id = :item");
        item.bind(":item", *task.equipment);
        ENLACE_ASSIGN(const auto child, firstValue<ChildId>(item));
        if (!child)
            return childrecords::notHere();
        task.child = child;
    }
    // A child may have come from another family since the task was written.
    Query home(work, task.child ? "select agency_id, family_id from child where id = :whose"
                                : "select agency_id, id from family where id = :whose");
    home.bindColumn(":whose", task.child ? task.child->text() : task.family.text());
    ENLACE_TRY(home.run());
    if (!home.next())
        return childrecords::notHere();
    AgencyId agency;
    home.read(agency, task.family);
    ENLACE_TRY(home.finished());
    if (!task.origin.agency.isSet())
        task.origin.agency = agency;
    return {};
}

/// What somebody adds who has a right to own tasks alone: about a child whom one may see, and
/// nobody else's work. What it asks of others is a recommendation.
Result<> TaskRepository::mayAddOwn(Work &work, const Task &task, const Error &otherwise)
{
    const bool isFor = task.state == TaskState::Recommended
                           ? may(work.actor(), Permission::Recommend)
                           : task.staff == work.actor().staff;
    if (!isFor || task.origin.label != Sensitivity::General)
        return tl::unexpected(otherwise);
    ENLACE_ASSIGN(const bool isSeen,
                  owntasks::seesAny(work, m_visibility, task.family, task.child));
    if (!isSeen)
        return tl::unexpected(otherwise);
    return {};
}

Result<> TaskRepository::mayWrite(Work &work, const Task &task)
{
    const auto ofWhom = [&](const Task &each) {
        return each.child
                   ? m_visibility.mayEdit(work, DataCategory::Tasks, *each.child, each.origin.label)
                   : m_visibility.mayEditFamily(work, DataCategory::Tasks, each.family);
    };
    const Result<> will = ofWhom(task);
    if (task.revision == 0)
        return will || will.error().code != ErrorCode::Forbidden ||
                       !owntasks::mayWriteOwn(work.actor())
                   ? will
                   : mayAddOwn(work, task, will.error());
    // As it stands, and as it will be: it may have been written for the wrong child.
    ENLACE_ASSIGN(const Task stored, findRecord<Task>(work, task.id));
    const Result<> was = ofWhom(stored);
    if (was && will)
        return {};
    const Result<> &refused = was ? will : was;
    if (refused.error().code != ErrorCode::Forbidden || !owntasks::mayWriteOwn(work.actor()))
        return refused;
    // One's own recommendation until it is answered; one's own work.
    const StaffId me = work.actor().staff;
    const bool isMine = stored.state == TaskState::Recommended
                            ? stored.writtenBy == me && task.state == TaskState::Recommended
                            : stored.staff == me && task.state != TaskState::Recommended;
    const bool isSame = stored.child == task.child && stored.origin.label == task.origin.label;
    if (!isMine || !isSame || task.origin.label != Sensitivity::General)
        return refused;
    return {};
}

Result<Task> TaskRepository::save(Work &work, Task task)
{
    task.what = task.what.trimmed();
    ENLACE_TRY(childrecords::firstOf(validate(task, work.today())));
    ENLACE_TRY(complete(work, task));
    ENLACE_TRY(mayWrite(work, task));
    return saveRecord(work, std::move(task));
}

Result<Task> TaskRepository::answer(Work &work, Task task, TaskState state)
{
    ENLACE_ASSIGN(const Task stored, find(task.id));
    if (stored.state != TaskState::Recommended)
        return detail::changedMeanwhile();
    task.state = state;
    task.answeredBy = work.actor().staff;
    task.answeredOn = work.today();
    return save(work, std::move(task));
}

Result<Task> TaskRepository::archive(Work &work, Task task, const QString &reason)
{
    return save(work, childrecords::archived(std::move(task), work, reason.trimmed()));
}

Result<Task> TaskRepository::restore(Work &work, Task task)
{
    task.archivedAt.reset();
    task.archivedReason.clear();
    return save(work, std::move(task));
}

} // namespace enlace
