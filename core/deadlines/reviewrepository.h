// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/tasks/messagerepository.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace enlace {

class Reading;

/// A family of one's own in which somebody else changed something.
struct ChangedFamily
{
    FamilyId id;
    QString name;
    int changes = 0;

    bool operator==(const ChangedFamily &) const = default;
};

/// What happened to one's own work since the sign-in before this one.
struct SignInReview
{
    QDateTime since;               ///< of the sign-in before, UTC
    int fellDue = 0;               ///< open lines whose day came after that day
    int cameBack = 0;              ///< lines that had been put off, and families whose pause ended
    QList<ChangedFamily> families; ///< the most changed first

    QList<UnreadFamily> unread; ///< about whom somebody wrote, and it was not read yet

    [[nodiscard]] bool isNothing() const
    {
        return fellDue == 0 && cameBack == 0 && families.isEmpty() && unread.isEmpty();
    }
    bool operator==(const SignInReview &) const = default;
};

/// Reads what a person should know who comes back. Thread: the Reading's.
class ReviewRepository
{
public:
    static constexpr int mostFamilies = 12;

    explicit ReviewRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// Of the children of these coordinators, oneself among them. Nothing for who signs in for the
    /// first time.
    [[nodiscard]] Result<std::optional<SignInReview>> since(const QList<StaffId> &coordinators);

private:
    [[nodiscard]] Result<std::optional<QDateTime>> signInBefore();
    [[nodiscard]] Result<> countLines(const QList<StaffId> &coordinators, SignInReview &review);
    [[nodiscard]] Result<> findFamilies(const QList<StaffId> &coordinators, SignInReview &review);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
