// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fact sheet about using benefits: dated, with its sources, marked where nobody has confirmed
// it, and about nobody.
#include "core/support/benefitsheet.h"

#include <QTest>

using namespace enlace;
using namespace Qt::StringLiterals;

class BenefitSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactHasItsSourceAndSaysThatNobodyConfirmedIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << Language::English
                                 << QStringList{u"8 CFR 212"_s, u"no lawyer has confirmed it"_s,
                                                u"Kim &lt;Tran&gt;"_s, u"no legal advice"_s,
                                                u"Nov"_s};
        QTest::newRow("Spanish") << Language::Spanish
                                 << QStringList{u"carga pública"_s,
                                                u"ningún abogado lo ha confirmado"_s,
                                                u"La familia decide."_s, u"noviembre"_s};
    }
    void everyFactHasItsSourceAndSaysThatNobodyConfirmedIt()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, words);

        const QString html =
            benefitSheetHtml({u"Kim <Tran>"_s, u"714-555-0100"_s, QDate(2026, 12, 3)}, language);

        for (const QString &each : std::as_const(words))
            QVERIFY2(html.contains(each), qPrintable(each + u" is not in "_s + html));
        QVERIFY(!html.contains(u'?')); // it asks nobody anything
    }
};

QTEST_GUILESS_MAIN(BenefitSheetTest)
#include "tst_benefitsheet.moc"
