// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packetlook.h"

#include "core/approvals/approvalrepository.h"
#include "core/authorizations/authorizationrepository.h"
#include "core/deadlines/deadlinefactsrepository.h"
#include "core/evidence/evidencerepository.h"
#include "core/people/healthrepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/rules/rulerepository.h"
#include "core/therapy/therapyrepository.h"

#include <algorithm>

namespace enlace {

namespace {

bool isNotForThem(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

const ChildFacts *childIn(const FactsBatch &batch, const ChildId &child)
{
    for (const FamilyFacts &family : batch.families)
        for (const ChildFacts &facts : family.children)
            if (facts.id == child)
                return &facts;
    return nullptr;
}

/// Who gives each therapy, as the family knows the therapist; nothing where this person may not
/// see the therapies.
Result<QHash<AuthorizationId, QString>> therapistsOf(Reading &reading, const ChildId &child)
{
    QHash<AuthorizationId, QString> names;
    const auto therapies = TherapyRepository(reading).ofChild(child);
    if (!therapies) {
        if (isNotForThem(therapies.error()))
            return names;
        return fail(therapies.error());
    }
    for (const TherapyLane &lane : therapies->lanes)
        for (const TherapyEpisode &episode : lane.episodes)
            if (episode.authorization && !episode.therapistName.isEmpty() &&
                episode.span.contains(reading.today()))
                names.insert(*episode.authorization, episode.therapistName);
    return names;
}

/// What the child still has; nothing where this person may not see diagnoses.
Result<QList<Condition>> conditionsOf(Reading &reading, const ChildId &child)
{
    auto conditions = HealthRepository(reading).conditions(child);
    if (!conditions && isNotForThem(conditions.error()))
        return QList<Condition>();
    if (conditions)
        conditions->removeIf([](const Condition &condition) { return condition.resolvedOn; });
    return conditions;
}

/// Whom the child may lose; nobody where this person may not see the care team.
Result<QList<TeamRow>> atRiskOf(Reading &reading, const ChildId &child)
{
    const auto team = CareTeamRepository(reading).team(child, reading.today());
    if (!team && !isNotForThem(team.error()))
        return fail(team.error());
    QList<TeamRow> rows;
    if (team)
        for (const TeamRow &row : team->rows)
            if (row.standing && mayBeLost(*row.standing, reading.today()))
                rows.append(row);
    return rows;
}

/// What may be covered by a group that is approved together.
struct Covering
{
    QList<ConditionGroup> groups;
    QStringList diagnoses;
};

Result<QList<PacketItem>> itemsOf(Reading &reading, const RuleSet &rules, const ChildFacts &child,
                                  const Covering &covering)
{
    QList<PacketItem> items;
    ENLACE_ASSIGN(const auto requests, AuthorizationRepository(reading).ofChild(child.id));
    ENLACE_ASSIGN(const auto therapists, therapistsOf(reading, child.id));
    for (const AuthorizationView &view : requests) {
        const auto about =
            std::find_if(child.authorizations.begin(), child.authorizations.end(),
                         [&view](const AuthorizationFacts &facts) {
                             return facts.record ==
                                    RecordRef::to(RecordKind::Authorization, view.authorization.id);
                         });
        if (about == child.authorizations.end())
            continue;
        auto item = packetItemOf(rules, child, *about, view.authorization, reading.today());
        if (!item)
            continue;
        item->decider = view.networkName;
        if (view.authorization.group == ServiceGroup::Therapy)
            item->therapist = therapists.value(view.authorization.id, view.providerName);
        coverItem(*item, view.authorization, covering.groups, covering.diagnoses, reading.today());
        items.append(*item);
    }
    ENLACE_ASSIGN(const auto renewals, RenewalRepository(reading).ofChild(child.id));
    for (const RenewalView &view : renewals)
        if (auto item = packetItemOf(rules, child, view.renewal)) {
            item->decider = view.countyName;
            items.append(*item);
        }
    return items;
}

} // namespace

Result<PacketLook> readPackets(Reading &reading, const FamilyId &family, const ChildId &child)
{
    PacketLook look;
    ENLACE_ASSIGN(const auto rules, RuleRepository(reading).current());
    ENLACE_ASSIGN(const FactsBatch batch,
                  DeadlineFactsRepository(reading).gather({family}, FactsFor::Requests));
    const ChildFacts *facts = childIn(batch, child);
    if (!facts || facts->isStopped)
        return look;
    ENLACE_ASSIGN(const auto conditions, conditionsOf(reading, child));
    Covering covering;
    ENLACE_ASSIGN(covering.groups, ApprovalRepository(reading).groups());
    for (const Condition &condition : conditions) {
        covering.diagnoses.append(condition.code);
        if (condition.isLifelong)
            look.lifelong.append(condition.code);
    }
    ENLACE_ASSIGN(const QList<PacketItem> items, itemsOf(reading, *rules, *facts, covering));
    look.plan = planPackets(items, reading.today());
    ENLACE_ASSIGN(look.atRisk, atRiskOf(reading, child));
    EvidenceRepository evidence(reading);
    ENLACE_ASSIGN(const auto library, evidence.ofChild(child));
    for (const Packet &packet : std::as_const(look.plan.packets))
        look.documents.append(documentsOf(packet, library, *rules, ruleFactsOf(*facts, {})));
    look.hasPermanence =
        std::any_of(library.begin(), library.end(), [](const EvidenceDocument &document) {
            return document.kind == EvidenceKind::PermanenceStatement;
        });
    ENLACE_ASSIGN(const int requests, AuthorizationRepository(reading).hiddenOfChild(child));
    ENLACE_ASSIGN(const int renewals, RenewalRepository(reading).hiddenOfChild(child));
    look.hidden = requests + renewals;
    return look;
}

} // namespace enlace
