// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/textfile.h"

#include <QBuffer>
#include <QtTest>

using namespace enlace;

namespace {

/// Gives `text` in pieces of `size`, so that borders fall everywhere.
CsvReader::Source pieces(QString text, qsizetype size)
{
    return [text, size, at = qsizetype(0)]() mutable -> Result<QString> {
        const QString piece = text.mid(at, size);
        at += piece.size();
        return piece;
    };
}

/// "line:field|field" for each record, "line!fault" for faulty ones.
QStringList readAll(const QString &text, qsizetype size, QChar delimiter = u',')
{
    CsvReader reader(pieces(text, size), delimiter);
    QStringList lines;
    while (true) {
        const auto record = reader.next();
        if (!record || !*record)
            return lines;
        const QString start = QString::number((*record)->line);
        lines += (*record)->fault ? start + u'!' + QString::number(int(*(*record)->fault))
                                  : start + u':' + (*record)->fields.join(u'|');
    }
}

Result<TextFile> opened(QBuffer &buffer, const QByteArray &bytes, const QByteArray &encoding = {})
{
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return TextFile::open(buffer, encoding);
}

QString allText(TextFile &file)
{
    QString all;
    for (auto piece = file.read(); piece && !piece->isEmpty(); piece = file.read())
        all += *piece;
    return all;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xff);
        const char high = char(c.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void endlessLineCostsNoMemory();
    void detectsDelimiter_data();
    void detectsDelimiter();
    void findsEncoding_data();
    void findsEncoding();
    void readsInTheChosenEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void characterAcrossTwoPiecesIsWhole();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const char16_t *text, const QStringList &records) {
        QTest::newRow(name) << QString::fromUtf16(text) << records;
    };
    row("plain", u"a,b\r\nc,d\r\n", {u"1:a|b"_qs, u"2:c|d"_qs});
    row("no end of line at the end", u"a,b\nc,", {u"1:a|b"_qs, u"2:c|"_qs});
    row("old Mac line ends", u"a\rb\r", {u"1:a"_qs, u"2:b"_qs});
    row("empty fields", u",,\n", {u"1:||"_qs});
    row("quotes", u"\"a,b\",\"c\"\"d\"\n", {u"1:a,b|c\"d"_qs});
    row("line end in quotes counts", u"\"a\r\nb\",c\r\nd,e\r\n", {u"1:a\r\nb|c"_qs, u"3:d|e"_qs});
    row("empty lines are skipped and counted", u"a\n\n\r\nb\n", {u"1:a"_qs, u"4:b"_qs});
    row("quotation mark inside a field", u"5\" pipe,x\n", {u"1:5\" pipe|x"_qs});
    row("empty quotes", u"\"\",\"\"\n", {u"1:|"_qs});
    row("unclosed quote costs its own line only", u"a,b\n\"c,d\ne,f\n",
        {u"1:a|b"_qs, u"2!0"_qs, u"3:e|f"_qs});
    row("unclosed quote that a later one seems to close", u"\"a,b\nc,\"d\"\ne,f\n",
        {u"1!1"_qs, u"2:c|d"_qs, u"3:e|f"_qs});
    row("text after a quote", u"\"a\"b,c\nd,e\n", {u"1!1"_qs, u"2:d|e"_qs});
    row("formula", u"\"=HYPERLINK(\"\"x\"\")\",1\n", {u"1:=HYPERLINK(\"x\")|1"_qs});
    row("nothing", u"", {});
    row("only line ends", u"\r\n\n\r", {});
}

void TestCsv::reads()
{
    QFETCH(QString, text);
    QFETCH(QStringList, records);
    for (const qsizetype size : {1, 2, 3, 7, 1000})
        QCOMPARE(readAll(text, size), records);
}

void TestCsv::endlessLineCostsNoMemory()
{
    // 64 MiB on one line, made piece by piece, then a good row.
    int left = 256;
    const QString piece(256 * 1024, u'x');
    CsvReader reader(
        [&]() -> Result<QString> {
            return --left > 0 ? piece : left == 0 ? QStringLiteral("\na,b\n") : QString();
        },
        u',');

    const auto bad = reader.next();
    const auto good = reader.next();

    QVERIFY(bad && *bad && (*bad)->fault == CsvFault::TooLong);
    QVERIFY(good && *good);
    QCOMPARE((*good)->line, 2);
    QCOMPARE((*good)->fields, QStringList({u"a"_qs, u"b"_qs}));
}

void TestCsv::detectsDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << "a,b,c\n1,2,3\n" << QChar(u',');
    QTest::newRow("semicolon, commas inside") << "a;b\n\"1,5\";2\n1,5;2,5\n" << QChar(u';');
    QTest::newRow("tab") << "a\tb, c\n1\t2\n" << QChar(u'\t');
    QTest::newRow("pipe") << "a|b|c\n1|2|3" << QChar(u'|');
    QTest::newRow("one column") << "a\nb\n" << QChar(u',');
    QTest::newRow("quoted delimiters do not count") << "\"a;b;c\",d\n\"e;f;g\",h\n" << QChar(u',');
}

void TestCsv::detectsDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(detectDelimiter(text), delimiter);
}

void TestCsv::findsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("guess");
    QTest::addColumn<QString>("text");
    const QString names = QStringLiteral("APELLIDO,NOMBRE\nMuñoz,José\nPeña,Íñigo\n");
    QTest::newRow("ascii") << QByteArray("a,b\n") << QByteArray("UTF-8") << false << "a,b\n";
    QTest::newRow("utf-8") << names.toUtf8() << QByteArray("UTF-8") << false << names;
    QTest::newRow("utf-8 with mark")
        << QByteArray("\xEF\xBB\xBF") + names.toUtf8() << QByteArray("UTF-8") << false << names;
    QTest::newRow("windows-1252") << names.toLatin1() << QByteArray("windows-1252") << true
                                  << names;
    QTest::newRow("windows-1252, typographic apostrophe")
        << QByteArray("O\x92"
                      "Neill,Zo\xEB\n")
        << QByteArray("windows-1252") << true << QStringLiteral("O\u2019Neill,Zoë\n");
    QTest::newRow("utf-16 little-endian with mark")
        << "\xFF\xFE" + utf16(names, false) << QByteArray("UTF-16LE") << false << names;
    QTest::newRow("utf-16 big-endian with mark")
        << "\xFE\xFF" + utf16(names, true) << QByteArray("UTF-16BE") << false << names;
    QTest::newRow("utf-16 little-endian")
        << utf16(names, false) << QByteArray("UTF-16LE") << true << names;
    QTest::newRow("utf-16 big-endian")
        << utf16(names, true) << QByteArray("UTF-16BE") << true << names;
    QTest::newRow("overlong utf-8 is not utf-8")
        << QByteArray("a\xC0\xAF"
                      "\n")
        << QByteArray("windows-1252") << true << QStringLiteral("aÀ¯\n");
    QTest::newRow("utf-8 cut in the middle")
        << QByteArray("Mu\xC3") << QByteArray("windows-1252") << true << QStringLiteral("MuÃ");
}

void TestCsv::findsEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(bool, guess);
    QFETCH(QString, text);
    QBuffer buffer;
    auto file = opened(buffer, bytes);

    QVERIFY(file.has_value());
    QCOMPARE(file->encoding().name, name);
    QCOMPARE(file->encoding().isGuess, guess);
    QCOMPARE(allText(*file), text);
    QCOMPARE(file->unreadable(), 0);
}

void TestCsv::readsInTheChosenEncoding()
{
    QBuffer buffer;
    auto file = opened(buffer,
                       QByteArray("Nu\x9A"
                                  "ez"),
                       "IBM850");
    QVERIFY(file.has_value());
    QCOMPARE(allText(*file), QStringLiteral("NuÜez"));

    QBuffer wrong;
    auto asUtf8 = opened(wrong, QByteArray("Nu\xF1 ez"), "UTF-8");
    QVERIFY(asUtf8.has_value());
    QVERIFY(allText(*asUtf8).contains(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(asUtf8->unreadable(), 1);

    // Nearly all of it is UTF-8: better two signs lost than every accent wrong.
    QBuffer mixed;
    auto nearly = opened(
        mixed,
        QStringLiteral("Muñoz,Íñigo,Núñez,Peña,Begoña,Añorve,Ibáñez\n").repeated(20).toUtf8() +
            "Nu\xF1 ez\n");
    QVERIFY(nearly.has_value());
    QCOMPARE(nearly->encoding().name, QByteArray("UTF-8"));
    QVERIFY(nearly->encoding().isGuess);

    QBuffer unknown;
    const auto none = opened(unknown, "a", "klingon");
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::Invalid);
}

void TestCsv::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zip of a workbook") << QByteArray("PK\x03\x04\x00\x00\x08\x00\x00\x21\x00", 11);
    QTest::newRow("zero in text") << QByteArray("a,b\nc\0d,e\n", 10);
}

void TestCsv::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QBuffer buffer;
    const auto file = opened(buffer, bytes);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, ErrorCode::Invalid);
}

void TestCsv::characterAcrossTwoPiecesIsWhole()
{
    // Pieces are 256 KiB of bytes: an odd start puts ñ on the border.
    const QString text = u'a' + QString(300 * 1024, u'ñ');
    QBuffer buffer;
    auto file = opened(buffer, text.toUtf8());
    QVERIFY(file.has_value());
    QCOMPARE(file->encoding().name, QByteArray("UTF-8"));
    QCOMPARE(allText(*file), text);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
