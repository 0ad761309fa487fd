// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessrules.h"

namespace enlace {

namespace {

constexpr Allowance none() { return {}; }
constexpr Allowance reads(Scope scope) { return {scope, Scope::None, false, false}; }
constexpr Allowance edits(Scope read, Scope edit) { return {read, edit, false, false}; }
constexpr Allowance orByExactName(Allowance allowance)
{
    allowance.lookUp = true;
    return allowance;
}
constexpr Allowance orInEmergency(Allowance allowance)
{
    allowance.breakGlass = true;
    return allowance;
}

/// One line of the table: a category, then the cells in the order of the enumeration Role.
struct Line
{
    DataCategory category;
    Allowance coordinator;
    Allowance therapist;
    Allowance clerk;
    Allowance supervisor;
    Allowance administrator;
};

// What the table leaves open is decided narrowly: a supervisor without a word about the reach acts
// within the agency of the role; a care team shows a child, so it is read as far as people are.
constexpr Line table[] = {
    {DataCategory::People, edits(Scope::Agency, Scope::Own), orByExactName(reads(Scope::Unit)),
     reads(Scope::Agency), edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::ContactDetails, edits(Scope::Agency, Scope::Own),
     orByExactName(reads(Scope::Unit)), edits(Scope::Agency, Scope::Agency),
     edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::CareTeam, edits(Scope::Agency, Scope::Agency), orByExactName(reads(Scope::Unit)),
     reads(Scope::Agency), edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::Directory, edits(Scope::All, Scope::All), reads(Scope::All),
     edits(Scope::All, Scope::All), edits(Scope::All, Scope::All), none()},
    {DataCategory::Organizations, edits(Scope::All, Scope::All), reads(Scope::All),
     edits(Scope::All, Scope::All), edits(Scope::All, Scope::All), edits(Scope::All, Scope::All)},
    {DataCategory::Equipment, edits(Scope::Agency, Scope::Own), orByExactName(reads(Scope::Unit)),
     reads(Scope::Agency), edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::UnitEquipment, edits(Scope::Agency, Scope::Own),
     orByExactName(edits(Scope::Unit, Scope::Unit)), reads(Scope::Agency),
     edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::Therapy, edits(Scope::Agency, Scope::Own), edits(Scope::Unit, Scope::Unit),
     reads(Scope::Agency), edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::Labelled, orInEmergency(edits(Scope::Own, Scope::Own)), orInEmergency(none()),
     none(), orInEmergency(none()), none()},
    {DataCategory::Health, edits(Scope::Agency, Scope::Own), reads(Scope::Unit), none(),
     reads(Scope::Agency), none()},
    {DataCategory::Allergies, edits(Scope::Agency, Scope::Own), reads(Scope::Unit),
     reads(Scope::Agency), reads(Scope::Agency), none()},
    {DataCategory::Authorizations, edits(Scope::Own, Scope::Own), none(), reads(Scope::Agency),
     edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::AuthorizationStatus, edits(Scope::Own, Scope::Own), reads(Scope::Unit),
     reads(Scope::Agency), edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::Letters, edits(Scope::Own, Scope::Own), none(),
     edits(Scope::Agency, Scope::Agency), edits(Scope::Agency, Scope::Agency), none()},
    {DataCategory::Tasks, edits(Scope::Own, Scope::Own), edits(Scope::Mine, Scope::Mine),
     edits(Scope::Mine, Scope::Mine), edits(Scope::Team, Scope::Team), none()},
    {DataCategory::Contacts, edits(Scope::Agency, Scope::Own), reads(Scope::Mine),
     edits(Scope::Agency, Scope::Agency), reads(Scope::Agency), none()},
    // A therapist's own are the children of the unit; an administrator sees totals (SeeCounts).
    {DataCategory::Reports, reads(Scope::Own), reads(Scope::Unit), none(), reads(Scope::Agency),
     none()},
    {DataCategory::Rules, reads(Scope::All), reads(Scope::All), reads(Scope::All),
     edits(Scope::All, Scope::All), none()},
    {DataCategory::Audit, reads(Scope::Mine), reads(Scope::Mine), reads(Scope::Mine),
     reads(Scope::Team), none()},
    {DataCategory::SystemAudit, none(), none(), none(), none(), reads(Scope::All)},
    {DataCategory::Staff, none(), none(), none(), reads(Scope::Team),
     edits(Scope::All, Scope::All)},
};

struct PermissionLine
{
    Permission permission;
    QList<Role> roles;
};

const QList<PermissionLine> &permissions()
{
    static const QList<PermissionLine> lines = {
        {Permission::ProposeImport, {Role::Coordinator, Role::Clerk}},
        {Permission::RunImport, {Role::Supervisor, Role::Administrator}},
        {Permission::ExportMany, {Role::Supervisor}},
        {Permission::HandOver, {Role::Coordinator, Role::Supervisor}},
        {Permission::Recommend, {Role::Therapist}},
        {Permission::AssignCover, {Role::Supervisor}},
        {Permission::ConfirmRules, {Role::Supervisor}},
        {Permission::ExchangeRules, {Role::Administrator}},
        {Permission::SeeCounts, {Role::Administrator, Role::Supervisor}},
        {Permission::ManageStaff, {Role::Administrator}},
        {Permission::ManageStore, {Role::Administrator}},
        {Permission::Restore, {Role::Supervisor, Role::Administrator}},
        {Permission::ManageOrganizations,
         {Role::Coordinator, Role::Clerk, Role::Supervisor, Role::Administrator}},
    };
    return lines;
}

template <class Choose>
QList<Reach> reachOf(const Actor &actor, DataCategory category, Choose choose)
{
    QList<Reach> reaches;
    for (const Grant &grant : actor.grants) {
        Reach reach{choose(allowanceOf(grant.role, category)), {}, {}};
        switch (reach.scope) {
        case Scope::None:
            continue;
        case Scope::Unit:
            if (!grant.unit)
                continue;
            reach.unit = grant.unit;
            break;
        case Scope::Agency:
        case Scope::Team:
            reach.agency = grant.agency;
            break;
        case Scope::Mine:
        case Scope::Own:
        case Scope::All:
            break;
        }
        if (reach.scope == Scope::All)
            return {reach};
        if (!reaches.contains(reach))
            reaches.append(reach);
    }
    return reaches;
}

bool reaches(const QList<Reach> &list, const RecordFacts &facts)
{
    return std::any_of(list.begin(), list.end(), [&facts](const Reach &reach) {
        switch (reach.scope) {
        case Scope::None:
            return false;
        case Scope::Mine:
            return facts.mine;
        case Scope::Own:
            return facts.own;
        case Scope::Team:
            return facts.team;
        case Scope::Unit:
            return reach.unit && facts.unit == reach.unit;
        case Scope::Agency:
            return facts.agency == reach.agency || facts.own;
        case Scope::All:
            return true;
        }
        return false;
    });
}

} // namespace

Allowance allowanceOf(Role role, DataCategory category)
{
    const auto *line = std::find_if(std::begin(table), std::end(table),
                                    [category](const Line &l) { return l.category == category; });
    Q_ASSERT(line != std::end(table));
    switch (role) {
    case Role::Coordinator:
        return line->coordinator;
    case Role::Therapist:
        return line->therapist;
    case Role::Clerk:
        return line->clerk;
    case Role::Supervisor:
        return line->supervisor;
    case Role::Administrator:
        return line->administrator;
    }
    return {};
}

bool may(Role role, Permission permission)
{
    return std::any_of(permissions().begin(), permissions().end(),
                       [role, permission](const PermissionLine &line) {
                           return line.permission == permission && line.roles.contains(role);
                       });
}

bool may(const Actor &actor, Permission permission)
{
    return std::any_of(actor.grants.begin(), actor.grants.end(),
                       [permission](const Grant &grant) { return may(grant.role, permission); });
}

QList<Reach> readReach(const Actor &actor, DataCategory category)
{
    return reachOf(actor, category, [](const Allowance &a) { return a.read; });
}

QList<Reach> editReach(const Actor &actor, DataCategory category)
{
    return reachOf(actor, category, [](const Allowance &a) { return a.edit; });
}

bool mayLookUp(const Actor &actor, DataCategory category)
{
    return std::any_of(actor.grants.begin(), actor.grants.end(), [category](const Grant &grant) {
        return allowanceOf(grant.role, category).lookUp;
    });
}

bool mayLookUp(const Actor &actor) { return mayLookUp(actor, DataCategory::People); }

bool mayBreakGlass(const Actor &actor)
{
    return std::any_of(actor.grants.begin(), actor.grants.end(), [](const Grant &grant) {
        return allowanceOf(grant.role, DataCategory::Labelled).breakGlass;
    });
}

bool mayRead(const Actor &actor, DataCategory category, const RecordFacts &facts)
{
    const QList<Reach> reach = readReach(actor, category);
    const bool lookedUp = facts.lookedUp && mayLookUp(actor, category);
    if (category != DataCategory::Labelled && facts.label == Sensitivity::General)
        return lookedUp || reaches(reach, facts);
    if (facts.glassBroken && mayBreakGlass(actor))
        return true;
    const bool usual = category == DataCategory::Labelled || lookedUp || reaches(reach, facts);
    return usual && reaches(readReach(actor, DataCategory::Labelled), facts);
}

bool mayEdit(const Actor &actor, DataCategory category, const RecordFacts &facts)
{
    if (!reaches(editReach(actor, category), facts))
        return false;
    return (category != DataCategory::Labelled && facts.label == Sensitivity::General) ||
           reaches(editReach(actor, DataCategory::Labelled), facts);
}

} // namespace enlace
