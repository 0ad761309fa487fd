// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formnotes.h"

#include "ui/kit/card.h"
#include "ui/kit/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace enlace {

FormNotesView::FormNotesView(QWidget *parent)
    : LiveText(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("formNotes"));
    setLook(this, "message");
    m_column->setContentsMargins(12, 6, 8, 6);
    m_column->setSpacing(2);
    hide();
}

void FormNotesView::show(FormNotes notes)
{
    m_notes = std::move(notes);
    retranslate();
    if (m_notes.notes.isEmpty()) {
        m_spoken.clear();
        return;
    }
    // Said once: a pause after each word typed would say it again and again.
    if (accessibleName() == m_spoken)
        return;
    m_spoken = accessibleName();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void FormNotesView::retranslate()
{
    clearLayout(m_column);
    setVisible(!m_notes.notes.isEmpty());
    if (m_notes.notes.isEmpty())
        return;
    setProperty("tone",
                m_notes.tone == Tone::Soon ? QStringLiteral("soon") : QStringLiteral("neutral"));
    style()->unpolish(this);
    style()->polish(this);
    QStringList said;
    if (m_notes.heading) {
        QLabel *heading = makeParagraph(TextLook::Strong, this);
        heading->setText(m_notes.heading());
        m_column->addWidget(heading);
        said.append(heading->text());
    }
    for (const FormNote &note : std::as_const(m_notes.notes)) {
        QLabel *words = makeParagraph(TextLook::Body, this);
        words->setObjectName(QStringLiteral("formNote"));
        words->setText(note.text());
        said.append(words->text());
        auto *row = new QHBoxLayout;
        row->addWidget(words, 1);
        if (note.open) {
            auto *open = makeButton(ButtonLook::Link, "formNoteOpenButton", this);
            open->setText(tr("Open"));
            open->setAccessibleName(note.openName ? tr("Open: %1").arg(note.openName())
                                                  : open->text());
            open->setAccessibleDescription(words->text());
            connect(open, &QPushButton::clicked, this,
                    [this, record = *note.open] { Q_EMIT openRequested(record); });
            row->addWidget(open, 0, Qt::AlignTop);
        }
        m_column->addLayout(row);
    }
    setAccessibleName(said.join(QLatin1Char('\n')));
}

} // namespace enlace
