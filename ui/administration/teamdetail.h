// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/teamrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

namespace enlace {

/// One team with its people.
struct TeamLook
{
    OfficeTeam team;
    QList<TeamMember> members;
    QList<TeamMember> others; ///< who could be put into it
};

/// One team: whose it is, who is in it, and what can be done.
class TeamDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    /// Without `mayManage` it only tells.
    TeamDetail(QDate today, bool mayManage, QWidget *parent = nullptr);
    void show(const std::optional<TeamLook> &look);

Q_SIGNALS:
    void editRequested();
    void addMemberRequested();
    /// The number of the member in the look.
    void removeMemberRequested(int member);
    void closeRequested();
    void reopenRequested();

protected:
    void retranslate() override;

private:
    void addMember(const TeamMember &member, int number);

    QDate m_today;
    bool m_mayManage;
    std::optional<TeamLook> m_look;
    QLabel *m_whose;
    QLabel *m_state;
    QVBoxLayout *m_members;
    QPushButton *m_edit;
    QPushButton *m_addMember;
    QPushButton *m_close;
    QPushButton *m_reopen;
};

} // namespace enlace
