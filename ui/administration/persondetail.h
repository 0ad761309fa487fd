// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/stafflookrepository.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

class QLabel;
class QPushButton;

namespace enlace {

/// One person: account, roles with their days, and what can be done.
class PersonDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    /// Without `mayManage` it only tells.
    PersonDetail(QDate today, bool mayManage, QWidget *parent = nullptr);
    void show(const std::optional<PersonLook> &look);

Q_SIGNALS:
    void editRequested();
    void giveRoleRequested();
    /// The number of the role among those of the person.
    void changeRoleRequested(int role);
    void endRoleRequested(int role);
    void passwordRequested();
    void deactivateRequested();
    void activateRequested();

protected:
    void retranslate() override;

private:
    void addRole(const RoleLook &look, int number);
    [[nodiscard]] bool isActive() const;

    QDate m_today;
    bool m_mayManage;
    std::optional<PersonLook> m_look;
    QLabel *m_account;
    QLabel *m_state;
    QLabel *m_held;
    QVBoxLayout *m_roles;
    QPushButton *m_edit;
    QPushButton *m_giveRole;
    QPushButton *m_password;
    QPushButton *m_deactivate;
    QPushButton *m_activate;
};

/// "Care coordinator, Seashore Plan", and where it stands in the office.
[[nodiscard]] QString roleText(const RoleLook &look);
[[nodiscard]] QString teamText(const RoleLook &look);

} // namespace enlace
