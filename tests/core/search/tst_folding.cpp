// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/folding.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsTextForComparison_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");

        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("plain") << u"Mateo Ortega"_s << u"mateo ortega"_s;
        QTest::newRow("tilde and accents") << u"Núñez Ibáñez"_s << u"nunez ibanez"_s;
        QTest::newRow("accents as separate marks") << u"Nu\u0301n\u0303ez"_s << u"nunez"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn Thị Đặng"_s << u"nguyen thi dang"_s;
        QTest::newRow("letters that do not decompose")
            << u"Søren Łukasz Straße Æsa Œuvre ıŞıl Ðor Þór"_s
            << u"soren lukasz strasse aesa oeuvre isil dor thor"_s;
        QTest::newRow("apostrophes vanish") << u"O'Neill O\u2019Neill O\u00b4Neill D\u02bcAngelo"_s
                                            << u"oneill oneill oneill dangelo"_s;
        QTest::newRow("hyphen is a blank")
            << u"Seo-yeon García-López"_s << u"seo yeon garcia lopez"_s;
        QTest::newRow("signs and blanks at the ends") << u"  (Luz),  María. "_s << u"luz maria"_s;
        QTest::newRow("digits stay")
            << u"93857765C (714) 555-0157"_s << u"93857765c 714 555 0157"_s;
        QTest::newRow("digits of other scripts") << u"\u0661\u0662\uff13"_s << u"123"_s;
        QTest::newRow("ligature") << u"ﬁnn"_s << u"finn"_s;
        QTest::newRow("capital dotted I") << u"İnci"_s << u"inci"_s;
        QTest::newRow("soft hyphen and joiner") << u"Orte\u00adga\u200d"_s << u"ortega"_s;
        QTest::newRow("Greek final sigma") << u"Σίσυφος"_s << u"σισυφοσ"_s;
        QTest::newRow("Chinese is kept") << u"王 小明"_s << u"王 小明"_s;
        QTest::newRow("beyond the basic plane") << u"\U00020000x"_s << u"\U00020000x"_s;
        QTest::newRow("only signs") << u"—…!"_s << QString();
    }

    void foldsTextForComparison()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);

        QCOMPARE(folded(written), expected);
        QCOMPARE(folded(folded(written)), expected);
    }

    void splitsIntoWords()
    {
        QCOMPARE(foldedWords(u" De la Cruz, Ibáñez"),
                 QStringList({u"de"_s, u"la"_s, u"cruz"_s, u"ibanez"_s}));
        QVERIFY(foldedWords(u" - ").isEmpty());
    }
};

QTEST_APPLESS_MAIN(FoldingTest)
#include "tst_folding.moc"
