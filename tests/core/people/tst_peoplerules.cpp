// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/peoplerules.h"

#include "core/people/conditionwords.h"
#include "core/people/languagetag.h"
#include "core/people/phonenumber.h"
#include "core/people/succession.h"
#include "core/people/whereabouts.h"

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

DateSpan span(QDate from, std::optional<QDate> until = {}) { return {from, until}; }

Coordination lead(QDate from, std::optional<QDate> until = {})
{
    Coordination row;
    row.child = ChildId::make();
    row.staff = StaffId::make();
    row.span = span(from, until);
    return row;
}

} // namespace

class PeopleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cinIsKnownByItsShape_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("good");

        QTest::newRow("as on the card") << u"91234567A"_s << u"91234567A"_s << true;
        QTest::newRow("small letter and blanks") << u" 9123 4567-a"_s << u"91234567A"_s << true;
        QTest::newRow("all of the card") << u"91234567A21234"_s << u"91234567A"_s << true;
        QTest::newRow("not beginning with 9") << u"81234567A"_s << u"81234567A"_s << true;
        QTest::newRow("seven digits") << u"9123456A"_s << u"9123456A"_s << false;
        QTest::newRow("no letter") << u"912345678"_s << u"912345678"_s << false;
        QTest::newRow("letter first") << u"A91234567"_s << u"A91234567"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("line break after") << u"91234567AB\n"_s << u"91234567AB"_s << false;
    }

    void cinIsKnownByItsShape()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QFETCH(bool, good);

        QCOMPARE(normalizedCin(typed), stored);
        QCOMPARE(!cinProblem(normalizedCin(typed)), good);
    }

    void ageCountsWholeYears_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age");

        QTest::newRow("day before") << QDate(2008, 11, 22) << QDate(2026, 11, 21) << 17;
        QTest::newRow("birthday") << QDate(2008, 11, 22) << QDate(2026, 11, 22) << 18;
        QTest::newRow("leap day, Feb 28") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << 17;
        QTest::newRow("leap day, Mar 1") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << 18;
        QTest::newRow("newborn") << QDate(2026, 11, 21) << QDate(2026, 11, 21) << 0;
        QTest::newRow("not born yet") << QDate(2026, 11, 22) << QDate(2026, 11, 21) << -1;
    }

    void ageCountsWholeYears()
    {
        QFETCH(QDate, born);
        QFETCH(QDate, day);
        QFETCH(int, age);

        QCOMPARE(ageOn(born, day), age);
    }

    void deathMoveAndLossStopReminders()
    {
        const QDate today(2026, 11, 21);
        Child child;
        QVERIFY(!stopsReminders(child, today));

        child.lostEligibilityOn = today.addDays(1);
        child.movedAwayOn = today.addDays(1);
        QVERIFY(!stopsReminders(child, today));
        QCOMPARE(stopReason(child, today.addDays(1)), StopReason::MovedAway);

        child.movedAwayOn.reset();
        QCOMPARE(stopReason(child, today.addDays(1)), StopReason::LostEligibility);

        child.diedOn = today;
        QCOMPARE(stopReason(child, today.addDays(-3)), StopReason::Died);
    }

    void personNeedsOneNameOnly()
    {
        Person person;
        QCOMPARE(fieldsOf(validate(person)), QStringList(u"givenNames"_s));

        person.surnames = u"Sukarno"_s;
        QVERIFY(validate(person).isEmpty());
        QCOMPARE(listName(person), u"Sukarno"_s);

        person.spokenLanguage = u"Español"_s;
        person.email = u"nobody"_s;
        QCOMPARE(fieldsOf(validate(person)), QStringList({u"spokenLanguage"_s, u"email"_s}));
    }

    void surnamesStayAsWritten()
    {
        Person person;
        person.givenNames = u"María José"_s;
        person.surnames = u"De la Cruz Ibáñez"_s;

        QCOMPARE(fullName(person), u"María José De la Cruz Ibáñez"_s);
        QCOMPARE(listName(person), u"De la Cruz Ibáñez, María José"_s);
    }

    void chosenNameIsToldToWhoMayKnow()
    {
        Person person;
        person.givenNames = u"Ana"_s;
        QCOMPARE(calledName(person, true), u"Ana"_s);

        person.chosenName = u"Alex"_s;
        QCOMPARE(calledName(person, true), u"Alex"_s);
        QCOMPARE(calledName(person, false), u"Ana"_s);
    }

    void childNeedsAPossibleBirthDate()
    {
        const QDate today(2026, 11, 21);
        Child child;
        QCOMPARE(fieldsOf(validate(child, today)), QStringList(u"birthDate"_s));
        child.birthDate = today.addDays(1);
        QCOMPARE(fieldsOf(validate(child, today)), QStringList(u"birthDate"_s));
        child.birthDate = QDate(1926, 11, 21);
        QCOMPARE(fieldsOf(validate(child, today)), QStringList(u"birthDate"_s));
        child.birthDate = QDate(2020, 1, 1);
        QVERIFY(validate(child, today).isEmpty());
        child.diedOn = QDate(2019, 12, 31);
        QCOMPARE(fieldsOf(validate(child, today)), QStringList(u"diedOn"_s));
    }

    void familyWithoutAddressCanBeFound()
    {
        Household home;
        home.housing = HousingStatus::Street;
        QCOMPARE(fieldsOf(validate(home)), QStringList(u"reachAt"_s));

        home.reachAt = u"Library on Main St, mornings"_s;
        QVERIFY(validate(home).isEmpty());
        QCOMPARE(addressLine(home), u"Library on Main St, mornings"_s);

        home.zip = u"9270"_s;
        QCOMPARE(fieldsOf(validate(home)), QStringList(u"zip"_s));
    }

    void custodyDaysSayWhereAChildIs()
    {
        HouseholdMember member;
        member.physicalCustody = PhysicalCustody::Shared;
        member.span = span(QDate(2026, 11, 4)); // a Wednesday
        member.days = u"11110000000111"_s;      // Mon–Thu of one week, Fri–Sun of the next

        QVERIFY(!livesThereOn(member, QDate(2026, 11, 3)));
        QVERIFY(livesThereOn(member, QDate(2026, 11, 5)));   // Thursday, first week
        QVERIFY(!livesThereOn(member, QDate(2026, 11, 6)));  // Friday, first week
        QVERIFY(!livesThereOn(member, QDate(2026, 11, 12))); // Thursday, second week
        QVERIFY(livesThereOn(member, QDate(2026, 11, 13)));  // Friday, second week
        QVERIFY(livesThereOn(member, QDate(2026, 11, 16)));  // Monday, first week again

        member.days = u"111"_s;
        QCOMPARE(fieldsOf(validate(member)), QStringList(u"days"_s));
        member.days.clear();
        QVERIFY(livesThereOn(member, QDate(2026, 11, 6)));
        member.physicalCustody = PhysicalCustody::Visits;
        QVERIFY(!livesThereOn(member, QDate(2026, 11, 6)));
    }

    void aChildIsInTheHomeThatHasMostToSayOfTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QDate>("until");
        QTest::newRow("a Thursday") << QDate(2026, 11, 5) << u"mother"_s << QDate(2026, 11, 6);
        QTest::newRow("a Saturday") << QDate(2026, 11, 7) << u"father"_s << QDate(2026, 11, 8);
        QTest::newRow("holidays") << QDate(2026, 12, 23) << u"father"_s << QDate(2027, 1, 3);
        QTest::newRow("on the way there")
            << QDate(2026, 12, 17) << u"mother"_s << QDate(2026, 12, 18);
    }
    void aChildIsInTheHomeThatHasMostToSayOfTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, home);
        QFETCH(QDate, until);
        const auto line = [](HouseholdId at, const QString &days, DateSpan when) {
            HouseholdMember member;
            member.household = at;
            member.physicalCustody = PhysicalCustody::Shared;
            member.days = days;
            member.span = when;
            return member;
        };
        const HouseholdId mother = HouseholdId::make();
        const HouseholdId father = HouseholdId::make();
        HouseholdMember before = line(father, {}, {QDate(2026, 11, 2), QDate(2026, 11, 6)});
        before.archivedAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        const QList<HouseholdMember> lines{
            line(mother, u"1111100"_s, {QDate(2020, 1, 1), {}}),
            line(father, u"0000011"_s, {QDate(2020, 1, 1), {}}),
            line(father, {}, {QDate(2026, 12, 19), QDate(2027, 1, 3)}), before};

        const Whereabouts where = whereaboutsOn(lines, day);

        QVERIFY(!where.isUnclear);
        QCOMPARE(where.home, std::optional(home == u"mother"_s ? mother : father));
        QCOMPARE(where.until, std::optional(until));
    }

    void twoHomesThatSayTheSameAreUnclear()
    {
        HouseholdMember one;
        one.household = HouseholdId::make();
        one.span = span(QDate(2020, 1, 1));
        HouseholdMember other = one;
        other.household = HouseholdId::make();

        QVERIFY(whereaboutsOn({one, other}, QDate(2026, 11, 5)).isUnclear);
        QVERIFY(!whereaboutsOn({one, other}, QDate(2026, 11, 5)).home);
        QCOMPARE(whereaboutsOn({one}, QDate(2026, 11, 5)).home, std::optional(one.household));
        QVERIFY(!whereaboutsOn({}, QDate(2026, 11, 5)).home);
    }

    void nobodyConsentsWithoutAuthority()
    {
        Guardianship row;
        row.span = span(QDate(2020, 1, 1));
        row.authority = LegalAuthority::None;
        row.mayConsent = true;
        QCOMPARE(fieldsOf(validate(row)), QStringList(u"mayConsent"_s));

        QCOMPARE(usualAuthority(Relation::Mother), LegalAuthority::Parent);
        QVERIFY(consentsByAuthority(LegalAuthority::Parent));
        QCOMPARE(usualAuthority(Relation::Grandmother), LegalAuthority::NotKnown);
        QVERIFY(!consentsByAuthority(LegalAuthority::NotKnown));
        QVERIFY(!consentsByAuthority(usualAuthority(Relation::FosterParent)));
    }

    void spansNeedTheirFirstDayAndOrder()
    {
        Coordination row;
        QCOMPARE(fieldsOf(validate(row)), QStringList(u"from"_s));
        row.span = span(QDate(2026, 2, 1), QDate(2026, 1, 31));
        QCOMPARE(fieldsOf(validate(row)), QStringList(u"until"_s));
        row.span.until = row.span.from;
        QVERIFY(validate(row).isEmpty());
    }

    void twoLeadsOnOneDayAreFound()
    {
        const Coordination first = lead(QDate(2025, 1, 1), QDate(2026, 6, 30));
        QVERIFY(!firstOverlap(QList{first, lead(QDate(2026, 7, 1))}));

        Coordination second = lead(QDate(2026, 6, 30));
        QVERIFY(firstOverlap(QList{first, second}));

        second.archivedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(!firstOverlap(QList{first, second}));
        const QList<Coordination> rows{second, first};
        QCOMPARE(holdingOn(rows, QDate(2026, 7, 1)), nullptr);
        QCOMPARE(holdingOn(rows, QDate(2026, 6, 30)), &rows[1]);
    }

    void successorBeginsTheDayAfter()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        const Coordination before = lead(QDate(2025, 1, 1));
        const Coordination next = lead(QDate(2026, 12, 1));

        const auto result = succeed(QList{before}, next, now);

        QVERIFY(result.has_value());
        QCOMPARE(result->begun, next);
        QVERIFY(result->ended.has_value());
        QCOMPARE(result->ended->span.until, QDate(2026, 11, 30));
        QVERIFY(!result->ended->archivedAt);
    }

    void successorOfTheSameDayReplaces()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        const Coordination before = lead(QDate(2026, 12, 1));

        const auto result = succeed(QList{before}, lead(QDate(2026, 12, 1)), now);

        QVERIFY(result.has_value());
        QCOMPARE(result->ended->archivedAt, now);
    }

    void successorStopsBeforeALaterPlan()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        const Coordination planned = lead(QDate(2027, 1, 1));

        const auto result = succeed(QList{planned}, lead(QDate(2026, 12, 1)), now);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().field, u"from"_s);

        const auto between =
            succeed(QList{planned}, lead(QDate(2026, 12, 1), QDate(2026, 12, 31)), now);
        QVERIFY(between.has_value());
        QVERIFY(!between->ended);
    }

    void languagesAreTags_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("tag");

        QTest::newRow("tag") << u"es"_s << u"es"_s;
        QTest::newRow("capitals") << u"ES"_s << u"es"_s;
        QTest::newRow("script") << u"zh-hant"_s << u"zh-Hant"_s;
        QTest::newRow("region") << u"es-us"_s << u"es-US"_s;
        QTest::newRow("three letters") << u"yue"_s << u"yue"_s;
        QTest::newRow("written out") << u"Spanish"_s << u"es"_s;
        QTest::newRow("written out in Spanish") << u" Español "_s << u"es"_s;
        QTest::newRow("sign language") << u"American Sign Language"_s << u"ase"_s;
        QTest::newRow("sentence") << u"speaks some Spanish"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void languagesAreTags()
    {
        QFETCH(QString, given);
        QFETCH(QString, tag);

        QCOMPARE(languageTagOf(given).value_or(QString()), tag);
    }

    void languagesHaveNamesInBothLanguages()
    {
        QCOMPARE(languageName(u"vi"_s, Language::English), u"Vietnamese"_s);
        QCOMPARE(languageName(u"vi"_s, Language::Spanish), u"vietnamita"_s);
        QCOMPARE(languageName(u"fa"_s, Language::English), u"Farsi"_s);
        QCOMPARE(languageName(u"pt"_s, Language::Spanish), u"portugués"_s);
        QCOMPARE(languageName(u"pt"_s, Language::English), u"Portuguese"_s);
        for (const QString &tag : countyLanguages())
            QVERIFY2(isLanguageTag(tag), qPrintable(tag));
    }

    void phonesAreReadAsDialled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("shown");

        QTest::newRow("hyphens") << u"714-555-0157"_s << u"+17145550157"_s << QString()
                                 << u"714‑555‑0157"_s;
        QTest::newRow("brackets") << u"(714) 555 0157"_s << u"+17145550157"_s << QString()
                                  << u"714‑555‑0157"_s;
        QTest::newRow("with 1") << u"1 714 555 0157"_s << u"+17145550157"_s << QString()
                                << u"714‑555‑0157"_s;
        QTest::newRow("extension") << u"714-555-0134 ext. 214"_s << u"+17145550134"_s << u"214"_s
                                   << u"714‑555‑0134, ext. 214"_s;
        QTest::newRow("Mexico") << u"+52 55 1234 5678"_s << u"+525512345678"_s << QString()
                                << u"+52\u00a055\u00a01234\u00a05678"_s;
        QTest::newRow("too short") << u"555-01"_s << QString() << QString() << QString();
        QTest::newRow("words") << u"call my sister"_s << QString() << QString() << QString();
    }

    void phonesAreReadAsDialled()
    {
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QFETCH(QString, extension);
        QFETCH(QString, shown);

        const auto parsed = parsePhone(typed);

        QCOMPARE(parsed.has_value(), !number.isEmpty());
        if (!parsed)
            return;
        QCOMPARE(parsed->number, number);
        QCOMPARE(parsed->extension, extension);
        QCOMPARE(phoneText(parsed->number, parsed->extension), shown);
        PersonPhone phone;
        phone.number = parsed->number;
        QVERIFY(validate(phone).isEmpty());
    }

    void conditionsHavePlainWords_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");

        QTest::newRow("category") << u"G80.1"_s << u"Cerebral palsy"_s << u"Parálisis cerebral"_s;
        QTest::newRow("narrower wins")
            << u"G71.01"_s << u"Muscular dystrophy"_s << u"Distrofia muscular"_s;
        QTest::newRow("not known") << u"J45.20"_s << QString() << QString();
    }

    void conditionsHavePlainWords()
    {
        QFETCH(QString, code);
        QFETCH(QString, english);
        QFETCH(QString, spanish);

        QCOMPARE(plainCondition(code, Language::English), english);
        QCOMPARE(plainCondition(code, Language::Spanish), spanish);
    }

    void everyRosterDiagnosisHasPlainWords()
    {
        for (const char *code :
             {"H90.3", "P07.30", "Z99.11", "G80.1", "E84.9", "F84.0", "E10.9", "Q21.3", "C71.9",
              "G71.01", "D57.1", "Q90.9", "G40.909", "Q79.0", "Q05.9", "G80.0"})
            QVERIFY2(conditionWords(QString::fromLatin1(code)), code);
        QCOMPARE(conditionWords(u"Q90.9")->group, ConditionKind::NotByItself);
    }

    void icdCodesAreKnownByTheirShape()
    {
        QCOMPARE(icd10Of(u"g801"), u"G80.1"_s);
        QCOMPARE(icd10Of(u" G40.909 "), u"G40.909"_s);
        QCOMPARE(icd10Of(u"Q05"), u"Q05"_s);
        QVERIFY(!icd10Of(u"cerebral palsy"));
        QVERIFY(!icd10Of(u"G8"));
    }

    void notesThatSayTooMuchAreNoticed_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<int>("mention");

        const auto of = [](ProtectedMention m) { return static_cast<int>(m); };
        QTest::newRow("plain") << u"Mother asked for evening calls"_s << -1;
        QTest::newRow("status") << u"Father is undocumented."_s
                                << of(ProtectedMention::Immigration);
        QTest::newRow("status in Spanish")
            << u"La mamá es indocumentada"_s << of(ProtectedMention::Immigration);
        QTest::newRow("birthplace") << u"Nació en Puebla"_s << of(ProtectedMention::Birthplace);
        QTest::newRow("number") << u"His is 123-45-6789"_s << of(ProtectedMention::SocialSecurity);
        QTest::newRow("phone is no such number") << u"call 714-555-0157"_s << -1;
        QTest::newRow("newborn is no birthplace") << u"newborn in NICU"_s << -1;
    }

    void notesThatSayTooMuchAreNoticed()
    {
        QFETCH(QString, note);
        QFETCH(int, mention);

        const auto found = protectedMention(note);

        QCOMPARE(found ? static_cast<int>(*found) : -1, mention);
        if (found)
            QVERIFY(!protectedMentionText(*found).isEmpty());
    }

    void healthRecordsNeedTheirEssentials()
    {
        QCOMPARE(fieldsOf(validate(Condition())), QStringList(u"code"_s));
        QCOMPARE(fieldsOf(validate(Allergy())), QStringList(u"substance"_s));
        QCOMPARE(fieldsOf(validate(Medication())), QStringList(u"name"_s));
        QCOMPARE(fieldsOf(validate(BrandConstraint())), QStringList({u"item"_s, u"brand"_s}));
    }
};

QTEST_APPLESS_MAIN(PeopleRulesTest)
#include "tst_peoplerules.moc"
