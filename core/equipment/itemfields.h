// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"
#include "core/equipment/equipmentlook.h"

namespace enlace {

/// Whom an item may name, in order of name.
struct ItemChoices
{
    QList<NamedChoice> vendors;
    QList<NamedChoice> units;
};

/// The column that a choice from the catalogue is typed into; no column of the item.
[[nodiscard]] QString catalogueColumn();

/// An item itself (columns of Equipment): what it is, what the vendor must mind, who makes and who
/// follows it, supplies that come again. `withCatalogue`: it begins with a choice by plain name.
[[nodiscard]] Fields itemFields(const ItemChoices &choices, bool withCatalogue);
/// What was chosen from the catalogue, as code.
[[nodiscard]] QJsonObject followCatalogue(const QString &field, QJsonObject record);

/// Puts the open step right (columns of StepEvent): which of `steps` it is, since when, what was
/// decided.
[[nodiscard]] Fields stepCorrectionFields(const QList<EquipmentStep> &steps);
/// The steps that the open one may have been: those that may follow the one before it, and itself.
[[nodiscard]] QList<EquipmentStep> possibleSteps(const EquipmentLook &look);

/// The item will not come (columns of Equipment).
[[nodiscard]] Fields cancelFields();
/// The family appeals against the decision; and how that ended.
[[nodiscard]] Fields itemAppealFields();
[[nodiscard]] Fields itemAppealEndFields();

} // namespace enlace
