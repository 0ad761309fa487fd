// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/rule.h"
#include "ui/kit/card.h"
#include "ui/kit/livetext.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace enlace {

class FormField;

/// Somebody has looked a rule up and stands for it with a name. No date moves by it.
class ConfirmForm : public LiveText<Card>
{
    Q_OBJECT
public:
    explicit ConfirmForm(QWidget *parent = nullptr);
    /// `name` is who confirms, to begin with.
    void begin(const Rule &rule, const QString &name);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString reason() const;
    void showError(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void confirmRequested();
    void cancelled();

protected:
    void retranslate() override;

private:
    std::optional<Rule> m_rule;
    std::optional<Error> m_error;
    QLabel *m_what;
    QLabel *m_source;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    QList<FormField *> m_fields;
    QLabel *m_problem;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

} // namespace enlace
