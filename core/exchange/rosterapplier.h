// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the sources of the import alone.

#include "core/exchange/importrepository.h"
#include "core/exchange/rostercompare.h"
#include "core/exchange/rosterimport.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/healthrepository.h"
#include "core/people/personrepository.h"
#include "core/providers/directorymatcher.h"
#include "core/storage/work.h"

namespace enlace {

/// Carries out one plan within one Work.
class RosterApplier
{
public:
    RosterApplier(Work &work, const ImportPlan &plan);
    /// Reads what is known, and adds to the directory what the rows name. First.
    Result<> prepare();
    Result<ChildId> create(const PlannedRow &planned);
    Result<> change(const PlannedRow &planned);

private:
    [[nodiscard]] QString sourceDetail(const RosterRow &row) const;
    [[nodiscard]] Origin origin(const RosterRow &row) const;
    [[nodiscard]] Provenance provenance(const RosterRow &row) const;
    [[nodiscard]] DateSpan fromToday() const { return {m_work.today(), std::nullopt}; }
    [[nodiscard]] static Answer answerOf(const std::optional<bool> &said);
    [[nodiscard]] static ProviderHint hintOf(const RosterRow &row);
    [[nodiscard]] static bool isAmbiguous(const RosterRow &row, RosterField field);
    Result<> prepareDirectory(const RosterRow &row, bool withNpi);
    Result<std::optional<ProviderId>> primaryCareOf(const RosterRow &row);
    Result<std::optional<AgencyId>> networkOf(const RosterRow &row);
    /// A roster that assigns a PCP within a network says that the two have a contract.
    Result<> addContract(const RosterRow &row, const std::optional<ProviderId> &provider);
    Result<FamilyId> familyFor(const PlannedRow &planned);
    Result<> addIdentifier(const RosterRow &row, const PersonId &person, const FamilyId &family,
                           IdentifierSystem system, const QString &value);
    /// The number before ends yesterday; a number that was given today gives way.
    Result<> replaceIdentifier(const RosterRow &row, const KnownChild &known,
                               IdentifierSystem system, const QString &value);
    Result<std::optional<PersonId>> addGuardian(const RosterRow &row, const ChildId &child,
                                                const FamilyId &family, bool isPrimary);
    Result<> addPhones(const RosterRow &row, const PersonId &person, const FamilyId &family);
    Result<> addHome(const RosterRow &row, const ChildId &child, const PersonId &person,
                     const FamilyId &family);
    /// The home that the roster knew before ends; one that a person wrote beside it stays.
    Result<> move(const RosterRow &row, const KnownChild &known);
    /// For a new child: nothing is there yet that could overlap.
    Result<> addDatedRows(const RosterRow &row, const ChildId &child);
    Result<> addEligibility(const RosterRow &row, const ChildId &child);
    /// The year of eligibility ends, and the county must have decided the next one by then.
    Result<> addRenewal(const RosterRow &row, const ChildId &child);
    /// A new year on the roster means that the one before was renewed; another last day of the same
    /// year moves its renewal.
    Result<> settleRenewals(const RosterRow &row, const ChildId &child);
    Result<> changeEligibility(const RosterRow &row, const KnownChild &known);
    Result<> addConditions(const RosterRow &row, const ChildId &child, const QStringList &known);
    Result<> changeOther(RosterField field, const RosterRow &row, const KnownChild &known);

    Work &m_work;
    const ImportPlan &m_plan;
    Visibility m_all;
    KnownChildren m_known;
    DirectoryMatcher m_directory;
    PersonRepository m_people;
    ChildRepository m_children;
    FamilyRepository m_families;
    CoordinationRepository m_dated;
    HealthRepository m_health;
    QHash<int, FamilyId> m_newFamilies;
    QHash<std::pair<FamilyId, QString>, PersonId> m_grownUps;      // by folded name
    QHash<std::pair<FamilyId, QString>, HouseholdId> m_households; // by folded address
    QSet<std::pair<FamilyId, QString>> m_phones;
};

} // namespace enlace
