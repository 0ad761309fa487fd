// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is missing in a child's records is work like any deadline; and whatever happens, what
// stands equals what would be computed again.
#include "core/deadlines/familypauserepository.h"
#include "core/deadlines/gaprules.h"
#include "core/deadlines/worklistrepository.h"

#include "deadlinescene.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace enlace;
using namespace enlace::test;

namespace {

QDate date(const char *text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

std::optional<QDate> dayOf(const char *text)
{
    return *text ? std::optional(date(text)) : std::nullopt;
}

SpanFacts span(const char *key, const char *from, const char *until = "", bool leavesNoGap = false)
{
    SpanFacts facts;
    facts.record = {RecordKind::TherapyEpisode, QUuid::createUuid()};
    facts.key = QLatin1String(key);
    facts.span = {date(from), dayOf(until)};
    facts.leavesNoGap = leavesNoGap;
    return facts;
}

/// A child of three who lacks nothing.
GapRecords complete()
{
    GapRecords records;
    records.child = {RecordKind::Child, QUuid::createUuid()};
    records.birthDate = QDate(2023, 5, 5);
    records.knownSince = QDate(2026, 1, 5);
    records.leads = {span("", "2026-01-05")};
    records.team = {span("primary_care", "2026-01-05"), span("dentist", "2026-01-05")};
    return records;
}

/// "slot since"
QStringList found(const GapRecords &records, QDate day = today)
{
    QStringList lines;
    for (const Gap &gap : gapsOf(records, day))
        lines.append(gap.slot + QLatin1Char(' ') + gap.since.toString(Qt::ISODate));
    return lines;
}

/// Rows of a therapy, an arrangement and an item, written as their areas would.
void addTherapy(Scene &scene, Work &work, const Scene::Child &child, const QString &until,
                const char *discipline = "speech", const char *label = "general")
{
    const TherapyEpisodeId id = TherapyEpisodeId::make();
    execute(work, QStringLiteral("insert into therapy_episode (id, child_id, discipline, "
                                 "provided_by, from_on, until_on, resubmitter, "
                                 "is_same_therapist_asked, %1) values (%2, %3, '%4', 'vendor', "
                                 "'2026-01-05', %5, 'coordinator', 0, %6)")
                      .arg(originColumns, quoted(id), quoted(child.id), QLatin1String(discipline),
                           until, scene.origin(label)));
    scene.note(work, RecordKind::TherapyEpisode, id.uuid(), child);
}

void addArrangement(Scene &scene, Work &work, const Scene::Child &child, const char *until)
{
    scene.addSpan(work, child, "network_arrangement", RecordKind::NetworkArrangement,
                  QStringLiteral("kind, organization_id, from_on, until_on"),
                  QStringLiteral("'continuity_of_care', %1, '2026-01-05', '%2'")
                      .arg(quoted(scene.network), QLatin1String(until)));
}

void addItem(Scene &scene, Work &work, const Scene::Child &child, const char *stallsOn,
             const char *holder)
{
    const EquipmentId id = EquipmentId::make();
    execute(work, QStringLiteral("insert into equipment (id, child_id, code_system, name_en, side, "
                                 "is_brand_required, is_needed_before_discharge, payer, state, "
                                 "appeal, %1) values (%2, %3, 'own', 'Stander', 'none', 0, 0, "
                                 "'plan', 'moving', 'none', %4)")
                      .arg(originColumns, quoted(id), quoted(child.id), scene.origin()));
    execute(work, QStringLiteral("insert into equipment_step (id, equipment_id, child_id, step, "
                                 "from_on, holder_kind, is_date_confirmed, held_days, stalls_on, "
                                 "%1) values (%2, %3, %4, 'quote', '2026-11-10', '%5', 0, 0, "
                                 "'%6', %7)")
                      .arg(originColumns, quoted(EquipmentId::make()), quoted(id), quoted(child.id),
                           QLatin1String(holder), QLatin1String(stallsOn), scene.origin()));
    scene.note(work, RecordKind::Equipment, id.uuid(), child);
}

void addInterruption(Scene &scene, Work &work, const Scene::Child &child, const QString &from,
                     const QString &until)
{
    scene.addSpan(
        work, child, "care_interruption", RecordKind::CareInterruption,
        QStringLiteral("what, service_group, cause, from_on, until_on"),
        QStringLiteral("'Night nursing', 'nursing', 'vendor', '%1', %2").arg(from, until));
}

void addCoverageChange(Scene &scene, Work &work, const Scene::Child &child, const QString &on,
                       const char *before, const char *after, const QString &settled)
{
    scene.addSpan(
        work, child, "coverage_change", RecordKind::CoverageChange,
        QStringLiteral("what, service_group, cause, changed_on, terms_before, terms_after, "
                       "settled_on"),
        QStringLiteral("'Feeding bags', 'supplies', 'new_list', '%1', '%2', '%3', %4")
            .arg(on, QLatin1String(before), QLatin1String(after), settled));
}

void addBill(Scene &scene, Work &work, const Scene::Child &child, const QString &billed,
             const QString &promised, bool isAtRisk, const QString &paid)
{
    scene.addSpan(work, child, "payment_problem", RecordKind::PaymentProblem,
                  QStringLiteral("service, payee, trouble, is_outside_network, "
                                 "is_service_at_risk, billed_on, promised_on, paid_on"),
                  QStringLiteral("'Eye surgery', 'Dr. Example', 'not_paid', 1, %1, '%2', %3, %4")
                      .arg(isAtRisk)
                      .arg(billed, promised, paid));
}

QStringList gapLines(Scene &scene, const Scene::Child &child)
{
    return scene.lines(child.family).filter(QRegularExpression(QStringLiteral("^gap\\.")));
}

} // namespace

class TestGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsFound_data()
    {
        QTest::addColumn<GapRecords>("records");
        QTest::addColumn<QStringList>("gaps");
        const auto row = [](const char *name, auto change, const QStringList &gaps) {
            GapRecords records = complete();
            change(records);
            QTest::newRow(name) << records << gaps;
        };
        const auto line = [](const char *text) { return QStringList{QString::fromLatin1(text)}; };
        row("nothing", [](GapRecords &) {}, {});
        row(
            "nobody leads", [](GapRecords &r) { r.leads.clear(); }, line("gap.lead 2026-01-05"));
        row(
            "the lead ended",
            [](GapRecords &r) { r.leads = {span("", "2026-01-05", "2026-11-10")}; },
            line("gap.lead 2026-11-11"));
        row(
            "the lead will end",
            [](GapRecords &r) { r.leads = {span("", "2026-01-05", "2026-12-10")}; },
            line("gap.lead 2026-12-11"));
        row("one follows at once",
            [](GapRecords &r) {
                r.leads = {span("", "2026-01-05", "2026-11-20"), span("", "2026-11-21")};
            },
            {});
        row(
            "one follows later",
            [](GapRecords &r) {
                r.leads = {span("", "2026-01-05", "2026-11-19"), span("", "2026-12-01")};
            },
            line("gap.lead 2026-11-20"));
        row("a hole that is over",
            [](GapRecords &r) {
                r.leads = {span("", "2026-01-05", "2026-02-19"), span("", "2026-04-01")};
            },
            {});
        row(
            "two lead", [](GapRecords &r) { r.leads.append(span("", "2026-11-15")); },
            line("gap.two_leads 2026-11-15"));
        row("two led once",
            [](GapRecords &r) { r.leads.append(span("", "2026-02-01", "2026-02-10")); }, {});
        row(
            "no PCP", [](GapRecords &r) { r.team.removeFirst(); },
            line("gap.primary_care 2026-01-05"));
        row("a medical home is one",
            [](GapRecords &r) { r.team.first().key = QStringLiteral("medical_home"); }, {});
        row(
            "no dentist", [](GapRecords &r) { r.team.removeLast(); },
            line("gap.dentist 2026-01-05"));
        row(
            "a baby needs none before the first birthday",
            [](GapRecords &r) {
                r.team.removeLast();
                r.birthDate = QDate(2026, 9, 1);
            },
            line("gap.dentist 2027-09-01"));
        row(
            "therapy ended",
            [](GapRecords &r) { r.therapies = {span("speech", "2026-01-05", "2026-11-01")}; },
            line("gap.therapy.speech 2026-11-02"));
        row("its goals were reached",
            [](GapRecords &r) { r.therapies = {span("speech", "2026-01-05", "2026-11-01", true)}; },
            {});
        row("another source goes on",
            [](GapRecords &r) {
                r.therapies = {span("speech", "2026-01-05", "2026-11-01"),
                               span("speech", "2026-06-01")};
            },
            {});
        row(
            "another discipline does not help",
            [](GapRecords &r) {
                r.therapies = {span("speech", "2026-01-05", "2026-11-01"),
                               span("physical", "2026-06-01")};
            },
            line("gap.therapy.speech 2026-11-02"));
        row("before the child came to us",
            [](GapRecords &r) { r.therapies = {span("speech", "2024-01-05", "2025-11-01")}; }, {});
        row(
            "arrangement ends",
            [](GapRecords &r) { r.arrangements = {span("x", "2026-01-05", "2026-12-31")}; },
            line("gap.arrangement 2027-01-01"));
        row("another arrangement follows",
            [](GapRecords &r) {
                r.arrangements = {span("x", "2026-01-05", "2026-12-31"), span("x", "2027-01-01")};
            },
            {});
        row(
            "stalled",
            [](GapRecords &r) {
                r.steps = {{{}, {}, {}, date("2026-10-01"), date("2026-11-21"), true}};
            },
            line("gap.equipment 2026-11-21"));
        row("not yet stalled",
            [](GapRecords &r) {
                r.steps = {{{}, {}, {}, date("2026-10-01"), date("2026-11-22"), true}};
            },
            {});
        row(
            "nobody has it",
            [](GapRecords &r) {
                r.steps = {{{}, {}, {}, date("2026-11-20"), date("2026-12-22"), false}};
            },
            line("gap.holder 2026-11-20"));
        row(
            "a gap between authorizations",
            [](GapRecords &r) {
                r.covers = {{{}, {}, {}, date("2026-11-30"), date("2026-12-05")}};
            },
            line("gap.authorization 2026-12-01"));
        row("the next one follows at once",
            [](GapRecords &r) {
                r.covers = {{{}, {}, {}, date("2026-11-30"), date("2026-12-01")}};
            },
            {});
        row("a gap that is over",
            [](GapRecords &r) {
                r.covers = {{{}, {}, {}, date("2026-10-30"), date("2026-11-10")}};
            },
            {});
        row(
            "supplies are due again",
            [](GapRecords &r) {
                r.supplies = {{{}, {}, {}, date("2026-12-01"), 30, {}, {}}};
            },
            line("supply.delivery 2026-12-01"));
        row("supplies with days to reorder, and an authorization that ends",
            [](GapRecords &r) {
                r.supplies = {{{}, {}, {}, date("2026-12-01"), 30, 7, date("2026-12-15")}};
            },
            {QStringLiteral("supply.reorder 2026-11-24"),
             QStringLiteral("supply.delivery 2026-12-01"),
             QStringLiteral("supply.uncovered 2026-12-31")});
        row("another vendor, and nobody told the family",
            [](GapRecords &r) {
                r.vendors = {{{}, {}, {}, date("2026-11-10"), false, false}};
            },
            {QStringLiteral("vendor.told 2026-11-10"),
             QStringLiteral("vendor.reached 2026-11-10")});
        row(
            "told, and not reached",
            [](GapRecords &r) {
                r.vendors = {{{}, {}, {}, date("2026-11-10"), true, false}};
            },
            line("vendor.reached 2026-11-10"));
        row(
            "a need, and nobody was asked",
            [](GapRecords &r) {
                r.needs = {{{}, {}, {}, date("2026-11-10"), false, {}, false}};
            },
            line("need.nobody_asked 2026-11-10"));
        row("a need, and somebody was asked",
            [](GapRecords &r) {
                r.needs = {{{}, {}, {}, date("2026-11-10"), false, {}, true}};
            },
            {});
        row(
            "an unmet need is looked at again",
            [](GapRecords &r) {
                r.needs = {{{}, {}, {}, date("2026-11-10"), true, date("2027-02-01"), false}};
            },
            line("need.ask_again 2027-02-01"));
        row(
            "no answer",
            [](GapRecords &r) {
                r.applications = {{{}, {}, {}, date("2026-11-10"), true, {}}};
            },
            line("need.answer 2026-11-10"));
        row(
            "refused, to be asked again",
            [](GapRecords &r) {
                r.applications = {{{}, {}, {}, date("2026-11-10"), false, date("2027-01-10")}};
            },
            line("need.ask_again 2027-01-10"));
    }
    void whatIsMissingIsFound()
    {
        QFETCH(GapRecords, records);
        QFETCH(QStringList, gaps);

        QCOMPARE(found(records), gaps);
    }

    void gapsStandAmongTheDeadlinesAndGoWhenTheyAreClosed_data() { TestDatabase::engines(); }
    void gapsStandAmongTheDeadlinesAndGoWhenTheyAreClosed()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2020-05-05");
            scene.addTier(work, child, "low");
            addTherapy(scene, work, child, QStringLiteral("'2026-11-10'"));
            addTherapy(scene, work, child, QStringLiteral("'2026-11-12'"), "mental_health",
                       "mental_health");
            addArrangement(scene, work, child, "2026-12-31");
            addItem(scene, work, child, "2026-11-15", "vendor");
            addItem(scene, work, child, "2027-11-15", "nobody");
        });

        QCOMPARE(gapLines(scene, child),
                 (QStringList{QStringLiteral("gap.arrangement 2027-01-01 GAP-ARRANGEMENT"),
                              QStringLiteral("gap.dentist 2026-03-06 GAP-DENTIST"),
                              QStringLiteral("gap.equipment 2026-11-15 GAP-STALLED"),
                              QStringLiteral("gap.holder 2026-11-13 GAP-HOLDER"),
                              QStringLiteral("gap.lead 2026-01-05 GAP-LEAD"),
                              QStringLiteral("gap.primary_care 2026-02-04 GAP-PCP"),
                              QStringLiteral("gap.therapy.mental_health 2026-11-27 GAP-THERAPY"),
                              QStringLiteral("gap.therapy.speech 2026-11-25 GAP-THERAPY")}));
        // A protected therapy's gap is protected.
        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where label = "
                                             "'mental_health'")),
                 1);
        QVERIFY(scene.stands());

        scene.change([&](Work &work) {
            scene.addLead(work, child, scene.colleague);
            scene.addMember(work, child, "medical_home");
            scene.addMember(work, child, "dentist");
            execute(work, QStringLiteral("update equipment_step set until_on = '2026-11-21'"));
            scene.note(work, RecordKind::EquipmentStep, QUuid::createUuid(), child);
        });
        QCOMPARE(gapLines(scene, child),
                 (QStringList{QStringLiteral("gap.arrangement 2027-01-01 GAP-ARRANGEMENT"),
                              QStringLiteral("gap.therapy.mental_health 2026-11-27 GAP-THERAPY"),
                              QStringLiteral("gap.therapy.speech 2026-11-25 GAP-THERAPY")}));
        QVERIFY(scene.stands());
    }

    void whatAPersonWroteDownIsWorkUntilItIsOver_data() { TestDatabase::engines(); }
    void whatAPersonWroteDownIsWorkUntilItIsOver()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        const QString none = QStringLiteral("null");
        scene.change([&](Work &work) {
            child = scene.addChild(work, "2009-08-31");
            scene.addMember(work, child, "primary_care");
            scene.addMember(work, child, "dentist");
            scene.addLead(work, child, scene.database.actor().staff);
            addInterruption(scene, work, child, QStringLiteral("2026-11-20"), none);
            addInterruption(scene, work, child, QStringLiteral("2026-10-01"),
                            QStringLiteral("'2026-10-09'"));
            addCoverageChange(scene, work, child, QStringLiteral("2026-11-09"), "covered",
                              "when_asked_for", none);
            addCoverageChange(scene, work, child, QStringLiteral("2026-11-09"), "when_asked_for",
                              "covered", none);
            addCoverageChange(scene, work, child, QStringLiteral("2026-11-09"), "covered",
                              "not_covered", QStringLiteral("'2026-11-12'"));
            addBill(scene, work, child, QStringLiteral("2026-11-02"), none, false, none);
            addBill(scene, work, child, QStringLiteral("2026-11-02"),
                    QStringLiteral("'2026-11-30'"), true, none);
            addBill(scene, work, child, QStringLiteral("2026-09-02"), none, true,
                    QStringLiteral("'2026-10-02'"));
        });

        QCOMPARE(gapLines(scene, child),
                 (QStringList{QStringLiteral("gap.coverage 2026-11-19 GAP-COVERAGE"),
                              QStringLiteral("gap.interruption 2026-11-23 GAP-INTERRUPTION"),
                              QStringLiteral("gap.payment 2026-12-02 GAP-PAYMENT"),
                              QStringLiteral("gap.payment_promised 2026-11-30 "
                                             "GAP-PAYMENT-PROMISED")}));
        // What is at risk is graver than a bill that is open.
        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where kind = "
                                             "'service_at_risk' and stake = 'harm'")),
                 1);
        QCOMPARE(scene.number(QStringLiteral("select count(*) from deadline where kind = "
                                             "'payment_open' and stake = 'usual'")),
                 1);
        QVERIFY(scene.stands());

        scene.change([&](Work &work) {
            for (const char *sql : {"update care_interruption set until_on = '2026-11-21' where "
                                    "until_on is null",
                                    "update coverage_change set settled_on = '2026-11-21'",
                                    "update payment_problem set paid_on = '2026-11-21'"})
                execute(work, QLatin1String(sql));
            scene.note(work, RecordKind::CareInterruption, QUuid::createUuid(), child);
        });
        QCOMPARE(gapLines(scene, child), QStringList());
        QVERIFY(scene.stands());
    }

    void anItemThatStallsByItselfIsBroughtInByTheNextDaysWork_data() { TestDatabase::engines(); }
    void anItemThatStallsByItselfIsBroughtInByTheNextDaysWork()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        Scene::Child child;
        Scene::Child other;
        scene.change([&](Work &work) {
            child = scene.addChild(work);
            addItem(scene, work, child, "2026-11-23", "vendor");
            other = scene.addChild(work);
        });
        QVERIFY(gapLines(scene, child).filter(QStringLiteral("equipment")).isEmpty());
        scene.database.clock().advanceDays(2);

        scene.change(
            [&](Work &work) { scene.note(work, RecordKind::Child, other.id.uuid(), other); });

        QCOMPARE(gapLines(scene, child).filter(QStringLiteral("equipment")).size(), 1);
        QVERIFY(scene.stands());
    }

    void aLineSaysWhichItemOrTherapyItIsAbout_data() { TestDatabase::engines(); }
    void aLineSaysWhichItemOrTherapyItIsAbout()
    {
        QFETCH(QString, engine);
        Scene scene(engine);
        scene.change([&](Work &work) {
            const auto child = scene.addChild(work);
            scene.addLead(work, child, scene.database.actor().staff);
            addItem(scene, work, child, "2026-11-15", "vendor");
            addTherapy(scene, work, child, QStringLiteral("'2026-11-10'"));
        });
        scene.signIn({Role::Coordinator});

        QStringList about;
        for (const DeadlineRow &row : ENLACE_VALUE(
                 scene.read([](Reading &reading) { return DeadlineRepository(reading).page({}); })))
            if (!row.aboutIn(Language::English).isEmpty())
                about.append(row.aboutIn(Language::English));

        QCOMPARE(about, (QStringList{QStringLiteral("Stander"), QStringLiteral("Speech therapy")}));
    }

    // Property: after any sequence of edits, snoozes, pauses and days, computing everything again
    // changes nothing; and what was said about a line never moves its day.
    void whatStandsEqualsWhatWouldBeComputed_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 4, 5, 6})
            QTest::addRow("memory %d", seed) << QStringLiteral("memory") << seed;
        QTest::addRow("sqlcipher 7") << QStringLiteral("sqlcipher") << 7;
        if (TestDatabase::hasServer())
            for (const int seed : {8, 9})
                QTest::addRow("postgresql %d", seed) << QStringLiteral("postgresql") << seed;
    }
    void whatStandsEqualsWhatWouldBeComputed()
    {
        QFETCH(QString, engine);
        QFETCH(int, seed);
        Scene scene(engine);
        QRandomGenerator random(static_cast<quint32>(seed));
        QList<Scene::Child> children;
        scene.change([&](Work &work) {
            for (int i = 0; i < 3; ++i)
                children.append(addBusyChild(scene, work));
        });
        for (int step = 0; step < 40; ++step) {
            const Scene::Child &child = children.at(random.bounded(3));
            const QString day = scene.database.clock()
                                    .today()
                                    .addDays(random.bounded(-40, 60))
                                    .toString(Qt::ISODate);
            editAtRandom(scene, random, child, day);
            QVERIFY2(scene.stands(), qPrintable(QStringLiteral("step %1").arg(step)));
        }
        const auto changed =
            scene.database.session().run([](Work &work) { return recomputeDeadlines(work); });
        QCOMPARE(ENLACE_VALUE(changed), 0);
    }

private:
    void editAtRandom(Scene &scene, QRandomGenerator &random, const Scene::Child &child,
                      const QString &day)
    {
        const QByteArray on = day.toLatin1();
        const auto touched = [&](RecordKind kind, const QString &sql) {
            scene.change([&](Work &work) {
                execute(work, sql);
                scene.note(work, kind, QUuid::createUuid(), child);
            });
        };
        switch (random.bounded(19)) {
        case 0:
            return scene.change([&](Work &work) { scene.addRelease(work, child, on); });
        case 1:
            return touched(RecordKind::Release,
                           QStringLiteral("update release_of_information set until_on = '%1' where "
                                          "child_id = %2")
                               .arg(day, quoted(child.id)));
        case 2:
            return scene.change([&](Work &work) {
                addTherapy(scene, work, child, quoted(std::max(day, QStringLiteral("2026-01-06"))));
            });
        case 3:
            return scene.change([&](Work &work) { addItem(scene, work, child, on, "nobody"); });
        case 4:
            return touched(RecordKind::Coordination,
                           QStringLiteral("update coordination set until_on = '%1' where child_id "
                                          "= %2")
                               .arg(std::max(day, QStringLiteral("2026-01-06")), quoted(child.id)));
        case 5:
            return touched(RecordKind::CareTeamMember,
                           QStringLiteral("update care_team_member set until_on = '%1' where "
                                          "child_id = %2")
                               .arg(std::max(day, QStringLiteral("2026-01-06")), quoted(child.id)));
        case 6:
            return scene.change([&](Work &work) {
                scene.addContact(work, child, (on + "T18:00:00.000Z").constData());
            });
        case 7:
            scene.database.clock().advanceDays(random.bounded(1, 9));
            return scene.change(
                [&](Work &work) { scene.note(work, RecordKind::Person, child.id.uuid(), child); });
        case 8:
            return act(scene, random, child, [](WorklistRepository &list, const Deadline &line) {
                return list.setDone({LineSeen::of(line)}, true);
            });
        case 9:
            return act(scene, random, child, [&](WorklistRepository &list, const Deadline &line) {
                return list.snooze(
                    {{LineSeen::of(line),
                      {scene.database.clock().today().addDays(9), QStringLiteral("Waiting")}}});
            });
        case 10:
            return act(scene, random, child, [&](WorklistRepository &list, const Deadline &line) {
                return list.give({{LineSeen::of(line), {Mover::County, {}, {}, {}}}});
            });
        case 11:
            return touched(RecordKind::EligibilityRenewal,
                           QStringLiteral("update eligibility_renewal set due_on = '%1' where "
                                          "child_id = %2")
                               .arg(std::max(day, QStringLiteral("2026-01-06")), quoted(child.id)));
        case 12:
            return touched(RecordKind::Authorization,
                           QStringLiteral("update service_authorization set approved_until = '%1' "
                                          "where child_id = %2")
                               .arg(std::max(day, QStringLiteral("2026-09-02")), quoted(child.id)));
        case 13:
            return touched(RecordKind::Authorization,
                           QStringLiteral("update service_authorization set notice_issuer = '%1', "
                                          "notice_on = '%2' where child_id = %3")
                               .arg(QLatin1String(random.bounded(2) ? "plan" : "county_ccs"), day,
                                    quoted(child.id)));
        case 14:
            return scene.change([&](Work &work) {
                addInterruption(scene, work, child, day, QStringLiteral("null"));
            });
        case 15:
            return scene.change([&](Work &work) {
                addCoverageChange(scene, work, child, day, "covered",
                                  random.bounded(2) ? "when_asked_for" : "covered",
                                  QStringLiteral("null"));
            });
        case 16:
            return scene.change([&](Work &work) {
                addBill(scene, work, child, day,
                        random.bounded(2) ? quoted(day) : QStringLiteral("null"),
                        random.bounded(2) == 1, QStringLiteral("null"));
            });
        case 17:
            // What no day is counted from: nothing is written.
            return unrelated(scene, [&] {
                touched(RecordKind::Person,
                        QStringLiteral("update person set best_time = 'Mornings' where family_id "
                                       "= %1")
                            .arg(quoted(child.family)));
            });
        default:
            FamilyPause pause;
            pause.family = child.family;
            pause.until = scene.database.clock().today().addDays(random.bounded(1, 30));
            const auto begun = scene.database.session().run(
                [&](Work &work) { return FamilyPauseRepository(work).begin(work, pause); });
            // Whose child it no longer is may not pause it.
            QVERIFY(begun || begun.error().code == ErrorCode::Forbidden);
        }
    }

    template <class F>
    void unrelated(Scene &scene, F edit)
    {
        const auto written = [&] {
            return scene.number(QStringLiteral("select coalesce(sum(revision), 0) + 1000 * "
                                               "count(*) from deadline"));
        };
        const qint64 before = written();
        edit();
        QCOMPARE(written(), before);
    }

    template <class F>
    void act(Scene &scene, QRandomGenerator &random, const Scene::Child &child, F f)
    {
        scene.signIn({Role::Supervisor, Role::Coordinator});
        const auto lines = ENLACE_VALUE(scene.read(
            [&](Reading &reading) { return DeadlineRepository(reading).ofFamily(child.family); }));
        if (lines.isEmpty())
            return;
        const Deadline before = lines.at(random.bounded(static_cast<int>(lines.size())));
        const auto after = scene.database.session().run([&](Work &work) {
            WorklistRepository list(work);
            return f(list, before);
        });
        // Whose child it no longer is may not be changed; that is another test's business.
        if (after)
            QCOMPARE(after->first().dueOn, before.dueOn);
    }
};

QTEST_GUILESS_MAIN(TestGaps)
#include "tst_gaps.moc"
