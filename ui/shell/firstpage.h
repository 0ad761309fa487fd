// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/gatepage.h"

namespace enlace {

/// The first screen: make a store, open one, connect to a server; below, those opened here before.
class FirstPage : public GatePage
{
    Q_OBJECT
public:
    explicit FirstPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &places);
    /// Why the last attempt to open something did not work.
    void complain(const Error &error) { showError(error); }
    void begin() override;

Q_SIGNALS:
    void demoRequested();
    void createRequested();
    void openRequested();
    void connectRequested();
    void recentChosen(const QString &place);

protected:
    void retranslate() override;

private:
    class Choice;
    Choice *addChoice(const char *objectName, const QString &icon);

    Choice *m_create;
    Choice *m_open;
    Choice *m_connect;
    Choice *m_demo;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace enlace
