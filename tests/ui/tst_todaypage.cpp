// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worklist at a coordinator's desk: several lines at once, put off, left in peace, asked of
// somebody else, and each of it taken back.
#include "core/deadlines/deadline.h"
#include "core/deadlines/familypause.h"
#include "core/deadlines/worklistrules.h"
#include "core/rules/ruleset.h"
#include "support/demodesk.h"
#include "ui/deadlines/todaycommands.h"
#include "ui/kit/chip.h"
#include "ui/kit/counttile.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;
using namespace Qt::StringLiterals;

namespace {

class TodayDesk : public DemoDesk
{
public:
    explicit TodayDesk(Language language = Language::English, Role role = Role::Coordinator)
        : DemoDesk(role, language)
    {
        list()->setFocus();
    }

    /// Also while it is empty, and something else stands in its place.
    [[nodiscard]] RecordView *list() { return window().findChild<RecordView *>(u"todayView"_s); }
    [[nodiscard]] int rows() { return list()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString message() { return window().findChild<MessageBar *>()->text(); }
    [[nodiscard]] QString labelText(const QString &name)
    {
        return ui::find<QLabel>(&window(), name)->text();
    }
    void press(const char *button)
    {
        ui::press(&window(), QLatin1String(button));
        settle();
    }
    /// Chooses the entry of a filter by its number; 0 takes the filter back.
    void choose(const char *filter, int entry)
    {
        auto *combo = ui::find<QComboBox>(&window(), QLatin1String(filter));
        combo->setCurrentIndex(entry);
        Q_EMIT combo->activated(entry);
        settle();
    }
    void trigger(const char *action)
    {
        auto *found = window().findChild<QAction *>(QLatin1String(action));
        QVERIFY(found && found->isEnabled());
        found->trigger();
        settle();
    }
    /// Few enough to stand on one page, so that the rows can be counted.
    void onlyLate()
    {
        press("lateTile");
        list()->selectRow(0);
        list()->setFocus();
    }
    void putOff(const QString &reason)
    {
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        ui::fill(ui::find(&window(), u"snoozePanel"_s), u"reason"_s, reason);
        press("snoozePanelAccept");
        settle();
    }
};

// What the choices of the filter "Which work" stand for.
constexpr int toDo = 0;
constexpr int withOthers = 1;
constexpr int putOff = 2;
constexpr int paused = 3;

} // namespace

class tst_TodayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalLinesAreDoneAtOnceAndOneUndoBringsAllBack()
    {
        TodayDesk desk;
        const int all = desk.rows();
        QStringList first;
        for (int row = 0; row < 3; ++row)
            first.append(desk.cell(row, 1) + desk.cell(row, 2));
        desk.list()->selectRow(0);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(desk.labelText(u"wholeLineLabel"_s).contains(u"3"_s));
        QVERIFY(!ui::find<QPushButton>(&desk.window(), u"openFamilyButton"_s)->isEnabled());

        desk.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(desk.message(), u"3 lines done."_s);
        desk.settle();
        // A call that was made comes round again later.
        QTRY_VERIFY(desk.cell(0, 1) + desk.cell(0, 2) != first.first());
        desk.list()->setFocus();

        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows(), all);
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(desk.cell(row, 1) + desk.cell(row, 2), first.at(row));
        QCOMPARE(desk.message(), u"3 lines as before."_s);
    }

    void severalLinesArePutOffAndGivenAwayAtOnceAndTakenBack()
    {
        TodayDesk desk;
        desk.onlyLate();
        const int all = desk.rows();
        QVERIFY(all >= 3);
        const auto lines = [&] {
            QStringList found;
            for (int row = 0; row < desk.rows(); ++row)
                found.append(desk.cell(row, 1) + desk.cell(row, 2) + desk.cell(row, 3));
            return found;
        };
        const QStringList before = lines();
        const auto chooseTwo = [&] {
            desk.list()->selectRow(0);
            desk.list()->setFocus();
            desk.key(Qt::Key_Down, Qt::ShiftModifier);
        };

        chooseTwo();
        desk.putOff(u"Waiting for the office"_s);
        QTRY_COMPARE(desk.rows(), all - 2);
        desk.list()->setFocus();
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(lines(), before);

        chooseTwo();
        desk.key(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(ui::shown(&desk.window(), u"givePanel"_s));
        ui::find<QComboBox>(&desk.window(), u"to"_s)->setCurrentText(u"Doctor"_s);
        desk.press("givePanelAccept");
        QTRY_VERIFY(lines() != before);
        desk.choose("viewFilter", withOthers);
        int given = 0;
        for (int row = 0; row < desk.rows(); ++row)
            given += desk.cell(row, 3) == u"Doctor"_s ? 1 : 0;
        QVERIFY(given >= 2);
        desk.list()->setFocus();
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.choose("viewFilter", toDo);
        QTRY_COMPARE(lines(), before);
    }

    void whatIsPutOffNeedsAReasonAndWaitsInAListOfItsOwn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void whatIsPutOffNeedsAReasonAndWaitsInAListOfItsOwn()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        desk.onlyLate();
        const int all = desk.rows();
        const QString line = desk.cell(0, 1) + desk.cell(0, 2);
        const QString due = desk.cell(0, 0);

        desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        desk.press("snoozePanelAccept");
        desk.savePicture(language == Language::Spanish ? "todaySnooze-es" : "todaySnooze-en");
        QVERIFY(ui::shown(&desk.window(), u"snoozePanel"_s)); // no reason yet
        desk.key(Qt::Key_Escape);
        QVERIFY(!ui::shown(&desk.window(), u"snoozePanel"_s));
        QVERIFY(desk.list()->hasFocus());
        QCOMPARE(desk.rows(), all);
        desk.putOff(u"The office is closed"_s);

        QTRY_COMPARE(desk.rows(), all - 1);
        QTRY_VERIFY(ui::shown(&desk.window(), u"unseenLabel"_s));
        QVERIFY(desk.labelText(u"unseenLabel"_s).contains(u"1"_s));
        desk.choose("viewFilter", putOff);
        QTRY_COMPARE(desk.rows(), 1);
        QCOMPARE(desk.cell(0, 1) + desk.cell(0, 2), line);
        QCOMPARE(desk.cell(0, 0), due); // its day has not moved
        QVERIFY(desk.labelText(u"wholeLineLabel"_s).contains(u"The office is closed"_s));

        desk.list()->setFocus();
        desk.key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.rows(), 0);
        desk.choose("viewFilter", toDo);
        QTRY_COMPARE(desk.rows(), all);
        QCOMPARE(desk.cell(0, 1) + desk.cell(0, 2), line);
    }

    void aPausedFamilyIsSilentAndNotForgotten()
    {
        TodayDesk desk;
        desk.onlyLate();
        const int all = desk.rows();
        const QString child = desk.cell(0, 1);
        int ofChild = 0;
        for (int row = 0; row < all; ++row)
            ofChild += desk.cell(row, 1) == child ? 1 : 0;

        desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        ui::fill(ui::find(&desk.window(), u"pausePanel"_s), u"event"_s, u"home again"_s);
        desk.savePicture("todayPause");
        desk.press("pausePanelAccept");

        QTRY_VERIFY(desk.rows() <= all - ofChild);
        for (int row = 0; row < desk.rows(); ++row)
            QVERIFY(desk.cell(row, 1) != child);
        desk.choose("viewFilter", paused);
        QTRY_VERIFY(desk.rows() >= ofChild && desk.rows() < all);
        QVERIFY(desk.labelText(u"wholeLineLabel"_s).contains(u"home again"_s));
        desk.savePicture("todayPaused");
        desk.trigger("stopPauseAction");
        QTRY_COMPARE(desk.rows(), 0);
        desk.choose("viewFilter", toDo);
        QTRY_COMPARE(desk.rows(), all);
    }

    void whoseMoveItIsCanBeSaidWithTheDayToAskAgain()
    {
        TodayDesk desk;
        desk.choose("moverFilter", 1); // the coordinator's own moves
        const QString line = desk.cell(0, 1) + desk.cell(0, 2);

        desk.list()->setFocus();
        desk.key(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(ui::shown(&desk.window(), u"givePanel"_s));
        auto *to = ui::find<QComboBox>(&desk.window(), u"to"_s);
        QVERIFY(ui::shown(&desk.window(), u"staff"_s));
        QVERIFY(ui::find<QComboBox>(&desk.window(), u"staff"_s)->count() > 1);
        desk.press("givePanelAccept");
        QTRY_VERIFY(ui::shown(&desk.window(), u"staffProblem"_s)); // nobody is asked by itself
        to->setCurrentText(u"Doctor"_s);
        QVERIFY(!ui::shown(&desk.window(), u"staff"_s));
        desk.savePicture("todayGive");
        desk.press("givePanelAccept");
        QTRY_VERIFY(desk.message().contains(u"Doctor"_s));
        desk.choose("moverFilter", 0);
        desk.choose("viewFilter", withOthers);

        int found = -1;
        for (int row = 0; row < desk.rows(); ++row)
            if (desk.cell(row, 1) + desk.cell(row, 2) == line)
                found = row;
        QVERIFY(found >= 0);
        const QModelIndex move = desk.list()->model()->index(found, 3);
        QCOMPARE(move.data().toString(), u"Doctor"_s);
        QVERIFY(move.data(Qt::AccessibleTextRole).toString().contains(u"asked"_s));
        desk.list()->setCurrentIndex(move);
        desk.trigger("takeBackAction");
        QTRY_VERIFY(desk.message().contains(u"rule"_s));
    }

    void linesStandTogetherByWhatOneChooses()
    {
        TodayDesk desk;
        const int together = 5;
        for (int order = 1; order <= 4; ++order) {
            desk.choose("orderFilter", order);
            QVERIFY(!desk.list()->isColumnHidden(together));
            QStringList groups;
            for (int row = 0; row < desk.rows(); ++row)
                if (!desk.cell(row, together).isEmpty())
                    groups.append(desk.cell(row, together));
            QVERIFY(!groups.isEmpty());
            desk.savePicture(qPrintable(u"todayOrder%1"_s.arg(order)));
            if (order != 2) // two children may bear one name
                QCOMPARE(QSet<QString>(groups.begin(), groups.end()).size(), groups.size());
        }
    }

    void daysStandUnderTheirHeadings_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void daysStandUnderTheirHeadings()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        const int together = 5;
        const auto heard = [&](int row, int column) {
            return desk.list()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(desk.list()->horizontalHeader()->visualIndex(together), 0);
        desk.savePicture(language == Language::English ? "todayDays-en" : "todayDays-es");
        desk.choose("kindFilter", static_cast<int>(DeadlineKind::RenewalDue) + 1); // months ahead
        QStringList headings;
        for (int row = 0; row < desk.rows(); ++row) {
            if (const QString heading = desk.cell(row, together); !heading.isEmpty()) {
                headings.append(heading);
                QVERIFY(heard(row, 0).startsWith(heading + u": "_s)); // said where it begins
            } else {
                QVERIFY(!heard(row, 0).startsWith(headings.last() + u": "_s));
            }
            QCOMPARE(heard(row, together), headings.last());
        }

        QVERIFY(headings.size() > 2);
        QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size());
        const QString month = language == Language::Spanish ? u"Dic 2026"_s : u"Dec 2026"_s;
        QVERIFY2(headings.contains(month), qPrintable(headings.join(u' ')));
    }

    void whatAListHasNoRoomForStandsBelowIt_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void whatAListHasNoRoomForStandsBelowIt()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        for (int row = 0; row < 5; ++row) {
            desk.list()->selectRow(row);
            const QModelIndex what = desk.list()->model()->index(row, 2);
            const QString words = desk.labelText(u"wholeLineLabel"_s);
            QVERIFY(words.contains(what.data().toString()));
            for (const QString &part : what.data(Qt::AccessibleTextRole).toString().split(u" · "_s))
                QVERIFY2(words.contains(part.section(u", "_s, -1)), qPrintable(part));
        }
    }

    void panelsKeepTheirWordsInLargePrint_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Language>("language");
        for (const char *part : {"snooze", "give", "pause", "view"}) {
            QTest::addRow("%s English", part) << QString::fromLatin1(part) << Language::English;
            QTest::addRow("%s Spanish", part) << QString::fromLatin1(part) << Language::Spanish;
        }
    }
    void panelsKeepTheirWordsInLargePrint()
    {
        QFETCH(QString, part);
        QFETCH(Language, language);
        TodayDesk desk(language);
        desk.application().theme().setTextPercent(200);
        desk.settle();

        desk.workspace().currentPage()->showPart(part);
        desk.settle();

        QTRY_VERIFY(ui::shown(&desk.window(), part + u"Panel"_s));
        desk.savePicture(qPrintable(u"todayLarge-%1-%2"_s.arg(part, keyOf(language))));
        QCOMPARE(ui::cutTexts(&desk.window()), QStringList());
        QCOMPARE(ui::namelessControls(&desk.window()), QStringList());
        desk.application().theme().setTextPercent(100);
    }

    void aNewDayIsNoticedWithoutAnybodyTouchingIt()
    {
        TodayDesk desk;
        const auto late = *ui::find<CountTile>(&desk.window(), u"lateTile"_s)->count();
        const auto heading = [&] { return ui::wordsOf(desk.workspace().currentPage()); };
        QVERIFY(!heading().filter(u"November 21"_s).isEmpty());

        DemoDesk::movableClock().advanceDays(20);
        desk.workspace().goTo(u"families"_s);
        desk.settle();
        desk.workspace().goTo(u"today"_s);
        desk.settle();

        QVERIFY(!heading().filter(u"December 11"_s).isEmpty());
        QTRY_VERIFY(*ui::find<CountTile>(&desk.window(), u"lateTile"_s)->count() > late);
        DemoDesk::movableClock().advanceDays(-20);
    }

    void whoComesBackAfterDaysReadsOnceWhatHappened()
    {
        {
            TodayDesk desk;
            QVERIFY(!ui::shown(&desk.window(), u"reviewCard"_s));
        }
        DemoDesk::movableClock().advanceDays(6);
        TodayDesk desk;

        QTRY_VERIFY(ui::shown(&desk.window(), u"reviewCard"_s));
        QVERIFY(desk.labelText(u"reviewWords"_s).contains(u"fell due"_s));
        desk.savePicture("todayReview");
        const int all = desk.rows();
        desk.press("reviewDue");
        QTRY_VERIFY(desk.rows() > 0 && desk.rows() < all);
        desk.press("reviewClose");
        desk.workspace().goTo(u"families"_s);
        desk.workspace().goTo(u"today"_s);
        desk.settle();
        QVERIFY(!ui::shown(&desk.window(), u"reviewCard"_s));
        DemoDesk::movableClock().advanceDays(-6);
    }

    void anEmptyListSaysWhoseItIs()
    {
        TodayDesk desk;
        const auto says = [&](const QString &words) {
            return !ui::wordsOf(&desk.window()).filter(words).isEmpty();
        };
        desk.choose("viewFilter", putOff);
        QVERIFY(says(u"Nothing is put off"_s));
        desk.choose("viewFilter", paused);
        QVERIFY(says(u"No family is on pause"_s));
    }

    void aViewKeepsWhatIsChosenUnderAName_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void aViewKeepsWhatIsChosenUnderAName()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        auto *views = ui::find<QPushButton>(&desk.window(), u"viewsButton"_s);
        const QString usual = views->text();
        const int all = desk.rows();
        desk.choose("moverFilter", 1);
        desk.choose("orderFilter", 2);
        desk.press("lateTile");
        const int kept = desk.rows();
        QVERIFY(kept > 0 && kept < all);
        const QString first = desk.cell(0, 1) + desk.cell(0, 2);

        desk.list()->setFocus();
        desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        desk.key(Qt::Key_Return); // without a name
        QVERIFY(ui::shown(&desk.window(), u"viewPanel"_s));
        QTest::keyClicks(desk.window().focusWidget(), u"Mine & late"_s);
        desk.savePicture(language == Language::Spanish ? "todayViewPanel-es" : "todayViewPanel-en");
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(views->text(), u"Mine && late"_s);
        QVERIFY(!ui::shown(&desk.window(), u"viewPanel"_s));
        QVERIFY(desk.message().contains(u"Mine & late"_s));
        QVERIFY(views->accessibleName().contains(u"Mine & late"_s));

        desk.press("clearFilters");
        QTRY_COMPARE(desk.rows(), all);
        QCOMPARE(views->text(), usual); // what is shown is no view
        desk.list()->setFocus();
        desk.key(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(desk.rows(), kept);
        QCOMPARE(desk.cell(0, 1) + desk.cell(0, 2), first);
        QVERIFY(ui::find<QPushButton>(&desk.window(), u"lateTile"_s)->isChecked());
        QCOMPARE(ui::find<QComboBox>(&desk.window(), u"moverFilter"_s)->currentIndex(), 1);
        QCOMPARE(ui::find<QComboBox>(&desk.window(), u"orderFilter"_s)->currentIndex(), 2);

        desk.trigger("renameViewAction");
        ui::fill(&desk.window(), u"viewName"_s, u"Monday"_s);
        desk.press("viewPanelAccept");
        QTRY_COMPARE(views->text(), u"Monday"_s);
        desk.trigger("deleteViewAction");
        QTRY_COMPARE(views->text(), usual);
        QVERIFY(!desk.window().findChild<QAction *>(u"view1Action"_s));
        desk.press("messageAction");
        QTRY_COMPARE(views->text(), u"Monday"_s);
        desk.trigger("deleteViewAction");
        QTRY_COMPARE(views->text(), usual);
    }

    void aViewStandsInTheStoreAndNotAtTheDesk()
    {
        {
            TodayDesk desk;
            desk.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClicks(desk.window().focusWidget(), u"All of it"_s);
            desk.key(Qt::Key_Return);
            QTRY_COMPARE(desk.message(), u"View kept: All of it"_s);
        }
        TodayDesk desk; // with other settings, as on another computer
        QTRY_COMPARE(ui::find<QPushButton>(&desk.window(), u"viewsButton"_s)->text(),
                     u"All of it"_s);
        desk.trigger("deleteViewAction");
        QTRY_VERIFY(!desk.window().findChild<QAction *>(u"view1Action"_s));
    }

    void thePageOfKeysAndTheMenusSayTheSame_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void thePageOfKeysAndTheMenusSayTheSame()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        const QString today = desk.workspace().nameOfNumber(0);
        QStringList done;
        for (const PageCommand &command : todayCommands()) {
            auto *action = desk.window().findChild<QAction *>(QLatin1String(command.id));
            if (!action) // the family is opened by the list and by a button
                continue;
            QCOMPARE(action->text(), command.words());
            QCOMPARE(action->shortcut(), command.shortcut());
            if (*command.keys)
                done.append(keyText(action->shortcut()) + u'|' + command.hintWords() + u'|' +
                            today);
        }
        QVERIFY(done.size() > 8);

        desk.key(Qt::Key_F1);
        auto *table = ui::find<RecordView>(&desk.window(), u"shortcutsTable"_s);
        const auto *model = table->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString() + u'|' +
                         model->index(row, 1).data().toString() + u'|' +
                         model->index(row, 2).data().toString());
        for (const QString &line : done)
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void aFamilyOnPauseSaysSoAboveItsRecordAndCanBeResumed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void aFamilyOnPauseSaysSoAboveItsRecordAndCanBeResumed()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        desk.onlyLate();
        const QString child = desk.cell(0, 1);
        desk.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        ui::fill(ui::find(&desk.window(), u"pausePanel"_s), u"event"_s, u"home again"_s);
        desk.press("pausePanelAccept");
        desk.choose("viewFilter", paused);
        QTRY_COMPARE(desk.cell(0, 1), child);

        desk.list()->selectRow(0);
        desk.press("openFamilyButton");
        auto *chip = ui::find<StatusChip>(&desk.window(), u"pauseChip"_s);
        const QString words = chip->chip().text;
        QVERIFY(words.contains(language == Language::Spanish ? u"dic"_s : u"Dec"_s));
        QVERIFY(words.contains(label(PauseReason::AskedForQuiet)));
        QVERIFY(words.contains(u"home again"_s));
        desk.savePicture(language == Language::Spanish ? "pauseChip-es" : "pauseChip-en");

        desk.press("endPauseButton");
        QTRY_VERIFY(!ui::shown(&desk.window(), u"pauseChip"_s));
        desk.press("messageAction"); // taken back
        QTRY_VERIFY(ui::shown(&desk.window(), u"pauseChip"_s));
        desk.press("endPauseButton");
        QTRY_VERIFY(!ui::shown(&desk.window(), u"pauseChip"_s));
    }

    void theNextStepOfAnAppealStandsInTheListWithItsRule_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void theNextStepOfAnAppealStandsInTheListWithItsRule()
    {
        QFETCH(Language, language);
        TodayDesk desk(language, Role::Supervisor);
        desk.press("everyoneButton");
        desk.choose("kindFilter", 1 + static_cast<int>(DeadlineKind::AppealStep));
        QTRY_VERIFY(desk.rows() > 0);
        desk.list()->selectRow(0);
        const auto rule = RuleSet::shipped().newest(u"AP-MCP"_s);
        QVERIFY(desk.cell(0, 2).contains(rule->title.in(language)));
        QVERIFY(desk.labelText(u"wholeLineLabel"_s).contains(label(Trigger::NoticeDate)));

        desk.list()->setFocus();
        desk.key(Qt::Key_Y, Qt::ControlModifier);
        QWidget *popover = nullptr;
        QTRY_VERIFY((popover = QApplication::activePopupWidget()));
        const QString why = ui::wordsOf(popover).join(u'\n');
        QVERIFY2(why.contains(rule->source), qPrintable(why));
        QVERIFY2(why.contains(u"60"_s), qPrintable(why));
        popover->close();
    }

    void largePrintFitsASmallScreenAndNoFigureStandsOnItsWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void largePrintFitsASmallScreenAndNoFigureStandsOnItsWords()
    {
        QFETCH(Language, language);
        TodayDesk desk(language);
        desk.application().theme().setTextPercent(200);
        desk.settle();
        desk.savePicture(language == Language::Spanish ? "todayLarge-es" : "todayLarge-en");

        QTRY_VERIFY(desk.window().minimumSizeHint().width() <= 1366);
        QVERIFY2(desk.window().minimumSizeHint().height() <= 768,
                 qPrintable(QString::number(desk.window().minimumSizeHint().height())));
        for (const CountTile *tile : desk.window().findChildren<CountTile *>())
            QVERIFY2(tile->height() >= tile->heightForWidth(tile->width()),
                     qPrintable(tile->objectName()));
        desk.application().theme().setTextPercent(100);
    }
};

QTEST_MAIN(tst_TodayPage)
#include "tst_todaypage.moc"
