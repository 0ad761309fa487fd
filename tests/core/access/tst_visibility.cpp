// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/visibility.h"

#include "core/storage/query.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

const QDate today(2026, 11, 21);

/// A small county: two agencies, two units, children with and without coordinators, and for each
/// child three rows of `allergy` that stand for any record of a child.
struct County
{
    AgencyId plan = AgencyId::make();
    AgencyId network = AgencyId::make();
    AgencyId unit = AgencyId::make();
    AgencyId otherUnit = AgencyId::make();
    TeamId team = TeamId::make();

    StaffId me = StaffId::make();
    StaffId colleague = StaffId::make();
    StaffId stranger = StaffId::make();

    struct Child
    {
        const char *name;
        ChildId id = ChildId::make();
        PersonId person = PersonId::make();
        PersonId guardian = PersonId::make();
        FamilyId family = FamilyId::make();
        bool isCoordinated = false; ///< by anybody, today
        RecordFacts facts;
    };
    QList<Child> children;
};

void execute(Reading &reading, const QString &sql)
{
    Query query(reading, sql);
    if (const Result<> done = query.run(); !done)
        qFatal("%s\n%s", qPrintable(done.error().logText()), qPrintable(sql));
}

QString quoted(const QString &text) { return QLatin1Char('\'') + text + QLatin1Char('\''); }

template <class Tag>
QString quoted(const Id<Tag> &id)
{
    return quoted(id.text());
}

QString origin(const AgencyId &agency, const char *label = "general")
{
    return QStringLiteral("%1, '%2', 'typed', '2026-01-01T00:00:00.000Z'")
        .arg(quoted(agency), QLatin1String(label));
}
const QString originColumns = QStringLiteral("agency_id, label, source, learned_at");

void addAgency(Reading &r, const AgencyId &id, const char *kind)
{
    execute(r,
            QStringLiteral("insert into agency (id, kind, name, name_folded, source, learned_at, "
                           "revision) values (%1, '%2', 'Agency', 'agency', 'typed', "
                           "'2026-01-01T00:00:00.000Z', 1)")
                .arg(quoted(id), QLatin1String(kind)));
}

void addStaff(Reading &r, const StaffId &id)
{
    execute(r, QStringLiteral("insert into staff (id, sign_in_name, sign_in_key, display_name, "
                              "from_on, revision) values (%1, %1, %1, 'Somebody', '2026-01-01', 1)")
                   .arg(quoted(id)));
}

void addCoordination(Reading &r, County::Child &child, const StaffId &staff, const AgencyId &agency,
                     const char *role, const char *from,
                     const QString &until = QStringLiteral("null"))
{
    child.isCoordinated = until != QLatin1String("'2026-11-20'");
    execute(r, QStringLiteral("insert into coordination (id, child_id, staff_id, role, from_on, "
                              "until_on, revision, %1) values (%2, %3, %4, '%5', '%6', %7, 1, %8)")
                   .arg(originColumns, quoted(RenewalId::make()), quoted(child.id), quoted(staff),
                        QLatin1String(role), QLatin1String(from), until, origin(agency)));
}

void addAccess(Reading &r, const StaffId &staff, const ChildId &child, const char *kind,
               const QDateTime &from, const QDateTime &until)
{
    execute(r,
            QStringLiteral("insert into child_access (id, staff_id, child_id, kind, reason, "
                           "from_at, until_at, revision) values (%1, %2, %3, '%4', 'a reason', "
                           "'%5', '%6', 1)")
                .arg(quoted(RenewalId::make()), quoted(staff), quoted(child), QLatin1String(kind),
                     from.toString(Qt::ISODateWithMs), until.toString(Qt::ISODateWithMs)));
}

County::Child &addChild(Reading &r, County &county, const char *name, const AgencyId &agency,
                        const std::optional<AgencyId> &unit)
{
    County::Child child;
    child.name = name;
    child.facts.agency = agency;
    child.facts.unit = unit;
    execute(r, QStringLiteral("insert into family (id, name, revision, %1) values (%2, 'A family', "
                              "1, %3)")
                   .arg(originColumns, quoted(child.family), origin(agency)));
    for (const PersonId &person : {child.person, child.guardian})
        execute(r, QStringLiteral("insert into person (id, family_id, given_names, surnames, "
                                  "chosen_name_label, interpreter, literacy, paper_format, "
                                  "contact_by, message_allowed, mail_allowed, revision, %1) values "
                                  "(%2, %3, 'A', 'B', 'general', 'no', 'unknown', 'standard', "
                                  "'phone', 'yes', 'yes', 1, %4)")
                       .arg(originColumns, quoted(person), quoted(child.family), origin(agency)));
    execute(r, QStringLiteral("insert into child (id, person_id, family_id, birth_date, mtu_id, "
                              "revision, %1) values (%2, %3, %4, '2018-05-05', %5, 1, %6)")
                   .arg(originColumns, quoted(child.id), quoted(child.person), quoted(child.family),
                        unit ? quoted(*unit) : QStringLiteral("null"), origin(agency)));
    execute(r, QStringLiteral("insert into guardianship (id, child_id, person_id, relation, "
                              "authority, may_consent, is_primary, from_on, revision, %1) values "
                              "(%2, %3, %4, 'mother', 'parent', 1, 1, '2018-05-05', 1, %5)")
                   .arg(originColumns, quoted(RenewalId::make()), quoted(child.id),
                        quoted(child.guardian), origin(agency)));
    for (const char *label : {"general", "mental_health"})
        for (const AgencyId &from : {county.plan, county.network})
            execute(r,
                    QStringLiteral("insert into allergy (id, child_id, kind, substance, severity, "
                                   "revision, %1) values (%2, %3, 'drug', 'Something', 'mild', 1, "
                                   "%4)")
                        .arg(originColumns, quoted(RenewalId::make()), quoted(child.id),
                             origin(from, label)));
    county.children.append(child);
    return county.children.last();
}

County makeCounty(Reading &r)
{
    County county;
    addAgency(r, county.plan, "plan");
    addAgency(r, county.network, "health_network");
    addAgency(r, county.unit, "mtu");
    addAgency(r, county.otherUnit, "mtu");
    for (const StaffId &staff : {county.me, county.colleague, county.stranger})
        addStaff(r, staff);
    execute(r, QStringLiteral("insert into team (id, agency_id, name, supervisor_id, revision) "
                              "values (%1, %2, 'Team', %3, 1)")
                   .arg(quoted(county.team), quoted(county.plan), quoted(county.me)));
    execute(r, QStringLiteral("insert into staff_role (id, staff_id, role, agency_id, team_id, "
                              "from_on, revision) values (%1, %2, 'coordinator', %3, %4, "
                              "'2026-01-01', 1)")
                   .arg(quoted(RenewalId::make()), quoted(county.colleague), quoted(county.plan),
                        quoted(county.team)));
    execute(r, QStringLiteral("insert into staff_cover (id, staff_id, covered_by, from_on, "
                              "until_on, revision) values (%1, %2, %3, '2026-11-20', '2026-11-21', "
                              "1)")
                   .arg(quoted(RenewalId::make()), quoted(county.stranger), quoted(county.me)));

    const QDateTime now = FixedClock(today).now();
    auto &lead = addChild(r, county, "own as lead", county.plan, county.unit);
    lead.facts.own = true;
    addCoordination(r, lead, county.me, county.plan, "lead", "2026-11-21");

    auto &backup = addChild(r, county, "own as back-up, other agency", county.network, {});
    backup.facts.own = true;
    addCoordination(r, backup, county.me, county.plan, "backup", "2026-01-01",
                    QStringLiteral("'2026-11-21'"));

    auto &covered = addChild(r, county, "covered for somebody away", county.plan, {});
    covered.facts.own = true;
    addCoordination(r, covered, county.stranger, county.plan, "lead", "2026-01-01");

    auto &ended = addChild(r, county, "own until yesterday", county.plan, county.otherUnit);
    addCoordination(r, ended, county.me, county.plan, "lead", "2026-01-01",
                    QStringLiteral("'2026-11-20'"));

    auto &colleagues = addChild(r, county, "the colleague's", county.plan, county.unit);
    addCoordination(r, colleagues, county.colleague, county.plan, "lead", "2026-01-01");
    colleagues.facts.team = true;

    auto &emergency = addChild(r, county, "emergency", county.network, {});
    emergency.facts.glassBroken = true;
    addCoordination(r, emergency, county.colleague, county.network, "lead", "2026-01-01");
    emergency.facts.team = true;
    addAccess(r, county.me, emergency.id, "emergency", now.addSecs(-60), now.addSecs(60));

    auto &over = addChild(r, county, "emergency that is over", county.network, {});
    addAccess(r, county.me, over.id, "emergency", now.addSecs(-7200), now);

    auto &lookedUp = addChild(r, county, "looked up", county.network, county.otherUnit);
    lookedUp.facts.lookedUp = true;
    addAccess(r, county.me, lookedUp.id, "lookup", now, now.addSecs(60));

    auto &theirEmergency = addChild(r, county, "somebody else's emergency", county.network, {});
    addAccess(r, county.colleague, theirEmergency.id, "emergency", now, now.addSecs(60));

    addChild(r, county, "nobody coordinates", county.plan, {});
    return county;
}

Actor actorOf(const County &county, const QList<Role> &roles)
{
    Actor actor{county.me, DeskId::make(), {}};
    for (const Role role : roles)
        actor.grants.append(
            Grant{role,
                  county.plan,
                  role == Role::Therapist ? std::optional(county.unit) : std::nullopt,
                  {}});
    return actor;
}

/// Ids that `sql` with the conditions of `visibility` gives.
template <class IdType>
QSet<IdType> idsOf(Reading &reading, const Visibility &visibility, const QString &sql)
{
    Query query(reading, sql);
    visibility.bindTo(query);
    QSet<IdType> ids;
    if (const Result<> done = query.run(); !done)
        qFatal("%s\n%s", qPrintable(done.error().logText()), qPrintable(sql));
    while (query.next())
        ids.insert(query.get<IdType>(0));
    return ids;
}

} // namespace

class TestVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsSayWhatTheRuleSays_data() { TestDatabase::engines(); }
    void conditionsSayWhatTheRuleSays()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));
        QList<QList<Role>> actors{{}};
        for (const Role role : allOf<Role>())
            actors.append({role});
        actors.append({Role::Coordinator, Role::Supervisor});
        actors.append({Role::Therapist, Role::Clerk});
        actors.append({Role::Administrator, Role::Supervisor});

        int readable = 0;
        int compared = 0;
        for (const QList<Role> &roles : actors) {
            database.session().setActor(actorOf(county, roles));
            (void)ENLACE_VALUE(database.session().read([&](Reading &reading) -> Result<bool> {
                const Visibility visibility(reading);
                for (const DataCategory category : allOf<DataCategory>()) {
                    Query query(
                        reading,
                        QStringLiteral("select a.child_id, a.agency_id, a.label, case when "
                                       "%1 then 1 else 0 end, case when %2 then 1 else 0 end "
                                       "from allergy a")
                            .arg(visibility.rows(category, QLatin1String("a")),
                                 visibility.hiddenRows(category, QLatin1String("a"))));
                    visibility.bindTo(query);
                    ENLACE_TRY(query.run());
                    while (query.next()) {
                        const auto child = query.get<ChildId>(0);
                        const auto found = std::find_if(
                            county.children.begin(), county.children.end(),
                            [&child](const County::Child &c) { return c.id == child; });
                        RecordFacts facts = found->facts;
                        facts.agency = query.get<AgencyId>(1);
                        facts.label = query.get<Sensitivity>(2);
                        // Whom nobody coordinates belongs to the supervisors of the agency.
                        if (!found->isCoordinated)
                            facts.team = facts.agency == county.plan;
                        const bool expected = mayRead(database.session().actor(), category, facts);
                        const QByteArray where = QByteArray(found->name) + ", " +
                                                 keyOf(category).data() + ", " +
                                                 keyOf(facts.label).data() + ", roles " +
                                                 QByteArray::number(roles.size());
                        if (query.get<bool>(3) != expected)
                            qFatal("%s: the condition says %d", where.constData(),
                                   query.get<bool>(3));
                        RecordFacts general = facts;
                        general.label = Sensitivity::General;
                        const bool hides = category != DataCategory::Labelled && !expected &&
                                           facts.label != Sensitivity::General &&
                                           mayRead(database.session().actor(), category, general);
                        if (category != DataCategory::Labelled && query.get<bool>(4) != hides)
                            qFatal("%s: hidden says %d", where.constData(), query.get<bool>(4));
                        readable += expected ? 1 : 0;
                        ++compared;
                    }
                    ENLACE_TRY(query.finished());
                }
                return true;
            }));
        }
        QVERIFY(compared > 5000);
        QVERIFY(readable > 500 && readable < compared / 2);
    }

    void editingIsCheckedByChild_data() { TestDatabase::engines(); }
    void editingIsCheckedByChild()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));

        for (const Role role : allOf<Role>()) {
            database.session().setActor(actorOf(county, {role}));
            (void)ENLACE_VALUE(database.session().read([&](Reading &reading) -> Result<bool> {
                const Visibility visibility(reading);
                for (const County::Child &child : county.children) {
                    for (const Sensitivity label :
                         {Sensitivity::General, Sensitivity::MentalHealth}) {
                        for (const DataCategory category :
                             {DataCategory::People, DataCategory::ContactDetails,
                              DataCategory::Therapy, DataCategory::Authorizations}) {
                            RecordFacts facts = child.facts;
                            facts.label = label;
                            const Result<> allowed =
                                visibility.mayEdit(reading, category, child.id, label);
                            const bool expected =
                                mayEdit(database.session().actor(), category, facts);
                            if (allowed.has_value() != expected)
                                qFatal("%s %s %s %s: %d", child.name, keyOf(role).data(),
                                       keyOf(category).data(), keyOf(label).data(),
                                       allowed.has_value());
                            if (!allowed && allowed.error().code != ErrorCode::Forbidden)
                                return fail(allowed.error());
                        }
                    }
                }
                return true;
            }));
        }
    }

    void aTherapistSeesFamiliesAndPersonsThroughTheUnitsChildren_data() { TestDatabase::engines(); }
    void aTherapistSeesFamiliesAndPersonsThroughTheUnitsChildren()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));
        database.session().setActor(actorOf(county, {Role::Therapist}));
        QSet<FamilyId> families;
        QSet<PersonId> persons;
        QSet<ChildId> children;
        for (const County::Child &child : county.children) {
            if (child.facts.unit == county.unit || child.facts.lookedUp) {
                families.insert(child.family);
                persons.insert(child.person);
                persons.insert(child.guardian);
                children.insert(child.id);
            }
        }

        (void)ENLACE_VALUE(database.session().read([&](Reading &reading) -> Result<bool> {
            const Visibility visibility(reading);
            const auto foundFamilies =
                idsOf<FamilyId>(reading, visibility,
                                QStringLiteral("select f.id from family f where ") +
                                    visibility.familyRows(DataCategory::People, QLatin1String("f"),
                                                          QLatin1String("id")));
            const auto foundPersons = idsOf<PersonId>(
                reading, visibility,
                QStringLiteral("select p.id from person p where ") +
                    visibility.personRows(DataCategory::People, QLatin1String("p")));
            const auto foundChildren =
                idsOf<ChildId>(reading, visibility,
                               QStringLiteral("select c.id from child c where ") +
                                   visibility.children(QLatin1String("c")));
            if (foundFamilies != families || foundPersons != persons || foundChildren != children)
                return fail(ErrorCode::Internal, "sees something else");
            return true;
        }));
        QCOMPARE(families.size(), 3);
    }

    void coordinatorsEditFamilyAndGuardianOfOwnChildrenOnly_data() { TestDatabase::engines(); }
    void coordinatorsEditFamilyAndGuardianOfOwnChildrenOnly()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));
        database.session().setActor(actorOf(county, {Role::Coordinator}));

        ENLACE_VERIFY(database.session().read([&](Reading &reading) -> Result<> {
            const Visibility visibility(reading);
            for (const County::Child &child : county.children) {
                const auto family =
                    visibility.mayEditFamily(reading, DataCategory::People, child.family);
                const auto guardian =
                    visibility.mayEditPerson(reading, DataCategory::People, child.guardian);
                if (family.has_value() != child.facts.own ||
                    guardian.has_value() != child.facts.own)
                    qFatal("%s", child.name);
            }
            return {};
        }));
    }

    void ownRowsNeedAColumnThatSaysWhose_data() { TestDatabase::engines(); }
    void ownRowsNeedAColumnThatSaysWhose()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine, today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));
        database.session().setActor(actorOf(county, {Role::Therapist}));

        ENLACE_VERIFY(database.session().read([&](Reading &reading) -> Result<> {
            const Visibility visibility(reading);
            RowColumns withStaff;
            withStaff.staff = QLatin1String("staff_id");
            const QString sql = QStringLiteral("select c.child_id from coordination c where ");
            if (!idsOf<ChildId>(reading, visibility,
                                sql + visibility.rows(DataCategory::Contacts, QLatin1String("c")))
                     .isEmpty())
                return fail(ErrorCode::Internal, "rows of nobody");
            if (idsOf<ChildId>(
                    reading, visibility,
                    sql + visibility.rows(DataCategory::Contacts, QLatin1String("c"), withStaff))
                    .size() != 3)
                return fail(ErrorCode::Internal, "not the three rows with my name");
            return {};
        }));
    }

    void theWholeStoreIsForWorkThatWasAllowedAsSuch()
    {
        TestDatabase database(QStringLiteral("memory"), today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));
        database.session().setActor(actorOf(county, {Role::Administrator}));

        ENLACE_VERIFY(database.session().read([&](Reading &reading) -> Result<> {
            const Visibility everything = Visibility::ofWholeStore(reading);
            const QString sql = QStringLiteral("select c.id from child c where ");
            if (idsOf<ChildId>(reading, everything, sql + everything.children(QLatin1String("c")))
                    .size() != county.children.size())
                return fail(ErrorCode::Internal, "not everything");
            const Visibility usual(reading);
            if (!idsOf<ChildId>(reading, usual, sql + usual.children(QLatin1String("c"))).isEmpty())
                return fail(ErrorCode::Internal, "an administrator sees children");
            return everything.mayEdit(reading, DataCategory::Therapy, county.children.first().id);
        }));
    }

    /// Own children's rows are found by the index on the child, whatever the size of the table.
    void ownRowsAreFoundByIndex()
    {
        TestDatabase database(QStringLiteral("memory"), today);
        const County county = ENLACE_VALUE(
            database.session().run([](Work &work) -> Result<County> { return makeCounty(work); }));
        database.session().setActor(actorOf(county, {Role::Coordinator}));

        const QString plan =
            ENLACE_VALUE(database.session().read([](Reading &reading) -> Result<QString> {
                const Visibility visibility(reading);
                Query query(reading,
                            QStringLiteral("explain query plan select a.id from allergy a "
                                           "where ") +
                                visibility.rows(DataCategory::Authorizations, QLatin1String("a")));
                visibility.bindTo(query);
                ENLACE_TRY(query.run());
                QString text;
                while (query.next())
                    text += query.column(3).toString() + QLatin1Char('\n');
                return text;
            }));

        QVERIFY2(plan.contains(QLatin1String("SEARCH a USING INDEX allergy_child")),
                 qPrintable(plan));
        QVERIFY2(plan.contains(QLatin1String("SEARCH vo USING")), qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("SCAN a\n")), qPrintable(plan));
    }
};

QTEST_APPLESS_MAIN(TestVisibility)
#include "tst_visibility.moc"
