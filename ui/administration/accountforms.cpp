// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/accountforms.h"

#include "core/access/teamrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/storage/work.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/formfield.h"

#include <QLineEdit>

namespace enlace {

namespace {

constexpr int mostChoices = 500;

/// Whose staff uses Enlace.
const QList<AgencyKind> employers{AgencyKind::Plan,         AgencyKind::HealthNetwork,
                                  AgencyKind::County,       AgencyKind::CountyOffice,
                                  AgencyKind::TherapyUnit,  AgencyKind::RegionalCenter,
                                  AgencyKind::TherapyAgency};

Result<QList<RecordChoice::Entry>> agenciesOf(Reading &reading, const QList<AgencyKind> &kinds)
{
    AgencyFilter filter;
    filter.kinds = kinds;
    ENLACE_ASSIGN(const auto agencies, AgencyRepository(reading).list(filter, {}, mostChoices));
    QList<RecordChoice::Entry> entries;
    for (const Agency &agency : agencies)
        entries.append({agency.id.uuid(), agency.name});
    return entries;
}

QList<RecordChoice::Entry> entriesOf(const QList<StaffName> &names)
{
    QList<RecordChoice::Entry> entries;
    for (const StaffName &name : names)
        entries.append({name.id.uuid(), name.displayName});
    return entries;
}

} // namespace

Result<OfficeChoices> readOfficeChoices(Reading &reading)
{
    OfficeChoices choices;
    ENLACE_ASSIGN(choices.agencies, agenciesOf(reading, employers));
    ENLACE_ASSIGN(choices.units, agenciesOf(reading, {AgencyKind::TherapyUnit}));
    StaffLookRepository looks(reading);
    ENLACE_ASSIGN(const auto teams, TeamRepository(reading).list());
    for (const OfficeTeam &row : teams)
        choices.teams.append({row.team.id.uuid(), row.team.name});
    ENLACE_ASSIGN(const auto supervisors, looks.holdersAnywhere(Role::Supervisor));
    choices.supervisors = entriesOf(supervisors);
    StaffRepository staff(reading);
    const bool all = may(reading.actor(), Permission::ManageStaff);
    ENLACE_ASSIGN(const auto people, all ? staff.names() : staff.myTeam());
    choices.people = entriesOf(people);
    return choices;
}

RoleFields::RoleFields(SideForm &form)
    : m_role(new EnumComboBox<Role>)
    , m_agency(new RecordChoice("agency",
                                [] { return QCoreApplication::translate("RoleFields", "Choose"); }))
    , m_unit(new RecordChoice("unit"))
    , m_team(new RecordChoice("team",
                              [] { return QCoreApplication::translate("RoleFields", "No team"); }))
{
    m_role->setObjectName(QStringLiteral("role"));
    for (QWidget *input : QList<QWidget *>{m_role, m_agency, m_unit, m_team})
        m_fields.append(form.addField(input));
    QObject::connect(m_role, &QComboBox::currentIndexChanged, &form, [this] { showUnit(); });
    showUnit();
}

void RoleFields::setChoices(const OfficeChoices &choices)
{
    m_agency->setEntries(choices.agencies);
    m_unit->setEntries(choices.units);
    m_team->setEntries(choices.teams);
}

void RoleFields::setRole(const StaffRole &role)
{
    m_role->setValue(role.role);
    m_agency->setId(role.agency.isSet() ? std::optional(role.agency.uuid()) : std::nullopt);
    m_unit->setId(role.unit ? std::optional(role.unit->uuid()) : std::nullopt);
    m_team->setId(role.team ? std::optional(role.team->uuid()) : std::nullopt);
}

void RoleFields::fill(StaffRole &role) const
{
    role.role = m_role->value();
    const auto agency = m_agency->id();
    role.agency = agency ? AgencyId(*agency) : AgencyId();
    const auto unit = m_unit->id();
    role.unit =
        role.role == Role::Therapist && unit ? std::optional(AgencyId(*unit)) : std::nullopt;
    const auto team = m_team->id();
    role.team = team ? std::optional(TeamId(*team)) : std::nullopt;
}

void RoleFields::setShown(bool shown)
{
    m_isShown = shown;
    for (FormField *field : m_fields)
        field->setVisible(shown);
    showUnit();
}

void RoleFields::showUnit()
{
    m_fields.at(2)->setVisible(m_isShown && m_role->value() == Role::Therapist);
}

void RoleFields::retranslate()
{
    m_fields.at(0)->setWords(QCoreApplication::translate("RoleFields", "&Role"));
    m_fields.at(1)->setWords(QCoreApplication::translate("RoleFields", "&Agency"));
    m_fields.at(2)->setWords(QCoreApplication::translate("RoleFields", "Therapy &unit (MTU)"));
    m_fields.at(3)->setWords(QCoreApplication::translate("RoleFields", "&Team"));
}

PersonForm::PersonForm(QWidget *parent)
    : SideForm("personForm", parent)
    , m_name(makeEdit("displayName"))
    , m_signIn(makeEdit("signInName"))
    , m_phone(makeEdit("phone"))
    , m_nameField(addField(m_name))
    , m_signInField(addField(m_signIn))
    , m_phoneField(addField(m_phone))
    , m_role(*this)
{
    addPassword();
    retranslate();
}

void PersonForm::beginNew()
{
    m_staff = {};
    for (QLineEdit *edit : {m_name, m_signIn, m_phone})
        edit->clear();
    m_signIn->setEnabled(true);
    m_role.setShown(true);
    StaffRole first;
    first.role = Role::Coordinator;
    m_role.setRole(first);
    begin();
}

void PersonForm::beginEdit(const Staff &staff)
{
    m_staff = staff;
    m_name->setText(staff.displayName);
    m_signIn->setText(staff.signInName);
    m_signIn->setEnabled(false);
    m_phone->setText(staff.phone);
    m_role.setShown(false);
    begin();
}

NewAccount PersonForm::account() const
{
    NewAccount account;
    account.staff = m_staff;
    account.staff.displayName = m_name->text().trimmed();
    account.staff.signInName = m_signIn->text().trimmed();
    account.staff.phone = m_phone->text().trimmed();
    StaffRole role;
    m_role.fill(role);
    account.roles = {role};
    account.password = password();
    return account;
}

void PersonForm::retranslate()
{
    SideForm::retranslate();
    setWords(isNew() ? tr("Add a person") : tr("Change the details"),
             isNew() ? tr("&Add") : tr("&Save"));
    m_nameField->setWords(tr("&Name"), tr("As colleagues see it."));
    m_signInField->setWords(tr("S&ign-in name"), isNew() ? tr("It cannot be changed later.")
                                                         : tr("The sign-in name stays."));
    m_phoneField->setWords(tr("P&hone"));
    m_role.retranslate();
    setPasswordShown(isNew());
}

RoleForm::RoleForm(QDate today, QWidget *parent)
    : SideForm("roleForm", parent)
    , m_today(today)
    , m_role(*this)
    , m_from(new DateEdit(today))
    , m_fromField(addField(m_from))
{
    m_from->setObjectName(QStringLiteral("span"));
    retranslate();
}

void RoleForm::beginNew(const Staff &staff)
{
    m_staff = staff.id;
    m_name = staff.displayName;
    m_instead.reset();
    m_role.setRole({});
    m_from->setDate(m_today);
    begin();
}

void RoleForm::beginChange(const Staff &staff, const StaffRole &role)
{
    m_staff = role.staff;
    m_name = staff.displayName;
    m_instead = role;
    m_role.setRole(role);
    m_from->setDate(std::max(m_today, role.span.from));
    begin();
}

std::optional<StaffRole> RoleForm::role()
{
    const auto from = m_from->date();
    if (!from) {
        showError({ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "Type the first day, with the month in letters."),
                   {},
                   -1,
                   m_from->objectName(),
                   {}});
        return {};
    }
    StaffRole role;
    role.staff = m_staff;
    role.span.from = *from;
    m_role.fill(role);
    return role;
}

void RoleForm::retranslate()
{
    SideForm::retranslate();
    setWords(m_instead ? tr("Change the role of %1").arg(m_name) : tr("Give %1 a role").arg(m_name),
             tr("&Save"));
    m_role.retranslate();
    m_fromField->setWords(tr("&From"), m_instead ? tr("The role until now ends the day before.")
                                                 : tr("The first day of the role."));
}

PasswordForm::PasswordForm(QWidget *parent)
    : SideForm("passwordForm", parent)
{
    addPassword();
    retranslate();
}

void PasswordForm::begin(const Staff &staff, bool isReturn)
{
    m_staff = staff;
    m_isReturn = isReturn;
    SideForm::begin();
}

void PasswordForm::retranslate()
{
    SideForm::retranslate();
    setWords(m_isReturn ? tr("Activate the account of %1").arg(m_staff.displayName)
                        : tr("New password for %1").arg(m_staff.displayName),
             m_isReturn ? tr("&Activate") : tr("&Set the password"));
}

} // namespace enlace
