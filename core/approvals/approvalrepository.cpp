// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approvalrepository.h"

#include "core/access/accessrules.h"
#include "core/storage/record.h"

#include <algorithm>

namespace enlace {

namespace {

Result<> mayChange(const Work &work)
{
    if (!may(work.actor(), Permission::ConfirmRules))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error",
                                      "Only a supervisor may change what networks approve. "
                                      "Nothing was changed."));
    return {};
}

/// Leaving the list and coming back have a reason of their own.
template <class T>
Result<> needsReason(const T &before, const T &after)
{
    if (!after.changeReason.isEmpty() || before.archivedAt != after.archivedAt)
        return {};
    return fail({ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "Write why it changes."),
                 {},
                 -1,
                 QStringLiteral("changeReasonEdit"),
                 {}});
}

template <class T>
Result<T> saveTidied(Work &work, T approval)
{
    if (const QList<Error> problems = validate(approval); !problems.isEmpty())
        return fail(problems.first());
    ENLACE_TRY(mayChange(work));
    if (approval.revision > 0) {
        ENLACE_ASSIGN(const T before, findRecord<T>(work, approval.id));
        ENLACE_TRY(needsReason(before, approval));
        approval = changedFrom(before, std::move(approval));
    }
    return saveRecord(work, std::move(approval));
}

} // namespace

Result<QList<ConditionGroup>> ApprovalRepository::groups(bool withArchived)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from condition_group g%2 order by g.name_english, g.id limit 500")
            .arg(columnList<ConditionGroup>("g"),
                 withArchived ? QString() : QStringLiteral(" where g.archived_at is null")));
    return readRecords<ConditionGroup>(query);
}

Result<QList<ApprovalEntry>> ApprovalRepository::entries(const std::optional<AgencyId> &network,
                                                         bool withArchived)
{
    Query query(
        m_reading,
        QStringLiteral("select %1 from approval_entry e where %2 and %3 "
                       "order by e.network_id, e.service_group, e.id limit 2000")
            .arg(columnList<ApprovalEntry>("e"),
                 withArchived ? QStringLiteral("1 = 1") : QStringLiteral("e.archived_at is null"),
                 network ? QStringLiteral("e.network_id = :network") : QStringLiteral("1 = 1")));
    if (network)
        query.bind(":network", *network);
    return readRecords<ApprovalEntry>(query);
}

Result<ConditionGroup> ApprovalRepository::find(const ConditionGroupId &id)
{
    return findRecord<ConditionGroup>(m_reading, id);
}

Result<ApprovalEntry> ApprovalRepository::find(const ApprovalEntryId &id)
{
    return findRecord<ApprovalEntry>(m_reading, id);
}

Result<ConditionGroup> ApprovalRepository::save(Work &work, ConditionGroup group)
{
    return saveTidied(work, tidied(std::move(group)));
}

Result<ApprovalEntry> ApprovalRepository::save(Work &work, ApprovalEntry entry)
{
    entry = tidied(std::move(entry));
    ENLACE_ASSIGN(const auto others, entries(entry.network));
    const bool isTied =
        std::any_of(others.begin(), others.end(),
                    [&entry](const ApprovalEntry &other) { return areTied(entry, other); });
    if (isTied)
        return fail({ErrorCode::Invalid,
                     QT_TRANSLATE_NOOP("Error", "The list of this network has a line for this at "
                                                "that time already. Change that one, or end it the "
                                                "day before this one begins."),
                     {},
                     -1,
                     QStringLiteral("networkEdit"),
                     {}});
    return saveTidied(work, std::move(entry));
}

} // namespace enlace
