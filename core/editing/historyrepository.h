// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/audit.h"

#include <QJsonObject>

namespace enlace {

class Reading;

/// One thing that happened to a record.
struct HistoryEntry
{
    QDateTime at; ///< moment, UTC
    QString staffName;
    AuditAction action = AuditAction::Changed;
    QJsonObject before; ///< the record's columns as they stood before it; empty when it was made
    QJsonObject after;  ///< and after it

    bool operator==(const HistoryEntry &) const = default;
};

/// What became of a record, for whoever may read the record: every state it had can be seen.
/// Thread: the Reading's.
class HistoryRepository
{
public:
    explicit HistoryRepository(Reading &reading)
        : m_reading(reading)
    {
    }

    /// The newest first, at most `limit`. A record that came before there was an audit (a demo
    /// county) begins with its first change. NotFound when there is none, or none that this person
    /// may read.
    [[nodiscard]] Result<QList<HistoryEntry>> of(const RecordRef &record, int limit = 200);

private:
    Reading &m_reading;
};

} // namespace enlace
