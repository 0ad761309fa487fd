// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace enlace {

/// Text as it is compared, in the search index and while typing: the one folding of the program.
///
/// Decomposed (NFKD), marks dropped, case folded, and by hand the letters that do not decompose
/// (đ ø ł ß æ œ ð þ ı). Apostrophes vanish (O'Neill = oneill); every other sign becomes one blank;
/// no blank at either end. Digits of any script become 0–9. Depends on no locale and is
/// idempotent: folded(folded(x)) == folded(x). Thread-safe.
///
/// Both engines see only folded text, so that neither one's own collation or `unaccent` matters.
/// Changing what comes out means rebuilding search_entry and every stored `…_folded` column.
[[nodiscard]] QString folded(QStringView text);

/// The words of folded(text), in their order.
[[nodiscard]] QStringList foldedWords(QStringView text);

} // namespace enlace
