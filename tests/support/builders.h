// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/family.h"
#include "core/people/guardianship.h"
#include "core/people/health.h"
#include "core/people/person.h"
#include "core/storage/work.h"

namespace enlace::test {

/// Invented people and organizations for tests, written without asking anybody's rights:
///
///     ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
///         Builder make(work);
///         const auto plan = make.agency("plan", u"Seashore Plan"_s);
///         const auto ana = make.coordinator(plan, u"Ana Ruiz"_s);
///         const auto family = make.family(u"Ortega Luna"_s);
///         const auto mateo = make.child(family, u"Mateo"_s, u"Ortega Luna"_s, QDate(2018, 3, 5));
///         make.lead(mateo, ana);
///         return {};
///     }));
///
/// Whatever cannot be written ends the test program with the error. Records without an agency
/// belong to the first one made; days not given begin on `since`.
class Builder
{
public:
    explicit Builder(Work &work, QDate since = QDate(2025, 1, 1));

    /// `kind` as the table agency stores it: "plan", "health_network", "mtu", "vendor" …
    AgencyId agency(const char *kind, const QString &name);
    /// The agency that new records belong to.
    void belongTo(AgencyId agency) { m_home = agency; }
    [[nodiscard]] AgencyId home() const { return m_home; }

    StaffId staff(const QString &displayName);
    void role(StaffId staff, Role role, AgencyId agency, std::optional<AgencyId> unit = {},
              std::optional<TeamId> team = {});
    /// staff() with the role of a coordinator.
    StaffId coordinator(AgencyId agency, const QString &displayName);
    TeamId team(AgencyId agency, const QString &name, StaffId supervisor);

    FamilyId family(const QString &name);
    PersonId person(FamilyId family, const QString &givenNames, const QString &surnames,
                    const QString &language = QStringLiteral("es"));
    /// A person and the child that they are.
    ChildId child(FamilyId family, const QString &givenNames, const QString &surnames,
                  QDate birthDate, Sensitivity label = Sensitivity::General);
    /// A person and what they are to a child.
    PersonId guardian(ChildId child, const QString &givenNames, const QString &surnames,
                      Relation relation = Relation::Mother,
                      const QString &language = QStringLiteral("es"));
    GuardianshipId guardianship(ChildId child, PersonId person, Relation relation);
    PersonPhoneId phone(PersonId person, const QString &e164, PhoneKind kind = PhoneKind::Mobile);
    PersonIdentifierId identifier(PersonId person, IdentifierSystem system, const QString &value);
    HouseholdId household(FamilyId family, const QString &street, const QString &city);
    HouseholdMemberId lives(PersonId person, HouseholdId household,
                            std::optional<ChildId> child = {});

    CoordinationId lead(ChildId child, StaffId staff, std::optional<DateSpan> span = {});
    CoordinationId backup(ChildId child, StaffId staff, std::optional<DateSpan> span = {});
    NeedTierId tier(ChildId child, Tier tier, std::optional<DateSpan> span = {});
    NetworkMembershipId network(ChildId child, AgencyId network, std::optional<DateSpan> span = {});
    ConditionId condition(ChildId child, const QString &code,
                          Sensitivity label = Sensitivity::General);
    AllergyId allergy(ChildId child, const QString &substance, AllergyKind kind,
                      Sensitivity label = Sensitivity::General);

    [[nodiscard]] PersonId personOf(ChildId child);
    [[nodiscard]] FamilyId familyOf(ChildId child);

private:
    [[nodiscard]] Origin origin(Sensitivity label = Sensitivity::General) const;
    CoordinationId coordination(ChildId child, StaffId staff, CoordinationRole role,
                                std::optional<DateSpan> span);

    Work &m_work;
    QDate m_since;
    AgencyId m_home;
};

/// Somebody who holds one role.
[[nodiscard]] Actor actorOf(StaffId staff, Role role, AgencyId agency,
                            std::optional<AgencyId> unit = {}, std::optional<TeamId> team = {});

} // namespace enlace::test
