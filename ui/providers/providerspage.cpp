// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerspage.h"

#include "core/providers/directorylookrepository.h"
#include "core/storage/store.h"
#include "ui/kit/childpicker.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/listcard.h"
#include "ui/kit/listsplit.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/segments.h"
#include "ui/providers/agencymodel.h"
#include "ui/providers/candidates.h"
#include "ui/providers/directorydesk.h"
#include "ui/providers/directorydetail.h"
#include "ui/providers/entryaround.h"
#include "ui/providers/networksbeside.h"
#include "ui/providers/providermodel.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Counting stops here and says "1,000 or more".
constexpr int countLimit = 1000;
const auto providersSide = QStringLiteral("providers");
const auto organizationsSide = QStringLiteral("organizations");
const auto networksPart = QStringLiteral("networks");
/// What stands in the place of the lists.
constexpr int listsShown = 0;
constexpr int candidatesShown = 1;
constexpr int networksShown = 2;

/// All that the panel beside the list shows of an entry.
template <class Look>
struct Entry
{
    Look look;
    EntryAround around;
};

template <class Look, class EntryId>
Result<Entry<Look>> readEntry(Reading &reading, const EntryId &id, const StandingParty &party,
                              const std::optional<ChildId> &child)
{
    Entry<Look> entry;
    ENLACE_ASSIGN(entry.look, DirectoryLookRepository(reading).look(id, child));
    ENLACE_ASSIGN(entry.around, readAround(reading, party, child));
    return entry;
}

struct Compared
{
    QList<ProviderLook> looks;
    QHash<ProviderId, ProviderPreference> wishes;
};

} // namespace

ProvidersPage::ProvidersPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_sides(new Segments(this))
    , m_compare(makeButton(ButtonLook::Primary, "compareButton", this))
    , m_search(new SearchEdit(this))
    , m_child(new ChildPicker(environment, this))
    , m_filters(new DirectoryFilters(environment.store, this))
    , m_model(new ProviderModel(environment.store, environment.search, this))
    , m_agencies(new AgencyModel(environment.store, environment.search, this))
    , m_list(new ListCard(QStringLiteral("view-pim-contacts"), this))
    , m_view(m_list->addList("providersView", m_model))
    , m_agencyView(m_list->addList("organizationsView", m_agencies))
    , m_detail(new DirectoryDetail(this))
    , m_desk(new DirectoryDesk(environment, m_detail, this))
    , m_new(makeButton(ButtonLook::Normal, "newEntryButton", this))
    , m_candidates(new Candidates(this))
    , m_compareNetworks(makeButton(ButtonLook::Normal, "compareNetworksButton", this))
    , m_networks(new NetworksBeside(environment, this))
    , m_stack(new QStackedWidget(this))
{
    addHead();
    m_stack->addWidget(makeLists());
    m_stack->addWidget(new PageScroll(m_candidates, this));
    m_stack->addWidget(new PageScroll(m_networks, this));
    body()->addWidget(m_stack, 1);
    connect(m_list, &ListCard::arrived, this, &ProvidersPage::showState);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    for (RecordView *view : {m_view, m_agencyView}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &ProvidersPage::askCurrent);
        connect(view, &RecordView::opened, m_detail, [this] { m_detail->focusFirst(); });
    }
    connect(m_view, &RecordView::markRequested, this, &ProvidersPage::mark);
    connect(m_detail, &DirectoryDetail::entryRequested, this, &Page::openRequested);
    connect(m_detail, &DirectoryDetail::copied, this,
            [this] { Q_EMIT said(Message::said(Tone::Good, [] { return tr("Copied"); })); });
    connect(m_candidates, &Candidates::closeRequested, this, &ProvidersPage::closeCandidates);
    connect(m_candidates, &Candidates::removeRequested, this, [this](const ProviderId &id) {
        m_model->unmark(id);
        m_model->marked().size() < 2 ? closeCandidates() : compare();
        retranslate();
    });
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible() && m_stack->currentIndex() == networksShown)
            m_networks->read();
        if (isVisible())
            ask();
    });
    retranslate();
}

void ProvidersPage::addHead()
{
    m_sides->add(providersSide, [] { return tr("Providers"); });
    m_sides->add(organizationsSide, [] { return tr("Organizations"); });
    m_sides->setName([] { return tr("Which part of the directory"); });
    buttons()->addWidget(m_new);
    buttons()->addWidget(m_compare);
    connect(m_compareNetworks, &QPushButton::clicked, this, &ProvidersPage::compareNetworks);
    connect(m_networks, &NetworksBeside::closeRequested, this, &ProvidersPage::closeCandidates);
    connect(m_networks, &NetworksBeside::said, this, &Page::said);
    connect(m_new, &QPushButton::clicked, this, &ProvidersPage::addEntry);
    connect(m_desk, &DirectoryDesk::said, this, &Page::said);
    connect(m_desk, &DirectoryDesk::saved, this, &ProvidersPage::showRecord);
    connect(m_desk, &DirectoryDesk::closed, this, [this] {
        if (isVisible())
            m_list->focusList();
    });
    buttons()->addWidget(m_sides);
    connect(m_sides, &Segments::chosen, this, [this] {
        m_filters->setOnly({});
        ask();
    });
    connect(m_compare, &QPushButton::clicked, this, &ProvidersPage::compare);
}

QWidget *ProvidersPage::makeLists()
{
    m_search->setObjectName(QStringLiteral("providerSearch"));
    setLook(m_search, "search");
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_search, 3);
    head->addWidget(m_child, 2);
    head->addWidget(m_compareNetworks);
    auto *split = new ListSplit(this);
    split->setObjectName(QStringLiteral("providersSplitter"));
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    auto *beside = new PageScroll(m_desk, this);
    beside->yieldInLargePrint();
    split->addWidget(beside);
    split->setSizes({680, 440});
    auto *lists = new QWidget(this);
    auto *all = new QVBoxLayout(lists);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(m_filters);
    all->addWidget(split, 1);
    connect(m_filters, &DirectoryFilters::changed, this, &ProvidersPage::ask);
    connect(m_search, &SearchEdit::asked, this, [this](const QString &text) {
        m_typed = text;
        m_filters->setOnly({});
        ask();
    });
    const auto toList = [this] { m_list->focusList(); };
    connect(m_search, &SearchEdit::downPressed, this, toList);
    connect(m_search, &SearchEdit::enterPressed, this, toList);
    connect(m_child, &ChildPicker::changed, this, &ProvidersPage::ask);
    connect(m_child, &ChildPicker::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(m_list->empty(), &EmptyState::actionRequested, this, [this] {
        if (isNarrowed())
            return clearAll();
        m_sides->setCurrent(ofProviders() ? organizationsSide : providersSide);
        ask();
    });
    return lists;
}

bool ProvidersPage::ofProviders() const { return m_sides->current() == providersSide; }

DirectoryFilters::Side ProvidersPage::side() const
{
    return ofProviders() ? DirectoryFilters::Side::Providers
                         : DirectoryFilters::Side::Organizations;
}

bool ProvidersPage::isNarrowed() const { return m_filters->isNarrowed(side()); }

void ProvidersPage::clearAll()
{
    m_search->setTextQuietly({});
    m_typed.clear();
    m_filters->clear(side());
}

bool ProvidersPage::showRecord(const RecordRef &record)
{
    if (record.kind != RecordKind::Provider && record.kind != RecordKind::Agency)
        return false;
    closeCandidates();
    m_sides->setCurrent(record.kind == RecordKind::Provider ? providersSide : organizationsSide);
    m_search->setTextQuietly({});
    m_typed.clear();
    m_filters->setOnly(record);
    ask();
    return true;
}

void ProvidersPage::showFilter(const QVariant &value)
{
    if (!value.canConvert<ProviderFilter>())
        return;
    const auto asked = value.value<ProviderFilter>();
    m_filters->set(asked);
    m_sides->setCurrent(providersSide);
    m_search->setTextQuietly({});
    m_typed.clear();
    closeCandidates();
    if (asked.forChild)
        m_child->choose(*asked.forChild);
    else
        m_child->clear();
    ask();
}

QStringList ProvidersPage::parts() const
{
    return {providersSide, organizationsSide, QStringLiteral("candidates"), networksPart};
}

void ProvidersPage::showPart(const QString &part)
{
    closeCandidates();
    const bool ofOrganizations = part == organizationsSide || part == networksPart;
    m_sides->setCurrent(ofOrganizations ? organizationsSide : providersSide);
    if (part == networksPart)
        return compareNetworks();
    if (part != QLatin1String("candidates"))
        return ask();
    for (int row = 0; row < std::min(3, m_model->rowCount()); ++row)
        if (!m_model->marked().contains(m_model->row(row).provider.id))
            m_model->toggle(row);
    compare();
}

void ProvidersPage::shown()
{
    if (m_stale)
        ask();
}

void ProvidersPage::focusFirst()
{
    if (m_stack->currentIndex() == candidatesShown)
        return m_candidates->focusFirst();
    if (m_stack->currentIndex() == networksShown)
        return m_networks->focusFirst();
    if (m_filters->hasOnly()) {
        m_list->current()->setFocus();
        return;
    }
    m_search->setFocus();
    m_search->selectAll();
}

void ProvidersPage::addEntry()
{
    if (ofProviders())
        m_desk->beginProvider();
    else
        m_desk->beginAgency();
}

bool ProvidersPage::act(const QString &command)
{
    if (m_stack->currentIndex() != listsShown)
        return false;
    if (command != QLatin1String("newRecord"))
        return m_desk->act(command);
    if (!m_desk->mayEdit(ofProviders()))
        return false;
    addEntry();
    return true;
}

bool ProvidersPage::escape()
{
    if (m_desk->escape())
        return true;
    if (m_stack->currentIndex() != listsShown) {
        closeCandidates();
        return true;
    }
    if (!m_typed.isEmpty() || isNarrowed()) {
        clearAll();
        return true;
    }
    if (m_child->chosen()) {
        m_child->clear();
        return true;
    }
    return false;
}

void ProvidersPage::ask()
{
    m_stale = false;
    const bool hasChild = m_child->chosen().has_value();
    m_filters->show(side(), hasChild);
    m_view->showColumnOf(ProviderModel::standingColumn, hasChild);
    m_agencyView->showColumnOf(AgencyModel::standingColumn, hasChild);
    m_list->setCurrent(ofProviders() ? m_view : m_agencyView);
    m_count.reset();
    askWishes();
    if (ofProviders())
        m_model->show(m_filters->providers(m_child->child()), m_typed);
    else
        m_agencies->show(m_filters->organizations(), m_child->child(), m_typed);
    askCount();
}

void ProvidersPage::askCount()
{
    if (!ofProviders() || !m_typed.isEmpty())
        return;
    m_environment.store.readLatest(
        m_list,
        [filter = m_filters->providers(m_child->child())](Reading &reading) {
            return ProviderRepository(reading).count(filter, countLimit);
        },
        [this](const Result<qint64> &count) {
            m_count = count ? std::optional(static_cast<int>(*count)) : std::nullopt;
            retranslate();
        });
}

void ProvidersPage::showState()
{
    // The row may be the same and stand for another entry now.
    askCurrent();
    retranslate();
}

void ProvidersPage::askWishes()
{
    m_environment.store.readLatest(
        m_sides,
        [child = m_child->child()](Reading &reading) { return readWishes(reading, child); },
        [this](const Result<QHash<ProviderId, ProviderPreference>> &wishes) {
            if (wishes)
                m_model->setWishes(*wishes);
        });
}

void ProvidersPage::showLook(const ProviderLook &look, const EntryAround &around)
{
    m_detail->show(look, around, m_environment.clock.today());
    m_desk->setEntry(look.provider);
}

void ProvidersPage::showLook(const AgencyLook &look, const EntryAround &around)
{
    m_detail->show(look, around, m_environment.clock.today());
    m_desk->setEntry(look.agency);
}

void ProvidersPage::askCurrent()
{
    const int row = m_list->current()->currentRow();
    if (row < 0 || m_list->isEmpty() || row >= m_list->current()->model()->rowCount()) {
        m_detail->showNothing();
        m_desk->setEntry({});
        return;
    }
    const auto show = [this](const auto &found) {
        if (found)
            showLook(found->look, found->around);
        else if (found.error().code != ErrorCode::Cancelled)
            Q_EMIT said(Message::of(found.error()));
    };
    const auto child = m_child->child();
    if (ofProviders())
        m_environment.store.readLatest(
            m_detail,
            [id = m_model->row(row).provider.id, child](Reading &reading) {
                return readEntry<ProviderLook>(reading, id, StandingParty{id, {}}, child);
            },
            [show](const Result<Entry<ProviderLook>> &entry) { show(entry); });
    else
        m_environment.store.readLatest(
            m_detail,
            [id = m_agencies->row(row).agency.id, child](Reading &reading) {
                return readEntry<AgencyLook>(reading, id, StandingParty{{}, id}, child);
            },
            [show](const Result<Entry<AgencyLook>> &entry) { show(entry); });
}

void ProvidersPage::mark(int row)
{
    if (!m_model->toggle(row))
        Q_EMIT said(Message::said(Tone::Soon, [] {
            return tr("Four fit side by side. Take one mark away to set another.");
        }));
    retranslate();
}

void ProvidersPage::compare()
{
    m_environment.store.readLatest(
        m_candidates,
        [ids = m_model->marked(), child = m_child->child()](Reading &reading) -> Result<Compared> {
            Compared compared;
            ENLACE_ASSIGN(compared.wishes, readWishes(reading, child));
            for (const ProviderId &id : ids) {
                ENLACE_ASSIGN(const ProviderLook look,
                              DirectoryLookRepository(reading).look(id, child));
                compared.looks.append(look);
            }
            return compared;
        },
        [this](const Result<Compared> &compared) {
            if (!compared) {
                Q_EMIT said(Message::of(compared.error()));
                return;
            }
            m_candidates->show(compared->looks, compared->wishes,
                               m_child->chosen() ? m_child->chosen()->name : QString(),
                               m_environment.clock.today());
            m_stack->setCurrentIndex(candidatesShown);
            m_candidates->focusFirst();
            retranslate();
        });
}

void ProvidersPage::compareNetworks()
{
    m_networks->read();
    m_stack->setCurrentIndex(networksShown);
    m_networks->focusFirst();
    retranslate();
}

void ProvidersPage::closeCandidates()
{
    if (m_stack->currentIndex() == listsShown)
        return;
    m_stack->setCurrentIndex(listsShown);
    m_list->focusList();
    retranslate();
}

QString ProvidersPage::countText() const
{
    if (m_stack->currentIndex() == networksShown)
        return {};
    if (m_stack->currentIndex() == candidatesShown)
        return tr("%Ln provider(s)", nullptr, static_cast<int>(m_model->marked().size()));
    const int rows = m_list->current()->model()->rowCount();
    const bool more = m_list->current()->model()->canFetchMore({});
    if (!ofProviders())
        return more ? tr("%Ln organization(s) or more", nullptr, rows)
                    : tr("%Ln organization(s)", nullptr, rows);
    const int count = m_count.value_or(rows);
    return count >= countLimit || (!m_count && more) ? tr("%Ln provider(s) or more", nullptr, count)
                                                     : tr("%Ln provider(s)", nullptr, count);
}

void ProvidersPage::setEmptyWords()
{
    const bool narrowed = isNarrowed() || !m_typed.isEmpty();
    if (!narrowed)
        m_list->empty()->setWords(
            ofProviders() ? tr("No providers yet") : tr("No organizations yet"),
            tr("Here stands the directory: whom to ask for a child, in which network, and how "
               "soon."));
    else if (isNarrowed())
        m_list->empty()->setWords(
            tr("Nobody in the directory fits all of this"),
            tr("Take a filter back: another language, county or standing may do, with an "
               "interpreter, a ride or an arrangement."),
            tr("Clear filters"));
    else
        m_list->empty()->setWords(
            tr("Nothing by this name"), tr("Try fewer letters, an NPI or a phone number."),
            ofProviders() ? tr("Look among the organizations") : tr("Look among the providers"));
}

void ProvidersPage::retranslate()
{
    const qsizetype marked = m_model->marked().size();
    const bool isComparing = m_stack->currentIndex() != listsShown;
    setTitle(tr("Providers"), countText());
    m_compare->setText(tr("&Compare %n", nullptr, static_cast<int>(marked)));
    m_compare->setToolTip(tr("Set the marked providers side by side"));
    m_compare->setAccessibleDescription(m_compare->toolTip());
    m_compare->setVisible(marked >= 2 && !isComparing && ofProviders());
    m_compareNetworks->setText(tr("Net&works side by side"));
    m_compareNetworks->setToolTip(
        tr("What is known of networks and counties, and where their rules differ"));
    m_compareNetworks->setVisible(!isComparing && !ofProviders());
    m_sides->setVisible(!isComparing);
    m_new->setText(ofProviders() ? tr("&New provider") : tr("&New organization"));
    m_new->setToolTip(QStringLiteral("Ctrl+N"));
    m_new->setVisible(!isComparing && m_desk->mayEdit(ofProviders()));
    m_search->setPlaceholderText(tr("Name, NPI or phone"));
    m_search->setAccessibleName(tr("Look up the directory"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_view->setAccessibleName(tr("Providers"));
    m_view->setAccessibleDescription(
        tr("Space marks a provider; two to four that are marked can be compared."));
    m_agencyView->setAccessibleName(tr("Organizations"));
    setEmptyWords();
}

} // namespace enlace
