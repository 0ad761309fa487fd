// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/recordref.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace enlace {

/// What somebody typed into a form and has not saved.
struct Draft
{
    QString form;     ///< which form: a record may have several ("contact", "equipmentMove")
    RecordRef record; ///< of a new record, the id that it will have
    bool isNew = false;
    std::optional<FamilyId> family; ///< none: of the directory
    std::optional<ChildId> child;
    QJsonObject base;  ///< the record as it stood when the typing began, by its columns
    QJsonObject typed; ///< the same with what was typed
    QDateTime keptAt;  ///< moment, UTC

    bool operator==(const Draft &) const = default;
};

/// A colleague who is typing into a record, as far as others need know: what was typed stays the
/// colleague's own until it is saved.
struct Typist
{
    QString name;
    QDateTime typedAt; ///< the last pause of the typing; moment, UTC

    bool operator==(const Typist &) const = default;
};

} // namespace enlace
