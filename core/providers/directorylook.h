// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agency.h"
#include "core/providers/provider.h"
#include "core/providers/providerrules.h"

namespace enlace {

/// Where a provider is seen: a practice, an agency, an admitting hospital.
struct AffiliationLine
{
    AgencyId organization;
    QString name;
    AgencyKind kind = AgencyKind::Other;
    bool isMain = false;
    DateSpan span;

    bool operator==(const AffiliationLine &) const = default;
};

/// A contract with a network, one's own or that of an organization where one is seen.
struct ContractLine
{
    QString network;
    DateSpan span;
    QString through; ///< the organization's name; empty when it is one's own

    bool operator==(const ContractLine &) const = default;
};

/// Where somebody stands to the network of the child who was asked for.
struct ChildStanding
{
    Standing standing;
    QString network; ///< the child's on the day; empty when not known

    bool operator==(const ChildStanding &) const = default;
};

/// All that the directory knows of one provider.
struct ProviderLook
{
    Provider provider;
    QList<AffiliationLine> affiliations; ///< those that have not ended, the main one first
    QList<ContractLine> contracts;       ///< those that have not ended, by network
    std::optional<ChildStanding> standing;

    bool operator==(const ProviderLook &) const = default;
};

/// Somebody who is seen at an organization.
struct MemberLine
{
    ProviderId provider;
    QString name;
    QString specialty; ///< taxonomy code

    bool operator==(const MemberLine &) const = default;
};

/// All that the directory knows of one organization.
struct AgencyLook
{
    Agency agency;
    QString parentName;
    QString successorName;
    QList<ContractLine> contracts;
    QList<MemberLine> members; ///< by name
    bool hasMoreMembers = false;
    std::optional<ChildStanding> standing;

    bool operator==(const AgencyLook &) const = default;
};

} // namespace enlace
