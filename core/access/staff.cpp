// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/staff.h"

#include "core/storage/keyslots.h"

namespace enlace {

QList<Error> validate(const Staff &staff)
{
    QList<Error> problems = signInNameProblems(staff.signInName);
    if (staff.displayName.trimmed().isEmpty())
        problems.append(
            invalid("displayName", QT_TRANSLATE_NOOP("Error", "Type the name of the person.")));
    if (!staff.active.isValid())
        problems.append(invalid("active", QT_TRANSLATE_NOOP("Error", "The last day is before the "
                                                                     "first day.")));
    return problems;
}

QList<Error> validate(const StaffRole &role)
{
    QList<Error> problems;
    if (!role.agency.isSet())
        problems.append(
            invalid("agency", QT_TRANSLATE_NOOP("Error", "Choose the agency of this role.")));
    if (role.role == Role::Therapist && !role.unit)
        problems.append(invalid(
            "unit", QT_TRANSLATE_NOOP("Error", "Choose the therapy unit (MTU) of the therapist.")));
    if (role.role != Role::Therapist && role.unit)
        problems.append(invalid(
            "unit", QT_TRANSLATE_NOOP("Error", "Only a therapist belongs to a therapy unit.")));
    if (!role.span.isValid())
        problems.append(invalid("span", QT_TRANSLATE_NOOP("Error", "The last day is before the "
                                                                   "first day.")));
    return problems;
}

QList<Grant> grantsOn(const QList<StaffRole> &roles, QDate day)
{
    QList<Grant> grants;
    for (const StaffRole &role : roles) {
        const Grant grant{role.role, role.agency, role.unit, role.team};
        if (role.span.contains(day) && !grants.contains(grant))
            grants.append(grant);
    }
    return grants;
}

} // namespace enlace
