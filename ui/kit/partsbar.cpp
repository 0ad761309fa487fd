// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/partsbar.h"

#include "ui/kit/commands.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTabBar>

#include <numeric>

namespace enlace {

/// Asks for no room of its own, and says what each tab would take.
class NarrowTabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, QTabBar::minimumSizeHint().height()};
    }
    [[nodiscard]] int neededWidth(int number) const { return tabSizeHint(number).width(); }
    [[nodiscard]] bool isArranging() const { return m_isArranging; }
    /// While one is hidden or shown, no other is chosen instead.
    void setShown(const QList<bool> &shown)
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        // First what comes: at no moment is there none.
        for (const bool isShown : {true, false})
            for (int i = 0; i < count(); ++i)
                if (shown.at(i) == isShown && isTabVisible(i) != isShown)
                    setTabVisible(i, isShown);
    }

private:
    bool m_isArranging = false;
};

namespace {

QKeySequence listKey() { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M); }

} // namespace

PartsBar::PartsBar(const char *objectName, QWidget *scope)
    : LiveText<QWidget>(scope)
    , m_tabs(new NarrowTabBar(this))
    , m_more(makeButton(ButtonLook::Link, "morePartsButton", this))
    , m_menu(new QMenu(m_more))
{
    m_tabs->setObjectName(QString::fromLatin1(objectName));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_menu->setObjectName(QStringLiteral("morePartsMenu"));
    m_more->setMenu(m_menu);
    m_more->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_more);
    connect(m_menu, &QMenu::aboutToShow, this, &PartsBar::fillMenu);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int number) {
        arrange();
        Q_EMIT currentChanged(number);
    });
    const auto addKey = [this, scope](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, scope);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { goBy(1); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { goBy(-1); });
    addKey(listKey(), [this] { openMenu(); });
    retranslate();
}

void PartsBar::addTab()
{
    m_tabs->addTab({});
    arrange();
}

void PartsBar::setTabText(int number, const QString &text)
{
    if (m_tabs->tabText(number) == text)
        return;
    m_tabs->setTabText(number, text);
    arrange();
}

void PartsBar::setName(const QString &name) { m_tabs->setAccessibleName(name); }

int PartsBar::currentIndex() const { return m_tabs->currentIndex(); }

void PartsBar::setCurrentIndex(int number) { m_tabs->setCurrentIndex(number); }

void PartsBar::goBy(int step)
{
    const int count = m_tabs->count();
    if (count > 0)
        choose((m_tabs->currentIndex() + step + count) % count);
}

void PartsBar::choose(int number)
{
    m_tabs->setCurrentIndex(number);
    Q_EMIT chosen(number);
}

void PartsBar::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->isTabVisible(i))
            continue;
        QAction *action = m_menu->addAction(m_tabs->tabText(i));
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
    }
}

void PartsBar::openMenu()
{
    if (m_more->isVisible())
        m_more->showMenu();
}

void PartsBar::arrange()
{
    const int count = m_tabs->count();
    if (m_tabs->isArranging() || count == 0)
        return;
    QList<int> widths;
    for (int i = 0; i < count; ++i)
        widths.append(m_tabs->neededWidth(i));
    const int needed = std::accumulate(widths.begin(), widths.end(), 0);
    QList<bool> shown(count, true);
    int hidden = 0;
    if (needed > width()) {
        sayHowMany(count); // as wide as it gets
        const int current = std::max(m_tabs->currentIndex(), 0);
        int room = width() - m_more->sizeHint().width() - layout()->spacing() - widths.at(current);
        bool isFull = false; // one that is short does not overtake
        for (int i = 0; i < count; ++i) {
            if (i == current)
                continue;
            room -= widths.at(i);
            isFull = isFull || room < 0;
            shown[i] = !isFull;
            hidden += isFull ? 1 : 0;
        }
    }
    m_tabs->setShown(shown);
    sayHowMany(hidden);
    m_more->setVisible(hidden > 0);
}

void PartsBar::sayHowMany(int hidden)
{
    m_more->setText(tr("More (%1)").arg(hidden));
    m_more->setAccessibleName(tr("%n more part(s), by name", nullptr, hidden));
}

void PartsBar::retranslate()
{
    m_tabs->setToolTip(tr("Ctrl+Page Down and Ctrl+Page Up go from part to part"));
    m_more->setToolTip(
        tr("The parts that find no room here, by name (%1)").arg(keyText(listKey())));
    m_more->setAccessibleDescription(m_more->toolTip());
    arrange();
}

void PartsBar::changeEvent(QEvent *event)
{
    LiveText<QWidget>::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PartsBar::resizeEvent(QResizeEvent *event)
{
    LiveText<QWidget>::resizeEvent(event);
    arrange();
}

} // namespace enlace
