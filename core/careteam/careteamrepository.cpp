// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamrepository.h"

#include "core/providers/networkrepository.h"
#include "core/storage/record.h"

namespace enlace {

namespace {

constexpr auto memberHidden =
    QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it.");

/// What the directory and the family's people say about member `m`, behind its own columns.
const char *const detailColumns =
    "coalesce(p.name, ''), coalesce(p.specialty, ''), coalesce(p.languages, '[]'), "
    "coalesce(p.phone, ''), coalesce(p.fax, ''), coalesce(p.hours, ''), coalesce(p.portal, ''), "
    "coalesce(p.language_line, ''), "
    "coalesce(o.name, ''), coalesce(o.phone, ''), coalesce(o.fax, ''), coalesce(o.hours, ''), "
    "coalesce(o.portal, ''), coalesce(o.language_line, ''), "
    "coalesce(case when e.chosen_name <> '' and e.chosen_name_label = 'general' "
    "then e.chosen_name else e.given_names end || ' ' || e.surnames, '')";

QString detailJoins(const Visibility &visibility)
{
    return QLatin1String("left join provider p on p.id = m.provider_id "
                         "left join agency o on o.id = m.organization_id "
                         "left join person e on e.id = m.person_id and ") +
           visibility.personRows(DataCategory::People, QLatin1String("e"));
}

QString firstOf(const QString &a, const QString &b) { return a.isEmpty() ? b : a; }

TeamRow readRow(Query &query, int first)
{
    static const int details =
        static_cast<int>(columnList<CareTeamMember>().count(QLatin1Char(','))) + 1;
    TeamRow row;
    row.member = readRecord<CareTeamMember>(query, first);
    int column = first + details;
    const auto text = [&query, &column] { return query.get<QString>(column++); };

    const QString provider = text();
    row.specialty = text();
    row.languages = query.get<QStringList>(column++);
    const auto lines = [&text] {
        ContactLines contact;
        contact.phone = text();
        contact.fax = text();
        contact.hours = text();
        contact.portal = text();
        contact.languageLine = text();
        return contact;
    };
    const ContactLines ofProvider = lines();
    const QString organization = text();
    const ContactLines ofOrganization = lines();
    const QString person = text().trimmed();

    row.name = firstOf(firstOf(provider, organization), person);
    row.organization = provider.isEmpty() ? QString() : organization;
    row.contact.phone =
        firstOf(row.member.directPhone, firstOf(ofProvider.phone, ofOrganization.phone));
    row.contact.fax = firstOf(ofProvider.fax, ofOrganization.fax);
    row.contact.hours = firstOf(ofProvider.hours, ofOrganization.hours);
    row.contact.portal = firstOf(ofProvider.portal, ofOrganization.portal);
    row.contact.languageLine = firstOf(ofProvider.languageLine, ofOrganization.languageLine);
    return row;
}

StandingParty partyOf(const CareTeamMember &member)
{
    return {member.provider, member.organization};
}

} // namespace

Result<TeamView> CareTeamRepository::team(const ChildId &child, QDate day)
{
    const QString onDay = QStringLiteral("%1.archived_at is null and %1.from_on <= :day "
                                         "and (%1.until_on is null or %1.until_on >= :day)");
    // The child leads, so that an empty team still brings birth date and hidden count.
    Query query(m_reading,
                QStringLiteral("select k.birth_date, (select count(*) from care_team_member h "
                               "where h.child_id = k.id and %1 and %2), %3, %4 "
                               "from child k "
                               "left join care_team_member m on m.child_id = k.id and %5 and %6 "
                               "%7 where k.id = :child and %8")
                    .arg(onDay.arg(QLatin1String("h")),
                         m_visibility.hiddenRows(DataCategory::CareTeam, QLatin1String("h")),
                         columnList<CareTeamMember>("m"), QLatin1String(detailColumns),
                         onDay.arg(QLatin1String("m")),
                         m_visibility.rows(DataCategory::CareTeam, QLatin1String("m")),
                         detailJoins(m_visibility),
                         m_visibility.children(QLatin1String("k"), DataCategory::CareTeam)));
    query.bind(":child", child).bind(":day", day);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());

    TeamView view;
    view.day = day;
    QDate birthDate;
    QList<CareTeamMember> members;
    QList<StandingParty> parties;
    while (query.next()) {
        birthDate = query.get<QDate>(0);
        view.hiddenCount = query.get<int>(1);
        if (query.column(2).isNull())
            continue;
        TeamRow row = readRow(query, 2);
        members.append(row.member);
        if (!row.member.person && dependsOnNetwork(row.member.role))
            parties.append(partyOf(row.member));
        view.rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    if (!birthDate.isValid())
        return fail(ErrorCode::NotFound, memberHidden);

    ENLACE_ASSIGN(const StandingSheet sheet,
                  NetworkRepository(m_reading, m_visibility).sheet(child, parties, day));
    view.network = sheet.network;
    view.networkName = sheet.networkName;
    for (TeamRow &row : view.rows)
        if (!row.member.person && dependsOnNetwork(row.member.role))
            row.standing = sheet.of(partyOf(row.member));
    std::sort(view.rows.begin(), view.rows.end(), [](const TeamRow &a, const TeamRow &b) {
        return std::tuple(a.member.role, a.name, a.member.id) <
               std::tuple(b.member.role, b.name, b.member.id);
    });
    view.gaps = gaps(members, view.hiddenCount, birthDate, day);
    return view;
}

Result<QList<TeamRow>> CareTeamRepository::history(const ChildId &child)
{
    Query query(m_reading,
                QStringLiteral("select %1, %2 from care_team_member m %3 "
                               "where m.child_id = :child and m.archived_at is null and %4 "
                               "order by m.from_on desc, m.id limit 500")
                    .arg(columnList<CareTeamMember>("m"), QLatin1String(detailColumns),
                         detailJoins(m_visibility),
                         m_visibility.rows(DataCategory::CareTeam, QLatin1String("m"))));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<TeamRow> rows;
    while (query.next())
        rows.append(readRow(query, 0));
    ENLACE_TRY(query.finished());
    return rows;
}

Result<CareTeamMember> CareTeamRepository::find(const CareTeamMemberId &id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from care_team_member m where m.id = :id and %2")
                    .arg(columnList<CareTeamMember>("m"),
                         m_visibility.rows(DataCategory::CareTeam, QLatin1String("m"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<CareTeamMember> found, readRecords<CareTeamMember>(query));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, memberHidden);
    return found.first();
}

Result<CareTeamMember> CareTeamRepository::save(Work &work, CareTeamMember member)
{
    ENLACE_TRY(
        m_visibility.mayEdit(work, DataCategory::CareTeam, member.child, member.origin.label));
    const QList<Error> problems = validate(member);
    if (!problems.isEmpty())
        return fail(problems.first());
    if (!member.id.isSet())
        member.id = CareTeamMemberId::make();

    if (member.helpsMost && !member.archived.at) {
        // Two people may mark two members at once: the child's row is the lock.
        Query lock(work, "update child set revision = revision where id = :child");
        lock.bind(":child", member.child);
        ENLACE_TRY(lock.run());

        Query query(work, QStringLiteral("select %1 from care_team_member m "
                                         "where m.child_id = :child and m.helps_most = 1 "
                                         "and m.archived_at is null and m.id <> :id")
                              .arg(columnList<CareTeamMember>("m")));
        query.bind(":child", member.child).bind(":id", member.id);
        ENLACE_ASSIGN(const QList<CareTeamMember> others, readRecords<CareTeamMember>(query));
        for (CareTeamMember other : others) {
            if (!other.span.overlaps(member.span))
                continue;
            other.helpsMost = false;
            ENLACE_TRY(updateRecord(work, other));
        }
    }
    return saveRecord(work, std::move(member));
}

Result<CareTeamMember> CareTeamRepository::end(Work &work, const CareTeamMemberId &id,
                                               QDate lastDay, const QString &reason)
{
    ENLACE_ASSIGN(CareTeamMember member, find(id));
    member.span.until = lastDay;
    member.reasonEnded = reason;
    return save(work, std::move(member));
}

Result<CareTeamMember> CareTeamRepository::archive(Work &work, const CareTeamMemberId &id,
                                                   const QString &reason)
{
    ENLACE_ASSIGN(CareTeamMember member, find(id));
    member.archived = {work.now(), reason};
    return save(work, std::move(member));
}

} // namespace enlace
