// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtext.h"

#include "core/exchange/csv.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("guarded");
        QTest::newRow("words") << u"Ana Ruiz"_s << u"Ana Ruiz"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("link") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
        QTest::newRow("minus") << u"-cmd|x"_s << u"'-cmd|x"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("line end") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("a negative number") << u"-3.5"_s << u"-3.5"_s;
        QTest::newRow("a number with its sign") << u"+3"_s << u"+3"_s;
        QTest::newRow("a dash") << u"—"_s << u"—"_s;
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, cell);
        QTEST(guardedCell(cell), "guarded");
    }

    void whatIsWrittenIsRead()
    {
        const QList<QStringList> rows{{u"Coordinación"_s, u"Niñas y niños"_s},
                                      {u"Ruiz, Ana \"Anita\""_s, u"12"_s},
                                      {u"two\nlines"_s, u" spaces "_s},
                                      {QString(), u"3"_s}};

        const QByteArray written = csvText(rows);

        QVERIFY(written.startsWith("\xEF\xBB\xBF")); // spreadsheets know UTF-8 by it
        QVERIFY(written.endsWith("\r\n"));
        QString text = QString::fromUtf8(written);
        text.remove(0, text.startsWith(QChar::ByteOrderMark) ? 1 : 0);
        bool isGiven = false;
        CsvReader reader(
            [&]() -> Result<QString> { return std::exchange(isGiven, true) ? QString() : text; },
            u',');
        for (const QStringList &row : rows) {
            const auto record = ENLACE_VALUE(reader.next());
            QVERIFY(record.has_value());
            QCOMPARE(record->fields, row);
        }
        QVERIFY(!ENLACE_VALUE(reader.next()));
    }

    void clipboardKeepsCellsAndLinesApart()
    {
        QCOMPARE(tabText({{u"a\tb"_s, u"=1"_s}, {u"two\nlines"_s, u"2"_s}}),
                 u"a b\t'=1\ntwo lines\t2\n"_s);
    }
};

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
