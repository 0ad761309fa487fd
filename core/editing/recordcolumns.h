// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/table.h"

namespace enlace {

/// The other way of toJson(): `value` with the columns that `columns` names, null meaning "none".
/// Columns that it does not name stay as they are. Invalid, with the column's name as the field,
/// when one cannot be read as what it is.
template <class T>
[[nodiscard]] Result<T> withColumns(T value, const QJsonObject &columns)
{
    const char *wrong = nullptr;
    forEachColumn(value, [&](const char *name, auto &member) {
        using M = std::remove_reference_t<decltype(member)>;
        const auto found = columns.constFind(QLatin1String(name));
        if (found == columns.constEnd())
            return;
        if (found->isNull() || found->isUndefined())
            member = M{};
        else if (!Codec<M>::fromColumn(found->toVariant(), member) && !wrong)
            wrong = name;
    });
    if (!wrong)
        return value;
    return fail({ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "This cannot be read. Check what was typed."),
                 {},
                 -1,
                 QLatin1String(wrong),
                 {}});
}

} // namespace enlace
