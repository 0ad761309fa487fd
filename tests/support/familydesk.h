// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/childrepository.h"
#include "core/people/familyrepository.h"
#include "support/demodesk.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

// A family of the demo county kept by hand through the real window: what the flows of a family's
// page have in common.
namespace enlace::test {

using namespace Qt::StringLiterals;

template <class F>
auto readAt(DemoDesk &desk, F f)
{
    auto found = desk.application().entry().store().read(f);
    ui::waitFor([&] { return found.isFinished(); }, "the answer");
    if (!found.result())
        qFatal("%s", qPrintable(found.result().error().logText()));
    return *found.result();
}

struct DemoChildRef
{
    ChildId id;
    FamilyId family;
};

inline DemoChildRef mateo(DemoDesk &desk)
{
    return readAt(desk, [](Reading &reading) -> Result<DemoChildRef> {
        ChildFilter filter;
        filter.surname = u"Ortega Luna"_s;
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows)
            if (row.name.endsWith("Mateo"_L1))
                return DemoChildRef{row.id, row.family};
        return fail(ErrorCode::NotFound, "no such child");
    });
}

inline void openTab(DemoDesk &desk, const QString &tab)
{
    desk.workspace().openRecord(RecordRef::to(RecordKind::Child, mateo(desk).id));
    desk.settle();
    desk.workspace().currentPage()->showPart(tab);
    desk.settle();
}

inline FamilyView family(DemoDesk &desk)
{
    return readAt(desk, [id = mateo(desk).family](Reading &reading) {
        return FamilyRepository(reading).open(id);
    });
}

inline QWidget *editor(DemoDesk &desk) { return ui::find(&desk.window(), u"recordEditor"_s); }

inline void press(DemoDesk &desk, const char *name)
{
    ui::press(&desk.window(), QLatin1String(name));
    desk.settle();
}

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

inline QString message(DemoDesk &desk)
{
    return ui::find<MessageBar>(&desk.window(), u"messageBar"_s)->text();
}

inline void languages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Spanish") << Language::Spanish;
}

inline void formFits(DemoDesk &desk, const QString &picture, Language language)
{
    QCOMPARE(ui::namelessControls(&desk.window()).join(u' '), QString());
    QCOMPARE(ui::cutTexts(editor(desk)).join(u' '), QString());
    desk.savePicture(qPrintable(picture + (language == Language::English ? u"-en"_s : u"-es"_s)));
}

} // namespace enlace::test
