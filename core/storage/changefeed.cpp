// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changefeed.h"

#include "core/storage/query.h"
#include "core/storage/work.h"

namespace enlace {

Result<ChangeFeed::Ends> ChangeFeed::ends(Reading &reading)
{
    Query query(reading, "select desk_id, sequence from audit_head");
    ENLACE_TRY(query.run());
    Ends found;
    while (query.next()) {
        DeskId desk;
        qint64 sequence = 0;
        query.read(desk, sequence);
        found.insert(desk, sequence);
    }
    ENLACE_TRY(query.finished());
    return found;
}

Result<> ChangeFeed::collect(Reading &reading, const DeskId &desk, qint64 after, qint64 last,
                             QList<Touch> &touched, QSet<RecordRef> &seen) const
{
    // A sign-in or a printed page is in the audit too, and changes no record that a page shows.
    Query query(reading, "select work_id, kind, record_id, child_id, family_id from audit_entry "
                         "where desk_id = :desk "
                         "and sequence > :after and sequence <= :last and record_id is not null "
                         "and action in (:created, :changed, :removed, :undone, :imported)");
    query.bind(":desk", desk)
        .bind(":after", after)
        .bind(":last", last)
        .bind(":created", AuditAction::Created)
        .bind(":changed", AuditAction::Changed)
        .bind(":removed", AuditAction::Removed)
        .bind(":undone", AuditAction::Undone)
        .bind(":imported", AuditAction::Imported);
    ENLACE_TRY(query.run());
    while (query.next()) {
        std::optional<WorkId> work;
        Touch touch;
        query.read(work, touch.record.kind, touch.record.id, touch.child, touch.family);
        if ((work && m_own.contains(*work)) || seen.contains(touch.record))
            continue;
        seen.insert(touch.record);
        touched.append(touch);
    }
    return query.finished();
}

Result<QList<Touch>> ChangeFeed::next(Reading &reading)
{
    ENLACE_ASSIGN(const Ends now, ends(reading));
    QList<Touch> touched;
    QSet<RecordRef> seen;
    if (m_known)
        for (auto end = now.cbegin(); end != now.cend(); ++end)
            if (const qint64 after = m_known->value(end.key(), 0); end.value() > after)
                ENLACE_TRY(collect(reading, end.key(), after, end.value(), touched, seen));
    m_known = now;
    m_own.clear(); // all of them lie before these ends
    return touched;
}

} // namespace enlace
