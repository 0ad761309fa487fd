// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gatepage.h"
#include "ui/shell/storedoor.h"

#include "core/demo/democounty.h"

class QLineEdit;

namespace enlace {

class FilePicker;
class PasswordEdit;

/// Name and password. Says when Caps Lock is on.
class SignInPage : public GatePage
{
    Q_OBJECT
public:
    explicit SignInPage(StoreDoor &door, QWidget *parent = nullptr);
    void setPlace(const StorePlace &place, const QString &signInName = {});
    /// A word about what just happened ("The password was changed.").
    void setNotice(const char *notice);
    void begin() override;

Q_SIGNALS:
    void signedIn(const enlace::StorePlace &place, const enlace::SignedIn &person);
    void forgotten(const enlace::StorePlace &place, const QString &signInName);
    /// The store of this place cannot be read any more.
    void damaged(const enlace::StorePlace &place, const enlace::Error &why);

protected:
    void retranslate() override;

private:
    void signIn();
    /// One button for each person of a demo store, instead of name and password.
    void offer(const QList<DemoPerson> &people);

    StoreDoor &m_door;
    StorePlace m_place;
    QList<DemoPerson> m_demoPeople;
    QList<QPushButton *> m_demoButtons;
    const char *m_notice = nullptr;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    FormField *m_nameField;
    FormField *m_passwordField;
    QLabel *m_capsLock;
    QPushButton *m_forgot;
    QPushButton *m_signIn;
};

/// Sets a forgotten password anew with the recovery key.
class ForgottenPage : public GatePage
{
    Q_OBJECT
public:
    explicit ForgottenPage(StoreDoor &door, QWidget *parent = nullptr);
    void setPlace(const StorePlace &place, const QString &signInName);
    void begin() override;

Q_SIGNALS:
    void done(const enlace::StorePlace &place, const QString &signInName);

protected:
    void retranslate() override;

private:
    void reset();

    StoreDoor &m_door;
    StorePlace m_place;
    QLineEdit *m_name;
    QLineEdit *m_key;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    QList<FormField *> m_fields;
    QPushButton *m_reset;
};

/// Which server.
class ServerPage : public GatePage
{
    Q_OBJECT
public:
    explicit ServerPage(StoreDoor &door, FilePicker &picker, QWidget *parent = nullptr);
    void begin() override;

Q_SIGNALS:
    void chosen(const enlace::StorePlace &place);

protected:
    void retranslate() override;

private:
    void go();

    StoreDoor &m_door;
    FilePicker &m_picker;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_certificate;
    QPushButton *m_choose;
    QList<FormField *> m_fields;
    QPushButton *m_next;
};

} // namespace enlace
