// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a list is narrowed: the bar of filters and the segments above it.
#include "support/uidriver.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/languages.h"
#include "ui/kit/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace enlace;

namespace {

QString word(const char *english, const char *spanish)
{
    return QString::fromUtf8(Languages::current() == Language::English ? english : spanish);
}

QList<FilterChoice> colours()
{
    return {{QStringLiteral("red"), word("Red", "Rojo")},
            {QStringLiteral("blue"), word("Blue", "Azul")}};
}

} // namespace

class tst_Choices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_languages.setLanguage(Language::English); }

    void choiceNarrowsAndTheLinkTakesItBack()
    {
        FilterBar bar;
        QComboBox *colour = addColour(bar);
        bar.show();
        QSignalSpy changed(&bar, &FilterBar::changed);
        QVERIFY(!ui::shown(&bar, "clearFilters"));

        choose(colour, 1);

        QCOMPARE(changed.count(), 1);
        QCOMPARE(bar.chosen<QString>("colourFilter"), QStringLiteral("red"));
        ui::press(&bar, "clearFilters");
        QCOMPARE(changed.count(), 2);
        QVERIFY(!bar.isNarrowed());
        QCOMPARE(colour->currentText(), QStringLiteral("Any colour"));
        QVERIFY(!ui::shown(&bar, "clearFilters"));
    }

    void choiceStaysWhenTheLanguageChanges()
    {
        FilterBar bar;
        QComboBox *colour = addColour(bar);
        QCheckBox *late =
            bar.addSwitch("lateFilter", [] { return word("Only late", "Solo atrasados"); });
        bar.show();
        choose(colour, 1);
        QTest::mouseClick(late, Qt::LeftButton, {}, QPoint(8, late->height() / 2));
        QSignalSpy changed(&bar, &FilterBar::changed);

        m_languages.setLanguage(Language::Spanish);

        QTRY_COMPARE(colour->currentText(), QStringLiteral("Rojo"));
        QCOMPARE(colour->accessibleName(), QStringLiteral("Color"));
        QCOMPARE(late->text(), QStringLiteral("Solo atrasados"));
        QVERIFY(bar.isOn("lateFilter"));
        QCOMPARE(bar.chosen<QString>("colourFilter"), QStringLiteral("red"));
        QCOMPARE(changed.count(), 0);
    }

    void choicesThatComeLaterFindWhatWasSet()
    {
        FilterBar bar;
        QList<FilterChoice> known;
        QComboBox *network = bar.addChoice(
            "networkFilter", [] { return word("Network", "Red"); },
            [] { return word("Any network", "Cualquier red"); }, [&known] { return known; });
        bar.setValue("networkFilter", 7);
        known = {{3, QStringLiteral("Bayview")}, {7, QStringLiteral("Harbor")}};

        bar.refill("networkFilter");

        QCOMPARE(network->currentText(), QStringLiteral("Harbor"));
        QCOMPARE(bar.chosen<int>("networkFilter"), 7);
    }

    void segmentsAreWalkedWithTheArrowKeys()
    {
        Segments scope;
        scope.add(QStringLiteral("mine"), [] { return word("Mine", "Míos"); });
        scope.add(QStringLiteral("everyone"), [] { return word("Everyone", "Todos"); });
        scope.show();
        scope.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scope));
        QSignalSpy chosen(&scope, &Segments::chosen);
        QCOMPARE(scope.current(), QStringLiteral("mine"));

        auto *first = ui::find<QPushButton>(&scope, "mineButton");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);

        QCOMPARE(scope.current(), QStringLiteral("everyone"));
        QCOMPARE(chosen.count(), 1);
        m_languages.setLanguage(Language::Spanish);
        QTRY_COMPARE(first->text(), QStringLiteral("Míos"));
        QCOMPARE(scope.current(), QStringLiteral("everyone"));
    }

private:
    static QComboBox *addColour(FilterBar &bar)
    {
        return bar.addChoice(
            "colourFilter", [] { return word("Colour", "Color"); },
            [] { return word("Any colour", "Cualquier color"); }, colours);
    }
    static void choose(QComboBox *combo, int at)
    {
        combo->setFocus();
        for (int i = combo->currentIndex(); i < at; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }

    Languages m_languages;
};

QTEST_MAIN(tst_Choices)
#include "tst_choices.moc"
