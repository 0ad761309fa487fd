// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contactlog/contact.h"

#include <QList>

namespace enlace {

// What contacts tell, without a store and without a clock.

/// Whether a contact with this party and outcome can have been meaningful: somebody of the family
/// was reached.
[[nodiscard]] bool mayBeMeaningful(const Contact &contact);

/// The latest meaningful contact's day in the county; nothing when there was none. From it the next
/// touch-base counts.
[[nodiscard]] std::optional<QDate> lastMeaningful(const QList<Contact> &contacts);

/// Calendar days between the contact and the day on which we learned of it; 0 on the same day.
[[nodiscard]] qint64 daysUntilLearned(const Contact &contact);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const Contact &contact, const QDateTime &now);

} // namespace enlace
