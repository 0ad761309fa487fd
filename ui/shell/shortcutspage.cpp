// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutspage.h"

#include "core/storage/store.h"
#include "ui/kit/commands.h"
#include "ui/kit/recordview.h"
#include "ui/shell/pages.h"

#include <QCoreApplication>
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
    {"Enter", QT_TRANSLATE_NOOP("ShortcutsPage", "Open the line")},
    {"Shift+Up Shift+Down Ctrl+A",
     QT_TRANSLATE_NOOP("ShortcutsPage", "Select several lines, all of them (Today)")},
    {"Alt+1 Alt+9",
     QT_TRANSLATE_NOOP("ShortcutsPage", "The first to the ninth of your views (Today)")},
    {"Ctrl+PgUp Ctrl+PgDown",
     QT_TRANSLATE_NOOP("ShortcutsPage", "The part before, the next one (a family's record)")},
    {"Ctrl+Shift+M", QT_TRANSLATE_NOOP("ShortcutsPage",
                                       "The parts that find no room, by name (a family's record)")},
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
    , m_model(new RecordModel<Line>(
          {{"keys", "enlace::ShortcutsPage", QT_TRANSLATE_NOOP("enlace::ShortcutsPage", "Keys"),
            200, [](const Line &line) { return Cell{.text = line.keys, .strong = true}; }},
           {"what", "enlace::ShortcutsPage",
            QT_TRANSLATE_NOOP("enlace::ShortcutsPage", "What it does"), 0,
            [](const Line &line) { return Cell{.text = line.what}; }},
           {"where", "enlace::ShortcutsPage", QT_TRANSLATE_NOOP("enlace::ShortcutsPage", "Where"),
            240, [](const Line &line) { return Cell{.text = line.where}; }}},
          this))
    , m_table(new RecordView(this))
{
    m_table->setObjectName(QStringLiteral("shortcutsTable"));
    m_table->setTwoLines(false);
    m_table->setRecords(m_model);
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

QList<ShortcutsPage::Line> ShortcutsPage::lines() const
{
    QList<Line> lines;
    const Actor &actor = m_environment.store.actor();
    if (m_environment.commands)
        for (const Command &command : m_environment.commands->all()) {
            const QString text = Commands::textOf(command);
            if (!text.isEmpty() && (!command.allowed || command.allowed(actor)))
                lines.append({keyText(command.shortcut), text, tr("Everywhere")});
        }
    for (const Screen &place : screens())
        if (!place.allowed || place.allowed(actor))
            for (const PageCommand &command : place.commands)
                if (*command.keys)
                    lines.append({keyText(command.shortcut()), command.hintWords(), textOf(place)});
    for (const WidgetKey &key : inLists)
        lines.append({keyTexts(key.keys), QCoreApplication::translate("ShortcutsPage", key.what),
                      tr("In lists and forms")});
    return lines;
}

void ShortcutsPage::retranslate()
{
    setTitle(tr("Keys"), tr("Everything can be done without the mouse."));
    m_table->setAccessibleName(tr("Keys"));
    m_model->setRows(lines());
}

} // namespace enlace
