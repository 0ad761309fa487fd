// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QRegularExpression>

namespace enlace {

namespace {

// @name is a colour of the tokens; #n# is a length in pixels at 100 % text. Widgets choose a look
// by the property "look"; that property is set where the widget is made and never carries a state.
constexpr auto sheet = R"(
QToolTip { color: @ink; background: @card; border: 1px solid @border; padding: #4#px; }
QMainWindow, QDialog, QWidget[look="window"] { background: @ground; }

QLabel { background: transparent; }
QLabel[look="pageTitle"] { font-size: #20#px; font-weight: 600; }
QLabel[look="cardTitle"] { font-size: #14#px; font-weight: 600; }
QLabel[look="brand"] { font-size: #17#px; font-weight: 700; color: @accent; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="small"] { color: @muted; font-size: #12#px; }
QLabel[look="problem"] { color: @lateInk; font-size: #12#px; }
QLabel[look="key"] { color: @muted; font-size: #11#px; border: 1px solid @line; border-radius: 3px; padding: 0 #4#px; }
QLabel[look="recoveryKey"] { font-family: monospace; font-size: #17#px; font-weight: 600; background: @accentGround;
    border: 1px solid @accent; border-radius: 6px; padding: #12#px; }

QFrame[look="card"] { background: @card; border: 1px solid @line; border-radius: 8px; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="quote"] { background: @accentGround; border: none; border-radius: 6px; }
QFrame[look="sideBar"] { background: @card; border: none; border-right: 1px solid @line; }
QFrame[look="topBar"] { background: @card; border: none; border-bottom: 1px solid @line; }
QFrame[look="popover"] { background: @card; border: 1px solid @border; border-radius: 8px; }

QFrame[look="message"][tone="good"] { background: @goodGround; border: 1px solid @goodInk; border-radius: 6px; }
QFrame[look="message"][tone="late"] { background: @lateGround; border: 1px solid @lateInk; border-radius: 6px; }
QFrame[look="message"][tone="soon"] { background: @soonGround; border: 1px solid @soonInk; border-radius: 6px; }
QFrame[look="message"][tone="waiting"] { background: @waitingGround; border: 1px solid @waitingInk; border-radius: 6px; }
QFrame[look="message"][tone="neutral"] { background: @neutralGround; border: 1px solid @border; border-radius: 6px; }

QPushButton { outline: none; icon-size: #16#px; color: @ink; background: @card; border: 1px solid @border; border-radius: 6px;
    padding: #6#px #12#px; min-height: #18#px; }
QPushButton:hover { background: @accentGround; border-color: @accent; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: #5#px #11#px; }
QPushButton:disabled { color: @muted; border-color: @line; background: @ground; }
QPushButton[look="primary"] { color: @onAccent; background: @accent; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @ink; }
QPushButton[look="primary"]:disabled { color: @muted; background: @line; border-color: @line; }
QPushButton[look="link"] { color: @accent; background: transparent; border: 0 solid transparent; border-width: 2px 0; padding: 0 #3#px 0 0;
    min-height: #18#px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 0 solid @accent; border-width: 2px 0; border-top-color: transparent; background: @accentGround; padding: 0 #3#px 0 0; }
QPushButton[look="icon"] { padding: #5#px #6#px; }
QPushButton[look="icon"]:focus { padding: #4#px #5#px; }
QPushButton[look="choice"] { text-align: left; padding: #12#px #16#px; background: @card; border: 1px solid @line; border-radius: 8px; }
QPushButton[look="choice"]:hover { border-color: @accent; background: @accentGround; }
QPushButton[look="choice"]:focus { border: 2px solid @accent; padding: #11#px #15#px; }
QPushButton[look="tile"] { background: @card; border: 1px solid @line; border-radius: 8px; padding: 0; }
QPushButton[look="tile"]:hover { border-color: @accent; background: @card; }
QPushButton[look="tile"]:checked { background: @accentGround; border: 2px solid @accent; }
QPushButton[look="tile"]:focus { border: 2px solid @accent; padding: 0; }
QPushButton[look="place"] { icon-size: #18#px; text-align: left; border: 2px solid transparent; border-radius: 6px; background: transparent;
    padding: #6#px #8#px; min-height: #18#px; }
QPushButton[look="place"]:hover { background: @ground; }
QPushButton[look="place"]:focus { border-color: @accent; }
QPushButton[look="place"]:checked { background: @accentGround; color: @accent; font-weight: 600; }
QPushButton[look="child"] { border: 2px solid transparent; background: @neutralGround; color: @neutralInk; padding: #4#px #10#px; border-radius: 8px; font-weight: 600; }
QPushButton[look="child"]:hover { border-color: @border; }
QPushButton[look="child"]:checked { background: @waitingGround; color: @waitingInk; border-color: @waitingInk; }
QPushButton[look="child"]:focus { border-color: @accent; padding: #4#px #10#px; }
QPushButton[look="segment"] { border: 1px solid @border; border-radius: 0; padding: #5#px 12px; margin: 0; }
QPushButton[look="segment"][end="left"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; border-right: none; }
QPushButton[look="segment"][end="right"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QPushButton[look="segment"][end="none"] { border-right: none; }
QPushButton[look="segment"][end="both"] { border-radius: 6px; }
QPushButton[look="segment"]:checked { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[look="segment"]:focus { border: 2px solid @ink; padding: #4#px 11px; }
QPushButton::menu-indicator { width: 0; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: #3#px; }
QToolButton:hover { background: @accentGround; }
QToolButton:focus { border-color: @accent; }

QAbstractScrollArea { background: transparent; border: none; }
QScrollArea[look="document"] { border: 2px solid transparent; border-radius: 8px; }
QScrollArea[look="document"]:focus { border-color: @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QLineEdit, QComboBox, QSpinBox, QTimeEdit, QPlainTextEdit, QTextEdit { color: @ink; background: @card; border: 1px solid @border;
    border-radius: 6px; padding: #5#px #8#px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QSpinBox, QTimeEdit { min-height: #18#px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QTimeEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: #4#px #7#px; }
QLineEdit[look="search"], QLineEdit[look="search"]:focus { padding-left: #2#px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @lateInk; padding: #4#px #7#px; }
QLineEdit:disabled, QComboBox:disabled { color: @muted; background: @ground; }
QComboBox::drop-down { border: none; width: #22#px; }
QComboBox::down-arrow { image: url(@arrow); width: #12#px; height: #12#px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @border; selection-background-color: @accentGround;
    selection-color: @ink; outline: 0; padding: #2#px; }
QComboBox QAbstractItemView::item { min-height: #24#px; padding: 0 #6#px; }

QCheckBox, QRadioButton { spacing: #8#px; padding: #3#px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator { width: #14#px; height: #14#px; border: 1px solid @border; border-radius: 3px; background: @card; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:disabled { border-color: @line; background: @ground; }

QScrollArea > QWidget > QWidget[look="clear"], QWidget[look="clear"] { background: transparent; }
QTableView, QListView, QTreeView { background: @card; border: none; outline: 0; color: @ink;
    selection-background-color: @accentGround; selection-color: @ink; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @muted; font-size: #11#px; font-weight: 600; border: none;
    border-bottom: 1px solid @line; padding: #6#px #10#px; }
QTableCornerButton::section { background: @card; border: none; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @muted; padding: #8#px #6#px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @ink; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }

QMenu { background: @card; border: 1px solid @border; padding: #4#px; }
QMenu::item { padding: #6#px #24#px #6#px #12#px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; color: @ink; }
QMenu::separator { height: 1px; background: @line; margin: #4#px; }

QProgressBar { border: none; background: @line; border-radius: 3px; height: #6#px; text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: #12#px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: #12#px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 2px; min-height: #24#px; min-width: #24#px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheetOf(const Tokens &t, int textPercent)
{
    const bool dark = t.ground.lightness() < 128;
    const QHash<QString, QString> words{
        {"ground", t.ground.name()},
        {"card", t.card.name()},
        {"line", t.line.name()},
        {"border", t.border.name()},
        {"ink", t.ink.name()},
        {"muted", t.muted.name()},
        {"accent", t.accent.name()},
        {"accentHover", (dark ? t.accent.lighter(112) : t.accent.darker(118)).name()},
        {"onAccent", t.onAccent.name()},
        {"accentGround", t.accentGround.name()},
        {"lateInk", t.late.ink.name()},
        {"lateGround", t.late.ground.name()},
        {"soonInk", t.soon.ink.name()},
        {"soonGround", t.soon.ground.name()},
        {"waitingInk", t.waiting.ink.name()},
        {"waitingGround", t.waiting.ground.name()},
        {"goodInk", t.good.ink.name()},
        {"goodGround", t.good.ground.name()},
        {"neutralInk", t.neutral.ink.name()},
        {"neutralGround", t.neutral.ground.name()},
        {"check", dark ? QStringLiteral(":/enlace/check-dark.svg")
                       : QStringLiteral(":/enlace/check-light.svg")},
        {"arrow", dark ? QStringLiteral(":/enlace/arrow-dark.svg")
                       : QStringLiteral(":/enlace/arrow-light.svg")},
    };
    const QString source = QString::fromUtf8(sheet);
    static const QRegularExpression mark(QStringLiteral("@([a-zA-Z]+)|#([0-9]+)#"));
    QString made;
    qsizetype at = 0;
    for (auto i = mark.globalMatch(source); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        made += QStringView(source).mid(at, match.capturedStart() - at);
        if (match.hasCaptured(1)) {
            Q_ASSERT(words.contains(match.captured(1)));
            made += words.value(match.captured(1));
        } else {
            made += QString::number(match.capturedView(2).toInt() * textPercent / 100);
        }
        at = match.capturedEnd();
    }
    made += QStringView(source).mid(at);
    return made;
}

} // namespace enlace
