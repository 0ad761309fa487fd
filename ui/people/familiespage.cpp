// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/familiespage.h"

#include "core/access/accessrules.h"
#include "core/access/staffrepository.h"
#include "core/people/languagetag.h"
#include "core/storage/store.h"
#include "ui/kit/agencychoices.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/hitmodel.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"
#include "ui/people/childmodel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Counting stops here and says "1,000+".
constexpr int countLimit = 1000;

} // namespace

FamiliesPage::FamiliesPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_mayImport(may(environment.store.actor(), Permission::RunImport))
    , m_filters(new FilterBar(this))
    , m_model(new ChildModel(environment.store, this))
    , m_hits(new HitModel(environment.store, environment.search, this))
    , m_list(new ListCard(QStringLiteral("system-users"), this))
    , m_view(m_list->addList("childrenView", m_model))
    , m_hitView(m_list->addList("resultsView", m_hits))
    , m_import(makeButton(ButtonLook::Normal, "importButton", this))
    , m_searched(makeButton(ButtonLook::Normal, "searchedChip", this))
{
    addFilters();
    m_searched->setIcon(themeIcon(QStringLiteral("window-close"), IconInk::Ink));
    m_searched->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    m_searched->hide();
    connect(m_searched, &QPushButton::clicked, this, [this] {
        search({});
        focusFirst();
    });
    body()->addWidget(m_searched, 0, Qt::AlignLeft);
    body()->addWidget(m_list, 1);
    m_import->setIcon(themeIcon(QStringLiteral("document-import"), IconInk::Ink));
    m_import->setVisible(m_mayImport);
    buttons()->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT placeRequested(QStringLiteral("import")); });
    connect(m_list->empty(), &EmptyState::actionRequested, this, [this] {
        if (isNarrowed())
            m_filters->clear();
        else
            Q_EMIT placeRequested(QStringLiteral("import"));
    });
    connect(m_view, &RecordView::opened, this, &FamiliesPage::open);
    connect(m_hitView, &RecordView::opened, this, &FamiliesPage::openHit);
    connect(m_list, &ListCard::arrived, this, &FamiliesPage::retranslate);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    retranslate();
}

void FamiliesPage::addFilters()
{
    m_filters->addChoice(
        "coordinatorFilter", [] { return tr("Coordinator"); }, [] { return tr("Any coordinator"); },
        [this] { return m_choices.coordinators; });
    m_filters->addChoice(
        "networkFilter", [] { return tr("Health network"); }, [] { return tr("Any network"); },
        [this] { return m_choices.networks; });
    m_filters->addChoice(
        "languageFilter", [] { return tr("Language"); }, [] { return tr("Any language"); },
        [] {
            QList<FilterChoice> choices;
            for (const QString &tag : countyLanguages())
                choices.append({tag, languageName(tag, Languages::current())});
            return choices;
        });
    m_filters->addChoice(
        "tierFilter", [] { return tr("Need tier"); }, [] { return tr("Any need tier"); },
        enumChoices<Tier>);
    m_filters->addChoice(
        "deadlineFilter", [] { return tr("Deadlines"); }, [] { return tr("Whatever is due"); },
        enumChoices<DueState>);
    m_filters->addSwitch("withoutLeadFilter", [] { return tr("No lead coordinator"); });
    for (const auto takesBack : {&FilterBar::cleared, &FilterBar::widened})
        connect(m_filters, takesBack, this, [this] { m_asked = {}; });
    connect(m_filters, &FilterBar::changed, this, &FamiliesPage::ask);
    body()->addWidget(m_filters);
}

void FamiliesPage::readChoices()
{
    m_environment.store.read(
        this,
        [](Reading &reading) -> Result<Choices> {
            Choices choices;
            ENLACE_ASSIGN(choices.networks, agencyChoices(reading, AgencyKind::HealthNetwork));
            ENLACE_ASSIGN(const auto staff, StaffRepository(reading).holders(Role::Coordinator));
            for (const StaffName &one : staff)
                choices.coordinators.append({QVariant::fromValue(one.id.uuid()), one.displayName});
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return;
            m_choices = *choices;
            m_filters->refill("coordinatorFilter");
            m_filters->refill("networkFilter");
        });
}

ChildFilter FamiliesPage::filter() const
{
    ChildFilter filter = m_asked;
    if (const auto staff = m_filters->chosen<QUuid>("coordinatorFilter"))
        filter.coordinators = {StaffId(*staff)};
    if (const auto network = m_filters->chosen<QUuid>("networkFilter"))
        filter.network = AgencyId(*network);
    if (const auto language = m_filters->chosen<QString>("languageFilter"))
        filter.language = *language;
    if (const auto tier = m_filters->chosen<int>("tierFilter"))
        filter.tier = static_cast<Tier>(*tier);
    if (const auto state = m_filters->chosen<int>("deadlineFilter"))
        filter.deadlines = static_cast<DueState>(*state);
    filter.withoutLead = m_filters->isOn("withoutLeadFilter");
    return filter;
}

bool FamiliesPage::isNarrowed() const
{
    return !isSearching() && (m_filters->isNarrowed() || m_asked != ChildFilter{});
}

void FamiliesPage::showFilter(const QVariant &value)
{
    if (!value.canConvert<ChildFilter>())
        return;
    m_asked = value.value<ChildFilter>();
    const auto set = [this](const char *name, const QVariant &chosen) {
        m_filters->setValue(name, chosen);
    };
    const auto number = [](const auto &chosen) {
        return chosen ? QVariant(static_cast<int>(*chosen)) : QVariant();
    };
    // Of several coordinators, a team's, the filter can name none: they stay in m_asked.
    set("coordinatorFilter", m_asked.coordinators.size() == 1
                                 ? QVariant::fromValue(m_asked.coordinators.first().uuid())
                                 : QVariant());
    set("networkFilter",
        m_asked.network ? QVariant::fromValue(m_asked.network->uuid()) : QVariant());
    set("languageFilter", m_asked.language ? QVariant(*m_asked.language) : QVariant());
    set("tierFilter", number(m_asked.tier));
    set("deadlineFilter", number(m_asked.deadlines));
    set("withoutLeadFilter", m_asked.withoutLead ? QVariant(true) : QVariant());
    // What a filter shows, the filter alone says from now on: it can be taken back there.
    if (m_asked.coordinators.size() == 1)
        m_asked.coordinators.clear();
    m_asked.network.reset();
    m_asked.language.reset();
    m_asked.tier.reset();
    m_asked.deadlines.reset();
    m_asked.withoutLead = false;
    m_text.clear();
    m_stale = true;
}

void FamiliesPage::shown()
{
    if (m_choices.networks.isEmpty() && m_choices.coordinators.isEmpty())
        readChoices();
    if (m_stale)
        ask();
}

void FamiliesPage::search(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    ask();
}

bool FamiliesPage::escape()
{
    if (isSearching())
        search({});
    else if (isNarrowed())
        m_filters->clear();
    else
        return false;
    return true;
}

void FamiliesPage::focusFirst()
{
    // Before its rows have come the list takes the keyboard all the same.
    if (!m_list->focusList())
        m_list->current()->setFocus();
}

void FamiliesPage::ask()
{
    m_stale = false;
    m_list->setCurrent(isSearching() ? m_hitView : m_view);
    m_filters->setVisible(!isSearching()); // a search is over everybody
    m_searched->setVisible(isSearching());
    m_filters->setAlsoNarrowed(m_asked != ChildFilter{}, [this] {
        return m_asked.among ? tr("%n child(ren), from another place", nullptr,
                                  static_cast<int>(m_asked.among->size()))
                             : tr("Part of the list, from another place");
    });
    if (isSearching()) {
        retranslate(); // the words on the chip
        return m_hits->search(m_text);
    }
    const ChildFilter filter = this->filter();
    m_model->show(filter);
    m_environment.store.readLatest(
        m_list,
        [filter](Reading &reading) { return ChildRepository(reading).count(filter, countLimit); },
        [this](const Result<int> &count) {
            m_count = count ? std::optional(*count) : std::nullopt;
            retranslate();
        });
}

void FamiliesPage::open(int row)
{
    Q_EMIT openRequested(RecordRef::to(RecordKind::Child, m_model->row(row).id));
}

void FamiliesPage::openHit(int row)
{
    const SearchHit &hit = m_hits->row(row);
    if (hit.child)
        Q_EMIT openRequested(RecordRef::to(RecordKind::Child, *hit.child));
    else if (hit.family)
        Q_EMIT openRequested(RecordRef::to(RecordKind::Family, *hit.family));
    else
        Q_EMIT openRequested(hit.record); // of the directory
}

void FamiliesPage::retranslate()
{
    QString counted;
    if (isSearching())
        counted = tr("%n result(s)", nullptr, m_hits->rowCount());
    else if (m_count && *m_count >= countLimit)
        counted = tr("%1 children or more").arg(QLocale().toString(countLimit));
    else if (m_count)
        counted = tr("%n child(ren)", nullptr, *m_count);
    setTitle(tr("Families"), counted);
    m_import->setText(tr("Import a roster…"));
    m_searched->setText(tr("Found by “%1”").arg(m_text).replace(u'&', QLatin1String("&&")));
    m_searched->setToolTip(tr("Press to show all families again"));
    m_searched->setAccessibleName(tr("Found by “%1”").arg(m_text));
    m_searched->setAccessibleDescription(m_searched->toolTip());
    m_view->setAccessibleName(tr("Children"));
    m_hitView->setAccessibleName(tr("What was found"));
    for (RecordView *view : {m_view, m_hitView})
        view->setAccessibleDescription(tr("Enter opens the family."));
    if (isSearching())
        m_list->empty()->setWords(tr("No family matches this search."),
                                  tr("Try fewer letters, a phone number or a CIN."));
    else if (isNarrowed())
        m_list->empty()->setWords(tr("No child matches these filters."), {}, tr("Clear filters"));
    else
        m_list->empty()->setWords(
            tr("No children yet"),
            tr("Here stand the children whose families you look after. A health "
               "plan's roster brings them in."),
            m_mayImport ? tr("Import a roster…") : QString());
}

} // namespace enlace
