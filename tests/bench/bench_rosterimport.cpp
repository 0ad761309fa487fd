// SPDX-License-Identifier: GPL-3.0-or-later
// How long a roster takes and how much memory: bench_rosterimport [rows] [engine]
#include "core/exchange/importrepository.h"
#include "core/exchange/rosterimport.h"
#include "support/builders.h"
#include "support/testdatabase.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <random>

using namespace enlace;
using namespace enlace::test;

namespace {

/// Invented children, two of three with a sibling, in thirteen networks with sixty doctors.
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

int peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    return 0;
}

void tell(const char *step, const QElapsedTimer &timer, int rows)
{
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    std::printf("%-28s %8.1f s %9.0f rows/s   peak %d MB\n", step, seconds, rows / seconds,
                peakMegabytes());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, QStringLiteral("100000")).toInt();
    TestDatabase db(arguments.value(2, QStringLiteral("sqlcipher")));
    Session &session = db.session();
    ImportOptions options;
    options.fileName = QStringLiteral("roster.csv");
    const auto scene = session.run([&](Work &work) -> Result<StaffId> {
        Builder make(work);
        options.agency = make.agency("plan", QStringLiteral("Seashore Plan"));
        return make.staff(QStringLiteral("Eva Supervisor"));
    });
    Actor actor = actorOf(valueOf(scene, __FILE__, __LINE__), Role::Supervisor, options.agency);
    actor.desk = db.actor().desk;
    session.setActor(actor);

    QByteArray csv = inventedRoster(rows);
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    const auto planned = [&] {
        return ENLACE_VALUE(
            session.read([&](Reading &reading) { return planRoster(reading, file, {}, options); }));
    };
    std::printf("%d rows, %.1f MB\n", rows, static_cast<double>(csv.size()) / 1e6);
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = planned();
    tell("plan, empty store", timer, rows);
    timer.restart();
    const ImportResult done =
        ENLACE_VALUE(session.run([&](Work &work) { return applyRoster(work, plan); }));
    tell("carry out", timer, rows);
    timer.restart();
    const RowCounts again = planned().counts();
    tell("plan, same file again", timer, rows);
    std::printf("created %d, then unchanged %d, doubtful %d\n", done.counts.created,
                again.unchanged, again.doubtful);
    timer.restart();
    const UndoResult undone = ENLACE_VALUE(
        session.run([&](Work &work) { return ImportRepository(work).undo(work, *done.batch); }));
    tell("undo", timer, rows);
    return undone.left.isEmpty() ? 0 : 1;
}
