// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/agencyform.h"

#include "ui/kit/formfield.h"

namespace enlace {

namespace {

/// Plans and networks have words of their own for their coordinators.
bool hasTitles(AgencyKind kind)
{
    return kind == AgencyKind::Plan || kind == AgencyKind::HealthNetwork;
}

} // namespace

AgencyForm::AgencyForm(QWidget *parent)
    : SideForm("agencyForm", parent)
    , m_kind(new EnumComboBox<AgencyKind>)
    , m_name(makeEdit("name"))
    , m_parent(new RecordChoice("parent", [] { return tr("None"); }))
    , m_city(makeEdit("city"))
    , m_county(makeEdit("county"))
    , m_phone(makeEdit("agencyPhone"))
    , m_npi(makeEdit("npi"))
    , m_titleEnglish(makeEdit("titleEnglish"))
    , m_titleSpanish(makeEdit("titleSpanish"))
{
    m_kind->setObjectName(QStringLiteral("kind"));
    for (QWidget *input : QList<QWidget *>{m_name, m_kind, m_parent, m_city, m_county, m_phone,
                                           m_npi, m_titleEnglish, m_titleSpanish})
        m_fields.append(addField(input));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AgencyForm::showTitles);
    retranslate();
}

void AgencyForm::setParents(const QList<RecordChoice::Entry> &parents)
{
    m_parent->setEntries(parents);
}

void AgencyForm::beginNew()
{
    beginEdit({});
    m_kind->setValue(AgencyKind::HealthNetwork);
}

void AgencyForm::beginEdit(const Agency &agency)
{
    m_agency = agency;
    m_kind->setValue(agency.kind);
    m_name->setText(agency.name);
    m_parent->setId(agency.parent ? std::optional(agency.parent->uuid()) : std::nullopt);
    m_city->setText(agency.place.city);
    m_county->setText(agency.place.county);
    m_phone->setText(agency.contact.phone);
    m_npi->setText(agency.npi.value_or(QString()));
    m_titleEnglish->setText(agency.coordinatorTitleEnglish);
    m_titleSpanish->setText(agency.coordinatorTitleSpanish);
    begin();
}

Agency AgencyForm::agency() const
{
    Agency agency = m_agency;
    agency.kind = m_kind->value();
    agency.name = m_name->text().trimmed();
    const auto parent = m_parent->id();
    agency.parent = parent ? std::optional(AgencyId(*parent)) : std::nullopt;
    agency.place.city = m_city->text().trimmed();
    agency.place.county = m_county->text().trimmed();
    agency.contact.phone = m_phone->text().trimmed();
    const QString npi = m_npi->text().trimmed();
    agency.npi = npi.isEmpty() ? std::nullopt : std::optional(npi);
    if (hasTitles(agency.kind)) {
        agency.coordinatorTitleEnglish = m_titleEnglish->text().trimmed();
        agency.coordinatorTitleSpanish = m_titleSpanish->text().trimmed();
    }
    return agency;
}

void AgencyForm::showTitles()
{
    for (qsizetype i = m_fields.size() - 2; i < m_fields.size(); ++i)
        m_fields.at(i)->setVisible(hasTitles(m_kind->value()));
}

void AgencyForm::retranslate()
{
    SideForm::retranslate();
    setWords(isNew() ? tr("Add an organization") : tr("Correct the organization"), tr("&Save"));
    const QList<std::pair<QString, QString>> words{
        {tr("&Name"), {}},
        {tr("&Kind"), {}},
        {tr("&Belongs to"), tr("A network belongs to its plan.")},
        {tr("Cit&y"), {}},
        {tr("Co&unty"), tr("Its name alone: Orange.")},
        {tr("Ph&one"), {}},
        {tr("N&PI"), tr("Ten digits; leave it empty when it has none.")},
        {tr("Coordinator title, &English"), tr("Leave empty for the usual word.")},
        {tr("Coordinator title, Spanis&h"), {}}};
    for (qsizetype i = 0; i < words.size(); ++i)
        m_fields.at(i)->setWords(words.at(i).first, words.at(i).second);
    showTitles();
}

} // namespace enlace
