// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session.h"

namespace enlace {

Result<std::unique_ptr<Session>> Session::open(const Target &target, const Actor &actor,
                                               const Clock &clock, QList<Keeper> keepers)
{
    ENLACE_ASSIGN(auto connection, Connection::open(target));
    return std::make_unique<Session>(std::move(connection), actor, clock, std::move(keepers));
}

void Session::writeDownRefusal(Reading &reading, const Error &error)
{
    if (error.code != ErrorCode::Forbidden)
        return;
    // Nothing is shown and nothing was saved, so a log that cannot be written (disk full) must not
    // hide from the person why.
    if (Result<> noted = reading.noteRefusal(error); !noted)
        qWarning("A refusal could not be written down: %s",
                 qUtf8Printable(noted.error().logText()));
}

Result<> Session::close(Work &work)
{
    const auto stillWanted = [&work]() -> Result<> {
        if (!work.isCancelled())
            return {};
        return stopped();
    };
    ENLACE_TRY(stillWanted());
    // A copy: what keepers write is audited, but does not call them again.
    if (const QList<Touch> touched = work.touched(); !touched.isEmpty())
        for (const Keeper &keeper : m_keepers) {
            ENLACE_TRY(keeper(work, touched));
            ENLACE_TRY(stillWanted());
        }
    ENLACE_TRY(work.flushAudit());
    ENLACE_TRY(m_connection->commit());
    m_lastTouched = work.touched();
    m_lastWork = work.id();
    return {};
}

} // namespace enlace
