// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familydata.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/people/childrepository.h"
#include "core/renewals/renewalrepository.h"
#include "core/rules/rulerepository.h"

namespace enlace {

namespace {

/// A part that this person may not read is left empty; any other failure ends the page.
template <class T>
Result<T> orEmpty(Result<T> result)
{
    if (!result &&
        (result.error().code == ErrorCode::Forbidden || result.error().code == ErrorCode::NotFound))
        return T{};
    return result;
}

Result<ChildCards> readChild(Reading &reading, const ChildId &child)
{
    ChildCards cards;
    ENLACE_ASSIGN(cards.team, orEmpty(CareTeamRepository(reading).team(child, reading.today())));
    ENLACE_ASSIGN(cards.equipment, orEmpty(EquipmentRepository(reading).ofChild(child)));
    ENLACE_ASSIGN(const TherapyHistory therapy, orEmpty(TherapyRepository(reading).ofChild(child)));
    cards.therapy = therapy.lanes;
    cards.hiddenTherapy = therapy.hidden;
    return cards;
}

template <class Repository, class RecordId>
Result<std::optional<ChildId>> childOf(Reading &reading, const QUuid &id)
{
    ENLACE_ASSIGN(const auto record, Repository(reading).find(RecordId(id)));
    return record.child;
}

} // namespace

Result<std::optional<ChildId>> childBehind(Reading &reading, const RecordRef &ref)
{
    switch (ref.kind) {
    case RecordKind::Child:
        return ChildId(ref.id);
    case RecordKind::Deadline:
        return childOf<DeadlineRepository, DeadlineId>(reading, ref.id);
    case RecordKind::Equipment:
        return childOf<EquipmentRepository, EquipmentId>(reading, ref.id);
    case RecordKind::TherapyEpisode:
        return childOf<TherapyRepository, TherapyEpisodeId>(reading, ref.id);
    case RecordKind::Authorization:
        return childOf<AuthorizationRepository, AuthorizationId>(reading, ref.id);
    case RecordKind::EligibilityRenewal:
        return childOf<RenewalRepository, RenewalId>(reading, ref.id);
    default:
        return std::nullopt;
    }
}

QList<RecordKind> kindsOfFamilyPage()
{
    return {RecordKind::Family,
            RecordKind::Child,
            RecordKind::Deadline,
            RecordKind::Equipment,
            RecordKind::TherapyEpisode,
            RecordKind::Authorization,
            RecordKind::EligibilityRenewal};
}

Result<FamilyData> readFamily(Reading &reading, const FamilyId &family)
{
    FamilyData data;
    data.today = reading.today();
    ENLACE_ASSIGN(data.view, FamilyRepository(reading).open(family));
    for (const ChildCard &card : std::as_const(data.view.children)) {
        ENLACE_ASSIGN(ChildCards cards, readChild(reading, card.child.id));
        data.children.append(std::move(cards));
    }
    DeadlineRepository deadlines(reading);
    ENLACE_ASSIGN(data.deadlines, orEmpty(deadlines.ofFamily(family)));
    ENLACE_ASSIGN(data.hiddenDeadlines, orEmpty(deadlines.hiddenOfFamily(family)));
    ENLACE_ASSIGN(data.rules, RuleRepository(reading).current());
    return data;
}

Result<FamilyData> readFamilyOf(Reading &reading, const ChildId &child)
{
    ENLACE_ASSIGN(const Child found, ChildRepository(reading).find(child));
    ENLACE_ASSIGN(FamilyData data, readFamily(reading, found.family));
    data.about = child;
    return data;
}

} // namespace enlace
