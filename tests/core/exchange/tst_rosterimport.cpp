// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importrepository.h"
#include "core/exchange/rosterimport.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "core/people/familyrepository.h"
#include "core/people/healthrepository.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/storage/query.h"
#include "core/storage/record.h"
#include "core/therapy/therapyrepository.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const QString headings =
    u"CIN,CCS_CASE_NO,CHILD_LAST,CHILD_FIRST,DOB,SEX,LANG_SPOKEN,INTERPRETER,"
    "GUARDIAN_NAME,GUARDIAN_RELATION,PHONE,ADDRESS,CITY,ZIP,HEALTH_NETWORK,"
    "PCP_NAME,PCP_NPI,CCS_ELIG_FROM,CCS_ELIG_TO,MEDICAL_ELIG_ICD10,RISK_TIER\n"_s;
const QString mateo =
    u"91234567A,0522786,Ortega Luna,Mateo,03/05/2018,M,es,Y,Rosa Luna Pérez,Mother,714-555-0157,"
    "318 Main St,Santa Ana,92701,Bayview Health,Dr. Iker Tran,1234567893,01/01/2026,12/31/2026,"
    "G80.1;E10.9,HIGH\n"_s;
const QString lucia =
    u"91234568B,0522787,Ortega Luna,Lucía,07/09/2021,F,es,Y,Rosa Luna Perez,Mother,714-555-0157,"
    "318 MAIN ST,Santa Ana,92701,Bayview Health,Dr. Iker Tran,1234567893,01/01/2026,12/31/2026,"
    ",LOW\n"_s;
const QString minh =
    u"91234569C,0522788,O'Neill,Minh,11/11/2012,M,vi,N,Diego O'Neill,Legal guardian,714-555-0101,"
    "7 Calle Ámbar,Irvine,92618,Alta Vista IPA,Dr. Iker Tran,,02/01/2026,01/31/2027,F84.0,LOW\n"_s;

/// A store with one plan and its supervisor.
class Office
{
public:
    explicit Office(const QString &engine)
        : db(engine)
    {
        const auto made = session().run([this](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", u"Seashore Plan"_s);
            staff = make.staff(u"Eva Supervisor"_s);
            make.role(staff, Role::Supervisor, plan);
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().logText()));
        session().setActor(supervisor());
    }

    [[nodiscard]] Session &session() { return db.session(); }
    [[nodiscard]] Actor supervisor() const
    {
        Actor actor = actorOf(staff, Role::Supervisor, plan);
        actor.desk = db.actor().desk;
        return actor;
    }

    ImportPlan planOf(QIODevice &file, const QList<RowDecision> &decisions = {},
                      const RosterChoices &choices = {})
    {
        ImportOptions options;
        options.agency = plan;
        options.fileName = u"roster.csv"_s;
        options.decisions = decisions;
        return ENLACE_VALUE(session().read(
            [&](Reading &reading) { return planRoster(reading, file, choices, options); }));
    }
    ImportPlan planOf(const QString &rows, const QList<RowDecision> &decisions = {})
    {
        QBuffer buffer;
        buffer.setData((headings + rows).toUtf8());
        buffer.open(QIODevice::ReadOnly);
        return planOf(buffer, decisions);
    }
    /// Of the first `lines` lines of a file; of all of it without.
    ImportPlan planOfFile(const char *name, int lines = 0)
    {
        QFile file(QStringLiteral(ENLACE_TEST_DATA "/roster/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no test data");
        if (lines == 0)
            return planOf(file);
        QByteArray start;
        for (int i = 0; i < lines; ++i)
            start += file.readLine();
        QBuffer buffer(&start);
        buffer.open(QIODevice::ReadOnly);
        return planOf(buffer);
    }
    Result<ImportResult> apply(const ImportPlan &wanted, const RowProgress &progress = {})
    {
        return session().run([&](Work &work) { return applyRoster(work, wanted, progress); });
    }
    ImportResult import(const QString &rows, const QList<RowDecision> &decisions = {})
    {
        return ENLACE_VALUE(apply(planOf(rows, decisions)));
    }
    Result<UndoResult> undo(const ImportBatchId &batch)
    {
        return session().run([&](Work &work) { return ImportRepository(work).undo(work, batch); });
    }

    qint64 count(const char *table)
    {
        return ENLACE_VALUE(session().read([&](Reading &reading) -> Result<qint64> {
            Query query(reading, QStringLiteral("select count(*) from ") + QLatin1String(table));
            ENLACE_ASSIGN(const auto found, firstValue<qint64>(query));
            return *found;
        }));
    }
    /// Everything that an import may write, counted.
    QList<qint64> counts()
    {
        QList<qint64> all;
        for (const char *table : {"family", "household", "person", "child", "person_phone",
                                  "person_identifier", "household_member", "guardianship",
                                  "need_tier", "condition", "program_status", "network_membership",
                                  "eligibility_renewal", "agency", "provider", "provider_contract"})
            all += count(table);
        return all;
    }
    ChildId childBy(const QString &cin)
    {
        const auto found = ENLACE_VALUE(session().read(
            [&](Reading &reading) { return ChildRepository(reading).exactly(cin); }));
        return found.size() == 1 ? found.first() : ChildId();
    }
    template <class F>
    auto read(F f)
    {
        return ENLACE_VALUE(session().read(f));
    }

    TestDatabase db;
    AgencyId plan;
    StaffId staff;
};

QStringList changedFields(const PlannedRow &row)
{
    QStringList fields;
    for (const FieldChange &change : row.changes)
        fields += keyOf(change.field);
    return fields;
}

} // namespace

class TestRosterImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanRosterIsTakenWholeAndAgainChangesNothing_data() { TestDatabase::engines(); }
    void cleanRosterIsTakenWholeAndAgainChangesNothing();
    void messyRosterTakesWhatIsGood_data() { TestDatabase::engines(); }
    void messyRosterTakesWhatIsGood();
    void rowBecomesChildAndFamily_data() { TestDatabase::engines(); }
    void rowBecomesChildAndFamily();
    void laterRosterKeepsHistory_data() { TestDatabase::engines(); }
    void laterRosterKeepsHistory();
    void newSiblingJoinsTheFamilyOnRecord_data() { TestDatabase::engines(); }
    void newSiblingJoinsTheFamilyOnRecord();
    void badNpiFindsTheDoctorByName_data() { TestDatabase::engines(); }
    void badNpiFindsTheDoctorByName();
    void whatAPersonWroteIsKept_data() { TestDatabase::engines(); }
    void whatAPersonWroteIsKept();
    void sameChildWrittenOtherwiseIsNotMadeTwice_data() { TestDatabase::engines(); }
    void sameChildWrittenOtherwiseIsNotMadeTwice();
    void doubtfulRowWaitsForADecision_data() { TestDatabase::engines(); }
    void doubtfulRowWaitsForADecision();
    void twinsOfOneFileAreTwoChildren_data() { TestDatabase::engines(); }
    void twinsOfOneFileAreTwoChildren();
    void archivedChildDoesNotComeBack_data() { TestDatabase::engines(); }
    void archivedChildDoesNotComeBack();
    void cancellingLeavesTheStoreAsItWas_data() { TestDatabase::engines(); }
    void cancellingLeavesTheStoreAsItWas();
    void undoTakesAllBack_data() { TestDatabase::engines(); }
    void undoTakesAllBack();
    void undoRestoresWhatWasChanged_data() { TestDatabase::engines(); }
    void undoRestoresWhatWasChanged();
    void undoLeavesWhatWasEditedSince_data() { TestDatabase::engines(); }
    void undoLeavesWhatWasEditedSince();
    void ofAnotherAgencysChildNothingIsShown_data() { TestDatabase::engines(); }
    void ofAnotherAgencysChildNothingIsShown();
    void undoLeavesWhatADeskWithASlowClockEdited_data() { TestDatabase::engines(); }
    void undoLeavesWhatADeskWithASlowClockEdited();
    void previewThatIsNoLongerTrueIsNotCarriedOut_data() { TestDatabase::engines(); }
    void previewThatIsNoLongerTrueIsNotCarriedOut();
    void rightsAreAsked_data() { TestDatabase::engines(); }
    void rightsAreAsked();
    void mappingIsRemembered_data() { TestDatabase::engines(); }
    void mappingIsRemembered();
    void historyTellsWhatWasRefused_data() { TestDatabase::engines(); }
    void historyTellsWhatWasRefused();
};

void TestRosterImport::cleanRosterIsTakenWholeAndAgainChangesNothing()
{
    QFETCH(QString, engine);
    Office office(engine);

    const ImportPlan first = office.planOfFile("roster.csv");
    QCOMPARE(first.counts(), (RowCounts{1200, 0, 0, 0, 0, 0}));
    QCOMPARE(first.newNetworks.size(), 13);
    const ImportResult done = ENLACE_VALUE(office.apply(first));

    QVERIFY(done.batch.has_value());
    QCOMPARE(office.count("child"), 1200);
    QCOMPARE(office.count("person_identifier"), 2400);
    QCOMPARE(office.count("agency where kind = 'health_network'"), 13);
    QVERIFY(office.count("family") < 1200); // siblings are one family
    QCOMPARE(office.count("child where primary_care_id is null"), 0);

    const QList<qint64> before = office.counts();
    const qint64 audited = office.count("audit_entry");
    const ImportPlan second = office.planOfFile("roster.csv");
    QCOMPARE(second.counts(), (RowCounts{0, 0, 1200, 0, 0, 0}));
    const ImportResult again = ENLACE_VALUE(office.apply(second));

    QVERIFY(!again.batch.has_value());
    QCOMPARE(office.counts(), before);
    QCOMPARE(office.count("audit_entry"), audited);
    QCOMPARE(office.count("import_batch"), 1);
}

void TestRosterImport::messyRosterTakesWhatIsGood()
{
    QFETCH(QString, engine);
    Office office(engine);

    const ImportPlan plan = office.planOfFile("roster-messy.csv");

    QCOMPARE(plan.rows.size(), 1212);
    // 9 dates, 16 short rows, 13 without first name, 9 CINs and one repeat of such a row.
    QCOMPARE(plan.counts(), (RowCounts{1153, 0, 11, 48, 0, 0}));
    QCOMPARE(plan.count(RowProblemKind::RepeatsEarlierRow), 12);
    QCOMPARE(plan.count(RowProblemKind::FormulaLikeText), 8);
    ENLACE_VERIFY(office.apply(plan));
    QCOMPARE(office.count("child"), 1153);
    QCOMPARE(office.count("person where given_names = '=HYPERLINK(\"x\")'"), 8);
    QCOMPARE(office.count("child where primary_care_id is null"), 0);

    const ImportPlan again = office.planOfFile("roster-messy.csv");
    QCOMPARE(again.counts(), (RowCounts{0, 0, 1164, 48, 0, 0}));
}

void TestRosterImport::rowBecomesChildAndFamily()
{
    QFETCH(QString, engine);
    Office office(engine);
    const ImportPlan plan = office.planOf(mateo + lucia + minh);
    QCOMPARE(plan.rows[0].newFamily, plan.rows[1].newFamily);
    QVERIFY(plan.rows[0].newFamily != plan.rows[2].newFamily);
    ENLACE_VERIFY(office.apply(plan));

    const ChildId id = office.childBy(u"91234567A"_s);
    QVERIFY(id.isSet());
    const Child child = office.read([&](Reading &r) { return ChildRepository(r).find(id); });
    QCOMPARE(child.birthDate, QDate(2018, 3, 5));
    QCOMPARE(child.sex, Sex::Male);
    QCOMPARE(child.origin.source, Source::Imported);
    QCOMPARE(child.origin.sourceDetail, u"roster.csv:2"_s);
    QCOMPARE(child.origin.agency, office.plan);

    const FamilyView view =
        office.read([&](Reading &r) { return FamilyRepository(r).open(child.family); });
    QCOMPARE(view.family.name, u"Ortega Luna"_s);
    QCOMPARE(view.children.size(), 2);
    const ChildCard &card = view.children.first();
    QCOMPARE(card.person.givenNames, u"Mateo"_s);
    QCOMPARE(card.person.surnames, u"Ortega Luna"_s);
    QCOMPARE(card.person.spokenLanguage, u"es"_s);
    QCOMPARE(card.person.interpreter, Answer::Yes);
    QCOMPARE(card.networkName, u"Bayview Health"_s);
    QCOMPARE(card.tier, Tier::High);
    QCOMPARE(card.conditions.size(), 2);
    QCOMPARE(card.conditions.first().code, u"G80.1"_s);
    QVERIFY(card.conditions.first().isPrimary);
    QCOMPARE(view.grownUps.size(), 1); // one mother of both, with and without accent
    QCOMPARE(fullName(view.grownUps.first().person), u"Rosa Luna Pérez"_s);
    QCOMPARE(view.grownUps.first().of.size(), 2);
    QCOMPARE(view.grownUps.first().of.first().relation, Relation::Mother);
    QCOMPARE(view.grownUps.first().phones.size(), 1);
    QCOMPARE(view.grownUps.first().phones.first().number, u"+17145550157"_s);
    QCOMPARE(view.households.size(), 1);
    QCOMPARE(view.households.first().members.size(), 2);

    const auto programs =
        office.read([&](Reading &r) { return CoordinationRepository(r).programs(id); });
    QCOMPARE(programs.size(), 1);
    QCOMPARE(programs.first().span, (DateSpan{QDate(2026, 1, 1), QDate(2026, 12, 31)}));

    // The guardian's name ends in the child's: there it divides, and nowhere else.
    const ChildId other = office.childBy(u"91234569C"_s);
    const Child minhChild = office.read([&](Reading &r) { return ChildRepository(r).find(other); });
    const FamilyView oneill =
        office.read([&](Reading &r) { return FamilyRepository(r).open(minhChild.family); });
    QCOMPARE(oneill.grownUps.first().person.givenNames, u"Diego"_s);
    QCOMPARE(oneill.grownUps.first().person.surnames, u"O'Neill"_s);
    QCOMPARE(view.grownUps.first().person.surnames, QString());
}

void TestRosterImport::laterRosterKeepsHistory()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    const QDate firstDay = office.db.clock().today();
    office.db.clock().advanceDays(30);
    const QDate secondDay = office.db.clock().today();
    const QString later = QString(mateo)
                              .replace(u"Bayview Health"_s, u"Alta Vista IPA"_s)
                              .replace(u"318 Main St,Santa Ana,92701"_s, u"9 Elm St,Irvine,92618"_s)
                              .replace(u"HIGH"_s, u"MEDIUM"_s)
                              .replace(u"01/01/2026,12/31/2026"_s, u"01/01/2027,12/31/2027"_s)
                              .replace(u"E10.9"_s, u"Q03.9"_s)
                              .replace(u"714-555-0157"_s, u"714-555-0199"_s)
                              .replace(u"Dr. Iker Tran,1234567893"_s, u"Dr. Mia Vega,1679576722"_s)
                              .replace(u",Y,"_s, u",N,"_s);

    const ImportPlan plan = office.planOf(later);
    QCOMPARE(plan.counts(), (RowCounts{0, 1, 0, 0, 0, 0}));
    QCOMPARE(changedFields(plan.rows[0]),
             QStringList({u"interpreter"_s, u"phone"_s, u"address"_s, u"health_network"_s,
                          u"pcp_name"_s, u"eligible_from"_s, u"conditions"_s, u"tier"_s}));
    QCOMPARE(plan.rows[0].changes[3].before, u"Bayview Health"_s);
    ENLACE_VERIFY(office.apply(plan));

    const ChildId id = office.childBy(u"91234567A"_s);
    const auto networks =
        office.read([&](Reading &r) { return CoordinationRepository(r).networks(id); });
    QCOMPARE(networks.size(), 2);
    QCOMPARE(networks[0].span, (DateSpan{firstDay, secondDay.addDays(-1)}));
    QCOMPARE(networks[1].span, (DateSpan{secondDay, std::nullopt}));
    const auto tiers = office.read([&](Reading &r) { return CoordinationRepository(r).tiers(id); });
    QCOMPARE(tiers.size(), 2);
    QCOMPARE(tiers[1].tier, Tier::Medium);
    const auto programs =
        office.read([&](Reading &r) { return CoordinationRepository(r).programs(id); });
    QCOMPARE(programs.size(), 2);
    const auto conditions =
        office.read([&](Reading &r) { return HealthRepository(r).conditions(id); });
    QCOMPARE(conditions.size(), 3); // nothing is taken away
    QCOMPARE(office.count("eligibility_renewal where outcome = 'renewed'"), 1);
    QCOMPARE(office.count("eligibility_renewal where due_on = '2027-12-31'"), 1);
    QCOMPARE(office.count("household"), 2);
    QCOMPARE(office.count("household_member where until_on is null"), 1);
    QCOMPARE(office.count("person_phone"), 2);
    QCOMPARE(office.count("provider where npi = '1679576722'"), 1);

    QCOMPARE(office.planOf(later).counts(), (RowCounts{0, 0, 1, 0, 0, 0}));
}

void TestRosterImport::newSiblingJoinsTheFamilyOnRecord()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    const ImportPlan plan = office.planOf(mateo + lucia);
    QCOMPARE(plan.counts(), (RowCounts{1, 0, 1, 0, 0, 0}));
    QVERIFY(plan.rows[1].family.has_value());
    ENLACE_VERIFY(office.apply(plan));

    QCOMPARE(office.count("family"), 1);
    QCOMPARE(office.count("household"), 1);
    QCOMPARE(office.count("person"), 3);
    QCOMPARE(office.count("person_phone"), 1);
}

void TestRosterImport::badNpiFindsTheDoctorByName()
{
    QFETCH(QString, engine);
    Office office(engine);
    // Before the row with the good NPI, so that order does not matter.
    const QString bad = QString(minh).replace(u"Tran,,"_s, u"Tran,1234567890,"_s);
    const ImportPlan plan = office.planOf(bad + mateo);
    QVERIFY(plan.rows[0].row.has(RowProblemKind::InvalidNpi));
    ENLACE_VERIFY(office.apply(plan));

    QCOMPARE(office.count("provider"), 1);
    QCOMPARE(office.count("child where primary_care_id is not null"), 2);
    QCOMPARE(office.planOf(bad + mateo).counts(), (RowCounts{0, 0, 2, 0, 0, 0}));
}

void TestRosterImport::whatAPersonWroteIsKept()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    const ChildId id = office.childBy(u"91234567A"_s);
    office.db.clock().advanceDays(1);
    ENLACE_VERIFY(office.session().run([&](Work &work) -> Result<> {
        ENLACE_ASSIGN(const Child child, ChildRepository(work).find(id));
        PersonRepository people(work);
        ENLACE_ASSIGN(Person person, people.find(child.person));
        person.spokenLanguage = u"mix"_s;
        ENLACE_TRY(people.save(work, person));
        return CoordinationRepository(work)
            .setTier(work, id, Tier::Low, work.today(), u"assessed at home"_s)
            .map([](const NeedTier &) {});
    }));

    const ImportPlan plan = office.planOf(mateo);

    QCOMPARE(plan.counts(), (RowCounts{0, 0, 1, 0, 0, 0}));
    QVERIFY(plan.rows[0].row.problems.contains(
        RowProblem{RowProblemKind::RecordKept, RosterField::SpokenLanguage, 0}));
    QVERIFY(plan.rows[0].row.problems.contains(
        RowProblem{RowProblemKind::RecordKept, RosterField::Tier, 0}));
    // What nobody touched still follows the roster.
    const ImportPlan other = office.planOf(QString(mateo).replace(u",Y,"_s, u",N,"_s));
    QCOMPARE(changedFields(other.rows[0]), QStringList{u"interpreter"_s});
}

void TestRosterImport::sameChildWrittenOtherwiseIsNotMadeTwice()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(lucia);
    for (const QString &row : {QString(lucia).replace(u"Lucía"_s, u"LUCIA"_s),
                               QString(lucia).replace(u"Ortega Luna"_s, u"Luna Ortega"_s),
                               QString(lucia).remove(u"91234568B"_s).remove(u"0522787"_s)}) {
        const ImportPlan plan = office.planOf(row);
        QCOMPARE(plan.counts(), (RowCounts{0, 0, 1, 0, 0, 0}));
    }
}

void TestRosterImport::doubtfulRowWaitsForADecision()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    const ChildId known = office.childBy(u"91234567A"_s);
    // Another number and one surname less: perhaps Mateo.
    const QString row = QString(mateo)
                            .replace(u"91234567A"_s, u"97654321K"_s)
                            .replace(u"0522786"_s, QString())
                            .replace(u"Ortega Luna"_s, u"Ortega"_s);

    const ImportPlan plan = office.planOf(row);
    QCOMPARE(plan.counts(), (RowCounts{0, 0, 0, 0, 1, 0}));
    QCOMPARE(plan.rows[0].candidates.size(), 1);
    QCOMPARE(plan.rows[0].candidates[0].child, known);
    QVERIFY(plan.rows[0].candidates[0].reasons.contains(MatchReason::OtherCin));
    const ImportResult left = ENLACE_VALUE(office.apply(plan));
    QVERIFY(!left.batch); // nothing without a decision
    QCOMPARE(office.count("child"), 1);

    const auto replanned = office.read([&](Reading &reading) {
        return replan(reading, plan, {{2, DoubtDecision::Same, known}});
    });
    QCOMPARE(replanned.counts(), (RowCounts{0, 1, 0, 0, 0, 0}));
    QCOMPARE(changedFields(replanned.rows[0]), QStringList{u"cin"_s});
    ENLACE_VERIFY(office.apply(replanned));
    QCOMPARE(office.count("child"), 1);
    QCOMPARE(office.count("person_identifier where system = 'cin'"), 2);
    QCOMPARE(office.count("person_identifier where system = 'cin' and until_on is null"), 1);
    QCOMPARE(office.planOf(row).counts(), (RowCounts{0, 0, 1, 0, 0, 0}));

    // Without any number: decided once, not asked again.
    const QString without = QString(row).replace(u"97654321K"_s, QString());
    QCOMPARE(office.planOf(without).counts().doubtful, 1);
    const ImportResult made = office.import(without, {{2, DoubtDecision::New, {}}});
    QCOMPARE(made.counts.created, 1);
    QCOMPARE(office.count("child"), 2);
    const ImportPlan again = office.planOf(without);
    QCOMPARE(again.counts().doubtful, 0);
    QCOMPARE(again.counts().unchanged, 1);
}

void TestRosterImport::twinsOfOneFileAreTwoChildren()
{
    QFETCH(QString, engine);
    Office office(engine);
    const QString twin = QString(mateo)
                             .replace(u"91234567A"_s, u"97654321K"_s)
                             .replace(u"0522786"_s, u"0522799"_s)
                             .replace(u"Mateo"_s, u"Marcos"_s);
    QCOMPARE(office.import(mateo + twin).counts.created, 2);
    QCOMPARE(office.count("family"), 1);
    QCOMPARE(office.planOf(twin + mateo).counts(), (RowCounts{0, 0, 2, 0, 0, 0}));
}

void TestRosterImport::archivedChildDoesNotComeBack()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    const ChildId id = office.childBy(u"91234567A"_s);
    ENLACE_VERIFY(office.session().run(
        [&](Work &work) { return ChildRepository(work).archive(work, id, u"entered twice"_s); }));
    const ImportPlan plan = office.planOf(QString(mateo).replace(u"HIGH"_s, u"LOW"_s));
    QCOMPARE(plan.counts(), (RowCounts{0, 0, 1, 0, 0, 0}));
    QVERIFY(plan.rows[0].row.has(RowProblemKind::ChildIsArchived));
}

void TestRosterImport::cancellingLeavesTheStoreAsItWas()
{
    QFETCH(QString, engine);
    Office office(engine);
    const QList<qint64> before = office.counts();
    const qint64 audited = office.count("audit_entry");
    QString many;
    for (int i = 0; i < 250; ++i)
        many += QString(mateo)
                    .replace(u"91234567A"_s, u"9%1A"_s.arg(1000000 + i))
                    .replace(u"0522786"_s, QString::number(i))
                    .replace(u"Mateo"_s, u"Mateo "_s + QString(i + 1, u'x'));
    const ImportPlan plan = office.planOf(many);

    int asked = 0;
    const auto done = office.apply(plan, [&](int, int) { return ++asked < 3; });

    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(office.counts(), before);
    QCOMPARE(office.count("audit_entry"), audited);
    QCOMPARE(office.count("import_batch"), 0);
    ENLACE_VERIFY(office.apply(plan)); // and it can be done afterwards
}

void TestRosterImport::undoTakesAllBack()
{
    QFETCH(QString, engine);
    Office office(engine);
    const QList<qint64> before = office.counts();
    const ImportResult done = ENLACE_VALUE(office.apply(office.planOfFile("roster.csv", 201)));

    const UndoResult undone = ENLACE_VALUE(office.undo(*done.batch));

    QVERIFY(undone.left.isEmpty());
    QVERIFY(undone.takenBack > 2000);
    QCOMPARE(office.counts(), before);
    const auto twice = office.undo(*done.batch);
    QVERIFY(!twice.has_value());
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    QCOMPARE(office.planOfFile("roster.csv", 201).counts().created, 200);
}

void TestRosterImport::undoRestoresWhatWasChanged()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    office.db.clock().advanceDays(30);
    const QList<qint64> before = office.counts();
    const QString later = QString(mateo)
                              .replace(u"Bayview Health"_s, u"Alta Vista IPA"_s)
                              .replace(u"318 Main St"_s, u"9 Elm St"_s)
                              .replace(u",Y,"_s, u",N,"_s);
    const ImportResult done = office.import(later + lucia);
    QCOMPARE(done.counts.changed, 1);
    QCOMPARE(done.counts.created, 1);

    const UndoResult undone = ENLACE_VALUE(office.undo(*done.batch));

    QVERIFY(undone.left.isEmpty());
    QCOMPARE(office.counts(), before);
    QCOMPARE(office.count("network_membership where until_on is null"), 1);
    // The first roster still says what is on record: nothing to change.
    QCOMPARE(office.planOf(mateo).counts(), (RowCounts{0, 0, 1, 0, 0, 0}));
}

void TestRosterImport::undoLeavesWhatWasEditedSince()
{
    QFETCH(QString, engine);
    Office office(engine);
    const ImportResult done = office.import(mateo + lucia + minh);
    office.db.clock().advance(60);
    const ChildId edited = office.childBy(u"91234568B"_s);
    const FamilyId family =
        office.read([&](Reading &r) { return ChildRepository(r).find(edited); }).family;
    ENLACE_VERIFY(office.session().run([&](Work &work) {
        TherapyEpisode therapy;
        therapy.child = edited;
        therapy.therapistName = u"Rosa Soto"_s;
        therapy.span.from = QDate(2026, 1, 5);
        return TherapyRepository(work).save(work, therapy);
    }));

    const UndoResult undone = ENLACE_VALUE(office.undo(*done.batch));

    QCOMPARE(office.count("child"), 2); // Lucía, and Mateo of the same family
    QVERIFY(!office.childBy(u"91234569C"_s).isSet());
    const auto left = [&undone](const RecordRef &record) {
        const auto found = std::find_if(undone.left.begin(), undone.left.end(),
                                        [&](const LeftRecord &l) { return l.record == record; });
        return found == undone.left.end() ? LeftRecord() : *found;
    };
    const LeftRecord child = left(RecordRef::to(RecordKind::Child, edited));
    QCOMPARE(child.whose, u"Ortega Luna, Lucía"_s);
    QVERIFY(!child.editedBy.isEmpty());
    QCOMPARE(child.editedAt, office.db.clock().now());
    QVERIFY(!left(RecordRef::to(RecordKind::Family, family)).whose.isEmpty());
    QCOMPARE(office.count("therapy_episode"), 1);
}

void TestRosterImport::ofAnotherAgencysChildNothingIsShown()
{
    QFETCH(QString, engine);
    Office office(engine);
    office.import(mateo);
    const QString doubtful = QString(mateo).replace(u"91234567A"_s, u"91234599D"_s);
    const QString moved = QString(mateo).replace(u"318 Main St"_s, u"9 Elm St"_s);
    QCOMPARE(office.planOf(doubtful).rows[0].candidates[0].name, u"Ortega Luna, Mateo"_s);

    Actor stranger = office.session().actor();
    stranger.staff = StaffId::make();
    stranger.grants = {{Role::Supervisor, AgencyId::make(), {}, {}}};
    office.session().setActor(stranger);

    const ImportPlan plan = office.planOf(doubtful); // still proposed, so that nobody stands twice
    QCOMPARE(plan.rows[0].outcome, RowOutcome::Doubtful);
    const DoubtfulCandidate candidate = plan.rows[0].candidates[0];
    QVERIFY(!candidate.reasons.isEmpty());
    QCOMPARE(candidate.name + candidate.cin, QString());
    QVERIFY(!candidate.birthDate.isValid());
    const QList<FieldChange> changes = office.planOf(moved).rows[0].changes;
    QVERIFY(!changes.isEmpty());
    for (const FieldChange &change : changes)
        QCOMPARE(change.before, QString());
}

void TestRosterImport::undoLeavesWhatADeskWithASlowClockEdited()
{
    QFETCH(QString, engine);
    Office office(engine);
    const ImportResult done = office.import(mateo + lucia + minh);
    const ChildId edited = office.childBy(u"91234568B"_s);
    office.db.clock().advance(-3600); // a colleague's desk, an hour behind
    const Actor here = office.session().actor();
    Actor there = here;
    there.desk = DeskId::make();
    office.session().setActor(there);
    ENLACE_VERIFY(office.session().run([&](Work &work) -> Result<Child> {
        ENLACE_ASSIGN(Child child, findRecord<Child>(work, edited));
        child.county = u"Elsewhere"_s;
        return updateRecord(work, child);
    }));
    office.db.clock().advance(3600);
    office.session().setActor(here);

    const UndoResult undone = ENLACE_VALUE(office.undo(*done.batch));

    QVERIFY(std::any_of(undone.left.begin(), undone.left.end(), [&](const LeftRecord &left) {
        return left.record == RecordRef::to(RecordKind::Child, edited);
    }));
    QCOMPARE(office.count("child where county = 'Elsewhere'"), 1);
    QCOMPARE(office.count("child"), 2); // she and her brother; the other family is gone
}

void TestRosterImport::previewThatIsNoLongerTrueIsNotCarriedOut()
{
    QFETCH(QString, engine);
    Office office(engine);
    const ImportPlan stale = office.planOf(mateo);
    office.import(mateo);
    const auto refused = office.apply(stale);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(office.count("child"), 1);

    // A change elsewhere is no reason to refuse.
    const ImportPlan good = office.planOf(mateo + minh);
    const ChildId id = office.childBy(u"91234567A"_s);
    ENLACE_VERIFY(office.session().run([&](Work &work) {
        TherapyEpisode therapy;
        therapy.child = id;
        therapy.therapistName = u"Rosa Soto"_s;
        therapy.span.from = QDate(2026, 1, 5);
        return TherapyRepository(work).save(work, therapy);
    }));
    ENLACE_VERIFY(office.apply(good));
    QCOMPARE(office.count("child"), 2);
}

void TestRosterImport::rightsAreAsked()
{
    QFETCH(QString, engine);
    Office office(engine);
    Actor coordinator = actorOf(office.staff, Role::Coordinator, office.plan);
    coordinator.desk = office.db.actor().desk;
    office.session().setActor(coordinator);
    const ImportPlan plan = office.planOf(mateo); // may propose
    const auto refused = office.apply(plan);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(office.count("child"), 0);

    Actor therapist = actorOf(office.staff, Role::Therapist, office.plan);
    therapist.desk = office.db.actor().desk;
    office.session().setActor(therapist);
    QBuffer buffer;
    buffer.setData((headings + mateo).toUtf8());
    buffer.open(QIODevice::ReadOnly);
    const auto none = office.session().read([&](Reading &reading) {
        return planRoster(reading, buffer, {}, {office.plan, u"roster.csv"_s, {}});
    });
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::Forbidden);
}

void TestRosterImport::mappingIsRemembered()
{
    QFETCH(QString, engine);
    Office office(engine);
    QBuffer file;
    file.setData("Quien,Como,Cuando\nOrtega,Mateo,03/05/2018\n");
    file.open(QIODevice::ReadOnly);
    RosterChoices choices;
    choices.mapping = mappingFromText(u"child_surnames child_given_names birth_date");
    const ImportPlan first = office.planOf(file, {}, choices);
    ENLACE_VERIFY(office.apply(first));

    const ImportPlan second = office.planOf(file);
    QCOMPARE(second.look.mapping, *choices.mapping);
    QCOMPARE(second.counts(), (RowCounts{0, 0, 1, 0, 0, 0}));
}

void TestRosterImport::historyTellsWhatWasRefused()
{
    QFETCH(QString, engine);
    Office office(engine);
    const QString bad = QString(minh).replace(u"91234569C"_s, u"12345"_s);
    const ImportResult done = office.import(mateo + bad);

    const auto batches =
        office.read([](Reading &reading) { return ImportRepository(reading).list(); });
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches[0].id, *done.batch);
    QCOMPARE(batches[0].created, 1);
    QCOMPARE(batches[0].refused, 1);
    QCOMPARE(batches[0].fileChecksum.size(), 64);
    const auto rows = office.read(
        [&](Reading &reading) { return ImportRepository(reading).rowsOf(*done.batch); });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].line, 3);
    QCOMPARE(rows[1].outcome, u"refused"_s);
    QCOMPARE(rows[1].problems, QStringList{u"malformed_cin"_s});
}

QTEST_GUILESS_MAIN(TestRosterImport)
#include "tst_rosterimport.moc"
