// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/field.h"

namespace enlace {

/// Two people changed one record: what comes of it, field by field.
struct Merge
{
    /// What is to be saved: the other's version, with what only we changed. A field that clashes
    /// stands in it as the other left it, until somebody chooses.
    QJsonObject record;
    QStringList taken;   ///< names of fields that only the other changed
    QStringList kept;    ///< names of fields that only we changed
    QStringList clashes; ///< names of fields that both changed, to different values

    bool operator==(const Merge &) const = default;
};

/// `base` is what both began with, `mine` what was typed, `theirs` what is stored now. Columns of
/// no field (id, revision, what the program keeps for itself) are the stored ones.
[[nodiscard]] Merge merge(const Fields &fields, const QJsonObject &base, const QJsonObject &mine,
                          const QJsonObject &theirs);

/// The field as `from` says it, put into `record`.
[[nodiscard]] QJsonObject withField(QJsonObject record, const Field &field,
                                    const QJsonObject &from);

/// Names of the fields in which two versions differ.
[[nodiscard]] QStringList differingFields(const Fields &fields, const QJsonObject &one,
                                          const QJsonObject &other);

} // namespace enlace
