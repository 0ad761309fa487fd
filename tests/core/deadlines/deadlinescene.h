// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinekeeper.h"
#include "core/storage/query.h"
#include "support/testdatabase.h"

namespace enlace::test {

inline const QDate today(2026, 11, 21);
inline const QString originColumns =
    QStringLiteral("agency_id, label, source, learned_at, revision");

inline QString quoted(const QString &text) { return QLatin1Char('\'') + text + QLatin1Char('\''); }
template <class Tag>
QString quoted(const Id<Tag> &id)
{
    return quoted(id.text());
}

inline void execute(Reading &reading, const QString &sql)
{
    Query query(reading, sql);
    if (const Result<> done = query.run(); !done)
        qFatal("%s\n%s", qPrintable(done.error().logText()), qPrintable(sql));
}

inline qint64 count(Reading &reading, const QString &sql)
{
    Query query(reading, sql);
    return ENLACE_VALUE(firstValue<qint64>(query)).value_or(0);
}

/// A plan with a coordinator and a health network, and what a test puts into it. Rows are written
/// by hand and noted as a repository would note them: the keeper may know no area's repository.
class Scene
{
public:
    struct Child
    {
        ChildId id = ChildId::make();
        FamilyId family = FamilyId::make();
    };

    explicit Scene(const QString &engine)
        : database(engine, today)
    {
        database.keep({deadlineKeeper()});
        change([&](Work &work) {
            for (const auto &[id, kind, name] :
                 {std::tuple{plan, "plan", "CalOptima"},
                  std::tuple{network, "health_network", "Sage Valley IPA"}})
                execute(work, QStringLiteral("insert into agency (id, kind, name, name_folded, "
                                             "source, learned_at, revision) values (%1, '%2', "
                                             "'%3', '%3', 'typed', '2026-01-01T00:00:00.000Z', 1)")
                                  .arg(quoted(id), QLatin1String(kind), QLatin1String(name)));
            for (const StaffId &id : {database.actor().staff, colleague})
                execute(work, QStringLiteral("insert into staff (id, sign_in_name, sign_in_key, "
                                             "display_name, from_on, revision) values (%1, %1, %1, "
                                             "'Somebody', '2026-01-01', 1)")
                                  .arg(quoted(id)));
        });
    }

    template <class F>
    void change(F f)
    {
        const auto done = database.session().run([&](Work &work) -> Result<> {
            f(work);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().logText()));
    }
    template <class F>
    auto read(F f)
    {
        return database.session().read(f);
    }

    [[nodiscard]] QString origin(const char *label = "general") const
    {
        return QStringLiteral("%1, '%2', 'typed', '2026-01-05T20:00:00.000Z', 1")
            .arg(quoted(plan), QLatin1String(label));
    }

    /// Stands on its own: no network, tier or coordinator.
    Child addChild(Work &work, const char *birthDate = "2020-05-05")
    {
        Child child;
        execute(work, QStringLiteral("insert into family (id, name, %1) values (%2, 'A', %3)")
                          .arg(originColumns, quoted(child.family), origin()));
        addChildTo(work, child, birthDate);
        return child;
    }
    void addChildTo(Work &work, const Child &child, const char *birthDate)
    {
        const PersonId person = PersonId::make();
        execute(work,
                QStringLiteral("insert into person (id, family_id, given_names, surnames, "
                               "chosen_name_label, interpreter, literacy, paper_format, "
                               "contact_by, message_allowed, mail_allowed, %1) values (%2, %3, "
                               "'Ana', 'B', 'general', 'no', 'unknown', 'standard', 'phone', "
                               "'yes', 'yes', %4)")
                    .arg(originColumns, quoted(person), quoted(child.family), origin()));
        execute(work, QStringLiteral("insert into child (id, person_id, family_id, birth_date, "
                                     "county, %1) values (%2, %3, %4, '%5', 'Orange', %6)")
                          .arg(originColumns, quoted(child.id), quoted(person),
                               quoted(child.family), QLatin1String(birthDate), origin()));
        note(work, RecordKind::Child, child.id.uuid(), child);
    }
    void addSpan(Work &work, const Child &child, const char *table, RecordKind kind,
                 const QString &columns, const QString &values)
    {
        const RenewalId id = RenewalId::make();
        execute(work, QStringLiteral("insert into %1 (id, child_id, %2, %3) values (%4, %5, %6, "
                                     "%7)")
                          .arg(QLatin1String(table), columns, originColumns, quoted(id),
                               quoted(child.id), values, origin()));
        note(work, kind, id.uuid(), child);
    }
    void addTier(Work &work, const Child &child, const char *tier)
    {
        addSpan(work, child, "need_tier", RecordKind::NeedTier, QStringLiteral("tier, from_on"),
                QStringLiteral("'%1', '2026-01-05'").arg(QLatin1String(tier)));
    }
    void addLead(Work &work, const Child &child, const StaffId &staff)
    {
        addCoordination(work, child, staff, "lead");
    }
    void addBackup(Work &work, const Child &child, const StaffId &staff)
    {
        addCoordination(work, child, staff, "backup");
    }
    void addCoordination(Work &work, const Child &child, const StaffId &staff, const char *role)
    {
        addSpan(work, child, "coordination", RecordKind::Coordination,
                QStringLiteral("staff_id, role, from_on"),
                QStringLiteral("%1, '%2', '2026-01-05'").arg(quoted(staff), QLatin1String(role)));
    }
    void addMember(Work &work, const Child &child, const char *role)
    {
        addSpan(
            work, child, "care_team_member", RecordKind::CareTeamMember,
            QStringLiteral("role, organization_id, from_on, helps_most"),
            QStringLiteral("'%1', %2, '2026-01-05', 0").arg(QLatin1String(role), quoted(network)));
    }
    void addNetwork(Work &work, const Child &child)
    {
        addSpan(work, child, "network_membership", RecordKind::NetworkMembership,
                QStringLiteral("network_id, from_on"),
                QStringLiteral("%1, '2026-01-05'").arg(quoted(network)));
    }
    RenewalId addRenewal(Work &work, const Child &child, const char *from, const char *due)
    {
        const RenewalId id = RenewalId::make();
        execute(work,
                QStringLiteral("insert into eligibility_renewal (id, child_id, program, from_on, "
                               "due_on, outcome, paper_form, paper_state_tax, paper_federal_tax, "
                               "paper_income, paper_residence, paper_custody, paper_medical, %1) "
                               "values (%2, %3, 'ccs', '%4', '%5', 'pending', 'needed', "
                               "'not_needed', 'not_needed', 'not_needed', 'not_needed', "
                               "'not_needed', 'not_needed', %6)")
                    .arg(originColumns, quoted(id), quoted(child.id), QLatin1String(from),
                         QLatin1String(due), origin()));
        note(work, RecordKind::EligibilityRenewal, id.uuid(), child);
        return id;
    }
    AuthorizationId addAuthorization(Work &work, const Child &child, const char *from,
                                     const QString &until, const char *label = "general")
    {
        const AuthorizationId id = AuthorizationId::make();
        execute(work, QStringLiteral(
                          "insert into service_authorization (id, child_id, service_group, item, "
                          "priority, decision, reason, approved_from, approved_until, "
                          "longer_span, is_same_therapist_asked, %1) values (%2, %3, 'supplies', "
                          "'Suction catheters', 'standard', 'approved', 'not_stated', '%4', %5, "
                          "'not_asked', 0, %6)")
                          .arg(originColumns, quoted(id), quoted(child.id), QLatin1String(from),
                               until, origin(label)));
        note(work, RecordKind::Authorization, id.uuid(), child);
        return id;
    }
    ReleaseId addRelease(Work &work, const Child &child, const char *until,
                         const char *label = "general")
    {
        const ReleaseId id = ReleaseId::make();
        execute(work, QStringLiteral("insert into release_of_information (id, child_id, "
                                     "categories, from_on, until_on, language, relation, %1) "
                                     "values (%2, %3, '[]', '2026-01-05', '%4', 'en', 'mother', "
                                     "%5)")
                          .arg(originColumns, quoted(id), quoted(child.id), QLatin1String(until),
                               origin(label)));
        note(work, RecordKind::Release, id.uuid(), child);
        return id;
    }
    void addContact(Work &work, const Child &child, const char *at)
    {
        const ContactId id = ContactId::make();
        execute(work, QStringLiteral(
                          "insert into contact (id, family_id, at, channel, direction, party, "
                          "interpreting, outcome, is_meaningful, staff_id, %1) values (%2, %3, "
                          "'%4', 'phone', 'outgoing', 'family', 'none', 'reached', 1, %5, %6)")
                          .arg(originColumns, quoted(id), quoted(child.family), QLatin1String(at),
                               quoted(database.actor().staff), origin()));
        note(work, RecordKind::Contact, id.uuid(), child);
    }
    void note(Work &work, RecordKind kind, const QUuid &id, const Child &child)
    {
        if (auto noted = work.note(AuditAction::Changed, {kind, id}, {}, child.id, child.family);
            !noted)
            qFatal("%s", qPrintable(noted.error().logText()));
    }

    /// "slot due rule" of every open deadline of the family, by slot.
    QStringList lines(const FamilyId &family, const char *status = "open")
    {
        return ENLACE_VALUE(read([&](Reading &reading) -> Result<QStringList> {
            Query query(reading, "select slot, due_on, rule from deadline where family_id = "
                                 ":family and status = :status order by slot, due_on");
            query.bind(":family", family).bind(":status", status);
            ENLACE_TRY(query.run());
            QStringList found;
            while (query.next())
                found.append(query.get<QString>(0) + QLatin1Char(' ') + query.get<QString>(1) +
                             QLatin1Char(' ') + query.get<QString>(2));
            ENLACE_TRY(query.finished());
            return found;
        }));
    }
    qint64 number(const QString &sql)
    {
        return ENLACE_VALUE(
            read([&](Reading &reading) -> Result<qint64> { return count(reading, sql); }));
    }
    qint64 audited(const char *action)
    {
        return number(QStringLiteral("select count(*) from audit_entry where kind = 'deadline' "
                                     "and action = '%1'")
                          .arg(QLatin1String(action)));
    }
    DeadlineCheck check()
    {
        return ENLACE_VALUE(read([](Reading &reading) { return checkDeadlines(reading); }));
    }
    /// Everything recomputed equals what stands.
    bool stands() { return check().isGood(); }
    void signIn(const QList<Role> &roles)
    {
        Actor actor = database.actor();
        actor.grants.clear();
        for (const Role role : roles)
            actor.grants.append(Grant{role, plan, {}, {}});
        database.session().setActor(actor);
    }

    TestDatabase database;
    AgencyId plan = AgencyId::make();
    AgencyId network = AgencyId::make();
    StaffId colleague = StaffId::make();
};

/// A child with a deadline of nearly every kind, and no gap.
inline Scene::Child addBusyChild(Scene &scene, Work &work)
{
    const Scene::Child child = scene.addChild(work, "2009-08-31");
    scene.addNetwork(work, child);
    scene.addTier(work, child, "high");
    scene.addMember(work, child, "primary_care");
    scene.addMember(work, child, "dentist");
    scene.addLead(work, child, scene.database.actor().staff);
    scene.addRenewal(work, child, "2026-01-01", "2026-12-31");
    scene.addAuthorization(work, child, "2026-09-01", QStringLiteral("null"));
    scene.addRelease(work, child, "2026-12-24");
    scene.addContact(work, child, "2026-11-02T18:00:00.000Z");
    return child;
}

inline const QStringList busyLines{
    QStringLiteral("age.17 2026-08-31 ADULT-17"),
    QStringLiteral("age.17.5 2027-02-28 ADULT-17.5"),
    QStringLiteral("age.18 2027-08-31 ADULT-18"),
    QStringLiteral("age.19 2028-08-31 MC-AD19"),
    QStringLiteral("authorization_end 2026-11-29 RE-END"),
    QStringLiteral("authorization_request 2026-10-20 RE-LEAD"),
    QStringLiteral("release_end 2026-12-24 ROI-EXPIRE"),
    QStringLiteral("renewal_due 2026-12-31 RENEW-END"),
    QStringLiteral("renewal_notice 2026-12-01 CCS-REDET-NOTICE"),
    QStringLiteral("touch_base 2026-12-02 TB-HIGH"),
};

} // namespace enlace::test
