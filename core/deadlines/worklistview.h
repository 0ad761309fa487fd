// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"

namespace enlace {

/// Whose work the list shows.
enum class WorkScope { Mine, Team, Everyone };

template <>
struct EnumText<WorkScope>
{
    static constexpr auto context = "WorkScope";
    static constexpr EnumEntry<WorkScope> entries[] = {
        {WorkScope::Mine, "mine", QT_TRANSLATE_NOOP("WorkScope", "My children")},
        {WorkScope::Team, "team", QT_TRANSLATE_NOOP("WorkScope", "My team")},
        {WorkScope::Everyone, "everyone", QT_TRANSLATE_NOOP("WorkScope", "Everyone I may see")},
    };
};

/// What of the work is shown.
enum class WorkPart { ToDo, WithOthers, Snoozed, Paused };

template <>
struct EnumText<WorkPart>
{
    static constexpr auto context = "WorkPart";
    static constexpr EnumEntry<WorkPart> entries[] = {
        {WorkPart::ToDo, "to_do", QT_TRANSLATE_NOOP("WorkPart", "What is to be done")},
        {WorkPart::WithOthers, "with_others",
         QT_TRANSLATE_NOOP("WorkPart", "With others, not done")},
        {WorkPart::Snoozed, "snoozed", QT_TRANSLATE_NOOP("WorkPart", "Put off")},
        {WorkPart::Paused, "paused", QT_TRANSLATE_NOOP("WorkPart", "Families on pause")},
    };
};

/// The figures over the list that narrow it.
enum class TodayTile { Late, Week, Month, OnOthers, TouchBase };

template <>
struct EnumText<TodayTile>
{
    static constexpr auto context = "TodayTile";
    static constexpr EnumEntry<TodayTile> entries[] = {
        {TodayTile::Late, "late", QT_TRANSLATE_NOOP("TodayTile", "Late")},
        {TodayTile::Week, "week", QT_TRANSLATE_NOOP("TodayTile", "Next 7 days")},
        {TodayTile::Month, "month", QT_TRANSLATE_NOOP("TodayTile", "Next 30 days")},
        {TodayTile::OnOthers, "on_others",
         QT_TRANSLATE_NOOP("TodayTile", "Others are late to act")},
        {TodayTile::TouchBase, "touch_base",
         QT_TRANSLATE_NOOP("TodayTile", "Families to touch base with")},
    };
};

/// What is chosen above a worklist.
struct WorkChoice
{
    WorkScope scope = WorkScope::Everyone;
    WorkPart part = WorkPart::ToDo;
    std::optional<DeadlineKind> kind;
    std::optional<Mover> mover;
    std::optional<TodayTile> tile;
    DeadlineOrder order = DeadlineOrder::Day;

    bool operator==(const WorkChoice &) const = default;
};

using WorklistViewId = Id<struct WorklistViewTag>;

/// A choice that somebody comes back to, under a name of their own.
struct WorklistView
{
    WorklistViewId id = WorklistViewId::make();
    QString name;
    WorkChoice choice;

    bool operator==(const WorklistView &) const = default;
};

/// Characters.
inline constexpr int longestViewName = 60;
inline constexpr int mostViews = 30;

/// Everything wrong with a view that is to stand beside `others`. Field: "viewName".
[[nodiscard]] QList<Error> validate(const WorklistView &view, const QList<WorklistView> &others);

} // namespace enlace
