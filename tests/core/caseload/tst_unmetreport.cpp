// SPDX-License-Identifier: GPL-3.0-or-later
//
// What children need and nobody could be found for: counted by what and by county, each child once.
#include "core/caseload/reports.h"
#include "core/needs/needrepository.h"
#include "support/carescene.h"

#include <QTest>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

const auto psychiatry = u"2084P0804X"_s;

UnmetFact fact(const ChildId &child, const QString &specialty, const QString &county, bool isUnmet)
{
    UnmetFact found;
    found.child = child;
    found.specialty = specialty;
    found.county = county;
    found.isUnmet = isUnmet;
    return found;
}

} // namespace

class UnmetReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildIsCountedOnceForEachThingInEachCounty()
    {
        const ChildId one = ChildId::make();
        const ChildId other = ChildId::make();
        UnmetFact therapy = fact(one, {}, u"Orange"_s, false);
        therapy.discipline = Discipline::Speech;
        UnmetFact both = fact(other, psychiatry, u"Orange"_s, true);
        both.discipline = Discipline::Speech; // the specialty says what is lacking

        const UnmetFigures figures = unmetFigures(
            {therapy, fact(one, psychiatry, u"Orange"_s, true),
             fact(one, psychiatry, u"Orange"_s, true), both,
             fact(other, psychiatry, u"Imperial"_s, true), fact(other, {}, {}, false)});

        QCOMPARE(figures.rows.size(), 4);
        QCOMPARE(figures.rows.at(0).specialty, psychiatry);
        QCOMPARE(figures.rows.at(0).county, u"Orange"_s);
        QCOMPARE(figures.rows.at(0).unmet, 2);
        QCOMPARE(figures.rows.at(0).unmetChildren, (QList{one, other}));
        QCOMPARE(figures.rows.at(1).county, u"Imperial"_s);
        QCOMPARE(figures.rows.at(2).discipline, std::optional(Discipline::Speech));
        QCOMPARE(figures.rows.at(2).looking, 1);
        QCOMPARE(figures.rows.at(3).looking, 1);
    }

    void numbersAreThoseOfTheListsBehindThem_data() { TestDatabase::engines(); }
    void numbersAreThoseOfTheListsBehindThem()
    {
        QFETCH(QString, engine);
        TestDatabase database(engine);
        CareScene scene(database);
        scene.actAs(scene.supervisor());
        const auto need = [&](ChildId child, NeedState state, bool isArchived = false) {
            CareNeed lacking;
            lacking.child = child;
            lacking.specialty = psychiatry;
            lacking.since = database.clock().today().addDays(-30);
            lacking.state = state;
            if (state != NeedState::Looking)
                lacking.stateOn = database.clock().today();
            if (isArchived) {
                lacking.archivedAt = QDateTime(database.clock().today(), QTime(1, 0), Qt::UTC);
                lacking.archivedReason = u"Twice"_s;
            }
            lacking.origin.agency = scene.plan;
            scene.run([&](Work &work) { return insertRecord(work, lacking); });
        };
        need(scene.mateo, NeedState::Unmet);
        need(scene.bao, NeedState::Looking);
        need(scene.bao, NeedState::Unmet, true);
        const auto report = [&] {
            return std::get<UnmetFigures>(scene
                                              .read([&](Reading &reading) {
                                                  return readReport(reading, ReportKind::UnmetNeeds,
                                                                    {});
                                              })
                                              .figures);
        };

        int unmet = 0;
        int looking = 0;
        for (const UnmetRow &row : report().rows) {
            QCOMPARE(row.unmet, row.unmetChildren.size());
            QCOMPARE(row.looking, row.lookingChildren.size());
            unmet += row.unmet;
            looking += row.looking;
        }
        QCOMPARE(unmet, 1);
        QCOMPARE(looking, 1);

        // A coordinator counts the own children alone.
        scene.actAs(scene.coordinator());
        for (const UnmetRow &row : report().rows)
            QVERIFY(!row.lookingChildren.contains(scene.bao));
    }
};

QTEST_GUILESS_MAIN(UnmetReportTest)
#include "tst_unmetreport.moc"
