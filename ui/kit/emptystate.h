// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace enlace {

/// What an empty list shows: what it would hold, and the way to the first one.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);
    /// `action` may be empty: then there is no button.
    void setWords(const QString &title, const QString &text, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace enlace
