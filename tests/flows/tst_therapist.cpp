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
#include <QRegularExpression>

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
        QTest::addColumn<QString>("from");
        for (const Language language : allOf<Language>())
            for (const char *from : {"today", "family", "providers", "settings"})
                QTest::addRow("%s from %s", keyOf(language).data(), from)
                    << language << QString::fromLatin1(from);
    }
    void answersAParentWithinTenKeystrokes()
    {
        QFETCH(Language, language);
        QFETCH(QString, from);
        DemoDesk desk(Role::Therapist, language);
        goTo(desk, from);
        int keystrokes = 0;
        const auto key = [&](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
            ++keystrokes;
            desk.key(pressed, modifiers);
        };

        key(desk.placeKey("equipment"), Qt::ControlModifier);
        QCOMPARE(desk.workspace().currentPlace(), QStringLiteral("equipment"));
        auto *list = ui::find<RecordView>(&desk.window(), "equipmentView");
        // Somebody far down the list: without typing, the answer is not on the screen.
        const QString child = lastOfUniqueSurname(list);
        QVERIFY(!child.isEmpty());
        QVERIFY(!isAbout(desk, list, child));
        for (const QChar letter : child.section(u',', 0, 0).left(mostKeystrokes - keystrokes - 1))
            key(static_cast<Qt::Key>(letter.toUpper().unicode()));
        QTRY_VERIFY2(isAbout(desk, list, child),
                     qPrintable(child)); // after the key has been answered
        // Shown by itself when nobody else is left; otherwise by going to the line.
        if (!ui::shown(&desk.window(), "equipmentDetail"))
            key(Qt::Key_Down);

        QVERIFY2(keystrokes <= mostKeystrokes, qPrintable(QString::number(keystrokes)));
        auto *detail = ui::find<QWidget>(&desk.window(), "equipmentDetail");
        QTRY_VERIFY(ui::wordsOf(detail).contains(child));
        const QString english = ui::find<QLabel>(detail, "tellEnglish")->text();
        const QString spanish = ui::find<QLabel>(detail, "tellSpanish")->text();
        QVERIFY(!english.isEmpty() && !spanish.isEmpty() && english != spanish);
        desk.savePicture(language == Language::Spanish ? "equipment-es" : "equipment-en");
        ui::press(detail, "copySpanish");
        QCOMPARE(QGuiApplication::clipboard()->text(), spanish);

        // And the family behind it.
        list->setFocus();
        desk.key(Qt::Key_Return);
        QVERIFY(ui::find<RecordView>(&desk.window(), "familyEquipmentView")->hasFocus());
        QVERIFY(ui::shown(&desk.window(), "equipmentDetail"));
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
    /// Where the telephone rings: at a place, or in the middle of somebody's record.
    static void goTo(DemoDesk &desk, const QString &place)
    {
        if (place == QLatin1String("family")) {
            desk.key(Qt::Key_K, Qt::ControlModifier);
            ui::fill(&desk.window(), "searchEdit", QStringLiteral("ortega luna mateo"));
            desk.settle();
            desk.key(Qt::Key_Return);
        } else {
            desk.workspace().goTo(place);
            desk.settle();
        }
        QCOMPARE(desk.workspace().currentPlace(), place);
    }
    static bool isAbout(DemoDesk &desk, const RecordView *list, const QString &child)
    {
        desk.settle();
        return list->model()->rowCount() > 0 &&
               list->model()->index(0, 0).data().toString() == child;
    }
    /// "Ortiz Díaz, Zoe", with a surname that nobody else here has and that needs no dead keys.
    static QString lastOfUniqueSurname(const RecordView *list)
    {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z ]+$"));
        QHash<QString, QSet<QString>> bySurname;
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            names.append(list->model()->index(row, 0).data().toString());
            bySurname[names.last().section(u',', 0, 0)].insert(names.last());
        }
        for (auto name = names.crbegin(); name != names.crend(); ++name) {
            const QString surname = name->section(u',', 0, 0);
            if (bySurname.value(surname).size() == 1 && plain.match(surname).hasMatch() &&
                *name != names.first())
                return *name;
        }
        return {};
    }
};

QTEST_MAIN(tst_Therapist)
#include "tst_therapist.moc"
