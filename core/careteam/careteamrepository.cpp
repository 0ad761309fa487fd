// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamrepository.h"

#include "core/access/childrecords.h"
#include "core/providers/networkrepository.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

namespace enlace {

namespace {

constexpr auto memberHidden =
    QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it.");

/// What the directory says of a provider `%1` and of an organization `%2`.
const char *const directoryColumns =
    "coalesce(%1.name, ''), coalesce(%1.specialty, ''), coalesce(%1.languages, '[]'), "
    "coalesce(%1.phone, ''), coalesce(%1.fax, ''), coalesce(%1.hours, ''), "
    "coalesce(%1.portal, ''), coalesce(%1.language_line, ''), "
    "coalesce(%2.name, ''), coalesce(%2.phone, ''), coalesce(%2.fax, ''), coalesce(%2.hours, ''), "
    "coalesce(%2.portal, ''), coalesce(%2.language_line, '')";

constexpr int directoryColumnCount = 14;

const char *const personColumn =
    "coalesce(case when e.chosen_name <> '' and e.chosen_name_label = 'general' "
    "then e.chosen_name else e.given_names end || ' ' || e.surnames, '')";

/// The member `m`, what the directory says of it, and the name of a person.
QString memberColumns()
{
    return columnList<CareTeamMember>("m") + QLatin1String(", ") +
           QString::fromLatin1(directoryColumns).arg(QLatin1String("p"), QLatin1String("o")) +
           QLatin1String(", ") + QLatin1String(personColumn);
}

QString memberJoins(const Visibility &visibility)
{
    return QLatin1String("left join provider p on p.id = m.provider_id "
                         "left join agency o on o.id = m.organization_id "
                         "left join person e on e.id = m.person_id and ") +
           visibility.personRows(DataCategory::People, QLatin1String("e"));
}

QString firstOf(const QString &a, const QString &b) { return a.isEmpty() ? b : a; }

/// An entry of the directory, as far as a team shows it; without a name when there is none.
struct Entry
{
    QString name;
    QString specialty;
    QStringList languages;
    ContactLines contact;
};

/// Fills the row from the provider, and from the organization where the provider says nothing.
void describe(TeamRow &row, const Entry &provider, const Entry &organization)
{
    row.name = firstOf(provider.name, organization.name);
    row.organization = provider.name.isEmpty() ? QString() : organization.name;
    row.specialty = provider.specialty;
    row.languages = provider.languages;
    row.contact.phone = firstOf(row.member.directPhone,
                                firstOf(provider.contact.phone, organization.contact.phone));
    row.contact.fax = firstOf(provider.contact.fax, organization.contact.fax);
    row.contact.hours = firstOf(provider.contact.hours, organization.contact.hours);
    row.contact.portal = firstOf(provider.contact.portal, organization.contact.portal);
    row.contact.languageLine =
        firstOf(provider.contact.languageLine, organization.contact.languageLine);
}

/// Reads the row at which the query stands, column by column.
class RowReader
{
public:
    RowReader(Query &query, int first)
        : m_query(query)
        , m_column(first)
    {
    }

    template <class T>
    T next()
    {
        return m_query.get<T>(m_column++);
    }

    /// The two halves of directoryColumns.
    Entry provider()
    {
        Entry entry;
        entry.name = next<QString>();
        entry.specialty = next<QString>();
        entry.languages = next<QStringList>();
        entry.contact = lines();
        return entry;
    }
    Entry organization()
    {
        Entry entry;
        entry.name = next<QString>();
        entry.contact = lines();
        return entry;
    }

    /// memberColumns()
    TeamRow memberRow()
    {
        static const int columns = columnCount<CareTeamMember>();
        TeamRow row;
        row.member = readRecord<CareTeamMember>(m_query, m_column);
        m_column += columns;
        const Entry ofProvider = provider();
        describe(row, ofProvider, organization());
        row.name = firstOf(row.name, next<QString>().trimmed());
        return row;
    }

private:
    ContactLines lines()
    {
        ContactLines contact;
        contact.phone = next<QString>();
        contact.fax = next<QString>();
        contact.hours = next<QString>();
        contact.portal = next<QString>();
        contact.languageLine = next<QString>();
        return contact;
    }

    Query &m_query;
    int m_column;
};

TeamRow assignment(const ChildId &child, CareTeamRole role)
{
    TeamRow row;
    row.isAssignment = true;
    row.member.child = child;
    row.member.role = role;
    return row;
}

bool hasRole(const QList<TeamRow> &rows, CareTeamRole role)
{
    return std::any_of(rows.begin(), rows.end(),
                       [role](const TeamRow &row) { return row.member.role == role; });
}

StandingParty partyOf(const CareTeamMember &member)
{
    return {member.provider, member.organization};
}

bool needsStanding(const CareTeamMember &member)
{
    return !member.person && dependsOnNetwork(member.role);
}

} // namespace

Result<TeamView> CareTeamRepository::team(const ChildId &child, QDate day)
{
    const QString onDay = QStringLiteral(":day");
    // The child leads, so that an empty team still brings birth date and hidden count.
    Query query(
        m_reading,
        QStringLiteral("select k.birth_date, (select count(*) from care_team_member h "
                       "where h.child_id = k.id and %1 and %2), "
                       "k.primary_care_id, k.medical_home_id, %3, %4 "
                       "from child k "
                       "left join provider kp on kp.id = k.primary_care_id "
                       "left join agency ko on ko.id = k.medical_home_id "
                       "left join care_team_member m on m.child_id = k.id and %5 and %6 "
                       "%7 where k.id = :child and %8")
            .arg(
                standsOn("h", onDay),
                m_visibility.hiddenRows(DataCategory::CareTeam, QLatin1String("h")),
                QString::fromLatin1(directoryColumns).arg(QLatin1String("kp"), QLatin1String("ko")),
                memberColumns(), standsOn("m", onDay),
                m_visibility.rows(DataCategory::CareTeam, QLatin1String("m")),
                memberJoins(m_visibility),
                m_visibility.children(QLatin1String("k"), DataCategory::CareTeam)));
    query.bind(":child", child).bind(":day", day);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());

    TeamView view;
    view.day = day;
    QDate birthDate;
    TeamRow doctor = assignment(child, CareTeamRole::PrimaryCare);
    TeamRow home = assignment(child, CareTeamRole::MedicalHome);
    constexpr int memberAt = 4 + directoryColumnCount;
    while (query.next()) {
        RowReader reader(query, 0);
        birthDate = reader.next<QDate>();
        view.hiddenCount = reader.next<int>();
        doctor.member.provider = reader.next<std::optional<ProviderId>>();
        home.member.organization = reader.next<std::optional<AgencyId>>();
        describe(doctor, reader.provider(), {});
        describe(home, {}, reader.organization());
        if (!query.column(memberAt).isNull())
            view.rows.append(reader.memberRow());
    }
    ENLACE_TRY(query.finished());
    if (!birthDate.isValid())
        return fail(ErrorCode::NotFound, memberHidden);
    // Somebody who is on the team already, in whatever role, is not shown twice.
    const auto isOnTeam = [&view](const TeamRow &assigned) {
        return std::any_of(view.rows.begin(), view.rows.end(), [&assigned](const TeamRow &row) {
            return row.member.provider == assigned.member.provider &&
                   row.member.organization == assigned.member.organization;
        });
    };
    if (doctor.member.provider && !hasRole(view.rows, CareTeamRole::PrimaryCare) &&
        !isOnTeam(doctor))
        view.rows.append(doctor);
    if (home.member.organization && !hasRole(view.rows, CareTeamRole::MedicalHome) &&
        !isOnTeam(home))
        view.rows.append(home);

    QList<CareTeamMember> members;
    QList<StandingParty> parties;
    for (const TeamRow &row : std::as_const(view.rows)) {
        members.append(row.member);
        if (row.isAssignment)
            members.last().span.from = day;
        if (needsStanding(row.member))
            parties.append(partyOf(row.member));
    }
    ENLACE_ASSIGN(const StandingSheet sheet,
                  NetworkRepository(m_reading, m_visibility).sheet(child, parties, day));
    view.network = sheet.network;
    view.networkName = sheet.networkName;
    for (TeamRow &row : view.rows)
        if (needsStanding(row.member))
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
    return members(child, QStringLiteral("m.archived_at is null"));
}

Result<QList<TeamRow>> CareTeamRepository::archivedOfChild(const ChildId &child)
{
    return members(child, QStringLiteral("m.archived_at is not null"));
}

Result<QList<TeamRow>> CareTeamRepository::members(const ChildId &child, const QString &which)
{
    Query query(m_reading,
                QStringLiteral("select %1 from care_team_member m %2 "
                               "where m.child_id = :child and %4 and %3 "
                               "order by m.from_on desc, m.id limit 500")
                    .arg(memberColumns(), memberJoins(m_visibility),
                         m_visibility.rows(DataCategory::CareTeam, QLatin1String("m")), which));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<TeamRow> rows;
    while (query.next())
        rows.append(RowReader(query, 0).memberRow());
    ENLACE_TRY(query.finished());
    return rows;
}

Result<int> CareTeamRepository::hiddenOfHistory(const ChildId &child)
{
    return childrecords::hiddenOfChild<CareTeamMember>(m_reading, m_visibility,
                                                       DataCategory::CareTeam, child);
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
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::CareTeam, member));
    ENLACE_TRY(childrecords::firstOf(validate(member)));
    ENLACE_TRY(childrecords::completeOrigin(work, member, member.child));
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
