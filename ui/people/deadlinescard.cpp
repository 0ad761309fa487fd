// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familycards.h"

#include "ui/people/deadlineline.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

/// A card is to be read at a glance; the link above shows the rest.
constexpr qsizetype mostShown = 4;

} // namespace

void DeadlinesCard::show(const QList<DeadlineRow> &lines, int hidden,
                         const QHash<ChildId, QString> &names, QDate today)
{
    m_lines = lines;
    m_hidden = hidden;
    m_names = names;
    m_today = today;
    retranslate();
}

DeadlinesCard::DeadlinesCard(QWidget *parent)
    : FamilyCard("deadlinesCard", parent)
{
    retranslate();
}

void DeadlinesCard::addLine(const DeadlineRow &due)
{
    auto *line = new DeadlineLine(due, m_names.value(due.deadline.child), m_today, this);
    connect(line, &DeadlineLine::whyRequested, this,
            [this, deadline = due.deadline](const ExplainButton::Answer &answer) {
                Q_EMIT whyRequested(deadline, answer);
            });
    content()->addWidget(line);
}

void DeadlinesCard::retranslate()
{
    if (!begin(tr("Upcoming deadlines"), allOf(m_lines.size())))
        return;
    bool first = true;
    for (const DeadlineRow &due : m_lines.mid(0, mostShown)) {
        if (!std::exchange(first, false))
            addRule();
        addLine(due);
    }
    if (first)
        addNote(tr("Nothing is due. Renewals, authorizations, releases and touch-bases would stand "
                   "here, each with its reason."));
    addHidden(m_hidden);
    content()->addStretch();
}

} // namespace enlace
