// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overviewtab.h"

#include "core/storage/together.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/theme.h"
#include "ui/people/familycards.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Below this width, at 100 % text, the cards stand in one column.
constexpr int twoColumnsFrom = 860;

/// What the four cards show of one child, and the deadlines of its family.
struct Overview
{
    TeamView team;
    ChildEquipment equipment;
    TherapyHistory therapy;
    FamilyDues dues;
};

Result<Overview> readOverview(Reading &reading, const FamilyId &family, const ChildId &child)
{
    Overview overview;
    Together together(reading);
    together.ask(overview.team,
                 [&] { return orEmpty(CareTeamRepository(reading).team(child, reading.today())); });
    together.ask(overview.equipment,
                 [&] { return orEmpty(EquipmentRepository(reading).ofChild(child)); });
    together.ask(overview.therapy,
                 [&] { return orEmpty(TherapyRepository(reading).ofChild(child)); });
    together.ask(overview.dues, [&] { return readDues(reading, family); });
    ENLACE_TRY(together.done());
    return overview;
}

} // namespace

OverviewTab::OverviewTab(const Environment &environment, QWidget *parent)
    : FamilyTab(environment, parent)
    , m_providers(new ProvidersCard(this))
    , m_deadlines(new DeadlinesCard(this))
    , m_equipment(new EquipmentCard(this))
    , m_therapy(new TherapyCard(this))
    , m_cards(new QWidget(this))
    , m_grid(new QGridLayout(m_cards))
{
    setLook(m_cards, "clear");
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    auto *scroll = new PageScroll(m_cards, this);
    scroll->yieldInLargePrint();
    body()->addWidget(scroll, 1);
    connect(m_deadlines, &DeadlinesCard::whyRequested, this, &OverviewTab::explain);
    const auto lead = [this](Card *card, RecordKind kind) {
        connect(card->link(), &QPushButton::clicked, this,
                [this, kind] { Q_EMIT tabRequested(kind); });
    };
    lead(m_providers, RecordKind::CareTeamMember);
    lead(m_deadlines, RecordKind::Deadline);
    lead(m_equipment, RecordKind::Equipment);
    lead(m_therapy, RecordKind::TherapyEpisode);
    m_cards->hide();
    arrange();
    OverviewTab::retranslate();
}

QString OverviewTab::title() const { return tr("Overview"); }

void OverviewTab::read()
{
    ask([family = subject().family(), child = child().child.id](
            Reading &reading) { return readOverview(reading, family, child); },
        [this](const Overview &overview) {
            QHash<ChildId, QString> names;
            for (const ChildCard &card : subject().view.children)
                names.insert(card.child.id, subject().nameAmongSiblings(card.child.id));
            m_providers->setReadable(mayRead(DataCategory::CareTeam));
            m_equipment->setReadable(mayRead(DataCategory::Equipment));
            m_therapy->setReadable(mayRead(DataCategory::Therapy));
            m_deadlines->setReadable(mayRead(DataCategory::Tasks));
            m_providers->show(overview.team, today());
            m_equipment->show(overview.equipment, today());
            m_therapy->show(overview.therapy.lanes, overview.therapy.hidden, today());
            m_deadlines->show(overview.dues.lines, overview.dues.hidden, names, today());
            m_cards->show();
        });
}

void OverviewTab::forget() { m_cards->hide(); }

void OverviewTab::arrange()
{
    const int columns = width() >= scaled(twoColumnsFrom) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<QWidget *> cards{m_providers, m_deadlines, m_equipment, m_therapy};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < cards.size(); ++i)
        m_grid->addWidget(cards.at(i), i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    FamilyTab::resizeEvent(event);
    arrange();
}

} // namespace enlace
