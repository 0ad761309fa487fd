// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/rolechanges.h"

#include "core/access/staffrepository.h"
#include "core/storage/work.h"

namespace enlace {

Result<RoleChange> giveRole(Work &work, StaffRole next, const std::optional<StaffRole> &instead)
{
    StaffRepository repository(work);
    if (!next.span.from.isValid())
        next.span.from = work.today();
    RoleChange change;
    change.before = instead;
    if (instead && next.span.from <= instead->span.from) {
        next.id = instead->id;
        next.staff = instead->staff;
        next.revision = instead->revision;
        ENLACE_ASSIGN(change.after, repository.saveRole(work, next));
        return change;
    }
    next.id = StaffRoleId::make();
    next.revision = 0;
    // The new one first: an administrator who changes agency is one all the time.
    ENLACE_ASSIGN(change.given, repository.saveRole(work, next));
    if (instead) {
        StaffRole ended = *instead;
        ended.span.until = next.span.from.addDays(-1);
        ENLACE_ASSIGN(change.after, repository.saveRole(work, ended));
    }
    return change;
}

Result<RoleChange> endRole(Work &work, const StaffRole &role, QDate lastDay)
{
    if (!lastDay.isValid() || lastDay < role.span.from)
        return fail(Error{ErrorCode::Invalid,
                          QT_TRANSLATE_NOOP("Error", "The last day is before the first day."),
                          {},
                          -1,
                          QStringLiteral("until"),
                          {}});
    StaffRole ended = role;
    ended.span.until = lastDay;
    RoleChange change;
    change.before = role;
    ENLACE_ASSIGN(change.after, StaffRepository(work).saveRole(work, ended));
    return change;
}

Result<> takeBack(Work &work, const RoleChange &change)
{
    StaffRepository repository(work);
    if (change.before && change.after) {
        StaffRole role = *change.before;
        role.revision = change.after->revision;
        ENLACE_TRY(repository.saveRole(work, role));
    }
    if (change.given)
        ENLACE_TRY(repository.removeRole(work, *change.given));
    return {};
}

} // namespace enlace
