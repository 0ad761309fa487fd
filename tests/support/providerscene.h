// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accessrules.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/storage/record.h"
#include "support/testdatabase.h"

namespace enlace::test {

/// A plan with two networks and one child in the first, and people who work for the plan.
class ProviderScene
{
public:
    explicit ProviderScene(TestDatabase &database)
        : m_database(database)
    {
        actAs(Role::Supervisor, AgencyId::make());
        plan = agency(AgencyKind::Plan, QStringLiteral("Plan of the Coast"));
        first = agency(AgencyKind::HealthNetwork, QStringLiteral("First Network"), plan);
        second = agency(AgencyKind::HealthNetwork, QStringLiteral("Second Network"), plan);
        actAs(Role::Supervisor, plan);
        addStaff();
        child = addChild();
        joinNetwork(child, first, {QDate(2026, 1, 1), std::nullopt});
    }

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

    void actAs(Role role, const AgencyId &agency)
    {
        Actor actor = m_database.actor();
        actor.grants = {Grant{role, agency, std::nullopt, std::nullopt}};
        m_database.session().setActor(actor);
    }

    AgencyId agency(AgencyKind kind, const QString &name, std::optional<AgencyId> parent = {})
    {
        Agency agency;
        agency.kind = kind;
        agency.name = name;
        agency.parent = parent;
        return run([&](Work &work) { return AgencyRepository(work).save(work, agency); }).id;
    }

    ProviderId provider(const QString &name, const std::function<void(Provider &)> &change = {})
    {
        Provider provider;
        provider.name = name;
        if (change)
            change(provider);
        return run([&](Work &work) { return ProviderRepository(work).save(work, provider); }).id;
    }

    void contract(const ProviderId &provider, const AgencyId &network, DateSpan span)
    {
        ProviderContract contract;
        contract.provider = provider;
        contract.network = network;
        contract.span = span;
        run([&](Work &work) { return NetworkRepository(work).save(work, contract); });
    }

    void contract(const AgencyId &organization, const AgencyId &network, DateSpan span)
    {
        ProviderContract contract;
        contract.organization = organization;
        contract.network = network;
        contract.span = span;
        run([&](Work &work) { return NetworkRepository(work).save(work, contract); });
    }

    void affiliate(const ProviderId &provider, const AgencyId &organization, DateSpan span)
    {
        ProviderAffiliation affiliation;
        affiliation.provider = provider;
        affiliation.organization = organization;
        affiliation.span = span;
        run([&](Work &work) { return NetworkRepository(work).save(work, affiliation); });
    }

    NetworkArrangement arrange(const ProviderId &provider, std::optional<AgencyId> network,
                               DateSpan span, Sensitivity label = Sensitivity::General)
    {
        NetworkArrangement arrangement;
        arrangement.child = child;
        arrangement.provider = provider;
        arrangement.network = network;
        arrangement.span = span;
        arrangement.origin.agency = plan;
        arrangement.origin.label = label;
        return run([&](Work &work) {
            return NetworkRepository(work, Visibility::ofWholeStore(work)).save(work, arrangement);
        });
    }

    ChildId addChild()
    {
        const auto family = FamilyId::make();
        const auto person = PersonId::make();
        const auto id = ChildId::make();
        const QString origin = QStringLiteral("'%1', 'general', 'demo', '', null, "
                                              "'2026-01-01T00:00:00.000Z', null, '', 1")
                                   .arg(plan.text());
        const QString originColumns =
            QStringLiteral("agency_id, label, source, source_detail, happened_on, learned_at, "
                           "archived_at, archived_reason, revision");
        execute(QStringLiteral("insert into family (id, name, %1) values ('%2', 'Ortega', %3)")
                    .arg(originColumns, family.text(), origin));
        execute(QStringLiteral(
                    "insert into person (id, family_id, given_names, surnames, chosen_name, "
                    "chosen_name_label, interpreter, literacy, paper_format, contact_by, "
                    "message_allowed, mail_allowed, %1) values ('%2', '%3', 'Mateo', 'Ortega', "
                    "'', 'general', 'no', 'not_known', 'standard', 'any', 'not_known', "
                    "'not_known', %4)")
                    .arg(originColumns, person.text(), family.text(), origin));
        execute(QStringLiteral("insert into child (id, person_id, family_id, birth_date, %1) "
                               "values ('%2', '%3', '%4', '2018-05-01', %5)")
                    .arg(originColumns, id.text(), person.text(), family.text(), origin));
        lastPerson = person;
        return id;
    }

    void joinNetwork(const ChildId &who, const AgencyId &network, DateSpan span)
    {
        execute(QStringLiteral("insert into network_membership (id, child_id, network_id, from_on, "
                               "until_on, agency_id, label, source, learned_at, revision) values "
                               "('%1', '%2', '%3', '%4', %5, '%6', 'general', 'demo', "
                               "'2026-01-01T00:00:00.000Z', 1)")
                    .arg(ChildId::make().text(), who.text(), network.text(),
                         span.from.toString(Qt::ISODate),
                         span.until ? QLatin1Char('\'') + span.until->toString(Qt::ISODate) +
                                          QLatin1Char('\'')
                                    : QStringLiteral("null"),
                         plan.text()));
    }

    /// Makes the person who acts the child's lead coordinator.
    void lead(const ChildId &who)
    {
        execute(QStringLiteral("insert into coordination (id, child_id, staff_id, role, from_on, "
                               "agency_id, label, source, learned_at, revision) values ('%1', "
                               "'%2', '%3', 'lead', '2026-01-01', '%4', 'general', 'demo', "
                               "'2026-01-01T00:00:00.000Z', 1)")
                    .arg(ChildId::make().text(), who.text(), m_database.actor().staff.text(),
                         plan.text()));
    }

    void execute(const QString &sql)
    {
        if (auto done = m_database.session().connection().execute(sql); !done)
            qFatal("%s", qPrintable(done.error().logText()));
    }

    AgencyId plan;
    AgencyId first;  ///< the child's network
    AgencyId second; ///< of the same plan
    ChildId child;   ///< born May 1, 2018
    PersonId lastPerson;

private:
    void addStaff()
    {
        execute(QStringLiteral("insert into staff (id, sign_in_name, sign_in_key, display_name, "
                               "from_on, revision) values ('%1', 'ana', 'ana', 'Ana', "
                               "'2026-01-01', 1)")
                    .arg(m_database.actor().staff.text()));
    }

    TestDatabase &m_database;
};

} // namespace enlace::test
