// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody is typed who may be on record already: whom the program names and why, in the family
// and outside it, and of whom it says nothing.
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/search/alikerepository.h"
#include "core/search/searchindexrepository.h"
#include "core/search/searchmemory.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QList<MatchReason> &reasons)
{
    QStringList keys;
    for (const MatchReason reason : reasons)
        keys.append(keyOf(reason));
    return keys.join(u' ');
}

} // namespace

class AlikeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSpeaksForOnePerson_data();
    void whatSpeaksForOnePerson();
    void peopleAlikeAreNamedInTheFamilyAndOutside_data() { TestDatabase::engines(); }
    void peopleAlikeAreNamedInTheFamilyAndOutside();
    void aChildIsFoundByNameAndBirthDate_data() { TestDatabase::engines(); }
    void aChildIsFoundByNameAndBirthDate();
    void ofWhomOneMayNotSeeNothingIsSaid_data() { TestDatabase::engines(); }
    void ofWhomOneMayNotSeeNothingIsSaid();
};

void AlikeTest::whatSpeaksForOnePerson_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("surnames");
    QTest::addColumn<QDate>("born");
    QTest::addColumn<bool>("hasPhone");
    QTest::addColumn<bool>("isInFamily");
    QTest::addColumn<QString>("reasons");
    const QDate none;
    const QDate born(2015, 3, 5);
    const auto row = [](const char *name, const QString &given, const QString &surnames, QDate day,
                        bool hasPhone, bool isInFamily, const QString &reasons) {
        QTest::newRow(name) << given << surnames << day << hasPhone << isInFamily << reasons;
    };
    // Compared with María José Luna Peña, born March 5, 2015.
    row("accents and capitals", u"MARIA JOSE"_s, u"luna pena"_s, none, false, false,
        u"same_names"_s);
    row("swapped surnames", u"María José"_s, u"Peña Luna"_s, none, false, false,
        u"swapped_surnames"_s);
    row("columns exchanged", u"Luna Peña"_s, u"María José"_s, none, false, false,
        u"swapped_name_columns"_s);
    row("a slip, in the family", u"María José"_s, u"Lunna Peña"_s, none, false, true,
        u"slip_in_name"_s);
    row("a slip, elsewhere", u"María José"_s, u"Lunna Peña"_s, none, false, false, QString());
    row("one surname, elsewhere, with the telephone", u"María José"_s, u"Luna"_s, none, true, false,
        u"missing_name same_phone"_s);
    row("a sister of half the name", u"María"_s, u"Luna Peña"_s, none, false, true, QString());
    row("a twin", u"Ana"_s, u"Luna Peña"_s, born, true, true, QString());
    row("the same day", u"María José"_s, u"Luna Peña"_s, born, false, false,
        u"same_names same_birth_date"_s);
    row("day and month exchanged", u"María José"_s, u"Luna Peña"_s, QDate(2015, 5, 3), false, false,
        u"same_names near_birth_date"_s);
    row("a namesake of another day", u"María José"_s, u"Luna Peña"_s, QDate(2011, 8, 9), false,
        false, QString());
    row("a new surname", u"María José"_s, u"Ortega"_s, born, false, true, u"same_birth_date"_s);
    row("whoever has the telephone elsewhere", u"Pedro"_s, u"Soto"_s, none, true, false,
        u"same_phone"_s);
    row("and in the family, where it is shared", u"Pedro"_s, u"Soto"_s, none, true, true,
        QString());
}

void AlikeTest::whatSpeaksForOnePerson()
{
    QFETCH(QString, given);
    QFETCH(QString, surnames);
    QFETCH(QDate, born);
    QFETCH(bool, hasPhone);
    QFETCH(bool, isInFamily);
    QFETCH(QString, reasons);
    TypedPerson typed;
    typed.givenNames = given;
    typed.surnames = surnames;
    typed.birthDate = born;

    QCOMPARE(keysOf(likeness(typed, u"María José"_s, u"Luna Peña"_s, QDate(2015, 3, 5), hasPhone,
                             isInFamily)),
             reasons);
}

void AlikeTest::peopleAlikeAreNamedInTheFamilyAndOutside()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    database.keep({searchKeeper(std::make_shared<SearchMemory>())});
    CareScene scene(database);
    const auto ids = scene.run([&](Work &work) -> Result<QList<PersonId>> {
        Builder make(work);
        make.belongTo(scene.plan);
        const PersonId here = make.guardian(scene.mateo, u"Rosa Elena"_s, u"Luna Peña"_s);
        const PersonId there = make.guardian(scene.bao, u"Rosa Elena"_s, u"Peña Luna"_s);
        const PersonId number = make.guardian(scene.bao, u"Tuan"_s, u"Nguyen"_s);
        make.phone(number, u"+17145550157"_s);
        return QList<PersonId>{here, there, number};
    });
    TypedPerson typed;
    typed.family = scene.family;
    typed.givenNames = u"rosa elena"_s;
    typed.surnames = u"LUNA PENA"_s;
    typed.phones = {u"+17145550157"_s};

    const auto found =
        scene.read([&](Reading &reading) { return AlikeRepository(reading).find(typed); });

    QCOMPARE(found.size(), 3);
    QHash<PersonId, AlikePerson> by;
    for (const AlikePerson &person : found)
        by.insert(person.person, person);
    QVERIFY(by.value(ids[0]).isInFamily);
    QCOMPARE(keysOf(by.value(ids[0]).reasons), u"same_names"_s);
    QVERIFY(!by.value(ids[1]).isInFamily);
    QCOMPARE(by.value(ids[1]).familyName, u"Nguyen"_s);
    QCOMPARE(keysOf(by.value(ids[1]).reasons), u"swapped_surnames"_s);
    QCOMPARE(keysOf(by.value(ids[2]).reasons), u"same_phone"_s);

    // Whoever is corrected is not like themself; who is archived is no longer in the way.
    typed.person = ids[0];
    scene.run([&](Work &work) -> Result<bool> {
        ENLACE_ASSIGN(Person there, findRecord<Person>(work, ids[1]));
        there.archivedAt = work.now();
        ENLACE_TRY(updateRecord(work, there));
        return true;
    });
    const auto rest =
        scene.read([&](Reading &reading) { return AlikeRepository(reading).find(typed); });
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().person, ids[2]);
}

void AlikeTest::aChildIsFoundByNameAndBirthDate()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    database.keep({searchKeeper(std::make_shared<SearchMemory>())});
    CareScene scene(database);
    TypedPerson typed;
    typed.family = scene.otherFamily;
    typed.givenNames = u"Mateo"_s;
    typed.surnames = u"Luna Ortega"_s;
    typed.birthDate = QDate(2015, 3, 5);

    const auto found =
        scene.read([&](Reading &reading) { return AlikeRepository(reading).find(typed); });

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().child, std::optional(scene.mateo));
    QCOMPARE(keysOf(found.first().reasons), u"swapped_surnames same_birth_date"_s);
}

void AlikeTest::ofWhomOneMayNotSeeNothingIsSaid()
{
    QFETCH(QString, engine);
    TestDatabase database(engine);
    database.keep({searchKeeper(std::make_shared<SearchMemory>())});
    CareScene scene(database);
    scene.run([&](Work &work) -> Result<bool> {
        Builder make(work);
        make.belongTo(scene.plan);
        make.phone(make.guardian(scene.bao, u"Rosa"_s, u"Luna"_s), u"+17145550157"_s);
        return true;
    });
    TypedPerson typed;
    typed.family = scene.family;
    typed.givenNames = u"Rosa"_s;
    typed.surnames = u"Luna"_s;
    typed.phones = {u"+17145550157"_s};
    const auto count = [&] {
        return scene.read([&](Reading &reading) { return AlikeRepository(reading).find(typed); })
            .size();
    };
    QCOMPARE(count(), 1);

    scene.actAs(scene.therapist()); // of Mateo's unit, not of Bao's
    QCOMPARE(count(), 0);
}

QTEST_GUILESS_MAIN(AlikeTest)
#include "tst_alike.moc"
