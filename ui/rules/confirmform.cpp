// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/confirmform.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/rules/rulewords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

ConfirmForm::ConfirmForm(QWidget *parent)
    : LiveText(parent)
    , m_what(makeParagraph(TextLook::Body, this))
    , m_source(makeParagraph(TextLook::Muted, this))
    , m_name(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_problem(makeParagraph(TextLook::Problem, this))
    , m_confirm(makeButton(ButtonLook::Primary, "confirmNow", this))
    , m_cancel(makeButton(ButtonLook::Normal, "cancelConfirm", this))
{
    setObjectName(QStringLiteral("confirmForm"));
    content()->setSpacing(10);
    content()->addWidget(m_what);
    content()->addWidget(m_source);
    m_name->setObjectName(QStringLiteral("confirmedBy"));
    m_name->setMaxLength(120);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(400);
    for (QLineEdit *edit : {m_name, m_reason}) {
        m_fields.append(new FormField(edit, this));
        content()->addWidget(m_fields.last());
        connect(edit, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    }
    m_problem->hide();
    content()->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    content()->addLayout(row);
    content()->addStretch();
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmForm::confirmRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmForm::cancelled);
    retranslate();
}

void ConfirmForm::begin(const Rule &rule, const QString &name)
{
    m_rule = rule;
    m_error.reset();
    m_name->setText(name);
    m_reason->clear();
    showProblems(m_fields, {});
    setBusy(false);
    retranslate();
    (name.isEmpty() ? m_name : m_reason)->setFocus(Qt::OtherFocusReason);
}

QString ConfirmForm::name() const { return m_name->text().trimmed(); }

QString ConfirmForm::reason() const { return m_reason->text().trimmed(); }

void ConfirmForm::showError(const Error &error)
{
    setBusy(false);
    const QList<Error> left = showProblems(m_fields, {error});
    m_error = left.isEmpty() ? std::nullopt : std::optional(left.first());
    retranslate();
}

void ConfirmForm::setBusy(bool busy) { m_confirm->setEnabled(!busy); }

void ConfirmForm::retranslate()
{
    setTitle(m_rule ? tr("Confirm: %1").arg(m_rule->title.in(Languages::current())) : QString());
    m_what->setText(m_rule ? m_rule->title.in(Languages::current()) + QLatin1String(". ") +
                                 countedWords(*m_rule) + QLatin1Char('.')
                           : QString());
    m_source->setText(m_rule ? tr("Source: %1").arg(m_rule->source) : QString());
    m_fields.at(0)->setWords(tr("&Name"), tr("It stands beside every date counted with the rule."));
    m_fields.at(1)->setWords(tr("How you &know"),
                             tr("What you read, or whom you asked, and when."));
    m_confirm->setText(tr("Con&firm"));
    m_cancel->setText(tr("Cancel"));
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
}

} // namespace enlace
