// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/agency.h"
#include "core/providers/network.h"
#include "core/providers/provider.h"
#include "core/providers/specialty.h"

#include <QSet>
#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const QList<Error> &problems)
{
    QStringList fields;
    for (const Error &problem : problems)
        fields.append(problem.field);
    return fields;
}

Provider plainProvider()
{
    Provider provider;
    provider.name = u"Dra. Lucía Peña"_s;
    return provider;
}

} // namespace

class DirectoryRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void npiIsTenDigitsWithACheckDigit_data()
    {
        QTest::addColumn<QString>("npi");
        QTest::addColumn<bool>("isRight");

        QTest::newRow("the example of CMS") << u"1234567893"_s << true;
        QTest::newRow("another check digit") << u"1234567890"_s << false;
        QTest::newRow("of a roster") << u"1326502014"_s << true;
        QTest::newRow("ends in zero") << u"1400000000"_s << true;
        QTest::newRow("two digits swapped") << u"1325602014"_s << false;
        QTest::newRow("one digit wrong") << u"1326502015"_s << false;
        QTest::newRow("organization, begins with 2") << u"2000000002"_s << true;
        QTest::newRow("begins with 3") << u"3234567891"_s << false;
        QTest::newRow("nine digits") << u"123456789"_s << false;
        QTest::newRow("eleven digits") << u"12345678930"_s << false;
        QTest::newRow("a blank inside") << u"12345 7893"_s << false;
        QTest::newRow("a letter") << u"12345678X3"_s << false;
        QTest::newRow("digits of another script") << u"١234567893"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void npiIsTenDigitsWithACheckDigit()
    {
        QFETCH(QString, npi);
        QFETCH(bool, isRight);

        const auto problem = npiProblem(npi);

        QCOMPARE(!problem, isRight);
        if (problem)
            QCOMPARE(problem->field, u"npi"_s);
    }

    void exactlyOneCheckDigitFitsNineDigits()
    {
        for (const QString &nine : {u"123456789"_s, u"209876543"_s, u"199999999"_s}) {
            int fitting = 0;
            for (int digit = 0; digit < 10; ++digit)
                fitting += npiProblem(QString(nine + QString::number(digit))) ? 0 : 1;
            QCOMPARE(fitting, 1);
        }
    }

    void nameKeyLeavesOutTitlesAndDegrees_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");

        QTest::newRow("Dra.") << u"Dra. Lucía Peña"_s << u"lucia pena"_s;
        QTest::newRow("Dr. without a dot, capitals") << u"DR LUCIA PENA"_s << u"lucia pena"_s;
        QTest::newRow("degree") << u"Lucía Peña, M.D."_s << u"lucia pena"_s;
        QTest::newRow("two degrees") << u"Lucía Peña, MD, PhD"_s << u"lucia pena"_s;
        QTest::newRow("degrees behind one comma") << u"Lucía Peña, MD FAAP"_s << u"lucia pena"_s;
        QTest::newRow("a surname that looks like a degree") << u"Dr. Minh Do"_s << u"minh do"_s;
        QTest::newRow("surname first") << u"Peña, Lucía"_s << u"pena lucia"_s;
        QTest::newRow("only a title") << u"Dr."_s << u"dr"_s;
        QTest::newRow("a site") << u"Clínica Luz del Mar"_s << u"clinica luz del mar"_s;
    }

    void nameKeyLeavesOutTitlesAndDegrees()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);

        QCOMPARE(providerNameKey(name), key);
    }

    void providerProblemsNameTheField()
    {
        QCOMPARE(fieldsOf(validate(plainProvider())), QStringList());

        Provider provider = plainProvider();
        provider.name = u"  "_s;
        provider.npi = u"1234567890"_s;
        provider.otherSpecialties = {u"pediatrics"_s};
        provider.ageFrom = 18;
        provider.ageUntil = 3;
        provider.accepting.state = AcceptingPatients::No;
        provider.wait.days = 90;
        QCOMPARE(fieldsOf(validate(provider)),
                 (QStringList{u"name"_s, u"npi"_s, u"specialty"_s, u"ageUntil"_s,
                              u"acceptingAsOf"_s, u"waitAsOf"_s}));
    }

    void acceptingIsSavedOnlyWithItsDay()
    {
        Provider provider = plainProvider();
        provider.accepting.state = AcceptingPatients::Yes;
        QCOMPARE(fieldsOf(validate(provider)), QStringList{u"acceptingAsOf"_s});

        provider.accepting.asOf = QDate(2026, 11, 3);
        QVERIFY(validate(provider).isEmpty());
    }

    void organizationProblemsNameTheField()
    {
        Agency agency;
        agency.id = AgencyId::make();
        agency.name = u"Bayview Health"_s;
        QVERIFY(validate(agency).isEmpty());

        agency.activeFrom = QDate(2026, 2, 1);
        agency.activeUntil = QDate(2026, 1, 31);
        agency.successor = agency.id;
        agency.parent = agency.id;
        QCOMPARE(fieldsOf(validate(agency)),
                 (QStringList{u"activeUntil"_s, u"successor"_s, u"parent"_s}));
    }

    void contractIsOfOneParty()
    {
        ProviderContract contract;
        contract.span.from = QDate(2026, 1, 1);
        QCOMPARE(fieldsOf(validate(contract)), QStringList{u"provider"_s});

        contract.provider = ProviderId::make();
        QVERIFY(validate(contract).isEmpty());

        contract.organization = AgencyId::make();
        QCOMPARE(fieldsOf(validate(contract)), QStringList{u"provider"_s});
    }

    void arrangementEndsAfterItBegins()
    {
        NetworkArrangement arrangement;
        arrangement.provider = ProviderId::make();
        arrangement.span = {QDate(2026, 5, 2), QDate(2026, 5, 1)};

        QCOMPARE(fieldsOf(validate(arrangement)), QStringList{u"until"_s});
    }

    void titleOfTheOtherLanguageRatherThanNone()
    {
        Agency network;
        QCOMPARE(network.coordinatorTitle(Language::English), QString());

        network.coordinatorTitleEnglish = u"Personal care coordinator"_s;
        QCOMPARE(network.coordinatorTitle(Language::Spanish), u"Personal care coordinator"_s);

        network.coordinatorTitleSpanish = u"Coordinación personal de la atención"_s;
        QCOMPARE(network.coordinatorTitle(Language::Spanish),
                 u"Coordinación personal de la atención"_s);
        QCOMPARE(network.coordinatorTitle(Language::English), u"Personal care coordinator"_s);
    }

    void networkIsActiveOnItsFirstAndLastDay()
    {
        Agency network;
        network.activeFrom = QDate(2020, 1, 1);
        network.activeUntil = QDate(2023, 12, 31);

        QVERIFY(!network.isActiveOn(QDate(2019, 12, 31)));
        QVERIFY(network.isActiveOn(QDate(2020, 1, 1)));
        QVERIFY(network.isActiveOn(QDate(2023, 12, 31)));
        QVERIFY(!network.isActiveOn(QDate(2024, 1, 1)));
    }

    void specialtyCodesAreWellFormedAndUnique()
    {
        QSet<QString> codes;
        for (const Specialty &specialty : specialties()) {
            const QString code = QString::fromLatin1(specialty.code);
            QVERIFY2(isTaxonomyShaped(code), specialty.code);
            QVERIFY2(!codes.contains(code), specialty.code);
            QVERIFY2(specialtyLabel(code) != code, specialty.code);
            codes.insert(code);
        }
        QVERIFY(findSpecialty(u"2084N0402X"_s)->isPediatric);
        QVERIFY(!findSpecialty(u"207X00000X"_s)->isPediatric);
        QCOMPARE(specialtyLabel(u"2000000000X"_s), u"2000000000X"_s);
    }
};

QTEST_APPLESS_MAIN(DirectoryRulesTest)
#include "tst_directoryrules.moc"
