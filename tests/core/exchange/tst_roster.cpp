// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rosterfile.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace enlace;

namespace {

const QDate today(2026, 11, 21);

struct ReadRoster
{
    RosterLook look;
    QList<RosterRow> rows;

    [[nodiscard]] int count(RowProblemKind kind) const
    {
        return int(std::count_if(rows.begin(), rows.end(),
                                 [kind](const RosterRow &row) { return row.has(kind); }));
    }
};

ReadRoster readDevice(QIODevice &device, const RosterChoices &choices = {})
{
    ReadRoster roster;
    RosterFile file(device);
    auto look = file.look(choices, today);
    if (!look)
        qFatal("%s", qPrintable(look.error().logText()));
    roster.look = *look;
    if (const auto read = file.read(*look, today, [&](RosterRow &&row) { roster.rows += row; });
        !read)
        qFatal("%s", qPrintable(read.error().logText()));
    return roster;
}

ReadRoster readText(const QString &text)
{
    QBuffer buffer;
    buffer.setData(text.toUtf8());
    buffer.open(QIODevice::ReadOnly);
    return readDevice(buffer);
}

ReadRoster readFile(const char *name)
{
    QFile file(QStringLiteral(ENLACE_TEST_DATA "/roster/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data");
    return readDevice(file);
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsName_data();
    void headingsName();
    void mappingIsRememberedAsText();
    void sameHeadingsHaveOneSignature();
    void dates_data();
    void dates();
    void languages_data();
    void languages();
    void words();
    void cin_data();
    void cin();
    void npi_data();
    void npi();
    void phones_data();
    void phones();
    void codesAndZips();
    void cleansCells();
    void wholeColumnTellsDayFromMonth();
    void hombreAndMujerInOneColumn();
    void rowProblems_data();
    void rowProblems();
    void nameInOneColumnIsDividedAtItsCommaOnly();
    void cleanRosterIsReadWhole();
    void messyRosterShowsEachFault();
    void spreadsheetWithStatedDelimiter();
    void withoutNamesNothingIsRead();
    void readingStopsWhenCancelled();
};

void TestRoster::headingsName_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *heading, const char *key) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << key;
    };
    row("CIN", "cin");
    row("LAST NAME", "child_surnames");
    row("CHILD_LAST", "child_surnames");
    row("Member Last Name", "child_surnames");
    row("Apellidos", "child_surnames");
    row("Apellidos del niño", "child_surnames");
    row("Nombre(s)", "child_given_names");
    row("Nombres", "child_given_names");
    row("firstName", "child_given_names");
    row("FechaNac", "birth_date");
    row("Fecha de nacimiento", "birth_date");
    row("DOB", "birth_date");
    row("Child's date of birth", "birth_date");
    row("LANG_SPOKEN", "spoken_language");
    row("Idioma escrito", "written_language");
    row("PCP_NPI", "pcp_npi");
    row("Teléfono", "phone");
    row("CCS_ELIG_TO", "eligible_until");
    row("MEDICAL_ELIG_ICD10", "conditions");
    row("RISK_TIER", "tier");
    row("Dirección", "address");
    row("favourite colour", "-");
    row("", "-");
}

void TestRoster::headingsName()
{
    QFETCH(QString, heading);
    QFETCH(QString, key);
    const auto field = fieldOfHeading(heading);
    QCOMPARE(field ? QString(keyOf(*field)) : QStringLiteral("-"), key);
}

void TestRoster::mappingIsRememberedAsText()
{
    const ColumnMapping mapping =
        suggestedMapping({u"Apellidos"_qs, u"Nombre"_qs, u"Fecha Nac."_qs, u"DX1"_qs, u"DX2"_qs,
                          u"Color"_qs, u"Teléfono"_qs, u"Telefono"_qs, u"Apellido"_qs});

    QCOMPARE(mappingText(mapping),
             u"child_surnames child_given_names birth_date conditions conditions - phone "
             "other_phone -"_qs);
    QCOMPARE(mappingFromText(mappingText(mapping)), mapping);
    QVERIFY(missingFields(mapping).isEmpty());
    QCOMPARE(missingFields(mappingFromText(u"cin child_surnames -")).size(), 2);
}

void TestRoster::sameHeadingsHaveOneSignature()
{
    const QString signature = headingSignature({u"Fecha Nac."_qs, u"CIN"_qs});
    QCOMPARE(headingSignature({u"FECHA NAC"_qs, u"cin"_qs}), signature);
    QVERIFY(headingSignature({u"CIN"_qs, u"Fecha Nac."_qs}) != signature);
    QCOMPARE(signature.size(), 64);
}

void TestRoster::dates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("dayFirst");
    QTest::addColumn<QString>("read"); // day and marks
    const auto row = [](const char *cell, const char *read, bool dayFirst = false) {
        QTest::addRow("%s%s", cell, dayFirst ? " day first" : "")
            << QString::fromUtf8(cell) << dayFirst << read;
    };
    row("08/18/2023", "2023-08-18");
    row("8/3/2023", "2023-08-03 both");
    row("8/3/2023", "2023-03-08 both", true);
    row("8/8/2023", "2023-08-08");
    row("18/08/2023", "2023-08-18 against");
    row("2023-08-18", "2023-08-18");
    row("2023-08-18T00:00:00", "2023-08-18");
    row("8/18/2023 12:00:00 AM", "2023-08-18");
    row("20230818", "2023-08-18");
    row("Aug 18, 2023", "2023-08-18");
    row("18 de agosto de 2023", "2023-08-18");
    row("18-ago-23", "2023-08-18 short");
    row("August 3rd 2023", "2023-08-03");
    row("8/18/23", "2023-08-18 short");
    row("8/18/26", "2026-08-18 short");
    row("8/18/27", "1927-08-18 short");
    row("02/29/2024", "2024-02-29");
    row("02/29/2023", "impossible");
    row("02/30/2019", "impossible");
    row("13/13/2019", "impossible");
    row("2019-02-30", "impossible");
    row("00/00/0000", "impossible");
    row("tomorrow", "nothing");
    row("12345", "nothing");
    row("1/2", "nothing");
}

void TestRoster::dates()
{
    QFETCH(QString, cell);
    QFETCH(bool, dayFirst);
    QFETCH(QString, read);
    const auto date =
        readDate(cell, dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, today, 0);
    QString found = u"nothing"_qs;
    if (date)
        found = !date->day.isValid() ? u"impossible"_qs
                                     : date->day.toString(Qt::ISODate) +
                                           (date->isAgainstOrder ? u" against"_qs : QString()) +
                                           (date->readsBothWays ? u" both"_qs : QString()) +
                                           (date->isTwoDigitYear ? u" short"_qs : QString());
    QCOMPARE(found, read);
}

void TestRoster::languages_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tag");
    const auto row = [](const char *cell, const char *tag) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << tag;
    };
    row("es", "es");
    row("Spanish", "es written");
    row("ESPAÑOL", "es written");
    row("Inglés", "en written");
    row("spa", "es");
    row("vie", "vi");
    row("es-MX", "es-MX");
    row("es_us", "es-US");
    row("zh-hant", "zh-Hant");
    row("Chinese (Traditional)", "zh-Hant written");
    row("Cantonese", "yue written");
    row("ASL", "ase written");
    row("unknown", "");
    row("xx", "nothing");
    row("Elvish", "nothing");
}

void TestRoster::languages()
{
    QFETCH(QString, cell);
    QFETCH(QString, tag);
    const auto language = readLanguage(cell);
    QCOMPARE(language ? language->tag + (language->isWrittenOut ? u" written"_qs : QString())
                      : u"nothing"_qs,
             tag);
}

void TestRoster::words()
{
    QCOMPARE(readYesNo(u"Sí"), true);
    QCOMPARE(readYesNo(u"N"), false);
    QCOMPARE(readYesNo(u"maybe"), std::nullopt);
    QCOMPARE(readSex(u"F"), u"female"_qs);
    QCOMPARE(readSex(u"Niño"), u"male"_qs);
    QCOMPARE(readSex(u"M", true), u"female"_qs);
    QCOMPARE(readSex(u"X"), QString());
    QCOMPARE(readSex(u"?"), std::nullopt);
    QCOMPARE(readRelation(u"Foster parent"), u"foster_parent"_qs);
    QCOMPARE(readRelation(u"ABUELA"), u"grandmother"_qs);
    QCOMPARE(readRelation(u"Tutora legal"), u"legal_guardian"_qs);
    QCOMPARE(readRelation(u"dentist"), std::nullopt);
    QCOMPARE(readTier(u"MEDIUM"), u"medium"_qs);
    QCOMPARE(readTier(u"Alto"), u"high"_qs);
    QCOMPARE(readTier(u"7"), std::nullopt);
}

void TestRoster::cin_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("good");
    QTest::newRow("shape") << "93857765C" << true;
    QTest::newRow("lower case") << "93857765c" << true;
    QTest::newRow("blanks") << " 9385 7765 C" << true;
    QTest::newRow("too short") << "12345" << false;
    QTest::newRow("no letter") << "938577651" << false;
    QTest::newRow("as the card prints it") << "93857765C96123" << false;
    QTest::newRow("letter first") << "C93857765" << false;
}

void TestRoster::cin()
{
    QFETCH(QString, cell);
    QFETCH(bool, good);
    QCOMPARE(readCin(cell), good ? std::optional(u"93857765C"_qs) : std::nullopt);
}

void TestRoster::npi_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("good");
    QTest::newRow("published test value") << "1234567893" << true;
    QTest::newRow("wrong check digit") << "1234567890" << false;
    QTest::newRow("two exchanged") << "1234567983" << false;
    QTest::newRow("nine digits") << "123456789" << false;
    QTest::newRow("begins with 3") << "3234567891" << false;
    QTest::newRow("a spreadsheet's number") << "1.23457E+09" << false;
}

void TestRoster::npi()
{
    QFETCH(QString, cell);
    QFETCH(bool, good);
    QCOMPARE(readNpi(cell).has_value(), good);
}

void TestRoster::phones_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("number");
    QTest::newRow("dashes") << "714-555-0157"
                            << "+17145550157";
    QTest::newRow("parentheses") << "(714) 555-0157"
                                 << "+17145550157";
    QTest::newRow("country") << "+1 714 555 0157"
                             << "+17145550157";
    QTest::newRow("extension") << "714-555-0157 x12"
                               << "+17145550157;ext=12";
    QTest::newRow("Mexico") << "+52 55 1234 5678"
                            << "+525512345678";
    QTest::newRow("seven digits") << "555-0157"
                                  << "";
    QTest::newRow("nothing callable") << "000-000-0000"
                                      << "";
    QTest::newRow("words") << "ask the mother"
                           << "";
}

void TestRoster::phones()
{
    QFETCH(QString, cell);
    QFETCH(QString, number);
    QCOMPARE(readPhone(cell).value_or(QString()), number);
}

void TestRoster::codesAndZips()
{
    QCOMPARE(readIcd10(u"g801"), u"G80.1"_qs);
    QCOMPARE(readIcd10(u"P07.30"), u"P07.30"_qs);
    QCOMPARE(readIcd10(u"F84"), u"F84"_qs);
    QCOMPARE(readIcd10(u"cerebral"), std::nullopt);
    QCOMPARE(readIcd10(u"343.9"), std::nullopt);
    QCOMPARE(readZip(u"92701"), u"92701"_qs);
    QCOMPARE(readZip(u"927011234"), u"92701-1234"_qs);
    QCOMPARE(readZip(u"9270"), std::nullopt);
    QCOMPARE(cellParts(u"F84.0;C71.9, G80.1"),
             QStringList({u"F84.0"_qs, u"C71.9"_qs, u"G80.1"_qs}));
}

void TestRoster::cleansCells()
{
    QCOMPARE(cleanCell(u"  De   la\tCruz "_qs), u"De la Cruz"_qs);
    QCOMPARE(cleanCell(u"=\"0522786\""_qs), u"0522786"_qs);
    QCOMPARE(cleanCell(u"=HYPERLINK(\"x\")"_qs), u"=HYPERLINK(\"x\")"_qs);
    QCOMPARE(cleanCell(u"N/A"_qs), QString());
    QCOMPARE(cleanCell(u"Null"_qs), u"Null"_qs);
    QCOMPARE(cleanCell(QStringLiteral("Nun\u0303ez")), u"Nuñez"_qs);
    QCOMPARE(cleanCell(QStringLiteral("a\u202eb")), u"ab"_qs);
    QVERIFY(isFormulaLike(u"=1+1"));
    QVERIFY(isFormulaLike(u"@sum"));
    QVERIFY(isFormulaLike(u"\t=1"));
    QVERIFY(!isFormulaLike(u"O'Neill"));
    QVERIFY(!isFormulaLike(u""));
}

void TestRoster::wholeColumnTellsDayFromMonth()
{
    const ReadRoster dayFirst =
        readText(u"Apellidos;Nombres;FechaNac\nA;B;25/12/2019\nC;D;3/4/2019\n"_qs);
    QCOMPARE(dayFirst.rows[1].birthDate, QDate(2019, 4, 3));
    QVERIFY(dayFirst.rows[1].problems.isEmpty());

    const ReadRoster mixed =
        readText(u"Apellidos;Nombres;FechaNac\nA;B;25/12/2019\nC;D;3/4/2019\nE;F;12/31/2019\n"_qs);
    QCOMPARE(mixed.rows[0].birthDate, QDate(2019, 12, 25));
    QVERIFY(mixed.rows[0].has(RowProblemKind::DateAgainstOrder));
    QCOMPARE(mixed.rows[1].birthDate, QDate(2019, 3, 4));
    QVERIFY(mixed.rows[1].has(RowProblemKind::DateReadsBothWays));
    QVERIFY(!mixed.rows[1].isRefused());
}

void TestRoster::hombreAndMujerInOneColumn()
{
    const ReadRoster roster =
        readText(u"Apellidos,Nombres,FechaNac,Sexo\nA,B,12/31/2019,M\nC,D,12/31/2019,H\n"_qs);
    QCOMPARE(roster.rows[0].sex, u"female"_qs);
    QCOMPARE(roster.rows[1].sex, u"male"_qs);
}

void TestRoster::rowProblems_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const char *text, RowProblemKind kind, bool refused) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString(keyOf(kind)) << refused;
    };
    row("no first name", "L,,01/20/2015,,,,,", RowProblemKind::NoGivenNames, true);
    row("no last name", ",F,01/20/2015,,,,,", RowProblemKind::NoSurnames, true);
    row("no birth date", "L,F,,,,,,", RowProblemKind::NoBirthDate, true);
    row("impossible", "L,F,02/30/2015,,,,,", RowProblemKind::ImpossibleBirthDate, true);
    row("unreadable", "L,F,unknown,,,,,", RowProblemKind::UnreadableBirthDate, true);
    row("future", "L,F,11/22/2026,,,,,", RowProblemKind::BirthDateInFuture, true);
    row("CIN", "L,F,01/20/2015,12345,,,,", RowProblemKind::MalformedCin, true);
    row("too few", "L,F,01/20/2015", RowProblemKind::TooFewColumns, true);
    row("too many", "L,F,01/20/2015,,,,,,x", RowProblemKind::TooManyColumns, true);
    row("over age", "L,F,11/21/2005,,,,,", RowProblemKind::OverAge, false);
    row("NPI", "L,F,01/20/2015,,1234567890,,,", RowProblemKind::InvalidNpi, false);
    row("phone", "L,F,01/20/2015,,,12,,", RowProblemKind::InvalidPhone, false);
    row("ends before it begins", "L,F,01/20/2015,,,,02/01/2026,01/01/2026",
        RowProblemKind::EndsBeforeItBegins, false);
    row("formula", "L,+cmd,01/20/2015,,,,,", RowProblemKind::FormulaLikeText, false);
    row("quote", "\"L,F,01/20/2015,,,,,", RowProblemKind::UnclosedQuote, true);
    row("two digits", "L,F,01/20/15,,,,,", RowProblemKind::TwoDigitYear, false);
}

void TestRoster::rowProblems()
{
    QFETCH(QString, row);
    QFETCH(QString, kind);
    QFETCH(bool, refused);
    const ReadRoster roster =
        readText(u"Last,First,DOB,CIN,PCP NPI,Phone,CCS from,CCS to\n"_qs + row + u'\n');
    QCOMPARE(roster.rows.size(), 1);
    QVERIFY(roster.rows[0].has(*fromKey<RowProblemKind>(kind)));
    QCOMPARE(roster.rows[0].isRefused(), refused);
    QCOMPARE(roster.rows[0].line, 2);
    for (const RowProblem &problem : roster.rows[0].problems)
        QVERIFY2(!message(problem).contains(u'%'), qPrintable(message(problem)));
}

void TestRoster::nameInOneColumnIsDividedAtItsCommaOnly()
{
    const ReadRoster roster = readText(
        u"Child Name|DOB\nDe la Cruz Ibáñez, Ana María|01/20/2015\nAna De la Cruz|01/20/2015\n"_qs);
    QCOMPARE(roster.rows[0].surnames, u"De la Cruz Ibáñez"_qs);
    QCOMPARE(roster.rows[0].givenNames, u"Ana María"_qs);
    QVERIFY(roster.rows[1].has(RowProblemKind::NameNotDivided));
}

void TestRoster::cleanRosterIsReadWhole()
{
    const ReadRoster roster = readFile("roster.csv");

    QCOMPARE(roster.look.encoding.name, QByteArray("UTF-8"));
    QCOMPARE(roster.look.delimiter, QChar(u','));
    QCOMPARE(roster.look.records, 1200);
    QCOMPARE(roster.rows.size(), 1200);
    QVERIFY(!roster.look.mapping.columns.contains(std::nullopt));
    for (const RosterRow &row : roster.rows)
        QVERIFY2(row.problems.isEmpty() || row.has(RowProblemKind::OverAge),
                 qPrintable(QString::number(row.line)));
    const RosterRow &first = roster.rows.first();
    QCOMPARE(first.line, 2);
    QCOMPARE(first.cin, u"93857765C"_qs);
    QCOMPARE(first.ccsNumber, u"0522786"_qs);
    QCOMPARE(first.surnames, u"O'Neill"_qs);
    QCOMPARE(first.birthDate, QDate(2023, 8, 18));
    QCOMPARE(first.street, u"318 Main St, Unit B"_qs);
    QCOMPARE(first.eligibleUntil, QDate(2027, 11, 18));
    QCOMPARE(first.phones, QStringList{u"+17145550157"_qs});
    QCOMPARE(first.conditions, QStringList{u"Z99.11"_qs});
    QCOMPARE(first.interpreter, true);
}

void TestRoster::messyRosterShowsEachFault()
{
    QFile counts(QStringLiteral(ENLACE_TEST_DATA "/roster/roster-messy.csv.faults.json"));
    QVERIFY(counts.open(QIODevice::ReadOnly));
    const QJsonObject faults = QJsonDocument::fromJson(counts.readAll()).object();
    const auto expected = [&](const char *fault) { return faults[QLatin1String(fault)].toInt(-1); };
    const ReadRoster roster = readFile("roster-messy.csv");

    QCOMPARE(int(roster.rows.size()), expected("rows"));
    QVERIFY(roster.look.encoding.hasByteOrderMark);
    QCOMPARE(roster.count(RowProblemKind::ImpossibleBirthDate),
             expected("impossible date of birth"));
    QCOMPARE(roster.count(RowProblemKind::InvalidNpi), expected("NPI fails its check digit"));
    QCOMPARE(roster.count(RowProblemKind::TooFewColumns), expected("too few columns"));
    QCOMPARE(roster.count(RowProblemKind::NoGivenNames), expected("no first name"));
    QCOMPARE(roster.count(RowProblemKind::FormulaLikeText), expected("formula in a name"));
    QCOMPARE(roster.count(RowProblemKind::LanguageWrittenOut),
             expected("language written out (readable)"));
    QCOMPARE(roster.count(RowProblemKind::DateInOtherForm),
             expected("ISO date among US dates (readable)"));
    // One of the repeats at the end repeats a row whose CIN is malformed.
    QCOMPARE(roster.count(RowProblemKind::MalformedCin), expected("malformed CIN") + 1);
    for (const RosterRow &row : roster.rows)
        if (row.has(RowProblemKind::LanguageWrittenOut))
            QCOMPARE(row.spokenLanguage, u"es"_qs);
}

void TestRoster::spreadsheetWithStatedDelimiter()
{
    const ReadRoster roster =
        readText(u"sep=;\r\n\r\nLast;First;DOB;;\r\nA;B;01/20/2015;;\r\n;;;;\r\n"_qs);
    QCOMPARE(roster.look.headings.size(), 3);
    QCOMPARE(roster.rows.size(), 1);
    QCOMPARE(roster.rows[0].line, 4);
    QVERIFY(roster.rows[0].problems.isEmpty());
}

void TestRoster::withoutNamesNothingIsRead()
{
    QBuffer buffer;
    buffer.setData("a,b\n1,2\n");
    buffer.open(QIODevice::ReadOnly);
    RosterFile file(buffer);
    const auto look = file.look({}, today);
    QVERIFY(look.has_value());
    QCOMPARE(look->missing.size(), 3);
    const auto read = file.read(*look, today, [](RosterRow &&) {});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::Invalid);
}

void TestRoster::readingStopsWhenCancelled()
{
    QFile device(QStringLiteral(ENLACE_TEST_DATA "/roster/roster.csv"));
    QVERIFY(device.open(QIODevice::ReadOnly));
    RosterFile file(device);
    int asked = 0;
    const auto look = file.look({}, today, [&](qint64, qint64) { return ++asked < 2; });
    QVERIFY(!look.has_value());
    QCOMPARE(look.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
