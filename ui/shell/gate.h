// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/storedoor.h"

#include <QWidget>

class QStackedWidget;

namespace enlace {

class CreateStorePage;
class FilePicker;
class FirstPage;
class ForgottenPage;
class GatePage;
class Languages;
class Preferences;
class RecoveryKeyPage;
class RestorePage;
class DemoPage;
class ServerPage;
class SignInPage;

/// Everything before a store is open: the first screen and the steps behind it. The language can be
/// chosen on each of them.
class Gate : public QWidget
{
    Q_OBJECT
public:
    Gate(StoreDoor &door, Languages &languages, Preferences &preferences, FilePicker &picker,
         QWidget *parent = nullptr);
    void showFirst();
    /// Straight to signing in, if there is a store; else the first screen says why not.
    void openPlace(const StorePlace &place);
    /// The first screen with a complaint.
    void complain(const Error &error);
    /// Signing in again after the store went back to a backup.
    void restored(const StorePlace &place);

Q_SIGNALS:
    void signedIn(const enlace::SignedIn &person);

private:
    void go(GatePage *page);
    void wireFirst();
    void wireCreate();
    void wireSignIn();
    void chooseFolder();
    /// The store cannot be read any more: its backups are offered, where there are any.
    void offerBackups(const StorePlace &place, const Error &why);

    StoreDoor &m_door;
    Preferences &m_preferences;
    FilePicker &m_picker;
    QStackedWidget *m_steps;
    FirstPage *m_first;
    CreateStorePage *m_create;
    RecoveryKeyPage *m_key;
    SignInPage *m_signIn;
    ForgottenPage *m_forgotten;
    ServerPage *m_server;
    DemoPage *m_demo;
    RestorePage *m_restore;
    StorePlace m_madePlace;
    QString m_madeName;
};

} // namespace enlace
