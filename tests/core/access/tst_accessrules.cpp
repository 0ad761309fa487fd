// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessrules.h"

#include <QTest>

using namespace enlace;

namespace {

const AgencyId plan = AgencyId::make();
const AgencyId otherPlan = AgencyId::make();
const AgencyId unit = AgencyId::make();
const AgencyId otherUnit = AgencyId::make();

Actor actorWith(const QList<Grant> &grants) { return {StaffId::make(), DeskId::make(), grants}; }

Actor actorWith(Role role)
{
    return actorWith(
        {Grant{role, plan, role == Role::Therapist ? std::optional(unit) : std::nullopt, {}}});
}

/// One cell in the letters of the table of the requirements: R read, E edit, each with its reach
/// (a agency, o own and covered, u unit, t team, m mine, * all); x by exact name; g break the
/// glass.
QString letters(const Allowance &allowance)
{
    const auto reach = [](Scope scope) {
        switch (scope) {
        case Scope::None:
            return "";
        case Scope::Mine:
            return "m";
        case Scope::Own:
            return "o";
        case Scope::Team:
            return "t";
        case Scope::Unit:
            return "u";
        case Scope::Agency:
            return "a";
        case Scope::All:
            return "*";
        }
        return "?";
    };
    QString text;
    if (allowance.read != Scope::None)
        text += QLatin1String("R") + QLatin1String(reach(allowance.read));
    if (allowance.edit != Scope::None)
        text += QLatin1String("E") + QLatin1String(reach(allowance.edit));
    if (allowance.lookUp)
        text += QLatin1String("x");
    if (allowance.breakGlass)
        text += QLatin1String("g");
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

class TestAccessRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheOneOfTheRequirements_data()
    {
        QTest::addColumn<DataCategory>("category");
        QTest::addColumn<QStringList>("cells"); // coordinator, therapist, clerk, supervisor, admin
        const auto line = [](const char *name, DataCategory category, const char *cells) {
            QTest::newRow(name) << category << QString::fromLatin1(cells).split(QLatin1Char(' '));
        };
        line("people, language, households", DataCategory::People, "RaEo Rux Ra RaEa -");
        line("contact and letters: the clerk edits them", DataCategory::ContactDetails,
             "RaEo Rux RaEa RaEa -");
        line("care team, seen as far as people are", DataCategory::CareTeam, "RaEa Rux Ra RaEa -");
        line("directory", DataCategory::Directory, "R*E* R* R*E* R*E* -");
        line("networks, agencies: the administrator edits them too", DataCategory::Organizations,
             "R*E* R* R*E* R*E* R*E*");
        line("equipment", DataCategory::Equipment, "RaEo Rux Ra RaEa -");
        line("the unit's steps and recommendations", DataCategory::UnitEquipment,
             "RaEo RuEux Ra RaEa -");
        line("therapy other than behavioral", DataCategory::Therapy, "RaEo RuEu Ra RaEa -");
        line("labelled records", DataCategory::Labelled, "RoEog g - g -");
        line("diagnoses, medications", DataCategory::Health, "RaEo Ru - Ra -");
        line("allergies", DataCategory::Allergies, "RaEo Ru Ra Ra -");
        line("authorizations, renewals, appeals", DataCategory::Authorizations, "RoEo - Ra RaEa -");
        line("their status", DataCategory::AuthorizationStatus, "RoEo Ru Ra RaEa -");
        line("letters: the clerk edits them", DataCategory::Letters, "RoEo - RaEa RaEa -");
        line("deadlines, tasks, messages", DataCategory::Tasks, "RoEo RmEm RmEm RtEt -");
        line("contacts", DataCategory::Contacts, "RaEo Rm RaEa Ra -");
        line("caseload and reports", DataCategory::Reports, "Ro Ru - Ra -");
        line("rules", DataCategory::Rules, "R* R* R* R*E* -");
        line("audit report", DataCategory::Audit, "Rm Rm Rm Rt -");
        line("audit, system part", DataCategory::SystemAudit, "- - - - R*");
        line("people who use it, roles, teams", DataCategory::Staff, "- - - Rt R*E*");
    }
    void theTableIsTheOneOfTheRequirements()
    {
        QFETCH(DataCategory, category);
        QFETCH(QStringList, cells);

        QStringList found;
        for (const Role role : allOf<Role>())
            found.append(letters(allowanceOf(role, category)));

        QCOMPARE(found, cells);
    }

    void everyCategoryIsInTheTable()
    {
        for (const DataCategory category : allOf<DataCategory>()) {
            bool someone = false;
            for (const Role role : allOf<Role>())
                someone = someone || allowanceOf(role, category) != Allowance{};
            QVERIFY2(someone, keyOf(category).data());
        }
    }

    void rightsThatAreNotAboutARecord_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QString>("roles"); // initials of those who may
        QTest::newRow("propose an import") << Permission::ProposeImport << "coordinator clerk";
        QTest::newRow("run an import") << Permission::RunImport << "supervisor administrator";
        QTest::newRow("export more than one family") << Permission::ExportMany << "supervisor";
        QTest::newRow("hand over") << Permission::HandOver << "coordinator supervisor";
        QTest::newRow("recommend") << Permission::Recommend << "therapist";
        QTest::newRow("cover") << Permission::AssignCover << "supervisor";
        QTest::newRow("confirm rules") << Permission::ConfirmRules << "supervisor";
        QTest::newRow("exchange rules") << Permission::ExchangeRules << "administrator";
        QTest::newRow("counts only") << Permission::SeeCounts << "supervisor administrator";
        QTest::newRow("people who use it") << Permission::ManageStaff << "administrator";
        QTest::newRow("the store") << Permission::ManageStore << "administrator";
        QTest::newRow("restore a backup") << Permission::Restore << "supervisor administrator";
        QTest::newRow("organizations")
            << Permission::ManageOrganizations << "coordinator clerk supervisor administrator";
    }
    void rightsThatAreNotAboutARecord()
    {
        QFETCH(Permission, permission);
        QFETCH(QString, roles);

        QStringList found;
        for (const Role role : allOf<Role>())
            if (may(actorWith(role), permission))
                found.append(keyOf(role));

        QCOMPARE(found.join(QLatin1Char(' ')), roles);
    }

    void someoneWithoutARoleReadsNothing()
    {
        RecordFacts everything{plan, Sensitivity::General, true, true, true, unit, true, true};
        for (const DataCategory category : allOf<DataCategory>()) {
            QVERIFY(!mayRead(actorWith(QList<Grant>{}), category, everything));
            QVERIFY(!mayEdit(actorWith(QList<Grant>{}), category, everything));
        }
    }

    void aTherapistWithoutAUnitReachesNoUnit()
    {
        const Actor actor = actorWith({Grant{Role::Therapist, plan, {}, {}}});

        QVERIFY(readReach(actor, DataCategory::People).isEmpty());
        QVERIFY(!mayRead(actor, DataCategory::People, {plan, {}, false, false, false, {}, {}, {}}));
    }

    void aSecondRoleAddsToTheFirst()
    {
        const Actor actor =
            actorWith({Grant{Role::Administrator, plan, {}, {}}, Grant{Role::Clerk, plan, {}, {}}});

        QVERIFY(mayRead(actor, DataCategory::People, {.agency = plan}));
        QVERIFY(!mayRead(actor, DataCategory::People, {.agency = otherPlan}));
        QVERIFY(may(actor, Permission::ManageStaff));
    }

    void whoReadsARecord_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<DataCategory>("category");
        QTest::addColumn<RecordFacts>("facts");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<bool>("edits");
        const auto c = Role::Coordinator;
        const auto t = Role::Therapist;
        const auto s = Role::Supervisor;
        const auto mental = Sensitivity::MentalHealth;
        using D = DataCategory;
        QTest::newRow("coordinator, colleague's child")
            << c << D::People << RecordFacts{.agency = plan} << true << false;
        QTest::newRow("coordinator, own child")
            << c << D::People << RecordFacts{.agency = plan, .own = true} << true << true;
        QTest::newRow("coordinator, own child, another agency's row")
            << c << D::People << RecordFacts{.agency = otherPlan, .own = true} << true << true;
        QTest::newRow("coordinator, another agency")
            << c << D::People << RecordFacts{.agency = otherPlan} << false << false;
        QTest::newRow("coordinator, own child, labelled")
            << c << D::Health << RecordFacts{.agency = plan, .label = mental, .own = true} << true
            << true;
        QTest::newRow("coordinator, colleague's child, labelled")
            << c << D::Health << RecordFacts{.agency = plan, .label = mental} << false << false;
        QTest::newRow("coordinator, labelled, glass broken")
            << c << D::Health << RecordFacts{.agency = plan, .label = mental, .glassBroken = true}
            << true << false;
        QTest::newRow("coordinator, glass opens no authorization")
            << c << D::Authorizations << RecordFacts{.agency = plan, .glassBroken = true} << false
            << false;
        QTest::newRow("coordinator, colleague's authorization")
            << c << D::Authorizations << RecordFacts{.agency = plan} << false << false;
        QTest::newRow("therapist, own unit")
            << t << D::Therapy << RecordFacts{.agency = plan, .unit = unit} << true << true;
        QTest::newRow("therapist, other unit")
            << t << D::Therapy << RecordFacts{.agency = plan, .unit = otherUnit} << false << false;
        QTest::newRow("therapist, other unit, by exact name")
            << t << D::People << RecordFacts{.agency = plan, .unit = otherUnit, .lookedUp = true}
            << true << false;
        QTest::newRow("therapist, exact name opens no diagnosis")
            << t << D::Health << RecordFacts{.agency = plan, .unit = otherUnit, .lookedUp = true}
            << false << false;
        QTest::newRow("therapist, unit's child, labelled")
            << t << D::Health << RecordFacts{.agency = plan, .label = mental, .unit = unit} << false
            << false;
        QTest::newRow("therapist, labelled, glass broken")
            << t << D::Health << RecordFacts{.agency = plan, .label = mental, .glassBroken = true}
            << true << false;
        QTest::newRow("therapist, authorization")
            << t << D::Authorizations << RecordFacts{.agency = plan, .unit = unit} << false
            << false;
        QTest::newRow("therapist, its status")
            << t << D::AuthorizationStatus << RecordFacts{.agency = plan, .unit = unit} << true
            << false;
        QTest::newRow("therapist, contact of somebody else")
            << t << D::Contacts << RecordFacts{.agency = plan, .unit = unit} << false << false;
        QTest::newRow("therapist, contact written by oneself")
            << t << D::Contacts << RecordFacts{.agency = plan, .mine = true} << true << false;
        QTest::newRow("clerk, allergies")
            << Role::Clerk << D::Allergies << RecordFacts{.agency = plan} << true << false;
        QTest::newRow("clerk, diagnoses")
            << Role::Clerk << D::Health << RecordFacts{.agency = plan} << false << false;
        QTest::newRow("clerk, labelled, glass does not break")
            << Role::Clerk << D::People
            << RecordFacts{.agency = plan, .label = mental, .glassBroken = true} << false << false;
        QTest::newRow("supervisor, labelled")
            << s << D::Therapy << RecordFacts{.agency = plan, .label = mental} << false << false;
        QTest::newRow("supervisor, labelled, glass broken")
            << s << D::Therapy << RecordFacts{.agency = plan, .label = mental, .glassBroken = true}
            << true << false;
        QTest::newRow("supervisor, deadline of the team")
            << s << D::Tasks << RecordFacts{.agency = plan, .team = true} << true << true;
        QTest::newRow("supervisor, deadline of another team")
            << s << D::Tasks << RecordFacts{.agency = plan} << false << false;
        QTest::newRow("administrator, people")
            << Role::Administrator << D::People << RecordFacts{.agency = plan, .own = true} << false
            << false;
    }
    void whoReadsARecord()
    {
        QFETCH(Role, role);
        QFETCH(DataCategory, category);
        QFETCH(RecordFacts, facts);
        QFETCH(bool, reads);
        QFETCH(bool, edits);

        QCOMPARE(mayRead(actorWith(role), category, facts), reads);
        QCOMPARE(mayEdit(actorWith(role), category, facts), edits);
    }

    void onlyThreeRolesBreakTheGlass()
    {
        QVERIFY(mayBreakGlass(actorWith(Role::Coordinator)));
        QVERIFY(mayBreakGlass(actorWith(Role::Therapist)));
        QVERIFY(mayBreakGlass(actorWith(Role::Supervisor)));
        QVERIFY(!mayBreakGlass(actorWith(Role::Clerk)));
        QVERIFY(!mayBreakGlass(actorWith(Role::Administrator)));
    }
};

QTEST_APPLESS_MAIN(TestAccessRules)
#include "tst_accessrules.moc"
