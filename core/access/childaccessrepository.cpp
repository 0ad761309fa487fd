// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/childaccessrepository.h"

#include "core/access/accessrules.h"
#include "core/search/folding.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

QStringList sortedWords(const QString &first, const QString &second)
{
    QStringList words = foldedWords(first + QLatin1Char(' ') + second);
    words.sort();
    return words;
}

/// Emergencies that this supervisor has to look at.
QString concernsMe()
{
    return QStringLiteral(
        "a.kind = 'emergency' and a.acknowledged_at is null and a.staff_id <> :me and ("
        "a.staff_id in (select r.staff_id from team t join staff_role r on r.team_id = t.id "
        "where t.supervisor_id = :me) "
        "or (a.staff_id in (select r.staff_id from staff_role r join staff_role mine on "
        "mine.agency_id = r.agency_id where mine.staff_id = :me and mine.role = 'supervisor') "
        "and not exists (select 1 from staff_role r join team t on t.id = r.team_id "
        "where r.staff_id = a.staff_id and t.supervisor_id is not null "
        "and t.supervisor_id <> a.staff_id)))");
}

} // namespace

Result<ChildAccess> ChildAccessRepository::breakGlass(Work &work, const ChildId &child,
                                                      const QString &reason)
{
    if (!mayBreakGlass(work.actor()))
        return forbid(QT_TRANSLATE_NOOP("Error",
                                        "Your role has no emergency access. Ask the child's "
                                        "coordinator or a supervisor."),
                      RecordRef::to(RecordKind::Child, child));
    const QString given = reason.trimmed();
    if (given.size() < minimumReasonLength)
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "Write in a few words why you need this now. "
                                                     "Your supervisor will read it."),
                          {},
                          -1,
                          QStringLiteral("reason"),
                          {}});
    Query exists(work, "select 1 from child where id = :child");
    exists.bind(":child", child);
    ENLACE_ASSIGN(const auto found, firstValue<int>(exists));
    if (!found)
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    ENLACE_ASSIGN(const QList<ChildAccess> open, running());
    for (const ChildAccess &access : open)
        if (access.child == child)
            return access;

    ChildAccess access;
    access.id = ChildAccessId::make();
    access.staff = work.actor().staff;
    access.child = child;
    access.kind = ChildAccessKind::Emergency;
    access.reason = given;
    access.from = work.now();
    access.until = work.now().addSecs(glassMinutes * 60);
    ENLACE_ASSIGN(ChildAccess saved, insertRecord(work, std::move(access)));
    ENLACE_TRY(work.note(AuditAction::BrokeGlass, refOf(saved), {}, child));
    return saved;
}

Result<std::optional<ChildId>> ChildAccessRepository::lookUp(Work &work, const ExactLookup &lookup)
{
    if (!mayLookUp(work.actor()))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Your role does not look up children of others."));
    const QString cin = lookup.cin.simplified().remove(QLatin1Char(' ')).toUpper();
    const QStringList words = sortedWords(lookup.givenNames, lookup.surnames);
    const bool byName = words.size() >= 2 && lookup.birthDate && lookup.birthDate->isValid();
    if (cin.isEmpty() && !byName)
        return fail(
            Error{ErrorCode::Invalid,
                  QT_TRANSLATE_NOOP("Error", "Type the whole name and the birth date, or the "
                                             "CIN."),
                  {},
                  -1,
                  QStringLiteral("givenNames"),
                  {}});
    QList<ChildId> found;
    if (!cin.isEmpty()) {
        Query query(work, "select c.id from person_identifier i join child c on c.person_id = "
                          "i.person_id where i.value = :cin and i.system = 'cin' and i.archived_at "
                          "is null and c.archived_at is null order by c.id limit 3");
        query.bind(":cin", cin);
        ENLACE_TRY(query.run());
        while (query.next())
            found.append(query.get<ChildId>(0));
        ENLACE_TRY(query.finished());
    } else {
        Query query(work,
                    "select c.id, p.given_names, p.surnames from child c join person p on p.id "
                    "= c.person_id where c.birth_date = :born and c.archived_at is null order "
                    "by c.id limit 5000");
        query.bind(":born", *lookup.birthDate);
        ENLACE_TRY(query.run());
        while (query.next()) {
            ChildId child;
            QString given;
            QString surnames;
            query.read(child, given, surnames);
            if (sortedWords(given, surnames) == words)
                found.append(child);
        }
        ENLACE_TRY(query.finished());
    }
    // Neither name nor number stands in the audit: the child does when there is one.
    const auto child = found.size() == 1 ? std::optional(found.first()) : std::nullopt;
    ENLACE_TRY(work.note(AuditAction::Searched,
                         {RecordKind::Child, child ? child->uuid() : QUuid()}, {}, child));
    if (!child)
        return child;

    ChildAccess access;
    access.id = ChildAccessId::make();
    access.staff = work.actor().staff;
    access.child = *child;
    access.kind = ChildAccessKind::Lookup;
    access.from = work.now();
    access.until = QDateTime(work.today().addDays(1), QTime(0, 0), countyTimeZone()).toUTC();
    ENLACE_TRY(insertRecord(work, std::move(access)));
    return child;
}

Result<QList<ChildAccess>> ChildAccessRepository::running()
{
    Query query(m_reading,
                QStringLiteral("select %1 from child_access where staff_id = :me and kind = "
                               "'emergency' and until_at > :now order by from_at, id limit 200")
                    .arg(columnList<ChildAccess>()));
    query.bind(":me", m_reading.actor().staff).bind(":now", m_reading.now());
    return readRecords<ChildAccess>(query);
}

Result<QList<EmergencyRow>> ChildAccessRepository::unacknowledged()
{
    if (!m_reading.actor().holds(Role::Supervisor))
        return QList<EmergencyRow>();
    Query query(
        m_reading,
        QStringLiteral("select %1, s.display_name from child_access a join staff s on s.id = "
                       "a.staff_id where %2 order by a.from_at desc, a.id desc limit 200")
            .arg(columnList<ChildAccess>("a"), concernsMe()));
    query.bind(":me", m_reading.actor().staff);
    ENLACE_TRY(query.run());
    QList<EmergencyRow> rows;
    while (query.next())
        rows.append({readRecord<ChildAccess>(query), query.get<QString>(10)});
    ENLACE_TRY(query.finished());
    return rows;
}

Result<ChildAccess> ChildAccessRepository::acknowledge(Work &work, const ChildAccessId &id)
{
    Query query(work, QStringLiteral("select %1 from child_access a where a.id = :id and %2")
                          .arg(columnList<ChildAccess>("a"), concernsMe()));
    query.bind(":id", id).bind(":me", work.actor().staff);
    ENLACE_ASSIGN(QList<ChildAccess> found, readRecords<ChildAccess>(query));
    if (found.isEmpty() || !work.actor().holds(Role::Supervisor))
        return forbid(QT_TRANSLATE_NOOP("Error",
                                        "Another supervisor looks at this one, or somebody "
                                        "already has. Nothing was changed."),
                      RecordRef::to(RecordKind::ChildAccess, id));
    ChildAccess access = found.takeFirst();
    access.acknowledgedBy = work.actor().staff;
    access.acknowledgedAt = work.now();
    return saveRecord(work, std::move(access));
}

} // namespace enlace
