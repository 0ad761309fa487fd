// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/todaypage.h"

#include "core/base/datetext.h"
#include "core/storage/store.h"
#include "ui/deadlines/deadlinemodel.h"
#include "ui/kit/counttile.h"
#include "ui/kit/deadlinedone.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"
#include "ui/kit/segments.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace enlace {

namespace {

QString idOf(WorkScope scope)
{
    switch (scope) {
    case WorkScope::Mine:
        return QStringLiteral("mine");
    case WorkScope::Team:
        return QStringLiteral("team");
    case WorkScope::Everyone:
        break;
    }
    return QStringLiteral("everyone");
}

} // namespace

TodayPage::TodayPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_scopes(new Segments(this))
    , m_filters(new FilterBar(this))
    , m_model(new DeadlineModel(environment.store, this))
    , m_list(new ListCard(QStringLiteral("dialog-ok"), this))
    , m_view(m_list->addList("todayView", m_model))
    , m_why(new ExplainButton(this))
    , m_done(makeButton(ButtonLook::Normal, "doneButton", this))
    , m_open(makeButton(ButtonLook::Primary, "openFamilyButton", this))
{
    addScopes();
    addTiles();
    addFilters();
    body()->addWidget(m_list, 1);
    connect(m_list->empty(), &EmptyState::actionRequested, m_filters, &FilterBar::clear);
    connect(m_view, &RecordView::opened, this, &TodayPage::open);
    connect(m_list, &ListCard::arrived, this, &TodayPage::showState);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
        else
            askCounts(); // the figure in the side bar
    });
    retranslate();
}

void TodayPage::addScopes()
{
    const QList<WorkScope> scopes = scopesOf(m_environment.store.actor());
    for (const WorkScope scope : scopes)
        m_scopes->add(idOf(scope), [scope] {
            return scope == WorkScope::Mine   ? tr("My children")
                   : scope == WorkScope::Team ? tr("My team")
                                              : tr("Everyone I may see");
        });
    m_scopes->setName([] { return tr("Whose children"); });
    m_scopes->setVisible(scopes.size() > 1);
    buttons()->addWidget(m_scopes);
    connect(m_scopes, &Segments::chosen, this, [this] {
        m_asked = {};
        ask();
    });
}

void TodayPage::addTiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const auto add = [&](TodayTile tile, const char *name, Tone tone,
                         const std::function<QString()> &words) {
        auto *button = new CountTile(name, tone, words, this);
        connect(button, &CountTile::clicked, this,
                [this, tile](bool on) { press(on ? std::optional(tile) : std::nullopt); });
        m_tiles.insert(tile, button);
        row->addWidget(button);
    };
    add(TodayTile::Late, "lateTile", Tone::Late, [] { return tr("Late"); });
    add(TodayTile::Week, "weekTile", Tone::Soon, [] { return tr("Next 7 days"); });
    add(TodayTile::Month, "monthTile", Tone::Neutral, [] { return tr("Next 30 days"); });
    add(TodayTile::OnOthers, "othersTile", Tone::Waiting,
        [] { return tr("Others are late to act"); });
    m_stalled = new CountTile(
        "stalledTile", Tone::Late, [] { return tr("Equipment stalled"); }, this);
    m_stalled->setCheckable(false);
    connect(m_stalled, &CountTile::clicked, this, [this] {
        Q_EMIT placeRequested(QStringLiteral("equipment"),
                              QVariant::fromValue(stalledEquipment(m_asked.coordinators.isEmpty()
                                                                       ? m_coordinators
                                                                       : m_asked.coordinators)));
    });
    row->addWidget(m_stalled);
    add(TodayTile::TouchBase, "touchBaseTile", Tone::Soon,
        [] { return tr("Families to touch base with"); });
    body()->addLayout(row);
}

void TodayPage::addFilters()
{
    m_filters->addChoice(
        "kindFilter", [] { return tr("Kind"); }, [] { return tr("Everything that is due"); },
        enumChoices<DeadlineKind>);
    m_filters->addChoice(
        "moverFilter", [] { return tr("Whose move"); }, [] { return tr("Whoever must act"); },
        enumChoices<Mover>);
    connect(m_filters, &FilterBar::cleared, this, [this] {
        m_asked = {};
        press({});
    });
    connect(m_filters, &FilterBar::changed, this, &TodayPage::ask);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_filters, 1);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_done->setIcon(themeIcon(QStringLiteral("dialog-ok"), IconInk::Ink));
    for (QPushButton *button : {static_cast<QPushButton *>(m_why), m_done, m_open})
        row->addWidget(button);
    body()->addLayout(row);
    m_why->setQuestion([this](const ExplainButton::Answer &answer) { explainCurrent(answer); }, {});
    connect(m_done, &QPushButton::clicked, this, &TodayPage::finish);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_view->currentRow()); });
    const auto shortcut = [this](const QKeySequence &keys, QPushButton *button) {
        auto *key = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, button, &QPushButton::click);
    };
    shortcut(QKeySequence(QStringLiteral("Ctrl+D")), m_done);
    shortcut(QKeySequence(QStringLiteral("Ctrl+Y")), m_why);
}

WorkScope TodayPage::scope() const
{
    for (const WorkScope scope : scopesOf(m_environment.store.actor()))
        if (idOf(scope) == m_scopes->current())
            return scope;
    return WorkScope::Everyone;
}

DeadlineFilter TodayPage::base() const
{
    DeadlineFilter filter = m_asked;
    if (const auto kind = m_filters->chosen<int>("kindFilter"))
        filter.kind = static_cast<DeadlineKind>(*kind);
    if (const auto mover = m_filters->chosen<int>("moverFilter"))
        filter.owner = static_cast<Mover>(*mover);
    return filter;
}

void TodayPage::shown()
{
    if (m_stale)
        ask();
}

void TodayPage::showFilter(const QVariant &filter)
{
    if (!filter.canConvert<DeadlineFilter>())
        return;
    m_asked = filter.value<DeadlineFilter>();
    m_scopes->setCurrent(idOf(WorkScope::Everyone));
    m_filters->setValue("kindFilter",
                        m_asked.kind ? QVariant(static_cast<int>(*m_asked.kind)) : QVariant());
    m_filters->setValue("moverFilter",
                        m_asked.owner ? QVariant(static_cast<int>(*m_asked.owner)) : QVariant());
    m_asked.kind.reset(); // the bar holds them now
    m_asked.owner.reset();
    m_tile.reset();
    ask();
}

void TodayPage::ask()
{
    m_stale = false;
    m_filters->setAlsoNarrowed(m_tile.has_value() || m_asked != DeadlineFilter{});
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it)
        it.value()->setChecked(m_tile == it.key());
    // Whose children they are is looked up first; the list and the figures then need no join.
    m_environment.store.readLatest(
        m_scopes, [scope = scope()](Reading &reading) { return coordinatorsOf(reading, scope); },
        [this](const Result<QList<StaffId>> &coordinators) {
            if (!coordinators) {
                Q_EMIT said(Message::of(coordinators.error()));
                return;
            }
            m_coordinators = *coordinators;
            DeadlineFilter filter = base();
            if (filter.coordinators.isEmpty())
                filter.coordinators = m_coordinators;
            if (m_tile)
                filter = narrowed(filter, *m_tile, m_environment.clock.today());
            m_model->show(filter);
            askCounts();
        });
}

void TodayPage::askCounts()
{
    // The figures count what the list would show, so that pressing one opens what it says.
    DeadlineFilter filter = base();
    if (filter.coordinators.isEmpty())
        filter.coordinators = m_coordinators;
    m_environment.store.readLatest(
        m_list, [filter](Reading &reading) { return countToday(reading, filter); },
        [this](const Result<TodayCounts> &counts) {
            if (counts)
                takeCounts(*counts);
        });
}

void TodayPage::takeCounts(const TodayCounts &counts)
{
    m_tiles.value(TodayTile::Late)->setCount(counts.late);
    m_tiles.value(TodayTile::Week)->setCount(counts.week);
    m_tiles.value(TodayTile::Month)->setCount(counts.month);
    m_tiles.value(TodayTile::OnOthers)->setCount(counts.onOthers);
    m_tiles.value(TodayTile::TouchBase)->setCount(counts.touchBase);
    m_stalled->setCount(counts.stalled);
    // The side bar counts where the day begins, not what somebody looks at just now.
    const QList<WorkScope> scopes = scopesOf(m_environment.store.actor());
    if (scope() == scopes.first() && !m_filters->isNarrowed() && m_asked == DeadlineFilter{})
        Q_EMIT countChanged(counts.late);
}

void TodayPage::press(std::optional<TodayTile> tile)
{
    m_tile = tile;
    ask();
}

void TodayPage::open(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    // The family opens among its deadlines, at this one.
    Q_EMIT openRequested(RecordRef::to(RecordKind::Deadline, m_model->row(row).deadline.id));
}

void TodayPage::explainCurrent(const ExplainButton::Answer &answer)
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    m_environment.store.read(
        this,
        [id = m_model->row(row).deadline.id](Reading &reading) {
            return DeadlineRepository(reading).explain(id);
        },
        [this, answer](const Result<std::optional<Explanation>> &why) {
            if (!why) {
                Q_EMIT said(Message::of(why.error()));
                return;
            }
            if (*why)
                answer({explanationWords(**why, Languages::current()), (*why)->isUnconfirmed()});
        });
}

void TodayPage::finish()
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    const DeadlineRow line = m_model->row(row);
    setDeadlineDone(this, m_environment.store, line, line.deadline.revision, true,
                    [this](const Message &message) { Q_EMIT said(message); });
}

void TodayPage::showState()
{
    for (QPushButton *button : {static_cast<QPushButton *>(m_why), m_done, m_open})
        button->setVisible(!m_list->isEmpty());
    retranslate();
}

void TodayPage::focusFirst()
{
    if (!m_list->focusList())
        m_scopes->setFocus();
}

bool TodayPage::escape()
{
    if (!m_tile && !m_filters->isNarrowed() && m_asked == DeadlineFilter{})
        return false;
    m_filters->clear();
    return true;
}

void TodayPage::retranslate()
{
    setTitle(tr("Today"), weekdayDate(m_environment.clock.today(), Languages::current()));
    m_done->setText(tr("&Done"));
    m_done->setToolTip(tr("Mark it as done (Ctrl+D); it can be taken back"));
    m_open->setText(tr("&Open the family"));
    m_open->setToolTip(tr("Open the family at this line (Enter)"));
    for (QPushButton *button : {m_done, m_open})
        button->setAccessibleDescription(button->toolTip());
    m_view->setAccessibleName(tr("What is due"));
    m_view->setAccessibleDescription(
        tr("Enter opens the family, Ctrl+D marks the line as done, Ctrl+Y says why it is due."));
    const bool isNarrowed = m_tile || m_filters->isNarrowed() || m_asked != DeadlineFilter{};
    if (isNarrowed)
        m_list->empty()->setWords(tr("Nothing here is due"),
                                  tr("Other lines may be: look at all of them."),
                                  tr("Clear filters"));
    else
        m_list->empty()->setWords(
            tr("Nothing is due"),
            tr("Here stand the renewals, authorizations, releases, birthdays and calls that are "
               "due for these children, each with its reason and with whose move it is."));
}

} // namespace enlace
