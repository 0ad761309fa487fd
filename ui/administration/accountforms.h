// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accounts.h"
#include "core/access/stafflookrepository.h"
#include "ui/kit/enumcombobox.h"
#include "ui/kit/sideform.h"

class QLineEdit;

namespace enlace {

class DateEdit;

/// What forms choose among.
struct OfficeChoices
{
    QList<RecordChoice::Entry> agencies;
    QList<RecordChoice::Entry> units; ///< Medical Therapy Units
    QList<RecordChoice::Entry> teams;
    QList<RecordChoice::Entry> supervisors;
    QList<RecordChoice::Entry> people; ///< all who ever had an account
};
[[nodiscard]] Result<OfficeChoices> readOfficeChoices(Reading &reading);

/// The fields of a role: what, where, in which team. A unit is asked of therapists only.
class RoleFields
{
public:
    /// Adds them to `form`, where they stay.
    explicit RoleFields(SideForm &form);
    void setChoices(const OfficeChoices &choices);
    void setRole(const StaffRole &role);
    /// Puts what was chosen into a role; its days are left alone.
    void fill(StaffRole &role) const;
    void setShown(bool shown);
    void retranslate();

private:
    void showUnit();

    EnumComboBox<Role> *m_role;
    RecordChoice *m_agency;
    RecordChoice *m_unit;
    RecordChoice *m_team;
    QList<FormField *> m_fields;
    bool m_isShown = true;
};

/// A new person, or the details of one who is there.
class PersonForm : public SideForm
{
    Q_OBJECT
public:
    explicit PersonForm(QWidget *parent = nullptr);
    void setChoices(const OfficeChoices &choices) { m_role.setChoices(choices); }
    void beginNew();
    void beginEdit(const Staff &staff);
    [[nodiscard]] bool isNew() const { return !m_staff.id.isSet(); }
    [[nodiscard]] NewAccount account() const;

protected:
    void retranslate() override;

private:
    Staff m_staff;
    QLineEdit *m_name;
    QLineEdit *m_signIn;
    QLineEdit *m_phone;
    FormField *m_nameField;
    FormField *m_signInField;
    FormField *m_phoneField;
    RoleFields m_role;
};

/// Another role from a day on, in the place of one held or beside the others.
class RoleForm : public SideForm
{
    Q_OBJECT
public:
    explicit RoleForm(QDate today, QWidget *parent = nullptr);
    void setChoices(const OfficeChoices &choices) { m_role.setChoices(choices); }
    void beginNew(const Staff &staff);
    void beginChange(const Staff &staff, const StaffRole &role);
    /// Nothing when the day cannot be read; then the form has said so.
    [[nodiscard]] std::optional<StaffRole> role();
    [[nodiscard]] const std::optional<StaffRole> &instead() const { return m_instead; }

protected:
    void retranslate() override;

private:
    QDate m_today;
    StaffId m_staff;
    QString m_name;
    std::optional<StaffRole> m_instead;
    RoleFields m_role;
    DateEdit *m_from;
    FormField *m_fromField;
};

/// A new password for somebody who has forgotten it, or who comes back.
class PasswordForm : public SideForm
{
    Q_OBJECT
public:
    explicit PasswordForm(QWidget *parent = nullptr);
    void begin(const Staff &staff, bool isReturn);
    [[nodiscard]] const Staff &staff() const { return m_staff; }
    [[nodiscard]] bool isReturn() const { return m_isReturn; }

protected:
    void retranslate() override;

private:
    Staff m_staff;
    bool m_isReturn = false;
};

} // namespace enlace
