// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/people/coordination.h"
#include "core/support/benefits.h"
#include "core/support/caregiver.h"
#include "core/support/meeting.h"

namespace enlace {

class Reading;
class Work;

/// What holds up a child's family, as far as one person may read it.
struct ChildSupport
{
    QList<Caregiver> caregivers;   ///< the main one first
    QList<ProgramStatus> programs; ///< the latest first
    QList<Meeting> meetings;       ///< of the child and of the whole family, the latest first
    QList<BenefitWorry> worries;
    QList<HomeCoverage> coverages; ///< of the whole family, by person
    int hidden = 0;                ///< protected records that are not among them

    bool operator==(const ChildSupport &) const = default;
};

/// Caregivers, worries about benefits, the coverage of a home, and meetings. Thread: the Reading's.
class SupportRepository
{
public:
    explicit SupportRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// At most 200 of a kind. What was archived is among them if it is asked for.
    [[nodiscard]] Result<ChildSupport> ofChild(ChildId child, FamilyId family,
                                               bool withArchived = false);

    /// Errors: NotFound.
    [[nodiscard]] Result<Caregiver> find(CaregiverId id);
    [[nodiscard]] Result<BenefitWorry> find(BenefitWorryId id);
    [[nodiscard]] Result<HomeCoverage> find(HomeCoverageId id);
    [[nodiscard]] Result<Meeting> find(MeetingId id);

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate()), Conflict.
    Result<Caregiver> save(Work &work, Caregiver caregiver);
    Result<BenefitWorry> save(Work &work, BenefitWorry worry);
    Result<HomeCoverage> save(Work &work, HomeCoverage coverage);
    Result<Meeting> save(Work &work, Meeting meeting);

private:
    [[nodiscard]] QString visibleMeetings() const;
    [[nodiscard]] Result<> mayKeep(Work &work, const Meeting &meeting) const;

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
