// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/draftrepository.h"

#include "core/access/recordaccessrepository.h"
#include "core/storage/query.h"
#include "core/storage/storable.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

Draft readDraft(Query &query)
{
    Draft draft;
    draft.form = query.get<QString>(0);
    draft.record.kind = query.get<RecordKind>(1);
    draft.record.id = query.get<QUuid>(2);
    draft.isNew = query.get<bool>(3);
    draft.family = query.get<std::optional<FamilyId>>(4);
    draft.child = query.get<std::optional<ChildId>>(5);
    draft.base = jsonObject(query.column(6));
    draft.typed = jsonObject(query.column(7));
    draft.keptAt = query.get<QDateTime>(8);
    return draft;
}

} // namespace

Result<> DraftRepository::keep(Work &work, const Draft &draft)
{
    for (const auto &value : draft.typed)
        if (!isStorable(value.toString()))
            return fail(ErrorCode::Invalid,
                        QT_TRANSLATE_NOOP("Error", "This text holds a character that cannot be "
                                                   "kept. Delete it, or type the text anew."));
    Query query(work, "insert into draft (staff_id, form, kind, record_id, is_new, family_id, "
                      "child_id, base, typed, kept_at) values (:staff, :form, :kind, :record, "
                      ":is_new, :family, :child, :base, :typed, :at) "
                      "on conflict (staff_id, form, kind, record_id) do update set "
                      "base = excluded.base, typed = excluded.typed, kept_at = excluded.kept_at");
    query.bind(":staff", work.actor().staff)
        .bind(":form", draft.form)
        .bind(":kind", draft.record.kind)
        .bind(":record", draft.record.id)
        .bind(":is_new", draft.isNew)
        .bind(":family", draft.family)
        .bind(":child", draft.child)
        .bind(":base", jsonText(draft.base))
        .bind(":typed", jsonText(draft.typed))
        .bind(":at", work.now());
    return query.run();
}

Result<> DraftRepository::drop(Work &work, const QString &form, const RecordRef &record)
{
    Query query(work, "delete from draft where staff_id = :staff and form = :form and "
                      "kind = :kind and record_id = :record");
    query.bind(":staff", work.actor().staff)
        .bind(":form", form)
        .bind(":kind", record.kind)
        .bind(":record", record.id);
    return query.run();
}

Result<QList<Draft>> DraftRepository::ofFamily(const FamilyId &family, const QStringList &forms,
                                               int limit)
{
    return of(family, forms, limit);
}

Result<QList<Draft>> DraftRepository::ofDirectory(const QStringList &forms, int limit)
{
    return of(std::nullopt, forms, limit);
}

Result<QList<Draft>> DraftRepository::of(const std::optional<FamilyId> &family,
                                         const QStringList &forms, int limit)
{
    Query query(
        m_reading,
        QStringLiteral("select form, kind, record_id, is_new, family_id, child_id, base, "
                       "typed, kept_at from draft where staff_id = :staff and %1 "
                       "order by kept_at desc, form, record_id limit %2")
            .arg(family ? QLatin1String("family_id = :family") : QLatin1String("family_id is null"))
            .arg(limit));
    query.bind(":staff", m_reading.actor().staff);
    if (family)
        query.bind(":family", *family);
    ENLACE_TRY(query.run());
    QList<Draft> found;
    while (query.next())
        found.append(readDraft(query));
    ENLACE_TRY(query.finished());
    QList<Draft> drafts;
    for (const Draft &draft : found) {
        if (!forms.contains(draft.form))
            continue;
        ENLACE_ASSIGN(const bool isSeen, mayStillSee(draft));
        if (isSeen)
            drafts.append(draft);
    }
    return drafts;
}

Result<QList<Typist>> DraftRepository::typistsAt(const RecordRef &record)
{
    ENLACE_ASSIGN(const bool isReadable, RecordAccessRepository(m_reading).mayRead(record));
    if (!isReadable)
        return QList<Typist>();
    // One person may have several forms of it open: once is enough.
    Query query(m_reading,
                "select s.display_name, max(d.kept_at) from draft d "
                "join staff s on s.id = d.staff_id where d.record_id = :record and d.kind = :kind "
                "and d.staff_id <> :me and d.kept_at > :since group by s.id, s.display_name "
                "order by 2 desc, 1");
    query.bind(":record", record.id)
        .bind(":kind", record.kind)
        .bind(":me", m_reading.actor().staff)
        .bind(":since", m_reading.now().addSecs(-std::chrono::seconds(typistLasts).count()));
    ENLACE_TRY(query.run());
    QList<Typist> typists;
    while (query.next())
        typists.append({query.get<QString>(0), query.get<QDateTime>(1)});
    ENLACE_TRY(query.finished());
    return typists;
}

Result<bool> DraftRepository::mayStillSee(const Draft &draft)
{
    RecordAccessRepository access(m_reading);
    if (!draft.isNew)
        return access.mayRead(draft.record);
    const Result<> may = access.mayEdit(draft.record.kind, draft.child, draft.family);
    if (!may && may.error().code != ErrorCode::Forbidden)
        return fail(may.error());
    return may.has_value();
}

} // namespace enlace
