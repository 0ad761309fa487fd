// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record.h"

#include <QJsonArray>

namespace enlace::detail {

namespace {

Result<> mustBeStorable(const Row &row)
{
    if (!row.unstorable())
        return {};
    return fail({ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error",
                                   "This text holds a character that cannot be kept. Delete it, or "
                                   "type the text anew."),
                 {},
                 -1,
                 QLatin1String(row.unstorable()),
                 {}});
}

/// A column of text that an index holds as a whole, and the column that a person writes where the
/// indexed one is made from that. PostgreSQL's indexes hold 2,704 bytes a row, of all columns
/// together; SQLite's any number. So that a record of one engine is one of the other, the length is
/// a rule of the record.
struct IndexedText
{
    RecordKind kind;
    const char *column;
    const char *written;
    int most; ///< UTF-16 units: up to three bytes each
};

constexpr int mostLetters = 200;
/// Folding may write one letter as several.
constexpr int mostFolded = 3 * mostLetters;

constexpr IndexedText indexedTexts[] = {
    {RecordKind::Agency, "name", "name", mostLetters},
    {RecordKind::Agency, "name_folded", "name", mostFolded},
    {RecordKind::Agency, "npi", "npi", mostLetters},
    {RecordKind::Provider, "name", "name", mostLetters},
    {RecordKind::Provider, "name_folded", "name", mostFolded},
    {RecordKind::Provider, "specialty", "specialty", mostLetters / 10},
    {RecordKind::Provider, "county", "county", mostLetters},
    {RecordKind::Person, "surnames", "surnames", mostLetters},
    {RecordKind::Person, "given_names", "given_names", mostLetters},
    {RecordKind::PersonPhone, "number", "number", mostLetters},
    {RecordKind::PersonIdentifier, "value", "value", mostLetters},
    {RecordKind::Condition, "code", "code", mostLetters},
    {RecordKind::Authorization, "number", "number", mostLetters},
    {RecordKind::CareNeed, "specialty", "specialty", mostLetters},
};

Result<> mustFitIndex(RecordKind kind, const Row &row)
{
    for (const IndexedText &indexed : indexedTexts) {
        if (indexed.kind != kind)
            continue;
        for (const Row::Column &column : row.columns())
            if (qstrcmp(column.name, indexed.column) == 0 &&
                column.value.toString().size() > indexed.most)
                return fail({ErrorCode::Invalid,
                             QT_TRANSLATE_NOOP("Error", "This is longer than %1 letters. Shorten "
                                                        "it, and keep the rest in a note."),
                             {QString::number(indexed.most)},
                             -1,
                             QLatin1String(indexed.written),
                             {}});
    }
    return {};
}

QStringList withColons(QStringList names)
{
    for (QString &name : names)
        name.prepend(QLatin1Char(':'));
    return names;
}

QString updateSql(const char *table, const QStringList &columns)
{
    QStringList sets;
    for (const QString &column : columns)
        if (column != QLatin1String("id") && column != QLatin1String("revision"))
            sets.append(column + QLatin1String(" = :") + column);
    sets.append(QStringLiteral("revision = :revision + 1"));
    return QStringLiteral("update %1 set %2 where id = :id and revision = :revision")
        .arg(QLatin1String(table), sets.join(QLatin1String(", ")));
}

} // namespace

QString joinColumns(const QStringList &names, const char *alias)
{
    if (!alias)
        return names.join(QLatin1String(", "));
    const QString prefix = QLatin1String(alias) + QLatin1Char('.');
    return prefix + names.join(QLatin1String(", ") + prefix);
}

RecordTable::RecordTable(const char *table, const QStringList &columns)
    : placeholders(withColons(columns))
    , find(QStringLiteral("select %1 from %2 where id = :id")
               .arg(joinColumns(columns, nullptr), QLatin1String(table)))
    , insert(QStringLiteral("insert into %1 (%2) values (%3)")
                 .arg(QLatin1String(table), joinColumns(columns, nullptr),
                      placeholders.join(QLatin1String(", "))))
    , update(updateSql(table, columns))
    , remove(QStringLiteral("delete from %1 where id = :id and revision = :revision")
                 .arg(QLatin1String(table)))
{
}

void bindAll(Query &query, const RecordTable &table, const Row &row)
{
    qsizetype place = 0;
    for (const Row::Column &column : row.columns())
        query.bindColumn(table.placeholders.at(place++), column.value);
}

Result<> insertRow(Work &work, const RecordTable &table, const Row &row)
{
    Query query(work, table.insert);
    qsizetype place = 0;
    for (const Row::Column &column : row.columns())
        query.bindNext(table.placeholders.at(place++), column.value);
    return query.run();
}

Result<> insertRow(Work &work, const RecordTable &table, const Row &row, const RecordTouch &touch)
{
    ENLACE_TRY(mustBeStorable(row));
    ENLACE_TRY(mustFitIndex(touch.record.kind, row));
    ENLACE_TRY(insertRow(work, table, row));
    return work.note(AuditAction::Created, touch.record, row.toJson(), touch.child, touch.family);
}

Result<> updateRow(Work &work, const RecordTable &table, const Row &row)
{
    Query query(work, table.update);
    bindAll(query, table, row);
    ENLACE_TRY(query.run());
    if (query.affected() != 1)
        return changedMeanwhile();
    return {};
}

Result<> updateRow(Work &work, const RecordTable &table, const Row &before, const Row &row,
                   const RecordTouch &touch)
{
    ENLACE_TRY(mustBeStorable(row));
    ENLACE_TRY(mustFitIndex(touch.record.kind, row));
    ENLACE_TRY(updateRow(work, table, row));
    return work.note(AuditAction::Changed, touch.record, difference(before, row), touch.child,
                     touch.family);
}

Result<> removeRow(Work &work, const RecordTable &table, const Row &row, const RecordTouch &touch)
{
    Query query(work, table.remove);
    for (const Row::Column &column : row.columns())
        if (qstrcmp(column.name, "id") == 0 || qstrcmp(column.name, "revision") == 0)
            query.bindColumn(QLatin1Char(':') + QLatin1String(column.name), column.value);
    ENLACE_TRY(query.run());
    if (query.affected() != 1)
        return changedMeanwhile();
    return work.note(AuditAction::Removed, touch.record, row.toJson(), touch.child, touch.family);
}

QJsonObject difference(const Row &before, const Row &after)
{
    const QJsonObject old = before.toJson();
    const QJsonObject now = after.toJson();
    QJsonObject changes;
    for (const Row::Column &column : after.columns()) {
        const QLatin1String name(column.name);
        if (old.value(name) != now.value(name))
            changes.insert(name, QJsonArray{old.value(name), now.value(name)});
    }
    return changes;
}

Result<> seekRecord(Query &query)
{
    ENLACE_TRY(query.run());
    if (query.next())
        return {};
    ENLACE_TRY(query.finished());
    return fail(
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(
        ErrorCode::Conflict,
        QT_TRANSLATE_NOOP(
            "Error",
            "Someone else changed this while you were editing. Nothing you typed is lost."));
}

} // namespace enlace::detail
