// SPDX-License-Identifier: GPL-3.0-or-later
//
// A parent calls the therapist: where is the wheelchair? The answer, with a sentence to say in the
// parent's language, stands there within ten keystrokes from anywhere.
#include "support/demodesk.h"
#include "ui/kit/recordview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace enlace;
using namespace enlace::test;

namespace {

constexpr int mostKeystrokes = 10;

} // namespace

class tst_Therapist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAParentWithinTenKeystrokes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Spanish") << Language::Spanish;
    }
    void answersAParentWithinTenKeystrokes()
    {
        QFETCH(Language, language);
        DemoDesk desk(Role::Therapist, language);
        int keystrokes = 0;
        const auto key = [&](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
            ++keystrokes;
            desk.key(pressed, modifiers);
        };

        key(placeNumber(desk, "equipment"), Qt::ControlModifier);
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("equipment"));
        auto *list = ui::find<RecordView>(&desk.window(), "equipmentView");
        for (const Qt::Key letter : {Qt::Key_O, Qt::Key_R, Qt::Key_T, Qt::Key_E, Qt::Key_G,
                                     Qt::Key_Space, Qt::Key_M, Qt::Key_A}) {
            key(letter);
            if (isAbout(desk, list, "Ortega Luna, Mateo"))
                break;
        }
        QTRY_VERIFY(isAbout(desk, list, "Ortega Luna, Mateo"));
        desk.settle();

        QVERIFY2(keystrokes <= mostKeystrokes, qPrintable(QString::number(keystrokes)));
        // The latest item first: the wheelchair that has not moved, with whom to call.
        auto *detail = ui::find<QWidget>(&desk.window(), "equipmentDetail");
        QTRY_VERIFY(ui::shown(detail, "phoneButton"));
        const QString english = ui::find<QLabel>(detail, "tellEnglish")->text();
        const QString spanish = ui::find<QLabel>(detail, "tellSpanish")->text();
        QVERIFY(!english.isEmpty() && !spanish.isEmpty() && english != spanish);
        desk.savePicture(language == Language::Spanish ? "equipment-es" : "equipment-en");
        ui::press(detail, "copySpanish");
        QCOMPARE(QGuiApplication::clipboard()->text(), spanish);

        // And the family behind it.
        list->setFocus();
        desk.key(Qt::Key_Return);
        QVERIFY(ui::shown(&desk.window(), "equipmentCard"));
    }

    void theTileOfStalledItemsOpensTheListOfThem()
    {
        DemoDesk desk(Role::Coordinator);

        ui::press(&desk.window(), "stalledTile");
        desk.settle();

        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("equipment"));
        auto *list = ui::find<RecordView>(&desk.window(), "equipmentView");
        QVERIFY(list->model()->rowCount() > 0);
        const int stalled = list->model()->rowCount();
        ui::press(&desk.window(), "clearFilters");
        desk.settle();
        QVERIFY(list->model()->rowCount() > stalled);
    }

private:
    static Qt::Key placeNumber(DemoDesk &desk, const char *place)
    {
        int number = 0;
        for (auto *button : desk.window().findChildren<QPushButton *>())
            if (button->objectName().startsWith(QLatin1String("place_"))) {
                ++number;
                if (button->objectName().endsWith(QLatin1String(place)))
                    break;
            }
        return static_cast<Qt::Key>(Qt::Key_0 + number);
    }
    static bool isAbout(DemoDesk &desk, const RecordView *list, const char *child)
    {
        desk.settle();
        return list->model()->rowCount() > 0 &&
               list->model()->index(0, 0).data().toString() == QString::fromUtf8(child);
    }
};

QTEST_MAIN(tst_Therapist)
#include "tst_therapist.moc"
