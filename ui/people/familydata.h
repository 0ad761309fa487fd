// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteamrepository.h"
#include "core/deadlines/deadlinerepository.h"
#include "core/equipment/equipmentrepository.h"
#include "core/people/familyrepository.h"
#include "core/therapy/therapyrepository.h"

#include <memory>

namespace enlace {

/// What the four cards show of one child.
struct ChildCards
{
    TeamView team;
    ChildEquipment equipment;
    QList<TherapyLane> therapy;
    int hiddenTherapy = 0;
};

/// Everything on a family's page, read together for one person on one day.
struct FamilyData
{
    FamilyView view;
    QList<ChildCards> children; ///< as many as view.children, in their order
    QList<Deadline> deadlines;  ///< of the whole family, by due day
    int hiddenDeadlines = 0;
    std::shared_ptr<const RuleSet> rules; ///< of the store; their words name the deadlines
    QDate today;
    std::optional<ChildId> about; ///< whom the record that was asked for is about
};

/// The page of a family, or of the family that a child belongs to. What a category hides entirely
/// is an empty card with a count, not an error. Writes the read log first.
[[nodiscard]] Result<FamilyData> readFamily(Reading &reading, const FamilyId &family);
[[nodiscard]] Result<FamilyData> readFamilyOf(Reading &reading, const ChildId &child);
/// The child whom a record is about: its equipment, therapy, authorization, deadline … Of a family
/// there is none. Errors: NotFound.
[[nodiscard]] Result<std::optional<ChildId>> childBehind(Reading &reading, const RecordRef &ref);
/// The kinds of records that childBehind() knows.
[[nodiscard]] QList<RecordKind> kindsOfFamilyPage();

} // namespace enlace
