// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"

#include <QLineEdit>
#include <QTimer>

namespace enlace {

/// A search field: asks after each keystroke, once for keys that came together; Esc empties it;
/// Down goes to the list.
class SearchEdit : public LiveText<QLineEdit>
{
    Q_OBJECT
public:
    explicit SearchEdit(QWidget *parent = nullptr);
    /// Shows the shortcut at its right end while it is empty.
    void setShortcutHint(const QString &keys);
    /// Sets the text without asking.
    void setTextQuietly(const QString &text);

Q_SIGNALS:
    void asked(const QString &text);
    void enterPressed(const QString &text);
    void downPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;

private:
    void askNow();

    QAction *m_find;
    QTimer m_soon;
    QString m_asked;
    QString m_hint;
};

} // namespace enlace
