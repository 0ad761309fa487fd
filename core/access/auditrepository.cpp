// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditrepository.h"

#include "core/storage/query.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

/// The entries that this person may read.
QString visibleEntries(const Actor &actor)
{
    QStringList parts;
    for (const Reach &reach : readReach(actor, DataCategory::Audit)) {
        if (reach.scope == Scope::Mine || reach.scope == Scope::Team)
            parts.append(QStringLiteral("e.staff_id = :me"));
        if (reach.scope == Scope::Team)
            parts.append(
                QStringLiteral("e.staff_id in (select r.staff_id from team t join staff_role r on "
                               "r.team_id = t.id where t.supervisor_id = :me)"));
    }
    if (!readReach(actor, DataCategory::SystemAudit).isEmpty())
        parts.append(QStringLiteral(
            "(e.child_id is null and e.family_id is null and e.kind in ('store', 'staff', "
            "'staff_role', 'staff_cover', 'team', 'agency', 'rule', 'import_batch'))"));
    parts.removeDuplicates();
    return parts.isEmpty()
               ? QStringLiteral("1 = 0")
               : QLatin1Char('(') + parts.join(QLatin1String(" or ")) + QLatin1Char(')');
}

} // namespace

Result<QList<AuditRow>> AuditRepository::page(AuditLog log, const AuditFilter &filter,
                                              const std::optional<AuditKey> &after, int limit)
{
    QString sql =
        QStringLiteral("select e.%1, s.display_name from %2 e left join staff s on s.id = "
                       "e.staff_id where %3")
            .arg(auditColumns().replace(QLatin1String(", "), QLatin1String(", e.")),
                 auditTable(log), visibleEntries(m_reading.actor()));
    const auto narrow = [&sql](bool isSet, const char *clause) {
        if (isSet)
            sql += QLatin1String(" and ") + QLatin1String(clause);
    };
    narrow(filter.staff.has_value(), "e.staff_id = :staff");
    narrow(filter.child.has_value(), "e.child_id = :child");
    narrow(filter.family.has_value(), "e.family_id = :family");
    narrow(filter.record.has_value(), "e.record_id = :record and e.kind = :kind");
    narrow(filter.from.isValid(), "e.at >= :from");
    narrow(filter.until.isValid(), "e.at < :until");
    narrow(after.has_value(), "(e.at, e.desk_id, e.sequence) < (:at, :desk, :sequence)");
    if (!filter.actions.isEmpty()) {
        QStringList places;
        for (qsizetype i = 0; i < filter.actions.size(); ++i)
            places.append(QStringLiteral(":action%1").arg(i));
        sql += QStringLiteral(" and e.action in (%1)").arg(places.join(QLatin1String(", ")));
    }
    sql += QLatin1String(" order by e.at desc, e.desk_id desc, e.sequence desc limit :limit");

    Query query(m_reading, sql);
    query.bind(":me", m_reading.actor().staff)
        .bind(":staff", filter.staff)
        .bind(":child", filter.child)
        .bind(":family", filter.family)
        .bind(":from", filter.from)
        .bind(":until", filter.until)
        .bind(":limit", std::clamp(limit, 1, 500));
    if (filter.record)
        query.bind(":record", filter.record->id).bind(":kind", filter.record->kind);
    if (after)
        query.bind(":at", after->at).bind(":desk", after->desk).bind(":sequence", after->sequence);
    for (qsizetype i = 0; i < filter.actions.size(); ++i)
        query.bindColumn(QStringLiteral(":action%1").arg(i),
                         Codec<AuditAction>::toColumn(filter.actions.at(i)));

    ENLACE_TRY(query.run());
    QList<AuditRow> rows;
    while (query.next())
        rows.append({readAuditEntry(query), query.column(12).toString()});
    ENLACE_TRY(query.finished());
    return rows;
}

Result<AuditCheck> checkAudit(Reading &reading)
{
    ENLACE_ASSIGN(const ChainReport changes,
                  verifyAuditChain(reading.connection(), AuditLog::Changes));
    ENLACE_ASSIGN(const ChainReport reads, verifyAuditChain(reading.connection(), AuditLog::Reads));
    return AuditCheck{changes, reads};
}

} // namespace enlace
