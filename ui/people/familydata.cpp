// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familydata.h"

#include "core/people/childrepository.h"

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

} // namespace

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
    return data;
}

Result<FamilyData> readFamilyOf(Reading &reading, const ChildId &child)
{
    ENLACE_ASSIGN(const Child found, ChildRepository(reading).find(child));
    return readFamily(reading, found.family);
}

} // namespace enlace
