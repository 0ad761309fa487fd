// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace enlace::bench {

/// Knows when a window was last painted: when its request for an update had been answered whole,
/// down to the platform's picture.
class PaintedApplication : public QApplication
{
    Q_OBJECT
public:
    PaintedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        m_clock.start();
        setCursorFlashTime(0); // a blinking cursor paints too
    }
    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPainting = event->type() == QEvent::UpdateRequest;
        const bool result = QApplication::notify(receiver, event);
        if (isPainting)
            m_paintedAt = m_clock.nsecsElapsed();
        return result;
    }
    [[nodiscard]] qint64 now() const { return m_clock.nsecsElapsed(); }
    [[nodiscard]] qint64 paintedAt() const { return m_paintedAt; }

    [[nodiscard]] static PaintedApplication &of()
    {
        return *static_cast<PaintedApplication *>(instance());
    }

private:
    QElapsedTimer m_clock;
    qint64 m_paintedAt = 0; ///< nanoseconds
};

} // namespace enlace::bench
