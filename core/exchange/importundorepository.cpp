// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importundo.h"

#include "core/editing/anytable.h"
#include "core/storage/query.h"

#include <QJsonDocument>

namespace enlace {

namespace {

constexpr int entriesAtOnce = 2000;

/// Whether an import writes records of that kind, and nothing else keeps them in step.
bool isOfImports(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Agency:
    case RecordKind::Provider:
    case RecordKind::ProviderContract:
    case RecordKind::Family:
    case RecordKind::Household:
    case RecordKind::Person:
    case RecordKind::Child:
    case RecordKind::PersonPhone:
    case RecordKind::PersonIdentifier:
    case RecordKind::HouseholdMember:
    case RecordKind::Guardianship:
    case RecordKind::NeedTier:
    case RecordKind::Condition:
    case RecordKind::ProgramStatus:
    case RecordKind::EligibilityRenewal:
    case RecordKind::NetworkMembership:
        return true;
    default:
        return false;
    }
}

bool isDirectory(RecordKind kind)
{
    return kind == RecordKind::Agency || kind == RecordKind::Provider ||
           kind == RecordKind::ProviderContract;
}

/// The last edit by others.
struct Edit
{
    std::optional<StaffId> staff;
    QDateTime at;
};

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
        Query query(m_work, "select record_id, child_id, family_id, staff_id, at from audit_entry "
                            "where at >= :since and action in ('created', 'changed', 'removed') "
                            "and kind not in ('deadline', 'import_batch') "
                            "and (work_id is null or work_id <> :work) order by at");
        query.bind(":since", since).bind(":work", m_done);
        ENLACE_TRY(query.run());
        QHash<ChildId, Edit> children;
        while (query.next()) {
            Edit edit;
            std::optional<QUuid> record;
            std::optional<ChildId> child;
            std::optional<FamilyId> family;
            query.read(record, child, family, edit.staff, edit.at);
            if (record)
                m_edited.insert(*record, edit);
            if (child)
                children.insert(*child, edit);
            if (family)
                m_editedFamilies.insert(*family, edit);
        }
        ENLACE_TRY(query.finished());
        for (auto child = children.cbegin(); child != children.cend(); ++child) {
            ENLACE_ASSIGN(const auto family, familyOf(child.key()));
            if (family)
                m_editedFamilies.insert(*family, child.value());
        }
        return {};
    }

    /// What no longer says what the import wrote, whenever that came about. Only where other desks
    /// write at all.
    Result<> findEditedByOtherClocks()
    {
        Query others(m_work, "select 1 from audit_head where desk_id <> :desk limit 1");
        others.bind(":desk", m_work.actor().desk);
        ENLACE_ASSIGN(const auto some, firstValue<int>(others));
        if (!some)
            return {};
        QSet<QUuid> seen;
        const auto look = [&](const Entry &entry) -> Result<> {
            if (seen.contains(entry.record.id) || m_edited.contains(entry.record.id) ||
                (entry.action != AuditAction::Created && entry.action != AuditAction::Changed))
                return {};
            seen.insert(entry.record.id);
            ENLACE_ASSIGN(const bool isAsLeft, saysWhatItWrote(entry));
            if (isAsLeft)
                return {};
            m_edited.insert(entry.record.id, Edit());
            ENLACE_ASSIGN(const auto family, familyOf(entry));
            if (family && !m_editedFamilies.contains(*family))
                m_editedFamilies.insert(*family, Edit());
            return {};
        };
        return forEachEntry(look);
    }

    Result<UndoResult> run()
    {
        ENLACE_TRY(forEachEntry([this](const Entry &entry) { return takeBack(entry); }));
        ENLACE_TRY(nameTheLeft());
        return m_result;
    }

private:
    /// f(entry) -> Result<> for each entry of the import, the last one first.
    template <class F>
    Result<> forEachEntry(F f)
    {
        qint64 before = std::numeric_limits<qint64>::max();
        while (true) {
            ENLACE_ASSIGN(const QList<Entry> entries, entriesBefore(before));
            if (entries.isEmpty())
                return {};
            for (const Entry &entry : entries)
                ENLACE_TRY(f(entry));
            before = entries.last().sequence;
            if (m_work.isCancelled())
                return stopped();
        }
    }

    /// Does the record still say what the import wrote? Clocks of two desks may differ, so that an
    /// edit can seem older than the import; its values cannot.
    Result<bool> saysWhatItWrote(const Entry &entry)
    {
        if (!isOfImports(entry.record.kind))
            return true;
        ENLACE_ASSIGN(const AnyTable table, anyTableOf(entry.record.kind));
        const auto now = table.find(m_work, entry.record.id);
        if (!now && now.error().code != ErrorCode::NotFound)
            return fail(now.error());
        QJsonObject written = changesOf(entry);
        if (entry.action == AuditAction::Changed)
            written = columnsAfter(written);
        written.remove(QLatin1String("revision"));
        return !now || says(*now, written);
    }

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

    Result<std::optional<FamilyId>> familyOf(const Entry &entry)
    {
        if (entry.family || !entry.child)
            return entry.family;
        return familyOf(*entry.child);
    }

    /// What others did to this record, or in the family that it belongs to.
    Result<std::optional<Edit>> editOf(const Entry &entry)
    {
        if (const auto edit = m_edited.constFind(entry.record.id); edit != m_edited.cend())
            return std::optional(*edit);
        ENLACE_ASSIGN(const auto family, familyOf(entry));
        if (!family || !m_editedFamilies.contains(*family))
            return std::nullopt;
        return std::optional(m_editedFamilies.value(*family));
    }

    static QJsonObject changesOf(const Entry &entry)
    {
        return QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    }

    void leave(const Entry &entry, const Edit &edit)
    {
        const auto same = [&entry](const Left &left) { return left.entry.record == entry.record; };
        if (std::none_of(m_left.cbegin(), m_left.cend(), same))
            m_left.append({entry, edit});
    }

    /// In words, so that a person finds what stayed.
    Result<> nameTheLeft()
    {
        for (const Left &left : std::as_const(m_left)) {
            LeftRecord record{left.entry.record, {}, {}, left.edit.at};
            ENLACE_ASSIGN(const auto family, familyOf(left.entry));
            const bool isChild = left.entry.record.kind == RecordKind::Child;
            Query whose(m_work, isChild || left.entry.child
                                    ? "select p.surnames, p.given_names from child c join person p "
                                      "on p.id = c.person_id where c.id = :id"
                                    : "select p.surnames, p.given_names from child c join person p "
                                      "on p.id = c.person_id where c.family_id = :id "
                                      "order by c.birth_date limit 1");
            if (isChild)
                whose.bind(":id", left.entry.record.id);
            else if (left.entry.child)
                whose.bind(":id", *left.entry.child);
            else
                whose.bind(":id", family);
            ENLACE_TRY(whose.run());
            if (whose.next()) {
                QString surnames;
                QString givenNames;
                whose.read(surnames, givenNames);
                record.whose =
                    surnames.isEmpty() ? givenNames : surnames + QLatin1String(", ") + givenNames;
            }
            ENLACE_TRY(whose.finished());
            Query editor(m_work, "select display_name from staff where id = :id");
            editor.bind(":id", left.edit.staff);
            ENLACE_ASSIGN(const auto name, firstValue<QString>(editor));
            record.editedBy = name.value_or(QString());
            m_result.left.append(record);
        }
        return {};
    }

    Result<> takeBack(const Entry &entry)
    {
        if (entry.action == AuditAction::Changed) {
            if (const auto edit = m_edited.constFind(entry.record.id); edit != m_edited.cend()) {
                leave(entry, *edit);
                return {};
            }
            return restore(entry);
        }
        if (entry.action != AuditAction::Created)
            return {};
        ENLACE_ASSIGN(const auto edit, editOf(entry));
        if (edit) {
            // The family and its children stand for all that stays with them.
            if (entry.record.kind == RecordKind::Child || entry.record.kind == RecordKind::Family ||
                m_edited.contains(entry.record.id))
                leave(entry, *edit);
            return {};
        }
        return isDirectory(entry.record.kind) ? removeIfUnused(entry) : remove(entry);
    }

    Result<> restore(const Entry &entry)
    {
        if (!isOfImports(entry.record.kind))
            return {};
        ENLACE_ASSIGN(const AnyTable table, anyTableOf(entry.record.kind));
        const Result<> restored =
            table.update(m_work, entry.record.id, columnsBefore(changesOf(entry)));
        if (!restored && restored.error().code == ErrorCode::Invalid)
            return fail(ErrorCode::Damaged,
                        QT_TRANSLATE_NOOP("Error", "The record of this import cannot be read "
                                                   "back. Nothing was undone."));
        ENLACE_TRY(restored);
        ++m_result.takenBack;
        return {};
    }

    Result<> remove(const Entry &entry)
    {
        if (!isOfImports(entry.record.kind))
            return {};
        if (entry.record.kind == RecordKind::Child)
            ENLACE_TRY(removeDerived("child_id", entry.record.id));
        if (entry.record.kind == RecordKind::Family)
            ENLACE_TRY(removeDerived("family_id", entry.record.id));
        ENLACE_ASSIGN(const AnyTable table, anyTableOf(entry.record.kind));
        ENLACE_TRY(table.remove(m_work, entry.record.id));
        ++m_result.takenBack;
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
    struct Left
    {
        Entry entry;
        Edit edit;
    };

    QHash<QUuid, Edit> m_edited;
    QHash<FamilyId, Edit> m_editedFamilies;
    QList<Left> m_left;
    QHash<ChildId, FamilyId> m_families;
    UndoResult m_result;
};

} // namespace

Result<UndoResult> undoWork(Work &work, const WorkId &done, const QDateTime &since)
{
    Undo undo(work, done);
    ENLACE_TRY(undo.findEdited(since));
    ENLACE_TRY(undo.findEditedByOtherClocks());
    return undo.run();
}

} // namespace enlace
