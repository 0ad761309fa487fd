// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/childrepository.h"
#include "core/people/peopletables.h"
#include "core/people/personrepository.h"
#include "core/search/folding.h"
#include "core/search/searchindexrepository.h"
#include "core/search/searchrepository.h"
#include "core/storage/record.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan with two coordinators and a unit; Mateo Ortega Luna is Ana's, Minh Nguyễn is Ben's and of
/// the unit.
struct Scene
{
    std::shared_ptr<SearchMemory> memory = std::make_shared<SearchMemory>();
    AgencyId plan;
    AgencyId unit;
    StaffId ana;
    StaffId ben;
    StaffId therapist;
    FamilyId ortega;
    ChildId mateo;
    ChildId minh;
    PersonId rosa;

    explicit Scene(TestDatabase &db)
    {
        db.keep({searchKeeper(memory)});
        const auto made = db.session().run([this](Work &work) -> Result<> {
            Builder make(work);
            plan = make.agency("plan", u"Seashore Plan"_s);
            unit = make.agency("mtu", u"Harbor Unit"_s);
            ana = make.coordinator(plan, u"Ana Ruiz"_s);
            ben = make.coordinator(plan, u"Ben Cole"_s);
            therapist = make.staff(u"Tom Diaz"_s);
            ortega = make.family(u"Ortega Luna"_s);
            mateo = make.child(ortega, u"Mateo"_s, u"Ortega Luna"_s, QDate(2018, 3, 5));
            make.identifier(make.personOf(mateo), IdentifierSystem::Cin, u"91234567A"_s);
            rosa = make.guardian(mateo, u"Rosa"_s, u"Núñez O'Neill"_s);
            make.phone(rosa, u"+17145550157"_s);
            make.lead(mateo, ana);
            minh =
                make.child(make.family(u"Nguyễn"_s), u"Minh"_s, u"Nguyễn"_s, QDate(2012, 10, 30));
            make.guardian(minh, u"Lan"_s, u"Nguyễn"_s);
            make.lead(minh, ben);
            ENLACE_ASSIGN(Child child, findRecord<Child>(work, minh));
            child.mtu = unit;
            ENLACE_TRY(updateRecord(work, child));
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().logText()));
        db.session().setActor(asAna());
    }

    [[nodiscard]] Actor asAna() const { return actorOf(ana, Role::Coordinator, plan); }
    [[nodiscard]] Actor asTherapist() const
    {
        return actorOf(therapist, Role::Therapist, plan, unit);
    }

    [[nodiscard]] QList<SearchHit> find(TestDatabase &db, const QString &typed,
                                        qsizetype limit = 20) const
    {
        return valueOf(db.session().read([&](Reading &reading) {
            return SearchRepository(reading, *memory).find(typed, limit);
        }),
                       __FILE__, __LINE__);
    }
};

QStringList titlesOf(const QList<SearchHit> &hits)
{
    QStringList titles;
    for (const SearchHit &hit : hits)
        titles.append(hit.title);
    return titles;
}

SearchCheck checked(TestDatabase &db)
{
    return ENLACE_VALUE(
        db.session().read([](Reading &reading) { return SearchIndexRepository(reading).check(); }));
}

// A small county for the recall of queries made by chance.

constexpr const char *givenNames[] = {
    "Mateo",  "Sofía",    "Santiago", "Camila", "Valentina", "Sebastián", "Lucía",  "Emiliano",
    "Minh",   "Linh",     "Thảo",     "Đức",    "Noah",      "Olivia",    "Ethan",  "Ava",
    "Ji-woo", "Seo-yeon", "Arash",    "Parisa", "Omar",      "Layla",     "Dmitri", "Anya",
    "José",   "María",    "Ximena",   "Iker",   "Regina",    "Leonardo"};
constexpr const char *surnames[] = {
    "García", "Hernández", "López",   "Martínez", "Rodríguez",  "Núñez",    "Ibáñez", "Ortega",
    "Luna",   "Velázquez", "Zavala",  "Nguyễn",   "Trần",       "Phạm",     "Đặng",   "Huỳnh",
    "Smith",  "Johnson",   "O'Neill", "Williams", "Kim",        "Park",     "Choi",   "Hosseini",
    "Karimi", "Haddad",    "Petrov",  "Sokolova", "De la Cruz", "Gutiérrez"};

struct Invented
{
    ChildId id;
    QStringList words; ///< folded
    QDate born;
    QString cin;
    QString phone; ///< ten digits, of the guardian
    PersonId guardian;
};

template <std::size_t N>
QString one(QRandomGenerator &chance, const char *const (&from)[N])
{
    return QString::fromUtf8(from[chance.bounded(static_cast<int>(N))]);
}

QString slipped(QString word, QRandomGenerator &chance)
{
    const int at = chance.bounded(static_cast<int>(word.size()));
    switch (chance.bounded(4)) {
    case 0:
        word[at] = word[at] == u'x' ? u'q' : u'x';
        break;
    case 1:
        word.remove(at, 1);
        break;
    case 2:
        word.insert(at, word[at]);
        break;
    default:
        if (at + 1 < word.size() && word[at] != word[at + 1])
            std::swap(word[at], word[at + 1]);
        else
            word[at] = word[at] == u'x' ? u'q' : u'x';
    }
    return word;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAsPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");

        const auto row = [](const char *typed, const char *first) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(first);
        };
        row("m", "Ortega Luna, Mateo");
        row("mateo", "Ortega Luna, Mateo");
        row("luna mateo", "Ortega Luna, Mateo");
        row("or mat", "Ortega Luna, Mateo");
        row("orteag", "Ortega Luna, Mateo");
        row("mateo ortgea", "Ortega Luna, Mateo");
        row("91234567a", "Ortega Luna, Mateo");
        row("3/5/2018", "Ortega Luna, Mateo");
        row("5 de marzo de 2018", "Ortega Luna, Mateo");
        row("mateo 2018-03-05", "Ortega Luna, Mateo");
        row("nunez", "Núñez O'Neill, Rosa");
        row("rosa oneill", "Núñez O'Neill, Rosa");
        row("O'Neill", "Núñez O'Neill, Rosa");
        row("0157", "Núñez O'Neill, Rosa");
        row("(714) 555-0157", "Núñez O'Neill, Rosa");
        row("nguyen minh", "Nguyễn, Minh");
        row("mi ng", "Nguyễn, Minh");
        row("oct 30 2012", "Nguyễn, Minh");
        row("seashore", "Seashore Plan");
        row("zzzz", "");
        row("mateo nguyen", "");
        row("", "");
    }

    void findsAsPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        TestDatabase db(u"memory"_s);
        const Scene scene(db);

        QCOMPARE(titlesOf(scene.find(db, typed)).value(0), first);
    }

    void sameAnswersOnEveryEngine_data() { TestDatabase::engines(); }
    void sameAnswersOnEveryEngine()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);

        QCOMPARE(titlesOf(scene.find(db, u"ort mat"_s)), QStringList(u"Ortega Luna, Mateo"_s));
        QCOMPARE(titlesOf(scene.find(db, u"0157"_s)), QStringList(u"Núñez O'Neill, Rosa"_s));
        QCOMPARE(titlesOf(scene.find(db, u"nguyen"_s)),
                 QStringList({u"Nguyễn, Minh"_s, u"Nguyễn, Lan"_s}));
        QCOMPARE(titlesOf(scene.find(db, u"ngyuen"_s)),
                 QStringList({u"Nguyễn, Minh"_s, u"Nguyễn, Lan"_s}));
        QCOMPARE(titlesOf(scene.find(db, u"mi ng"_s)), QStringList(u"Nguyễn, Minh"_s));
        QVERIFY(checked(db).isGood());
    }

    void hitSaysWhatTheListShows_data() { TestDatabase::engines(); }
    void hitSaysWhatTheListShows()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);

        const auto child = scene.find(db, u"mateo"_s).first();
        QCOMPARE(child.record, RecordRef::to(RecordKind::Child, scene.mateo));
        QCOMPARE(child.family, scene.ortega);
        QCOMPARE(child.facts, (SearchFacts{{SearchFact::Born, u"2018-03-05"_s},
                                           {SearchFact::Cin, u"91234567A"_s},
                                           {SearchFact::Family, u"Ortega Luna"_s}}));
        const auto mother = scene.find(db, u"rosa"_s).first();
        QCOMPARE(mother.facts, (SearchFacts{{SearchFact::Relation, u"mother"_s},
                                            {SearchFact::Of, u"Mateo Ortega Luna"_s},
                                            {SearchFact::Phone, u"+17145550157"_s}}));
    }

    void ownChildrenComeFirst_data() { TestDatabase::engines(); }
    void ownChildrenComeFirst()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ChildId others;
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            others = make.child(make.family(u"Abad"_s), u"Mateo"_s, u"Abad"_s, QDate(2019, 1, 1));
            make.lead(others, scene.ben);
            return {};
        }));

        QCOMPARE(titlesOf(scene.find(db, u"mateo"_s)),
                 QStringList({u"Ortega Luna, Mateo"_s, u"Abad, Mateo"_s}));
        QVERIFY(scene.find(db, u"mateo"_s).first().isOwn);

        db.session().setActor(actorOf(scene.ben, Role::Coordinator, scene.plan));
        QCOMPARE(titlesOf(scene.find(db, u"mateo"_s)),
                 QStringList({u"Abad, Mateo"_s, u"Ortega Luna, Mateo"_s}));
    }

    void childrenAreFoundByTheirGuardian_data() { TestDatabase::engines(); }
    void childrenAreFoundByTheirGuardian()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto listed = [&](const QString &typed) {
            return ENLACE_VALUE(db.session().read([&](Reading &reading) -> Result<QStringList> {
                ChildFilter filter;
                ENLACE_ASSIGN(filter.among,
                              SearchRepository(reading, *scene.memory).findChildren(typed));
                ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
                QStringList names;
                for (const ChildRow &row : rows)
                    names.append(row.name);
                return names;
            }));
        };

        QCOMPARE(listed(u"rosa nunez"_s), QStringList(u"Ortega Luna, Mateo"_s));
        QCOMPARE(listed(u"0157"_s), QStringList(u"Ortega Luna, Mateo"_s));
        QCOMPARE(listed(u"nguyen"_s), QStringList(u"Nguyễn, Minh"_s));
        QVERIFY(listed(u"nobody"_s).isEmpty());

        db.session().setActor(scene.asTherapist());
        QVERIFY(listed(u"0157"_s).isEmpty());
    }

    void exactComesBeforeBeginningBeforeSlip_data() { TestDatabase::engines(); }
    void exactComesBeforeBeginningBeforeSlip()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            for (const char *name : {"Solano", "Sola", "Soja", "Solas"}) {
                const QString surname = QString::fromLatin1(name);
                make.child(make.family(surname), u"Eva"_s, surname, QDate(2019, 1, 1));
            }
            return {};
        }));

        QCOMPARE(titlesOf(scene.find(db, u"sola"_s)),
                 QStringList({u"Sola, Eva"_s, u"Solano, Eva"_s, u"Solas, Eva"_s, u"Soja, Eva"_s}));
    }

    void wordsInTheOrderTypedComeFirst_data() { TestDatabase::engines(); }
    void wordsInTheOrderTypedComeFirst()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            for (const char *written : {"Duarte Soto", "Soto Duarte"})
                make.child(make.family(u"Soto"_s), u"Eva"_s, QString::fromLatin1(written),
                           QDate(2019, 1, 1));
            return {};
        }));

        const QStringList duarteFirst{u"Duarte Soto, Eva"_s, u"Soto Duarte, Eva"_s};
        const QStringList sotoFirst{u"Soto Duarte, Eva"_s, u"Duarte Soto, Eva"_s};
        QCOMPARE(titlesOf(scene.find(db, u"duarte soto"_s)), duarteFirst);
        QCOMPARE(titlesOf(scene.find(db, u"soto duarte"_s)), sotoFirst);
        QCOMPARE(titlesOf(scene.find(db, u"sot dua"_s)), sotoFirst);
    }

    void therapistFindsTheUnitsChildrenOnly_data() { TestDatabase::engines(); }
    void therapistFindsTheUnitsChildrenOnly()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        db.session().setActor(scene.asTherapist());

        QVERIFY(scene.find(db, u"mateo"_s).isEmpty());
        QVERIFY(scene.find(db, u"rosa"_s).isEmpty());
        QVERIFY(scene.find(db, u"91234567A"_s).isEmpty());
        QCOMPARE(titlesOf(scene.find(db, u"nguyen"_s)),
                 QStringList({u"Nguyễn, Minh"_s, u"Nguyễn, Lan"_s}));
        QVERIFY(!scene.find(db, u"seashore"_s).isEmpty()); // the directory is everyone's
    }

    void protectedChildIsFoundByItsOwnCoordinatorOnly_data() { TestDatabase::engines(); }
    void protectedChildIsFoundByItsOwnCoordinatorOnly()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            const ChildId hidden = make.child(make.family(u"Zepeda"_s), u"Eva"_s, u"Zepeda"_s,
                                              QDate(2019, 1, 1), Sensitivity::Safety);
            make.guardian(hidden, u"Inés"_s, u"Robles"_s);
            make.lead(hidden, scene.ben);
            return {};
        }));

        QVERIFY(scene.find(db, u"zepeda"_s).isEmpty());
        for (const SearchHit &hit : scene.find(db, u"robles"_s))
            for (const auto &[fact, value] : hit.facts)
                QVERIFY(fact != SearchFact::Of);
        db.session().setActor(actorOf(scene.ben, Role::Coordinator, scene.plan));
        QCOMPARE(titlesOf(scene.find(db, u"zepeda"_s)), QStringList(u"Zepeda, Eva"_s));
    }

    void confidentialNameFindsNobody_data() { TestDatabase::engines(); }
    void confidentialNameFindsNobody()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto rename = [&](const QString &chosen, Sensitivity label) {
            ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
                ENLACE_ASSIGN(Person person, findRecord<Person>(work, scene.rosa));
                person.chosenName = chosen;
                person.chosenNameLabel = label;
                ENLACE_TRY(updateRecord(work, person));
                return {};
            }));
        };

        rename(u"Rocky"_s, Sensitivity::GenderAffirming);
        QVERIFY(scene.find(db, u"rocky"_s).isEmpty());
        rename(u"Chayo"_s, Sensitivity::General);
        QCOMPARE(scene.find(db, u"chayo"_s).size(), 1);
    }

    void editsAreFoundAtOnce_data() { TestDatabase::engines(); }
    void editsAreFoundAtOnce()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);

        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<Person> {
            PersonRepository persons(work);
            ENLACE_ASSIGN(const Child child, ChildRepository(work).find(scene.mateo));
            ENLACE_ASSIGN(Person person, persons.find(child.person));
            person.surnames = u"Zúñiga"_s;
            return persons.save(work, person);
        }));

        QVERIFY(scene.find(db, u"ortega"_s).isEmpty());
        QCOMPARE(titlesOf(scene.find(db, u"zuniga ma"_s)), QStringList(u"Zúñiga, Mateo"_s));
        QCOMPARE(titlesOf(scene.find(db, u"zuniag"_s)), QStringList(u"Zúñiga, Mateo"_s));
        QCOMPARE(scene.find(db, u"rosa"_s).first().facts.value(1).second, u"Mateo Zúñiga"_s);

        ENLACE_VERIFY(db.session().run([&](Work &work) {
            return ChildRepository(work).archive(work, scene.mateo, u"typed twice"_s);
        }));
        QVERIFY(scene.find(db, u"zuniga"_s).isEmpty());
        QVERIFY(checked(db).isGood());
    }

    /// As the undoing of an import does: what is removed no longer says whose it was.
    void removedTelephonesAndTiesAreForgotten_data() { TestDatabase::engines(); }
    void removedTelephonesAndTiesAreForgotten()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        PersonPhoneId phone;
        GuardianshipId guardianship;
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            const FamilyId family = make.family(u"Quijano"_s);
            const ChildId child = make.child(family, u"Eva"_s, u"Quijano"_s, QDate(2019, 1, 1));
            const PersonId mother = make.person(family, u"Pilar"_s, u"Quijano"_s);
            guardianship = make.guardianship(child, mother, Relation::Mother);
            phone = make.phone(mother, u"+17145559999"_s);
            return {};
        }));
        QCOMPARE(scene.find(db, u"quijano"_s).size(), 2);
        QCOMPARE(scene.find(db, u"9999"_s).size(), 1);

        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            ENLACE_ASSIGN(const auto dialled, findRecord<PersonPhone>(work, phone));
            return removeRecord(work, dialled);
        }));
        QVERIFY(scene.find(db, u"9999"_s).isEmpty());

        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            ENLACE_ASSIGN(const auto tie, findRecord<Guardianship>(work, guardianship));
            return removeRecord(work, tie);
        }));
        QVERIFY(scene.find(db, u"pilar"_s).first().facts.isEmpty());

        QVERIFY(checked(db).isGood());
    }

    void undoneWorkLeavesNoWords_data() { TestDatabase::engines(); }
    void undoneWorkLeavesNoWords()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto before = checked(db);

        const auto failed = db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            make.child(make.family(u"Quijano"_s), u"Eva"_s, u"Quijano"_s, QDate(2019, 1, 1));
            return fail(ErrorCode::Cancelled, "stop");
        });

        QVERIFY(!failed);
        QVERIFY(scene.find(db, u"quijano"_s).isEmpty());
        QCOMPARE(checked(db), before);
    }

    void checkFindsWhatIsWrongAndRebuildRepairsIt_data() { TestDatabase::engines(); }
    void checkFindsWhatIsWrongAndRebuildRepairsIt()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        const auto before = checked(db);
        QVERIFY(before.isGood());
        QCOMPARE(before.entries, 6); // two children, two mothers, two organizations
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            for (const char *sql : {"delete from search_word where word = 'mateo'",
                                    "update search_entry set title = 'x' where kind = 'person'",
                                    "delete from search_entry where title = 'Seashore Plan'"}) {
                Query query(work, sql);
                ENLACE_TRY(query.run());
            }
            return {};
        }));

        const auto broken = checked(db);
        QVERIFY(!broken.isGood());
        QCOMPARE(broken.missing, 1);
        QCOMPARE(broken.different, 3);
        QCOMPARE(broken.surplus, 1); // the words of the entry that is gone

        ENLACE_VERIFY(
            db.session().run([](Work &work) { return SearchIndexRepository(work).rebuild(work); }));
        QCOMPARE(checked(db), before);
        QCOMPARE(scene.find(db, u"mateo"_s).size(), 1);
    }

    /// Queries made by chance from the names and numbers of a small county: what was wanted is
    /// among the first twenty, or twenty fit as well.
    void wantedIsFound_data() { TestDatabase::engines(); }
    void wantedIsFound()
    {
        QFETCH(QString, engine);
        TestDatabase db(engine);
        const Scene scene(db);
        QRandomGenerator chance(20261121);
        QList<Invented> county;
        ENLACE_VERIFY(db.session().run([&](Work &work) -> Result<> {
            Builder make(work);
            for (int i = 0; i < 600; ++i) {
                QString surname = one(chance, surnames);
                if (chance.bounded(2))
                    surname += u' ' + one(chance, surnames);
                const QString given = one(chance, givenNames);
                Invented child;
                child.born = QDate(2006, 1, 1).addDays(chance.bounded(7000));
                child.id = make.child(make.family(surname), given, surname, child.born);
                child.words = foldedWords(given + u' ' + surname);
                child.cin = u"9%1%2"_s.arg(1000000 + i * 9973 % 8999999)
                                .arg(QChar(u'A' + chance.bounded(26)));
                child.phone = u"714555%1"_s.arg(1000 + i * 7 % 8999);
                make.identifier(make.personOf(child.id), IdentifierSystem::Cin, child.cin);
                child.guardian = make.guardian(child.id, one(chance, givenNames), surname);
                make.phone(child.guardian, u"+1"_s + child.phone);
                county.append(child);
            }
            return {};
        }));
        ENLACE_VERIFY(
            db.session().run([](Work &work) { return SearchIndexRepository(work).recount(work); }));
        scene.memory->forget();

        int asked = 0;
        int found = 0;
        QStringList missed;
        const int queries = engine == u"memory"_s ? 10'000 : 200;
        for (int i = 0; i < queries; ++i) {
            const Invented &child = county[chance.bounded(static_cast<int>(county.size()))];
            QUuid wanted = child.id.uuid();
            QString typed;
            const int shape = chance.bounded(8);
            if (shape <= 3) {
                // Words in any order, whole or begun; every second time with a slip in one.
                QStringList words = child.words;
                std::shuffle(words.begin(), words.end(), chance);
                words = words.mid(0, 1 + chance.bounded(static_cast<int>(words.size())));
                const bool slip = shape >= 2;
                bool done = false;
                for (QString &word : words) {
                    if (slip && !done && word.size() >= 4) {
                        word = slipped(word, chance);
                        done = true;
                    } else if (chance.bounded(2) && word.size() > 3) {
                        word.truncate(3 + chance.bounded(static_cast<int>(word.size()) - 3));
                    }
                }
                typed = words.join(u' ');
            } else if (shape == 4) {
                typed = child.cin.left(5 + chance.bounded(5));
            } else if (shape == 5) {
                typed = child.phone.right(4 + chance.bounded(7));
                wanted = child.guardian.uuid();
            } else {
                static const char *formats[] = {"M/d/yyyy",   "MM/dd/yyyy", "M/d/yy",
                                                "yyyy-MM-dd", "MMddyyyy",   "MMM d yyyy"};
                typed = QLocale::c().toString(child.born,
                                              QString::fromLatin1(formats[chance.bounded(6)]));
                if (shape == 7)
                    typed = child.words.first() + u' ' + typed;
            }

            const auto hits = scene.find(db, typed);
            ++asked;
            const bool isThere =
                std::any_of(hits.begin(), hits.end(),
                            [&wanted](const SearchHit &hit) { return hit.record.id == wanted; });
            if (isThere || hits.size() == 20)
                ++found;
            else
                missed.append(typed);
        }

        QVERIFY2(found * 100 >= asked * 99,
                 qPrintable(u"%1 of %2; missed: %3"_s.arg(found).arg(asked).arg(
                     missed.mid(0, 12).join(u" | "_s))));
        QVERIFY(checked(db).isGood());
    }

    void entryNumbersKeepTheOrderOfTheRecords()
    {
        const IdSequence sequence(5000);
        qint64 last = -1;
        for (int i = 0; i < 10000; ++i) {
            const qint64 number = entryNumber(newTimeOrderedUuid());
            QVERIFY(number > last);
            last = number;
        }
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
