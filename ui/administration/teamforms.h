// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/teamrepository.h"
#include "ui/administration/accountforms.h"

namespace enlace {

/// A new team, or its name, agency and supervisor.
class TeamForm : public SideForm
{
    Q_OBJECT
public:
    explicit TeamForm(QWidget *parent = nullptr);
    void setChoices(const OfficeChoices &choices);
    void beginNew();
    void beginEdit(const Team &team);
    [[nodiscard]] bool isNew() const { return !m_team.id.isSet(); }
    [[nodiscard]] Team team() const;

protected:
    void retranslate() override;

private:
    Team m_team;
    QLineEdit *m_name;
    RecordChoice *m_agency;
    RecordChoice *m_supervisor;
    FormField *m_nameField;
    FormField *m_agencyField;
    FormField *m_supervisorField;
};

/// Who is to come into a team: somebody of its agency, by a role held now.
class MemberForm : public SideForm
{
    Q_OBJECT
public:
    explicit MemberForm(QWidget *parent = nullptr);
    void begin(const Team &team, const QList<TeamMember> &others);
    /// Nothing when nobody is chosen; then the form has said so.
    [[nodiscard]] std::optional<StaffRole> role();

protected:
    void retranslate() override;

private:
    void fill();

    Team m_team;
    QList<TeamMember> m_others;
    RecordChoice *m_member;
    FormField *m_memberField;
};

} // namespace enlace
