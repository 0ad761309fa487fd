// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/mergerepository.h"

#include "core/access/recordaccessrepository.h"
#include "core/access/visibility.h"
#include "core/editing/editabletables.h"
#include "core/editing/recordcolumns.h"
#include "core/people/personrepository.h"

#include <algorithm>

namespace enlace {

namespace {

/// Who becomes whom.
struct Pair
{
    Person kept;
    Person merged;
    std::optional<Child> keptChild;
    std::optional<Child> mergedChild;
};

tl::unexpected<Error> invalid(const char *text) { return fail(ErrorCode::Invalid, text); }

Result<std::optional<Child>> childOf(Reading &reading, const PersonId &person)
{
    Query query(
        reading,
        QStringLiteral("select %1 from child where person_id = :person").arg(columnList<Child>()));
    query.bind(":person", person);
    ENLACE_ASSIGN(const auto found, readRecords<Child>(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<Pair> readPair(Reading &reading, const PersonId &kept, const PersonId &merged)
{
    if (kept == merged)
        return invalid(QT_TRANSLATE_NOOP("Error", "This is one record already."));
    Pair pair;
    PersonRepository persons(reading);
    ENLACE_ASSIGN(pair.kept, persons.find(kept));
    ENLACE_ASSIGN(pair.merged, persons.find(merged));
    ENLACE_ASSIGN(pair.keptChild, childOf(reading, kept));
    ENLACE_ASSIGN(pair.mergedChild, childOf(reading, merged));
    return pair;
}

Result<> mayBeOne(const Pair &pair)
{
    // Of two people who decide at once, the second comes after the first, and reads this.
    if (pair.merged.mergedInto == pair.kept.id || pair.kept.mergedInto == pair.merged.id)
        return invalid(QT_TRANSLATE_NOOP("Error", "Somebody has made one record of these two "
                                                  "meanwhile. Nothing more was changed."));
    if (pair.kept.archivedAt || pair.merged.archivedAt)
        return invalid(QT_TRANSLATE_NOOP("Error", "One of the two is archived. Restore it first. "
                                                  "Nothing was changed."));
    if (pair.mergedChild && !pair.keptChild)
        return invalid(QT_TRANSLATE_NOOP("Error", "The record of a child stays: begin with the "
                                                  "child, and merge the other into it."));
    return {};
}

/// The records of type T that point at the merged person or child.
template <class T>
Result<QList<T>> owned(Reading &reading, const Pair &pair)
{
    QStringList conditions;
    T blank{};
    forEachColumn(blank, [&](const char *name, auto &member) {
        using M = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<M, PersonId> || std::is_same_v<M, std::optional<PersonId>>)
            conditions.append(QLatin1String(name) + QLatin1String(" = :person"));
        if constexpr (std::is_same_v<M, ChildId> || std::is_same_v<M, std::optional<ChildId>>)
            if (pair.mergedChild)
                conditions.append(QLatin1String(name) + QLatin1String(" = :child"));
    });
    if (conditions.isEmpty())
        return QList<T>{};
    Query query(reading, QStringLiteral("select %1 from %2 where %3 order by id")
                             .arg(columnList<T>(), QLatin1String(Table<T>::name),
                                  conditions.join(QLatin1String(" or "))));
    query.bind(":person", pair.merged.id);
    if (pair.mergedChild)
        query.bind(":child", pair.mergedChild->id);
    return readRecords<T>(query);
}

/// The same record, of the one that stays.
template <class T>
T moved(T value, const Pair &pair)
{
    forEachColumn(value, [&](const char *, auto &member) {
        using M = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<M, PersonId> || std::is_same_v<M, std::optional<PersonId>>) {
            if (member == pair.merged.id)
                member = pair.kept.id;
        }
        if constexpr (std::is_same_v<M, ChildId> || std::is_same_v<M, std::optional<ChildId>>) {
            if (pair.mergedChild && member == pair.mergedChild->id)
                member = pair.keptChild->id;
        }
    });
    // On whose page it stands; a home stays that of its family.
    if constexpr (std::is_same_v<T, PersonPhone> || std::is_same_v<T, PersonIdentifier> ||
                  std::is_same_v<T, HomeCoverage>)
        value.family = pair.kept.family;
    if constexpr (std::is_same_v<T, Contact> || std::is_same_v<T, Meeting>)
        if (pair.keptChild && value.child == pair.keptChild->id)
            value.family = pair.keptChild->family;
    return value;
}

// Whether two records say the same, or may not hold both on one day.

bool isTwice(const PersonPhone &a, const PersonPhone &b)
{
    return a.number == b.number && a.extension == b.extension;
}
bool isTwice(const PersonIdentifier &a, const PersonIdentifier &b)
{
    return a.system == b.system && a.value == b.value;
}
bool isTwice(const Coordination &a, const Coordination &b)
{
    return a.role == b.role && a.span.overlaps(b.span);
}
bool isTwice(const NeedTier &a, const NeedTier &b) { return a.span.overlaps(b.span); }
bool isTwice(const NetworkMembership &a, const NetworkMembership &b)
{
    return a.span.overlaps(b.span);
}
bool isTwice(const ProgramStatus &a, const ProgramStatus &b)
{
    return a.program == b.program && a.span.overlaps(b.span);
}
bool isTwice(const Guardianship &a, const Guardianship &b)
{
    return a.child == b.child && a.person == b.person && a.relation == b.relation &&
           a.span.overlaps(b.span);
}
bool isTwice(const HouseholdMember &a, const HouseholdMember &b)
{
    return a.household == b.household && a.span.overlaps(b.span);
}
bool isTwice(const CareTeamMember &a, const CareTeamMember &b)
{
    return a.role == b.role && a.provider == b.provider && a.organization == b.organization &&
           a.person == b.person && a.span.overlaps(b.span);
}
bool isTwice(const Condition &a, const Condition &b) { return a.code == b.code; }
bool isTwice(const Allergy &a, const Allergy &b)
{
    return a.kind == b.kind && a.substance == b.substance;
}
bool isTwice(const Caregiver &a, const Caregiver &b)
{
    return a.child == b.child && a.person == b.person && a.name == b.name &&
           a.span.overlaps(b.span);
}
bool isTwice(const HomeCoverage &a, const HomeCoverage &b)
{
    return a.benefit == b.benefit && a.span.overlaps(b.span);
}
template <class T>
bool isTwice(const T &, const T &)
{
    return false;
}

template <class T>
bool isPutAway(const T &value)
{
    if constexpr (requires { value.archived.at; })
        return value.archived.at.has_value();
    else if constexpr (requires { value.archivedAt; })
        return value.archivedAt.has_value();
    else
        return false;
}

/// Put away unless it is already, with the reason that the history shows.
template <class T>
T putAway(T value, const QDateTime &now)
{
    const QString reason = QStringLiteral("said twice when two records were merged");
    if constexpr (requires { value.archived.at; }) {
        value.archived.at = now;
        value.archived.reason = reason;
    } else if constexpr (requires { value.archivedAt; }) {
        value.archivedAt = now;
        value.archivedReason = reason;
    }
    return value;
}

/// What the one that stays has of T already.
template <class T>
Result<QList<T>> ofKept(Reading &reading, const Pair &pair)
{
    Pair other{pair.merged, pair.kept, pair.mergedChild, pair.keptChild};
    return owned<T>(reading, other);
}

template <class T>
bool isSaidAlready(const T &value, const QList<T> &kept)
{
    return !isPutAway(value) && std::any_of(kept.begin(), kept.end(), [&value](const T &other) {
        return !isPutAway(other) && isTwice(value, other);
    });
}

/// One at most is the first to call, and one the preferred telephone.
template <class T>
T withoutSecondFirst(T value, const QList<T> &kept)
{
    if constexpr (std::is_same_v<T, Guardianship>) {
        if (std::any_of(kept.begin(), kept.end(), [&value](const T &other) {
                return other.isPrimary && other.child == value.child && !other.archivedAt;
            }))
            value.isPrimary = false;
    } else if constexpr (std::is_same_v<T, PersonPhone>) {
        if (std::any_of(kept.begin(), kept.end(),
                        [](const T &other) { return other.isPreferred && !other.archivedAt; }))
            value.isPreferred = false;
    }
    return value;
}

template <class T>
constexpr bool isPersonItself = std::is_same_v<T, Person> || std::is_same_v<T, Child>;

/// Whoever merges may change both, and every child of which something changes hands.
Result<> mayMerge(Reading &reading, const Pair &pair)
{
    const Visibility visibility(reading);
    ENLACE_TRY(visibility.mayEditPerson(reading, DataCategory::People, pair.kept.id));
    ENLACE_TRY(visibility.mayEditPerson(reading, DataCategory::People, pair.merged.id));
    QList<ChildId> children;
    for (const auto &child : {pair.keptChild, pair.mergedChild})
        if (child)
            children.append(child->id);
    ENLACE_TRY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        if constexpr (!isPersonItself<T>) {
            ENLACE_ASSIGN(const auto records, owned<T>(reading, pair));
            for (const T &record : records)
                if (const auto child = detail::childOf(record))
                    children.append(*child);
        }
        return {};
    }));
    std::sort(children.begin(), children.end());
    children.erase(std::unique(children.begin(), children.end()), children.end());
    for (const ChildId &child : std::as_const(children))
        ENLACE_TRY(visibility.mayEdit(reading, DataCategory::People, child));
    return {};
}

/// Holds both rows until the end of the Work, always in the same order: two people who merge the
/// same records at once come one after the other, and the second meets other revisions.
Result<> lockBoth(Work &work, const Pair &pair)
{
    const auto lock = [&work](const char *sql, const QUuid &id) -> Result<> {
        Query query(work, sql);
        query.bind(":id", id);
        return query.run();
    };
    QList<QUuid> persons{pair.kept.id.uuid(), pair.merged.id.uuid()};
    std::sort(persons.begin(), persons.end());
    for (const QUuid &id : std::as_const(persons))
        ENLACE_TRY(lock("update person set revision = revision where id = :id", id));
    QList<QUuid> children;
    for (const auto &child : {pair.keptChild, pair.mergedChild})
        if (child)
            children.append(child->id.uuid());
    std::sort(children.begin(), children.end());
    for (const QUuid &id : std::as_const(children))
        ENLACE_TRY(lock("update child set revision = revision where id = :id", id));
    return {};
}

template <class T>
Result<> moveAll(Work &work, const Pair &pair)
{
    ENLACE_ASSIGN(const auto records, owned<T>(work, pair));
    if (records.isEmpty())
        return {};
    ENLACE_ASSIGN(const auto kept, ofKept<T>(work, pair));
    for (const T &record : records) {
        T value = withoutSecondFirst(moved(record, pair), kept);
        if (isSaidAlready(value, kept))
            value = putAway(std::move(value), work.now());
        ENLACE_TRY(updateRecord(work, std::move(value)));
    }
    return {};
}

/// `kept` with those columns of `merged`; the rest as it was.
template <class T>
Result<T> withTaken(const T &kept, const T &merged, const QStringList &columns)
{
    const QJsonObject other = toJson(merged);
    QJsonObject taken;
    for (const QString &column : columns)
        taken.insert(column,
                     other.contains(column) ? other.value(column) : QJsonValue(QJsonValue::Null));
    return withColumns(kept, taken);
}

Result<> isAsDecided(const Pair &pair, const PersonMerge &merge)
{
    const auto revisionOf = [](const std::optional<Child> &child) {
        return child ? std::optional(child->revision) : std::nullopt;
    };
    if (pair.kept.revision != merge.keptRevision || pair.merged.revision != merge.mergedRevision ||
        revisionOf(pair.keptChild) != merge.keptChildRevision ||
        revisionOf(pair.mergedChild) != merge.mergedChildRevision)
        return detail::changedMeanwhile();
    return {};
}

} // namespace

Result<MergeLook> MergeRepository::look(const PersonId &kept, const PersonId &merged)
{
    ENLACE_ASSIGN(const Pair pair, readPair(m_reading, kept, merged));
    ENLACE_TRY(mayBeOne(pair));
    ENLACE_TRY(mayMerge(m_reading, pair));
    MergeLook look{pair.kept, pair.merged, pair.keptChild, pair.mergedChild, {}, 0, 0};
    RecordAccessRepository access(m_reading);
    ENLACE_TRY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        if constexpr (!isPersonItself<T>) {
            ENLACE_ASSIGN(const auto records, owned<T>(m_reading, pair));
            if (records.isEmpty())
                return {};
            ENLACE_ASSIGN(const auto others, ofKept<T>(m_reading, pair));
            Moving moving{Table<T>::kind, 0};
            for (const T &record : records) {
                if constexpr (Personal<T>) {
                    if (record.origin.label != Sensitivity::General) {
                        ENLACE_ASSIGN(const bool mayRead, access.mayRead(refOf(record)));
                        if (!mayRead) {
                            ++look.hidden;
                            continue;
                        }
                    }
                }
                ++moving.count;
                if (isSaidAlready(moved(record, pair), others))
                    ++look.twice;
            }
            if (moving.count > 0)
                look.moving.append(moving);
        }
        return {};
    }));
    std::sort(look.moving.begin(), look.moving.end(),
              [](const Moving &a, const Moving &b) { return a.kind < b.kind; });
    return look;
}

Result<Person> MergeRepository::merge(Work &work, const PersonMerge &merge)
{
    ENLACE_ASSIGN(Pair pair, readPair(work, merge.kept, merge.merged));
    ENLACE_TRY(lockBoth(work, pair));
    ENLACE_ASSIGN(pair, readPair(work, merge.kept, merge.merged));
    ENLACE_TRY(isAsDecided(pair, merge));
    ENLACE_TRY(mayBeOne(pair));
    ENLACE_TRY(mayMerge(work, pair));

    ENLACE_TRY(withEveryTable([&]<class T>(TableTag<T>) -> Result<> {
        if constexpr (!isPersonItself<T>)
            return moveAll<T>(work, pair);
        else
            return {};
    }));
    ENLACE_ASSIGN(Person kept, withTaken(pair.kept, pair.merged, merge.personColumns));
    ENLACE_ASSIGN(kept, updateRecord(work, std::move(kept)));
    ENLACE_TRY(orderByName(work, kept));
    if (pair.mergedChild) {
        ENLACE_ASSIGN(Child child,
                      withTaken(*pair.keptChild, *pair.mergedChild, merge.childColumns));
        ENLACE_TRY(updateRecord(work, std::move(child)));
        Child merged = *pair.mergedChild;
        merged.archivedAt = work.now();
        merged.mergedInto = pair.keptChild->id;
        ENLACE_TRY(updateRecord(work, std::move(merged)));
    }
    Person merged = pair.merged;
    merged.archivedAt = work.now();
    merged.mergedInto = kept.id;
    ENLACE_TRY(updateRecord(work, std::move(merged)));
    return kept;
}

} // namespace enlace
