// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipmentmodel.h"

#include "core/base/datetext.h"
#include "core/search/searchrepository.h"
#include "core/storage/store.h"
#include "core/storage/together.h"
#include "ui/kit/chip.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

constexpr int pageSize = 200;
constexpr qsizetype mostFound = 200;

Chip stepChip(const EquipmentRow &row)
{
    if (row.state != EquipmentState::Active)
        return {label(row.state), Tone::Neutral};
    if (row.isStalled)
        return {label(row.step), Tone::Late};
    return {label(row.step), row.phase == EquipmentPhase::InUse ? Tone::Good : Tone::Waiting};
}

QString daysText(const EquipmentRow &row)
{
    const int days = static_cast<int>(row.days);
    return row.expectedDays
               ? QCoreApplication::translate("EquipmentModel", "%n day(s), typical: %1", nullptr,
                                             days)
                     .arg(QLocale().toString(*row.expectedDays))
               : QCoreApplication::translate("EquipmentModel", "%n day(s)", nullptr, days);
}

QList<RecordColumn<EquipmentRow>> columns(const Clock &clock)
{
    const auto today = [&clock] { return clock.today(); };
    return {
        {"child", "EquipmentModel", QT_TRANSLATE_NOOP("EquipmentModel", "Child and item"), 0,
         [](const EquipmentRow &row) {
             const QString &item = row.name(Languages::current());
             return Cell{.text = row.childName, .second = item, .toolTip = item};
         }},
        {"step", "EquipmentModel", QT_TRANSLATE_NOOP("EquipmentModel", "Step"), 190,
         [](const EquipmentRow &row) {
             const Chip chip = stepChip(row);
             return Cell{.text = chip.text, .tone = chip.tone, .toolTip = chip.text};
         }},
        {"since", "EquipmentModel", QT_TRANSLATE_NOOP("EquipmentModel", "Since"), 160,
         [today](const EquipmentRow &row) {
             return Cell{.text = shortDate(row.since, Languages::current(), today()),
                         .second = daysText(row)};
         }},
    };
}

} // namespace

Result<EquipmentFilter> narrowedTo(Reading &reading, SearchMemory &memory, EquipmentFilter filter,
                                   const QString &typed)
{
    SearchRepository search(reading, memory);
    QList<SearchHit> hits;
    Together together(reading);
    together.ask(filter.amongChildren, [&] { return search.findChildren(typed, mostFound); });
    together.ask(hits, [&] { return search.find(typed, mostFound, {SearchArea::Equipment}); });
    ENLACE_TRY(together.done());
    for (const SearchHit &hit : hits)
        if (hit.record.kind == RecordKind::Equipment)
            filter.amongItems.append(EquipmentId(hit.record.id));
    return filter;
}

EquipmentModel::EquipmentModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent)
    : RecordModel(columns(store.clock()), parent)
    , m_store(store)
    , m_memory(std::move(memory))
{
}

void EquipmentModel::show(const EquipmentFilter &filter, const QString &typed)
{
    ask([this, filter, typed](QObject *context, const std::optional<EquipmentRow> &last,
                              const Answer &then) {
        const auto after = last ? std::optional(EquipmentKey::of(*last)) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, typed, after, memory = m_memory](Reading &reading) -> Result<Page> {
                EquipmentFilter narrowed = filter;
                if (!typed.isEmpty() && memory) {
                    ENLACE_ASSIGN(narrowed, narrowedTo(reading, *memory, filter, typed));
                }
                ENLACE_ASSIGN(QList<EquipmentRow> rows,
                              EquipmentRepository(reading).list(narrowed, after, pageSize + 1));
                return pageOf(std::move(rows), pageSize);
            },
            then);
    });
}

} // namespace enlace
