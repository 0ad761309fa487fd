// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desk made one's own: language, colours, text and lock; the keys on F1; families narrowed to
// what one looks for; columns that stay as they were left.
#include "core/people/childrepository.h"
#include "support/demodesk.h"
#include "ui/kit/languages.h"
#include "ui/kit/recordview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

namespace {

void choose(DemoDesk &desk, const char *box, int index)
{
    auto *combo = ui::find<QComboBox>(&desk.window(), QLatin1String(box));
    combo->setFocus();
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    desk.settle();
}

int indexOf(DemoDesk &desk, const char *box, int value)
{
    return ui::find<QComboBox>(&desk.window(), QLatin1String(box))->findData(value);
}

QStringList column(const RecordView *view, int column)
{
    QStringList cells;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        cells.append(view->model()->index(row, column).data().toString());
    return cells;
}

} // namespace

class tst_Desk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsChosenHoldsAtOnce()
    {
        DemoDesk desk(Role::Coordinator);
        ui::press(&desk.window(), "place_settings");
        desk.settle();
        ui::press(&desk.window(), "darkButton");
        QCOMPARE(desk.application().theme().scheme(), Scheme::Dark);
        choose(desk, "textSizeBox", indexOf(desk, "textSizeBox", 150));
        QCOMPARE(desk.application().theme().textPercent(), 150);
        choose(desk, "textSizeBox", indexOf(desk, "textSizeBox", 100));
        ui::press(&desk.window(), "esButton");
        QCOMPARE(Languages::current(), Language::Spanish);
        QTRY_VERIFY(ui::wordsOf(&desk.window()).contains(QStringLiteral("Bloqueo automático")));
        desk.settle();
        desk.savePicture("settings");
        ui::press(&desk.window(), "enButton");
        // The limit is not a coordinator's to choose, nor to pass.
        QVERIFY(!ui::shown(&desk.window(), "mostLockMinutesBox"));
        QCOMPARE(indexOf(desk, "lockMinutesBox", 30), -1);
        choose(desk, "lockMinutesBox", indexOf(desk, "lockMinutesBox", 5));
        QVERIFY(lockHint(desk).contains(QLatin1String("5 minutes")));
    }

    void anAdministratorLengthensTheLock()
    {
        {
            DemoDesk desk(Role::Administrator);
            ui::press(&desk.window(), "place_settings");
            desk.settle();
            choose(desk, "mostLockMinutesBox", indexOf(desk, "mostLockMinutesBox", 30));
            QVERIFY(ui::shown(&desk.window(), "messageBar"));
            choose(desk, "lockMinutesBox", indexOf(desk, "lockMinutesBox", 30));
            QVERIFY(lockHint(desk).contains(QLatin1String("30 minutes")));
        }
        DemoDesk colleague(Role::Coordinator);
        ui::press(&colleague.window(), "place_settings");
        colleague.settle();
        QVERIFY(indexOf(colleague, "lockMinutesBox", 30) >= 0);
        QCOMPARE(indexOf(colleague, "lockMinutesBox", 45), -1);
    }

    void whatWasHiddenSpeaksTheNewLanguageWhenItIsSeenAgain()
    {
        DemoDesk desk(Role::Supervisor);
        const auto title = [&] { return ui::find<QLabel>(&desk.window(), "pageTitle")->text(); };
        QStringList english;
        for (const char *place : {"families", "equipment", "reports", "administration"}) {
            desk.workspace().goTo(QString::fromLatin1(place));
            desk.settle();
            english.append(title());
        }
        ui::press(&desk.window(), "place_today");
        desk.settle();

        ui::press(&desk.window(), "spanishButton");
        desk.settle();

        for (const char *place : {"families", "equipment", "reports", "administration"}) {
            desk.workspace().goTo(QString::fromLatin1(place));
            desk.settle();
            const QStringList words = ui::wordsOf(&desk.window());
            QVERIFY2(title() != english.takeFirst(), place);
            QVERIFY2(!words.contains(QStringLiteral("Any network")) &&
                         !words.contains(QStringLiteral("Any phase")) &&
                         !words.contains(QStringLiteral("Any role")),
                     place);
        }
        // A place that was never left has changed long since.
        ui::press(&desk.window(), "englishButton");
        QTRY_COMPARE(title(), QStringLiteral("Administration"));
    }

    void passwordsThatDifferAreSaidBesideTheField()
    {
        DemoDesk desk(Role::Coordinator);
        ui::press(&desk.window(), "place_settings");
        desk.settle();
        ui::fill(&desk.window(), "oldPassword", QStringLiteral("whatever it was"));
        ui::fill(&desk.window(), "newPassword", QStringLiteral("one long sentence"));
        ui::fill(&desk.window(), "newPasswordAgain", QStringLiteral("another long one"));
        ui::press(&desk.window(), "changePasswordButton");
        QVERIFY(ui::shown(&desk.window(), "newPasswordAgainProblem"));
        ui::find<QLineEdit>(&desk.window(), "newPassword")->setText(QStringLiteral("short"));
        ui::find<QLineEdit>(&desk.window(), "newPasswordAgain")->setText(QStringLiteral("short"));
        ui::press(&desk.window(), "changePasswordButton");
        desk.settle();
        QVERIFY(ui::shown(&desk.window(), "newPasswordProblem"));
        QCOMPARE(ui::find<QLineEdit>(&desk.window(), "oldPassword")->text(),
                 QStringLiteral("whatever it was"));
    }

    void f1TellsTheKeysOfThisPerson()
    {
        DemoDesk desk(Role::Clerk, Language::Spanish);
        desk.key(Qt::Key_F1);
        auto *table = ui::find<RecordView>(&desk.window(), "shortcutsTable");
        QVERIFY(table->hasFocus());
        desk.savePicture("shortcuts");
        const auto lines = [table] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all.append(table->model()->index(row, 0).data().toString() + QLatin1Char(' ') +
                           table->model()->index(row, 1).data().toString());
            return all;
        };
        QVERIFY(lines().contains(QStringLiteral("Ctrl+1 ") + desk.workspace().nameOfNumber(0)));
        QVERIFY(lines().contains(QStringLiteral("Ctrl+K Buscar")));
        // As it stands on the keys; in menus too, which ask Qt.
        QVERIFY(!lines().filter(QStringLiteral("Shift+Tab")).isEmpty());
        QVERIFY(lines().filter(QStringLiteral("Mayús")).isEmpty());
        QVERIFY(lines().filter(QStringLiteral("Control+")).isEmpty());
        const QStringList spanish = lines();
        ui::press(&desk.window(), "englishButton");
        QTRY_VERIFY(lines().contains(QStringLiteral("Ctrl+K Search")));
        QCOMPARE(lines().size(), spanish.size());
        desk.key(Qt::Key_Escape);
        QVERIFY(!ui::shown(&desk.window(), "shortcutsTable"));
    }

    void familiesAreNarrowedAndWidenedAgain()
    {
        DemoDesk desk(Role::Supervisor);
        ui::press(&desk.window(), "place_families");
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), "childrenView");
        const int all = list->model()->rowCount();
        choose(desk, "tierFilter", 1 + static_cast<int>(Tier::High));
        const QStringList tiers = column(list, 4);
        QVERIFY(!tiers.isEmpty() && tiers.size() < all);
        QCOMPARE(tiers.count(label(Tier::High)), tiers.size());
        choose(desk, "deadlineFilter", 1 + static_cast<int>(DueState::Late));
        QVERIFY(list->model()->rowCount() < tiers.size());
        list->setFocus();
        desk.key(Qt::Key_Escape);
        QCOMPARE(list->model()->rowCount(), all);

        // Another place asks for some of them; the filters say which, and give the rest back.
        ChildFilter uncoordinated;
        uncoordinated.withoutLead = true;
        desk.workspace().goTo(QStringLiteral("families"), QVariant::fromValue(uncoordinated));
        desk.settle();
        QVERIFY(list->model()->rowCount() < all);
        for (const QString &lead : column(list, 3))
            QCOMPARE(lead, QStringLiteral("No lead coordinator"));
    }

    void whatWasSearchedStandsOnAChipThatTakesItAway()
    {
        DemoDesk desk(Role::Supervisor);
        desk.key(Qt::Key_K, Qt::ControlModifier);
        ui::fill(&desk.window(), "searchEdit", QStringLiteral("ortega"));
        desk.settle();
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QVERIFY(ui::shown(&desk.window(), "resultsView"));
        QVERIFY(ui::find<QPushButton>(&desk.window(), "searchedChip")
                    ->text()
                    .contains(QLatin1String("ortega")));

        ui::press(&desk.window(), "searchedChip");
        desk.settle();

        QVERIFY(!ui::shown(&desk.window(), "searchedChip"));
        QVERIFY(ui::find<RecordView>(&desk.window(), "childrenView")->hasFocus());
    }

    void columnsStayAsTheyWereLeft()
    {
        DemoDesk desk(Role::Supervisor);
        ui::press(&desk.window(), "place_families");
        desk.settle();
        auto *list = ui::find<RecordView>(&desk.window(), "childrenView");
        list->horizontalHeader()->resizeSection(1, 233);
        QCOMPARE(list->columnWidth(1), 233);
        const QByteArray layout = list->columnLayout();
        list->setColumnLayout("family=99999 nonsense =3 lead=-4");
        QVERIFY(list->columnWidth(1) < 233);
        list->setColumnLayout(layout);
        QCOMPARE(list->columnWidth(1), 233);
        // A column that is hidden was not made narrow by anybody, and leaves no gap.
        list->showColumnOf(3, false);
        QCOMPARE(list->columnLayout(), layout);
        QCOMPARE(list->columnViewportPosition(4),
                 list->columnViewportPosition(2) + list->columnWidth(2));
        list->showColumnOf(3, true);
        QCOMPARE(list->columnLayout(), layout);
        // What the rest of them leave goes to the child's own column: nothing is pushed out.
        int width = 0;
        for (int i = 0; i < list->model()->columnCount(); ++i)
            width += list->columnWidth(i);
        QVERIFY(width <= list->viewport()->width());
    }

private:
    static QString lockHint(DemoDesk &desk)
    {
        return ui::find(&desk.window(), QStringLiteral("lockButton"))->toolTip();
    }
};

QTEST_MAIN(tst_Desk)
#include "tst_desk.moc"
