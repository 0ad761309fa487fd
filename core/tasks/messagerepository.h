// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/tasks/tasktables.h"

namespace enlace {

class Reading;
class Work;

/// One line of a family's messages.
struct MessageRow
{
    CareMessage message;
    QString writtenBy; ///< display names
    QString staff;     ///< to whom; empty: to whoever coordinates the child
    QString seenBy;
    bool isForMe = false; ///< to this person, or to whoever coordinates the child and this one does

    [[nodiscard]] bool isNew() const { return isForMe && !message.seenAt; }
    bool operator==(const MessageRow &) const = default;
};

/// A family about which somebody wrote what this person has not read.
struct UnreadFamily
{
    FamilyId id;
    QString name;
    int messages = 0;
    MessageId latest;

    bool operator==(const UnreadFamily &) const = default;
};

/// Messages about children: read by whoever coordinates the child, by whoever wrote them and by
/// whom they are for. Thread: the Reading's.
class MessageRepository
{
public:
    static constexpr int mostFamilies = 12;

    explicit MessageRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<CareMessage> find(const MessageId &id);
    /// The latest first; 500 at most.
    [[nodiscard]] Result<QList<MessageRow>> ofFamily(const FamilyId &family);
    /// What waits for this person, by family: the most first, at most mostFamilies.
    [[nodiscard]] Result<QList<UnreadFamily>> unread();

    /// Writes it. An answer goes to whoever wrote what it answers, about the same child. Errors:
    /// Invalid, Forbidden, NotFound; Conflict for one that is written already.
    Result<CareMessage> write(Work &work, CareMessage message);
    /// The receipt: it was read now, by this person. Nothing for whom it is not, and for what has
    /// been read before.
    Result<> markSeen(Work &work, const MessageId &id);

private:
    [[nodiscard]] QString visible() const;

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
