// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/agencychoices.h"

#include "core/providers/agencyrepository.h"

#include <QUuid>

namespace enlace {

namespace {
constexpr int mostChoices = 500;
}

Result<QList<FilterChoice>> agencyChoices(Reading &reading, AgencyKind kind)
{
    AgencyFilter filter;
    filter.kinds = {kind};
    ENLACE_ASSIGN(const auto rows, AgencyRepository(reading).list(filter, {}, mostChoices));
    QList<FilterChoice> choices;
    for (const Agency &agency : rows)
        choices.append({QVariant::fromValue(agency.id.uuid()), agency.name});
    return choices;
}

} // namespace enlace
