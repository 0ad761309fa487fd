// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/coordinationrepository.h"

#include "core/people/peoplesave.h"
#include "core/people/person.h"
#include "core/storage/spansql.h"

#include <algorithm>

namespace enlace {

namespace {

/// All rows of a child, whoever may read them: a rule does not stop at what one person sees.
template <class T>
Result<QList<T>> everyRow(Work &work, ChildId child)
{
    Query query(work, QStringLiteral("select %1 from %2 where child_id = :child and archived_at is "
                                     "null order by from_on, id")
                          .arg(columnList<T>(), QLatin1String(Table<T>::name)));
    query.bind(":child", child);
    return readRecords<T>(query);
}

/// Those among which one at most holds on any day.
QList<Coordination> alike(const QList<Coordination> &rows, const Coordination &row)
{
    QList<Coordination> result;
    for (const Coordination &other : rows)
        if (other.role == row.role)
            result.append(other);
    return result;
}

QList<ProgramStatus> alike(const QList<ProgramStatus> &rows, const ProgramStatus &row)
{
    QList<ProgramStatus> result;
    for (const ProgramStatus &other : rows)
        if (other.program == row.program)
            result.append(other);
    return result;
}

template <class T>
QList<T> alike(const QList<T> &rows, const T &)
{
    return rows;
}

tl::unexpected<Error> twoOnOneDay()
{
    return fail(Error{ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "Two would hold on the same day. End the one "
                                                 "before first, or choose a later first day."),
                      {},
                      -1,
                      QStringLiteral("from"),
                      {}});
}

/// What is in these rows is read by everyone who reads the child: nothing protected belongs here.
template <class T>
Result<T> saveDated(Work &work, const Visibility &visibility, T row)
{
    ENLACE_TRY(detail::firstOf(validate(row)));
    ENLACE_TRY(detail::lockChild(work, row.child));
    ENLACE_TRY(visibility.mayEdit(work, DataCategory::People, row.child));
    row.origin.label = Sensitivity::General;
    ENLACE_TRY(detail::completeOrigin(work, row));
    if (!row.archivedAt) {
        ENLACE_ASSIGN(const auto rows, everyRow<T>(work, row.child));
        for (const T &other : alike(rows, row))
            if (other.id != row.id && other.span.overlaps(row.span))
                return twoOnOneDay();
    }
    return saveRecord(work, std::move(row));
}

/// Lets `next` follow the row of its kind that holds on its first day. The child is locked already.
template <class T>
Result<T> follow(Work &work, const QList<T> &rows, T next, const QString &handOver = {})
{
    const QList<T> before = alike(rows, next);
    ENLACE_ASSIGN(auto succession, succeed(before, std::move(next), work.now()));
    if (succession.ended) {
        if constexpr (std::is_same_v<T, Coordination>)
            succession.ended->handOver = handOver;
        ENLACE_TRY(saveRecord(work, *succession.ended));
    }
    ENLACE_TRY(detail::completeOrigin(work, succession.begun));
    return saveRecord(work, std::move(succession.begun));
}

} // namespace

Result<QList<Coordination>> CoordinationRepository::coordinators(ChildId child)
{
    return detail::rowsOfChild<Coordination>(m_reading, m_visibility, DataCategory::People, child,
                                             "r.from_on, r.id");
}

Result<QList<NeedTier>> CoordinationRepository::tiers(ChildId child)
{
    return detail::rowsOfChild<NeedTier>(m_reading, m_visibility, DataCategory::People, child,
                                         "r.from_on, r.id");
}

Result<NeedTier> CoordinationRepository::find(NeedTierId id)
{
    return childrecords::find<NeedTier>(m_reading, m_visibility, DataCategory::People, id);
}

Result<ProgramStatus> CoordinationRepository::find(ProgramStatusId id)
{
    return childrecords::find<ProgramStatus>(m_reading, m_visibility, DataCategory::People, id);
}

Result<QList<NetworkMembership>> CoordinationRepository::networks(ChildId child)
{
    return detail::rowsOfChild<NetworkMembership>(m_reading, m_visibility, DataCategory::People,
                                                  child, "r.from_on, r.id");
}

Result<QList<ProgramStatus>> CoordinationRepository::programs(ChildId child)
{
    return detail::rowsOfChild<ProgramStatus>(m_reading, m_visibility, DataCategory::People, child,
                                              "r.from_on, r.id");
}

Result<> CoordinationRepository::mayAssign(Work &work, ChildId child)
{
    if (m_mayAssign || may(work.actor(), Permission::AssignCover))
        return {};
    if (may(work.actor(), Permission::HandOver) &&
        m_visibility.mayEdit(work, DataCategory::People, child))
        return {};
    return forbid(QT_TRANSLATE_NOOP("Error", "Only the child's coordinator or a supervisor may "
                                             "choose the coordinator. Nothing was saved."),
                  RecordRef::to(RecordKind::Child, child));
}

Result<Coordination> CoordinationRepository::handOver(Work &work, const HandOver &handOver)
{
    ENLACE_TRY(detail::lockChild(work, handOver.child));
    ENLACE_TRY(mayAssign(work, handOver.child));
    return handOverHeld(work, handOver);
}

Result<Coordination> CoordinationRepository::handOverHeld(Work &work, const HandOver &handOver)
{
    Coordination next;
    next.child = handOver.child;
    next.staff = handOver.to;
    next.role = handOver.role;
    next.reason = handOver.reason;
    next.span.from = handOver.from;
    ENLACE_TRY(detail::firstOf(validate(next)));
    ENLACE_ASSIGN(const auto rows, everyRow<Coordination>(work, next.child));
    const QList<Coordination> sameRole = alike(rows, next);
    const Coordination *present = holdingOn(sameRole, next.span.from);
    if (present && present->staff == next.staff)
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "This person has that place already. "
                                                     "Nothing was changed."),
                          {},
                          -1,
                          QStringLiteral("to"),
                          {}});
    return follow(work, rows, std::move(next), handOver.note);
}

Result<int> CoordinationRepository::handOverAll(Work &work, const BulkHandOver &bulk)
{
    if (!bulk.to.isSet() || bulk.from == bulk.to)
        return fail(invalid("to", QT_TRANSLATE_NOOP("Error", "Choose who takes over.")));
    if (bulk.children.isEmpty())
        return fail(invalid("children", QT_TRANSLATE_NOOP("Error", "Choose at least one child.")));
    if (bulk.note.trimmed().isEmpty())
        return fail(
            invalid("handOver", QT_TRANSLATE_NOOP("Error", "Write what the next one must know.")));
    QList<ChildId> children = bulk.children;
    std::sort(children.begin(), children.end()); // one order for all: nobody waits for each other
    for (const ChildId &child : std::as_const(children)) {
        ENLACE_TRY(detail::lockChild(work, child));
        ENLACE_TRY(mayAssign(work, child));
        ENLACE_ASSIGN(const auto rows, everyRow<Coordination>(work, child));
        Coordination sample;
        sample.role = CoordinationRole::Lead;
        const QList<Coordination> leads = alike(rows, sample);
        sample.role = CoordinationRole::Backup;
        const QList<Coordination> backups = alike(rows, sample);
        const Coordination *lead = holdingOn(leads, bulk.day);
        const Coordination *backup = holdingOn(backups, bulk.day);
        const HandOver next{
            child, bulk.to, CoordinationRole::Lead, bulk.day, bulk.note.trimmed(), bulk.reason};
        const bool givesLead = lead && lead->staff == bulk.from;
        if (givesLead)
            ENLACE_TRY(handOverHeld(work, next));
        if (!backup || backup->staff != bulk.from)
            continue;
        if (givesLead || (lead && lead->staff == bulk.to)) {
            ENLACE_TRY(endBackup(work, *backup, bulk));
        } else {
            HandOver asBackup = next;
            asBackup.role = CoordinationRole::Backup;
            ENLACE_TRY(handOverHeld(work, asBackup));
        }
    }
    return static_cast<int>(children.size());
}

Result<> CoordinationRepository::endBackup(Work &work, Coordination backup,
                                           const BulkHandOver &bulk)
{
    if (backup.span.from >= bulk.day) {
        backup.archivedAt = work.now();
        backup.archivedReason = QStringLiteral("replaced on the day it began");
    } else {
        backup.span.until = bulk.day.addDays(-1);
    }
    backup.handOver = bulk.note.trimmed();
    ENLACE_TRY(saveRecord(work, std::move(backup)));
    return {};
}

Result<QList<LedChild>> CoordinationRepository::childrenOf(const StaffId &staff, QDate day)
{
    Query query(m_reading,
                QStringLiteral("select c.id, p.given_names, p.surnames, c.birth_date, o.role "
                               "from coordination o "
                               "join child c on c.id = o.child_id join person p on p.id = "
                               "c.person_id where o.staff_id = :staff and %2 "
                               "and c.archived_at is null and %1 "
                               "order by c.sort_name, c.id limit 1000")
                    .arg(m_visibility.children(QLatin1String("c")), standsOn("o", ":day")));
    query.bind(":staff", staff).bind(":day", day);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<LedChild> children;
    while (query.next()) {
        Person person;
        const auto child = query.get<ChildId>(0);
        person.givenNames = query.get<QString>(1);
        person.surnames = query.get<QString>(2);
        if (children.isEmpty() || children.last().child != child)
            children.append({child, listName(person), query.get<QDate>(3), false, false});
        const bool isLead = query.get<CoordinationRole>(4) == CoordinationRole::Lead;
        (isLead ? children.last().isLead : children.last().isBackup) = true;
    }
    ENLACE_TRY(query.finished());
    return children;
}

Result<NeedTier> CoordinationRepository::setTier(Work &work, ChildId child, Tier tier, QDate from,
                                                 const QString &reason, const Origin &origin)
{
    NeedTier next;
    next.child = child;
    next.tier = tier;
    next.reason = reason;
    next.span.from = from;
    next.origin = origin;
    next.origin.label = Sensitivity::General;
    ENLACE_TRY(detail::firstOf(validate(next)));
    ENLACE_TRY(detail::lockChild(work, child));
    ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::People, child));
    ENLACE_ASSIGN(const auto rows, everyRow<NeedTier>(work, child));
    if (const NeedTier *present = holdingOn(rows, from); present && present->tier == tier)
        return *present;
    return follow(work, rows, std::move(next));
}

Result<NetworkMembership> CoordinationRepository::setNetwork(Work &work, ChildId child,
                                                             AgencyId network, QDate from,
                                                             const QString &reason,
                                                             const Origin &origin)
{
    NetworkMembership next;
    next.child = child;
    next.network = network;
    next.reason = reason;
    next.span.from = from;
    next.origin = origin;
    next.origin.label = Sensitivity::General;
    ENLACE_TRY(detail::firstOf(validate(next)));
    ENLACE_TRY(detail::lockChild(work, child));
    ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::People, child));
    ENLACE_ASSIGN(const auto rows, everyRow<NetworkMembership>(work, child));
    if (const NetworkMembership *present = holdingOn(rows, from);
        present && present->network == network)
        return *present;
    return follow(work, rows, std::move(next));
}

Result<Coordination> CoordinationRepository::save(Work &work, Coordination row)
{
    ENLACE_TRY(mayAssign(work, row.child));
    return saveDated(work, Visibility::ofWholeStore(work), std::move(row));
}

Result<NeedTier> CoordinationRepository::save(Work &work, NeedTier row)
{
    return saveDated(work, m_visibility, std::move(row));
}

Result<NetworkMembership> CoordinationRepository::save(Work &work, NetworkMembership row)
{
    return saveDated(work, m_visibility, std::move(row));
}

Result<ProgramStatus> CoordinationRepository::save(Work &work, ProgramStatus row)
{
    return saveDated(work, m_visibility, std::move(row));
}

} // namespace enlace
