// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/listsection.h"
#include "ui/administration/teamdetail.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class MemberForm;
class TeamForm;

/// The teams of the office: whose they are and who is in them. Administrators make, change, fill
/// and close them; a supervisor reads of the own ones.
class TeamsSection : public ListSection
{
    Q_OBJECT
public:
    explicit TeamsSection(const Environment &environment);
    void shown() override;
    [[nodiscard]] QStringList parts() const override;

protected:
    void retranslate() override;

private:
    void connectDetail();
    void ask();
    void askCurrent();
    void saveTeam();
    void move(SideForm *form, const StaffRole &role, const std::optional<TeamId> &team);
    void closeTeam();
    void reopen(const Team &team);

    bool m_mayManage;
    RecordModel<OfficeTeam> *m_model;
    RecordView *m_view;
    TeamDetail *m_detail;
    TeamForm *m_teamForm;
    MemberForm *m_memberForm;
    std::optional<TeamLook> m_look;
    std::optional<TeamId> m_wanted; ///< which is to be current when the list is here
};

} // namespace enlace
