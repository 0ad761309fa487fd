// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/careteam/careteamrules.h"
#include "core/providers/agency.h"
#include "core/providers/directorytables.h"
#include "core/providers/providerrules.h"

namespace enlace {

class Query;
class Reading;
class Work;

template <>
struct Table<CareTeamMember>
{
    static constexpr auto name = "care_team_member";
    static constexpr auto kind = RecordKind::CareTeamMember;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("role", record.role);
        column("provider_id", record.provider);
        column("organization_id", record.organization);
        column("person_id", record.person);
        forEachColumn(record.span, column);
        column("helps_most", record.helpsMost);
        column("local_title", record.localTitle);
        column("can_help", record.canHelp);
        column("cannot_help", record.cannotHelp);
        column("direct_phone", record.directPhone);
        column("reason_ended", record.reasonEnded);
        column("note", record.note);
        forEachColumn(record.origin, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

/// A line of the team: the member, and from the directory what is needed to call.
struct TeamRow
{
    CareTeamMember member;
    /// The child's own primary care provider or medical home, as the plan assigned it: kept with
    /// the child (see people), not with the team. Such a member has no id and no days.
    bool isAssignment = false;
    QString name;         ///< of the provider, the organization or the person
    QString organization; ///< where a provider is seen; empty when it is the organization itself
    QString specialty;    ///< taxonomy code of a provider
    QStringList languages;
    ContactLines contact; ///< the member's direct phone first, then the provider's, then the
                          ///< organization's
    std::optional<Standing> standing; ///< none where the network has no say, and in histories

    bool operator==(const TeamRow &) const = default;
};

/// Who stands around a child on a day.
struct TeamView
{
    QDate day;
    QList<TeamRow> rows; ///< in the order of the roles, then by name
    int hiddenCount = 0; ///< protected members that are not shown
    QList<TeamGap> gaps;
    std::optional<AgencyId> network; ///< the child's on the day
    QString networkName;

    bool operator==(const TeamView &) const = default;
};

/// The care team of a child. Every read goes through Visibility; what it hides is counted.
/// Builds on the directory of core/providers. Thread: the Reading's.
class CareTeamRepository
{
public:
    explicit CareTeamRepository(Reading &reading)
        : CareTeamRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    CareTeamRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    /// Two statements, whatever the size of the team. Where nobody on the team is primary care or
    /// medical home on the day, the child's assigned one stands in. NotFound when the child may not
    /// be seen.
    [[nodiscard]] Result<TeamView> team(const ChildId &child, QDate day);
    /// Everybody who ever was on the team, newest first, without standing.
    [[nodiscard]] Result<QList<TeamRow>> history(const ChildId &child);
    /// Who was archived, likewise; they can be brought back.
    [[nodiscard]] Result<QList<TeamRow>> archivedOfChild(const ChildId &child);
    /// Protected members of any time that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfHistory(const ChildId &child);
    [[nodiscard]] Result<CareTeamMember> find(const CareTeamMemberId &id);

    /// New (revision 0) or changed. A member who helps most takes that from the others of the same
    /// days. Errors: Forbidden, Invalid, Conflict.
    Result<CareTeamMember> save(Work &work, CareTeamMember member);
    /// `lastDay` is the last day on the team.
    Result<CareTeamMember> end(Work &work, const CareTeamMemberId &id, QDate lastDay,
                               const QString &reason);
    /// For a mistake; somebody who left is ended.
    Result<CareTeamMember> archive(Work &work, const CareTeamMemberId &id, const QString &reason);

private:
    [[nodiscard]] Result<QList<TeamRow>> members(const ChildId &child, const QString &which);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
