// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/origin.h"

#include <QList>

#include <optional>

namespace enlace {

/// What a record is about, as far as the right to read or edit it goes. One line of the table of
/// roles may be several categories where a role has a right to only a part of the line (a clerk
/// reads allergies and no other diagnosis).
enum class DataCategory {
    People,              ///< children, parents and caregivers, language, households
    ContactDetails,      ///< phones, addresses, letters sent to a family
    CareTeam,            ///< who cares for a child
    Directory,           ///< providers and community resources
    Organizations,       ///< health networks, agencies
    Equipment,           ///< items and their steps
    UnitEquipment,       ///< the Medical Therapy Unit's own steps and recommendations
    Therapy,             ///< other than behavioral
    Labelled,            ///< behavioral therapy and every record whose label is not general
    Health,              ///< diagnoses and medications
    Allergies,           ///< and device warnings
    Authorizations,      ///< authorizations, annual renewals, appeals; releases
    AuthorizationStatus, ///< the state of an authorization, without its content
    Letters,             ///< letters and forms made from a record
    Tasks,               ///< deadlines, tasks, messages
    Contacts,            ///< the contact log
    Reports,             ///< caseload and reports
    Rules,               ///< dated rules of programs
    Audit,               ///< what people did with records
    SystemAudit,         ///< sign-ins, people, settings
    Staff,               ///< people who use Enlace, roles, teams
};

template <>
struct EnumText<DataCategory>
{
    static constexpr auto context = "DataCategory";
    static constexpr EnumEntry<DataCategory> entries[] = {
        {DataCategory::People, "people", QT_TRANSLATE_NOOP("DataCategory", "People")},
        {DataCategory::ContactDetails, "contact_details",
         QT_TRANSLATE_NOOP("DataCategory", "Phones and addresses")},
        {DataCategory::CareTeam, "care_team", QT_TRANSLATE_NOOP("DataCategory", "Care team")},
        {DataCategory::Directory, "directory", QT_TRANSLATE_NOOP("DataCategory", "Directory")},
        {DataCategory::Organizations, "organizations",
         QT_TRANSLATE_NOOP("DataCategory", "Organizations")},
        {DataCategory::Equipment, "equipment", QT_TRANSLATE_NOOP("DataCategory", "Equipment")},
        {DataCategory::UnitEquipment, "unit_equipment",
         QT_TRANSLATE_NOOP("DataCategory", "Equipment steps of the therapy unit")},
        {DataCategory::Therapy, "therapy", QT_TRANSLATE_NOOP("DataCategory", "Therapy")},
        {DataCategory::Labelled, "labelled",
         QT_TRANSLATE_NOOP("DataCategory", "Specially protected records")},
        {DataCategory::Health, "health",
         QT_TRANSLATE_NOOP("DataCategory", "Diagnoses and medications")},
        {DataCategory::Allergies, "allergies", QT_TRANSLATE_NOOP("DataCategory", "Allergies")},
        {DataCategory::Authorizations, "authorizations",
         QT_TRANSLATE_NOOP("DataCategory", "Authorizations and renewals")},
        {DataCategory::AuthorizationStatus, "authorization_status",
         QT_TRANSLATE_NOOP("DataCategory", "Status of authorizations")},
        {DataCategory::Letters, "letters", QT_TRANSLATE_NOOP("DataCategory", "Letters and forms")},
        {DataCategory::Tasks, "tasks", QT_TRANSLATE_NOOP("DataCategory", "Deadlines and tasks")},
        {DataCategory::Contacts, "contacts", QT_TRANSLATE_NOOP("DataCategory", "Contact log")},
        {DataCategory::Reports, "reports", QT_TRANSLATE_NOOP("DataCategory", "Reports")},
        {DataCategory::Rules, "rules", QT_TRANSLATE_NOOP("DataCategory", "Rules")},
        {DataCategory::Audit, "audit", QT_TRANSLATE_NOOP("DataCategory", "Record of changes")},
        {DataCategory::SystemAudit, "system_audit",
         QT_TRANSLATE_NOOP("DataCategory", "Record of accounts and settings")},
        {DataCategory::Staff, "staff", QT_TRANSLATE_NOOP("DataCategory", "People who use Enlace")},
    };
};

/// How far a right goes.
enum class Scope {
    None,
    Mine,   ///< what this person wrote or was given
    Own,    ///< children whose lead or back-up coordinator this person is today, or stands in for
    Team,   ///< children of the supervisor's team, and those of the agency that nobody coordinates
    Unit,   ///< children assigned to the therapist's Medical Therapy Unit
    Agency, ///< records of the agency in which the role is held
    All,
};

/// One cell of the table of roles and data.
struct Allowance
{
    Scope read = Scope::None;
    Scope edit = Scope::None;
    bool lookUp = false;     ///< any child, by exact name and birth date or by CIN
    bool breakGlass = false; ///< for a time, with a reason, with the supervisor told

    bool operator==(const Allowance &) const = default;
};

/// The cell. Source: the table of roles and data of the requirements (section 6.6).
[[nodiscard]] Allowance allowanceOf(Role role, DataCategory category);

/// Rights that are not about a record.
enum class Permission {
    ProposeImport, ///< make an import plan for somebody else to run
    RunImport,     ///< import, merge and undo an import
    ExportMany,    ///< export more than one family, with a reason
    HandOver,      ///< give own children to a colleague
    Recommend,     ///< propose a task to the coordinator
    AssignCover,   ///< say who stands in for whom, give children to coordinators
    ConfirmRules,  ///< confirm or change a rule
    ExchangeRules, ///< import and export rule sets
    SeeCounts,     ///< totals without names
    ManageStaff,   ///< add and remove people, give roles, make teams
    ManageStore,   ///< back-ups, recovery key, settings of the store
    Restore,       ///< put a back-up in the place of the store
    ManageOrganizations,
};

[[nodiscard]] bool may(Role role, Permission permission);
/// Whether any role held today allows it.
[[nodiscard]] bool may(const Actor &actor, Permission permission);

/// How far a person's right goes under one of the roles held.
struct Reach
{
    Scope scope = Scope::None;
    AgencyId agency = {};
    std::optional<AgencyId> unit = {};

    bool operator==(const Reach &) const = default;
};

/// What the roles held today let the person read, widest scopes kept, without duplicates; empty
/// when nothing. A therapist without a unit reaches no unit.
[[nodiscard]] QList<Reach> readReach(const Actor &actor, DataCategory category);
[[nodiscard]] QList<Reach> editReach(const Actor &actor, DataCategory category);
[[nodiscard]] bool mayLookUp(const Actor &actor, DataCategory category);
[[nodiscard]] bool mayLookUp(const Actor &actor);
[[nodiscard]] bool mayBreakGlass(const Actor &actor);

/// What the decision about one record of one child depends on.
struct RecordFacts
{
    AgencyId agency = {};
    Sensitivity label = Sensitivity::General;
    bool mine = false;                 ///< written by, or assigned to, this person
    bool own = false;                  ///< see Scope::Own
    bool team = false;                 ///< see Scope::Team
    std::optional<AgencyId> unit = {}; ///< the child's Medical Therapy Unit
    bool lookedUp = false;             ///< found today by exact name and birth date or CIN
    bool glassBroken = false;          ///< emergency access is running for this child
};

/// The one rule about who reads a record; Visibility says the same in SQL.
[[nodiscard]] bool mayRead(const Actor &actor, DataCategory category, const RecordFacts &facts);
[[nodiscard]] bool mayEdit(const Actor &actor, DataCategory category, const RecordFacts &facts);

/// Emergency access lasts this long; it ends by itself.
inline constexpr int glassMinutes = 60;
/// Characters that a reason for emergency access must have, spaces at the ends not counted.
inline constexpr int minimumReasonLength = 10;

} // namespace enlace
