// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sideform.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

RecordChoice::RecordChoice(const char *objectName, std::function<QString()> none)
    : m_none(std::move(none))
{
    setObjectName(QString::fromLatin1(objectName));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setEntries({});
}

void RecordChoice::setEntries(const QList<Entry> &entries)
{
    const auto chosen = id();
    const QSignalBlocker quiet(this);
    clear();
    if (m_none)
        addItem(m_none());
    for (const Entry &entry : entries)
        addItem(entry.name, entry.id);
    setId(chosen);
}

void RecordChoice::setId(const std::optional<QUuid> &id)
{
    const int found = id ? findData(*id) : -1;
    setCurrentIndex(found >= 0 ? found : (m_none || !id) && count() > 0 ? 0 : -1);
}

std::optional<QUuid> RecordChoice::id() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.toUuid()) : std::nullopt;
}

void RecordChoice::retranslate()
{
    if (m_none && count() > 0)
        setItemText(0, m_none());
}

SideForm::SideForm(const char *objectName, QWidget *parent)
    : LiveText(parent)
    , m_problem(makeParagraph(TextLook::Problem, this))
    , m_save(makeButton(ButtonLook::Primary, "saveButton", this))
    , m_cancel(makeButton(ButtonLook::Normal, "cancelButton", this))
{
    setObjectName(QString::fromLatin1(objectName));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->hide();
    content()->addWidget(m_problem);
    content()->addLayout(row);
    content()->addStretch();
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (isComplete())
            Q_EMIT saveRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &SideForm::cancelled);
}

FormField *SideForm::addField(QWidget *input)
{
    auto *field = new FormField(input, this);
    fields()->addWidget(field);
    m_fields.append(field);
    if (auto *edit = qobject_cast<QLineEdit *>(input))
        connect(edit, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    return field;
}

void SideForm::addPassword()
{
    m_password = new PasswordEdit;
    m_password->setObjectName(QStringLiteral("password"));
    m_again = new PasswordEdit;
    m_again->setObjectName(QStringLiteral("passwordAgain"));
    m_passwordField = addField(m_password);
    m_againField = addField(m_again);
}

QString SideForm::password() const { return m_password ? m_password->text() : QString(); }

void SideForm::begin()
{
    m_error.reset();
    showProblems(m_fields, {});
    for (PasswordEdit *edit : {m_password, m_again})
        if (edit)
            edit->clear();
    setBusy(false);
    retranslate();
    for (const FormField *field : m_fields)
        if (!field->isHidden()) {
            field->input()->setFocus();
            break;
        }
}

void SideForm::showError(const Error &error)
{
    setBusy(false);
    const QList<Error> left = showProblems(m_fields, {error});
    m_error = left.isEmpty() ? std::nullopt : std::optional(left.first());
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
}

bool SideForm::isComplete()
{
    if (!m_password || m_passwordField->isHidden() || m_password->text() == m_again->text())
        return true;
    showError({ErrorCode::Invalid,
               QT_TRANSLATE_NOOP("Error", "The two passwords are not the same."),
               {},
               -1,
               m_again->objectName(),
               {}});
    return false;
}

void SideForm::setPasswordShown(bool shown)
{
    m_passwordField->setVisible(shown);
    m_againField->setVisible(shown);
}

void SideForm::setBusy(bool busy) { m_save->setEnabled(!busy); }

void SideForm::setWords(const QString &title, const QString &save)
{
    setTitle(title);
    m_save->setText(save);
}

void SideForm::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_problem->setText(m_error ? m_error->message() : QString());
    m_problem->setVisible(m_error.has_value());
    if (m_password) {
        m_passwordField->setWords(
            tr("&Password"), tr("A sentence is best. Tell it to the person and to nobody else."));
        m_againField->setWords(tr("Password a&gain"));
    }
}

} // namespace enlace
