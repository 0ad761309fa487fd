// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/work.h"

#include <QJsonDocument>

namespace enlace {

namespace {
constexpr qsizetype entriesHeld = 1000; // an import writes hundreds of thousands

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<> Reading::append(AuditEntry entry)
{
    entry.at = m_now;
    entry.staff = m_actor.staff.isSet() ? std::optional(m_actor.staff) : std::nullopt;
    return appendReadEntry(m_connection, m_actor.desk, std::move(entry));
}

Result<> Reading::noteRead(const RecordRef &record, std::optional<ChildId> child,
                           std::optional<FamilyId> family, AuditAction action)
{
    AuditEntry entry;
    entry.action = action;
    entry.record = record;
    entry.child = child;
    entry.family = family;
    return append(std::move(entry));
}

Result<> Reading::noteRefusal(const Error &error)
{
    AuditEntry entry;
    entry.action = AuditAction::Refused;
    entry.record = error.record.value_or(RecordRef());
    if (entry.record.kind == RecordKind::Child)
        entry.child = ChildId(entry.record.id);
    if (entry.record.kind == RecordKind::Family)
        entry.family = FamilyId(entry.record.id);
    entry.changes = jsonText({{QStringLiteral("answer"), QLatin1String(error.text)}});
    return append(std::move(entry));
}

Result<> Work::note(AuditAction action, const RecordRef &record, const QJsonObject &changes,
                    std::optional<ChildId> child, std::optional<FamilyId> family)
{
    AuditEntry entry;
    entry.at = m_now;
    entry.work = m_id;
    entry.staff = m_actor.staff.isSet() ? std::optional(m_actor.staff) : std::nullopt;
    entry.action = action;
    entry.record = record;
    entry.child = child;
    entry.family = family;
    if (!changes.isEmpty())
        entry.changes = jsonText(changes);
    m_entries.append(std::move(entry));
    if (!m_seen.contains(record)) {
        m_seen.insert(record);
        m_touched.append({record, child, family});
    }
    return m_entries.size() >= entriesHeld ? flushAudit() : Result<>();
}

void Work::writesMuch()
{
    if (!m_wide)
        m_wide.emplace(m_connection);
}

Result<> Work::flushAudit()
{
    return appendAudit(m_connection, AuditLog::Changes, m_actor.desk, std::exchange(m_entries, {}));
}

} // namespace enlace
