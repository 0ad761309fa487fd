// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamrules.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);
const DateSpan thisYear{QDate(2026, 1, 1), QDate(2026, 12, 31)};

CareTeamMember memberIn(CareTeamRole role, DateSpan span = thisYear)
{
    CareTeamMember member;
    member.role = role;
    member.provider = ProviderId::make();
    member.span = span;
    return member;
}

QStringList rolesOf(const QList<TeamGap> &gaps)
{
    QStringList roles;
    for (const TeamGap &gap : gaps)
        roles.append(keyOf(gap.role));
    return roles;
}

} // namespace

Q_DECLARE_METATYPE(QList<enlace::CareTeamMember>)

class CareTeamRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapsAreRolesThatNobodyFills_data()
    {
        QTest::addColumn<QList<CareTeamMember>>("members");
        QTest::addColumn<QDate>("birthDate");
        QTest::addColumn<QStringList>("expected");

        const QDate aged8(2018, 5, 1);
        const QString pcp = u"primary_care"_s;
        const QString dentist = u"dentist"_s;
        const CareTeamMember doctor = memberIn(CareTeamRole::PrimaryCare);
        CareTeamMember archived = memberIn(CareTeamRole::Dentist);
        archived.archived.at = QDateTime(day, QTime(1, 0), Qt::UTC);

        QTest::newRow("nobody") << QList<CareTeamMember>{} << aged8 << QStringList{pcp, dentist};
        QTest::newRow("both") << QList{doctor, memberIn(CareTeamRole::Dentist)} << aged8
                              << QStringList{};
        QTest::newRow("a medical home is primary care")
            << QList{memberIn(CareTeamRole::MedicalHome)} << aged8 << QStringList{dentist};
        QTest::newRow("the dentist's last day is today")
            << QList{doctor, memberIn(CareTeamRole::Dentist, {QDate(2025, 1, 1), day})} << aged8
            << QStringList{};
        QTest::newRow("the dentist left yesterday")
            << QList{doctor, memberIn(CareTeamRole::Dentist, {QDate(2025, 1, 1), day.addDays(-1)})}
            << aged8 << QStringList{dentist};
        QTest::newRow("the dentist begins tomorrow")
            << QList{doctor, memberIn(CareTeamRole::Dentist, {day.addDays(1), std::nullopt})}
            << aged8 << QStringList{dentist};
        QTest::newRow("the dentist was entered by mistake")
            << QList{doctor, archived} << aged8 << QStringList{dentist};
        QTest::newRow("no dentist before the first birthday")
            << QList{doctor} << day.addYears(-1).addDays(1) << QStringList{};
        QTest::newRow("from the first birthday on")
            << QList{doctor} << day.addYears(-1) << QStringList{dentist};
        QTest::newRow("birth date not known")
            << QList<CareTeamMember>{} << QDate() << QStringList{};
    }

    void gapsAreRolesThatNobodyFills()
    {
        QFETCH(QList<CareTeamMember>, members);
        QFETCH(QDate, birthDate);
        QFETCH(QStringList, expected);

        QCOMPARE(rolesOf(gaps(members, 0, birthDate, day)), expected);
    }

    void gapIsNotCertainWhileMembersAreHidden()
    {
        const QList<TeamGap> found = gaps({}, 1, QDate(2018, 5, 1), day);

        QCOMPARE(found.size(), 2);
        QVERIFY(!found[0].isCertain);
        QCOMPARE(gapText(found[1]), u"No dentist that you may see"_s);
        QCOMPARE(gapText({CareTeamRole::Dentist, true}), u"No dentist on file"_s);
    }

    void behavioralHealthIsLabelledAtOnce()
    {
        QVERIFY(usualLabel(CareTeamRole::BehavioralTherapist) == Sensitivity::MentalHealth);
        QVERIFY(usualLabel(CareTeamRole::MentalHealth) == Sensitivity::MentalHealth);
        QVERIFY(usualLabel(CareTeamRole::PhysicalTherapist) == Sensitivity::General);
    }

    void networkHasNoSayInSchoolsUnitsAndDentists()
    {
        QVERIFY(dependsOnNetwork(CareTeamRole::Specialist));
        QVERIFY(dependsOnNetwork(CareTeamRole::Vendor));
        QVERIFY(!dependsOnNetwork(CareTeamRole::School));
        QVERIFY(!dependsOnNetwork(CareTeamRole::TherapyUnit));
        QVERIFY(!dependsOnNetwork(CareTeamRole::RegionalCenter));
        QVERIFY(!dependsOnNetwork(CareTeamRole::Dentist));
    }

    void memberIsSomebodyOfTheDirectoryOrAPerson()
    {
        CareTeamMember member = memberIn(CareTeamRole::CommunityHelper);
        QVERIFY(validate(member).isEmpty());

        member.person = PersonId::make();
        QCOMPARE(validate(member).value(0).field, u"person"_s);

        member.provider.reset();
        QVERIFY(validate(member).isEmpty());

        member.person.reset();
        QCOMPARE(validate(member).value(0).field, u"provider"_s);
    }
};

QTEST_APPLESS_MAIN(CareTeamRulesTest)
#include "tst_careteamrules.moc"
