// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/familyrepository.h"
#include "support/deskstory.h"
#include "ui/people/keptline.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

// A family of the demo county kept by hand through the real window: what the flows of a family's
// page have in common.
namespace enlace::test {

using namespace Qt::StringLiterals;

inline FamilyView family(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).family](Reading &reading) {
        return FamilyRepository(reading).open(id);
    });
}

inline QWidget *editor(DemoDesk &desk) { return ui::find(&desk.window(), u"recordEditor"_s); }

/// In the editor: the window may have fields of that name elsewhere.
inline void fill(DemoDesk &desk, const char *name, const QString &text)
{
    ui::fill(editor(desk), QLatin1String(name), text);
}

inline void write(DemoDesk &desk, const char *name, const QString &text)
{
    auto *edit = ui::find<NoteEdit>(editor(desk), QLatin1String(name));
    edit->setFocus();
    edit->selectAll();
    edit->insertPlainText(text);
}

inline void save(DemoDesk &desk) { desk.key(Qt::Key_S, Qt::ControlModifier); }

/// Chooses from the menu of a card.
inline void choose(DemoDesk &desk, QWidget *card, const char *action, const QString &about = {})
{
    const auto *link = card->findChild<QPushButton *>(u"cardLink"_s);
    for (QAction *each : link->menu()->findChildren<QAction *>(QLatin1String(action)))
        if (each->text().contains(about)) {
            each->trigger();
            return desk.settle();
        }
    qFatal("no such action");
}

/// "Add" of a card.
inline void pressAdd(DemoDesk &desk, const char *card)
{
    ui::press(ui::find(&desk.window(), QLatin1String(card)), u"cardLink"_s);
    desk.settle();
}

/// The line of a card whose words begin so; null when there is none.
inline KeptLine *lineOf(DemoDesk &desk, const QString &name)
{
    for (auto *line : desk.window().findChildren<KeptLine *>())
        if (line->isVisible() && line->accessibleName().startsWith(name))
            return line;
    return nullptr;
}

inline void standOnLine(DemoDesk &desk, const QString &name)
{
    KeptLine *line = lineOf(desk, name);
    if (!line)
        qFatal("no such line");
    line->setFocus();
    desk.settle();
}

/// The rows of a story told in both languages.
inline void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

/// Of a picture: "health-card-en".
inline QString named(const char *what, Language language)
{
    return QLatin1String(what) + (language == Language::English ? u"-en"_s : u"-es"_s);
}

inline void formFits(DemoDesk &desk, const QString &picture, Language language)
{
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::cutTexts(editor(desk)).join(u' '), QString());
    desk.savePicture(qPrintable(named(qPrintable(picture), language)));
}

} // namespace enlace::test
