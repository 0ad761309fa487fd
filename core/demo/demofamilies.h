// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demodirectory.h"
#include "core/demo/demonames.h"
#include "core/people/child.h"
#include "core/people/coordination.h"
#include "core/people/guardianship.h"
#include "core/people/person.h"

#include <QHash>

#include <functional>

namespace enlace {

/// The people who use the demo store.
struct DemoStaff
{
    QList<StaffId> coordinators;
    QHash<StaffId, QList<StaffId>> teamOf; ///< of a coordinator, who is in it too
    QList<StaffId> formerCoordinators;     ///< whose children somebody else has now
    StaffId therapist;                     ///< of the unit of the children of the stories
};

/// What one child's records have in common.
struct DemoChild
{
    Child child;
    Person person;
    AgencyId network;
    Tier tier = Tier::Medium;
    DemoCulture culture = DemoCulture::English;
    std::optional<StaffId> lead;
    bool usesUnit = false; ///< goes to a Medical Therapy Unit
};

struct DemoFamily
{
    FamilyId id;
    QString name;
    PersonId guardian;
    QList<DemoChild> children;
};

/// Makes families by chance, each with the years of history that a coordinator would find. The
/// stories told by hand use its parts.
class DemoFamilies
{
public:
    DemoFamilies(DemoWriter &writer, Dice &dice, const DemoDirectory &directory,
                 const DemoStaff &staff);

    /// One family of `children` children.
    DemoFamily addFamily(int children);

    // The parts.
    [[nodiscard]] DemoCulture anyCulture();
    DemoFamily beginFamily(DemoCulture culture, const QString &name);
    Person addPerson(const DemoFamily &family, DemoCulture culture, const QString &given,
                     const QString &surnames);
    PersonPhone addPhone(const DemoFamily &family, const PersonId &person, PhoneKind kind,
                         bool isPreferred);
    HouseholdId addHousehold(const DemoFamily &family);
    void addMember(const DemoFamily &family, const HouseholdId &household, const PersonId &person,
                   std::optional<ChildId> child);
    void addGuardianship(const ChildId &child, const PersonId &person, Relation relation,
                         bool isPrimary);
    /// The child with its identifiers, network, coverage, tier and coordinator.
    DemoChild addChild(DemoFamily &family, DemoCulture culture, const QString &given,
                       const QString &surnames, QDate birthDate);
    /// The same for a story: in that network, with the first coordinator, high need, at the first
    /// unit or at none.
    DemoChild addStoryChild(DemoFamily &family, DemoCulture culture, const QString &given,
                            const QString &surnames, QDate birthDate, AgencyId network,
                            bool usesUnit);
    /// Changes the next child, or its person, just before it is written.
    void setNext(std::function<void(Child &)> change) { m_nextChild = std::move(change); }
    void setNextPerson(std::function<void(Person &)> change) { m_nextPerson = std::move(change); }
    void addConditions(const DemoChild &child, const QStringList &codes);
    void addRenewals(const DemoChild &child, QDate nextDue);
    void addRelease(const DemoChild &child, const PersonId &signer, DateSpan span);

    [[nodiscard]] DemoWriter &writer() { return m_writer; }
    [[nodiscard]] Dice &dice() { return m_dice; }
    [[nodiscard]] const DemoDirectory &directory() const { return m_directory; }
    [[nodiscard]] const DemoStaff &staff() const { return m_staff; }
    [[nodiscard]] QDate today() const { return m_writer.today(); }
    [[nodiscard]] QDate daysAgo(int days) const { return today().addDays(-days); }

private:
    DemoChild makeChild(DemoFamily &family, DemoCulture culture, const QString &given,
                        const QString &surnames, QDate birthDate, bool usesUnit);
    void order(const DemoChild &child);
    void identify(const DemoFamily &family, const DemoChild &child);
    void enrol(const DemoChild &child, Program program);
    void coordinate(DemoChild &child, const StaffId &lead);
    void network(DemoChild &child);

    DemoWriter &m_writer;
    Dice &m_dice;
    const DemoDirectory &m_directory;
    const DemoStaff &m_staff;
    int m_number = 0;
    std::function<void(Child &)> m_nextChild;
    std::function<void(Person &)> m_nextPerson;
};

} // namespace enlace
