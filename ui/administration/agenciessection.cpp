// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/agenciessection.h"

#include "core/access/accessrules.h"
#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/providers/agencyrepository.h"
#include "ui/administration/agencyform.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/listcard.h"
#include "ui/kit/recordview.h"
#include "ui/kit/searchedit.h"

#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int mostParents = 500;

/// To whom another organization can belong.
const QList<AgencyKind> parentKinds{AgencyKind::Plan, AgencyKind::HealthNetwork, AgencyKind::County,
                                    AgencyKind::CountyOffice, AgencyKind::RegionalCenter};

Result<QList<RecordChoice::Entry>> readParents(Reading &reading)
{
    AgencyFilter filter;
    filter.kinds = parentKinds;
    ENLACE_ASSIGN(const auto agencies, AgencyRepository(reading).list(filter, {}, mostParents));
    QList<RecordChoice::Entry> entries;
    for (const Agency &agency : agencies)
        entries.append({agency.id.uuid(), agency.name});
    return entries;
}

} // namespace

QList<RecordColumn<AgenciesSection::Row>> AgenciesSection::columns(const Clock &clock)
{
    return {
        {"name", "AgenciesSection", QT_TRANSLATE_NOOP("AgenciesSection", "Organization"), 0,
         [](const Row &row) {
             return Cell{.text = row.agency.name, .second = row.parent, .toolTip = row.agency.name};
         }},
        {"kind", "AgenciesSection", QT_TRANSLATE_NOOP("AgenciesSection", "Kind"), 220,
         [](const Row &row) {
             const QString kind = label(row.agency.kind);
             return Cell{.text = kind, .second = row.agency.place.city, .toolTip = kind};
         }},
        {"state", "AgenciesSection", QT_TRANSLATE_NOOP("AgenciesSection", "State"), 120,
         [&clock](const Row &row) {
             const bool active = row.agency.isActiveOn(clock.today());
             return Cell{.text = active ? AgenciesSection::tr("In use")
                                        : AgenciesSection::tr("Has ended"),
                         .tone = active ? Tone::Good : Tone::Neutral};
         }},
    };
}

AgenciesSection::AgenciesSection(const Environment &environment)
    : ListSection(environment, QStringLiteral("view-pim-contacts"), "addAgency")
    , m_mayEdit(!editReach(environment.store.actor(), DataCategory::Organizations).isEmpty())
    , m_search(new SearchEdit(this))
    , m_model(new RecordModel<Row>(columns(environment.clock), this))
    , m_view(addList("agenciesView", m_model))
    , m_detail(new Card)
    , m_edit(makeButton(ButtonLook::Normal, "editAgency"))
    , m_form(new AgencyForm)
{
    addFilters();
    m_detail->setObjectName(QStringLiteral("agencyDetail"));
    m_detail->content()->setSpacing(8);
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detail);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    column->addStretch(1);
    addPanels(panel, {m_form});
    m_add->setVisible(m_mayEdit);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_form->beginNew();
        showForm(m_form);
    });
    connect(m_edit, &QPushButton::clicked, this, &AgenciesSection::edit);
    connect(m_view, &RecordView::opened, this, [this] {
        if (m_mayEdit)
            edit();
    });
    connect(m_form, &SideForm::saveRequested, this, &AgenciesSection::save);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgenciesSection::showCurrent);
    connect(m_list, &ListCard::arrived, this, [this] {
        const auto wanted = std::exchange(m_wanted, {});
        for (int row = 0; wanted && row < m_model->rowCount(); ++row)
            if (m_model->row(row).agency.id == *wanted) {
                m_view->setCurrentIndex(m_model->index(row, 0));
                break;
            }
        showCurrent();
    });
    retranslate();
}

void AgenciesSection::addFilters()
{
    m_search->setObjectName(QStringLiteral("agencySearch"));
    setLook(m_search, "search");
    m_search->setMinimumWidth(220);
    m_filters->addWidget(m_search);
    m_filters->addChoice(
        "agencyKindFilter", [] { return tr("Kind"); }, [] { return tr("Any kind"); },
        enumChoices<AgencyKind>);
    connect(m_search, &SearchEdit::asked, this, &AgenciesSection::ask);
    connect(m_search, &SearchEdit::downPressed, this, &AgenciesSection::focusFirst);
    connect(m_search, &SearchEdit::enterPressed, this, &AgenciesSection::focusFirst);
    connect(m_filters, &FilterBar::changed, this, &AgenciesSection::ask);
}

void AgenciesSection::shown()
{
    m_environment.store.read(this, readParents,
                             [this](const Result<QList<RecordChoice::Entry>> &parents) {
                                 if (parents)
                                     m_form->setParents(*parents);
                             });
    ask();
}

void AgenciesSection::ask()
{
    const int current = m_view->currentRow();
    if (!m_wanted && current >= 0 && current < m_model->rowCount())
        m_wanted = m_model->row(current).agency.id;
    AgencyFilter filter;
    filter.text = m_search->text();
    if (const auto kind = m_filters->chosen<int>("agencyKindFilter"))
        filter.kinds = {static_cast<AgencyKind>(*kind)};
    m_model->ask([this, filter](QObject *context, const std::optional<Row> &last,
                                const RecordModel<Row>::Answer &then) {
        const auto after = last ? std::optional(AgencyKey{last->agency.nameFolded, last->agency.id})
                                : std::nullopt;
        m_environment.store.readLatest(
            context,
            [filter, after](Reading &reading) -> Result<RowPage<Row>> {
                ENLACE_ASSIGN(const QList<Agency> agencies,
                              AgencyRepository(reading).list(filter, after, pageSize + 1));
                ENLACE_ASSIGN(const auto parents, readParents(reading));
                QHash<QUuid, QString> names;
                for (const RecordChoice::Entry &parent : parents)
                    names.insert(parent.id, parent.name);
                QList<Row> rows;
                for (const Agency &agency : agencies)
                    rows.append(
                        {agency, agency.parent ? names.value(agency.parent->uuid()) : QString()});
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

void AgenciesSection::showCurrent()
{
    m_detail->clear();
    const int row = m_view->currentRow();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_edit->setVisible(m_mayEdit && isThere);
    m_detail->setTitle(isThere ? m_model->row(row).agency.name : tr("Nothing is chosen"));
    if (!isThere)
        return;
    const Agency &agency = m_model->row(row).agency;
    const Language language = Languages::current();
    const QDate today = m_environment.clock.today();
    const auto day = [&](const std::optional<QDate> &date) {
        return date ? shortDate(*date, language, today) : QString();
    };
    auto *facts = new FactGrid(m_detail);
    facts->add(tr("Kind"), label(agency.kind));
    facts->add(tr("Belongs to"), m_model->row(row).parent);
    facts->add(tr("City"), agency.place.city);
    facts->add(tr("County"), agency.place.county);
    facts->add(tr("Phone"), agency.contact.phone);
    facts->add(tr("NPI"), agency.npi.value_or(QString()));
    facts->add(tr("Coordinators are called"), agency.coordinatorTitle(language));
    facts->add(tr("In use from"), day(agency.activeFrom));
    facts->add(tr("Last day"), day(agency.activeUntil));
    facts->add(tr("Last checked"),
               agency.verifiedOn ? day(agency.verifiedOn) : tr("nobody has checked it yet"));
    m_detail->content()->addWidget(facts);
}

void AgenciesSection::edit()
{
    const int row = m_view->currentRow();
    if (row < 0)
        return;
    m_form->beginEdit(m_model->row(row).agency);
    showForm(m_form);
}

void AgenciesSection::save()
{
    const Agency agency = m_form->agency();
    const bool isNew = m_form->isNew();
    run(
        m_form, [agency](Work &work) { return AgencyRepository(work).save(work, agency); },
        [this, isNew,
         before = m_model->rows().value(m_view->currentRow()).agency](const Agency &saved) {
            m_wanted = saved.id;
            if (isNew)
                return sayDone([] { return tr("The organization was added."); });
            sayDone([] { return tr("The organization was corrected."); },
                    [this, before, saved] { saveAgain(before, saved); });
        });
}

void AgenciesSection::saveAgain(const Agency &before, const Agency &after)
{
    Agency again = before;
    again.revision = after.revision;
    run(
        nullptr, [again](Work &work) { return AgencyRepository(work).save(work, again); },
        [this](const Agency &) { sayDone([] { return tr("The organization is as it was."); }); });
}

QStringList AgenciesSection::parts() const
{
    return m_mayEdit ? QStringList{QStringLiteral("addAgency"), QStringLiteral("editAgency")}
                     : QStringList();
}

void AgenciesSection::retranslate()
{
    m_add->setText(tr("Add an &organization…"));
    m_edit->setText(tr("&Correct…"));
    m_search->setPlaceholderText(tr("Name of an organization"));
    m_search->setAccessibleName(tr("Search organizations"));
    m_view->setAccessibleName(tr("Organizations"));
    m_list->empty()->setWords(tr("No organization matches"),
                              tr("Here stand plans, health networks, county offices, therapy units "
                                 "and whoever else children and staff belong to."));
    showCurrent();
}

} // namespace enlace
