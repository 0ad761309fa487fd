// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matching.h"
#include "labelledchildren.h"

#include <QtTest>

using namespace enlace;

namespace {

ChildTraits ibanez()
{
    ChildTraits t;
    t.cin = QStringLiteral("92478087A");
    t.ccsNumber = QStringLiteral("6975998");
    t.givenNames = QStringLiteral("José Ángel");
    t.surnames = QStringLiteral("Ibáñez De la Cruz");
    t.birthDate = QDate(2019, 3, 17);
    t.guardianName = QStringLiteral("Núria Ibáñez");
    t.street = QStringLiteral("41 Calle Ámbar");
    t.zip = QStringLiteral("92701");
    t.phones = {QStringLiteral("+17145550157")};
    return t;
}

} // namespace

Q_DECLARE_METATYPE(enlace::ChildTraits)
Q_DECLARE_METATYPE(enlace::MatchOutcome)

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slipsBetweenWords_data();
    void slipsBetweenWords();
    void comparesWithOneChild_data();
    void comparesWithOneChild();
    void twoChildrenWhoFitAreLeftToAPerson();
    void findsByNameWhenTheBirthDateSlipped();
    void labelledChildrenAreNeverMergedWronglyAndRepeatsAreProposed();
};

void TestMatching::slipsBetweenWords_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("slip");
    QTest::newRow("wrong") << "mateo"
                           << "matei" << true;
    QTest::newRow("missing") << "mateo"
                             << "mateoo" << true;
    QTest::newRow("first letter missing") << "arcia"
                                          << "garcia" << true;
    QTest::newRow("exchanged") << "mateo"
                               << "maeto" << true;
    QTest::newRow("two wrong") << "mateo"
                               << "nateu" << false;
    QTest::newRow("short words must be equal") << "ana"
                                               << "ada" << false;
    QTest::newRow("equal") << "ana"
                           << "ana" << true;
    QTest::newRow("two longer") << "luis"
                                << "luisit" << false;
}

void TestMatching::slipsBetweenWords()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, slip);
    QCOMPARE(isOneSlipApart(a, b), slip);
    QCOMPARE(isOneSlipApart(b, a), slip);
}

void TestMatching::comparesWithOneChild_data()
{
    QTest::addColumn<ChildTraits>("other");
    QTest::addColumn<MatchOutcome>("outcome");
    const auto row = [](const char *name, MatchOutcome outcome, auto change) {
        ChildTraits other = ibanez();
        change(other);
        QTest::newRow(name) << other << outcome;
    };
    const auto same = MatchOutcome::Same;
    const auto doubtful = MatchOutcome::Doubtful;
    const auto different = MatchOutcome::Different;

    row("itself", same, [](ChildTraits &) {});
    row("capitals without accents", same, [](ChildTraits &t) {
        t.surnames = QStringLiteral("IBANEZ DE LA CRUZ");
        t.givenNames = QStringLiteral("JOSE ANGEL");
    });
    row("surnames swapped, no numbers", same, [](ChildTraits &t) {
        t.cin.clear();
        t.ccsNumber.clear();
        t.surnames = QStringLiteral("De la Cruz Ibañez");
    });
    row("same CIN, adopted under a new surname", same,
        [](ChildTraits &t) { t.surnames = QStringLiteral("Smith"); });
    row("same CIN, nothing else but day and given names", doubtful, [](ChildTraits &t) {
        t.surnames = QStringLiteral("Smith");
        t.ccsNumber.clear();
        t.guardianName.clear();
        t.street.clear();
        t.phones.clear();
    });
    row("same CIN, other birth date", doubtful,
        [](ChildTraits &t) { t.birthDate = QDate(2020, 1, 1); });
    row("same CIN copied to a twin", doubtful,
        [](ChildTraits &t) { t.givenNames = QStringLiteral("Sofía"); });
    row("same CIN copied to a twin of a similar name", doubtful, [](ChildTraits &t) {
        t.givenNames = QStringLiteral("José Ángela");
        t.ccsNumber.clear();
    });
    row("one slip, both numbers", same,
        [](ChildTraits &t) { t.givenNames = QStringLiteral("Jose Anegl"); });
    row("one slip, no number", doubtful, [](ChildTraits &t) {
        t.cin.clear();
        t.ccsNumber.clear();
        t.givenNames = QStringLiteral("Jose Anegl");
    });
    row("second surname missing, CIN changed", doubtful, [](ChildTraits &t) {
        t.cin = QStringLiteral("91111111B");
        t.ccsNumber.clear();
        t.surnames = QStringLiteral("Ibáñez");
    });
    row("first and last names exchanged", doubtful, [](ChildTraits &t) {
        t.cin.clear();
        t.ccsNumber.clear();
        std::swap(t.surnames, t.givenNames);
    });
    row("twin", different, [](ChildTraits &t) {
        t.cin = QStringLiteral("91111111B");
        t.ccsNumber = QStringLiteral("1");
        t.givenNames = QStringLiteral("Luis");
    });
    row("twin without any number", different, [](ChildTraits &t) {
        t.cin.clear();
        t.ccsNumber.clear();
        t.givenNames = QStringLiteral("Luis");
    });
    row("namesake on another day", different, [](ChildTraits &t) {
        t.cin = QStringLiteral("91111111B");
        t.ccsNumber = QStringLiteral("1");
        t.birthDate = QDate(2012, 7, 9);
    });
    row("namesake of the same day elsewhere, no number", doubtful, [](ChildTraits &t) {
        t.cin.clear();
        t.ccsNumber.clear();
        t.guardianName = QStringLiteral("Emma Smith");
        t.street = QStringLiteral("1 Main St");
        t.phones.clear();
    });
    row("day and month exchanged", doubtful, [](ChildTraits &t) {
        t.cin.clear();
        t.ccsNumber.clear();
        t.birthDate = QDate(2019, 3, 7);
    });
}

void TestMatching::comparesWithOneChild()
{
    QFETCH(ChildTraits, other);
    QFETCH(MatchOutcome, outcome);
    const Match there = compare(subjectOf(ibanez()), subjectOf(other));
    const Match back = compare(subjectOf(other), subjectOf(ibanez()));

    QCOMPARE(there.outcome, outcome);
    QCOMPARE(back.outcome, outcome);
    QCOMPARE(there.reasons.isEmpty(), outcome == MatchOutcome::Different);
}

void TestMatching::twoChildrenWhoFitAreLeftToAPerson()
{
    MatchIndex index;
    ChildTraits first = ibanez();
    first.cin.clear();
    first.ccsNumber.clear();
    index.add(subjectOf(first));
    index.add(subjectOf(first));

    const auto found = index.find(subjectOf(first));

    QCOMPARE(found.size(), 2);
    for (const auto &candidate : found) {
        QCOMPARE(candidate.match.outcome, MatchOutcome::Doubtful);
        QVERIFY(candidate.match.reasons.contains(MatchReason::SeveralFit));
    }
}

void TestMatching::findsByNameWhenTheBirthDateSlipped()
{
    MatchIndex index;
    index.add(subjectOf(ibanez()));
    ChildTraits slipped = ibanez();
    slipped.cin.clear();
    slipped.ccsNumber.clear();
    slipped.birthDate = QDate(2018, 3, 17);

    const auto found = index.find(subjectOf(slipped));

    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().match.outcome, MatchOutcome::Doubtful);
}

void TestMatching::labelledChildrenAreNeverMergedWronglyAndRepeatsAreProposed()
{
    const test::LabelledChildren children(20261121, 12000);
    MatchIndex index;
    for (const ChildTraits &child : children.first)
        index.add(subjectOf(child));

    int repeats = 0;
    int sure = 0;
    int proposed = 0;
    int falseMerges = 0;
    int strangers = 0;
    int strangersShown = 0;
    QStringList missed;
    for (const test::LabelledLine &line : children.second) {
        const auto found = index.find(subjectOf(line.traits));
        bool hasTruth = false;
        for (const auto &candidate : found) {
            const bool isTruth = line.truth == candidate.number;
            hasTruth = hasTruth || isTruth;
            if (candidate.match.outcome == MatchOutcome::Same) {
                if (isTruth)
                    ++sure;
                else
                    ++falseMerges;
            }
        }
        if (line.truth) {
            ++repeats;
            proposed += hasTruth ? 1 : 0;
            if (!hasTruth && missed.size() < 20)
                missed += line.kind;
        } else {
            ++strangers;
            strangersShown += found.isEmpty() ? 0 : 1;
        }
    }
    qInfo("%d repeats: %d sure, %d proposed; %d others: %d shown as doubtful; missed: %s", repeats,
          sure, proposed, strangers, strangersShown, qPrintable(missed.join(u", ")));

    QVERIFY(repeats > 5000);
    QVERIFY(strangers > 800);
    QCOMPARE(falseMerges, 0);
    QVERIFY2(proposed * 100 >= repeats * 99, "fewer than 99 % of the repeats were proposed");
    QVERIFY2(sure * 100 >= repeats * 40, "too many sure repeats are left to a person");
    QVERIFY2(strangersShown * 2 < strangers, "most of those shown are no repeats");
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
