// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/kit/messagebar.h"

#include <QObject>

namespace enlace {

class Store;

/// The message that confirms a save, with the button that takes it back: the inverse of the Work,
/// written as one of its own. Nothing is said once `context` is gone.
[[nodiscard]] Message withUndo(Message message, QObject *context, Store &store, const WorkId &work,
                               std::function<void(const Message &)> say);

} // namespace enlace
