// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Drives windows as a person does: things are found by object name, and what a person could not
// press, this cannot press either. A step that cannot be taken ends the test with a message.

#include <QString>
#include <QWidget>

#include <functional>

namespace enlace::ui {

/// The visible widget of that name under `root` (a window or a page). Waits two
/// seconds for it, then fails the test.
[[nodiscard]] QWidget *find(QWidget *root, const QString &name);
template <class T>
[[nodiscard]] T *find(QWidget *root, const QString &name)
{
    return qobject_cast<T *>(find(root, name));
}
/// Whether a widget of that name is on the screen.
[[nodiscard]] bool shown(QWidget *root, const QString &name);
/// Types `text` into an empty field, key by key.
void fill(QWidget *root, const QString &name, const QString &text);
/// Presses a button with the keyboard. Fails when it is hidden or disabled.
void press(QWidget *root, const QString &name);
/// Sends a key to the window that has the keyboard.
void key(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// Waits until `holds`, at most `seconds`; fails the test with `what` otherwise.
void waitFor(const std::function<bool()> &holds, const char *what, int seconds = 20);
/// All words of a window: labels, buttons, headings, tips, names for screen readers.
[[nodiscard]] QStringList wordsOf(QWidget *root);
/// Controls that a screen reader could not name, "class objectName".
[[nodiscard]] QStringList namelessControls(QWidget *root);
/// Visible labels, buttons and charts whose text does not fit, "name: text".
[[nodiscard]] QStringList cutTexts(QWidget *root);
/// What would have to be scrolled sideways to be seen whole, "name in parent by pixels"; with
/// `listsMay` only pages and forms.
[[nodiscard]] QStringList widerThanShown(QWidget *root, bool listsMay = false);

} // namespace enlace::ui
