// SPDX-License-Identifier: GPL-3.0-or-later
//
// Caseload and reports over a demo county, at a supervisor's desk.
#include "core/caseload/report.h"
#include "core/people/childrepository.h"
#include "core/people/coordinationrepository.h"
#include "support/demodesk.h"
#include "ui/caseload/barchart.h"
#include "ui/caseload/reporttable.h"
#include "ui/caseload/reportwords.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

/// A supervisor who looks at one of the reports.
class ReportDesk : public DemoDesk
{
public:
    explicit ReportDesk(const QString &part = u"caseload"_s, Language language = Language::English)
        : DemoDesk(Role::Supervisor, language)
    {
        workspace().goTo(u"reports"_s);
        settle();
        workspace().currentPage()->showPart(part);
        settle();
    }

    [[nodiscard]] BarChart *chart(int number = 0)
    {
        return ui::find<BarChart>(&window(), u"reportChart%1"_s.arg(number));
    }
    [[nodiscard]] ReportTableView *table()
    {
        return ui::find<ReportTableView>(&window(), u"reportTable"_s);
    }
    [[nodiscard]] QString label(const QString &name)
    {
        return ui::find<QLabel>(&window(), name)->text();
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message() { return window().findChild<MessageBar *>()->text(); }
    void press(const char *button)
    {
        ui::press(&window(), QLatin1String(button));
        settle();
    }
    /// Somebody else changes something: Mateo's tier, say.
    void changeSomething()
    {
        auto done = application().entry().store().run([](Work &work) -> Result<> {
            ENLACE_ASSIGN(const auto rows, ChildRepository(work).list({}, {}, 1));
            const Tier other = rows.first().tier == Tier::Low ? Tier::High : Tier::Low;
            ENLACE_TRY(CoordinationRepository(work).setTier(work, rows.first().id, other,
                                                            work.today(), u"Reviewed"_s));
            return {};
        });
        ui::waitFor([&] { return done.isFinished(); }, "the change");
        if (!done.result())
            qFatal("%s", qPrintable(done.result().error().logText()));
        settle();
    }
};

int rowsOf(DemoDesk &desk, const QString &view)
{
    return ui::find<RecordView>(&desk.window(), view)->model()->rowCount();
}

} // namespace

class tst_CaseloadPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReportIsASentenceAChartAndATable_data()
    {
        QTest::addColumn<QString>("part");
        for (const ReportKind kind : allOf<ReportKind>())
            QTest::newRow(keyOf(kind).data()) << QString(keyOf(kind));
    }
    void everyReportIsASentenceAChartAndATable()
    {
        QFETCH(QString, part);
        ReportDesk desk(part);
        QVERIFY(!desk.label(u"reportReading"_s).isEmpty());
        BarChart *chart = desk.chart();
        const qsizetype bars = chart->pane().series.first().bars.size();
        QVERIFY(bars > 0);
        QVERIFY(!chart->accessibleName().isEmpty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QCOMPARE(ui::namelessControls(&desk.window()), QStringList());

        desk.press("tableButton");

        QVERIFY(!ui::shown(&desk.window(), u"reportChart0"_s));
        ReportTableView *table = desk.table();
        QCOMPARE(table->model()->rowCount(), bars);
        QVERIFY(!table->accessibleName().isEmpty());
        // A screen reader hears with each figure whose it is and what it counts.
        const auto spoken = table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(desk.cell(0, 0)));
        QVERIFY(spoken.contains(
            table->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString()));
        desk.press("chartButton");
        QVERIFY(ui::shown(&desk.window(), u"reportChart0"_s));
    }

    void arrowsWalkTheBarsAndEachIsSpoken()
    {
        ReportDesk desk;
        BarChart *chart = desk.chart();
        chart->setFocus();
        desk.settle();
        QVERIFY(chart->current().has_value());
        QCOMPARE(chart->current()->category, 0);
        const QString first = chart->accessibleName();

        desk.key(Qt::Key_Right);
        QCOMPARE(chart->current()->series, 1);
        QVERIFY(chart->accessibleName() != first);
        desk.key(Qt::Key_Down);
        QCOMPARE(chart->current()->category, 1);
        desk.key(Qt::Key_Home);

        QCOMPARE(chart->accessibleName(), first);
    }

    void barOpensTheChildrenItCounts()
    {
        ReportDesk desk(u"caseload-table"_s);
        const int high = desk.cell(0, 2).toInt();
        desk.press("chartButton");
        desk.chart()->setFocus();
        desk.key(Qt::Key_Home);
        QCOMPARE(desk.chart()->current()->series, 0);

        desk.key(Qt::Key_Return);

        QCOMPARE(desk.workspace().currentPlace(), u"families"_s);
        QCOMPARE(rowsOf(desk, u"childrenView"_s), high);
        desk.key(Qt::Key_Escape); // everybody again
        QVERIFY(rowsOf(desk, u"childrenView"_s) > high);
    }
    void clickOpensTheSame()
    {
        ReportDesk desk(u"caseload-table"_s);
        const int high = desk.cell(0, 2).toInt();
        desk.press("chartButton");

        QTest::mouseClick(desk.chart()->viewport(), Qt::LeftButton, {},
                          desk.chart()->rectOf({0, 0, 0}).center());
        desk.settle();

        QCOMPARE(desk.workspace().currentPlace(), u"families"_s);
        QCOMPARE(rowsOf(desk, u"childrenView"_s), high);
    }
    void tableCellOpensWhatItCounts_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("view");
        QTest::newRow("children") << u"caseload"_s << 1 << u"families"_s << u"childrenView"_s;
        QTest::newRow("late") << u"caseload"_s << 8 << u"today"_s << u"todayView"_s;
        QTest::newRow("renewals") << u"renewals"_s << 1 << u"today"_s << u"todayView"_s;
        QTest::newRow("authorizations") << u"renewals"_s << 2 << u"today"_s << u"todayView"_s;
        QTest::newRow("therapists") << u"therapists"_s << 3 << u"families"_s << u"childrenView"_s;
        QTest::newRow("asks") << u"asks"_s << 2 << u"families"_s << u"childrenView"_s;
        QTest::newRow("interruptions") << u"gaps"_s << 5 << u"families"_s << u"childrenView"_s;
        QTest::newRow("items") << u"equipment"_s << 1 << u"equipment"_s << u"equipmentView"_s;
    }
    void tableCellOpensWhatItCounts()
    {
        QFETCH(QString, part);
        QFETCH(int, column);
        QFETCH(QString, place);
        QFETCH(QString, view);
        ReportDesk desk(part + u"-table"_s);
        int row = 0;
        while (row < desk.table()->model()->rowCount() && desk.cell(row, column).toInt() == 0)
            ++row;
        QVERIFY2(row < desk.table()->model()->rowCount(), "the demo county has none");
        const int counted = desk.cell(row, column).toInt();
        desk.table()->setFocus();
        desk.table()->setCurrentIndex(desk.table()->model()->index(row, column));

        desk.key(Qt::Key_Return);

        QCOMPARE(desk.workspace().currentPlace(), place);
        QCOMPARE(rowsOf(desk, view), counted);
    }

    void networkNarrowsTheFigures()
    {
        ReportDesk desk(u"caseload-table"_s);
        const int all = desk.cell(0, 1).toInt();
        auto *networks = ui::find<QComboBox>(&desk.window(), u"networkFilter"_s);
        QVERIFY(networks->count() > 2);
        networks->setFocus();
        desk.key(Qt::Key_Down);

        QVERIFY(desk.cell(0, 1).toInt() < all);
    }

    void figuresStayUntilTheyAreAskedForAgain()
    {
        ReportDesk desk(u"caseload-table"_s);
        const QString before = desk.label(u"reportAge"_s);
        QList<QString> figures;
        for (int column = 1; column < 6; ++column)
            figures.append(desk.cell(0, column));

        desk.changeSomething();

        QVERIFY(desk.label(u"reportAge"_s) != before); // says that something has changed
        for (int column = 1; column < 6; ++column)
            QCOMPARE(desk.cell(0, column), figures.at(column - 1));
        desk.press("refreshReport");
        QCOMPARE(desk.label(u"reportAge"_s), before);
    }

    void tableIsCopied()
    {
        ReportDesk desk(u"caseload-table"_s);

        desk.press("copyReport");

        const QString text = QGuiApplication::clipboard()->text();
        const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), desk.table()->model()->rowCount() + 1);
        QVERIFY(lines.first().startsWith(u"Coordinator\tChildren"_s));
        QVERIFY(lines.at(1).startsWith(desk.cell(0, 0) + u'\t' + desk.cell(0, 1)));
    }
    void pictureIsCopied()
    {
        ReportDesk desk;

        desk.press("copyReport");

        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY(picture.width() > 400 && picture.height() > 150);
    }

    void tableAndPictureAreSaved()
    {
        ReportDesk desk(u"renewals-table"_s);
        const QTemporaryDir folder;
        const QString csv = folder.filePath(u"renewals.csv"_s);
        const QString png = folder.filePath(u"renewals.png"_s);

        desk.picker.answerNext(csv);
        desk.press("saveReport");
        QTRY_VERIFY(QFile::exists(csv));
        QTRY_COMPARE(desk.message(), u"Saved"_s);
        desk.press("chartButton");
        desk.picker.answerNext(png);
        desk.press("saveReport");
        QTRY_VERIFY(!QImage(png).isNull());

        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 12 + 2); // headings, twelve months, the end of the last line
        QVERIFY(lines.first().contains("Month,"));
    }
    void whatCannotBeSavedIsSaid()
    {
        ReportDesk desk(u"renewals-table"_s);
        const QTemporaryDir folder;

        desk.picker.answerNext(folder.filePath(u"no/such/folder/renewals.csv"_s));
        desk.press("saveReport");

        QTRY_VERIFY(!desk.message().isEmpty());
        QVERIFY(desk.message() != u"Saved"_s);
    }

    void languageChangesAndTheBarStays()
    {
        ReportDesk desk;
        BarChart *chart = desk.chart();
        chart->setFocus();
        desk.key(Qt::Key_Right);
        const auto at = chart->current();
        const QString reading = desk.label(u"reportReading"_s);

        ui::press(&desk.window(), u"spanishButton"_s);
        desk.settle();

        QVERIFY(desk.label(u"reportReading"_s) != reading);
        QCOMPARE(chart->current(), at);
        QCOMPARE(chart->pane().title, u"Puntos según necesidad"_s);
    }

    void placeIsOnlyForWhoHasReports_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("hasPlace");
        QTest::newRow("coordinator") << Role::Coordinator << true;
        QTest::newRow("therapist") << Role::Therapist << true;
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("administrator") << Role::Administrator << true;
    }
    void theLongestQueueStandsFirstAndTheRestIsCounted()
    {
        DecisionFigures figures;
        for (const int waiting : {2, 0, 9, 1, 4, 3, 7})
            figures.rows.append({.network = AgencyId::make(),
                                 .name = u"N%1"_s.arg(waiting),
                                 .decided = 20,
                                 .waitingLate = waiting});

        const ReportContent content = contentOf(Report{.figures = figures});

        QStringList said;
        for (const Remark &remark : content.remarks)
            said.append(remark.text.section(u':', 0, 0));
        QCOMPARE(said.first(4), (QStringList{u"N9"_s, u"N7"_s, u"N4"_s, u"N3"_s}));
        QCOMPARE(content.remarks.size(), 5);
        QCOMPARE(content.remarks.last().chip, u"2 more"_s);
    }
    void placeIsOnlyForWhoHasReports()
    {
        QFETCH(Role, role);
        DemoDesk desk(role);
        QTEST(ui::shown(&desk.window(), u"place_reports"_s), "hasPlace");
    }
    void therapistOpensTheItemsBehindAFigure()
    {
        DemoDesk desk(Role::Therapist);
        desk.workspace().goTo(u"reports"_s);
        desk.settle();
        QVERIFY(!ui::shown(&desk.window(), u"caseloadButton"_s));
        QVERIFY(ui::shown(&desk.window(), u"therapistsButton"_s));
        desk.workspace().currentPage()->showPart(u"equipment"_s);
        desk.settle();

        ui::find<BarChart>(&desk.window(), u"reportChart0"_s)->setFocus();
        desk.key(Qt::Key_Return);

        QCOMPARE(desk.workspace().currentPlace(), u"equipment"_s);
        QVERIFY(rowsOf(desk, u"equipmentView"_s) > 0);
    }
    void administratorSeesTotalsAndNoListBehind()
    {
        DemoDesk desk(Role::Administrator);
        desk.workspace().goTo(u"reports"_s);
        desk.settle();
        QVERIFY(!ui::shown(&desk.window(), u"caseloadButton"_s));
        desk.workspace().currentPage()->showPart(u"decisions"_s);
        desk.settle();
        auto *chart = ui::find<BarChart>(&desk.window(), u"reportChart0"_s);
        QVERIFY(!chart->pane().series.first().bars.isEmpty());

        chart->setFocus();
        desk.key(Qt::Key_Return);

        QCOMPARE(desk.workspace().currentPlace(), u"reports"_s);
        QVERIFY(desk.window().findChild<MessageBar *>()->text().contains(u"totals"_s));
    }
    void coordinatorReadsTheOwnCaseload()
    {
        DemoDesk desk(Role::Coordinator);
        desk.workspace().goTo(u"reports"_s);
        desk.settle();
        desk.workspace().currentPage()->showPart(u"caseload-table"_s);
        desk.settle();

        QCOMPARE(ui::find<ReportTableView>(&desk.window(), u"reportTable"_s)->model()->rowCount(),
                 1);
        QVERIFY(!ui::shown(&desk.window(), u"teamButton"_s));
    }
};

QTEST_MAIN(tst_CaseloadPage)
#include "tst_caseloadpage.moc"
