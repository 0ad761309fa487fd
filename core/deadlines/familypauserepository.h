// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/deadlines/familypause.h"

namespace enlace {

class Reading;
class Work;

/// Pauses of families. Whoever may change a family's deadlines may pause it; the audit says so on
/// the family. Thread: the Reading's.
class FamilyPauseRepository
{
public:
    explicit FamilyPauseRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// The one that holds today.
    [[nodiscard]] Result<std::optional<FamilyPause>> of(const FamilyId &family);
    /// All of a family, the latest first.
    [[nodiscard]] Result<QList<FamilyPause>> history(const FamilyId &family);

    /// From today; one that holds already ends. Errors: Invalid, Forbidden.
    [[nodiscard]] Result<FamilyPause> begin(Work &work, FamilyPause pause);
    /// Today, before its day. Errors: NotFound, Forbidden, Conflict.
    [[nodiscard]] Result<FamilyPause> end(Work &work, const FamilyPauseId &id, int revision);
    /// Takes end() back. Errors: as end(); Conflict when another pause has begun meanwhile.
    [[nodiscard]] Result<FamilyPause> resume(Work &work, const FamilyPauseId &id, int revision);

private:
    [[nodiscard]] Result<FamilyPause> find(const FamilyPauseId &id);
    [[nodiscard]] Result<std::optional<FamilyPause>> openOf(const FamilyId &family);
    [[nodiscard]] Result<FamilyPause> setEnd(Work &work, const FamilyPauseId &id, int revision,
                                             std::optional<QDate> endedOn);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
