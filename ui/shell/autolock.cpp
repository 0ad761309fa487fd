// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autolock.h"

#include <QApplication>
#include <QEvent>

#ifdef ENLACE_HAS_DBUS
#include <QDBusConnection>
#endif

namespace enlace {

AutoLock::AutoLock(QObject *parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    m_warning.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        const int minutes = m_minutes;
        stop();
        Q_EMIT lockDue(minutes);
    });
    connect(&m_warning, &QTimer::timeout, this, [this] {
        m_warned = true;
        Q_EMIT warned();
    });
    listenToTheComputer();
}

void AutoLock::start(int minutes)
{
    m_minutes = minutes;
    qApp->installEventFilter(this);
    restart();
}

void AutoLock::stop()
{
    qApp->removeEventFilter(this);
    m_idle.stop();
    m_warning.stop();
    m_minutes = 0;
    m_warned = false;
}

void AutoLock::restart()
{
    const int milliseconds = m_minutes * 60 * 1000;
    m_idle.start(milliseconds);
    m_warning.start(std::max(0, milliseconds - warningSeconds * 1000));
    if (m_warned) {
        m_warned = false;
        Q_EMIT returned();
    }
}

bool AutoLock::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        restart();
        break;
    default:
        break;
    }
    return false;
}

void AutoLock::screenLocked(bool active)
{
    if (active && m_minutes > 0)
        sessionLocked();
}

void AutoLock::sleeping(bool before)
{
    if (before)
        sessionLocked();
}

void AutoLock::sessionLocked()
{
    if (m_minutes == 0)
        return;
    stop();
    Q_EMIT lockDue(0);
}

void AutoLock::listenToTheComputer()
{
#ifdef ENLACE_HAS_DBUS
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver",
                             "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"})
        session.connect(QString(), QString(), QString::fromLatin1(name),
                        QStringLiteral("ActiveChanged"), this, SLOT(screenLocked(bool)));
    QDBusConnection system = QDBusConnection::systemBus();
    const auto login = QStringLiteral("org.freedesktop.login1");
    system.connect(login, QStringLiteral("/org/freedesktop/login1"),
                   QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(sleeping(bool)));
    // Of any session on this computer: a lock too many does no harm.
    system.connect(login, QString(), QStringLiteral("org.freedesktop.login1.Session"),
                   QStringLiteral("Lock"), this, SLOT(sessionLocked()));
#endif
}

} // namespace enlace
