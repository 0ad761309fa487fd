// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "core/storage/query.h"

// The text of the questions that a worklist asks. A clause and what binds its placeholders stand
// here together; the statements that are made of them stand in DeadlineRepository.
namespace enlace::worklistsql {

[[nodiscard]] QString visibleRows(const Visibility &visibility);
/// What a colleague gave to whoever looks. A right of its own, for this line alone; a protected
/// line is never given.
[[nodiscard]] QString givenToMe();
/// The fixed clauses of the fields that are set, without those of the due day and the coordinator.
[[nodiscard]] QString clausesOf(const DeadlineFilter &filter);
void bindClauses(Query &query, const DeadlineFilter &filter, QDate today);
/// The days of the filter and of its state together.
[[nodiscard]] DueRange rangeOf(const DeadlineFilter &filter, QDate today);
/// Children of whom whoever looks may see something although none of the coordinators leads them:
/// those backed up, looked up, or opened in an emergency.
[[nodiscard]] QString childrenOfOthers(const DeadlineFilter &filter);
/// `select` of the first lines that the conditions let through, in the order of the index. For
/// several coordinators each one's first lines, and of these the first: each is a short walk along
/// the index, where one "in (…)" would sort everything that all of them have.
[[nodiscard]] QString firstLines(const QString &select, const QString &conditions,
                                 const QString &visible, const DeadlineFilter &filter,
                                 const QString &order);
/// The ids of lines that the conditions let through, in no order: to count them. One walk for all
/// coordinators, since each select reads anew which children one may see.
[[nodiscard]] QString anyLines(const QString &conditions, const QString &visible,
                               const DeadlineFilter &filter);
[[nodiscard]] QString orderOf(const DeadlineFilter &filter, const char *alias);
[[nodiscard]] QString afterClause(const DeadlineFilter &filter);
/// The lines of a page with all their columns. Of several coordinators' first lines most are sorted
/// away again, so those are chosen by what they are sorted by.
[[nodiscard]] QString chosenLines(const QString &conditions, const QString &visible,
                                  const DeadlineFilter &filter);
[[nodiscard]] QString rangeClauses(const DueRange &range);
void bindRange(Query &query, const DueRange &range);
/// What somebody wrote down that interrupts care, of a line of "x": looked up for such lines only.
[[nodiscard]] QString whatWasWritten();

} // namespace enlace::worklistsql
