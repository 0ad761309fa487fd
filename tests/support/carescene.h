// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"
#include "support/builders.h"
#include "support/testdatabase.h"

namespace enlace::test {

/// A plan with a unit and a vendor, two children of two families, and people who work for them: Ana
/// coordinates Mateo, Luis coordinates Bao; Kim is a therapist of Mateo's unit.
class CareScene
{
public:
    template <class F>
    auto run(F f)
    {
        return valueOf(m_database.session().run(f), __FILE__, __LINE__);
    }
    template <class F>
    auto read(F f)
    {
        return valueOf(m_database.session().read(f), __FILE__, __LINE__);
    }
    /// What the Work answers, also when it refuses.
    template <class F>
    auto attempt(F f)
    {
        return m_database.session().run(f);
    }

    explicit CareScene(TestDatabase &database)
        : m_database(database)
    {
        run([&](Work &work) -> Result<bool> {
            Builder make(work);
            plan = make.agency("plan", QStringLiteral("Plan of the Coast"));
            network = make.agency("health_network", QStringLiteral("Harbor Kids Alliance"));
            unit = make.agency("mtu", QStringLiteral("MTU Santa Ana"));
            vendor = make.agency("vendor", QStringLiteral("Bluegum Mobility"));
            school = make.agency("school", QStringLiteral("Willow School"));
            make.belongTo(plan);
            ana = make.coordinator(plan, QStringLiteral("Ana Ruiz"));
            luis = make.coordinator(plan, QStringLiteral("Luis Vega"));
            kim = make.staff(QStringLiteral("Kim Tran"));
            clerk = make.staff(QStringLiteral("Carla Clerk"));
            family = make.family(QStringLiteral("Ortega Luna"));
            mateo = make.child(family, QStringLiteral("Mateo"), QStringLiteral("Ortega Luna"),
                               QDate(2015, 3, 5));
            otherFamily = make.family(QStringLiteral("Nguyen"));
            bao = make.child(otherFamily, QStringLiteral("Bao"), QStringLiteral("Nguyen"),
                             QDate(2020, 7, 1));
            make.identifier(make.personOf(mateo), IdentifierSystem::Cin,
                            QStringLiteral("91234567A"));
            make.lead(mateo, ana);
            make.lead(bao, luis);
            Query inUnit(work, "update child set mtu_id = :unit where id = :child");
            inUnit.bind(":unit", unit).bind(":child", mateo);
            ENLACE_TRY(inUnit.run());
            return true;
        });
        actAs(coordinator());
    }

    void actAs(const Actor &actor) { m_database.session().setActor(actor); }
    [[nodiscard]] Actor coordinator() const { return actorOf(ana, Role::Coordinator, plan); }
    [[nodiscard]] Actor otherCoordinator() const { return actorOf(luis, Role::Coordinator, plan); }
    [[nodiscard]] Actor therapist() const { return actorOf(kim, Role::Therapist, plan, unit); }
    [[nodiscard]] Actor clerkActor() const { return actorOf(clerk, Role::Clerk, plan); }
    [[nodiscard]] Actor supervisor() const { return actorOf(clerk, Role::Supervisor, plan); }

    AgencyId plan;
    AgencyId network;
    AgencyId unit;
    AgencyId vendor;
    AgencyId school;
    StaffId ana;
    StaffId luis;
    StaffId kim;
    StaffId clerk;
    FamilyId family;
    FamilyId otherFamily;
    ChildId mateo;
    ChildId bao;

private:
    TestDatabase &m_database;
};

} // namespace enlace::test
