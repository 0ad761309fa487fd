// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletab.h"

#include "ui/kit/labels.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"
#include "ui/people/peoplecards.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Width that a card of a person wants at 100 % text.
constexpr int cardWidth = 420;

} // namespace

PeopleTab::PeopleTab(const Environment &environment, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setObjectName(QStringLiteral("peopleScroll"));
    setSpokenRole(m_scroll, QAccessible::Document);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_scroll, 1);
    PeopleTab::retranslate();
}

QString PeopleTab::title() const { return tr("People"); }

void PeopleTab::focusFirst() { m_scroll->setFocus(); }

void PeopleTab::read()
{
    m_isLoaded = true;
    fill();
    Q_EMIT arrived();
}

void PeopleTab::forget()
{
    m_isLoaded = false;
    delete m_scroll->takeWidget();
}

int PeopleTab::columns() const { return std::clamp(width() / scaled(cardWidth), 1, 3); }

void PeopleTab::fill()
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_columns = columns();
    auto *all = new QWidget;
    setLook(all, "clear");
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new SiblingsCard(subject(), all));
    const auto addGrid = [&](const QString &title, const QList<QWidget *> &cards) {
        if (cards.isEmpty())
            return;
        QLabel *heading = makeLabel(TextLook::CardTitle, all);
        heading->setText(title);
        column->addWidget(heading);
        auto *grid = new QGridLayout;
        grid->setSpacing(12);
        for (int i = 0; i < cards.size(); ++i)
            grid->addWidget(cards.at(i), i / m_columns, i % m_columns);
        for (int i = 0; i < m_columns; ++i)
            grid->setColumnStretch(i, 1);
        column->addLayout(grid);
    };
    QList<QWidget *> people;
    for (const GrownUpCard &card : subject().view.grownUps)
        people.append(new GrownUpPanel(card, subject(), all));
    addGrid(tr("Parents, guardians and caregivers"), people);
    QList<QWidget *> homes;
    for (const HouseholdCard &card : subject().view.households)
        homes.append(new HouseholdPanel(card, subject(), all));
    addGrid(tr("Homes"), homes);
    if (const QString hidden = hiddenText(subject().view.hidden); !hidden.isEmpty()) {
        QLabel *note = makeParagraph(TextLook::Small, all);
        note->setText(hidden);
        column->addWidget(note);
    }
    column->addStretch();
    m_scroll->setWidget(all);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void PeopleTab::retranslate()
{
    FamilyTab::retranslate();
    m_scroll->setAccessibleName(title());
    if (m_isLoaded && hasSubject())
        fill();
}

void PeopleTab::resizeEvent(QResizeEvent *event)
{
    FamilyTab::resizeEvent(event);
    if (m_isLoaded && columns() != m_columns)
        fill();
}

} // namespace enlace
