// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/rolechanges.h"
#include "ui/administration/accountforms.h"
#include "ui/administration/section.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/recordmodel.h"

class QStackedWidget;

namespace enlace {

class ListCard;
class PersonDetail;
class RecordView;

/// The people who use Enlace: who they are, since when they do what, and, for an administrator,
/// everything that is done with an account. A supervisor reads of the own team.
class PeopleSection : public Section
{
    Q_OBJECT
public:
    explicit PeopleSection(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;

protected:
    void retranslate() override;

private:
    void addFilters();
    void ask();
    void askCurrent();
    void take(const OfficeChoices &choices);
    void showForm(SideForm *form);
    void closeForm();
    void savePerson();
    void saveRole();
    void savePassword();
    void endRoleToday(const StaffRole &role);
    void deactivate();
    /// One Work of the writing lane; its error goes to the form, or to the bar when there is none.
    template <class F, class Then>
    void run(SideForm *form, F f, Then then);
    void sayRoleChanged(const RoleChange &change);

    Environment m_environment;
    bool m_mayManage;
    OfficeChoices m_choices;
    FilterBar *m_filters;
    RecordModel<PersonRow> *m_model;
    ListCard *m_list;
    RecordView *m_view;
    PersonDetail *m_detail;
    PersonForm *m_personForm;
    RoleForm *m_roleForm;
    PasswordForm *m_passwordForm;
    QStackedWidget *m_side;
    QPushButton *m_add;
    std::optional<PersonLook> m_look;
    std::optional<StaffId> m_wanted; ///< who is to be current when the list is here
};

} // namespace enlace
