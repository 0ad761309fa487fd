// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/caseload/report.h"

namespace enlace {

// What the figures of the reports mean. Pure.

/// How far back a report looks, in months.
inline constexpr int reportMonths = 12;
/// How many months ahead renewals are shown, the present one included.
inline constexpr int monthsAhead = 12;

/// The reports that a person may read, in their order: a coordinator and a supervisor all of them;
/// a therapist those about therapists and equipment, of the children of the unit; an administrator
/// those that name nobody.
[[nodiscard]] QList<ReportKind> reportsOf(const Actor &actor);
[[nodiscard]] bool seesReports(const Actor &actor);
/// Whether the person sees totals only: no list stands behind a figure.
[[nodiscard]] bool seesTotalsOnly(const Actor &actor);
/// Whether the person reads about the children whom she coordinates or stands in for, and no more.
[[nodiscard]] bool coordinatesOnly(const Actor &actor);
/// Whether the person compares coordinators, rather than reading about the own children only.
[[nodiscard]] bool comparesCoordinators(const Actor &actor);

/// What a child weighs in a caseload: high need 3, medium 2, low 1. A child whose need nobody has
/// stated counts as medium. A habit of this program; no law or plan sets it.
[[nodiscard]] int pointsOf(std::optional<Tier> tier);
[[nodiscard]] int pointsOf(const NeedCounts &need);

/// A figure this far above the others' average is too much, in percent.
inline constexpr int overloadPercent = 25;
inline constexpr int overloadLatePercent = 50;
/// Fewer late deadlines than these are no overload, however few the others have.
inline constexpr int overloadLeastLate = 10;

inline constexpr double secondsPerDay = 24 * 60 * 60;

/// Each child once, where it came first: of a county there are thousands behind a figure.
[[nodiscard]] QList<ChildId> onlyOnce(const QList<ChildId> &children);

/// The figures without the records that they were counted from.
[[nodiscard]] Report withoutRecords(Report report);

/// Marks who carries too much, against the average of the others; whoever is alone is compared with
/// nobody. Puts the rows in the order of CaseloadFigures.
[[nodiscard]] CaseloadFigures judged(QList<CaseloadRow> rows);

/// The months ahead: from today to the end of its month, then whole months.
[[nodiscard]] QList<RenewalMonth> monthsFrom(QDate today, int months = monthsAhead);

/// The middle value; between two, their mean. Nothing of nothing.
[[nodiscard]] std::optional<double> medianOf(QList<double> values);

/// Whether the decision came in time. `due` is the last moment by the decision clock, none where no
/// rule fits; `decided` none while it waits. Nothing: it waits, and there still is time.
[[nodiscard]] std::optional<DecisionOutcome> outcomeOf(const std::optional<QDateTime> &due,
                                                       const std::optional<QDateTime> &decided,
                                                       const QDateTime &now);

[[nodiscard]] DecisionFigures decisionFigures(const QList<DecisionFact> &facts);
/// `episodes` are all of every child that had a change in question, in any order.
[[nodiscard]] ChangeFigures changeFigures(const QList<TherapyEpisode> &episodes, QDate today);
/// One fact for each item and phase.
[[nodiscard]] EquipmentFigures equipmentFigures(const QList<PhaseFact> &facts);

} // namespace enlace
