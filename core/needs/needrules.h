// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/needs/need.h"

#include <QList>

namespace enlace {

/// The label that a need gets when none was chosen: behavioral and mental health are kept apart.
[[nodiscard]] Sensitivity labelFor(const CareNeed &need);

/// What is needed, in the language of the interface: "Physical therapy: in the pool".
[[nodiscard]] QString needName(const CareNeed &need);

/// They have not said yes or no.
[[nodiscard]] bool isWaiting(const ProviderApplication &application);
/// It went with an older packet than the one that there is now.
[[nodiscard]] bool hasOlderPacket(const ProviderApplication &application, const CareNeed &need);
/// Who is asked next goes with the packet as it is now.
[[nodiscard]] ProviderApplication applicationFor(const CareNeed &need, QDate today);

/// The need once an answer changed: found when somebody takes the child; looked for again when the
/// one who took the child does not any more, and nobody else does.
[[nodiscard]] CareNeed settledBy(CareNeed need, const std::optional<ProviderApplication> &before,
                                 const QList<ProviderApplication> &now);

/// What a form does not ask for as things stand, the record does not say: no reason of a refusal
/// where nobody refused. A need has its label.
[[nodiscard]] CareNeed tidied(CareNeed need);
[[nodiscard]] ProviderApplication tidied(ProviderApplication application);
[[nodiscard]] ProviderPreference tidied(ProviderPreference preference);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const CareNeed &need, QDate today);
[[nodiscard]] QList<Error> validate(const ProviderApplication &application, QDate today);
[[nodiscard]] QList<Error> validate(const ProviderPreference &preference, QDate today);

} // namespace enlace
