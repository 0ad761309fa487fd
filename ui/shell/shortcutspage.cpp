// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutspage.h"

#include "core/storage/store.h"
#include "ui/kit/commands.h"
#include "ui/shell/pages.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Keys that a widget answers by itself, wherever it stands; they are no commands of the window.
struct WidgetKey
{
    const char *keys; ///< QKeySequence's portable text; two of them with a blank between
    const char *what;
};

constexpr WidgetKey inLists[] = {
    {"Up Down", QT_TRANSLATE_NOOP("ShortcutsPage", "Line by line through a list")},
    {"Return", QT_TRANSLATE_NOOP("ShortcutsPage", "Open the line")},
    {"Shift+Up Shift+Down Ctrl+A",
     QT_TRANSLATE_NOOP("ShortcutsPage", "Select several lines, all of them (Today)")},
    {"Alt+1 Alt+9",
     QT_TRANSLATE_NOOP("ShortcutsPage", "The first to the ninth of your views (Today)")},
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("ShortcutsPage", "The next control, the one before")},
};

QString keyTexts(const char *portable)
{
    QStringList keys;
    for (const QString &one : QString::fromLatin1(portable).split(QLatin1Char(' ')))
        keys.append(keyText(QKeySequence(one)));
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutsPage::ShortcutsPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_table(new QTableWidget(0, 3, this))
{
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    body()->addWidget(m_table, 1);
    retranslate();
}

bool ShortcutsPage::escape()
{
    Q_EMIT closed();
    return true;
}

void ShortcutsPage::focusFirst()
{
    m_table->setFocus();
    m_table->selectRow(0);
}

void ShortcutsPage::addRow(const QString &keys, const QString &what, const QString &where)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (const QString &text : {keys, what, where})
        m_table->setItem(row, column++, new QTableWidgetItem(text));
}

void ShortcutsPage::retranslate()
{
    setTitle(tr("Keys"), tr("Everything can be done without the mouse."));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels({tr("Keys"), tr("What it does"), tr("Where")});
    const Actor &actor = m_environment.store.actor();
    if (m_environment.commands)
        for (const Command &command : m_environment.commands->all()) {
            const QString text = Commands::textOf(command);
            if (!text.isEmpty() && (!command.allowed || command.allowed(actor)))
                addRow(keyText(command.shortcut), text, tr("Everywhere"));
        }
    for (const Screen &place : screens())
        if (!place.allowed || place.allowed(actor))
            for (const PageCommand &command : place.commands)
                if (*command.keys)
                    addRow(keyText(command.shortcut()), command.hintWords(), textOf(place));
    for (const WidgetKey &key : inLists)
        addRow(keyTexts(key.keys), QCoreApplication::translate("ShortcutsPage", key.what),
               tr("In lists and forms"));
}

} // namespace enlace
