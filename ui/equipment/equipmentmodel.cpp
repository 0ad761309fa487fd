// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/equipment/equipmentmodel.h"

#include "core/base/datetext.h"
#include "core/base/page.h"
#include "core/search/searchrepository.h"
#include "core/storage/store.h"
#include "core/storage/together.h"
#include "ui/kit/chip.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

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

Result<EquipmentSought> narrowedTo(Reading &reading, SearchMemory &memory, EquipmentFilter filter,
                                   const QString &typed)
{
    constexpr qsizetype most = EquipmentModel::mostFound;
    SearchRepository search(reading, memory);
    QList<ChildId> children;
    QList<SearchHit> hits;
    Together together(reading);
    together.ask(children, [&] { return search.findChildren(typed, most + 1); });
    together.ask(hits, [&] { return search.find(typed, most + 1, {SearchArea::Equipment}); });
    ENLACE_TRY(together.done());
    const bool isCut = children.size() > most || hits.size() > most;
    children.resize(std::min(children.size(), most));
    for (const SearchHit &hit : std::as_const(hits).mid(0, most))
        if (hit.record.kind == RecordKind::Equipment)
            filter.amongItems.append(EquipmentId(hit.record.id));
    filter.amongChildren = std::move(children);
    return EquipmentSought{std::move(filter), 0, isCut};
}

EquipmentModel::EquipmentModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent)
    : RecordModel(columns(store.clock()), parent)
    , m_store(store)
    , m_memory(std::move(memory))
{
}

void EquipmentModel::show(const EquipmentFilter &filter, const QString &typed)
{
    // Found once, for all pages of the question; touched on the reading lane until it answers.
    const auto sought = std::make_shared<EquipmentSought>(EquipmentSought{filter});
    ask([this, filter, typed, sought](QObject *context, const std::optional<EquipmentRow> &last,
                                      const Answer &then) {
        const auto after = last ? std::optional(EquipmentKey::of(*last)) : std::nullopt;
        m_store.readLatest(
            context,
            [filter, sought, typed, after, memory = m_memory](Reading &reading) -> Result<Page> {
                if (!after && !typed.isEmpty() && memory) {
                    ENLACE_ASSIGN(*sought, narrowedTo(reading, *memory, filter, typed));
                }
                EquipmentRepository items(reading);
                QList<EquipmentRow> rows;
                Together together(reading);
                together.ask(rows, [&] { return items.list(sought->filter, after, pageSize + 1); });
                if (!after)
                    together.ask(sought->hidden, [&] { return items.countHidden(sought->filter); });
                ENLACE_TRY(together.done());
                return pageOf(std::move(rows), pageSize);
            },
            [this, sought, then](const Result<Page> &page) {
                if (page) {
                    m_isCut = sought->isCut;
                    m_hidden = sought->hidden;
                }
                then(page);
            });
    });
}

} // namespace enlace
