// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchentry.h"

#include <QStringList>

#include <algorithm>

namespace enlace {

QString detailOf(const SearchFacts &facts)
{
    QStringList parts;
    for (const auto &[fact, value] : facts)
        if (!value.isEmpty())
            parts.append(keyOf(fact) + QLatin1Char('=') +
                         QString(value).replace(QLatin1Char('\t'), QLatin1Char(' ')));
    return parts.join(QLatin1Char('\t'));
}

SearchFacts factsOf(const QString &detail)
{
    SearchFacts facts;
    for (const QString &part : detail.split(QLatin1Char('\t'), Qt::SkipEmptyParts))
        if (const auto fact = fromKey<SearchFact>(part.section(QLatin1Char('='), 0, 0)))
            facts.append({*fact, part.section(QLatin1Char('='), 1)});
    return facts;
}

qint64 entryNumber(const QUuid &record)
{
    // Version 7: 48 bits of milliseconds, a counter of 12, then chance. 41 bits of milliseconds
    // from 2020 last until 2089.
    constexpr quint64 from2020 = 1577836800000ull;
    const quint64 milliseconds = (quint64(record.data1) << 16) | record.data2;
    const quint64 counter = record.data3 & 0x0fffu;
    const quint64 chance = (quint64(record.data4[6]) << 8 | record.data4[7]) & 0x3ffu;
    const quint64 time = (milliseconds - from2020) & ((1ull << 41) - 1);
    return static_cast<qint64>(time << 22 | counter << 10 | chance);
}

std::optional<SearchHit> graded(const SearchQuery &query, const SearchEntry &entry, bool slips)
{
    SearchHit hit{entry.record, entry.area, entry.child, entry.family, entry.title, {}, false,
                  Fit::Exact,   0};
    bool maySlip = slips;
    qsizetype last = -1;
    for (const SearchTerm &term : query.terms) {
        const Fit fit = fitOf(term, entry.words, maySlip);
        if (fit == Fit::None)
            return std::nullopt;
        if (fit == Fit::Slip)
            maySlip = false;
        if (fit == Fit::Exact)
            ++hit.exact;
        hit.worst = std::min(hit.worst, fit);
        if (query.terms.size() > 1) {
            const qsizetype at = entry.words.indexOf(term.readings.first());
            hit.inOrder &= at > last;
            last = at;
        }
    }
    hit.facts = factsOf(entry.detail);
    return hit;
}

namespace {

int kindOrder(const SearchHit &hit)
{
    switch (hit.record.kind) {
    case RecordKind::Child:
        return 0;
    case RecordKind::Person:
        return 1;
    case RecordKind::Provider:
        return 2;
    case RecordKind::Agency:
        return 3;
    default:
        return 4;
    }
}

} // namespace

bool ranksBefore(const SearchHit &a, const SearchHit &b)
{
    const auto rank = [](const SearchHit &hit) {
        return std::tuple(hit.worst == Fit::Slip, !hit.isOwn, -hit.exact, !hit.inOrder,
                          kindOrder(hit));
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    return std::tie(a.title, a.record.id) < std::tie(b.title, b.record.id);
}

} // namespace enlace
