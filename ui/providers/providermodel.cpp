// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providermodel.h"

#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/providers/specialty.h"
#include "core/search/searchrepository.h"
#include "core/storage/store.h"
#include "ui/kit/languages.h"
#include "ui/kit/standinglook.h"
#include "ui/providers/providerwords.h"

namespace enlace {

namespace {

constexpr qsizetype mostFound = 400;

QString where(const ProviderRow &row)
{
    QStringList parts{specialtyLabel(row.provider.specialty), row.provider.place.city};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Result<ProviderFilter> found(Reading &reading, SearchMemory &memory, ProviderFilter filter,
                             const QString &typed)
{
    ENLACE_ASSIGN(
        const auto hits,
        SearchRepository(reading, memory).find(typed, mostFound, {SearchArea::Directory}));
    QList<ProviderId> ids;
    for (const SearchHit &hit : hits)
        if (hit.record.kind == RecordKind::Provider)
            ids.append(ProviderId(hit.record.id));
    // Among few, names are looked through one by one: none is missed that the search had no room
    // for. Among all, that would read all.
    if (filter.isNarrowed())
        filter.text = typed;
    filter.among = ids;
    return filter;
}

} // namespace

QList<RecordColumn<ProviderRow>> ProviderModel::columns() const
{
    const auto today = [this] { return m_store.clock().today(); };
    return {
        {"mark", "ProviderModel", "", 38,
         [this](const ProviderRow &row) {
             const bool isMarked = m_marked.contains(row.provider.id);
             return Cell{.text = isMarked
                                     ? QCoreApplication::translate("ProviderModel", "Marked")
                                     : QCoreApplication::translate("ProviderModel", "Not marked"),
                         .isMarked = isMarked};
         }},
        {"name", "ProviderModel", QT_TRANSLATE_NOOP("ProviderModel", "Provider"), 0,
         [](const ProviderRow &row) {
             const QString second = where(row);
             return Cell{.text = row.provider.name, .second = second, .toolTip = second};
         }},
        {"standing", "ProviderModel", QT_TRANSLATE_NOOP("ProviderModel", "The child's network"),
         200,
         [this, today](const ProviderRow &row) {
             if (!row.standing)
                 return Cell{};
             if (const auto wish = m_wishes.constFind(row.provider.id);
                 wish != m_wishes.constEnd() && wish->wish == ProviderWish::DoNotRefer)
                 return Cell{.text = label(wish->wish),
                             .second = wish->reason,
                             .tone = Tone::Late,
                             .toolTip = wish->reason};
             const Chip chip = chipOf(*row.standing, today());
             const QString reason =
                 standingReason(*row.standing, row.childNetwork, Languages::current(), today());
             return Cell{.text = chip.text,
                         .second = reason,
                         .tone = chip.tone,
                         .toolTip = chip.text + QStringLiteral(" · ") + reason};
         }},
        {"accepting", "ProviderModel", QT_TRANSLATE_NOOP("ProviderModel", "New patients"), 216,
         [today](const ProviderRow &row) {
             const Chip chip = acceptingChip(row.provider);
             QStringList second;
             if (row.provider.accepting.asOf) // of the chip, not of the wait
                 second.append(QCoreApplication::translate("ProviderModel", "as of %1")
                                   .arg(shortDate(*row.provider.accepting.asOf,
                                                  Languages::current(), today())));
             if (row.provider.wait.days && row.provider.accepting.state != AcceptingPatients::No)
                 second.append(QCoreApplication::translate("ProviderModel", "wait: %1")
                                   .arg(waitText(row.provider.wait)));
             return Cell{.text = chip.text,
                         .second = second.join(QStringLiteral(" · ")),
                         .tone = chip.tone,
                         .toolTip = acceptingSource(row.provider, today())};
         }},
    };
}

ProviderModel::ProviderModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent)
    : RecordModel({}, parent)
    , m_store(store)
    , m_memory(std::move(memory))
{
    setColumns(columns());
}

void ProviderModel::show(const ProviderFilter &filter, const QString &typed)
{
    ask([this, filter, typed](QObject *context, const std::optional<ProviderRow> &last,
                              const Answer &then) {
        const auto after = last ? std::optional(last->key()) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, typed, after, memory = m_memory](Reading &reading) -> Result<Page> {
                ProviderFilter narrowed = filter;
                if (!typed.isEmpty() && memory) {
                    ENLACE_ASSIGN(narrowed, found(reading, *memory, filter, typed));
                }
                ENLACE_ASSIGN(QList<ProviderRow> rows,
                              ProviderRepository(reading).list(narrowed, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

void ProviderModel::setWishes(const QHash<ProviderId, ProviderPreference> &wishes)
{
    m_wishes = wishes;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, standingColumn), index(rowCount() - 1, standingColumn));
}

bool ProviderModel::toggle(int number)
{
    const ProviderId id = row(number).provider.id;
    if (!m_marked.removeOne(id)) {
        if (m_marked.size() >= mostMarked)
            return false;
        m_marked.append(id);
    }
    showMarks();
    return true;
}

void ProviderModel::unmark(const ProviderId &id)
{
    m_marked.removeOne(id);
    showMarks();
}

void ProviderModel::showMarks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, markColumn), index(rowCount() - 1, markColumn));
}

} // namespace enlace
