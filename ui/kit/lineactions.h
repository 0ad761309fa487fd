// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/worklistrepository.h"
#include "ui/kit/messagebar.h"

#include <functional>

namespace enlace {

class Store;

// What a person does to lines of a worklist. Each is one Work, says what it did, and offers to take
// all of it back at once. Nothing is said once `context` is gone.

using Say = std::function<void(const Message &)>;

/// Marks them as done, or as open again.
void setLinesDone(QObject *context, Store &store, const QList<DeadlineRow> &lines, bool isDone,
                  const Say &say);
/// Puts them off; without a day they come back.
void snoozeLines(QObject *context, Store &store, const QList<DeadlineRow> &lines,
                 const Snooze &snooze, const Say &say);
/// Gives the move to somebody; to nobody: as the rules say again.
void giveLines(QObject *context, Store &store, const QList<DeadlineRow> &lines,
               const Handover &given, const Say &say);
/// Leaves the family in peace.
void pauseFamily(QObject *context, Store &store, const FamilyPause &pause, const Say &say);
/// The family is work again.
void endPause(QObject *context, Store &store, const FamilyId &family, const Say &say);

} // namespace enlace
