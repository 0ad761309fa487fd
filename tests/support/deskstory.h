// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the stories at a desk have in common: reading and writing behind the window's back, opening
// a tab of the demo family, pressing and typing.

#include "core/people/childrepository.h"
#include "support/demodesk.h"
#include "ui/kit/fieldinput.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/page.h"

#include <QComboBox>

namespace enlace::test {

template <class F>
auto readAt(DemoDesk &desk, F f)
{
    auto found = desk.application().entry().store().read(f);
    ui::waitFor([&] { return found.isFinished(); }, "the answer");
    if (!found.result())
        qFatal("%s", qPrintable(found.result().error().logText()));
    return *found.result();
}

/// As though somebody at another desk had done it.
template <class F>
auto runAt(DemoDesk &desk, F f)
{
    auto done = desk.application().entry().store().run(f);
    ui::waitFor([&] { return done.isFinished(); }, "the work");
    if (!done.result())
        qFatal("%s", qPrintable(done.result().error().logText()));
    desk.settle();
    return *done.result();
}

/// The child of the story.
struct StoryChild
{
    ChildId id;
    FamilyId family;
};

inline StoryChild mateo(DemoDesk &desk)
{
    return readAt(desk, [](Reading &reading) -> Result<StoryChild> {
        ChildFilter filter;
        filter.surname = QStringLiteral("Ortega Luna");
        ENLACE_ASSIGN(const auto rows, ChildRepository(reading).list(filter));
        for (const ChildRow &row : rows)
            if (row.name.endsWith(QLatin1String("Mateo")))
                return StoryChild{row.id, row.family};
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

inline void press(DemoDesk &desk, const char *name)
{
    ui::press(&desk.window(), QLatin1String(name));
    desk.settle();
}

inline QString message(DemoDesk &desk)
{
    return ui::find<MessageBar>(&desk.window(), QStringLiteral("messageBar"))->text();
}

inline void writeText(DemoDesk &desk, const char *field, const QString &text)
{
    auto *edit = ui::find<NoteEdit>(&desk.window(), QLatin1String(field));
    edit->setFocus();
    edit->selectAll();
    edit->insertPlainText(text);
}

/// Chooses in a box by what it stands for, with the keyboard in it.
inline void choose(DemoDesk &desk, const char *field, const QString &label)
{
    auto *box = ui::find<QComboBox>(&desk.window(), QLatin1String(field));
    const int at = box->findText(label);
    if (at < 0)
        qFatal("no such choice: %s", field);
    box->setFocus();
    box->setCurrentIndex(at);
}

} // namespace enlace::test
