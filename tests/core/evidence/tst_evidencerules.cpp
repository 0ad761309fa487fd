// SPDX-License-Identifier: GPL-3.0-or-later
//
// Until when a document counts, and who says so.
#include "core/evidence/evidencerules.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

namespace {

EvidenceDocument paper(EvidenceKind kind, const char *issued)
{
    EvidenceDocument document;
    document.kind = kind;
    document.title = u"Paper"_s;
    document.issuer = u"Dr. Example"_s;
    document.issuedOn = QDate::fromString(QLatin1String(issued), Qt::ISODate);
    return document;
}

} // namespace

class EvidenceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesSay_data()
    {
        QTest::addColumn<EvidenceDocument>("document");
        QTest::addColumn<ValidityBasis>("basis");
        QTest::addColumn<QDate>("until");
        const auto row = [](const char *name, const EvidenceDocument &document, ValidityBasis basis,
                            const QDate &until) {
            QTest::newRow(name) << document << basis << until;
        };
        row("a report counts for twelve months", paper(EvidenceKind::MedicalReport, "2026-02-10"),
            ValidityBasis::Rule, QDate(2027, 2, 10));
        row("of the last of February, at its end",
            paper(EvidenceKind::DiagnosisProof, "2028-02-29"), ValidityBasis::Rule,
            QDate(2029, 2, 28));
        row("a lifelong condition needs no other day",
            paper(EvidenceKind::PermanenceStatement, "2019-05-01"), ValidityBasis::Lifelong, {});
        row("nobody knows how long a letter counts",
            paper(EvidenceKind::NecessityLetter, "2026-02-10"), ValidityBasis::NotKnown, {});
        row("and of other papers there is no rule", paper(EvidenceKind::Other, "2026-02-10"),
            ValidityBasis::NotKnown, {});
        EvidenceDocument stated = paper(EvidenceKind::Prescription, "2026-02-10");
        stated.validUntil = QDate(2026, 8, 9);
        row("what stands on it comes first", stated, ValidityBasis::Stated, QDate(2026, 8, 9));
        EvidenceDocument ends = paper(EvidenceKind::PermanenceStatement, "2019-05-01");
        ends.validUntil = QDate(2030, 1, 1);
        row("also on such a statement", ends, ValidityBasis::Stated, QDate(2030, 1, 1));
        EvidenceDocument undated = paper(EvidenceKind::Prescription, "2026-02-10");
        undated.issuedOn.reset();
        row("without a date nothing is counted", undated, ValidityBasis::NotKnown, {});
    }
    void whatTheRulesSay()
    {
        QFETCH(EvidenceDocument, document);
        QFETCH(ValidityBasis, basis);
        QFETCH(QDate, until);

        const EvidenceValidity validity = validityOf(document, RuleSet::shipped(), {});

        QCOMPARE(validity.basis, basis);
        QCOMPARE(validity.until.value_or(QDate()), until);
        // Every day that a rule gives here is from memory, and says so.
        QCOMPARE(validity.why.has_value(), basis == ValidityBasis::Rule);
        if (validity.why)
            QVERIFY(validity.why->isUnconfirmed());
    }

    void theLastDayCounts()
    {
        const EvidenceValidity validity{ValidityBasis::Stated, QDate(2026, 12, 4), {}};

        QVERIFY(validity.reaches(QDate(2026, 12, 4)));
        QVERIFY(!validity.reaches(QDate(2026, 12, 5)));
        QVERIFY(EvidenceValidity{}.reaches(QDate(2099, 1, 1)));
    }

    void problemsNameTheField_data()
    {
        QTest::addColumn<EvidenceDocument>("document");
        QTest::addColumn<QStringList>("fields");
        const EvidenceDocument good = paper(EvidenceKind::PermanenceStatement, "2026-02-10");
        QTest::newRow("good") << good << QStringList();
        EvidenceDocument bad = good;
        bad.title = u" "_s;
        QTest::newRow("no title") << bad << QStringList{u"titleEdit"_s};
        bad = good;
        bad.issuer.clear();
        bad.issuedOn.reset();
        QTest::newRow("nobody takes it without signer and date")
            << bad << QStringList{u"issuerEdit"_s, u"issuedOnEdit"_s};
        bad.kind = EvidenceKind::Prescription;
        QTest::newRow("another paper may be told of first") << bad << QStringList();
        bad = good;
        bad.issuedOn = QDate(2026, 11, 22);
        QTest::newRow("dated tomorrow") << bad << QStringList{u"issuedOnEdit"_s};
        bad = good;
        bad.validUntil = QDate(2026, 2, 9);
        QTest::newRow("ends before it begins") << bad << QStringList{u"validUntilEdit"_s};
        bad = good;
        bad.archivedAt = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
        QTest::newRow("archived without a reason") << bad << QStringList{u"archivedReasonEdit"_s};
    }
    void problemsNameTheField()
    {
        QFETCH(EvidenceDocument, document);
        QFETCH(QStringList, fields);

        QStringList found;
        for (const Error &error : validate(document, QDate(2026, 11, 21)))
            found.append(error.field);

        QCOMPARE(found, fields);
    }

    void aUseIsOfOneThing()
    {
        const auto fieldsOf = [](const EvidenceUse &use) {
            QStringList found;
            for (const Error &error : validate(use, QDate(2026, 11, 21)))
                found.append(error.field);
            return found;
        };
        EvidenceUse use;
        use.usedOn = QDate(2026, 11, 21);
        QCOMPARE(fieldsOf(use), QStringList{u"requestEdit"_s});
        use.authorization = AuthorizationId::make();
        QCOMPARE(fieldsOf(use), QStringList());
        use.renewal = RenewalId::make();
        use.usedOn = QDate(2026, 11, 22);
        QCOMPARE(fieldsOf(use), (QStringList{u"requestEdit"_s, u"usedOnEdit"_s}));
    }
};

QTEST_GUILESS_MAIN(EvidenceRulesTest)
#include "tst_evidencerules.moc"
