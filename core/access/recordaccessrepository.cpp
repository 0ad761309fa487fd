// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/recordaccessrepository.h"

#include "core/access/visibility.h"
#include "core/storage/query.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

/// Whether this person may read the record `r` of an entry about a child, a family or the
/// directory, of which whoever may read any may read all.
QString readable(RecordKind kind, const Visibility &visibility, const Actor &actor)
{
    const QLatin1String r("r");
    switch (kind) {
    case RecordKind::Provider:
    case RecordKind::ProviderContract:
    case RecordKind::NetworkProfile:
    case RecordKind::PolicyEntry:
    case RecordKind::Agency:
        return readReach(actor, categoryOf(kind)).isEmpty() ? QStringLiteral("1 = 0")
                                                            : QStringLiteral("1 = 1");
    case RecordKind::Child:
        return visibility.children(r);
    case RecordKind::Family:
        return visibility.familyRows(DataCategory::People, r, QLatin1String("id"));
    case RecordKind::Household:
        return visibility.familyRows(DataCategory::ContactDetails, r);
    case RecordKind::Person:
        return visibility.personRows(DataCategory::People, r);
    case RecordKind::PersonPhone:
    case RecordKind::PersonIdentifier:
        return visibility.personRows(DataCategory::ContactDetails, r, QLatin1String("person_id"));
    case RecordKind::HouseholdMember:
    case RecordKind::HomeCoverage:
        return visibility.personRows(DataCategory::People, r, QLatin1String("person_id"));
    case RecordKind::ConditionGroup:
    case RecordKind::ApprovalEntry:
    case RecordKind::StaffCover:
    case RecordKind::ChildAccess: // who broke the glass, and why; nothing of the record is in it
        return QStringLiteral("1 = 1"); // whoever works here
    case RecordKind::Contact: {
        RowColumns columns;
        columns.staff = QLatin1String("staff_id");
        return QStringLiteral("(r.child_id is not null and %1 or r.child_id is null and %2)")
            .arg(visibility.rows(DataCategory::Contacts, r, columns),
                 visibility.familyRows(DataCategory::Contacts, r));
    }
    case RecordKind::Meeting: {
        RowColumns columns;
        columns.staff = QLatin1String("staff_id");
        return visibility.rowsOfChildOrFamily(DataCategory::Contacts, r, columns);
    }
    case RecordKind::Task:
    case RecordKind::Message:
        return visibility.rowsOfChildOrFamily(DataCategory::Tasks, r, RowColumns::ofTasks());
    default:
        return visibility.rows(categoryOf(kind), r);
    }
}

Result<> maySayWhoStandsIn(const Actor &actor)
{
    if (may(actor, Permission::HandOver) || may(actor, Permission::AssignCover) ||
        may(actor, Permission::ManageStaff))
        return {};
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error", "Your account may not change this. Nothing was saved. "
                                           "Ask the child's coordinator or a supervisor."));
}

/// Of some kinds people may write what is their own although they may change nothing else of the
/// child; which that is, its repository knows.
bool mayWriteOwn(const Actor &actor, RecordKind kind, Sensitivity label)
{
    if ((kind != RecordKind::Task && kind != RecordKind::Message) || label != Sensitivity::General)
        return false;
    const QList<Reach> reaches = editReach(actor, categoryOf(kind));
    return std::any_of(reaches.begin(), reaches.end(),
                       [](const Reach &reach) { return reach.scope == Scope::Mine; });
}

} // namespace

Result<bool> RecordAccessRepository::mayRead(const RecordRef &record)
{
    const Visibility visibility(m_reading);
    Query query(m_reading, QStringLiteral("select 1 from %1 r where r.id = :record and %2")
                               .arg(tableOf(record.kind),
                                    readable(record.kind, visibility, m_reading.actor())));
    query.bind(":record", record.id);
    visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, firstValue<int>(query));
    return found.has_value();
}

Result<> RecordAccessRepository::mayEdit(RecordKind kind, const std::optional<ChildId> &child,
                                         const std::optional<FamilyId> &family, Sensitivity label)
{
    // A therapist may move an item in the unit's own steps.
    const bool isItem = kind == RecordKind::Equipment || kind == RecordKind::EquipmentStep;
    const DataCategory category = isItem ? DataCategory::UnitEquipment : categoryOf(kind);
    if (kind == RecordKind::StaffCover || kind == RecordKind::Staff)
        return maySayWhoStandsIn(m_reading.actor());
    const Visibility visibility(m_reading);
    if (mayWriteOwn(m_reading.actor(), kind, label))
        return {};
    if (child)
        return visibility.mayEdit(m_reading, category, *child, label);
    if (family)
        return visibility.mayEditFamily(m_reading, category, *family);
    return visibility.mayAdd(category);
}

} // namespace enlace
