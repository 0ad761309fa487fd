// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/admission.h"

#include "core/access/signin.h"
#include "core/access/staffrepository.h"
#include "core/storage/session.h"

namespace enlace {

Result<Actor> admit(Session &session, const StaffId &staff, const SignInSettings &settings)
{
    const DeskId &desk = settings.desk;
    session.setActor(Actor{staff, desk, {}});
    auto actor = session.read([&](Reading &reading) -> Result<Actor> {
        return StaffRepository(reading).actorFor(staff, desk);
    });
    ENLACE_TRY(session.run([&](Work &work) -> Result<> {
        return work.note(actor ? AuditAction::SignedIn : AuditAction::SignInFailed,
                         RecordRef::to(RecordKind::Staff, staff), {});
    }));
    if (!actor)
        return actor;
    session.setActor(*actor);
    if (settings.upkeep)
        ENLACE_TRY(settings.upkeep(session));
    return actor;
}

} // namespace enlace
