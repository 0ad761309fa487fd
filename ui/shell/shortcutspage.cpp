// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutspage.h"

#include "core/storage/store.h"
#include "ui/kit/commands.h"
#include "ui/kit/theme.h"

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
    {"Ctrl+D", QT_TRANSLATE_NOOP("ShortcutsPage", "Mark what is selected as done (Today)")},
    {"Ctrl+Shift+D",
     QT_TRANSLATE_NOOP("ShortcutsPage", "Put off what is selected until a day (Today)")},
    {"Ctrl+Shift+B", QT_TRANSLATE_NOOP("ShortcutsPage", "Bring back what was put off (Today)")},
    {"Ctrl+G",
     QT_TRANSLATE_NOOP("ShortcutsPage", "Say whose move it is, and when they were asked (Today)")},
    {"Ctrl+Shift+P",
     QT_TRANSLATE_NOOP("ShortcutsPage", "Leave the family in peace for a while (Today)")},
    {"Ctrl+Z", QT_TRANSLATE_NOOP("ShortcutsPage", "Take the last thing back (Today)")},
    {"Ctrl+Y", QT_TRANSLATE_NOOP("ShortcutsPage", "Why this date? (Today)")},
    {"Tab Shift+Tab", QT_TRANSLATE_NOOP("ShortcutsPage", "The next control, the one before")},
};

/// Qt's Spanish writes the key out; keyboards and the rest of the program say "Ctrl".
QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText)
        .replace(QLatin1String("Control+"), QLatin1String("Ctrl+"));
}

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
    for (const WidgetKey &key : inLists)
        addRow(keyTexts(key.keys), QCoreApplication::translate("ShortcutsPage", key.what),
               tr("In lists and forms"));
}

} // namespace enlace
