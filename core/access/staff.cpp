// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/staff.h"

#include "core/storage/keyslots.h"

namespace enlace {

namespace {

Error about(const char *field, const char *text)
{
    return {ErrorCode::Invalid, text, {}, -1, QString::fromLatin1(field), {}};
}

} // namespace

QList<Error> validate(const Staff &staff)
{
    QList<Error> problems = signInNameProblems(staff.signInName);
    if (staff.displayName.trimmed().isEmpty())
        problems.append(
            about("displayName", QT_TRANSLATE_NOOP("Error", "Type the name of the person.")));
    if (!staff.active.isValid())
        problems.append(about("active", QT_TRANSLATE_NOOP("Error", "The last day is before the "
                                                                   "first day.")));
    return problems;
}

QList<Error> validate(const StaffRole &role)
{
    QList<Error> problems;
    if (!role.agency.isSet())
        problems.append(
            about("agency", QT_TRANSLATE_NOOP("Error", "Choose the agency of this role.")));
    if (role.role == Role::Therapist && !role.unit)
        problems.append(about(
            "unit", QT_TRANSLATE_NOOP("Error", "Choose the therapy unit (MTU) of the therapist.")));
    if (role.role != Role::Therapist && role.unit)
        problems.append(about(
            "unit", QT_TRANSLATE_NOOP("Error", "Only a therapist belongs to a therapy unit.")));
    if (!role.span.isValid())
        problems.append(about("span", QT_TRANSLATE_NOOP("Error", "The last day is before the "
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
