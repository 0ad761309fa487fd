// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/hitmodel.h"

#include "core/base/datetext.h"
#include "core/people/guardianship.h"
#include "core/people/phonenumber.h"
#include "core/providers/agency.h"
#include "core/providers/specialty.h"
#include "core/search/searchrepository.h"
#include "core/storage/store.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

/// The value of a fact as it is shown; empty when this language does not show it.
QString valueOf(SearchFact fact, const QString &value)
{
    switch (fact) {
    case SearchFact::Born:
        return shortDate(QDate::fromString(value, Qt::ISODate), Languages::current());
    case SearchFact::Phone:
        return phoneText(value);
    case SearchFact::Specialty:
        return specialtyLabel(value);
    case SearchFact::Relation:
        if (const auto relation = fromKey<Relation>(value))
            return label(*relation);
        return value;
    case SearchFact::Kind:
        if (const auto kind = fromKey<AgencyKind>(value))
            return label(*kind);
        return value;
    case SearchFact::Spanish:
        return {};
    default:
        return value;
    }
}

/// Facts that say what they are by themselves need no word before them.
bool needsName(SearchFact fact)
{
    return fact == SearchFact::Born || fact == SearchFact::Cin || fact == SearchFact::Of ||
           fact == SearchFact::Family || fact == SearchFact::Code;
}

QString titleOf(const SearchHit &hit)
{
    if (Languages::current() == Language::Spanish)
        for (const auto &[fact, value] : hit.facts)
            if (fact == SearchFact::Spanish && !value.isEmpty())
                return value;
    return hit.title;
}

QList<RecordColumn<SearchHit>> columns()
{
    return {
        {"found", "HitModel", QT_TRANSLATE_NOOP("HitModel", "Found"), 0,
         [](const SearchHit &hit) {
             return Cell{.text = titleOf(hit), .second = factsText(hit), .toolTip = factsText(hit)};
         }},
        {"kind", "HitModel", QT_TRANSLATE_NOOP("HitModel", "What it is"), 200,
         [](const SearchHit &hit) { return Cell{.text = label(hit.record.kind)}; }},
        {"own", "HitModel", QT_TRANSLATE_NOOP("HitModel", "Whose"), 160,
         [](const SearchHit &hit) {
             return hit.isOwn ? Cell{.text = QCoreApplication::translate("HitModel", "Yours"),
                                     .tone = Tone::Good}
                              : Cell{};
         }},
    };
}

} // namespace

QString factsText(const SearchHit &hit)
{
    QStringList parts;
    for (const auto &[fact, value] : hit.facts) {
        const QString shown = valueOf(fact, value);
        if (shown.isEmpty())
            continue;
        parts.append(needsName(fact)
                         ? QCoreApplication::translate("HitModel", "%1: %2").arg(label(fact), shown)
                         : shown);
    }
    return parts.join(QStringLiteral(" · "));
}

HitModel::HitModel(Store &store, std::shared_ptr<SearchMemory> memory, QObject *parent)
    : RecordModel(columns(), parent)
    , m_store(store)
    , m_memory(std::move(memory))
{
}

void HitModel::search(const QString &typed, int most)
{
    ask([this, typed, most](QObject *context, const std::optional<SearchHit> &,
                            const Answer &then) {
        m_store.readLatest(
            context,
            [typed, most, memory = m_memory](Reading &reading) -> Result<Page> {
                ENLACE_ASSIGN(const auto hits,
                              SearchRepository(reading, *memory).find(typed, most));
                return Page{hits, false};
            },
            then);
    });
}

} // namespace enlace
