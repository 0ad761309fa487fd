// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/agencymodel.h"

#include "core/base/page.h"
#include "core/providers/networkrepository.h"
#include "core/search/searchrepository.h"
#include "core/storage/store.h"
#include "ui/kit/languages.h"
#include "ui/kit/standinglook.h"

namespace enlace {

namespace {

constexpr qsizetype mostFound = 400;

QList<RecordColumn<AgencyRow>> columns(const Clock &clock)
{
    return {
        {"name", "AgencyModel", QT_TRANSLATE_NOOP("AgencyModel", "Organization"), 0,
         [](const AgencyRow &row) {
             QStringList second{label(row.agency.kind), row.agency.place.city};
             second.removeAll(QString());
             return Cell{.text = row.agency.name,
                         .second = second.join(QStringLiteral(" · ")),
                         .toolTip = row.agency.name};
         }},
        {"standing", "AgencyModel", QT_TRANSLATE_NOOP("AgencyModel", "The child's network"), 200,
         [&clock](const AgencyRow &row) {
             if (!row.standing)
                 return Cell{};
             const Chip chip = chipOf(*row.standing, clock.today());
             const QString reason = standingReason(*row.standing, row.childNetwork,
                                                   Languages::current(), clock.today());
             return Cell{.text = chip.text,
                         .second = reason,
                         .tone = chip.tone,
                         .toolTip = chip.text + QStringLiteral(" · ") + reason};
         }},
        {"phone", "AgencyModel", QT_TRANSLATE_NOOP("AgencyModel", "Phone"), 150,
         [](const AgencyRow &row) {
             return Cell{.text = row.agency.contact.phone,
                         .second = row.agency.contact.hours,
                         .toolTip = row.agency.contact.hours};
         }},
    };
}

Result<QList<AgencyRow>> rowsOf(Reading &reading, const QList<Agency> &agencies,
                                const std::optional<ChildId> &child)
{
    QList<AgencyRow> rows;
    QList<StandingParty> parties;
    for (const Agency &agency : agencies) {
        rows.append({agency, {}, {}});
        parties.append({std::nullopt, agency.id});
    }
    if (!child || rows.isEmpty())
        return rows;
    ENLACE_ASSIGN(const StandingSheet sheet,
                  NetworkRepository(reading).sheet(*child, parties, reading.today()));
    for (AgencyRow &row : rows) {
        row.standing = sheet.of({std::nullopt, row.agency.id});
        row.childNetwork = sheet.networkName;
    }
    return rows;
}

} // namespace

AgencyModel::AgencyModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent)
    : RecordModel(columns(store.clock()), parent)
    , m_store(store)
    , m_memory(std::move(memory))
{
}

void AgencyModel::show(const AgencyFilter &filter, const std::optional<ChildId> &child,
                       const QString &typed)
{
    ask([this, filter, child, typed](QObject *context, const std::optional<AgencyRow> &last,
                                     const Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, child, typed, after, memory = m_memory](Reading &reading) -> Result<Page> {
                AgencyFilter narrowed = filter;
                if (!typed.isEmpty() && memory) {
                    ENLACE_ASSIGN(const auto hits,
                                  SearchRepository(reading, *memory)
                                      .find(typed, mostFound, {SearchArea::Directory}));
                    narrowed.among = QList<AgencyId>();
                    for (const SearchHit &hit : hits)
                        if (hit.record.kind == RecordKind::Agency)
                            narrowed.among->append(AgencyId(hit.record.id));
                }
                ENLACE_ASSIGN(const QList<Agency> agencies,
                              AgencyRepository(reading).list(narrowed, after, pageSize + 1));
                ENLACE_ASSIGN(QList<AgencyRow> rows, rowsOf(reading, agencies, child));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

} // namespace enlace
