// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/interruptions/interruptionrules.h"

namespace enlace {

class Reading;
class Work;

/// What interrupts one child's care, as far as the person may see it; the latest first.
struct ChildInterruptions
{
    QList<CareInterruption> interruptions;
    QList<CoverageChange> changes;
    QList<PaymentProblem> problems;
    QHash<AgencyId, QString> agencies;    ///< names of payers and vendors
    QHash<ProviderId, QString> providers; ///< names of those who are to be paid
    int hidden = 0;                       ///< protected records that are not shown

    bool operator==(const ChildInterruptions &) const = default;
};

/// Interruptions of care, changes of coverage and unpaid bills, written down by hand. Thread: the
/// Reading's.
class InterruptionRepository
{
public:
    explicit InterruptionRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    [[nodiscard]] Result<CareInterruption> find(const CareInterruptionId &id);
    [[nodiscard]] Result<CoverageChange> find(const CoverageChangeId &id);
    [[nodiscard]] Result<PaymentProblem> find(const PaymentProblemId &id);
    /// With names; the archived ones only when asked for.
    [[nodiscard]] Result<ChildInterruptions> ofChild(const ChildId &child,
                                                     bool withArchived = false);

    /// New (revision 0) or changed. Errors: Invalid (validate()), Forbidden, Conflict.
    Result<CareInterruption> save(Work &work, CareInterruption interruption);
    Result<CoverageChange> save(Work &work, CoverageChange change);
    Result<PaymentProblem> save(Work &work, PaymentProblem problem);

private:
    template <class T>
    [[nodiscard]] Result<QList<T>> list(const ChildId &child, bool withArchived, const char *order);
    [[nodiscard]] Result<> readNames(const ChildId &child, ChildInterruptions &into);
    template <class T>
    [[nodiscard]] Result<T> write(Work &work, T value);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
