// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/livetext.h"

#include <QLineEdit>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace enlace {

/// Label, input, hint and the complaint about it, tied together for screen readers: the label names
/// the input, hint and complaint describe it.
class FormField : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit FormField(QWidget *input, QWidget *parent = nullptr);
    /// `label` may hold a mnemonic (&).
    void setWords(const QString &label, const QString &hint = {});
    /// Shows the complaint until it is taken back with nothing; re-words itself.
    void setProblem(const std::optional<Error> &problem);
    [[nodiscard]] bool hasProblem() const { return m_problem.has_value(); }
    [[nodiscard]] QWidget *input() const { return m_input; }
    /// Something that helps to fill the input, below it.
    void addBelow(QWidget *help);

protected:
    void retranslate() override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *m_input;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_complaint;
    std::optional<Error> m_problem;
};

/// A line to type in; `name` is what Error::field calls it.
[[nodiscard]] QLineEdit *makeEdit(const char *name, int mostCharacters = 200);

/// Puts each complaint beside the field whose input bears the name in Error::field and moves the
/// keyboard to the first. Returns what found no field.
QList<Error> showProblems(const QList<FormField *> &fields, const QList<Error> &problems);

/// A field for a secret: hidden, with a button that shows it while it is held down by choice, and a
/// notice when Caps Lock is on.
class PasswordEdit : public LiveText<QLineEdit>
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    /// What the keyboard tells while the field is typed in; only a guess on platforms that do not
    /// say (Wayland): there it is told from the case of the letters.
    void capsLockChanged(bool on);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCapsLock(bool on);

    QAction *m_show;
    bool m_capsLock = false;
};

} // namespace enlace
