// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/support/benefits.h"
#include "core/support/caregiver.h"
#include "core/support/meeting.h"

namespace enlace {

// What must be true of one record by itself; each complaint names its field by the member's name.

[[nodiscard]] QList<Error> validate(const Caregiver &caregiver, QDate today);
/// Refuses words about anybody's status: see protectedMention().
[[nodiscard]] QList<Error> validate(const BenefitWorry &worry, QDate today);
[[nodiscard]] QList<Error> validate(const HomeCoverage &coverage);
[[nodiscard]] QList<Error> validate(const Meeting &meeting, const QDateTime &now);

/// Who of the family can be left alone with the child on a day.
struct CareCover
{
    bool hasMain = false;
    bool hasBackup = false;      ///< or somebody for an emergency
    QList<CareSkill> onlyOneHas; ///< in their usual order: without that person nobody can

    bool operator==(const CareCover &) const = default;
};

[[nodiscard]] CareCover careCoverOn(const QList<Caregiver> &caregivers, QDate day);

[[nodiscard]] WorryState worryState(const BenefitWorry &worry);

/// Whether somebody still has to see to the interpreter of a meeting that lies ahead.
[[nodiscard]] bool lacksInterpreter(const Meeting &meeting, const QDateTime &now);
/// Whether it lies behind and nobody has said what came of it.
[[nodiscard]] bool lacksOutcome(const Meeting &meeting, const QDateTime &now);

/// How a family takes part: of the meetings that were to be, in how many it did.
struct Attendance
{
    int held = 0;
    int missed = 0;

    bool operator==(const Attendance &) const = default;
};

/// Those called off and those ahead are not counted.
[[nodiscard]] Attendance attendanceOf(const QList<Meeting> &meetings);

} // namespace enlace
