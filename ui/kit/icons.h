// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <QIcon>
#include <QString>

namespace enlace {

enum class IconInk { Muted, Ink, Accent, OnAccent };

/// An icon of the theme (names are those of ui/CMakeLists.txt), drawn in the palette's colour each
/// time it is painted: it follows a change of theme by itself. Checked buttons show it in accent.
[[nodiscard]] QIcon themeIcon(const QString &name, IconInk ink = IconInk::Muted);

/// The same as a picture of `size` × `size` (logical pixels) in `colour`.
[[nodiscard]] QPixmap themePixmap(const QString &name, int size, const QColor &colour,
                                  qreal devicePixelRatio = 1.0);

} // namespace enlace
