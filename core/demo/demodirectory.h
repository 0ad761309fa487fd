// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demowriter.h"
#include "core/demo/dice.h"

#include <QHash>

namespace enlace {

/// Who is there before the first family: organizations, providers and their contracts. All
/// invented.
struct DemoDirectory
{
    AgencyId plan;
    AgencyId county;
    AgencyId countyCcs;       ///< the county office that renews eligibility
    AgencyId otherCounty;     ///< for the child of two counties
    QList<AgencyId> networks; ///< 13
    QStringList networkNames;
    QList<AgencyId> units; ///< Medical Therapy Units
    QList<AgencyId> vendors;
    QList<AgencyId> therapyAgencies;
    QList<AgencyId> schools;
    QList<AgencyId> hospitals;
    AgencyId regionalCenter;
    QList<ProviderId> pediatricians;
    QHash<QString, QList<ProviderId>> specialists; ///< by taxonomy code
    QList<ProviderId> dentists;
    QList<ProviderId> therapists;
    QHash<ProviderId, QString> names;
    QHash<AgencyId, QString> agencyNames;
};

/// `children` sets the size: at 11,407 there are 777 providers of the program and 8,825 providers
/// and vendors in all.
[[nodiscard]] DemoDirectory makeDemoDirectory(DemoWriter &writer, Dice &dice, int children);

} // namespace enlace
