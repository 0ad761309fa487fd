// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "core/deadlines/familypause.h"
#include "core/people/familyrepository.h"

#include <QHash>

#include <memory>

namespace enlace {

/// What stands above the tabs of a family's page, and what they share: read for one person on one
/// day, before any tab reads its own.
struct FamilySubject
{
    FamilyView view;
    QDate today;
    /// What this person may read of each child: what is not here is not empty but not shown.
    QHash<ChildId, QList<DataCategory>> readable;
    /// What this person may change of each child, among what is edited here.
    QHash<ChildId, QList<DataCategory>> editable;
    std::optional<FamilyPause> pause; ///< that holds today, for whoever may read it
    bool mayEndPause = false;
    std::optional<ChildId> about; ///< whom the record that was asked for is about

    [[nodiscard]] FamilyId family() const { return view.family.id; }
    [[nodiscard]] bool mayEdit(ChildId child, DataCategory category) const
    {
        return editable.value(child).contains(category);
    }
    /// Of any of the family's children.
    [[nodiscard]] bool mayEditAny(DataCategory category) const;
    /// The language that the family speaks: of the first to call of whom it is known; else empty.
    [[nodiscard]] QString spokenLanguage() const;
    /// What to call a child.
    [[nodiscard]] QString nameOf(ChildId child) const;
    /// The same, and nothing where the family has one child alone.
    [[nodiscard]] QString nameAmongSiblings(ChildId child) const;
};

/// The page of the family that a record belongs to. Writes the read log first. Errors: NotFound.
[[nodiscard]] Result<FamilySubject> readFamily(Reading &reading, const RecordRef &ref);
/// The kinds of records that readFamily() knows.
[[nodiscard]] QList<RecordKind> kindsOfFamilyPage();

/// The open deadlines of a family.
struct FamilyDues
{
    static constexpr int mostLines = 500; ///< no family has as many

    QList<DeadlineRow> lines; ///< by due day
    int hidden = 0;
};

/// Nothing, without an error, where this person may read no deadlines of the family.
[[nodiscard]] Result<FamilyDues> readDues(Reading &reading, const FamilyId &family);

/// A part that this person may not read is left empty; any other failure ends the reading.
template <class T>
[[nodiscard]] Result<T> orEmpty(Result<T> result)
{
    if (!result &&
        (result.error().code == ErrorCode::Forbidden || result.error().code == ErrorCode::NotFound))
        return T{};
    return result;
}

} // namespace enlace
