// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upkeep/upkeep.h"

#include "core/deadlines/deadlinekeeper.h"
#include "core/search/searchindexrepository.h"

namespace enlace {

namespace {

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
                             {QT_TRANSLATE_NOOP("StoreCheck", "Search words"), checkSearch}};
}

Result<> rebuildDerived(Work &work)
{
    ENLACE_TRY(recomputeDeadlines(work));
    return SearchIndexRepository(work).rebuild(work);
}

} // namespace enlace
