// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gatepage.h"
#include "ui/shell/storedoor.h"

class QCheckBox;
class QLineEdit;

namespace enlace {

class Ask;
class FilePicker;
class PasswordEdit;
class RecoveryKeyView;

/// A new store: where, whose, who is first, and the password.
class CreateStorePage : public GatePage
{
    Q_OBJECT
public:
    CreateStorePage(StoreDoor &door, FilePicker &picker, QWidget *parent = nullptr);
    void begin() override;

Q_SIGNALS:
    void created(const enlace::StorePlace &place, const QString &signInName,
                 const QString &recoveryKey);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QList<Error> problems() const;
    void create();
    void chooseFolder();

    StoreDoor &m_door;
    FilePicker &m_picker;
    QLineEdit *m_folder;
    QLineEdit *m_agency;
    QLineEdit *m_name;
    QLineEdit *m_signIn;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    QList<FormField *> m_fields;
    QLabel *m_capsLock;
    QPushButton *m_choose;
    QPushButton *m_create;
};

/// The recovery key, shown once: print it, save it, say that it is kept; only then goes it on.
class RecoveryKeyPage : public GatePage
{
    Q_OBJECT
public:
    explicit RecoveryKeyPage(FilePicker &picker, QWidget *parent = nullptr);
    void setKey(const QString &key);
    void begin() override;

Q_SIGNALS:
    void kept();

protected:
    void retranslate() override;

private:
    RecoveryKeyView *m_key;
    QCheckBox *m_kept;
    QPushButton *m_next;
};

} // namespace enlace
