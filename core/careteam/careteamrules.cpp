// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careteam/careteamrules.h"

namespace enlace {

QList<Error> validate(const CareTeamMember &member)
{
    QList<Error> problems;
    if (!member.provider && !member.organization && !member.person)
        problems.append(
            invalid("provider",
                    QT_TRANSLATE_NOOP("Error", "Choose who it is: a provider, an organization or a "
                                               "person.")));
    if (member.person && (member.provider || member.organization))
        problems.append(invalid(
            "person", QT_TRANSLATE_NOOP("Error", "Choose a person of the family's circle, or "
                                                 "somebody of the directory, not both.")));
    if (!member.span.isValid())
        problems.append(
            invalid("until", QT_TRANSLATE_NOOP("Error", "The last day is before the first. "
                                                        "Correct one of them.")));
    return problems;
}

bool dependsOnNetwork(CareTeamRole role)
{
    switch (role) {
    case CareTeamRole::TherapyUnit:
    case CareTeamRole::PublicHealthNurse:
    case CareTeamRole::RegionalCenter:
    case CareTeamRole::School:
    case CareTeamRole::SocialServices:
    case CareTeamRole::CaseManager:
    case CareTeamRole::PlanContact:
    case CareTeamRole::CommunityHelper:
    case CareTeamRole::Dentist: // Medi-Cal Dental, not the health network
        return false;
    default:
        return true;
    }
}

Sensitivity usualLabel(CareTeamRole role)
{
    switch (role) {
    case CareTeamRole::BehavioralTherapist:
    case CareTeamRole::MentalHealth:
        return Sensitivity::MentalHealth;
    default:
        return Sensitivity::General;
    }
}

QList<TeamGap> gaps(const QList<CareTeamMember> &members, int hiddenCount, QDate birthDate,
                    QDate day)
{
    if (!birthDate.isValid() || !day.isValid() || birthDate > day)
        return {};

    const auto isFilled = [&members, day](CareTeamRole role) {
        return std::any_of(members.begin(), members.end(), [role, day](const CareTeamMember &m) {
            return m.role == role && !m.archived.at && m.span.contains(day);
        });
    };
    QList<TeamGap> found;
    if (!isFilled(CareTeamRole::PrimaryCare) && !isFilled(CareTeamRole::MedicalHome))
        found.append({CareTeamRole::PrimaryCare, hiddenCount == 0});
    // First visit to a dentist by the first birthday: pediatric custom, not a rule of the program.
    if (birthDate.addYears(1) <= day && !isFilled(CareTeamRole::Dentist))
        found.append({CareTeamRole::Dentist, hiddenCount == 0});
    return found;
}

QString gapText(const TeamGap &gap)
{
    const bool dentist = gap.role == CareTeamRole::Dentist;
    if (!gap.isCertain)
        return dentist ? QCoreApplication::translate("CareTeam", "No dentist that you may see")
                       : QCoreApplication::translate("CareTeam", "No PCP that you may see");
    return dentist ? QCoreApplication::translate("CareTeam", "No dentist on file")
                   : QCoreApplication::translate("CareTeam", "No PCP on file");
}

} // namespace enlace
