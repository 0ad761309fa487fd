// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/agencyrepository.h"

#include "core/providers/listfilter.h"
#include "core/search/folding.h"
#include "core/storage/record.h"

namespace enlace {

Result<Agency> AgencyRepository::find(const AgencyId &id)
{
    return findRecord<Agency>(m_reading, id);
}

Result<QList<Agency>> AgencyRepository::list(const AgencyFilter &filter,
                                             const std::optional<AgencyKey> &after, int limit)
{
    ListFilter where;
    if (!filter.withArchived)
        where.add(QStringLiteral("a.archived_at is null"));
    if (!filter.kinds.isEmpty())
        where.addAnyOf(QStringLiteral("a.kind"), filter.kinds);
    where.addWords(QStringLiteral("a.name_folded"), foldedWords(filter.text));
    if (filter.county)
        where.add(QStringLiteral("(a.county = %1 or a.service_counties like %2 escape '!')")
                      .arg(where.bind(*filter.county), where.bind(listEntry(*filter.county))));
    if (filter.activeOn)
        where.add(QStringLiteral("(a.active_from is null or a.active_from <= %1) and "
                                 "(a.active_until is null or a.active_until >= %1)")
                      .arg(where.bind(*filter.activeOn)));
    if (filter.among)
        where.addAnyOf(QStringLiteral("a.id"), *filter.among);
    if (after)
        where.add(QStringLiteral("(a.name_folded, a.id) > (%1, %2)")
                      .arg(where.bind(after->nameFolded), where.bind(after->id)));

    Query query(m_reading, QStringLiteral("select %1 from agency a where %2 "
                                          "order by a.name_folded, a.id limit %3")
                               .arg(columnList<Agency>("a"), where.conditions())
                               .arg(limit));
    where.bindTo(query);
    return readRecords<Agency>(query);
}

Result<QList<Agency>> AgencyRepository::findByName(const QString &name,
                                                   std::optional<AgencyKind> kind)
{
    ListFilter where;
    where.add(QStringLiteral("a.archived_at is null"));
    where.add(QStringLiteral("a.name_folded = ") + where.bind(folded(name)));
    if (kind)
        where.add(QStringLiteral("a.kind = ") + where.bind(*kind));
    Query query(m_reading, QStringLiteral("select %1 from agency a where %2 order by a.id limit 50")
                               .arg(columnList<Agency>("a"), where.conditions()));
    where.bindTo(query);
    return readRecords<Agency>(query);
}

Result<QString> AgencyRepository::coordinatorTitleFor(const AgencyId &network, Language language)
{
    Query query(m_reading, "select a.coordinator_title_en, a.coordinator_title_es, "
                           "p.coordinator_title_en, p.coordinator_title_es "
                           "from agency a left join agency p on p.id = a.parent_id "
                           "where a.id = :id");
    query.bind(":id", network);
    ENLACE_TRY(query.run());
    QString title;
    if (query.next()) {
        Agency own;
        Agency plan;
        query.read(own.coordinatorTitleEnglish, own.coordinatorTitleSpanish,
                   plan.coordinatorTitleEnglish, plan.coordinatorTitleSpanish);
        title = own.coordinatorTitle(language);
        if (title.isEmpty())
            title = plan.coordinatorTitle(language);
    }
    ENLACE_TRY(query.finished());
    return title;
}

Result<Agency> AgencyRepository::inForce(const AgencyId &id, QDate day)
{
    // The depth ends a circle that an import might have made.
    Query query(m_reading,
                QStringLiteral("with recursive chain (id, depth) as ("
                               "select a.id, 0 from agency a where a.id = :id "
                               "union all "
                               "select a.successor_id, c.depth + 1 from chain c "
                               "join agency a on a.id = c.id "
                               "where a.successor_id is not null and a.active_until < :day "
                               "and c.depth < 20) "
                               "select %1 from chain c join agency a on a.id = c.id "
                               "order by c.depth desc limit 1")
                    .arg(columnList<Agency>("a")));
    query.bind(":id", id).bind(":day", day);
    ENLACE_ASSIGN(const QList<Agency> found, readRecords<Agency>(query));
    return found.isEmpty() ? find(id) : Result<Agency>(found.first());
}

Result<> AgencyRepository::refuseCircle(const char *column, const AgencyId &start,
                                        const AgencyId &self, const char *field)
{
    Query query(m_reading, QStringLiteral("with recursive chain (id, depth) as ("
                                          "select a.id, 0 from agency a where a.id = :start "
                                          "union all "
                                          "select a.%1, c.depth + 1 from chain c "
                                          "join agency a on a.id = c.id "
                                          "where a.%1 is not null and c.depth < 20) "
                                          "select count(*) from chain where id = :self")
                               .arg(QLatin1String(column)));
    query.bind(":start", start).bind(":self", self);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    if (count.value_or(0) == 0)
        return {};
    Error error{ErrorCode::Invalid,
                QT_TRANSLATE_NOOP("Error", "This choice would lead back to the organization "
                                           "itself. Choose another one."),
                {},
                -1,
                QLatin1String(field),
                {}};
    return fail(std::move(error));
}

Result<Agency> AgencyRepository::save(Work &work, Agency agency)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Organizations));
    if (!agency.id.isSet())
        agency.id = AgencyId::make();
    agency.nameFolded = folded(agency.name);
    if (!agency.provenance.learnedAt.isValid())
        agency.provenance.learnedAt = work.now();
    const QList<Error> problems = validate(agency);
    if (!problems.isEmpty())
        return fail(problems.first());
    if (agency.successor)
        ENLACE_TRY(refuseCircle("successor_id", *agency.successor, agency.id, "successor"));
    if (agency.parent)
        ENLACE_TRY(refuseCircle("parent_id", *agency.parent, agency.id, "parent"));
    return saveRecord(work, std::move(agency));
}

Result<Agency> AgencyRepository::archive(Work &work, const AgencyId &id, const QString &reason)
{
    ENLACE_ASSIGN(Agency agency, find(id));
    agency.archived = {work.now(), reason};
    return save(work, std::move(agency));
}

Result<QList<CountyModel>> AgencyRepository::modelsOf(const AgencyId &county)
{
    Query query(m_reading,
                QStringLiteral("select %1 from county_model m where m.county_id = :county "
                               "order by coalesce(m.from_on, ''), m.id limit 100")
                    .arg(columnList<CountyModel>("m")));
    query.bind(":county", county);
    return readRecords<CountyModel>(query);
}

Result<QList<CountyModel>> AgencyRepository::modelsOn(const QString &countyName, QDate day)
{
    Query query(m_reading,
                QStringLiteral("select %1 from county_model m join agency a on a.id = m.county_id "
                               "where a.kind = 'county' and a.archived_at is null "
                               "and a.county = :county "
                               "and (m.from_on is null or m.from_on <= :day) "
                               "and (m.until_on is null or m.until_on >= :day) "
                               "order by coalesce(m.from_on, ''), m.id limit 100")
                    .arg(columnList<CountyModel>("m")));
    query.bind(":county", countyName).bind(":day", day);
    return readRecords<CountyModel>(query);
}

Result<CountyModel> AgencyRepository::save(Work &work, CountyModel model)
{
    ENLACE_TRY(m_visibility.mayAdd(DataCategory::Organizations));
    if (!model.id.isSet())
        model.id = CountyModelId::make();
    if (!model.provenance.learnedAt.isValid())
        model.provenance.learnedAt = work.now();
    if (model.from && model.until && *model.until < *model.from)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "The last day is before the first. Correct one of "
                                               "them."));
    return saveRecord(work, std::move(model));
}

} // namespace enlace
