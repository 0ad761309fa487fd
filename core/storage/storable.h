// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace enlace {

/// Whether every engine, and every program that reads an export, keeps this text as it is. U+0000
/// ends a text on one engine and is refused by the other; a surrogate without its partner and a
/// noncharacter (U+FDD0–U+FDEF, U+xxFFFE, U+xxFFFF) are no text that can be exchanged. All else is
/// kept: emoji, other writing directions, combining marks, control characters.
[[nodiscard]] bool isStorable(QStringView text);

} // namespace enlace
