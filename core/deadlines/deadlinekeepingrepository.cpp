// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadlinekeepingrepository.h"

#include "core/deadlines/deadlinefactsrepository.h"
#include "core/deadlines/deadlinetable.h"
#include "core/deadlines/familyrows.h"
#include "core/storage/record.h"
#include "core/storage/together.h"

namespace enlace {

using familyrows::batchSize;
using familyrows::forEachRow;
using familyrows::textsOf;

namespace {

/// Kinds of records that can move a deadline. Touching any other costs nothing.
bool canMove(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Family:
    case RecordKind::Child:
    case RecordKind::Coordination:
    case RecordKind::NeedTier:
    case RecordKind::ProgramStatus:
    case RecordKind::NetworkMembership:
    case RecordKind::Authorization:
    case RecordKind::EligibilityRenewal:
    case RecordKind::CareInterruption:
    case RecordKind::CoverageChange:
    case RecordKind::PaymentProblem:
    case RecordKind::Release:
    case RecordKind::Contact:
    case RecordKind::CareTeamMember:
    case RecordKind::TherapyEpisode:
    case RecordKind::NetworkArrangement:
    case RecordKind::Equipment:
    case RecordKind::EquipmentStep:
    case RecordKind::SupplyDelivery:
    case RecordKind::VendorChange:
    case RecordKind::CareNeed:
    case RecordKind::ProviderApplication:
    case RecordKind::Task:
    case RecordKind::Deadline: // a touch-base that was done is a contact
        return true;
    default:
        return false;
    }
}

/// f(value) -> Result<> for each, so many together that a server is asked seldom and no message to
/// it grows without end.
template <class T, class F>
Result<> eachTogether(Reading &reading, const QList<T> &values, F f)
{
    constexpr qsizetype mostAtOnce = 32;
    for (qsizetype first = 0; first < values.size(); first += mostAtOnce) {
        Together together(reading);
        for (const T &value : values.mid(first, mostAtOnce))
            together.add([f, value] { return f(value); });
        ENLACE_TRY(together.done());
    }
    return {};
}

} // namespace

Result<QList<FamilyId>> DeadlineKeepingRepository::familiesOf(const QList<Touch> &touched)
{
    QSet<FamilyId> seen;
    QList<FamilyId> families;
    QSet<ChildId> children;
    const auto add = [&](const FamilyId &id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            families.append(id);
        }
    };
    for (const Touch &touch : touched) {
        if (!canMove(touch.record.kind))
            continue;
        if (touch.family)
            add(*touch.family);
        // Also where the family is known: a child may just have come from another one.
        if (touch.child)
            children.insert(*touch.child);
    }
    QStringList ids;
    const auto look = [&]() -> Result<> {
        const auto each = [&](Query &query) { add(query.get<FamilyId>(0)); };
        Together together(m_reading);
        for (const char *sql : {"select family_id from child where id in (:ids)",
                                "select distinct family_id from deadline where child_id in (:ids)"})
            together.add([&, sql] { return forEachRow(m_reading, QLatin1String(sql), ids, each); });
        ENLACE_TRY(together.done());
        ids.clear();
        return {};
    };
    for (const ChildId &child : std::as_const(children)) {
        ids.append(child.text());
        if (ids.size() == batchSize)
            ENLACE_TRY(look());
    }
    ENLACE_TRY(look());
    return families;
}

Result<QList<FamilyId>>
DeadlineKeepingRepository::familiesAfter(const std::optional<FamilyId> &after)
{
    Query query(m_reading, QStringLiteral("select id from family where id > :after order by id "
                                          "limit %1")
                               .arg(batchSize));
    query.bind(":after", after ? after->text() : QString());
    ENLACE_TRY(query.run());
    QList<FamilyId> families;
    while (query.next())
        families.append(query.get<FamilyId>(0));
    ENLACE_TRY(query.finished());
    return families;
}

Result<std::optional<QDate>> DeadlineKeepingRepository::keptOn()
{
    Query query(m_reading, "select value from store_info where name = 'deadlines_kept_on'");
    return firstValue<QDate>(query);
}

Result<std::optional<QDate>> DeadlineKeepingRepository::beginDay(Work &work)
{
    ENLACE_ASSIGN(const auto before, keptOn());
    if (before && *before >= work.today())
        return std::nullopt;
    // Whoever changes the row first does it; a second Work waits here and then changes nothing.
    Query query(work, before ? "update store_info set value = :today "
                               "where name = 'deadlines_kept_on' and value < :today"
                             : "insert into store_info (name, value) values "
                               "('deadlines_kept_on', :today) on conflict (name) do nothing");
    query.bind(":today", work.today());
    ENLACE_TRY(query.run());
    return query.affected() == 1 ? before : std::nullopt;
}

Result<QList<FamilyId>> DeadlineKeepingRepository::familiesChangedSince(QDate after,
                                                                        const QList<int> &ageMonths)
{
    QStringList parts;
    for (const char *table : {"coordination", "need_tier", "program_status", "network_membership",
                              "care_team_member", "therapy_episode", "network_arrangement"})
        parts.append(QStringLiteral("select child_id from %1 where archived_at is null and "
                                    "((from_on > :after and from_on <= :today) or "
                                    "(until_on >= :after and until_on < :today))")
                         .arg(QLatin1String(table)));
    parts.append(QStringLiteral("select child_id from service_authorization where archived_at is "
                                "null and approved_from > :after and approved_from <= :today"));
    parts.append(QStringLiteral("select child_id from eligibility_renewal where archived_at is "
                                "null and outcome = 'pending' and due_on >= :after and "
                                "due_on < :today"));
    for (const char *day : {"moved_away_on", "lost_eligibility_on"})
        parts.append(QStringLiteral("select id from child where %1 > :after and %1 <= :today")
                         .arg(QLatin1String(day)));
    // Written as the index has it.
    parts.append(QStringLiteral("select child_id from equipment_step where until_on is null and "
                                "coalesce(stalls_on, '9999-12-31') > :after and "
                                "coalesce(stalls_on, '9999-12-31') <= :today"));
    for (int i = 0; i < ageMonths.size(); ++i)
        parts.append(QStringLiteral("select id from child where birth_date between :first%1 and "
                                    ":last%1")
                         .arg(i));
    Query query(m_reading, QStringLiteral("select distinct family_id from child where id in (%1)")
                               .arg(parts.join(QLatin1String(" union all "))));
    query.bind(":after", after).bind(":today", m_reading.today());
    for (int i = 0; i < ageMonths.size(); ++i) {
        // Three days more on either side, since months end on different days.
        const auto bornFor = [&](QDate due, int slack) {
            return Codec<QDate>::toColumn(
                addMonths(due.addDays(DeadlineFactsRepository::agesAheadDays), -ageMonths.at(i))
                    .addDays(slack));
        };
        query.bindColumn(QStringLiteral(":first%1").arg(i), bornFor(after, -3));
        query.bindColumn(QStringLiteral(":last%1").arg(i), bornFor(m_reading.today(), 3));
    }
    ENLACE_TRY(query.run());
    QList<FamilyId> families;
    while (query.next())
        families.append(query.get<FamilyId>(0));
    ENLACE_TRY(query.finished());
    return families;
}

Result<> DeadlineKeepingRepository::lock(const QList<FamilyId> &families)
{
    if (m_reading.engine() != Engine::Postgresql) // SQLite has one writer
        return {};
    return forEachRow(m_reading,
                      QStringLiteral("select id from family where id in (:ids) order by id "
                                     "for no key update"),
                      textsOf(families), [](Query &) {});
}

Result<> DeadlineKeepingRepository::apply(Work &work, const DeadlineChanges &changes)
{
    // Before anything is added: what ended may hold the slot of what is new.
    ENLACE_TRY(eachTogether(work, changes.ended, [&](const Deadline &ended) {
        Query query(work, "delete from deadline where id = :id");
        query.bind(":id", ended.id);
        return query.run();
    }));
    for (const Deadline &ended : changes.ended)
        ENLACE_TRY(work.note(AuditAction::Removed, RecordRef::to(RecordKind::Deadline, ended.id),
                             {{QStringLiteral("slot"), ended.slot},
                              {QStringLiteral("rule"), ended.ruleId},
                              {QStringLiteral("due_on"), ended.dueOn.toString(Qt::ISODate)}},
                             ended.child, ended.family));
    const auto update = [&](const DeadlineMove &moved) -> Result<> {
        return detail::updateRow(work, detail::recordTable<Deadline>(), rowOf(moved.after));
    };
    ENLACE_TRY(eachTogether(work, changes.moved, update));
    for (const DeadlineMove &move : changes.moved) {
        if (!move.isDateMoved())
            continue; // the audit of its cause says it
        QJsonObject what = detail::difference(rowOf(move.before), rowOf(move.after));
        what.insert(QLatin1String("rule"), QJsonArray{move.before.ruleId, move.after.ruleId});
        ENLACE_TRY(work.note(AuditAction::Changed,
                             RecordRef::to(RecordKind::Deadline, move.after.id), what,
                             move.after.child, move.after.family));
    }
    return eachTogether(work, changes.created, [&](Deadline created) {
        created.id = DeadlineId::make();
        created.revision = 1;
        created.origin.learnedAt = work.now();
        return detail::insertRow(work, detail::recordTable<Deadline>(), rowOf(created));
    });
}

} // namespace enlace
