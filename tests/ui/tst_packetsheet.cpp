// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cover sheet of a packet: what stands on it in both languages, and the pages it makes.
#include "core/packets/packetsheet.h"
#include "core/people/conditionwords.h"
#include "support/testdatabase.h"
#include "ui/kit/languages.h"
#include "ui/kit/paper.h"
#include "ui/kit/sheetprint.h"
#include "ui/people/packetsheetview.h"

#include <QTest>
#include <QTextDocument>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

PacketItem itemOf(const QString &name, QDate by, const QString &decider)
{
    PacketItem item;
    item.name = name;
    item.decider = decider;
    item.submitBy = by;
    item.opensOn = by.addDays(-30);
    item.lastDay = by.addDays(30);
    return item;
}

/// A made case: two requests, of which one is a therapy, a yearly renewal, and papers of each kind.
PacketSheet madeCase()
{
    PacketSheet sheet;
    sheet.child = u"Mateo Ortega Luna"_s;
    sheet.coordinator = u"Ana Ruiz"_s;
    sheet.phone = u"714-555-0134"_s;
    sheet.today = QDate(2026, 11, 21);
    sheet.packet.sendBy = QDate(2026, 12, 24);
    sheet.packet.items.append(
        itemOf(u"Diapers <one brand>"_s, QDate(2026, 12, 24), u"Harbor Kids Alliance"_s));
    PacketItem therapy =
        itemOf(u"Physical therapy"_s, QDate(2026, 12, 20), u"Harbor Kids Alliance"_s);
    therapy.therapist = u"Kim Tran"_s;
    sheet.packet.items.append(therapy);
    PacketItem renewal = itemOf({}, QDate(2027, 1, 5), u"County of the Coast"_s);
    renewal.program = RenewalProgram::Ccs;
    sheet.packet.items.append(renewal);
    const auto document = [&sheet](EvidenceKind kind, PacketDocument::State state,
                                   const QString &title, const EvidenceValidity &validity) {
        PacketDocument needed;
        needed.kind = kind;
        needed.state = state;
        needed.validity = validity;
        if (!title.isEmpty()) {
            needed.document.emplace();
            needed.document->title = title;
        }
        sheet.documents.append(needed);
    };
    document(EvidenceKind::Prescription, PacketDocument::State::Valid, u"Prescription of June"_s,
             {ValidityBasis::Stated, QDate(2027, 6, 1), {}});
    document(EvidenceKind::MedicalReport, PacketDocument::State::EndsBefore, u"Old report"_s,
             {ValidityBasis::Stated, QDate(2026, 12, 1), {}});
    document(EvidenceKind::NecessityLetter, PacketDocument::State::Missing, {}, {});
    document(EvidenceKind::DiagnosisProof, PacketDocument::State::Spared, u"Statement"_s,
             {ValidityBasis::Lifelong, {}, {}});
    EvidenceDocument &statement = *sheet.documents.last().document;
    statement.kind = EvidenceKind::PermanenceStatement;
    statement.issuer = u"Dr. Example"_s;
    statement.issuedOn = QDate(2024, 2, 10);
    sheet.hasPermanence = true;
    sheet.lifelong = {u"G80.1"_s};
    return sheet;
}

QString textOf(const PacketSheet &sheet, Language language)
{
    QTextDocument document;
    document.setHtml(sheetHtml(sheet, language));
    return document.toPlainText();
}

} // namespace

class PacketSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsOnIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << Language::English
                                 << QStringList{
                                        u"Cover sheet of a packet"_s,
                                        u"About: Mateo Ortega Luna"_s,
                                        u"Coordinator: Ana Ruiz, 714-555-0134"_s,
                                        u"Send by Thursday, December 24, 2026"_s,
                                        u"Diapers <one brand>"_s,
                                        u"Harbor Kids Alliance"_s,
                                        u"Dec 20, 2026"_s,
                                        u"This day has passed"_s,
                                        u"Annual renewals of eligibility"_s,
                                        u"County of the Coast"_s,
                                        u"Physical therapy: please let it stay with Kim Tran."_s,
                                        u"Enclose it: it still counts"_s,
                                        u"until Jun 1, 2027, as it says"_s,
                                        u"Get a new one"_s,
                                        u"Get it: there is none yet"_s,
                                        u"Enclose the signed statement"_s,
                                        u"signed by Dr. Example on Feb 10, 2024"_s,
                                        u"each office says for itself"_s,
                                        u"no legal advice"_s};
        QTest::newRow("Spanish") << Language::Spanish
                                 << QStringList{
                                        u"Hoja de portada del paquete"_s,
                                        u"Sobre: Mateo Ortega Luna"_s,
                                        u"Coordinación: Ana Ruiz, 714-555-0134"_s,
                                        u"Enviar a más tardar el jueves 24 de diciembre de 2026"_s,
                                        u"Diapers <one brand>"_s,
                                        u"20 dic 2026"_s,
                                        u"Este día ya pasó"_s,
                                        u"Renovaciones anuales"_s,
                                        u"Physical therapy: se pide seguir con Kim Tran."_s,
                                        u"todavía sirve"_s,
                                        u"hasta el 1 jun 2027, según dice"_s,
                                        u"Consiga uno nuevo"_s,
                                        u"todavía no hay"_s,
                                        u"la declaración firmada"_s,
                                        u"Dr. Example firmó una declaración"_s,
                                        u"no es asesoría legal"_s};
    }
    void whatStandsOnIt()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, words);
        // The screen speaks the other language; the paper does not mind.
        Languages languages;
        languages.setLanguage(language == Language::English ? Language::Spanish
                                                            : Language::English);

        const QString text = textOf(madeCase(), language);

        for (const QString &each : words)
            QVERIFY2(text.contains(each), qPrintable(each + u" | "_s + text));
        QCOMPARE(sheetPageText(1, 2, language),
                 language == Language::English ? u"Page 1 of 2"_s : u"Página 1 de 2"_s);
    }

    void diagnosesOnlyWhereTheyAreTicked()
    {
        PacketSheet sheet = madeCase();
        for (const Language language : {Language::English, Language::Spanish}) {
            const QString name = plainCondition(u"G80.1"_s, language);
            QVERIFY(!name.isEmpty());
            sheet.namesDiagnoses = false;
            QVERIFY(!textOf(sheet, language).contains(name));
            QVERIFY(!textOf(sheet, language).contains(u"G80"_s));
            sheet.namesDiagnoses = true;
            QVERIFY(textOf(sheet, language).contains(name));
        }
    }

    void nothingIsClaimedThatNobodyKnows()
    {
        PacketSheet sheet = madeCase();
        QVERIFY(!textOf(sheet, Language::English).contains(u"nobody has confirmed"_s));
        Explanation guessed;
        guessed.rule.confidence = Confidence::MemoryLow;
        sheet.packet.items.first().why = guessed;

        const QString text = textOf(sheet, Language::English);

        QVERIFY2(text.contains(u"Dec 24, 2026*"_s), qPrintable(text));
        QVERIFY(text.contains(u"* This day comes from a rule that nobody has confirmed"_s));
        // Nor that a statement is there that is not.
        sheet.hasPermanence = false;
        sheet.documents.clear();
        QVERIFY(textOf(sheet, Language::English).contains(u"No signed statement of it"_s));
        sheet.lifelong.clear();
        QVERIFY(!textOf(sheet, Language::English).contains(u"lifelong"_s));
    }

    void pagesOfAPdf()
    {
        PacketSheet sheet = madeCase();
        const auto pdf = [&sheet] {
            return sheetPdf(sheetHtml(sheet, Language::English), [](int page, int pages) {
                return sheetPageText(page, pages, Language::English);
            });
        };
        const auto paper = ENLACE_VALUE(Paper::open(FileType::Pdf, pdf()));
        const int few = paper->pages();
        QVERIFY(few >= 1);
        QVERIFY2(paper->words(0).contains(u"Mateo Ortega Luna"_s), qPrintable(paper->words(0)));
        QVERIFY2(paper->words(0).contains(u"Page 1 of %1"_s.arg(few)), qPrintable(paper->words(0)));
        // In the file's own description nobody is named.
        QVERIFY(!pdf().left(4000).contains("Mateo"));

        const PacketItem item = sheet.packet.items.first();
        for (int i = 0; i < 60; ++i)
            sheet.packet.items.append(item);
        const auto longer = ENLACE_VALUE(Paper::open(FileType::Pdf, pdf()));
        QVERIFY(longer->pages() > few);
        for (int page = 0; page < longer->pages(); ++page)
            QVERIFY(longer->words(page).contains(
                u"Page %1 of %2"_s.arg(page + 1).arg(longer->pages())));
    }

    void whichLanguageAFamilyReads_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<Language>("language");
        QTest::newRow("Spanish") << u"es"_s << Language::Spanish;
        QTest::newRow("of Mexico") << u"es-MX"_s << Language::Spanish;
        QTest::newRow("English") << u"en"_s << Language::English;
        QTest::newRow("Vietnamese") << u"vi"_s << Language::English;
        QTest::newRow("another that begins like it") << u"est"_s << Language::English;
        QTest::newRow("nobody noted it") << QString() << Language::English;
    }
    void whichLanguageAFamilyReads()
    {
        QFETCH(QString, tag);
        QFETCH(Language, language);

        QCOMPARE(paperLanguage(tag), language);
    }
};

QTEST_MAIN(PacketSheetTest)
#include "tst_packetsheet.moc"
