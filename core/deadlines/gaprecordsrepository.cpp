// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/gaprecordsrepository.h"

#include "core/deadlines/familyrows.h"
#include "core/equipment/equipment.h"
#include "core/interruptions/interruptionrules.h"
#include "core/therapy/therapy.h"

namespace enlace {

namespace {

/// One row: what it is of, the record, whose it is, a key, and its days.
void take(Query &query, GapRecords &records)
{
    QString table;
    ChildId childId;
    QUuid id;
    SpanFacts span;
    std::optional<QDate> from;
    QString end;
    query.read(table, childId, id, span.agency, span.label, span.key, from, span.span.until, end);
    span.span.from = from.value_or(QDate());
    const auto record = [&](RecordKind kind) {
        span.record = {kind, id};
        return span;
    };
    const auto trouble = [&](RecordKind kind) {
        return TroubleFacts{{kind, id},     span.agency,     span.label,
                            span.span.from, span.span.until, span.key == QLatin1String("1")};
    };
    if (table == QLatin1String("lead")) {
        records.leads.append(record(RecordKind::Coordination));
    } else if (table == QLatin1String("team")) {
        records.team.append(record(RecordKind::CareTeamMember));
    } else if (table == QLatin1String("therapy")) {
        span.leavesNoGap =
            end == keyOf(TherapyEnd::GoalsReached) || end == keyOf(TherapyEnd::AgedOut);
        records.therapies.append(record(RecordKind::TherapyEpisode));
    } else if (table == QLatin1String("arrangement")) {
        records.arrangements.append(record(RecordKind::NetworkArrangement));
    } else if (table == QLatin1String("interruption")) {
        records.troubles.append(trouble(RecordKind::CareInterruption));
    } else if (table == QLatin1String("coverage")) {
        const auto before = fromKey<CoverageTerms>(span.key);
        const auto after = fromKey<CoverageTerms>(end);
        if (before && after && isWorse(shiftOf(*before, *after)))
            records.troubles.append(trouble(RecordKind::CoverageChange));
    } else if (table == QLatin1String("payment")) {
        records.troubles.append(trouble(RecordKind::PaymentProblem));
    } else {
        records.steps.append({record(RecordKind::Equipment).record, span.agency, span.label,
                              span.span.from, span.span.until.value_or(QDate()),
                              span.key != keyOf(Holder::Nobody)});
    }
}

} // namespace

Result<> GapRecordsRepository::addTo(QHash<ChildId, GapRecords> &records,
                                     const QStringList &families)
{
    // One statement for all of them: a Work that touches a family pays one trip, not five.
    const auto part = [](const char *table, const char *columns, const char *from,
                         const char *where) {
        return QStringLiteral("select '%1', s.child_id, %2 from %3 "
                              "join child c on c.id = s.child_id "
                              "where c.family_id in (:ids) and %4")
            .arg(QLatin1String(table), QLatin1String(columns), QLatin1String(from),
                 QLatin1String(where));
    };
    const QStringList parts{
        part("lead", "s.id, s.agency_id, s.label, '', s.from_on, s.until_on, ''", "coordination s",
             "s.role = 'lead' and s.archived_at is null"),
        part("team", "s.id, s.agency_id, s.label, s.role, s.from_on, s.until_on, ''",
             "care_team_member s",
             "s.archived_at is null and s.role in ('primary_care', 'medical_home', 'dentist')"),
        part("therapy",
             "s.id, s.agency_id, s.label, s.discipline, s.from_on, s.until_on, "
             "coalesce(s.end_reason, '')",
             "therapy_episode s", "s.archived_at is null"),
        part("arrangement",
             "s.id, s.agency_id, s.label, coalesce(s.provider_id, s.organization_id), s.from_on, "
             "s.until_on, ''",
             "network_arrangement s", "s.archived_at is null"),
        part("step",
             "s.equipment_id, s.agency_id, s.label, s.holder_kind, s.from_on, s.stalls_on, ''",
             "equipment_step s join equipment e on e.id = s.equipment_id",
             "e.archived_at is null and s.until_on is null and s.stalls_on is not null"),
        part("interruption", "s.id, s.agency_id, s.label, '', s.from_on, s.until_on, ''",
             "care_interruption s", "s.archived_at is null and s.until_on is null"),
        part("coverage",
             "s.id, s.agency_id, s.label, s.terms_before, s.changed_on, s.settled_on, "
             "s.terms_after",
             "coverage_change s", "s.archived_at is null and s.settled_on is null"),
        part("payment",
             "s.id, s.agency_id, s.label, cast(s.is_service_at_risk as text), s.billed_on, "
             "s.promised_on, ''",
             "payment_problem s", "s.archived_at is null and s.paid_on is null")};
    return familyrows::forEachRow(
        m_reading, parts.join(QLatin1String(" union all ")) + QLatin1String(" order by 1, 2, 7, 3"),
        families, [&](Query &query) { take(query, records[query.get<ChildId>(1)]); });
}

} // namespace enlace
