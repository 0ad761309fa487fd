// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/inventedroster.h"

#include <QDate>
#include <QStringList>

#include <random>

namespace enlace::bench {

QByteArray inventedRoster(int rows)
{
    static const QStringList surnames =
        QStringLiteral("García|Hernández|López|Nguyen|Tran|Ibáñez|Muñoz|De la Cruz|O'Neill|Smith|"
                       "Ortega|Luna|Vega|Peña|Pérez|Kim|Park|Hosseini|Flores|Cruz|Gómez|Díaz|Wang")
            .split(u'|');
    static const QStringList given =
        QStringLiteral("José|María|Sofía|Mateo|Santiago|Ximena|Camila|Ángel|Minh|Linh|Khoa|Mei|"
                       "Arash|Omar|Layla|Emma|Noah|Zoe|Daniel|Renata|Iker|Tomás|Ana María|Luis")
            .split(u'|');
    std::mt19937 random(20261121);
    const auto below = [&random](int n) {
        return static_cast<int>(random() % static_cast<unsigned>(n));
    };
    const auto pick = [&](const QStringList &words) { return words[below(int(words.size()))]; };
    QByteArray csv = "CIN,CCS_CASE_NO,CHILD_LAST,CHILD_FIRST,DOB,SEX,LANG_SPOKEN,GUARDIAN_NAME,"
                     "GUARDIAN_RELATION,PHONE,ADDRESS,CITY,ZIP,HEALTH_NETWORK,PCP_NAME,"
                     "CCS_ELIG_FROM,CCS_ELIG_TO,MEDICAL_ELIG_ICD10,RISK_TIER\n";
    QString surname;
    QString home;
    for (int i = 0; i < rows; ++i) {
        if (i % 3 != 1) {
            surname = pick(surnames) + u' ' + pick(surnames);
            home = QStringLiteral("%1 %2,Mother,714-%3-%4,%5 Main St,Santa Ana,92701")
                       .arg(pick(given), surname)
                       .arg(200 + below(700))
                       .arg(below(10000), 4, 10, QLatin1Char('0'))
                       .arg(i);
        }
        const QDate born = QDate(2006, 1, 1).addDays(below(7300));
        csv += QStringLiteral("%1%2,%3,%4,%5,%6,%7,es,%8,Network %9,Dr. Number %10,01/01/2026,"
                              "12/31/2026,G80.1;Q05.9,HIGH\n")
                   .arg(90000000 + i)
                   .arg(QChar(u'A' + below(14)))
                   .arg(1000000 + i)
                   .arg(surname, pick(given), born.toString(QStringLiteral("MM/dd/yyyy")),
                        below(2) ? QStringLiteral("F") : QStringLiteral("M"), home)
                   .arg(below(13))
                   .arg(below(60))
                   .toUtf8();
    }
    return csv;
}

} // namespace enlace::bench
