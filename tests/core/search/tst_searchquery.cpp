// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"
#include "core/search/searchwords.h"
#include "core/search/vocabulary.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

QString mateo()
{
    SearchWords words;
    words.addName(u"Mateo");
    words.addName(u"Ortega Luna");
    words.addCode(u"91234567A");
    words.addBirthDate(QDate(2018, 3, 5));
    return words.text();
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entryHasWordsAndCodes()
    {
        QCOMPARE(mateo(), u" mateo ortega luna | 91234567a @20180305 @@03052018 "_s);

        SearchWords phone;
        phone.addPhone(u"7145550157");
        QCOMPARE(phone.text(), u" | 7145550157 #7510555417 "_s);
    }

    void wordsArePairedAndCodesAreNot()
    {
        const QStringList rows = indexRows(mateo());

        QCOMPARE(rows,
                 QStringList({u"+lun mateo"_s, u"+lun ortega"_s, u"+mat luna"_s, u"+mat ortega"_s,
                              u"+ort luna"_s, u"+ort mateo"_s, u"91234567a"_s, u"@20180305"_s,
                              u"@@03052018"_s, u"luna"_s, u"mateo"_s, u"ortega"_s}));
        QCOMPARE(nameWords(mateo()), QStringList({u"mateo"_s, u"ortega"_s, u"luna"_s}));
    }

    void longTitlesDoNotExplode()
    {
        SearchWords words;
        for (int i = 0; i < 40; ++i)
            words.addName(QString(QChar(u'a' + i % 26)) + QString::number(i));
        QVERIFY(indexRows(words.text()).size() <= 40 + 90);
    }

    void typedTextIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");

        const auto row = [](const char *typed, bool found) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << found;
        };
        row("mateo", true);
        row("MATEO ORTEGA", true);
        row("ort mat", true);
        row("lun, m", true);
        row("ortéga", true);
        row("mateos", false);
        row("91234567A", true);
        row("9123", true);
        row("9123-4567-a", true);
        row("91234568", false);
        row("3/5/2018", true);
        row("03/05/2018", true);
        row("3-5-18", true);
        row("5/3/2018", true); // day first, as Spanish has it
        row("3/5", true);
        row("3/5/", true);
        row("3/5/20", true);
        row("3/5/201", true);
        row("3/5/19", false);
        row("2018-03-05", true);
        row("2018-3", true);
        row("2018-03-0", false);
        row("03052018", true);
        row("20180305", true);
        row("030518", true);
        row("mar 5 2018", true);
        row("March 5, 2018", true);
        row("5 marzo 2018", true);
        row("5 de marzo de 2018", true);
        row("5 mar 18", true);
        row("marzo 2018", true);
        row("mar 6 2018", false);
        row("mateo 3/5/2018", true);
        row("mateo 2018-03-05 ortega", true);
        row("3/6/2018", false);
    }

    void typedTextIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);

        const SearchQuery query = parseSearch(typed, today);

        QVERIFY(!query.isEmpty());
        const bool fits =
            std::all_of(query.terms.begin(), query.terms.end(), [](const SearchTerm &term) {
                return fitOf(term, mateo(), false) != Fit::None;
            });
        QCOMPARE(fits, found);
    }

    void phonesAreFoundFromBothEnds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");

        QTest::newRow("whole") << u"714-555-0157"_s << true;
        QTest::newRow("brackets") << u"(714) 555 0157"_s << true;
        QTest::newRow("with 1") << u"+1 714 555 0157"_s << true;
        QTest::newRow("front") << u"71455"_s << true;
        QTest::newRow("last four") << u"0157"_s << true;
        QTest::newRow("last seven") << u"555-0157"_s << true;
        QTest::newRow("last two are too few") << u"57"_s << false;
        QTest::newRow("middle") << u"5550"_s << false;
    }

    void phonesAreFoundFromBothEnds()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        SearchWords words;
        words.addName(u"Rosa Luna");
        words.addPhone(u"7145550157");

        const SearchQuery query = parseSearch(typed, today);

        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(fitOf(query.terms.first(), words.text(), false) != Fit::None, found);
    }

    void monthNamesAloneAreNames()
    {
        QCOMPARE(parseSearch(u"julio", today).words(), QStringList(u"julio"_s));
        QCOMPARE(parseSearch(u"may abril", today).words(), QStringList({u"may"_s, u"abril"_s}));
        QVERIFY(parseSearch(u" ,. ", today).isEmpty());
        QCOMPARE(parseSearch(u"a b c d e f g h i j k", today).terms.size(), 8);
    }

    void oneSlipIsForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("slip");

        QTest::newRow("same") << u"garcia"_s << u"garcia"_s << false;
        QTest::newRow("beginning") << u"garc"_s << u"garcia"_s << false;
        QTest::newRow("wrong letter") << u"gercia"_s << u"garcia"_s << true;
        QTest::newRow("wrong first letter") << u"jarcia"_s << u"garcia"_s << true;
        QTest::newRow("missing letter") << u"gacia"_s << u"garcia"_s << true;
        QTest::newRow("missing first letter") << u"arcia"_s << u"garcia"_s << true;
        QTest::newRow("extra letter") << u"gartcia"_s << u"garcia"_s << true;
        QTest::newRow("doubled letter") << u"garrcia"_s << u"garcia"_s << true;
        QTest::newRow("extra last letter") << u"garcias"_s << u"garcia"_s << true;
        QTest::newRow("swapped") << u"agrcia"_s << u"garcia"_s << true;
        QTest::newRow("swapped at the end") << u"garcai"_s << u"garcia"_s << true;
        QTest::newRow("unfinished, wrong letter") << u"gerc"_s << u"garcia"_s << true;
        QTest::newRow("two slips") << u"gerxia"_s << u"garcia"_s << false;
        QTest::newRow("two letters more") << u"garciaxx"_s << u"garcia"_s << false;
        QTest::newRow("another word") << u"nguyen"_s << u"garcia"_s << false;
    }

    void oneSlipIsForgiven()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QFETCH(bool, slip);

        QCOMPARE(isOneSlipFrom(typed, word), slip);
    }

    void shortWordsForgiveOnlyWhatIsMissing()
    {
        const SearchTerm term{true, {u"lxn"_s}};
        QCOMPARE(fitOf(term, mateo(), true), Fit::None);
        QCOMPARE(fitOf({true, {u"lna"_s}}, mateo(), true), Fit::Slip);
        QCOMPARE(fitOf({true, {u"lxna"_s}}, mateo(), true), Fit::Slip);
        QCOMPARE(fitOf({true, {u"lxna"_s}}, mateo(), false), Fit::None);
        QCOMPARE(fitOf({true, {u"luna"_s}}, mateo(), true), Fit::Exact);
        QCOMPARE(fitOf({true, {u"lun"_s}}, mateo(), true), Fit::Beginning);
    }

    void vocabularyCountsAndCorrects()
    {
        Vocabulary vocabulary(
            {{u"garcia"_s, 50}, {u"garza"_s, 5}, {u"luna"_s, 9}, {u"gracia"_s, 2}});

        QCOMPARE(vocabulary.usesOfBeginning(u"gar"_s), 55);
        QCOMPARE(vocabulary.usesOfBeginning(u"x"_s), 0);
        QCOMPARE(vocabulary.allUses(), 66);
        QCOMPARE(vocabulary.slipsOf(u"agrcia"_s), QStringList(u"garcia"_s));
        QCOMPARE(vocabulary.slipsOf(u"garzia"_s, 1), QStringList(u"garcia"_s));

        vocabulary.add(u"ortega"_s);
        vocabulary.add(u"garcia"_s);
        QCOMPARE(vocabulary.size(), 5);
        QCOMPARE(vocabulary.slipsOf(u"orteag"_s), QStringList(u"ortega"_s));
    }
};

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"
