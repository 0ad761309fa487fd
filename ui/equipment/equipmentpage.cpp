// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipmentpage.h"

#include "core/access/accessrules.h"
#include "core/storage/store.h"
#include "ui/equipment/equipmentmodel.h"
#include "ui/equipment/equipmentside.h"
#include "ui/kit/agencychoices.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/labels.h"
#include "ui/kit/listcard.h"
#include "ui/kit/listsplit.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

EquipmentPage::EquipmentPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_mayLookUp(mayLookUp(environment.store.actor(), DataCategory::Equipment))
    , m_search(new SearchEdit(this))
    , m_filters(new FilterBar(this))
    , m_model(new EquipmentModel(environment.store, environment.search, this))
    , m_list(new ListCard(QStringLiteral("edit-find"), this))
    , m_view(m_list->addList("equipmentView", m_model))
    , m_side(new EquipmentSide(environment, this))
    , m_lookUp(makeButton(ButtonLook::Normal, "lookUpButton", this))
{
    m_search->setObjectName(QStringLiteral("equipmentSearch"));
    setLook(m_search, "search");
    body()->addWidget(m_search);
    addFilters();
    addContent();
    m_lookUp->setVisible(m_mayLookUp);
    buttons()->addWidget(m_lookUp);
    connectList();
    connectSide();
    connect(m_search, &SearchEdit::asked, this, [this](const QString &text) {
        m_typed = text.trimmed();
        ask();
    });
    connect(m_search, &SearchEdit::downPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchEdit::enterPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_environment.store, &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    readChoices();
    retranslate();
}

void EquipmentPage::addContent()
{
    auto *split = new ListSplit(this);
    split->setObjectName(QStringLiteral("equipmentSplitter"));
    split->setHandleWidth(12);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_side);
    split->setSizes({620, 500});
    body()->addWidget(split, 1);
}

void EquipmentPage::connectList()
{
    m_view->installEventFilter(this);
    connect(m_view, &RecordView::opened, this, &EquipmentPage::openFamily);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EquipmentPage::askCurrent);
    connect(m_list, &ListCard::arrived, this, &EquipmentPage::showState);
    connect(m_list, &ListCard::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(m_list->empty(), &EmptyState::actionRequested, this, [this] {
        if (m_foundBy)
            Q_EMIT openRequested(RecordRef::to(RecordKind::Child, *m_foundBy));
        else
            m_lookUp->click();
    });
}

void EquipmentPage::connectSide()
{
    connect(m_side, &EquipmentSide::familyRequested, this,
            [this] { openFamily(m_view->currentRow()); });
    connect(m_side, &EquipmentSide::copied, this,
            [this] { Q_EMIT said(Message::said(Tone::Good, [] { return tr("Copied"); })); });
    connect(m_side, &EquipmentSide::failed, this,
            [this](const Error &error) { Q_EMIT said(Message::of(error)); });
    connect(m_side, &EquipmentSide::found, this, &EquipmentPage::showFound);
    connect(m_side, &EquipmentSide::lookUpCancelled, this, [this] { (void)escape(); });
    connect(m_lookUp, &QPushButton::clicked, m_side, &EquipmentSide::beginLookUp);
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
    for (const auto takesBack : {&FilterBar::cleared, &FilterBar::widened})
        connect(m_filters, takesBack, this, [this] {
            m_asked = {};
            m_foundBy.reset();
        });
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
    m_foundBy.reset();
    m_filters->setAlsoNarrowed(m_asked != EquipmentFilter(), [this] { return askedText(); });
    m_search->setTextQuietly({});
    m_typed.clear();
    ask();
}

bool EquipmentPage::showRecord(const RecordRef &ref)
{
    if (ref.kind != RecordKind::Equipment)
        return false;
    EquipmentFilter only;
    only.amongChildren = QList<ChildId>();
    only.amongItems = {EquipmentId(ref.id)};
    only.onlyOpen = false;
    showFilter(QVariant::fromValue(only));
    return true;
}

QString EquipmentPage::askedText() const
{
    if (m_foundBy)
        return tr("The child who was looked up");
    if (!m_asked.amongItems.isEmpty())
        return tr("%n item(s), from another place", nullptr,
                  static_cast<int>(m_asked.amongItems.size()));
    return tr("Part of the list, from another place");
}

void EquipmentPage::shown()
{
    if (m_stale)
        ask();
}

void EquipmentPage::focusFirst()
{
    if (m_asked.amongChildren) // something was asked for: it is in the list
        return m_view->setFocus();
    m_search->setFocus();
    m_search->selectAll();
}

bool EquipmentPage::escape()
{
    if (m_side->isLookingUp()) {
        m_side->endLookUp();
        focusFirst();
        askCurrent();
        return true;
    }
    if (m_typed.isEmpty() && !m_filters->isNarrowed() && m_asked == EquipmentFilter{})
        return false;
    m_search->setTextQuietly({});
    m_typed.clear();
    m_filters->clear();
    return true;
}

QStringList EquipmentPage::parts() const
{
    QStringList parts{QStringLiteral("list"), QStringLiteral("item")};
    if (m_mayLookUp)
        parts.append(QStringLiteral("lookUp"));
    return parts;
}

void EquipmentPage::showPart(const QString &part)
{
    if (part == QLatin1String("lookUp"))
        m_lookUp->click();
    else if (part == QLatin1String("item"))
        m_view->setFocus();
    else
        focusFirst();
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
    m_list->setHidden(m_model->hidden());
    retranslate();
}

bool EquipmentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::FocusIn)
        askCurrent();
    return Page::eventFilter(watched, event);
}

// The first row becomes current by itself with every letter; that is nobody's reading. A person
// has chosen it when the keyboard is in the list, when it is shown already, or when all that was
// found is one child's.
bool EquipmentPage::isChosen(int row) const
{
    if (m_view->hasFocus() || m_side->shows(m_model->row(row).id))
        return true;
    const auto isSame = [&](const EquipmentRow &other) {
        return other.child == m_model->row(row).child;
    };
    return !m_typed.isEmpty() &&
           std::all_of(m_model->rows().begin(), m_model->rows().end(), isSame);
}

void EquipmentPage::askCurrent()
{
    if (m_side->isLookingUp())
        return; // somebody types there
    const int row = m_view->currentRow();
    if (row < 0 || row >= m_model->rowCount() || !isChosen(row)) {
        m_view->clearSelection(); // no row looks chosen beside "choose one"
        m_side->showNothing();
    } else {
        m_view->selectRow(row);
        m_side->show(m_model->row(row));
    }
}

void EquipmentPage::showFound(const ChildId &child)
{
    m_filters->clear();
    m_search->setTextQuietly({});
    m_typed.clear();
    m_asked.amongChildren = {child};
    m_foundBy = child;
    m_filters->setValue("settledFilter", true);
    m_filters->setAlsoNarrowed(true, [this] { return askedText(); });
    ask();
    m_view->setFocus();
    Q_EMIT said(Message::said(Tone::Good, [] {
        return tr("Found. Until the end of the day you can read where this child's equipment "
                  "stands and whom to call. The look-up was recorded.");
    }));
}

void EquipmentPage::openFamily(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT openRequested(RecordRef::to(RecordKind::Equipment, m_model->row(row).id));
}

void EquipmentPage::retranslate()
{
    setTitle(tr("Equipment"),
             m_model->isCut() && !m_typed.isEmpty()
                 ? tr("More than %1 match: only the best are listed. Another letter narrows them.")
                       .arg(QLocale().toString(EquipmentModel::mostFound))
                 : tr("Where each item stands, who has it, and what to tell the family"));
    m_lookUp->setText(tr("&Look up a child of another unit…"));
    m_search->setPlaceholderText(tr("Child's name, birth date or CIN; or the item"));
    m_search->setAccessibleName(tr("Look up equipment"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_view->setAccessibleName(tr("Items"));
    m_view->setAccessibleDescription(tr("Enter opens the family."));
    if (m_foundBy)
        m_list->empty()->setWords(
            tr("This child has no items here"),
            tr("Until the end of the day you can open the child's page and see whom to call."),
            tr("Open the child"));
    else if (m_typed.isEmpty())
        m_list->empty()->setWords(
            tr("No items here"),
            tr("Here stands each item that a child needs, is getting or uses, the "
               "latest first."));
    else
        m_list->empty()->setWords(
            tr("No item matches"),
            tr("Try the child's birth date or CIN, or fewer letters. Items of children whom you "
               "may not see are not shown."),
            m_mayLookUp ? tr("Look up a child of another unit…") : QString());
}

} // namespace enlace
