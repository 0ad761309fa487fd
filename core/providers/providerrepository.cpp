// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/providerrepository.h"

#include "core/providers/listfilter.h"
#include "core/providers/networkrepository.h"
#include "core/search/folding.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

namespace enlace {

namespace {

/// The standing of the row `p` as a condition: standing() of providerrules says the same, and a
/// test compares the two. Made of sets that do not depend on the row, so that each is worked out
/// once for the whole list (asked for each row, a directory of 9,000 took seconds).
class StandingCondition
{
public:
    StandingCondition(ListFilter &where, const Visibility &visibility, const ChildId &child,
                      QDate day)
    {
        const QString today = where.bind(day);
        const QString childId = where.bind(child);
        m_network = QStringLiteral("(select n.network_id from network_membership n "
                                   "where n.child_id = %1 and %2 and %3 "
                                   "order by n.from_on desc limit 1)")
                        .arg(childId, standsOn("n", today),
                             visibility.rows(DataCategory::CareTeam, QLatin1String("n")));
        const QString affiliated = standsOn("f", today);
        m_anyContract =
            inSet("provider_contract", affiliated, QStringLiteral("x.archived_at is null"));
        m_contract =
            inSet("provider_contract", affiliated,
                  QStringLiteral("x.network_id = %1 and %2").arg(m_network, standsOn("x", today)));
        m_arrangement =
            inSet("network_arrangement", affiliated,
                  QStringLiteral("x.child_id = %1 and (x.network_id is null or x.network_id = %2) "
                                 "and %3 and %4")
                      .arg(childId, m_network, standsOn("x", today),
                           visibility.rows(DataCategory::CareTeam, QLatin1String("x"))));
    }

    [[nodiscard]] QString is(StandingKind kind) const
    {
        const QString known = m_network + QLatin1String(" is not null");
        switch (kind) {
        case StandingKind::InNetwork:
            return m_contract;
        case StandingKind::OutWithArrangement:
            return QStringLiteral("(%1 and not %2 and %3)").arg(known, m_contract, m_arrangement);
        case StandingKind::Out:
            return QStringLiteral("(%1 and not %2 and not %3 and %4)")
                .arg(known, m_contract, m_arrangement, m_anyContract);
        case StandingKind::Unknown:
            return QStringLiteral("(%1 is null or (not %2 and not %3))")
                .arg(m_network, m_arrangement, m_anyContract);
        }
        return {};
    }

private:
    /// The provider is named by a row `x` that fulfils the condition, or works on the day at an
    /// organization that is.
    static QString inSet(const char *table, const QString &affiliated, const QString &condition)
    {
        return QStringLiteral("p.id in (select x.provider_id from %1 x "
                              "where x.provider_id is not null and %2 "
                              "union all "
                              "select f.provider_id from %1 x "
                              "join provider_affiliation f on f.organization_id = "
                              "x.organization_id where %3 and %2)")
            .arg(QLatin1String(table), condition, affiliated);
    }

    QString m_network;
    QString m_anyContract;
    QString m_contract;
    QString m_arrangement;
};

/// An entry of one of the provider's lists fulfils the condition on `v`.
QString withFacet(const QString &facet, const QString &condition)
{
    return QStringLiteral("p.id in (select v.provider_id from provider_facet v "
                          "where v.facet = '%1' and %2)")
        .arg(facet, condition);
}

void addText(ListFilter &where, const ProviderFilter &filter)
{
    const QStringList words = foldedWords(filter.text);
    QStringList fits;
    if (words.size() == 1 && !npiProblem(words.first()))
        fits.append(QStringLiteral("p.npi = ") + where.bind(words.first()));
    else
        fits = where.words(QStringLiteral("p.name_folded"), words);
    if (!filter.among) {
        for (const QString &condition : std::as_const(fits))
            where.add(condition);
        return;
    }
    const QString found = where.anyOf(QStringLiteral("p.id"), *filter.among);
    if (fits.isEmpty())
        where.add(found);
    else
        where.add(QStringLiteral("(%1 or (%2))").arg(found, fits.join(QLatin1String(" and "))));
}

/// The conditions of the directory's list; `p` is the provider.
ListFilter conditionsOf(const ProviderFilter &filter, const Visibility &visibility, QDate day)
{
    ListFilter where;
    if (!filter.withArchived)
        where.add(QStringLiteral("p.archived_at is null"));
    addText(where, filter);
    if (!filter.specialties.isEmpty())
        where.add(withFacet(QStringLiteral("specialty"),
                            where.anyOf(QStringLiteral("v.value"), filter.specialties)));
    if (filter.forChildren)
        where.add(QStringLiteral("p.treats in ('children', 'all_ages')"));
    if (filter.language)
        where.add(withFacet(QStringLiteral("language"),
                            QStringLiteral("v.value = ") + where.bind(*filter.language)));
    if (filter.county)
        where.add(QStringLiteral("p.county = ") + where.bind(*filter.county));
    if (filter.accepting)
        where.add(QStringLiteral("p.accepting = ") + where.bind(*filter.accepting));
    if (filter.paneled)
        where.add(QStringLiteral("p.ccs_panel = 'paneled'"));
    if (filter.mediCalDental)
        where.add(QStringLiteral("p.takes_medi_cal_dental = 'yes'"));
    if (filter.sedation)
        where.add(QStringLiteral("p.offers_sedation = 'yes'"));
    if (filter.organization)
        where.add(QStringLiteral("p.id in (select g.provider_id from provider_affiliation g "
                                 "where g.organization_id = %1 and %2)")
                      .arg(where.bind(*filter.organization), standsOn("g", where.bind(day))));
    if (filter.forChild && !filter.standings.isEmpty()) {
        const StandingCondition standing(where, visibility, *filter.forChild, day);
        QStringList any;
        for (const StandingKind kind : filter.standings)
            any.append(standing.is(kind));
        where.add(QLatin1Char('(') + any.join(QLatin1String(" or ")) + QLatin1Char(')'));
    }
    return where;
}

/// Fills `where`'s list of values up: bind after it.
QString listText(ListFilter &where, QDate day, int limit)
{
    return QStringLiteral("select %1, coalesce((select a.name from provider_affiliation h "
                          "join agency a on a.id = h.organization_id "
                          "where h.provider_id = p.id and %2 "
                          "order by h.is_main desc, h.from_on desc, h.id limit 1), '') "
                          "from provider p where %3 order by p.name_folded, p.id limit %4")
        .arg(columnList<Provider>("p"), standsOn("h", where.bind(day)), where.conditions())
        .arg(limit);
}

} // namespace

bool ProviderFilter::isNarrowed() const
{
    ProviderFilter nothing;
    nothing.text = text;
    nothing.withArchived = withArchived;
    nothing.forChild = forChild; // adds a column, leaves out nobody
    return *this != nothing;
}

Result<> ProviderRepository::mayRead() const
{
    if (m_visibility.mayReadAny(DataCategory::Directory))
        return {};
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error", "Your account may not see the directory of providers. "
                                           "Ask a supervisor if you need it."));
}

Result<Provider> ProviderRepository::find(const ProviderId &id)
{
    ENLACE_TRY(mayRead());
    return findRecord<Provider>(m_reading, id);
}

Result<std::optional<Provider>> ProviderRepository::byNpi(const QString &npi)
{
    ENLACE_TRY(mayRead());
    Query query(m_reading, QStringLiteral("select %1 from provider p "
                                          "where p.npi = :npi and p.archived_at is null")
                               .arg(columnList<Provider>("p")));
    query.bind(":npi", npi);
    ENLACE_ASSIGN(const QList<Provider> found, readRecords<Provider>(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<Provider>> ProviderRepository::byName(const QString &name)
{
    ENLACE_TRY(mayRead());
    Query query(m_reading, QStringLiteral("select %1 from provider p where p.name_folded = :name "
                                          "and p.archived_at is null order by p.id limit 50")
                               .arg(columnList<Provider>("p")));
    query.bind(":name", providerNameKey(name));
    return readRecords<Provider>(query);
}

Result<QList<ProviderRow>> ProviderRepository::list(const ProviderFilter &filter,
                                                    const std::optional<ProviderKey> &after,
                                                    int limit)
{
    ENLACE_TRY(mayRead());
    const QDate day = m_reading.today();
    ListFilter where = conditionsOf(filter, m_visibility, day);
    if (after)
        where.add(QStringLiteral("(p.name_folded, p.id) > (%1, %2)")
                      .arg(where.bind(after->nameFolded), where.bind(after->id)));
    Query query(m_reading, listText(where, day, limit));
    where.bindTo(query);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<ProviderRow> rows;
    QList<StandingParty> parties;
    static const int organizationColumn = columnCount<Provider>();
    while (query.next()) {
        ProviderRow row{
            readRecord<Provider>(query), query.get<QString>(organizationColumn), {}, {}};
        parties.append({row.provider.id, std::nullopt});
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());

    if (filter.forChild && !rows.isEmpty()) {
        ENLACE_ASSIGN(
            const StandingSheet sheet,
            NetworkRepository(m_reading, m_visibility).sheet(*filter.forChild, parties, day));
        for (ProviderRow &row : rows) {
            row.standing = sheet.of({row.provider.id, std::nullopt});
            row.childNetwork = sheet.networkName;
        }
    }
    return rows;
}

QString ProviderRepository::listStatement(const ProviderFilter &filter) const
{
    ListFilter where = conditionsOf(filter, m_visibility, m_reading.today());
    return listText(where, m_reading.today(), 200);
}

Result<ProviderChoices> ProviderRepository::choices()
{
    ENLACE_TRY(mayRead());
    ProviderChoices choices;
    const auto read = [this](const char *sql, QStringList &into) -> Result<> {
        Query query(m_reading, sql);
        ENLACE_TRY(query.run());
        while (query.next())
            into.append(query.get<QString>(0));
        return query.finished();
    };
    ENLACE_TRY(read("select value from provider_facet where facet = 'language' "
                    "group by value order by count(*) desc, value limit 100",
                    choices.languages));
    ENLACE_TRY(read("select county from provider where county > '' "
                    "group by county order by county limit 100",
                    choices.counties));
    return choices;
}

Result<qint64> ProviderRepository::count(const ProviderFilter &filter, int limit)
{
    ENLACE_TRY(mayRead());
    const ListFilter where = conditionsOf(filter, m_visibility, m_reading.today());
    Query query(
        m_reading,
        QStringLiteral("select count(*) from (select 1 from provider p where %1 limit %2) x")
            .arg(where.conditions())
            .arg(limit));
    where.bindTo(query);
    m_visibility.bindTo(query);
    return firstValue<qint64>(query).map([](auto value) { return value.value_or(0); });
}

Result<Provider> ProviderRepository::save(Work &work, Provider provider)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Directory));
    if (!provider.id.isSet())
        provider.id = ProviderId::make();
    provider.nameFolded = providerNameKey(provider.name);
    if (!provider.provenance.learnedAt.isValid())
        provider.provenance.learnedAt = work.now();
    const QList<Error> problems = validate(provider);
    if (!problems.isEmpty())
        return fail(problems.first());
    if (provider.npi && !provider.archived.at) {
        ENLACE_ASSIGN(const auto other, byNpi(*provider.npi));
        if (other && other->id != provider.id)
            return fail(Error{ErrorCode::InUse,
                              QT_TRANSLATE_NOOP("Error", "Another provider in the directory has "
                                                         "this NPI. Open that one instead."),
                              {},
                              -1,
                              QStringLiteral("npi"),
                              {}});
    }
    return saveRecord(work, std::move(provider));
}

Result<Provider> ProviderRepository::archive(Work &work, const ProviderId &id,
                                             const QString &reason)
{
    ENLACE_ASSIGN(Provider provider, find(id));
    provider.archived = {work.now(), reason};
    return save(work, std::move(provider));
}

} // namespace enlace
