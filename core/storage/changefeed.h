// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/recordref.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace enlace {

class Reading;
struct Touch;

/// What other sessions committed: another window on this store, another desk on the server. Every
/// change stands in the audit, and the ends of its chains, one for each desk, tell without a search
/// whether there is anything new; so asking twice a second costs one small statement.
/// Thread: that of the session whose Works it leaves out.
class ChangeFeed
{
public:
    /// What others wrote since it was last asked, each record once. The first answer is empty: it
    /// begins now.
    [[nodiscard]] Result<QList<Touch>> next(Reading &reading);
    /// A Work of this session, whose records are announced already.
    void leaveOut(const WorkId &work)
    {
        if (m_known)
            m_own.insert(work);
    }

private:
    using Ends = QHash<DeskId, qint64>;
    [[nodiscard]] static Result<Ends> ends(Reading &reading);
    [[nodiscard]] Result<> collect(Reading &reading, const DeskId &desk, qint64 after, qint64 last,
                                   QList<Touch> &touched, QSet<RecordRef> &seen) const;

    std::optional<Ends> m_known;
    QSet<WorkId> m_own;
};

} // namespace enlace
