// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start of the process to its window on the screen of an X server, beside another Qt
// program of the same kind: something encrypted, opened every morning.
#include "bench/run.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <xcb/xcb.h>

#include <memory>

namespace enlace::bench {

namespace {

constexpr int patience = 20'000; // milliseconds
constexpr int smallestSide = 200;

/// Hears which windows appear on the screen of DISPLAY.
class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (!isThere())
            return;
        const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
        const uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, screen->root, XCB_CW_EVENT_MASK, &wanted);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    [[nodiscard]] bool isThere() const { return xcb_connection_has_error(m_connection) == 0; }
    void forget()
    {
        while (const auto event = next()) {
        }
    }
    /// Waits until a window of some size is mapped; false when none comes.
    bool awaitWindow()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patience) {
            const auto event = next();
            if (!event)
                QThread::usleep(200);
            else if ((event->response_type & 0x7f) == XCB_MAP_NOTIFY &&
                     isLarge(reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window))
                return true;
        }
        return false;
    }

private:
    struct Free
    {
        void operator()(void *event) const { std::free(event); }
    };
    std::unique_ptr<xcb_generic_event_t, Free> next()
    {
        return std::unique_ptr<xcb_generic_event_t, Free>(xcb_poll_for_event(m_connection));
    }
    bool isLarge(xcb_window_t window)
    {
        const std::unique_ptr<xcb_get_geometry_reply_t, Free> geometry(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        return geometry && geometry->width >= smallestSide && geometry->height >= smallestSide;
    }

    xcb_connection_t *m_connection;
};

} // namespace

class Start : public QObject
{
    Q_OBJECT
public:
    explicit Start(Run &run)
        : m_run(run)
    {
    }

private Q_SLOTS:
    void toVisibleWindow_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("Enlace") << m_run.enlace;
        QTest::newRow("KeePassXC") << QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    }
    void toVisibleWindow();

private:
    Run &m_run;
};

void Start::toVisibleWindow()
{
    QFETCH(QString, program);
    Screen screen;
    if (!screen.isThere())
        QSKIP("DISPLAY names no X server: xvfb-run gives one");
    if (program.isEmpty())
        QSKIP("this program is not installed");
    Figure figure{QStringLiteral("From the start of %1 to its window")
                      .arg(QString::fromLatin1(QTest::currentDataTag())),
                  QStringLiteral("screen")};
    for (int i = -1; i < m_run.samples(20); ++i) {
        const QTemporaryDir home; // a first start each time, for both
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        // Nor do the locks and sockets of a program that was killed keep the next from starting.
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QStringLiteral("TMPDIR"), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        screen.forget();
        bool isThere = false;
        const double took = timed([&] {
            process.start(program, QStringList());
            isThere = screen.awaitWindow();
        });
        process.kill();
        process.waitForFinished();
        QVERIFY2(isThere, qPrintable(program));
        if (i >= 0)
            figure.samples.add(took);
    }
    m_run.report.add(figure);
}

std::unique_ptr<QObject> makeStart(Run &run) { return std::make_unique<Start>(run); }

} // namespace enlace::bench

#include "start.moc"
