// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/merge.h"

namespace enlace {

Merge merge(const Fields &fields, const QJsonObject &base, const QJsonObject &mine,
            const QJsonObject &theirs)
{
    Merge result{theirs, {}, {}, {}};
    for (const Field &field : fields) {
        const QString name = QLatin1String(field.name);
        const bool changedHere = !isSame(field, base, mine);
        const bool changedThere = !isSame(field, base, theirs);
        if (changedHere && changedThere && !isSame(field, mine, theirs)) {
            result.clashes.append(name);
        } else if (changedHere && !changedThere) {
            result.record = withField(std::move(result.record), field, mine);
            result.kept.append(name);
        } else if (changedThere && !changedHere) {
            result.taken.append(name);
        }
    }
    return result;
}

QJsonObject withField(QJsonObject record, const Field &field, const QJsonObject &from)
{
    const QJsonObject value = valueOf(field, from);
    for (auto column = value.begin(); column != value.end(); ++column)
        record.insert(column.key(), column.value());
    return record;
}

QStringList differingFields(const Fields &fields, const QJsonObject &one, const QJsonObject &other)
{
    QStringList names;
    for (const Field &field : fields)
        if (!isSame(field, one, other))
            names.append(QLatin1String(field.name));
    return names;
}

} // namespace enlace
