// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importundo.h"

#include "core/people/peopletables.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "core/renewals/renewaltables.h"
#include "core/storage/record.h"

#include <QJsonDocument>

namespace enlace {

namespace {

constexpr int entriesAtOnce = 2000;

/// Calls f.operator()<T>() with the record type of the kind; false for kinds that an import does
/// not write, or that something else keeps in step.
template <class F>
Result<bool> withType(RecordKind kind, F f)
{
    const auto call = [&f]<class T>() -> Result<bool> {
        ENLACE_TRY(f.template operator()<T>());
        return true;
    };
    switch (kind) {
    case RecordKind::Agency:
        return call.template operator()<Agency>();
    case RecordKind::Provider:
        return call.template operator()<Provider>();
    case RecordKind::ProviderContract:
        return call.template operator()<ProviderContract>();
    case RecordKind::Family:
        return call.template operator()<Family>();
    case RecordKind::Household:
        return call.template operator()<Household>();
    case RecordKind::Person:
        return call.template operator()<Person>();
    case RecordKind::Child:
        return call.template operator()<Child>();
    case RecordKind::PersonPhone:
        return call.template operator()<PersonPhone>();
    case RecordKind::PersonIdentifier:
        return call.template operator()<PersonIdentifier>();
    case RecordKind::HouseholdMember:
        return call.template operator()<HouseholdMember>();
    case RecordKind::Guardianship:
        return call.template operator()<Guardianship>();
    case RecordKind::NeedTier:
        return call.template operator()<NeedTier>();
    case RecordKind::Condition:
        return call.template operator()<Condition>();
    case RecordKind::ProgramStatus:
        return call.template operator()<ProgramStatus>();
    case RecordKind::EligibilityRenewal:
        return call.template operator()<EligibilityRenewal>();
    case RecordKind::NetworkMembership:
        return call.template operator()<NetworkMembership>();
    default:
        return false;
    }
}

bool isDirectory(RecordKind kind)
{
    return kind == RecordKind::Agency || kind == RecordKind::Provider ||
           kind == RecordKind::ProviderContract;
}

/// Gives back the former values that an audit entry holds: {"column": [before, after]}.
template <class T>
bool restoreColumns(T &value, const QJsonObject &changes)
{
    bool good = true;
    forEachColumn(value, [&](const char *name, auto &member) {
        const QLatin1String column(name);
        if (column == QLatin1String("revision") || !changes.contains(column))
            return;
        const QJsonValue before = changes.value(column).toArray().at(0);
        const QVariant stored = before.isNull() ? QVariant() : before.toVariant();
        good = Codec<std::remove_reference_t<decltype(member)>>::fromColumn(stored, member) && good;
    });
    return good;
}

struct Entry
{
    qint64 sequence = 0;
    AuditAction action = AuditAction::Created;
    RecordRef record;
    std::optional<ChildId> child;
    std::optional<FamilyId> family;
    QString changes;
};

class Undo
{
public:
    Undo(Work &work, const WorkId &done)
        : m_work(work)
        , m_done(done)
    {
    }

    /// Everything that others wrote since.
    Result<> findEdited(const QDateTime &since)
    {
        Query query(m_work, "select record_id, child_id, family_id from audit_entry "
                            "where at >= :since and action in ('created', 'changed', 'removed') "
                            "and kind not in ('deadline', 'import_batch') "
                            "and (work_id is null or work_id <> :work)");
        query.bind(":since", since).bind(":work", m_done);
        ENLACE_TRY(query.run());
        QSet<ChildId> children;
        while (query.next()) {
            std::optional<QUuid> record;
            std::optional<ChildId> child;
            std::optional<FamilyId> family;
            query.read(record, child, family);
            if (record)
                m_edited.insert(*record);
            if (child)
                children.insert(*child);
            if (family)
                m_editedFamilies.insert(*family);
        }
        ENLACE_TRY(query.finished());
        for (const ChildId &child : std::as_const(children)) {
            ENLACE_ASSIGN(const auto family, familyOf(child));
            if (family)
                m_editedFamilies.insert(*family);
        }
        return {};
    }

    Result<UndoResult> run()
    {
        qint64 before = std::numeric_limits<qint64>::max();
        while (true) {
            ENLACE_ASSIGN(const QList<Entry> entries, entriesBefore(before));
            if (entries.isEmpty())
                return m_result;
            for (const Entry &entry : entries)
                ENLACE_TRY(takeBack(entry));
            before = entries.last().sequence;
            if (m_work.isCancelled())
                return fail(ErrorCode::Cancelled,
                            QT_TRANSLATE_NOOP("Error", "Cancelled; nothing was changed"));
        }
    }

private:
    Result<QList<Entry>> entriesBefore(qint64 sequence)
    {
        Query query(m_work,
                    "select sequence, action, kind, record_id, child_id, family_id, changes "
                    "from audit_entry where work_id = :work and sequence < :before "
                    "order by sequence desc limit :limit");
        query.bind(":work", m_done).bind(":before", sequence).bind(":limit", entriesAtOnce);
        ENLACE_TRY(query.run());
        QList<Entry> entries;
        while (query.next()) {
            Entry entry;
            std::optional<QUuid> id;
            query.read(entry.sequence, entry.action, entry.record.kind, id, entry.child,
                       entry.family, entry.changes);
            entry.record.id = id.value_or(QUuid());
            entries += entry;
        }
        ENLACE_TRY(query.finished());
        return entries;
    }

    Result<std::optional<FamilyId>> familyOf(const ChildId &child)
    {
        if (const auto known = m_families.constFind(child); known != m_families.cend())
            return std::optional(*known);
        Query query(m_work, "select family_id from child where id = :child");
        query.bind(":child", child);
        ENLACE_ASSIGN(const auto family, firstValue<FamilyId>(query));
        if (family)
            m_families.insert(child, *family);
        return family;
    }

    /// Did somebody write in the family that this record belongs to?
    Result<bool> isInEditedFamily(const Entry &entry)
    {
        std::optional<FamilyId> family = entry.family;
        if (!family && entry.child) {
            ENLACE_ASSIGN(family, familyOf(*entry.child));
        }
        return family && m_editedFamilies.contains(*family);
    }

    void leave(const RecordRef &record)
    {
        if (!m_result.left.contains(record))
            m_result.left += record;
    }

    Result<> takeBack(const Entry &entry)
    {
        if (entry.action == AuditAction::Changed) {
            if (m_edited.contains(entry.record.id)) {
                leave(entry.record);
                return {};
            }
            return restore(entry);
        }
        if (entry.action != AuditAction::Created)
            return {};
        ENLACE_ASSIGN(const bool isEdited, isInEditedFamily(entry));
        if (isEdited || m_edited.contains(entry.record.id)) {
            // The family and its children stand for all that stays with them.
            if (entry.record.kind == RecordKind::Child || entry.record.kind == RecordKind::Family ||
                m_edited.contains(entry.record.id))
                leave(entry.record);
            return {};
        }
        return isDirectory(entry.record.kind) ? removeIfUnused(entry) : remove(entry);
    }

    Result<> restore(const Entry &entry)
    {
        const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
        ENLACE_ASSIGN(
            const bool known, withType(entry.record.kind, [&]<class T>() -> Result<> {
                ENLACE_ASSIGN(T value, findRecord<T>(m_work, decltype(T::id)(entry.record.id)));
                if (!restoreColumns(value, changes))
                    return fail(ErrorCode::Damaged,
                                QT_TRANSLATE_NOOP("Error",
                                                  "The record of this import cannot be read "
                                                  "back. Nothing was undone."));
                return updateRecord(m_work, value).map([](const T &) {});
            }));
        m_result.takenBack += known ? 1 : 0;
        return {};
    }

    Result<> remove(const Entry &entry)
    {
        if (entry.record.kind == RecordKind::Child)
            ENLACE_TRY(removeDerived("child_id", entry.record.id));
        if (entry.record.kind == RecordKind::Family)
            ENLACE_TRY(removeDerived("family_id", entry.record.id));
        ENLACE_ASSIGN(const bool known, withType(entry.record.kind, [&]<class T>() -> Result<> {
                          ENLACE_ASSIGN(const T value,
                                        findRecord<T>(m_work, decltype(T::id)(entry.record.id)));
                          return removeRecord(m_work, value);
                      }));
        m_result.takenBack += known ? 1 : 0;
        return {};
    }

    /// A network or doctor that others point at by now stays, without being a matter to list.
    Result<> removeIfUnused(const Entry &entry)
    {
        Connection &connection = m_work.connection();
        ENLACE_TRY(connection.execute(QStringLiteral("savepoint undo_entry")));
        const Result<> removed = remove(entry);
        if (!removed)
            ENLACE_TRY(connection.execute(QStringLiteral("rollback to savepoint undo_entry")));
        return connection.execute(QStringLiteral("release savepoint undo_entry"));
    }

    /// What keepers derive refers to the child or family, and would hold it.
    Result<> removeDerived(const char *column, const QUuid &id)
    {
        const QString where = QLatin1String(column) + QLatin1String(" = :id");
        for (const QString &sql :
             {QStringLiteral("delete from search_word where entry in "
                             "(select entry from search_entry where %1)")
                  .arg(where),
              QStringLiteral("delete from search_entry where %1").arg(where)}) {
            Query query(m_work, sql);
            query.bind(":id", id);
            ENLACE_TRY(query.run());
        }
        return {};
    }

    Work &m_work;
    WorkId m_done;
    QSet<QUuid> m_edited;
    QSet<FamilyId> m_editedFamilies;
    QHash<ChildId, FamilyId> m_families;
    UndoResult m_result;
};

} // namespace

Result<UndoResult> undoWork(Work &work, const WorkId &done, const QDateTime &since)
{
    Undo undo(work, done);
    ENLACE_TRY(undo.findEdited(since));
    return undo.run();
}

} // namespace enlace
