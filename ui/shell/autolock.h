// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace enlace {

/// Watches for a desk that nobody sits at: no key and no mouse in any window of the program for so
/// many minutes, the screen locked, the computer about to sleep.
class AutoLock : public QObject
{
    Q_OBJECT
public:
    /// How long before the lock due() warns, seconds.
    static constexpr int warningSeconds = 30;

    explicit AutoLock(QObject *parent = nullptr);
    void start(int minutes);
    void stop();
    [[nodiscard]] int minutes() const { return m_minutes; }

Q_SIGNALS:
    /// `idleMinutes` 0: the computer asked for it.
    void lockDue(int idleMinutes);
    void warned();
    /// Somebody is back after a warning.
    void returned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void screenLocked(bool active);
    void sleeping(bool before);
    void sessionLocked();

private:
    void listenToTheComputer();
    void restart();

    QTimer m_idle;
    QTimer m_warning;
    int m_minutes = 0;
    bool m_warned = false;
};

} // namespace enlace
