// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace enlace {

/// The looks that the style sheet knows for a text. A look is chosen once, where the label is made.
enum class TextLook { Body, PageTitle, CardTitle, Strong, Muted, Small, Problem };

[[nodiscard]] QLabel *makeLabel(TextLook look, QWidget *parent = nullptr);
/// A label whose lines wrap.
[[nodiscard]] QLabel *makeParagraph(TextLook look, QWidget *parent = nullptr);

enum class ButtonLook { Normal, Primary, Link };
/// `objectName` is what tests and the style find it by.
[[nodiscard]] QPushButton *makeButton(ButtonLook look, const char *objectName,
                                      QWidget *parent = nullptr);

/// "2 protected records are not shown", or nothing.
[[nodiscard]] QString hiddenText(int count);

/// A hairline.
[[nodiscard]] QFrame *makeRule(QWidget *parent = nullptr);

/// Gives a widget one of the looks of the style sheet.
void setLook(QWidget *widget, const char *look);

} // namespace enlace
