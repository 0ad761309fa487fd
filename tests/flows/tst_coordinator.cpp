// SPDX-License-Identifier: GPL-3.0-or-later
//
// A coordinator's first five minutes, with the keyboard alone: what is due and why, one thing done
// and taken back, one family opened at the right child, and back to where the list stood.
#include "core/rules/rulerepository.h"
#include "support/demodesk.h"
#include "ui/kit/counttile.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordview.h"

#include <QLabel>

using namespace enlace;
using namespace enlace::test;

namespace {

QString cell(const RecordView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

} // namespace

class tst_Coordinator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstFiveMinutes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void firstFiveMinutes()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Coordinator, language);

        // The day begins here, with one's own children, the latest first.
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("today"));
        desk.key(Qt::Key_1, Qt::ControlModifier);
        auto *list = ui::find<RecordView>(&desk.window(), "todayView");
        QVERIFY(list->hasFocus());
        const int all = list->model()->rowCount();
        QVERIFY(all > 10);
        const auto late = *ui::find<CountTile>(&desk.window(), "lateTile")->count();
        QVERIFY(late > 0 && late < all);

        // The figure narrows the list to what it counts.
        ui::press(&desk.window(), "lateTile");
        desk.settle();
        QCOMPARE(list->model()->rowCount(), late);
        desk.key(Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), all);

        // Why, in words.
        list->setFocus();
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        auto *why = QApplication::activePopupWidget();
        QVERIFY(why);
        QVERIFY(ui::wordsOf(why).size() > 2);
        QTest::keyClick(why, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());

        // Done with one key, and back with one.
        const QString first = cell(list, 0, 1) + cell(list, 0, 2);
        list->setFocus();
        desk.key(Qt::Key_D, Qt::ControlModifier);
        auto *lateTile = ui::find<CountTile>(&desk.window(), "lateTile");
        QTRY_COMPARE(*lateTile->count(), late - 1);
        QVERIFY(cell(list, 0, 1) + cell(list, 0, 2) != first);
        ui::press(&desk.window(), "messageAction");
        desk.settle();
        desk.settle();
        QTRY_COMPARE(*lateTile->count(), late);
        QTRY_COMPARE(cell(list, 0, 1) + cell(list, 0, 2), first);

        // The family of the line, standing on that deadline, and back to the line.
        list->setFocus();
        desk.key(Qt::Key_Down);
        const QString surnames = cell(list, 1, 1).section(u',', 0, 0);
        const QString due = cell(list, 1, 0);
        desk.key(Qt::Key_Return);
        auto *deadlines = ui::find<RecordView>(&desk.window(), "familyDeadlinesView");
        QVERIFY(deadlines->hasFocus());
        QCOMPARE(cell(deadlines, deadlines->currentRow(), 0), due);
        QVERIFY(ui::shown(&desk.window(), "familyDeadlinesDetail"));
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("today"));
        QCOMPARE(list->currentRow(), 1);
        QCOMPARE(cell(list, 1, 1).section(u',', 0, 0), surnames);
    }

    void twoLinesArePutOffAndTakenBackWithoutTheMouse_data() { firstFiveMinutes_data(); }
    void twoLinesArePutOffAndTakenBackWithoutTheMouse()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Coordinator, language);
        ui::press(&desk.window(), "lateTile");
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), "todayView");
        const int late = list->model()->rowCount();
        QVERIFY(late > 3);
        const QString first = cell(list, 0, 1) + cell(list, 0, 2);
        list->selectRow(0);
        list->setFocus();

        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        desk.key(Qt::Key_Tab); // from the day to the reason
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Both wait for one letter"));
        desk.key(Qt::Key_Return);

        QTRY_COMPARE(list->model()->rowCount(), late - 2);
        QTRY_COMPARE(*ui::find<CountTile>(&desk.window(), "lateTile")->count(), late - 2);
        QVERIFY(list->hasFocus());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list->model()->rowCount(), late);
        QCOMPARE(cell(list, 0, 1) + cell(list, 0, 2), first);
    }

    void languageChangesInTheMiddleAndNothingMoves()
    {
        DemoDesk desk(Role::Coordinator);
        auto *list = ui::find<RecordView>(&desk.window(), "todayView");
        list->setFocus();
        for (int i = 0; i < 5; ++i)
            desk.key(Qt::Key_Down);
        const QString child = cell(list, 5, 1);
        const QString due = cell(list, 5, 4);

        ui::press(&desk.window(), "spanishButton");
        desk.settle();

        QCOMPARE(list->currentRow(), 5);
        QCOMPARE(cell(list, 5, 1), child);
        QVERIFY(cell(list, 5, 4) != due);
    }

    void theFamilySpeaksTheRulesOfTheOffice()
    {
        DemoDesk desk(Role::Supervisor);
        const QString words = QStringLiteral("Call them, as we agreed in the team");
        auto saved = desk.application().entry().store().run([&](Work &work) -> Result<> {
            ENLACE_ASSIGN(const auto rules, RuleRepository(work).current());
            QList<Rule> changed;
            for (Rule rule : rules->rules())
                if (rule.topic == QLatin1String("touch_base")) {
                    rule.title.english = words;
                    changed.append(rule);
                }
            return RuleRepository(work).save(work, changed, QStringLiteral("Plainer words."));
        });
        ui::waitFor([&] { return saved.isFinished(); }, "the rule");
        QVERIFY(saved.result().has_value());
        ui::press(&desk.window(), "touchBaseTile");
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), "todayView");
        QVERIFY(cell(list, 0, 2).contains(words));

        list->setFocus();
        desk.key(Qt::Key_Return);

        QVERIFY(!ui::wordsOf(ui::find<QWidget>(&desk.window(), "familyDeadlinesDetail"))
                     .filter(words)
                     .isEmpty());
    }

    void whatIsWaitingIsSaidInTheSideBar()
    {
        DemoDesk desk(Role::Supervisor);
        const auto late = *ui::find<CountTile>(&desk.window(), "lateTile")->count();

        auto *place = ui::find<QPushButton>(&desk.window(), "place_today");

        QVERIFY2(place->text().contains(QLocale().toString(late)), qPrintable(place->text()));
        QVERIFY(place->accessibleName().contains(QLocale().toString(late)));
    }
};

QTEST_MAIN(tst_Coordinator)
#include "tst_coordinator.moc"
