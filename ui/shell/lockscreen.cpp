// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockscreen.h"

#include "core/demo/demostore.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

LockScreen::LockScreen(StoreDoor &door, QWidget *parent)
    : GatePage("lockScreen", parent)
    , m_door(door)
    , m_password(new PasswordEdit)
    , m_field(new FormField(m_password, this))
    , m_capsLock(makeParagraph(TextLook::Problem, this))
    , m_signOut(makeButton(ButtonLook::Normal, "signOutButton", this))
    , m_unlock(makeButton(ButtonLook::Primary, "unlockButton", this))
{
    m_password->setObjectName(QStringLiteral("unlockPasswordEdit"));
    addField(m_field);
    m_capsLock->hide();
    form()->addWidget(m_capsLock);
    buttonRow()->insertWidget(0, m_signOut);
    buttonRow()->addWidget(m_unlock);
    connect(m_password, &PasswordEdit::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_signOut, &QPushButton::clicked, this, &LockScreen::signOutRequested);
    retranslate();
}

void LockScreen::setPerson(const QString &displayName, bool isDemo)
{
    m_person = displayName;
    m_isDemo = isDemo;
    m_field->setVisible(!isDemo);
    retranslate();
}

void LockScreen::lockedAfter(int idleMinutes)
{
    m_idleMinutes = idleMinutes;
    m_password->clear();
    clearErrors();
    retranslate();
}

void LockScreen::begin()
{
    if (m_isDemo)
        m_unlock->setFocus();
    else
        m_password->setFocus();
}

void LockScreen::unlock()
{
    if (isBusy())
        return;
    if (m_password->text().isEmpty() && !m_isDemo)
        return showError(neededError(m_password->objectName()));
    setBusy(true);
    m_door.unlock(this, m_isDemo ? demoPassword() : m_password->text(),
                  [this](const Result<> &result) {
                      setBusy(false);
                      m_password->clear();
                      if (!result) {
                          Error error = result.error();
                          if (error.code == ErrorCode::WrongKey)
                              error.field = m_password->objectName();
                          m_password->setFocus();
                          return showError(error);
                      }
                      clearErrors();
                      Q_EMIT unlocked();
                  });
}

void LockScreen::retranslate()
{
    GatePage::retranslate();
    const QString how = m_isDemo
                            ? tr("Unlock it to go on where you were; a demo wants no password.")
                            : tr("Type your password to go on where you were. Nothing was lost.");
    setWords(tr("Enlace is locked"),
             m_idleMinutes > 0 ? tr("Enlace locked itself after %n minutes. Nothing was lost.",
                                    nullptr, m_idleMinutes)
                               : how);
    m_field->setWords(m_person.isEmpty() ? tr("&Password") : tr("&Password of %1").arg(m_person));
    m_capsLock->setText(tr("Caps Lock is on."));
    m_signOut->setText(tr("Sign &out"));
    m_unlock->setText(tr("&Unlock"));
}

} // namespace enlace
