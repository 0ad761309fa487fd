// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approvalrepository.h"

#include "core/access/accessrules.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

Result<> mayChange(const Work &work, const QList<Error> &problems)
{
    if (!problems.isEmpty())
        return fail(problems.first());
    if (!may(work.actor(), Permission::ConfirmRules))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error",
                                      "Only a supervisor may change what networks approve. "
                                      "Nothing was changed."));
    return {};
}

} // namespace

Result<QList<ConditionGroup>> ApprovalRepository::groups()
{
    Query query(m_reading, QStringLiteral("select %1 from condition_group g "
                                          "where g.archived_at is null "
                                          "order by g.name_english, g.id limit 500")
                               .arg(columnList<ConditionGroup>("g")));
    return readRecords<ConditionGroup>(query);
}

Result<QList<ApprovalEntry>> ApprovalRepository::entries(const std::optional<AgencyId> &network)
{
    Query query(m_reading,
                QStringLiteral("select %1 from approval_entry e where e.archived_at is null%2 "
                               "order by e.network_id, e.service_group, e.id limit 2000")
                    .arg(columnList<ApprovalEntry>("e"),
                         network ? QStringLiteral(" and e.network_id = :network") : QString()));
    if (network)
        query.bind(":network", *network);
    return readRecords<ApprovalEntry>(query);
}

Result<ConditionGroup> ApprovalRepository::save(Work &work, ConditionGroup group)
{
    ENLACE_TRY(mayChange(work, validate(group)));
    return saveRecord(work, std::move(group));
}

Result<ApprovalEntry> ApprovalRepository::save(Work &work, ApprovalEntry entry)
{
    ENLACE_TRY(mayChange(work, validate(entry)));
    return saveRecord(work, std::move(entry));
}

} // namespace enlace
