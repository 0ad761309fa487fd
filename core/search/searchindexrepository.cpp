// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchindexrepository.h"

#include "core/search/searchmemory.h"
#include "core/search/searchsourcerepository.h"
#include "core/search/searchwords.h"
#include "core/storage/together.h"

#include <algorithm>

namespace enlace {

namespace {

/// Rows of search_word that a rebuild keeps before it writes them: some 150 MB.
constexpr qsizetype mostRowsAtOnce = 1'500'000;

QList<QUuid> sorted(const QSet<QUuid> &ids)
{
    QList<QUuid> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

template <class F>
Result<> inChunks(const QList<QUuid> &ids, F f)
{
    for (qsizetype at = 0; at < ids.size(); at += searchChunk)
        ENLACE_TRY(f(ids.mid(at, searchChunk)));
    return {};
}

/// All ids that `sql`, with %1 for placeholders, gives for these; added to `to`.
Result<> addRelated(Reading &reading, const char *sql, const QSet<QUuid> &from, QSet<QUuid> &to)
{
    return inChunks(sorted(from), [&](const QList<QUuid> &chunk) -> Result<> {
        Query query(reading, QString::fromLatin1(sql).arg(placeholders(chunk.size())));
        bindIds(query, chunk);
        ENLACE_ASSIGN(const auto ids, readUuids(query));
        for (const QUuid &id : ids)
            to.insert(id);
        return {};
    });
}

/// Rows in as few statements as few different texts allow; in key order, which is what a B-tree
/// likes.
Result<> insertRows(Work &work, QList<SearchIndexRow> rows)
{
    constexpr qsizetype mostAtOnce = 64;
    static const QStringList names = [] {
        QStringList made;
        for (qsizetype i = 0; i < mostAtOnce; ++i)
            for (const char *name : {":a", ":w", ":e"})
                made.append(QLatin1String(name) + QString::number(i));
        return made;
    }();
    std::sort(rows.begin(), rows.end());
    qsizetype at = 0;
    for (const qsizetype size : {mostAtOnce, qsizetype(16), qsizetype(4), qsizetype(1)}) {
        for (; rows.size() - at >= size; at += size) {
            QStringList values;
            for (qsizetype i = 0; i < size; ++i)
                values.append(QStringLiteral("(:a%1, :w%1, :e%1)").arg(i));
            Query query(work,
                        QStringLiteral("insert into search_word (area, word, entry) values ") +
                            values.join(QLatin1String(", ")));
            for (qsizetype i = 0; i < size; ++i) {
                query.bindNext(names.at(3 * i), rows[at + i].area);
                query.bindNext(names.at(3 * i + 1), rows[at + i].word);
                query.bindNext(names.at(3 * i + 2), rows[at + i].entry);
            }
            ENLACE_TRY(query.run());
        }
    }
    return {};
}

Result<> deleteRows(Work &work, const QList<SearchIndexRow> &rows)
{
    Query query(work, "delete from search_word where area = :area and word = :word and "
                      "entry = :entry");
    for (const SearchIndexRow &row : rows) {
        query.bind(":area", row.area).bind(":word", row.word).bind(":entry", row.entry);
        ENLACE_TRY(query.run());
    }
    return {};
}

Result<> addVocabulary(Work &work, const QStringList &words)
{
    Query query(work, "insert into search_vocabulary (word, uses) values (:word, 1) "
                      "on conflict (word) do nothing");
    for (const QString &word : words) {
        query.bind(":word", word);
        ENLACE_TRY(query.run());
    }
    return {};
}

void bindEntry(Query &query, const SearchEntry &entry)
{
    query.bind(":entry", entry.entry).bind(":area", static_cast<int>(entry.area));
    query.bind(":kind", entry.record.kind).bind(":record", entry.record.id);
    query.bind(":child", entry.child).bind(":family", entry.family).bind(":agency", entry.agency);
    query.bind(":label", entry.label).bind(":title", entry.title).bind(":detail", entry.detail);
    query.bind(":words", entry.words);
}

/// Gives the entry its number. Two desks may have made theirs in the same millisecond: the next is
/// as good.
Result<> insertEntry(Work &work, SearchEntry &entry)
{
    entry.entry = entryNumber(entry.record.id);
    for (int tries = 0; tries < 64; ++tries, ++entry.entry) {
        Query query(work, "insert into search_entry (entry, area, kind, record, child_id, "
                          "family_id, agency_id, label, title, detail, words) values (:entry, "
                          ":area, :kind, :record, :child, :family, :agency, :label, :title, "
                          ":detail, :words) on conflict (entry) do nothing");
        bindEntry(query, entry);
        ENLACE_TRY(query.run());
        if (query.affected() == 1)
            return {};
    }
    return fail(ErrorCode::Internal,
                QT_TRANSLATE_NOOP("Error", "Something failed. Your data are safe."));
}

Result<> updateEntry(Work &work, const SearchEntry &entry)
{
    Query query(work, "update search_entry set area = :area, kind = :kind, record = :record, "
                      "child_id = :child, family_id = :family, agency_id = :agency, "
                      "label = :label, title = :title, detail = :detail, words = :words "
                      "where entry = :entry");
    bindEntry(query, entry);
    return query.run();
}

} // namespace

Result<SearchTargets> SearchIndexRepository::targetsOf(const QList<Touch> &touched)
{
    SearchTargets targets;
    QSet<QUuid> phones;
    QSet<QUuid> identifiers;
    QSet<QUuid> guardianships;
    QSet<QUuid> families;
    QSet<QUuid> households; // families of which a telephone or a number was written
    QSet<QUuid> guarded;
    for (const Touch &touch : touched) {
        switch (touch.record.kind) {
        case RecordKind::Child:
            targets.children.insert(touch.record.id);
            break;
        case RecordKind::Person:
            targets.persons.insert(touch.record.id);
            break;
        // These may be gone when an import is undone: the family then says whose they were.
        case RecordKind::PersonPhone:
            phones.insert(touch.record.id);
            if (touch.family)
                households.insert(touch.family->uuid());
            break;
        case RecordKind::PersonIdentifier:
            identifiers.insert(touch.record.id);
            if (touch.family)
                households.insert(touch.family->uuid());
            break;
        case RecordKind::Guardianship:
            guardianships.insert(touch.record.id);
            if (touch.child)
                guarded.insert(touch.child->uuid());
            break;
        case RecordKind::Family:
            families.insert(touch.record.id);
            break;
        case RecordKind::Provider:
            targets.providers.insert(touch.record.id);
            break;
        case RecordKind::Agency:
            targets.agencies.insert(touch.record.id);
            break;
        case RecordKind::Equipment:
            targets.equipment.insert(touch.record.id);
            break;
        default:
            break;
        }
    }
    ENLACE_TRY(addRelated(m_reading, "select id from child where family_id in (%1)", families,
                          targets.children));
    ENLACE_TRY(addRelated(m_reading, "select person_id from person_phone where id in (%1)", phones,
                          targets.persons));
    ENLACE_TRY(addRelated(m_reading, "select person_id from person_identifier where id in (%1)",
                          identifiers, targets.persons));
    ENLACE_TRY(addRelated(m_reading, "select id from person where family_id in (%1)", households,
                          targets.persons));
    ENLACE_TRY(addRelated(m_reading, "select id from child where person_id in (%1)",
                          targets.persons, targets.children));
    ENLACE_TRY(addRelated(m_reading, "select person_id from guardianship where id in (%1)",
                          guardianships, targets.persons));
    ENLACE_TRY(addRelated(m_reading,
                          "select p.id from child c join person p on p.family_id = c.family_id "
                          "where c.id in (%1)",
                          guarded, targets.persons));
    Together together(m_reading);
    together.add([&] {
        return addRelated(m_reading, "select person_id from guardianship where child_id in (%1)",
                          targets.children, targets.persons);
    });
    together.add([&] {
        return addRelated(m_reading, "select id from equipment where child_id in (%1)",
                          targets.children, targets.equipment);
    });
    ENLACE_TRY(together.done());
    return targets;
}

Result<QStringList> SearchIndexRepository::refresh(Work &work, const SearchTargets &targets)
{
    SearchSourceRepository source(work);
    QStringList newWords;
    // One kind does not wait for another.
    Together together(work);
    const auto all = [&](const QSet<QUuid> &ids, auto load) {
        together.add([&, load] {
            return inChunks(sorted(ids), [&](const QList<QUuid> &chunk) -> Result<> {
                ENLACE_ASSIGN(auto entries, (source.*load)(chunk));
                QList<SearchIndexRow> rows;
                ENLACE_TRY(write(work, chunk, std::move(entries), newWords, rows));
                return insertRows(work, std::move(rows));
            });
        });
    };
    all(targets.children, &SearchSourceRepository::children);
    all(targets.persons, &SearchSourceRepository::persons);
    all(targets.providers, &SearchSourceRepository::providers);
    all(targets.agencies, &SearchSourceRepository::agencies);
    all(targets.equipment, &SearchSourceRepository::equipment);
    ENLACE_TRY(together.done());
    std::sort(newWords.begin(), newWords.end());
    newWords.erase(std::unique(newWords.begin(), newWords.end()), newWords.end());
    ENLACE_TRY(addVocabulary(work, newWords));
    return newWords;
}

Result<> SearchIndexRepository::write(Work &work, const QList<QUuid> &records,
                                      QList<SearchEntry> entries, QStringList &newWords,
                                      QList<SearchIndexRow> &added)
{
    QHash<QUuid, SearchEntry> stored;
    {
        Query query(work, QStringLiteral("select %1 from search_entry e where e.record in (%2)")
                              .arg(searchEntryColumns(), placeholders(records.size())));
        bindIds(query, records);
        ENLACE_TRY(query.run());
        while (query.next()) {
            SearchEntry entry = readSearchEntry(query);
            stored.insert(entry.record.id, entry);
        }
        ENLACE_TRY(query.finished());
    }
    QList<SearchIndexRow> gone;
    const auto rowsTo = [](QList<SearchIndexRow> &rows, const SearchEntry &entry,
                           const QStringList &words) {
        for (const QString &word : words)
            rows.append({static_cast<int>(entry.area), word, entry.entry});
    };
    std::sort(entries.begin(), entries.end(),
              [](const SearchEntry &a, const SearchEntry &b) { return a.record.id < b.record.id; });
    for (SearchEntry &entry : entries) {
        const auto old = stored.find(entry.record.id);
        if (old == stored.end()) {
            ENLACE_TRY(insertEntry(work, entry));
            rowsTo(added, entry, indexRows(entry.words));
            newWords.append(nameWords(entry.words));
            continue;
        }
        entry.entry = old->entry;
        if (entry != *old) {
            ENLACE_TRY(updateEntry(work, entry));
            const QStringList before = indexRows(old->words); // both are sorted
            const QStringList after = indexRows(entry.words);
            QStringList difference;
            std::set_difference(before.begin(), before.end(), after.begin(), after.end(),
                                std::back_inserter(difference));
            rowsTo(gone, entry, difference);
            difference.clear();
            std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                                std::back_inserter(difference));
            rowsTo(added, entry, difference);
            for (const QString &word : nameWords(entry.words))
                if (std::binary_search(difference.begin(), difference.end(), word))
                    newWords.append(word);
        }
        stored.erase(old);
    }
    ENLACE_TRY(deleteRows(work, gone));
    for (const SearchEntry &entry : std::as_const(stored)) { // no longer to be found
        QList<SearchIndexRow> rows;
        rowsTo(rows, entry, indexRows(entry.words));
        ENLACE_TRY(deleteRows(work, rows));
        Query query(work, "delete from search_entry where entry = :entry");
        query.bind(":entry", entry.entry);
        ENLACE_TRY(query.run());
    }
    return {};
}

namespace {

/// Every id of a table, in order; a page at a time.
template <class F>
Result<> everyChunk(Reading &reading, const char *table, F f)
{
    QUuid last;
    while (!reading.isCancelled()) {
        Query query(reading,
                    QStringLiteral("select id from %1 where id > :last order by id limit %2")
                        .arg(QLatin1String(table))
                        .arg(searchChunk));
        query.bindColumn(":last", last.isNull() ? QVariant(QString::fromLatin1(""))
                                                : QVariant(last.toString(QUuid::WithoutBraces)));
        ENLACE_ASSIGN(const auto ids, readUuids(query));
        if (ids.isEmpty())
            return {};
        ENLACE_TRY(f(ids));
        last = ids.last();
    }
    return stopped();
}

using Load = Result<QList<SearchEntry>> (SearchSourceRepository::*)(const QList<QUuid> &);

constexpr struct
{
    const char *table;
    Load load;
} sources[] = {
    {"child", &SearchSourceRepository::children},
    {"person", &SearchSourceRepository::persons},
    {"provider", &SearchSourceRepository::providers},
    {"agency", &SearchSourceRepository::agencies},
    {"equipment", &SearchSourceRepository::equipment},
};

/// The same for a word however the process was started, unlike qHash.
quint64 stableHash(const QString &word)
{
    quint64 hash = 14695981039346656037ull; // FNV-1a
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 1099511628211ull;
    return hash;
}

} // namespace

Result<> SearchIndexRepository::rebuild(Work &work)
{
    for (const char *table : {"search_word", "search_entry", "search_vocabulary"}) {
        Query query(work, QStringLiteral("delete from %1").arg(QLatin1String(table)));
        ENLACE_TRY(query.run());
    }
    SearchSourceRepository source(work);
    QStringList newWords;
    // In the order of the key, as many at a time as memory carries: a B-tree that is filled in
    // order is written once.
    QList<SearchIndexRow> all;
    for (const auto &of : sources) {
        const Load load = of.load;
        const auto make = [&](const QList<QUuid> &chunk) -> Result<> {
            ENLACE_ASSIGN(auto entries, (source.*load)(chunk));
            QList<SearchIndexRow> rows;
            ENLACE_TRY(write(work, chunk, std::move(entries), newWords, rows));
            all += rows;
            if (all.size() < mostRowsAtOnce)
                return {};
            return insertRows(work, std::exchange(all, {}));
        };
        ENLACE_TRY(everyChunk(work, of.table, make));
    }
    ENLACE_TRY(insertRows(work, std::move(all)));
    return recount(work);
}

Result<> SearchIndexRepository::recount(Work &work)
{
    Query clear(work, "delete from search_vocabulary");
    ENLACE_TRY(clear.run());
    // Pairs and dates begin with signs, codes with digits: both stand before every letter.
    Query count(work, "insert into search_vocabulary (word, uses) select word, count(*) from "
                      "search_word where word >= 'a' group by word");
    return count.run();
}

Result<SearchCheck> SearchIndexRepository::check()
{
    SearchCheck found;
    // What stands in search_word, as a sum for each entry that no order changes.
    QHash<qint64, quint64> sums;
    Query words(m_reading, "select word, entry from search_word");
    ENLACE_TRY(words.run());
    while (words.next())
        sums[words.get<qint64>(1)] += stableHash(words.get<QString>(0));
    ENLACE_TRY(words.finished());

    Query count(m_reading, "select count(*) from search_entry");
    ENLACE_ASSIGN(const auto entries, firstValue<qint64>(count));
    found.entries = entries.value_or(0);

    qint64 expected = 0;
    SearchSourceRepository source(m_reading);
    for (const auto &of : sources) {
        const Load load = of.load;
        const auto compare = [&](const QList<QUuid> &chunk) -> Result<> {
            ENLACE_ASSIGN(auto fresh, (source.*load)(chunk));
            QHash<QUuid, SearchEntry> stored;
            Query query(m_reading,
                        QStringLiteral("select %1 from search_entry e where e.record in (%2)")
                            .arg(searchEntryColumns(), placeholders(chunk.size())));
            bindIds(query, chunk);
            ENLACE_TRY(query.run());
            while (query.next()) {
                SearchEntry entry = readSearchEntry(query);
                stored.insert(entry.record.id, entry);
            }
            ENLACE_TRY(query.finished());
            for (SearchEntry &entry : fresh) {
                const auto old = stored.constFind(entry.record.id);
                if (old == stored.constEnd()) {
                    ++found.missing;
                    continue;
                }
                ++expected;
                entry.entry = old->entry;
                quint64 sum = 0;
                for (const QString &word : indexRows(entry.words))
                    sum += stableHash(word);
                const bool wordsAreRight = sums.take(entry.entry) == sum;
                if (entry != *old || !wordsAreRight)
                    ++found.different;
            }
            return {};
        };
        ENLACE_TRY(everyChunk(m_reading, of.table, compare));
    }
    // Entries of nothing, and words of no entry.
    found.surplus = std::max<qint64>(found.entries - expected, sums.size());
    return found;
}

Keeper searchKeeper(std::shared_ptr<SearchMemory> memory)
{
    return [memory = std::move(memory)](Work &work, const QList<Touch> &touched) -> Result<> {
        SearchIndexRepository index(work);
        ENLACE_ASSIGN(const auto targets, index.targetsOf(touched));
        ENLACE_ASSIGN(const auto words, index.refresh(work, targets));
        if (memory) {
            memory->learn(words);
            memory->forgetOwnRows();
        }
        return {};
    };
}

} // namespace enlace
