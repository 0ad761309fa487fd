// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/environment.h"
#include "ui/kit/page.h"

class QComboBox;
class QLineEdit;

namespace enlace {

class Card;
class FormField;
class PasswordEdit;
class Segments;

/// What a person chooses for this desk, and what an administrator decides for everybody. Every
/// choice holds at once; only the password has a button.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;

protected:
    void retranslate() override;

private:
    void addLook();
    void addLock();
    void addPassword();
    void showMostLock(int minutes);
    void chooseMostLock();
    void changePassword();
    void fillMinutes();

    Environment m_environment;
    bool m_mayDecide;
    int m_mostLock;
    Card *m_look;
    Card *m_lock;
    Card *m_passwordCard;
    Segments *m_language;
    Segments *m_theme;
    QComboBox *m_text;
    QComboBox *m_minutes;
    QComboBox *m_most;
    PasswordEdit *m_old;
    PasswordEdit *m_new;
    PasswordEdit *m_again;
    QPushButton *m_change;
    QList<FormField *> m_fields;
};

} // namespace enlace
