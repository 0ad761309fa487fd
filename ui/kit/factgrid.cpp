// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factgrid.h"

#include "ui/kit/labels.h"

#include <QGridLayout>

namespace enlace {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::add(const QString &name, const QString &words)
{
    if (words.isEmpty())
        return;
    QLabel *value = makeParagraph(TextLook::Body, this);
    value->setText(words);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(name, words));
    add(name, value);
}

void FactGrid::add(const QString &name, QWidget *widget)
{
    QLabel *what = makeLabel(TextLook::Muted, this);
    what->setText(name);
    m_grid->addWidget(what, m_rows, 0, Qt::AlignTop);
    // Paragraphs take the width; buttons and chips stand at its beginning.
    const bool isParagraph = qobject_cast<QLabel *>(widget) != nullptr;
    m_grid->addWidget(widget, m_rows, 1, isParagraph ? Qt::Alignment() : Qt::AlignLeft);
    ++m_rows;
}

} // namespace enlace
