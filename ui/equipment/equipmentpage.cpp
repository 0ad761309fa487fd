// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipmentpage.h"

#include "core/storage/store.h"
#include "ui/equipment/equipmentmodel.h"
#include "ui/kit/agencychoices.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/equipmentdetail.h"
#include "ui/kit/labels.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace enlace {

EquipmentPage::EquipmentPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_search(new SearchEdit(this))
    , m_filters(new FilterBar(this))
    , m_model(new EquipmentModel(environment.store, environment.search, this))
    , m_list(new ListCard(QStringLiteral("edit-find"), this))
    , m_view(m_list->addList("equipmentView", m_model))
    , m_detail(new EquipmentDetail(EquipmentDetail::Place::List, this))
{
    m_search->setObjectName(QStringLiteral("equipmentSearch"));
    setLook(m_search, "search");
    body()->addWidget(m_search);
    addFilters();
    auto *side = new QScrollArea(this);
    side->setWidgetResizable(true);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setWidget(m_detail);
    auto *split = new QSplitter(this);
    split->setObjectName(QStringLiteral("equipmentSplitter"));
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(side);
    split->setSizes({620, 500});
    body()->addWidget(split, 1);

    connect(m_search, &SearchEdit::asked, this, [this](const QString &text) {
        m_typed = text.trimmed();
        ask();
    });
    connect(m_search, &SearchEdit::downPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchEdit::enterPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &RecordView::opened, this, &EquipmentPage::openFamily);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EquipmentPage::askCurrent);
    connect(m_detail, &EquipmentDetail::familyRequested, this,
            [this] { openFamily(m_view->currentRow()); });
    connect(m_detail, &EquipmentDetail::copied, this,
            [this] { Q_EMIT said(Message::said(Tone::Good, [] { return tr("Copied"); })); });
    connect(m_list, &ListCard::arrived, this, &EquipmentPage::showState);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    readChoices();
    retranslate();
}

void EquipmentPage::addFilters()
{
    m_filters->addChoice(
        "unitFilter", [] { return tr("Therapy unit"); }, [] { return tr("Any therapy unit"); },
        [this] { return m_choices.units; });
    m_filters->addChoice(
        "phaseFilter", [] { return tr("Phase"); }, [] { return tr("Any phase"); },
        enumChoices<EquipmentPhase>);
    m_filters->addChoice(
        "vendorFilter", [] { return tr("Vendor"); }, [] { return tr("Any vendor"); },
        [this] { return m_choices.vendors; });
    m_filters->addSwitch("stalledFilter", [] { return tr("Stalled"); });
    m_filters->addSwitch("dischargeFilter", [] { return tr("Needed before discharge"); });
    m_filters->addSwitch("settledFilter", [] { return tr("Also what is in use"); });
    connect(m_filters, &FilterBar::cleared, this, [this] { m_asked = {}; });
    connect(m_filters, &FilterBar::changed, this, &EquipmentPage::ask);
    body()->addWidget(m_filters);
}

void EquipmentPage::readChoices()
{
    m_environment.store.read(
        this,
        [](Reading &reading) -> Result<Choices> {
            Choices choices;
            ENLACE_ASSIGN(choices.units, agencyChoices(reading, AgencyKind::TherapyUnit));
            ENLACE_ASSIGN(choices.vendors, agencyChoices(reading, AgencyKind::Vendor));
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return;
            m_choices = *choices;
            m_filters->refill("unitFilter");
            m_filters->refill("vendorFilter");
        });
}

EquipmentFilter EquipmentPage::filter() const
{
    EquipmentFilter filter = m_asked;
    if (const auto unit = m_filters->chosen<QUuid>("unitFilter"))
        filter.unit = AgencyId(*unit);
    if (const auto vendor = m_filters->chosen<QUuid>("vendorFilter"))
        filter.vendor = AgencyId(*vendor);
    if (const auto phase = m_filters->chosen<int>("phaseFilter"))
        filter.phase = static_cast<EquipmentPhase>(*phase);
    filter.onlyStalled = m_filters->isOn("stalledFilter");
    filter.onlyBeforeDischarge = m_filters->isOn("dischargeFilter");
    // Whoever asks for a child or for what is in use wants to see it.
    filter.onlyOpen = !m_filters->isOn("settledFilter") && m_typed.isEmpty() &&
                      filter.phase != EquipmentPhase::InUse;
    return filter;
}

void EquipmentPage::showFilter(const QVariant &value)
{
    if (!value.canConvert<EquipmentFilter>())
        return;
    m_asked = value.value<EquipmentFilter>();
    const auto set = [this](const char *name, const QVariant &chosen) {
        m_filters->setValue(name, chosen);
    };
    set("unitFilter", m_asked.unit ? QVariant::fromValue(m_asked.unit->uuid()) : QVariant());
    set("vendorFilter", m_asked.vendor ? QVariant::fromValue(m_asked.vendor->uuid()) : QVariant());
    set("phaseFilter", m_asked.phase ? QVariant(static_cast<int>(*m_asked.phase)) : QVariant());
    set("stalledFilter", m_asked.onlyStalled ? QVariant(true) : QVariant());
    set("dischargeFilter", m_asked.onlyBeforeDischarge ? QVariant(true) : QVariant());
    set("settledFilter", m_asked.onlyOpen ? QVariant() : QVariant(true));
    // The bar holds these now; what is left is only the other page's.
    EquipmentFilter rest;
    rest.coordinators = m_asked.coordinators;
    rest.network = m_asked.network;
    rest.amongChildren = m_asked.amongChildren;
    rest.amongItems = m_asked.amongItems;
    m_asked = rest;
    m_filters->setAlsoNarrowed(m_asked != EquipmentFilter());
    m_search->setTextQuietly({});
    m_typed.clear();
    ask();
}

void EquipmentPage::shown()
{
    if (m_stale)
        ask();
}

void EquipmentPage::focusFirst()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool EquipmentPage::escape()
{
    if (m_typed.isEmpty() && !m_filters->isNarrowed() && m_asked == EquipmentFilter{})
        return false;
    m_search->setTextQuietly({});
    m_typed.clear();
    m_filters->clear();
    return true;
}

void EquipmentPage::ask()
{
    m_stale = false;
    m_model->show(filter(), m_typed);
}

void EquipmentPage::showState()
{
    // The row may be the same and stand for another item now.
    askCurrent();
    retranslate();
}

void EquipmentPage::askCurrent()
{
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        m_detail->showNothing();
        return;
    }
    const EquipmentRow &line = m_model->row(row);
    // Looking at a child's item is a reading of the child, written down before it is shown.
    m_environment.store.readLatest(
        m_detail,
        [id = line.id, child = line.child](Reading &reading) -> Result<EquipmentLook> {
            ENLACE_ASSIGN(auto look, EquipmentRepository(reading).look(id));
            ENLACE_TRY(reading.noteRead(RecordRef::to(RecordKind::Equipment, id), child, {}));
            return look;
        },
        [this, name = line.childName](const Result<EquipmentLook> &look) {
            if (look)
                m_detail->show(*look, name, m_environment.clock.today());
            else
                Q_EMIT said(Message::of(look.error()));
        });
}

void EquipmentPage::openFamily(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT openRequested(RecordRef::to(RecordKind::Equipment, m_model->row(row).id));
}

void EquipmentPage::retranslate()
{
    setTitle(tr("Equipment"),
             tr("Where each item stands, who has it, and what to tell the family"));
    m_search->setPlaceholderText(tr("Child's name, birth date or CIN; or the item"));
    m_search->setAccessibleName(tr("Look up equipment"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_view->setAccessibleName(tr("Items"));
    m_view->setAccessibleDescription(tr("Enter opens the family."));
    if (m_typed.isEmpty())
        m_list->empty()->setWords(
            tr("No items here"),
            tr("Here stands each item that a child needs, is getting or uses, the "
               "latest first."));
    else
        m_list->empty()->setWords(
            tr("No item matches"),
            tr("Try the child's birth date or CIN, or fewer letters. Items of children whom you "
               "may not see are not shown."));
}

} // namespace enlace
