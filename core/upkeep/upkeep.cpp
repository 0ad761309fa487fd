// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/upkeep.h"

#include "core/deadlines/deadlinekeeper.h"
#include "core/evidence/evidencefilerepository.h"
#include "core/search/searchindexrepository.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"

namespace enlace {

namespace {

QString thisSchema(Engine engine) { return QString::number(newestSchema(engine)); }

Result<QStringList> checkSearch(Reading &reading)
{
    ENLACE_ASSIGN(const SearchCheck check, SearchIndexRepository(reading).check());
    if (check.isGood())
        return QStringList{};
    return QStringList{QStringLiteral("entries %1, missing %2, different %3, surplus %4")
                           .arg(check.entries)
                           .arg(check.missing)
                           .arg(check.different)
                           .arg(check.surplus)};
}

} // namespace

QList<Keeper> allKeepers(std::shared_ptr<SearchMemory> memory)
{
    return {deadlineKeeper(), searchKeeper(std::move(memory))};
}

QList<StoreCheck> allChecks()
{
    return storageChecks() +
           QList<StoreCheck>{deadlineStoreCheck(),
                             {QT_TRANSLATE_NOOP("StoreCheck", "Search words"), checkSearch},
                             evidenceFileStoreCheck()};
}

Result<> rebuildDerived(Work &work)
{
    work.writesMuch();
    ENLACE_TRY(recomputeDeadlines(work));
    ENLACE_TRY(SearchIndexRepository(work).rebuild(work));
    Query mark(work, "insert into store_info (name, value) values ('derived_with_schema', :schema) "
                     "on conflict (name) do update set value = excluded.value");
    mark.bind(":schema", thisSchema(work.engine()));
    return mark.run();
}

Result<> bringDerivedUpToDate(Session &session)
{
    ENLACE_ASSIGN(const bool isCurrent, session.read([](Reading &reading) -> Result<bool> {
        Query query(reading, "select value from store_info where name = 'derived_with_schema'");
        ENLACE_ASSIGN(const auto made, firstValue<QString>(query));
        return made == thisSchema(reading.engine());
    }));
    if (isCurrent)
        return {};
    return session.run(rebuildDerived);
}

} // namespace enlace
