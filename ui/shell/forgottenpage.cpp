// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>

namespace enlace {

ForgottenPage::ForgottenPage(StoreDoor &door, QWidget *parent)
    : GatePage("forgottenPage", parent)
    , m_door(door)
    , m_name(new QLineEdit)
    , m_key(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_reset(makeButton(ButtonLook::Primary, "resetButton", this))
{
    m_name->setObjectName(QStringLiteral("signInNameEdit"));
    m_key->setObjectName(QStringLiteral("recoveryKeyEdit"));
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    m_again->setObjectName(QStringLiteral("passwordAgainEdit"));
    const QList<QWidget *> inputs{m_name, m_key, m_password, m_again};
    for (QWidget *input : inputs) {
        m_fields.append(new FormField(input, this));
        addField(m_fields.last());
    }
    addBackButton();
    buttonRow()->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, &ForgottenPage::reset);
    connect(m_again, &QLineEdit::returnPressed, this, &ForgottenPage::reset);
    retranslate();
}

void ForgottenPage::setPlace(const StorePlace &place, const QString &signInName)
{
    m_place = place;
    m_name->setText(signInName);
    m_key->clear();
    m_password->clear();
    m_again->clear();
    clearErrors();
}

void ForgottenPage::begin()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_key->setFocus();
}

void ForgottenPage::reset()
{
    if (isBusy())
        return;
    QList<Error> wrong;
    for (const QLineEdit *edit : {m_name, m_key})
        if (edit->text().trimmed().isEmpty())
            wrong.append(neededError(edit->objectName()));
    for (Error error : m_door.problemsOfPassword(m_password->text(), m_name->text().trimmed())) {
        error.field = m_password->objectName();
        wrong.append(error);
    }
    if (m_password->text() != m_again->text()) {
        Error error;
        error.code = ErrorCode::Invalid;
        error.text = QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.");
        error.field = m_again->objectName();
        wrong.append(error);
    }
    showErrors(wrong);
    if (!wrong.isEmpty())
        return;
    setBusy(true);
    const QString name = m_name->text().trimmed();
    m_door.resetPassword(this, m_place, name, m_key->text().trimmed(), m_password->text(),
                         [this, name](const Result<> &result) {
                             setBusy(false);
                             if (!result) {
                                 Error error = result.error();
                                 if (error.code == ErrorCode::WrongKey && error.field.isEmpty())
                                     error.field = m_key->objectName();
                                 return showError(error);
                             }
                             Q_EMIT done(m_place, name);
                         });
}

void ForgottenPage::retranslate()
{
    GatePage::retranslate();
    setWords(tr("Set a new password"),
             tr("Type the recovery key that was printed or saved when the store was created. A "
                "colleague who administers Enlace can also do this for you."));
    m_fields.at(0)->setWords(tr("Sign-in &name"));
    m_fields.at(1)->setWords(tr("&Recovery key"));
    m_fields.at(2)->setWords(tr("New &password"));
    m_fields.at(3)->setWords(tr("New password &again"));
    m_reset->setText(tr("&Set the password"));
}

} // namespace enlace
