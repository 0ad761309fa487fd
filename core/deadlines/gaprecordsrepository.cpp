// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/gaprecordsrepository.h"

#include "core/deadlines/familyrows.h"
#include "core/equipment/equipment.h"
#include "core/interruptions/interruptionrules.h"
#include "core/needs/need.h"
#include "core/therapy/therapy.h"

namespace enlace {

namespace {

/// One row: what it is of, the record, whose it is, a key, two days and how it ended. Each kind of
/// record says in these columns what is looked at of it; see parts().
struct GapRow
{
    QString table;
    ChildId child;
    SpanFacts facts; ///< without the record's kind
    QUuid id;
    QString end;

    [[nodiscard]] SpanFacts of(RecordKind kind) const
    {
        SpanFacts span = facts;
        span.record = {kind, id};
        return span;
    }
    [[nodiscard]] RecordRef record(RecordKind kind) const { return {kind, id}; }
};

GapRow readRow(Query &query)
{
    GapRow row;
    std::optional<QDate> from;
    query.read(row.table, row.child, row.id, row.facts.agency, row.facts.label, row.facts.key, from,
               row.facts.span.until, row.end);
    row.facts.span.from = from.value_or(QDate());
    return row;
}

std::optional<int> numberOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

void takeTherapy(const GapRow &row, GapRecords &records)
{
    SpanFacts span = row.of(RecordKind::TherapyEpisode);
    span.leavesNoGap =
        row.end == keyOf(TherapyEnd::GoalsReached) || row.end == keyOf(TherapyEnd::AgedOut);
    records.therapies.append(span);
}

void takeStep(const GapRow &row, GapRecords &records)
{
    const SpanFacts &facts = row.facts;
    records.steps.append({row.record(RecordKind::Equipment), facts.agency, facts.label,
                          facts.span.from, facts.span.until.value_or(QDate()),
                          facts.key != keyOf(Holder::Nobody)});
}

void takeSupply(const GapRow &row, GapRecords &records)
{
    const SpanFacts &facts = row.facts;
    records.supplies.append({row.record(RecordKind::Equipment), facts.agency, facts.label,
                             facts.span.from, numberOf(facts.key), numberOf(row.end),
                             facts.span.until});
}

void takeVendor(const GapRow &row, GapRecords &records)
{
    const SpanFacts &facts = row.facts;
    records.vendors.append({row.record(RecordKind::Equipment), facts.agency, facts.label,
                            facts.span.from, facts.span.until.has_value(), !row.end.isEmpty()});
}

void takeNeed(const GapRow &row, GapRecords &records)
{
    const SpanFacts &facts = row.facts;
    records.needs.append({row.record(RecordKind::CareNeed), facts.agency, facts.label,
                          facts.span.from, facts.key == keyOf(NeedState::Unmet), facts.span.until,
                          !row.end.isEmpty()});
}

void takeApplication(const GapRow &row, GapRecords &records)
{
    const SpanFacts &facts = row.facts;
    records.applications.append({row.record(RecordKind::ProviderApplication), facts.agency,
                                 facts.label, facts.span.from,
                                 facts.key == keyOf(ApplicationState::Sent), facts.span.until});
}

void takeTrouble(const GapRow &row, RecordKind kind, GapRecords &records)
{
    const SpanFacts &facts = row.facts;
    records.troubles.append({row.record(kind), facts.agency, facts.label, facts.span.from,
                             facts.span.until, facts.key == QLatin1String("1")});
}

void takeCoverage(const GapRow &row, GapRecords &records)
{
    const auto before = fromKey<CoverageTerms>(row.facts.key);
    const auto after = fromKey<CoverageTerms>(row.end);
    if (before && after && isWorse(shiftOf(*before, *after)))
        takeTrouble(row, RecordKind::CoverageChange, records);
}

void take(const GapRow &row, GapRecords &records)
{
    if (row.table == QLatin1String("lead"))
        records.leads.append(row.of(RecordKind::Coordination));
    else if (row.table == QLatin1String("team"))
        records.team.append(row.of(RecordKind::CareTeamMember));
    else if (row.table == QLatin1String("therapy"))
        takeTherapy(row, records);
    else if (row.table == QLatin1String("arrangement"))
        records.arrangements.append(row.of(RecordKind::NetworkArrangement));
    else if (row.table == QLatin1String("step"))
        takeStep(row, records);
    else if (row.table == QLatin1String("supply"))
        takeSupply(row, records);
    else if (row.table == QLatin1String("vendor"))
        takeVendor(row, records);
    else if (row.table == QLatin1String("interruption"))
        takeTrouble(row, RecordKind::CareInterruption, records);
    else if (row.table == QLatin1String("coverage"))
        takeCoverage(row, records);
    else if (row.table == QLatin1String("payment"))
        takeTrouble(row, RecordKind::PaymentProblem, records);
    else if (row.table == QLatin1String("need"))
        takeNeed(row, records);
    else
        takeApplication(row, records);
}

/// "cross join" keeps the order: the children of the families first, and what each of them has. A
/// store that has just been made knows nothing of its tables, and would begin with all that is
/// open.
QString part(const char *table, const char *columns, const char *from, const char *where)
{
    return QStringLiteral("select '%1', s.child_id, %2 from child c cross join %3 "
                          "where c.family_id in (:ids) and s.child_id = c.id and %4")
        .arg(QLatin1String(table), QLatin1String(columns), QLatin1String(from),
             QLatin1String(where));
}

QStringList parts()
{
    return {
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
        // Of an item that is authorized, the last day of that authorization or of the one after it.
        part("supply",
             "s.id, s.agency_id, s.label, coalesce(cast(s.supply_every_days as text), ''), "
             "s.supply_next_on, (select max(a.approved_until) from service_authorization a "
             "where a.child_id = s.child_id and "
             "(a.id = s.authorization_id or a.previous_id = s.authorization_id) "
             "and a.archived_at is null and a.decision in ('approved', 'modified')), "
             "coalesce(cast(s.supply_reorder_days as text), '')",
             "equipment s",
             "s.supply_next_on is not null and s.archived_at is null and s.state = 'active'"),
        // The latest change of an item, until it is over.
        part("vendor",
             "s.equipment_id, s.agency_id, s.label, '', s.changed_on, s.told_on, "
             "coalesce(s.reached_on, '')",
             "vendor_change s join equipment e on e.id = s.equipment_id",
             "s.archived_at is null and e.archived_at is null and (s.told_on is null or "
             "s.reached_on is null) and not exists (select 1 from vendor_change n where "
             "n.equipment_id = s.equipment_id and n.archived_at is null and "
             "(n.changed_on > s.changed_on or n.changed_on = s.changed_on and n.id > s.id))"),
        part("interruption", "s.id, s.agency_id, s.label, '', s.from_on, s.until_on, ''",
             "care_interruption s", "s.archived_at is null and s.until_on is null"),
        part("coverage",
             "s.id, s.agency_id, s.label, s.terms_before, s.changed_on, s.settled_on, "
             "s.terms_after",
             "coverage_change s", "s.archived_at is null and s.settled_on is null"),
        part("payment",
             "s.id, s.agency_id, s.label, cast(s.is_service_at_risk as text), s.billed_on, "
             "s.promised_on, ''",
             "payment_problem s", "s.archived_at is null and s.paid_on is null"),
        part("need",
             "s.id, s.agency_id, s.label, s.state, s.since_on, s.ask_again_on, "
             "case when exists (select 1 from provider_application p where p.need_id = s.id and "
             "p.archived_at is null and p.state in ('sent', 'wait_list', 'offered')) "
             "then 'asked' else '' end",
             "care_need s", "s.archived_at is null and s.state in ('looking', 'unmet')"),
        part("application", "s.id, s.agency_id, s.label, s.state, s.asked_on, s.ask_again_on, ''",
             "care_need n cross join provider_application s",
             "n.child_id = c.id and s.need_id = n.id and s.archived_at is null and n.archived_at "
             "is null and n.state in ('looking', 'unmet') "
             "and s.state in ('sent', 'wait_list', 'refused', 'no_answer')")};
}

} // namespace

Result<> GapRecordsRepository::addTo(QHash<ChildId, GapRecords> &records,
                                     const QStringList &families)
{
    // One statement for all of them: a Work that touches a family pays one trip, not twelve.
    static const QString sql =
        parts().join(QLatin1String(" union all ")) + QLatin1String(" order by 1, 2, 7, 3");
    return familyrows::forEachRow(m_reading, sql, families, [&](Query &query) {
        const GapRow row = readRow(query);
        take(row, records[row.child]);
    });
}

} // namespace enlace
