// SPDX-License-Identifier: GPL-3.0-or-later
//
// A supervisor asks who has too much: reads the answer and its reason, opens the families behind
// the longest bar, and comes back. With the keyboard alone.
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "support/demodesk.h"
#include "ui/caseload/barchart.h"
#include "ui/kit/chip.h"
#include "ui/kit/recordview.h"
#include "ui/shell/pages.h"

#include <QLabel>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// The key of a place in the side bar of this desk: Ctrl+1 …
Qt::Key keyOfPlace(DemoDesk &desk, const QString &place)
{
    int number = 0;
    for (const Screen &screen : screens()) {
        if (!*screen.text ||
            (screen.allowed && !screen.allowed(desk.application().entry().store().actor())))
            continue;
        ++number;
        if (QLatin1String(screen.id) == place)
            break;
    }
    return static_cast<Qt::Key>(Qt::Key_0 + number);
}

/// Twelve children of others come to one coordinator; answers whose caseload it now is.
QString overload(DemoDesk &desk)
{
    auto done = desk.application().entry().store().run([](Work &work) -> Result<QString> {
        ENLACE_ASSIGN(const auto rows, ChildRepository(work).list({}, {}, 200));
        QHash<StaffId, int> counts;
        const ChildRow *first = nullptr; // a child of who has most already
        for (const ChildRow &row : rows)
            if (row.lead && ++counts[*row.lead] > (first ? counts.value(*first->lead) : 0))
                first = &row;
        int moved = 0;
        for (const ChildRow &row : rows) {
            if (!row.lead || row.lead == first->lead || moved == 12)
                continue;
            HandOver handOver;
            handOver.child = row.id;
            handOver.to = *first->lead;
            handOver.from = work.today();
            handOver.note = u"All is well."_s;
            handOver.reason = u"A colleague is away."_s;
            ENLACE_TRY(CoordinationRepository(work).handOver(work, handOver));
            ++moved;
        }
        return first->leadName;
    });
    ui::waitFor([&] { return done.isFinished(); }, "the hand-overs", 60);
    if (!done.result())
        qFatal("%s", qPrintable(done.result().error().logText()));
    desk.settle();
    return *done.result();
}

} // namespace

class tst_Supervisor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheOverloadedCaseload_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("chip");
        QTest::newRow("English") << Language::English << u"Overloaded"_s;
        QTest::newRow("Spanish") << Language::Spanish << u"Sobrecarga"_s;
    }
    void findsTheOverloadedCaseload()
    {
        QFETCH(Language, language);
        QFETCH(QString, chip);
        DemoDesk desk(Role::Supervisor, language);
        const QString whose = overload(desk);

        desk.key(keyOfPlace(desk, u"reports"_s), Qt::ControlModifier);

        // The answer first, and why: never a bare number.
        QCOMPARE(desk.workspace().currentPlace(), u"reports"_s);
        QVERIFY(ui::find<QLabel>(&desk.window(), u"reportReading"_s)->text().startsWith(whose));
        const QString why = ui::find<QLabel>(&desk.window(), u"reportRemark"_s)->text();
        QVERIFY2(why.startsWith(whose) && why.contains(u'%'), qPrintable(why));
        QCOMPARE(desk.window().findChild<StatusChip *>(u"reportChip"_s)->chip().text, chip);
        desk.savePicture(language == Language::English ? "supervisor-en" : "supervisor-es");

        // The keyboard stands at the longest bar; one further are those of medium need.
        auto *chart = ui::find<BarChart>(&desk.window(), u"reportChart0"_s);
        QVERIFY(chart->hasFocus());
        QVERIFY(chart->accessibleName().startsWith(whose));
        desk.key(Qt::Key_Right);
        const Spot medium = *chart->current();
        const Bar &bar = chart->pane().series.at(medium.series).bars.at(medium.category);
        const auto children = static_cast<int>(bar.value) / 2;

        desk.key(Qt::Key_Return);

        QCOMPARE(desk.workspace().currentPlace(), u"families"_s);
        auto *list = ui::find<RecordView>(&desk.window(), u"childrenView"_s);
        QVERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), children);
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.workspace().currentPlace(), u"reports"_s);
        QCOMPARE(chart->current(), std::optional(medium));
    }
};

QTEST_MAIN(tst_Supervisor)
#include "tst_supervisor.moc"
