// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/storesettingsrepository.h"

#include "core/access/accessrules.h"
#include "core/storage/query.h"
#include "core/storage/work.h"

#include <QJsonArray>

namespace enlace {

namespace {

bool isAllowed(int minutes)
{
    return minutes >= StoreSettingsRepository::leastMostLockMinutes &&
           minutes <= StoreSettingsRepository::greatestMostLockMinutes;
}

} // namespace

Result<int> StoreSettingsRepository::mostLockMinutes()
{
    Query query(m_reading, "select value from store_info where name = 'most_lock_minutes'");
    ENLACE_ASSIGN(const auto value, firstValue<QString>(query));
    const int minutes = value ? value->toInt() : 0;
    return isAllowed(minutes) ? minutes : usualMostLockMinutes;
}

Result<> StoreSettingsRepository::setMostLockMinutes(Work &work, int minutes)
{
    if (!may(work.actor(), Permission::ManageStore))
        return fail(ErrorCode::Forbidden,
                    QT_TRANSLATE_NOOP("Error", "Only a system administrator may change this. "
                                               "Nothing was saved."));
    if (!isAllowed(minutes)) {
        Error error;
        error.code = ErrorCode::Invalid;
        error.text = QT_TRANSLATE_NOOP("Error", "Choose between 1 and 120 minutes.");
        error.field = QStringLiteral("mostLockMinutes");
        return fail(error);
    }
    ENLACE_ASSIGN(const int before, mostLockMinutes());
    Query query(work, "insert into store_info (name, value) values ('most_lock_minutes', :value) "
                      "on conflict (name) do update set value = excluded.value");
    query.bind(":value", QString::number(minutes));
    ENLACE_TRY(query.run());
    return work.note(AuditAction::Changed, {RecordKind::Store, {}},
                     {{QStringLiteral("most_lock_minutes"), QJsonArray{before, minutes}}});
}

} // namespace enlace
