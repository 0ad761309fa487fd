// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/rolechanges.h"
#include "ui/administration/accountforms.h"
#include "ui/administration/listsection.h"
#include "ui/kit/recordmodel.h"

namespace enlace {

class PersonDetail;
class RecordView;

/// The people who use Enlace: who they are, since when they do what, and, for an administrator,
/// everything that is done with an account. A supervisor reads of the own team.
class PeopleSection : public ListSection
{
    Q_OBJECT
public:
    explicit PeopleSection(const Environment &environment);
    void shown() override;
    [[nodiscard]] QStringList parts() const override;

protected:
    void retranslate() override;

private:
    void addFilters();
    void ask();
    void askCurrent();
    void take(const OfficeChoices &choices);
    void connectDetail();
    void savePerson();
    void saveRole();
    void savePassword();
    void endRoleToday(const StaffRole &role);
    void deactivate();
    void sayRoleChanged(const RoleChange &change);

    bool m_mayManage;
    OfficeChoices m_choices;
    RecordModel<PersonRow> *m_model;
    RecordView *m_view;
    PersonDetail *m_detail;
    PersonForm *m_personForm;
    RoleForm *m_roleForm;
    PasswordForm *m_passwordForm;
    std::optional<PersonLook> m_look;
    std::optional<StaffId> m_wanted; ///< who is to be current when the list is here
};

} // namespace enlace
