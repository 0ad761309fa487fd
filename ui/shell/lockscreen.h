// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gatepage.h"
#include "ui/shell/storedoor.h"

namespace enlace {

class PasswordEdit;

/// What a locked window shows: nothing of the records, the person's name, a field for the password.
class LockScreen : public GatePage
{
    Q_OBJECT
public:
    explicit LockScreen(StoreDoor &door, QWidget *parent = nullptr);
    /// In a demo nobody has a password to type.
    void setPerson(const QString &displayName, bool isDemo);
    /// `idleMinutes` 0: locked by hand or by the computer.
    void lockedAfter(int idleMinutes);
    void begin() override;

Q_SIGNALS:
    void unlocked();
    void signOutRequested();

protected:
    void retranslate() override;

private:
    void unlock();

    StoreDoor &m_door;
    QString m_person;
    bool m_isDemo = false;
    int m_idleMinutes = 0;
    PasswordEdit *m_password;
    FormField *m_field;
    QLabel *m_capsLock;
    QPushButton *m_signOut;
    QPushButton *m_unlock;
};

} // namespace enlace
