// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchrepository.h"

#include "core/search/searchsourcerepository.h"
#include "core/search/searchwords.h"
#include "core/storage/spansql.h"
#include "core/storage/work.h"

#include <algorithm>

namespace enlace {

namespace {

constexpr qsizetype slipCandidates = 12;

/// Beyond every letter, as both engines compare them: the end of a range of beginnings.
QString afterAll()
{
    const char32_t last = 0x10ffff;
    return QString::fromUcs4(&last, 1);
}

QString likeText(const QString &reading)
{
    // Folded text and our own signs: nothing in it means anything to `like`.
    return QLatin1String("% ") + reading + QLatin1Char('%');
}

qsizetype padded(qsizetype count, std::initializer_list<qsizetype> sizes)
{
    for (const qsizetype size : sizes)
        if (count <= size)
            return size;
    return count;
}

} // namespace

Result<Vocabulary> SearchRepository::vocabulary()
{
    if (auto known = m_memory.vocabulary())
        return *std::move(known);
    Query query(m_reading, "select word, uses from search_vocabulary order by word");
    ENLACE_TRY(query.run());
    QList<Vocabulary::Word> words;
    while (query.next())
        words.append({query.get<QString>(0), query.get<qint64>(1)});
    ENLACE_TRY(query.finished());
    Vocabulary read(std::move(words));
    m_memory.setVocabulary(read);
    return read;
}

Result<QList<SearchEntry>> SearchRepository::ownRows()
{
    const StaffId me = m_reading.actor().staff;
    if (auto known = m_memory.ownRows(me, m_reading.now()))
        return *std::move(known);

    // Children whom one coordinates or stands in for, those of one's unit, and those to whom one
    // has access for a time. For a therapist this is everybody who may be found at all.
    QStringList sets = {
        QStringLiteral("select o.child_id from coordination o where o.staff_id = :me and ") +
            standsOn("o", ":today"),
        QStringLiteral("select o.child_id from staff_cover s join coordination o on o.staff_id = "
                       "s.staff_id where s.covered_by = :me and s.from_on <= :today and "
                       "s.until_on >= :today and ") +
            standsOn("o", ":today"),
        QStringLiteral("select a.child_id from child_access a where a.staff_id = :me and "
                       "a.from_at <= :now and a.until_at > :now")};
    QList<AgencyId> units;
    for (const Grant &grant : m_reading.actor().grants)
        if (grant.unit && !units.contains(*grant.unit))
            units.append(*grant.unit);
    for (qsizetype i = 0; i < units.size(); ++i)
        sets.append(QStringLiteral("select c.id from child c where c.mtu_id = :unit%1").arg(i));

    const QString own = sets.join(QLatin1String(" union "));
    Query query(m_reading,
                QStringLiteral("select %1 from search_entry e where e.child_id in (%2) and %3 "
                               "union "
                               "select %1 from guardianship g cross join search_entry e where "
                               "g.child_id in (%2) and e.record = g.person_id and %3")
                    .arg(searchEntryColumns(), own, visible()));
    query.bind(":me", me).bind(":today", m_reading.today()).bind(":now", m_reading.now());
    for (qsizetype i = 0; i < units.size(); ++i)
        query.bindColumn(QStringLiteral(":unit%1").arg(i), Codec<AgencyId>::toColumn(units[i]));
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<SearchEntry> rows;
    while (query.next())
        rows.append(readSearchEntry(query));
    ENLACE_TRY(query.finished());
    m_memory.setOwnRows(me, m_reading.now(), rows);
    return rows;
}

QString SearchRepository::visible() const
{
    const QLatin1String e("e");
    return QStringLiteral("(e.kind = 'child' and %1 or e.kind = 'person' and %2 or "
                          "e.kind = 'equipment' and %3 or e.area = 2 and %4)")
        .arg(m_visibility.rows(DataCategory::People, e),
             m_visibility.personRows(DataCategory::People, e, QLatin1String("record")),
             m_visibility.rows(DataCategory::Equipment, e),
             QLatin1String(m_visibility.mayReadAny(DataCategory::Directory) ? "1 = 1" : "1 = 0"));
}

Result<QList<SearchEntry>> SearchRepository::fetch(const QList<Range> &ranges,
                                                   const QList<SearchTerm> &alsoFit,
                                                   const QList<SearchArea> &areas, int innerLimit,
                                                   int outerLimit)
{
    // Few different texts, so that each is prepared once: ranges and readings are filled up.
    const qsizetype rangeCount = padded(ranges.size(), {1, 2, 4, 6, 12});
    QStringList selects;
    for (qsizetype i = 0; i < rangeCount; ++i)
        for (const SearchArea area : areas)
            selects.append(QStringLiteral("select * from (select entry from search_word where "
                                          "area = %1 and word >= :lo%2 and word < :hi%2 order by "
                                          "word, entry limit %3) s%2_%1")
                               .arg(static_cast<int>(area))
                               .arg(i)
                               .arg(innerLimit));
    QString likes;
    qsizetype term = 0;
    for (const SearchTerm &fit : alsoFit) {
        QStringList alternatives;
        for (qsizetype i = 0; i < padded(fit.readings.size(), {1, 4, 8}); ++i)
            alternatives.append(QStringLiteral("e.words like :t%1x%2").arg(term).arg(i));
        likes +=
            QLatin1String(" and (") + alternatives.join(QLatin1String(" or ")) + QLatin1Char(')');
        ++term;
    }
    // `cross join`: with a plain join SQLite may turn the order round and read all of search_entry.
    Query query(m_reading, QStringLiteral("select %1 from (%2) w cross join search_entry e where "
                                          "e.entry = w.entry%3 and %4 limit %5")
                               .arg(searchEntryColumns(), selects.join(QLatin1String(" union ")),
                                    likes, visible())
                               .arg(outerLimit));
    const QString end = afterAll();
    for (qsizetype i = 0; i < rangeCount; ++i) {
        const QString from = i < ranges.size() ? ranges[i].from : end;
        query.bindColumn(QStringLiteral(":lo%1").arg(i), from);
        query.bindColumn(QStringLiteral(":hi%1").arg(i), i < ranges.size() ? from + end : end);
    }
    term = 0;
    for (const SearchTerm &fit : alsoFit) {
        const qsizetype count = padded(fit.readings.size(), {1, 4, 8});
        for (qsizetype i = 0; i < count; ++i)
            query.bindColumn(QStringLiteral(":t%1x%2").arg(term).arg(i),
                             likeText(fit.readings[std::min(i, fit.readings.size() - 1)]));
        ++term;
    }
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<SearchEntry> entries;
    while (query.next())
        entries.append(readSearchEntry(query));
    ENLACE_TRY(query.finished());
    return entries;
}

QList<SearchRepository::Range> SearchRepository::rangesFor(const SearchQuery &query,
                                                           const Vocabulary &vocabulary)
{
    // Numbers are rare: the longer, the rarer. A date of month and day alone is a thirtieth of a
    // twelfth of all.
    const SearchTerm *number = nullptr;
    for (const SearchTerm &term : query.terms)
        if (!term.isWord &&
            (!number || term.readings.first().size() > number->readings.first().size()))
            number = &term;
    const QStringList words = query.words();
    if (number && (words.isEmpty() || number->readings.first().size() >= 3)) {
        QList<Range> ranges;
        for (const QString &reading : number->readings)
            ranges.append({reading});
        return ranges;
    }

    // The pair, or the single word, of which the fewest entries are expected.
    const qint64 entries = std::max<qint64>(1, vocabulary.allUses() / 3);
    QList<qint64> uses;
    for (const QString &word : words)
        uses.append(vocabulary.usesOfBeginning(word));
    const auto rarest = std::min_element(uses.begin(), uses.end());
    Range best{words[rarest - uses.begin()]};
    if (words.size() == 1)
        return {best};
    if (std::all_of(words.begin(), words.end(), [](const QString &w) { return w.size() < 3; })) {
        QList<Range> ranges{best};
        ranges.append({pairPrefix(words[0]) + words[1]});
        ranges.append({pairPrefix(words[1]) + words[0]});
        return ranges;
    }
    qint64 fewest = *rarest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].size() < 3)
            continue;
        const qint64 beginnings = vocabulary.usesOfBeginning(words[i].left(3));
        for (qsizetype j = 0; j < words.size(); ++j) {
            const qint64 expected = beginnings * uses[j] / entries;
            if (i != j && words[i] != words[j] && expected < fewest) {
                fewest = expected;
                best = {pairPrefix(words[i]) + words[j]};
            }
        }
    }
    return {best};
}

bool SearchRepository::readsOwnOnly(DataCategory category) const
{
    const QList<Reach> reach = readReach(m_reading.actor(), category);
    return std::all_of(reach.begin(), reach.end(), [](const Reach &each) {
        return each.scope == Scope::None || each.scope == Scope::Mine || each.scope == Scope::Own ||
               each.scope == Scope::Unit;
    });
}

Result<QList<SearchHit>> SearchRepository::find(const QString &typed, qsizetype limit,
                                                QList<SearchArea> areas)
{
    if (areas.isEmpty())
        areas = {SearchArea::People, SearchArea::Directory, SearchArea::Equipment};
    // People are asked for in any case: who only shares a household is not among the own rows.
    return seek(typed, limit, areas,
                areas == QList{SearchArea::Equipment} && readsOwnOnly(DataCategory::Equipment));
}

Result<QList<SearchHit>> SearchRepository::seek(const QString &typed, qsizetype limit,
                                                const QList<SearchArea> &areas, bool ownIsAll)
{
    const SearchQuery query = parseSearch(typed, m_reading.today());
    if (query.isEmpty())
        return QList<SearchHit>();
    ENLACE_ASSIGN(const auto own, ownRows());
    ENLACE_ASSIGN(const auto words, vocabulary());

    QList<SearchHit> hits;
    QSet<QUuid> seen;
    const auto take = [&](const QList<SearchEntry> &entries, bool isOwn, bool slips) {
        for (const SearchEntry &entry : entries) {
            if (!areas.contains(entry.area) || seen.contains(entry.record.id))
                continue;
            if (auto hit = graded(query, entry, slips)) {
                hit->isOwn = isOwn;
                seen.insert(entry.record.id);
                hits.append(*std::move(hit));
            }
        }
    };
    take(own, true, true);
    const auto good = [&hits] {
        return std::count_if(hits.begin(), hits.end(),
                             [](const SearchHit &hit) { return hit.worst != Fit::Slip; });
    };

    if (!ownIsAll && good() < limit) {
        const bool single = query.terms.size() == 1 && query.terms.first().isWord;
        ENLACE_ASSIGN(const auto found,
                      fetch(rangesFor(query, words), single ? QList<SearchTerm>() : query.terms,
                            areas, single ? 60 : 600, single ? 120 : 60));
        take(found, false, false);
    }
    // A slip is looked for only when what was typed is not simply there.
    for (qsizetype i = 0; i < query.terms.size() && !ownIsAll && good() < limit; ++i) {
        const SearchTerm &slipped = query.terms[i];
        if (!slipped.isWord)
            continue;
        QList<SearchTerm> others = query.terms;
        others.removeAt(i);
        QList<Range> ranges;
        for (const QString &candidate : words.slipsOf(slipped.readings.first(), slipCandidates)) {
            const auto other = std::find_if(others.begin(), others.end(),
                                            [](const auto &term) { return term.isWord; });
            ranges.append({other == others.end()
                               ? candidate
                               : pairPrefix(candidate) + other->readings.first()});
        }
        if (ranges.isEmpty())
            continue;
        ENLACE_ASSIGN(const auto found,
                      fetch(ranges, others, areas, others.isEmpty() ? 40 : 300, 120));
        take(found, false, true);
    }
    std::sort(hits.begin(), hits.end(), ranksBefore);
    return hits.mid(0, limit);
}

Result<QList<ChildId>> SearchRepository::findChildren(const QString &typed, qsizetype limit)
{
    ENLACE_ASSIGN(const auto hits,
                  seek(typed, limit, {SearchArea::People}, readsOwnOnly(DataCategory::People)));
    QList<QUuid> persons;
    for (const SearchHit &hit : hits)
        if (hit.record.kind == RecordKind::Person)
            persons.append(hit.record.id);
    QMultiHash<QUuid, ChildId> ofPerson;
    for (qsizetype at = 0; at < persons.size(); at += searchChunk) {
        const QList<QUuid> chunk = persons.mid(at, searchChunk);
        Query query(m_reading,
                    QStringLiteral("select g.person_id, g.child_id from guardianship g "
                                   "where g.person_id in (%1) and g.archived_at is null "
                                   "and %2 order by g.id desc")
                        .arg(placeholders(chunk.size()),
                             m_visibility.rows(DataCategory::People, QLatin1String("g"))));
        bindIds(query, chunk);
        m_visibility.bindTo(query);
        ENLACE_TRY(query.run());
        while (query.next())
            ofPerson.insert(query.get<QUuid>(0), query.get<ChildId>(1));
        ENLACE_TRY(query.finished());
    }
    QList<ChildId> children;
    QSet<ChildId> seen;
    const auto add = [&](ChildId child) {
        if (!seen.contains(child) && children.size() < limit) {
            seen.insert(child);
            children.append(child);
        }
    };
    for (const SearchHit &hit : hits) {
        if (hit.record.kind == RecordKind::Child)
            add(ChildId(hit.record.id));
        else
            for (const ChildId &child : ofPerson.values(hit.record.id))
                add(child);
    }
    return children;
}

} // namespace enlace
