// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/renewals/renewalrules.h"
#include "core/renewals/renewaltables.h"

namespace enlace {

class Reading;
class Work;

/// A yearly renewal of eligibility with the name of the office that decides.
struct RenewalView
{
    EligibilityRenewal renewal;
    RenewalState state = RenewalState::NotStarted;
    QString countyName;

    bool operator==(const RenewalView &) const = default;
};

/// Yearly renewals of eligibility, as far as the person of the Reading may see and change them.
/// Permission for an item or service is another thing: see AuthorizationRepository. Thread: the
/// Reading's.
class RenewalRepository
{
public:
    explicit RenewalRepository(Reading &reading)
        : RenewalRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    RenewalRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<EligibilityRenewal> find(const RenewalId &id);
    /// Of a child, in one statement: by program, the latest year first.
    /// Archived ones among them, when they are wanted.
    [[nodiscard]] Result<QList<RenewalView>> ofChild(const ChildId &child,
                                                     bool withArchived = false);
    /// Protected renewals of the child that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfChild(const ChildId &child);

    /// New or changed. Errors: Invalid (validate(), or another renewal of the program for days of
    /// the same year), Forbidden, Conflict.
    Result<EligibilityRenewal> save(Work &work, EligibilityRenewal renewal);
    Result<EligibilityRenewal> archive(Work &work, EligibilityRenewal renewal,
                                       const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
