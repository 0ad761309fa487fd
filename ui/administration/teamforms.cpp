// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/teamforms.h"

#include "ui/kit/formfield.h"

namespace enlace {

TeamForm::TeamForm(QWidget *parent)
    : SideForm("teamForm", parent)
    , m_name(new QLineEdit)
    , m_agency(new RecordChoice("agency", [] { return tr("Choose"); }))
    , m_supervisor(new RecordChoice("supervisor", [] { return tr("Nobody yet"); }))
    , m_nameField(addField(m_name))
    , m_agencyField(addField(m_agency))
    , m_supervisorField(addField(m_supervisor))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(200);
    retranslate();
}

void TeamForm::setChoices(const OfficeChoices &choices)
{
    m_agency->setEntries(choices.agencies);
    m_supervisor->setEntries(choices.supervisors);
}

void TeamForm::beginNew()
{
    m_team = {};
    m_name->clear();
    m_agency->setId({});
    m_supervisor->setId({});
    begin();
}

void TeamForm::beginEdit(const Team &team)
{
    m_team = team;
    m_name->setText(team.name);
    m_agency->setId(team.agency.uuid());
    m_supervisor->setId(team.supervisor ? std::optional(team.supervisor->uuid()) : std::nullopt);
    begin();
}

Team TeamForm::team() const
{
    Team team = m_team;
    if (isNew())
        team.id = TeamId::make();
    team.name = m_name->text();
    const auto agency = m_agency->id();
    team.agency = agency ? AgencyId(*agency) : AgencyId();
    const auto supervisor = m_supervisor->id();
    team.supervisor = supervisor ? std::optional(StaffId(*supervisor)) : std::nullopt;
    return team;
}

void TeamForm::retranslate()
{
    SideForm::retranslate();
    setWords(isNew() ? tr("Make a team") : tr("Change the team"), tr("&Save"));
    m_nameField->setWords(tr("&Name"));
    m_agencyField->setWords(tr("&Agency"));
    m_supervisorField->setWords(
        tr("S&upervisor"),
        tr("Sees the team's children and the children whom nobody coordinates yet."));
}

MemberForm::MemberForm(QWidget *parent)
    : SideForm("memberForm", parent)
    , m_member(new RecordChoice("member", [] { return tr("Choose"); }))
    , m_memberField(addField(m_member))
{
    retranslate();
}

void MemberForm::begin(const Team &team, const QList<TeamMember> &others)
{
    m_team = team;
    m_others = others;
    m_member->setId({});
    SideForm::begin();
}

std::optional<StaffRole> MemberForm::role()
{
    const auto id = m_member->id();
    for (const TeamMember &member : std::as_const(m_others))
        if (id && member.role.id.uuid() == *id)
            return member.role;
    showError({ErrorCode::Invalid,
               QT_TRANSLATE_NOOP("Error", "Choose somebody of the team's agency."),
               {},
               -1,
               m_member->objectName(),
               {}});
    return {};
}

void MemberForm::fill()
{
    QList<RecordChoice::Entry> entries;
    for (const TeamMember &member : std::as_const(m_others)) {
        QStringList words{member.displayName, label(member.role.role)};
        if (!member.team.isEmpty())
            words.append(tr("now in %1").arg(member.team));
        entries.append({member.role.id.uuid(), words.join(QStringLiteral(" · "))});
    }
    m_member->setEntries(entries);
}

void MemberForm::retranslate()
{
    SideForm::retranslate();
    fill();
    setWords(tr("Add somebody to %1").arg(m_team.name), tr("&Add to the team"));
    m_memberField->setWords(tr("&Who"),
                            tr("From today on. Whoever was in another team leaves it today."));
}

} // namespace enlace
