// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/directoryfilters.h"

#include "core/people/languagetag.h"
#include "core/providers/specialty.h"
#include "core/storage/store.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/languages.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace enlace {

namespace {

template <class E>
QVariant chosenValue(const std::optional<E> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

QVariant switched(bool on) { return on ? QVariant(true) : QVariant(); }

} // namespace

DirectoryFilters::DirectoryFilters(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_ofProviders(new FilterBar(this))
    , m_ofOrganizations(new FilterBar(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_ofProviders);
    all->addWidget(m_ofOrganizations);
    addFilters();
    readChoices();
}

void DirectoryFilters::addFilters()
{
    m_ofProviders->addChoice(
        "specialtyFilter", [] { return tr("Specialty"); }, [] { return tr("Any specialty"); },
        [] {
            QList<FilterChoice> choices;
            for (const Specialty &specialty : specialties())
                choices.append({QString::fromLatin1(specialty.code),
                                specialtyLabel(QString::fromLatin1(specialty.code))});
            return choices;
        });
    m_standing = m_ofProviders->addChoice(
        "standingFilter", [] { return tr("The child's network"); },
        [] { return tr("Any standing"); }, enumChoices<StandingKind>);
    m_ofProviders->addChoice(
        "acceptingFilter", [] { return tr("New patients"); },
        [] { return tr("Whether accepting or not"); }, enumChoices<AcceptingPatients>);
    m_ofProviders->addChoice(
        "languageFilter", [] { return tr("Language"); }, [] { return tr("Any language"); },
        [this] {
            QList<FilterChoice> choices;
            for (const QString &tag : std::as_const(m_choices.languages))
                choices.append({tag, languageName(tag, Languages::current())});
            return choices;
        });
    const auto counties = [this] {
        QList<FilterChoice> choices;
        for (const QString &county : std::as_const(m_choices.counties))
            choices.append({county, county});
        return choices;
    };
    m_ofProviders->addChoice(
        "countyFilter", [] { return tr("County"); }, [] { return tr("Any county"); }, counties);
    m_ofProviders->addSwitch("childrenFilter", [] { return tr("Sees children"); });
    m_ofProviders->addSwitch("paneledFilter", [] { return tr("CCS paneled"); });
    m_ofProviders->addSwitch("dentalFilter", [] { return tr("Medi-Cal Dental"); });
    m_ofProviders->addSwitch("sedationFilter", [] { return tr("Sedation"); });
    m_ofOrganizations->addChoice(
        "kindFilter", [] { return tr("Kind"); }, [] { return tr("Any kind"); },
        enumChoices<AgencyKind>);
    m_ofOrganizations->addChoice(
        "agencyCountyFilter", [] { return tr("County"); }, [] { return tr("Any county"); },
        counties);
    for (FilterBar *bar : {m_ofProviders, m_ofOrganizations}) {
        for (const auto takesBack : {&FilterBar::cleared, &FilterBar::widened})
            connect(bar, takesBack, this, [this] { m_asked = {}; });
        connect(bar, &FilterBar::changed, this, [this] {
            m_only.reset();
            Q_EMIT changed();
        });
    }
}

void DirectoryFilters::readChoices()
{
    m_store.read(
        this, [](Reading &reading) { return ProviderRepository(reading).choices(); },
        [this](const Result<ProviderChoices> &choices) {
            if (!choices)
                return; // the list says why
            m_choices = *choices;
            m_ofProviders->refill("languageFilter");
            m_ofProviders->refill("countyFilter");
            m_ofOrganizations->refill("agencyCountyFilter");
        });
}

void DirectoryFilters::show(Side side, bool hasChild)
{
    if (!hasChild)
        m_ofProviders->setValue("standingFilter", {}); // whose network would it be?
    m_standing->setVisible(hasChild);
    m_ofProviders->setVisible(side == Side::Providers);
    m_ofOrganizations->setVisible(side == Side::Organizations);
    const auto what = [this] {
        return m_only ? tr("One entry, from another place")
                      : tr("Part of the list, from another place");
    };
    m_ofProviders->setAlsoNarrowed(m_only || m_asked != ProviderFilter{}, what);
    m_ofOrganizations->setAlsoNarrowed(m_only.has_value(), what);
}

ProviderFilter DirectoryFilters::providers(const std::optional<ChildId> &child) const
{
    ProviderFilter filter = m_asked;
    if (const auto code = m_ofProviders->chosen<QString>("specialtyFilter"))
        filter.specialties = {*code};
    filter.language = m_ofProviders->chosen<QString>("languageFilter");
    filter.county = m_ofProviders->chosen<QString>("countyFilter");
    if (const auto accepting = m_ofProviders->chosen<int>("acceptingFilter"))
        filter.accepting = static_cast<AcceptingPatients>(*accepting);
    filter.forChildren = m_ofProviders->isOn("childrenFilter");
    filter.paneled = m_ofProviders->isOn("paneledFilter");
    filter.mediCalDental = m_ofProviders->isOn("dentalFilter");
    filter.sedation = m_ofProviders->isOn("sedationFilter");
    filter.forChild = child;
    if (const auto standing = m_ofProviders->chosen<int>("standingFilter");
        standing && filter.forChild)
        filter.standings = {static_cast<StandingKind>(*standing)};
    if (m_only && m_only->kind == RecordKind::Provider) {
        ProviderFilter one;
        one.forChild = filter.forChild;
        one.among = {ProviderId(m_only->id)};
        one.withArchived = true;
        return one;
    }
    return filter;
}

AgencyFilter DirectoryFilters::organizations() const
{
    AgencyFilter filter;
    if (m_only && m_only->kind == RecordKind::Agency) {
        filter.among = {AgencyId(m_only->id)};
        filter.withArchived = true;
        return filter;
    }
    if (const auto kind = m_ofOrganizations->chosen<int>("kindFilter"))
        filter.kinds = {static_cast<AgencyKind>(*kind)};
    filter.county = m_ofOrganizations->chosen<QString>("agencyCountyFilter");
    return filter;
}

bool DirectoryFilters::isNarrowed(Side side) const
{
    return m_only ||
           (side == Side::Providers ? m_ofProviders->isNarrowed() || m_asked != ProviderFilter{}
                                    : m_ofOrganizations->isNarrowed());
}

void DirectoryFilters::clear(Side side)
{
    (side == Side::Providers ? m_ofProviders : m_ofOrganizations)->clear();
}

void DirectoryFilters::set(const ProviderFilter &asked)
{
    const auto set = [this](const char *name, const QVariant &chosen) {
        m_ofProviders->setValue(name, chosen);
    };
    const auto text = [](const std::optional<QString> &words) {
        return words ? QVariant(*words) : QVariant();
    };
    set("specialtyFilter",
        asked.specialties.size() == 1 ? QVariant(asked.specialties.first()) : QVariant());
    set("standingFilter", asked.standings.size() == 1
                              ? QVariant(static_cast<int>(asked.standings.first()))
                              : QVariant());
    set("acceptingFilter", chosenValue(asked.accepting));
    set("languageFilter", text(asked.language));
    set("countyFilter", text(asked.county));
    set("childrenFilter", switched(asked.forChildren));
    set("paneledFilter", switched(asked.paneled));
    set("dentalFilter", switched(asked.mediCalDental));
    set("sedationFilter", switched(asked.sedation));
    // The bar holds these now; what is left is only the other page's.
    m_asked = {};
    m_asked.organization = asked.organization;
    if (asked.specialties.size() > 1)
        m_asked.specialties = asked.specialties;
    if (asked.standings.size() > 1)
        m_asked.standings = asked.standings;
    m_only.reset();
}

} // namespace enlace
