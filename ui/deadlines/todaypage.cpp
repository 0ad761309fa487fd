// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/todaypage.h"

#include "core/base/datetext.h"
#include "core/storage/store.h"
#include "ui/deadlines/deadlinemodel.h"
#include "ui/deadlines/lineactionbar.h"
#include "ui/deadlines/reviewcard.h"
#include "ui/deadlines/viewsbutton.h"
#include "ui/kit/counttile.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// How often the page looks whether a new day has begun.
constexpr int lookEvery = 30000; // ms
/// Pixels: the headings and a line in large print, below an open panel.
constexpr int leastListHeight = 150;

/// Of the work, besides what is to be done now.
QList<FilterChoice> workParts()
{
    QList<FilterChoice> choices = enumChoices<WorkPart>();
    choices.removeFirst();
    return choices;
}

/// In another order than by day.
QList<FilterChoice> orders()
{
    QList<FilterChoice> choices = enumChoices<DeadlineOrder>();
    choices.removeFirst();
    return choices;
}

QString idOf(WorkScope scope) { return QString(keyOf(scope)); }

} // namespace

TodayPage::TodayPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_scopes(new Segments(this))
    , m_tileRow(new QWidget(this))
    , m_filters(new FilterBar(this))
    , m_model(new DeadlineModel(environment.store, this))
    , m_list(new ListCard(QStringLiteral("dialog-ok"), this))
    , m_view(m_list->addList("todayView", m_model))
    , m_actions(new LineActionBar(environment, m_view, m_model, this))
    , m_review(new ReviewCard(this))
    , m_views(new ViewsButton(environment, this))
    , m_unseen(makeParagraph(TextLook::Small, this))
    , m_day(environment.clock.today())
{
    addScopes();
    body()->addWidget(m_review);
    addTiles();
    addFilters();
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->moveSection(DeadlineModel::groupColumn, 0);
    m_unseen->setObjectName(QStringLiteral("unseenLabel"));
    m_unseen->hide();
    m_actions->addPanel(m_views->panel());
    body()->addWidget(m_actions->panels());
    body()->addWidget(m_list, 1);
    body()->addWidget(m_unseen);
    body()->addWidget(m_actions);
    connect(m_actions, &LineActionBar::said, this, &TodayPage::said);
    connect(m_actions, &LineActionBar::openRequested, this, &TodayPage::open);
    connect(m_actions, &LineActionBar::panelToggled, this, [this](bool isOpen) {
        // In large print there is no room for all of it at once.
        const bool isCrowded = isOpen && isLargePrint();
        m_unseen->setVisible(!isCrowded && !m_unseen->text().isEmpty());
        m_tileRow->setVisible(!isCrowded);
        m_list->setMinimumHeight(isCrowded ? leastListHeight : 0);
        m_filters->setVisible(!isCrowded);
    });
    connect(m_review, &ReviewCard::familyRequested, this, [this](const FamilyId &family) {
        Q_EMIT openRequested(RecordRef::to(RecordKind::Family, family));
    });
    connect(m_review, &ReviewCard::messageRequested, this, [this](const MessageId &message) {
        Q_EMIT openRequested(RecordRef::to(RecordKind::Message, message));
    });
    connect(m_review, &ReviewCard::dueRequested, this, [this](QDate from) {
        m_asked = {};
        m_asked.dueFrom = from.addDays(1);
        m_asked.dueUntil = m_environment.clock.today();
        press({});
        focusFirst();
    });
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
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TodayPage::lookAtTheDay);
    timer->start(lookEvery);
    retranslate();
}

void TodayPage::lookAtTheDay()
{
    if (m_day == m_environment.clock.today())
        return;
    m_day = m_environment.clock.today();
    ask();
    retranslate();
}

void TodayPage::showEvent(QShowEvent *event)
{
    lookAtTheDay();
    Page::showEvent(event);
}

void TodayPage::addScopes()
{
    const QList<WorkScope> scopes = scopesOf(m_environment.store.actor());
    for (const WorkScope scope : scopes)
        m_scopes->add(idOf(scope), [scope] { return label(scope); });
    m_scopes->setName([] { return tr("Whose children"); });
    m_scopes->setVisible(scopes.size() > 1);
    buttons()->addWidget(m_views);
    buttons()->addWidget(m_scopes);
    connect(m_scopes, &Segments::chosen, this, [this] {
        m_asked = {};
        ask();
    });
}

void TodayPage::addTiles()
{
    auto *row = new QHBoxLayout(m_tileRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [&](TodayTile tile, const char *name, Tone tone) {
        auto *button = new CountTile(
            name, tone, [tile] { return label(tile); }, this);
        connect(button, &CountTile::clicked, this,
                [this, tile](bool on) { press(on ? std::optional(tile) : std::nullopt); });
        m_tiles.insert(tile, button);
        row->addWidget(button);
    };
    add(TodayTile::Late, "lateTile", Tone::Late);
    add(TodayTile::Week, "weekTile", Tone::Soon);
    add(TodayTile::Month, "monthTile", Tone::Neutral);
    add(TodayTile::OnOthers, "othersTile", Tone::Waiting);
    m_stalled = new CountTile(
        "stalledTile", Tone::Late, [] { return tr("Equipment stalled"); }, this);
    m_stalled->setCheckable(false);
    connect(m_stalled, &CountTile::clicked, this, [this] {
        Q_EMIT placeRequested(QStringLiteral("equipment"),
                              QVariant::fromValue(stalledEquipment(scoped())));
    });
    row->addWidget(m_stalled);
    add(TodayTile::TouchBase, "touchBaseTile", Tone::Soon);
    body()->addWidget(m_tileRow);
}

void TodayPage::addFilters()
{
    m_filters->addChoice(
        "kindFilter", [] { return tr("Kind"); }, [] { return tr("Everything that is due"); },
        enumChoices<DeadlineKind>);
    m_filters->addChoice(
        "moverFilter", [] { return tr("Whose move"); }, [] { return tr("Whoever must act"); },
        enumChoices<Mover>);
    m_filters->addChoice(
        "viewFilter", [] { return tr("Which work"); }, [] { return label(WorkPart::ToDo); },
        workParts);
    m_filters->addChoice(
        "orderFilter", [] { return tr("Order"); }, [] { return label(DeadlineOrder::Day); },
        orders);
    connect(m_filters, &FilterBar::cleared, this, [this] {
        m_asked = {};
        press({});
    });
    connect(m_filters, &FilterBar::changed, this, &TodayPage::ask);
    connect(m_views, &ViewsButton::chosen, this, &TodayPage::choose);
    connect(m_views, &ViewsButton::said, this, &TodayPage::said);
    body()->addWidget(m_filters);
}

WorkScope TodayPage::scope() const
{
    for (const WorkScope scope : scopesOf(m_environment.store.actor()))
        if (idOf(scope) == m_scopes->current())
            return scope;
    return WorkScope::Everyone;
}

WorkPart TodayPage::part() const
{
    return static_cast<WorkPart>(
        m_filters->chosen<int>("viewFilter").value_or(static_cast<int>(WorkPart::ToDo)));
}

WorkChoice TodayPage::choice() const
{
    WorkChoice choice{scope(), part(), {}, {}, m_tile};
    if (const auto kind = m_filters->chosen<int>("kindFilter"))
        choice.kind = static_cast<DeadlineKind>(*kind);
    if (const auto mover = m_filters->chosen<int>("moverFilter"))
        choice.mover = static_cast<Mover>(*mover);
    if (const auto order = m_filters->chosen<int>("orderFilter"))
        choice.order = static_cast<DeadlineOrder>(*order);
    return choice;
}

void TodayPage::choose(const WorkChoice &choice)
{
    const auto number = [](auto value) { return QVariant(static_cast<int>(value)); };
    const auto orNone = [&number](const auto &value) {
        return value ? number(*value) : QVariant();
    };
    m_asked = {};
    m_tile = choice.tile;
    // A role can have gone since the view was kept.
    const QList<WorkScope> scopes = scopesOf(m_environment.store.actor());
    m_scopes->setCurrent(idOf(scopes.contains(choice.scope) ? choice.scope : scopes.first()));
    m_filters->setValue("kindFilter", orNone(choice.kind));
    m_filters->setValue("moverFilter", orNone(choice.mover));
    m_filters->setValue("viewFilter",
                        choice.part == WorkPart::ToDo ? QVariant() : number(choice.part));
    m_filters->setValue("orderFilter",
                        choice.order == DeadlineOrder::Day ? QVariant() : number(choice.order));
    ask();
    focusFirst();
}

DeadlineFilter TodayPage::base() const
{
    const WorkChoice chosen = choice();
    DeadlineFilter filter = m_asked;
    if (chosen.kind)
        filter.kind = chosen.kind;
    if (chosen.mover)
        filter.owner = chosen.mover;
    filter.order = chosen.order;
    filter.silence = Silence::Awake;
    switch (chosen.part) {
    case WorkPart::ToDo:
        break;
    case WorkPart::WithOthers:
        filter.onOthers = true;
        break;
    case WorkPart::Snoozed:
        filter.silence = Silence::Snoozed;
        break;
    case WorkPart::Paused:
        filter.silence = Silence::Paused;
        break;
    }
    return filter;
}

DeadlineFilter TodayPage::scoped() const
{
    DeadlineFilter filter = base();
    if (!filter.coordinators.isEmpty())
        return filter;
    filter.coordinators = m_whose.coordinators;
    filter.andAllElse = m_whose.andAllElse;
    filter.others = m_whose.others;
    filter.withGivenToMe = m_asked == DeadlineFilter{};
    return filter;
}

void TodayPage::shown()
{
    if (m_stale)
        ask();
}

QStringList TodayPage::parts() const
{
    return {QStringLiteral("list"), QStringLiteral("snooze"), QStringLiteral("give"),
            QStringLiteral("pause"), QStringLiteral("view")};
}

void TodayPage::showPart(const QString &part)
{
    m_actions->showPanel(part);
    if (part == QLatin1String("view"))
        m_views->keep();
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
    m_views->setShown(m_asked == DeadlineFilter{} ? std::optional(choice()) : std::nullopt);
    m_filters->setAlsoNarrowed(m_tile.has_value() || m_asked != DeadlineFilter{});
    for (auto it = m_tiles.begin(); it != m_tiles.end(); ++it)
        it.value()->setChecked(m_tile == it.key());
    // Whose children they are is looked up first; the list and the figures then need no join.
    m_environment.store.readLatest(
        m_scopes, [scope = scope()](Reading &reading) { return filterOf(reading, scope); },
        [this](const Result<DeadlineFilter> &whose) {
            if (!whose) {
                Q_EMIT said(Message::of(whose.error()));
                return;
            }
            m_whose = *whose;
            askReview();
            DeadlineFilter filter = scoped();
            if (m_tile)
                filter = narrowed(filter, *m_tile, m_environment.clock.today());
            m_model->show(filter);
            askCounts();
        });
}

void TodayPage::askReview()
{
    // The first question is about the own work: that of who comes back. Who coordinates nobody has
    // one list alone, and may have been written to.
    const bool isOwn = !m_whose.andAllElse || m_scopes->count() == 1;
    if (std::exchange(m_isReviewed, true) || !isOwn)
        return;
    m_environment.store.read(
        m_review,
        [mine = m_whose.coordinators](Reading &reading) {
            return ReviewRepository(reading).since(mine);
        },
        [this](const Result<std::optional<SignInReview>> &review) {
            if (review && *review)
                m_review->show(**review, m_day);
        });
}

void TodayPage::askCounts()
{
    // The figures count what the list would show, so that pressing one opens what it says.
    const DeadlineFilter filter = scoped();
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
    m_unseenLines = counts.unseen;
    m_unseen->setText(unseenText());
    m_unseen->setVisible(!m_unseen->text().isEmpty());
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

bool TodayPage::act(const QString &command)
{
    const int row = m_view->currentRow();
    if ((command != QLatin1String("newTask") && command != QLatin1String("logContact")) ||
        row < 0 || row >= m_model->rowCount())
        return false;
    Q_EMIT actRequested(RecordRef::to(RecordKind::Deadline, m_model->row(row).deadline.id),
                        command);
    return true;
}

void TodayPage::showState()
{
    m_actions->rowsChanged();
    setEmptyWords();
}

void TodayPage::focusFirst()
{
    if (!m_list->focusList())
        m_scopes->setFocus();
}

bool TodayPage::escape()
{
    if (m_actions->closePanel())
        return true;
    if (!m_tile && !m_filters->isNarrowed() && m_asked == DeadlineFilter{})
        return false;
    m_filters->clear();
    return true;
}

void TodayPage::showTitle()
{
    // Large print needs the room for the list.
    setTitle(tr("Today"), isLargePrint()
                              ? QString()
                              : weekdayDate(m_environment.clock.today(), Languages::current()));
}

void TodayPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        showTitle();
    Page::changeEvent(event);
}

void TodayPage::retranslate()
{
    showTitle();
    m_view->setAccessibleName(tr("What is due"));
    m_view->setAccessibleDescription(
        tr("Enter opens the family. Shift with the arrows selects several lines. Ctrl+D marks as "
           "done, Ctrl+Shift+D puts off, Ctrl+G asks somebody, Ctrl+Y says why it is due, Ctrl+Z "
           "takes back."));
    m_unseen->setText(unseenText());
    setEmptyWords();
}

QString TodayPage::unseenText() const
{
    QStringList parts;
    const bool isToDo = !m_filters->value("viewFilter").isValid();
    if (m_unseenLines.snoozed > 0 && isToDo)
        parts.append(tr("%n line(s) put off", nullptr, m_unseenLines.snoozed));
    if (m_unseenLines.paused > 0 && isToDo)
        parts.append(tr("%n line(s) of families on pause", nullptr, m_unseenLines.paused));
    if (m_unseenLines.hidden > 0)
        parts.append(
            tr("%n specially protected line(s) (privacy rule)", nullptr, m_unseenLines.hidden));
    return parts.isEmpty() ? QString() : tr("Not shown: %1").arg(parts.join(QStringLiteral(" · ")));
}

void TodayPage::setEmptyWords()
{
    EmptyState *empty = m_list->empty();
    switch (part()) {
    case WorkPart::ToDo:
        break;
    case WorkPart::Snoozed:
        return empty->setWords(tr("Nothing is put off"),
                               tr("What is put off waits here with its reason, and comes back "
                                  "by itself on its day."),
                               tr("Clear filters"));
    case WorkPart::Paused:
        return empty->setWords(tr("No family is on pause"),
                               tr("A family that asked for quiet, moves or is in the hospital "
                                  "waits here with all its lines until its day."),
                               tr("Clear filters"));
    case WorkPart::WithOthers:
        return empty->setWords(tr("Nothing is with others"),
                               tr("Here stands what somebody else must do, with the day on "
                                  "which it was asked and the day to ask again."),
                               tr("Clear filters"));
    }
    if (m_tile || m_filters->isNarrowed() || m_asked != DeadlineFilter{})
        return empty->setWords(tr("Nothing here is due"),
                               tr("Other lines may be: look at all of them."), tr("Clear filters"));
    const QString all =
        tr("Here stand the renewals, authorizations, releases, birthdays and calls that are due "
           "for these children, each with its reason and with whose move it is.");
    switch (scope()) {
    case WorkScope::Mine:
        return empty->setWords(
            tr("Nothing is due for your children"),
            all + QLatin1Char(' ') +
                tr("A child is yours when you are the lead or stand in for the lead."));
    case WorkScope::Team:
        return empty->setWords(tr("Nothing is due for your team's children"), all);
    case WorkScope::Everyone:
        break;
    }
    empty->setWords(tr("Nothing is due"), all);
}

} // namespace enlace
