// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/livetext.h"

#include <QWidget>

#include <optional>

class QFrame;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace enlace {

class FormField;

/// One step before the store is open: a card in the middle of the window with a title, a few
/// fields, a complaint if there is one, and its buttons. While it works its fields rest.
class GatePage : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit GatePage(const char *objectName, QWidget *parent = nullptr);
    /// Where the keyboard goes when the step comes up.
    virtual void begin() {}

Q_SIGNALS:
    void back();

protected:
    void setWords(const QString &title, const QString &intro = {});
    [[nodiscard]] QVBoxLayout *form() const { return m_form; }
    /// The main button at the right, others at the left of it.
    [[nodiscard]] QHBoxLayout *buttonRow() const { return m_buttons; }
    QPushButton *addBackButton();
    void addField(FormField *field);
    /// Two that belong together, side by side.
    void addFields(FormField *left, FormField *right);
    /// Complaints beside their fields; what belongs to none goes above the buttons.
    void showErrors(const QList<Error> &errors);
    void showError(const Error &error) { showErrors({error}); }
    void clearErrors() { showErrors({}); }
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void retranslate() override;

private:
    QLabel *m_title;
    QLabel *m_intro;
    QWidget *m_inputs;
    QVBoxLayout *m_form;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QPushButton *m_back = nullptr;
    QList<FormField *> m_fields;
    std::optional<Error> m_error;
    bool m_busy = false;
};

/// The complaint about a field that must not be empty.
[[nodiscard]] Error neededError(const QString &field);

} // namespace enlace
