// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace enlace {

FormField::FormField(QWidget *input, QWidget *parent)
    : LiveText(parent)
    , m_input(input)
    , m_label(makeLabel(TextLook::Strong, this))
    , m_hint(makeParagraph(TextLook::Small, this))
    , m_complaint(makeParagraph(TextLook::Problem, this))
{
    input->setParent(this);
    m_label->setBuddy(input);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_label);
    all->addWidget(input);
    all->addWidget(m_hint);
    all->addWidget(m_complaint);
    m_hint->hide();
    m_complaint->hide();
}

void FormField::addBelow(QWidget *help)
{
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->insertWidget(all->indexOf(m_input) + 1, help);
}

void FormField::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: an input that is older than its field would then be the next after its
    // neighbour for ever, and Tab went in a circle.
    m_input->setFocus(event->reason());
}

void FormField::setWords(const QString &label, const QString &hint)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    QString plain = label;
    m_input->setAccessibleName(plain.remove(QLatin1Char('&')));
    retranslate();
}

void FormField::setProblem(const std::optional<Error> &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    retranslate();
}

void FormField::retranslate()
{
    m_complaint->setObjectName(m_input->objectName() + QLatin1String("Problem"));
    m_complaint->setVisible(m_problem.has_value());
    m_complaint->setText(m_problem ? m_problem->message() : QString());
    QStringList described;
    if (m_problem)
        described.append(m_complaint->text());
    if (!m_hint->text().isEmpty())
        described.append(m_hint->text());
    m_input->setAccessibleDescription(described.join(QLatin1Char(' ')));
    if (m_input->property("wrong").toBool() != m_problem.has_value()) {
        m_input->setProperty("wrong", m_problem.has_value());
        m_input->style()->unpolish(m_input);
        m_input->style()->polish(m_input);
    }
}

QLineEdit *makeEdit(const char *name, int mostCharacters)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMaxLength(mostCharacters);
    return edit;
}

QList<Error> showProblems(const QList<FormField *> &fields, const QList<Error> &problems)
{
    QList<Error> left = problems;
    bool placed = false;
    for (FormField *field : fields) {
        std::optional<Error> mine;
        for (const Error &problem : problems)
            if (!mine && problem.field == field->input()->objectName())
                mine = problem;
        field->setProblem(mine);
        if (!mine)
            continue;
        left.removeIf([&](const Error &e) { return e.field == mine->field; });
        if (!placed)
            field->setFocus(Qt::OtherFocusReason);
        placed = true;
    }
    return left;
}

PasswordEdit::PasswordEdit(QWidget *parent)
    : LiveText(parent)
    , m_show(new QAction(this))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_show->setCheckable(true);
    m_show->setIcon(themeIcon(QStringLiteral("view-visible")));
    addAction(m_show, TrailingPosition);
    connect(m_show, &QAction::toggled, this,
            [this](bool on) { setEchoMode(on ? Normal : Password); });
    for (auto *button : findChildren<QToolButton *>())
        button->setObjectName(QStringLiteral("showPassword"));
    retranslate();
}

void PasswordEdit::retranslate()
{
    m_show->setText(tr("Show the password"));
    m_show->setToolTip(tr("Show the password"));
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Show the password"));
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock)
        setCapsLock(!m_capsLock);
    else if (typed.size() == 1 && typed.at(0).isLetter())
        setCapsLock(typed.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PasswordEdit::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

} // namespace enlace
