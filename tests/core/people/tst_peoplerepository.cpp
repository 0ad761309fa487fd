// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/healthrepository.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/storage/record.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// Two families of one plan: Mateo and Lucía Ortega Luna, led by Ana; Minh O'Neill, led by Ben.
struct Scene
{
    AgencyId plan;
    AgencyId unit;
    AgencyId firstNetwork;
    AgencyId secondNetwork;
    StaffId ana;
    StaffId ben;
    StaffId therapist;
    FamilyId ortega;
    FamilyId oneill;
    ChildId mateo;
    ChildId lucia;
    ChildId minh;
    PersonId rosa;

    explicit Scene(TestDatabase &db)
    {
        const auto made = db.session().run([this](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", u"Seashore Plan"_s);
            unit = make.agency("mtu", u"Harbor Unit"_s);
            firstNetwork = make.agency("health_network", u"Bayview Health"_s);
            secondNetwork = make.agency("health_network", u"Alta Vista IPA"_s);
            ana = make.coordinator(plan, u"Ana Ruiz"_s);
            ben = make.coordinator(plan, u"Ben Cole"_s);
            therapist = make.staff(u"Tom Diaz"_s);
            ortega = make.family(u"Ortega Luna"_s);
            mateo = make.child(ortega, u"Mateo"_s, u"Ortega Luna"_s, QDate(2018, 3, 5));
            lucia = make.child(ortega, u"Lucía"_s, u"Ortega Luna"_s, QDate(2021, 7, 9));
            rosa = make.guardian(mateo, u"Rosa"_s, u"Luna Pérez"_s);
            make.guardianship(lucia, rosa, Relation::Mother);
            make.phone(rosa, u"+17145550157"_s);
            make.phone(rosa, u"+17145550101"_s, PhoneKind::Work);
            make.lead(mateo, ana);
            make.lead(lucia, ana);
            make.backup(mateo, ben);
            make.tier(mateo, Tier::High);
            make.network(mateo, firstNetwork);
            oneill = make.family(u"O'Neill"_s);
            minh = make.child(oneill, u"Minh"_s, u"O'Neill"_s, QDate(2008, 11, 11));
            make.lead(minh, ben);
            make.tier(minh, Tier::Low);
            make.network(minh, secondNetwork);
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().logText()));
    }

    [[nodiscard]] Actor asAna() const { return actorOf(ana, Role::Coordinator, plan); }
    [[nodiscard]] Actor asTherapist() const
    {
        return actorOf(therapist, Role::Therapist, plan, unit);
    }
};

QStringList namesOf(const QList<ChildRow> &rows)
{
    QStringList names;
    for (const ChildRow &row : rows)
        names.append(row.name);
    return names;
}

} // namespace

class PeopleRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTableHasAColumnForStatusBirthplaceOrSocialSecurity_data() { TestDatabase::engines(); }
    void noTableHasAColumnForStatusBirthplaceOrSocialSecurity()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const auto columns = ENLACE_VALUE(db.session().read([&](Reading &reading) {
            Query query(reading,
                        reading.engine() == Engine::Sqlite
                            ? "select m.name || '.' || c.name from sqlite_master m "
                              "join pragma_table_info(m.name) c where m.type = 'table'"
                            : "select table_name || '.' || column_name from "
                              "information_schema.columns where table_schema = current_schema()");
            return [&]() -> Result<QStringList> {
                ENLACE_TRY(query.run());
                QStringList names;
                while (query.next())
                    names.append(query.column(0).toString());
                ENLACE_TRY(query.finished());
                return names;
            }();
        }));

        QVERIFY(columns.contains(u"child.birth_date"_s));
        static const QRegularExpression forbidden(
            u"(?<![a-z])(ssn|social_security\\w*|immigr\\w*|citizen\\w*|alien\\w*|visa\\w*|"
            u"birth_?place|place_of_birth|birth_country|country_of_birth|nationality)"_s);
        for (const QString &column : columns)
            QVERIFY2(!forbidden.match(column).hasMatch(), qPrintable(column));
    }

    void personsAreSavedFoundAndAudited_data() { TestDatabase::engines(); }
    void personsAreSavedFoundAndAudited()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        Person person = ENLACE_VALUE(db.session().read([&](Reading &reading) -> Result<Person> {
            return PersonRepository(reading).find(scene.rosa);
        }));

        person.chosenName = u"Rosy"_s;
        person.chosenNameLabel = Sensitivity::GenderAffirming;
        person.interpreter = Answer::Yes;
        person.contact.messageAllowed = Answer::No;
        const auto saved = ENLACE_VALUE(db.session().run([&](Work &work) -> Result<Person> {
            return PersonRepository(work).save(work, person);
        }));
        QCOMPARE(saved.revision, person.revision + 1);

        const auto stale = db.session().run([&](Work &work) -> Result<Person> {
            Person other = person;
            other.pronouns = u"ella"_s;
            return PersonRepository(work).save(work, other);
        });
        QVERIFY(!stale.has_value());
        QCOMPARE(stale.error().code, ErrorCode::Conflict);

        const auto again = ENLACE_VALUE(db.session().read([&](Reading &reading) -> Result<Person> {
            return PersonRepository(reading).find(scene.rosa);
        }));
        QCOMPARE(again, saved);
    }

    void othersFamiliesAreReadButNotChanged_data() { TestDatabase::engines(); }
    void othersFamiliesAreReadButNotChanged()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());

        Child minh = ENLACE_VALUE(db.session().read([&](Reading &reading) -> Result<Child> {
            return ChildRepository(reading).find(scene.minh);
        }));
        minh.county = u"Los Angeles"_s;
        const auto refused = db.session().run(
            [&](Work &work) -> Result<Child> { return ChildRepository(work).save(work, minh); });
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);

        db.session().setActor(scene.asTherapist());
        const auto hidden = db.session().read([&](Reading &reading) -> Result<Child> {
            return ChildRepository(reading).find(scene.minh);
        });
        QVERIFY(!hidden.has_value());
        QCOMPARE(hidden.error().code, ErrorCode::NotFound);
    }

    void newFamilyIsTypedInByACoordinator_data() { TestDatabase::engines(); }
    void newFamilyIsTypedInByACoordinator()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());

        const auto made = ENLACE_VALUE(db.session().run([&](Work &work) -> Result<Child> {
            Family family;
            family.name = u"Đặng"_s;
            ENLACE_TRY(FamilyRepository(work).save(work, family));
            Person person;
            person.family = family.id;
            person.givenNames = u"Thị"_s;
            person.surnames = u"Đặng"_s;
            ENLACE_TRY(PersonRepository(work).save(work, person));
            Child child;
            child.family = family.id;
            child.person = person.id;
            child.birthDate = QDate(2020, 2, 29);
            return ChildRepository(work).save(work, child);
        }));
        QCOMPARE(made.origin.agency, scene.plan);

        const auto found =
            ENLACE_VALUE(db.session().read([&](Reading &reading) -> Result<QList<ChildId>> {
                return ChildRepository(reading).exactly(QDate(2020, 2, 29), u"THI"_s, u"dang"_s);
            }));
        QCOMPARE(found, QList{made.id});
    }

    void childrenAreListedByNameAndPage_data() { TestDatabase::engines(); }
    void childrenAreListedByNameAndPage()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        const auto list = [&](const ChildFilter &filter, const std::optional<ChildKey> &after = {},
                              int limit = 200) {
            return ENLACE_VALUE(db.session().read([&](Reading &reading) {
                return ChildRepository(reading).list(filter, after, limit);
            }));
        };

        const auto all = list({});
        QCOMPARE(namesOf(all), QStringList({u"O'Neill, Minh"_s, u"Ortega Luna, Lucía"_s,
                                            u"Ortega Luna, Mateo"_s}));
        QCOMPARE(all[2].leadName, u"Ana Ruiz"_s);
        QCOMPARE(all[2].tier, Tier::High);
        QCOMPARE(all[2].networkName, u"Bayview Health"_s);
        QCOMPARE(all[1].tier, std::nullopt);

        const auto first = list({}, {}, 2);
        QCOMPARE(first.size(), 2);
        QCOMPARE(namesOf(list({}, first.last().key(), 2)), QStringList(u"Ortega Luna, Mateo"_s));

        ChildFilter mine;
        mine.coordinators = {scene.ana};
        QCOMPARE(list(mine).size(), 2);
        ChildFilter high;
        high.tier = Tier::High;
        QCOMPARE(namesOf(list(high)), QStringList(u"Ortega Luna, Mateo"_s));
        ChildFilter network;
        network.network = scene.secondNetwork;
        QCOMPARE(namesOf(list(network)), QStringList(u"O'Neill, Minh"_s));
        ChildFilter surname;
        surname.surname = u"ÓRTE"_s;
        QCOMPARE(list(surname).size(), 2);
        ChildFilter language;
        language.language = u"vi"_s;
        QVERIFY(list(language).isEmpty());
        ChildFilter unled;
        unled.withoutLead = true;
        QVERIFY(list(unled).isEmpty());
        QCOMPARE(ENLACE_VALUE(db.session().read(
                     [&](Reading &reading) { return ChildRepository(reading).count({}, 2); })),
                 2);
    }

    void listShowsTheNextOpenDeadline_data() { TestDatabase::engines(); }
    void listShowsTheNextOpenDeadline()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto add = [&](Work &work, const char *slot, QDate due, const char *status,
                             bool isDone) {
            Query query(work, "insert into deadline (id, child_id, family_id, kind, about_kind, "
                              "about_id, slot, rule, trigger_on, raw_on, due_on, opens_on, "
                              "is_unconfirmed, owner, status, done_on, agency_id, label, "
                              "source, learned_at, revision) values (:id, :child, :family, "
                              "'x', 'child', :about, :slot, 'x', :due, :due, :due, :due, 0, "
                              "'x', :status, :done, :agency, 'general', 'rule', :now, 1)");
            query.bind(":id", DeadlineId::make()).bind(":child", scene.mateo);
            query.bind(":family", scene.ortega).bind(":about", scene.mateo);
            query.bind(":slot", slot).bind(":due", due).bind(":status", status);
            query.bind(":done", isDone ? std::optional(due) : std::nullopt);
            query.bind(":agency", scene.plan).bind(":now", work.now());
            return query.run();
        };
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            ENLACE_TRY(add(work, "a", QDate(2026, 12, 1), "done", true));
            ENLACE_TRY(add(work, "b", QDate(2027, 2, 1), "open", false));
            ENLACE_TRY(add(work, "c", QDate(2027, 1, 15), "open", false));
            return {};
        }));
        db.session().setActor(scene.asAna());

        const auto rows = ENLACE_VALUE(
            db.session().read([&](Reading &reading) { return ChildRepository(reading).list({}); }));

        QCOMPARE(rows[2].nextDeadline, QDate(2027, 1, 15));
        QCOMPARE(rows[1].nextDeadline, std::nullopt);
        QVERIFY(!rows[2].isDeadlineHidden && !rows[1].isDeadlineHidden); // there is none

        // Whose team does not coordinate the child sees that something is due, and not what.
        db.session().setActor(actorOf(scene.therapist, Role::Supervisor, scene.plan));
        const auto others = ENLACE_VALUE(
            db.session().read([&](Reading &reading) { return ChildRepository(reading).list({}); }));
        QCOMPARE(others[2].nextDeadline, std::nullopt);
        QVERIFY(others[2].isDeadlineHidden && !others[1].isDeadlineHidden);
        db.session().setActor(scene.asAna());

        const auto standing = [&](DueState state) {
            ChildFilter filter;
            filter.deadlines = state;
            return namesOf(ENLACE_VALUE(db.session().read(
                [&](Reading &reading) { return ChildRepository(reading).list(filter); })));
        };
        QCOMPARE(standing(DueState::NothingOpen),
                 QStringList({u"O'Neill, Minh"_s, u"Ortega Luna, Lucía"_s}));
        QVERIFY(standing(DueState::Late).isEmpty());
        const QDate day = ENLACE_VALUE(
            db.session().read([](Reading &reading) -> Result<QDate> { return reading.today(); }));
        ENLACE_VERIFY(db.session().run(
            [&](Work &work) { return add(work, "d", day.addDays(7), "open", false); }));
        QCOMPARE(standing(DueState::ThisWeek), QStringList(u"Ortega Luna, Mateo"_s));
        QVERIFY(standing(DueState::Late).isEmpty());
        ENLACE_VERIFY(db.session().run(
            [&](Work &work) { return add(work, "e", day.addDays(-1), "open", false); }));
        QCOMPARE(standing(DueState::Late), QStringList(u"Ortega Luna, Mateo"_s));
    }

    void deathTakesAChildOutOfTheList_data() { TestDatabase::engines(); }
    void deathTakesAChildOutOfTheList()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<Child> {
            ChildRepository children(work);
            ENLACE_ASSIGN(Child child, children.find(scene.lucia));
            child.diedOn = QDate(2026, 11, 20);
            return children.save(work, child);
        }));

        ChildFilter filter;
        filter.coordinators = {scene.ana};
        const auto list = [&] {
            return ENLACE_VALUE(db.session().read(
                [&](Reading &reading) { return ChildRepository(reading).list(filter); }));
        };
        QCOMPARE(namesOf(list()), QStringList(u"Ortega Luna, Mateo"_s));
        filter.withStopped = true;
        QCOMPARE(list().size(), 2);
        QCOMPARE(list().first().stopped, StopReason::Died);
    }

    void moreChildrenThanAStatementTakesAreOneList_data() { TestDatabase::engines(); }
    void moreChildrenThanAStatementTakesAreOneList()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        const auto read = [&](auto f) { return ENLACE_VALUE(db.session().read(f)); };
        const auto all = read([](Reading &reading) { return ChildRepository(reading).list({}); });
        QCOMPARE(all.size(), 3);
        // The last of the list stands in the first part, and the first in the last.
        QList<ChildId> ids(2 * ChildFilter::mostAmong + 1);
        std::generate(ids.begin(), ids.end(), [] { return ChildId::make(); });
        ids.first() = all.at(2).id;
        ids[ChildFilter::mostAmong] = all.at(1).id;
        ids.last() = all.at(0).id;
        ChildFilter filter;
        filter.among = ids;

        const auto page =
            read([&](Reading &reading) { return ChildRepository(reading).list(filter, {}, 2); });
        const auto rest = read([&](Reading &reading) {
            return ChildRepository(reading).list(filter, page.last().key(), 2);
        });
        const auto counted = [&](int limit) {
            return read(
                [&](Reading &reading) { return ChildRepository(reading).count(filter, limit); });
        };

        QCOMPARE(page + rest, all);
        QCOMPARE(counted(1000), 3);
        QCOMPARE(counted(2), 2);
    }

    void renamingMovesAChildInTheList_data() { TestDatabase::engines(); }
    void renamingMovesAChildInTheList()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<Person> {
            PersonRepository persons(work);
            ENLACE_ASSIGN(const Child child, ChildRepository(work).find(scene.mateo));
            ENLACE_ASSIGN(Person person, persons.find(child.person));
            person.surnames = u"Álvarez"_s;
            return persons.save(work, person);
        }));

        const auto rows = ENLACE_VALUE(
            db.session().read([&](Reading &reading) { return ChildRepository(reading).list({}); }));
        QCOMPARE(rows.first().name, u"Álvarez, Mateo"_s);
    }

    void leadIsHandedOverWithItsHistory_data() { TestDatabase::engines(); }
    void leadIsHandedOverWithItsHistory()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        const HandOver handOver{scene.mateo,
                                scene.ben,
                                CoordinationRole::Lead,
                                QDate(2026, 12, 1),
                                u"Rosa likes evening calls."_s,
                                u"Caseload"_s};

        ENLACE_VERIFY(db.session().run(
            [&](Work &work) { return CoordinationRepository(work).handOver(work, handOver); }));

        const auto rows = ENLACE_VALUE(db.session().read([&](Reading &reading) {
            return CoordinationRepository(reading).coordinators(scene.mateo);
        }));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].staff, scene.ana);
        QCOMPARE(rows[0].span.until, QDate(2026, 11, 30));
        QCOMPARE(rows[0].handOver, u"Rosa likes evening calls."_s);
        QCOMPARE(rows[2].staff, scene.ben);
        QCOMPARE(rows[2].role, CoordinationRole::Lead);

        const auto twice = db.session().run(
            [&](Work &work) { return CoordinationRepository(work).handOver(work, handOver); });
        QCOMPARE(twice.error().code, ErrorCode::Invalid);

        const auto others = db.session().run([&](Work &work) {
            return CoordinationRepository(work).handOver(
                work, {scene.minh, scene.ana, CoordinationRole::Lead, QDate(2026, 12, 1), {}, {}});
        });
        QCOMPARE(others.error().code, ErrorCode::Forbidden);
    }

    void twoLeadsOnOneDayAreRefused_data() { TestDatabase::engines(); }
    void twoLeadsOnOneDayAreRefused()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(actorOf(scene.ben, Role::Supervisor, scene.plan));
        Coordination second;
        second.child = scene.mateo;
        second.staff = scene.ben;
        second.span = {QDate(2024, 1, 1), QDate(2025, 1, 1)}; // the last day is Ana's first

        const auto refused = db.session().run(
            [&](Work &work) { return CoordinationRepository(work).save(work, second); });
        QCOMPARE(refused.error().code, ErrorCode::Invalid);

        second.span.until = QDate(2024, 12, 31);
        ENLACE_VERIFY(db.session().run(
            [&](Work &work) { return CoordinationRepository(work).save(work, second); }));
    }

    /// Each Work waits for the other's row of the child, so that neither misses the other's lead.
    void twoDesksCannotBothBecomeLead()
    {
        if (!TestDatabase::hasServer())
            QSKIP("PostgreSQL only");
        TestDatabase db(u"postgresql"_s);
        const Scene scene(db);
        ChildId child;
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            child = Builder(work).child(scene.oneill, u"Ly"_s, u"O'Neill"_s, QDate(2020, 1, 1));
            return {};
        }));
        const Actor supervisor = actorOf(scene.ben, Role::Supervisor, scene.plan);
        const auto assign = [&](StaffId staff) {
            const auto session = db.another(supervisor);
            return session->run([&](Work &work) {
                Coordination row;
                row.child = child;
                row.staff = staff;
                row.span = {QDate(2026, 11, 1), QDate(2026, 12, 31)}; // no open end, no index
                return CoordinationRepository(work).save(work, row);
            });
        };

        QList<bool> done(2, false);
        QThread *first = QThread::create([&] { done[0] = assign(scene.ana).has_value(); });
        QThread *second = QThread::create([&] { done[1] = assign(scene.ben).has_value(); });
        first->start();
        second->start();
        first->wait();
        second->wait();
        delete first;
        delete second;

        QCOMPARE(done.count(true), 1);
        db.session().setActor(supervisor);
        QCOMPARE(ENLACE_VALUE(db.session().read([&](Reading &reading) {
                     return CoordinationRepository(reading).coordinators(child);
                 })).size(),
                 1);
    }

    void tierAndNetworkFollowOneAnother_data() { TestDatabase::engines(); }
    void tierAndNetworkFollowOneAnother()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());

        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            CoordinationRepository rows(work);
            ENLACE_TRY(rows.setTier(work, scene.mateo, Tier::Low, QDate(2026, 11, 21), u"Calm"_s));
            ENLACE_TRY(rows.setTier(work, scene.mateo, Tier::Low, QDate(2026, 11, 22), u"Again"_s));
            ENLACE_TRY(rows.setNetwork(work, scene.mateo, scene.secondNetwork, QDate(2026, 12, 1),
                                       u"Family's choice"_s));
            return {};
        }));

        const auto tiers = ENLACE_VALUE(db.session().read(
            [&](Reading &reading) { return CoordinationRepository(reading).tiers(scene.mateo); }));
        QCOMPARE(tiers.size(), 2);
        QCOMPARE(tiers[0].span.until, QDate(2026, 11, 20));
        QCOMPARE(tiers[1].reason, u"Calm"_s);
        const auto networks = ENLACE_VALUE(db.session().read([&](Reading &reading) {
            return CoordinationRepository(reading).networks(scene.mateo);
        }));
        QCOMPARE(networks.size(), 2);
        QCOMPARE(networks[0].span.until, QDate(2026, 11, 30));
    }

    void familyPageHoldsEverything_data() { TestDatabase::engines(); }
    void familyPageHoldsEverything()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            const auto home = make.household(scene.ortega, u"318 Main St, Unit B"_s, u"Orange"_s);
            make.lives(scene.rosa, home);
            make.lives(make.personOf(scene.mateo), home, scene.mateo);
            make.allergy(scene.mateo, u"Latex"_s, AllergyKind::Latex);
            make.condition(scene.mateo, u"G80.1"_s);
            make.condition(scene.mateo, u"F43.1"_s, Sensitivity::MentalHealth);
            return {};
        }));
        db.session().setActor(scene.asAna());

        const auto view = ENLACE_VALUE(db.session().read(
            [&](Reading &reading) { return FamilyRepository(reading).open(scene.ortega); }));
        QCOMPARE(view.family.name, u"Ortega Luna"_s);
        QCOMPARE(view.children.size(), 2);
        const ChildCard &mateo = view.children.first();
        QCOMPARE(mateo.person.givenNames, u"Mateo"_s);
        QCOMPARE(mateo.leadName, u"Ana Ruiz"_s);
        QCOMPARE(mateo.backupName, u"Ben Cole"_s);
        QCOMPARE(mateo.networkName, u"Bayview Health"_s);
        QCOMPARE(mateo.tier, Tier::High);
        QCOMPARE(mateo.allergies.size(), 1);
        QCOMPARE(mateo.allergies.first().substance, u"Latex"_s);
        QCOMPARE(mateo.conditions.size(), 2); // her own child: the protected one too
        QCOMPARE(view.grownUps.size(), 1);
        QCOMPARE(view.grownUps.first().of.size(), 2);
        QCOMPARE(view.grownUps.first().phones.size(), 2);
        QCOMPARE(view.households.size(), 1);
        QCOMPARE(view.households.first().members.size(), 2);
        QCOMPARE(view.hidden, 0);
    }

    void familyPageSaysThatSomethingIsHidden_data() { TestDatabase::engines(); }
    void familyPageSaysThatSomethingIsHidden()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            make.condition(scene.minh, u"G80.1"_s);
            make.condition(scene.minh, u"F43.1"_s, Sensitivity::MentalHealth);
            PersonId person = make.personOf(scene.minh);
            ENLACE_ASSIGN(Person minh, findRecord<Person>(work, person));
            minh.chosenName = u"Kim"_s;
            minh.chosenNameLabel = Sensitivity::GenderAffirming;
            ENLACE_TRY(updateRecord(work, minh));
            return {};
        }));
        db.session().setActor(scene.asAna()); // Minh is Ben's

        const auto view = ENLACE_VALUE(db.session().read(
            [&](Reading &reading) { return FamilyRepository(reading).open(scene.oneill); }));
        QCOMPARE(view.children.first().conditions.size(), 1);
        QCOMPARE(view.hidden, 1);
        QVERIFY(view.children.first().person.chosenName.isEmpty());
    }

    void openingAFamilyIsWrittenDownFirst_data() { TestDatabase::engines(); }
    void openingAFamilyIsWrittenDownFirst()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto log = [&](const char *action) {
            return ENLACE_VALUE(db.session().read([&](Reading &reading) -> Result<int> {
                Query query(reading, "select count(*) from read_entry where family_id = :family "
                                     "and action = :action");
                query.bind(":family", scene.ortega).bind(":action", action);
                ENLACE_ASSIGN(const auto count, firstValue<int>(query));
                return count.value_or(0);
            }));
        };

        db.session().setActor(scene.asAna());
        ENLACE_VERIFY(db.session().read(
            [&](Reading &reading) { return FamilyRepository(reading).open(scene.ortega); }));
        QCOMPARE(log("read"), 1);

        db.session().setActor(scene.asTherapist()); // no child of the family is in the unit
        const auto refused = db.session().read(
            [&](Reading &reading) { return FamilyRepository(reading).open(scene.ortega); });
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QCOMPARE(log("read"), 1);
        QCOMPARE(log("refused"), 1);
    }

    void whatCannotBeWrittenDownIsNotShown_data() { TestDatabase::engines(); }
    void whatCannotBeWrittenDownIsNotShown()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        Connection &connection = db.session().connection();
        // As with a full disk: the log takes nothing more.
        ENLACE_VERIFY(connection.execute(
            connection.engine() == Engine::Sqlite
                ? QStringLiteral("create trigger reads.full before insert on read_entry begin "
                                 "select raise(abort, 'full'); end")
                : QStringLiteral(
                      "alter table read_entry add constraint full_disk check (false) not valid")));
        db.session().setActor(scene.asAna());

        QVERIFY(!db.session().read(
            [&](Reading &reading) { return FamilyRepository(reading).open(scene.ortega); }));
    }

    void halfSiblingsFosterCareAndTwoHomesFit_data() { TestDatabase::engines(); }
    void halfSiblingsFosterCareAndTwoHomesFit()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ChildId leo;
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            // A half-brother by the mother, with a foster mother until last year, in two counties.
            leo = make.child(scene.ortega, u"Leo"_s, u"Luna"_s, QDate(2015, 5, 5));
            make.guardianship(leo, scene.rosa, Relation::Mother);
            make.guardian(leo, u"Juan"_s, u"Vega"_s, Relation::Father);
            const PersonId foster =
                make.guardian(leo, u"Mary"_s, u"Smith"_s, Relation::FosterParent);
            Query ended(work, "update guardianship set until_on = '2025-12-31' where person_id = "
                              ":person");
            ended.bind(":person", foster);
            ENLACE_TRY(ended.run());
            const auto rosas = make.household(scene.ortega, u"1 Elm St"_s, u"Orange"_s);
            const auto juans = make.household(scene.ortega, u"2 Oak St"_s, u"Riverside"_s);
            make.lives(make.personOf(leo), rosas, leo);
            make.lives(make.personOf(leo), juans, leo);
            make.lead(leo, scene.ana);
            return {};
        }));
        db.session().setActor(scene.asAna());

        const auto view = ENLACE_VALUE(db.session().read(
            [&](Reading &reading) { return FamilyRepository(reading).open(scene.ortega); }));

        QCOMPARE(view.children.size(), 3);
        QCOMPARE(view.children.first().child.id, leo);
        QCOMPARE(view.grownUps.size(), 3);
        QCOMPARE(view.grownUps.first().person.id, scene.rosa);
        QCOMPARE(view.grownUps.first().of.size(), 3);
        QCOMPARE(view.grownUps.last().person.givenNames, u"Mary"_s); // no longer
        QCOMPARE(view.households.size(), 2);
    }

    void familyWithChildrenIsNotArchived_data() { TestDatabase::engines(); }
    void familyWithChildrenIsNotArchived()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        const auto archive = [&] {
            return db.session().run([&](Work &work) {
                return FamilyRepository(work).archive(work, scene.ortega, u"typed twice"_s);
            });
        };

        const auto refused = archive();
        QCOMPARE(refused.error().code, ErrorCode::InUse);
        QCOMPARE(refused.error().count, 2);
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            ENLACE_TRY(ChildRepository(work).archive(work, scene.mateo, u"typed twice"_s));
            ENLACE_TRY(ChildRepository(work).archive(work, scene.lucia, u"typed twice"_s));
            return {};
        }));
        ENLACE_VERIFY(archive());
    }

    void wrongCinIsRefused_data() { TestDatabase::engines(); }
    void wrongCinIsRefused()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asAna());
        const auto save = [&](const QString &cin) {
            return db.session().run([&](Work &work) -> Result<PersonIdentifier> {
                ENLACE_ASSIGN(const Child child, ChildRepository(work).find(scene.mateo));
                PersonIdentifier identifier;
                identifier.person = child.person;
                identifier.family = child.family;
                identifier.value = cin;
                return PersonRepository(work).save(work, identifier);
            });
        };

        QCOMPARE(save(u"9123456"_s).error().field, u"value"_s);
        ENLACE_VERIFY(save(u"91234567A"_s));
        QCOMPARE(ENLACE_VALUE(db.session().read([&](Reading &reading) {
                     return ChildRepository(reading).exactly(u"9123 4567a"_s);
                 })),
                 QList{scene.mateo});
    }

    void aHomeIsNotTakenByNamingOnesOwnFamily_data() { TestDatabase::engines(); }
    void aHomeIsNotTakenByNamingOnesOwnFamily()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto theirs = ENLACE_VALUE(db.session().run([&](Work &work) -> Result<Household> {
            const HouseholdId home =
                Builder(work).household(scene.oneill, u"5 Elm Street"_s, u"Tustin"_s);
            return findRecord<Household>(work, home);
        }));
        db.session().setActor(scene.asAna());
        Household taken = theirs;
        taken.family = scene.ortega;

        const auto saved =
            db.session().run([&](Work &work) { return FamilyRepository(work).save(work, taken); });

        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Forbidden);
        QCOMPARE(ENLACE_VALUE(db.session().read([&](Reading &reading) {
                     return findRecord<Household>(reading, theirs.id);
                 })).family,
                 scene.oneill);
    }
};

QTEST_GUILESS_MAIN(PeopleRepositoryTest)
#include "tst_peoplerepository.moc"
