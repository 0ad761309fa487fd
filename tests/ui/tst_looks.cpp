// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the style sheet paints can be read, and where the keyboard stands can be seen, in both
// themes: asked of the sheet itself and of painted widgets, so that a new rule is looked at too.
#include "ui/caseload/barchart.h"
#include "ui/kit/counttile.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/recordmodel.h"
#include "ui/kit/recordview.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace enlace;

namespace {

constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3.0;

struct Rule
{
    QString selector;
    QHash<QString, QString> values;
};

QList<Rule> rulesOf(const QString &sheet)
{
    static const QRegularExpression form(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    QList<Rule> rules;
    for (auto i = form.globalMatch(sheet); i.hasNext();) {
        const auto match = i.next();
        Rule rule{match.captured(1).simplified(), {}};
        for (const QString &line : match.captured(2).split(u';'))
            if (line.contains(u':'))
                rule.values.insert(line.section(u':', 0, 0).trimmed(),
                                   line.section(u':', 1).trimmed());
        rules.append(rule);
    }
    return rules;
}

/// The last colour of a value: of "2px solid #aabbcc", that one. Invalid when there is none.
QColor colourIn(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("#[0-9a-fA-F]{6}"));
    QColor last;
    for (auto i = form.globalMatch(value); i.hasNext();)
        last = QColor(i.next().captured());
    return last;
}

QList<RecordColumn<int>> numbers()
{
    return {
        {"number", "", "", 0, [](const int &row) { return Cell{.text = QString::number(row)}; }}};
}

} // namespace

class tst_Looks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOfEveryRuleCanBeRead_data() { schemes(); }
    void textOfEveryRuleCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const Tokens &tokens = tokensOf(scheme);
        int looked = 0;

        for (const Rule &rule : rulesOf(styleSheetOf(tokens, 100))) {
            // What is disabled is exempt (WCAG 2.2, 1.4.3), and must be told by more than this.
            const QColor ink = colourIn(rule.values.value(QStringLiteral("color")));
            if (!ink.isValid() || rule.selector.contains(QLatin1String(":disabled")))
                continue;
            const QString own = rule.values.value(QStringLiteral("background"));
            QList<QColor> grounds{colourIn(own)};
            if (!grounds.first().isValid())
                grounds = {tokens.card, tokens.ground}; // it stands on either
            for (const QColor &ground : grounds) {
                ++looked;
                QVERIFY2(contrast(ink, ground) >= textContrast,
                         qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                        .arg(rule.selector, ink.name(), ground.name())
                                        .arg(contrast(ink, ground))));
            }
        }
        QVERIFY(looked > 20);
    }

    void figuresOnBarsCanBeRead_data() { schemes(); }
    void figuresOnBarsCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const Tokens &tokens = tokensOf(scheme);

        for (const Shade shade :
             {Shade::Strong, Shade::Middle, Shade::Light, Shade::Faint, Shade::Other, Shade::Late})
            QVERIFY2(contrast(inkOn(shade, tokens), colourOf(shade, tokens)) >= textContrast,
                     qPrintable(QStringLiteral("%1: %2")
                                    .arg(static_cast<int>(shade))
                                    .arg(contrast(inkOn(shade, tokens), colourOf(shade, tokens)))));
    }

    void ringOfEveryFocusRuleCanBeSeen_data() { schemes(); }
    void ringOfEveryFocusRuleCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        const Tokens &tokens = tokensOf(scheme);
        int looked = 0;

        for (const Rule &rule : rulesOf(styleSheetOf(tokens, 100))) {
            if (!rule.selector.contains(QLatin1String(":focus")))
                continue;
            QColor ring = colourIn(rule.values.value(QStringLiteral("border")));
            if (!ring.isValid())
                ring = colourIn(rule.values.value(QStringLiteral("border-color")));
            if (!ring.isValid())
                continue; // a correction of a rule before it; the painted test looks at those
            ++looked;
            for (const QColor &ground : {tokens.card, tokens.ground})
                QVERIFY2(contrast(ring, ground) >= shapeContrast,
                         qPrintable(rule.selector + u' ' + ring.name() + u' ' + ground.name()));
        }
        QVERIFY(looked > 8);
    }

    void keyboardIsSeenWhereverItStands_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QString>("what");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            for (const QString &what : widgetNames())
                QTest::addRow("%s %s", qPrintable(what), scheme == Scheme::Light ? "light" : "dark")
                    << scheme << what;
    }
    void keyboardIsSeenWhereverItStands()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QString, what);
        dress(scheme);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = makeButton(ButtonLook::Normal, "other", &window);
        column->addWidget(other);
        QWidget *widget = make(what, &window);
        column->addWidget(widget);
        window.resize(400, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QApplication::processEvents();
        const QImage without = pictureOf(widget);
        QWidget *stop = widget->focusPolicy() != Qt::NoFocus
                            ? widget
                            : widget->findChild<QPushButton *>(); // of a row of segments

        stop->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(stop->hasFocus());
        QApplication::processEvents();

        // The caret of a field blinks and is no ring: more than a line must differ.
        constexpr int leastPixels = 60;
        const QImage with = pictureOf(widget);
        QCOMPARE(with.size(), without.size());
        int differing = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                differing += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
        QVERIFY2(differing >= leastPixels, qPrintable(QString::number(differing)));
    }

    void iconFollowsTheThemeAndTheTextSize()
    {
        dress(Scheme::Light);
        IconLabel icon(QStringLiteral("go-home"), IconInk::Accent, 22);
        const auto isDrawnIn = [&icon](const QColor &colour) {
            const QImage picture = icon.pixmap().toImage();
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (qAlpha(picture.pixel(x, y)) == 255)
                        return picture.pixelColor(x, y) == colour;
            return false;
        };
        QVERIFY(isDrawnIn(tokensOf(Scheme::Light).accent));

        dress(Scheme::Dark);

        QTRY_VERIFY(isDrawnIn(tokensOf(Scheme::Dark).accent));
        m_theme.setTextPercent(200);
        QTRY_COMPARE(icon.pixmap().width(), 44);
        m_theme.setTextPercent(100);
    }

    void paintedWidgetsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("role");
        QTest::newRow("timeline") << QStringLiteral("timeline")
                                  << static_cast<int>(QAccessible::List);
        QTest::newRow("chart") << QStringLiteral("chart") << static_cast<int>(QAccessible::Chart);
        QTest::newRow("list") << QStringLiteral("list") << static_cast<int>(QAccessible::Table);
        QTest::newRow("tile") << QStringLiteral("tile") << static_cast<int>(QAccessible::CheckBox);
    }
    void paintedWidgetsSayWhatTheyAre()
    {
        QFETCH(QString, what);
        QFETCH(int, role);
        QWidget window;
        QWidget *widget = make(what, &window);

        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);

        QVERIFY(spoken);
        QCOMPARE(static_cast<int>(spoken->role()), role);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }

    void timelineAndChartSayEachPieceAsOneWalks()
    {
        QWidget window;
        auto *timeline = qobject_cast<Timeline *>(make(QStringLiteral("timeline"), &window));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        timeline->setFocus();
        QStringList said;

        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(timeline, Qt::Key_Right);
            said.append(QAccessible::queryAccessibleInterface(timeline)->text(QAccessible::Name));
        }

        QCOMPARE(said.removeDuplicates(), 0);
        QVERIFY2(said.first().contains(QLatin1String("Kim Tran")), qPrintable(said.first()));
        QVERIFY2(said.at(1).contains(QLatin1String("nobody")), qPrintable(said.at(1)));
        const QString all =
            QAccessible::queryAccessibleInterface(timeline)->text(QAccessible::Description);
        QVERIFY(all.contains(QLatin1String("Leela Kaur")));
    }

private:
    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void dress(Scheme scheme)
    {
        m_theme.setChoice(scheme == Scheme::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
        m_theme.apply();
    }
    static QImage pictureOf(QWidget *widget)
    {
        return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    static QStringList widgetNames()
    {
        return {QStringLiteral("button"), QStringLiteral("primary"), QStringLiteral("link"),
                QStringLiteral("icon"),   QStringLiteral("choice"),  QStringLiteral("place"),
                QStringLiteral("child"),  QStringLiteral("tile"),    QStringLiteral("segments"),
                QStringLiteral("field"),  QStringLiteral("note"),    QStringLiteral("combo"),
                QStringLiteral("check"),  QStringLiteral("tool"),    QStringLiteral("tabs"),
                QStringLiteral("list"),   QStringLiteral("chart"),   QStringLiteral("timeline")};
    }
    QWidget *make(const QString &what, QWidget *parent)
    {
        if (what == u"field")
            return new QLineEdit(QStringLiteral("Text"), parent);
        if (what == u"note")
            return new QPlainTextEdit(QStringLiteral("Text"), parent);
        if (what == u"combo") {
            auto *combo = new QComboBox(parent);
            combo->addItems({QStringLiteral("One"), QStringLiteral("Two")});
            return combo;
        }
        if (what == u"check")
            return new QCheckBox(QStringLiteral("Check"), parent);
        if (what == u"tool") {
            auto *tool = new QToolButton(parent);
            tool->setText(QStringLiteral("Tool"));
            tool->setFocusPolicy(Qt::StrongFocus);
            return tool;
        }
        if (what == u"tabs") {
            auto *tabs = new QTabBar(parent);
            tabs->addTab(QStringLiteral("First"));
            tabs->addTab(QStringLiteral("Second"));
            return tabs;
        }
        if (what == u"segments") {
            auto *segments = new Segments(parent);
            segments->add(QStringLiteral("one"), [] { return QStringLiteral("One"); });
            segments->add(QStringLiteral("two"), [] { return QStringLiteral("Two"); });
            return segments;
        }
        if (what == u"list")
            return makeList(parent);
        if (what == u"timeline")
            return makeTimeline(parent);
        if (what == u"chart")
            return makeChart(parent);
        if (what == u"tile") {
            auto *tile = new CountTile(
                "tile", Tone::Late, [] { return QStringLiteral("Late"); }, parent);
            tile->setCount(3);
            return tile;
        }
        auto *button = makeButton(what == u"primary" ? ButtonLook::Primary
                                  : what == u"link"  ? ButtonLook::Link
                                                     : ButtonLook::Normal,
                                  "button", parent);
        button->setText(QStringLiteral("Button"));
        if (what != u"button" && what != u"primary" && what != u"link")
            setLook(button, qPrintable(what));
        return button;
    }
    static QWidget *makeList(QWidget *parent)
    {
        auto *view = new RecordView(parent);
        auto *model = new RecordModel<int>(numbers(), view);
        view->setRecords(model);
        view->setAccessibleName(QStringLiteral("Numbers"));
        model->setRows({1, 2, 3});
        view->setCurrentIndex(model->index(0, 0));
        return view;
    }
    static QWidget *makeTimeline(QWidget *parent)
    {
        auto *timeline = new Timeline(parent);
        const QDate from(2025, 1, 1);
        const QDate today(2026, 11, 21);
        timeline->setLanes({{QStringLiteral("PT"),
                             {{{from, from.addDays(200)}, QStringLiteral("Kim Tran"), false},
                              {{from.addDays(201), from.addDays(300)}, {}, true},
                              {{from.addDays(301), {}}, QStringLiteral("Leela Kaur"), false}}}},
                           from, today);
        return timeline;
    }
    static QWidget *makeChart(QWidget *parent)
    {
        auto *chart = new BarChart(parent);
        Pane pane;
        pane.title = QStringLiteral("Points");
        pane.series = {{QStringLiteral("High"),
                        Shade::Strong,
                        {{3, QStringLiteral("3"), QStringLiteral("Ana: 3")},
                         {5, QStringLiteral("5"), QStringLiteral("Benito: 5")}}}};
        chart->setPane(pane, {QStringLiteral("Ana"), QStringLiteral("Benito")});
        chart->resize(300, 200);
        return chart;
    }

    Theme m_theme;
};

QTEST_MAIN(tst_Looks)
#include "tst_looks.moc"
