// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "core/demo/demostore.h"
#include "core/upkeep/upkeep.h"
#include "support/testask.h"
#include "support/uidriver.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace enlace::test {

/// The real window over a small demo county, at the desk of one of its people. The county is made
/// once for each test program; what a story changes stays changed.
class DemoDesk
{
public:
    explicit DemoDesk(Role role, Language language = Language::English)
    {
        Options options;
        options.language = language;
        options.settings = m_settings.filePath(QStringLiteral("enlace.ini"));
        options.store = county();
        Application::Seams seams;
        seams.clock = &clock();
        seams.ask = &ask;
        seams.filePicker = &picker;
        m_application = std::make_unique<Application>(options, seams);
        window().resize(1366, 768);
        m_application->start();
        const QList<DemoPerson> people = demoPeopleOf(county());
        int number = 0;
        while (number < people.size() && people.at(number).role != role)
            ++number;
        ui::waitFor([&] { return button(number) != nullptr; }, "the people of the demo", 60);
        QTest::mouseClick(button(number), Qt::LeftButton);
        ui::waitFor([&] { return window().workspace() != nullptr; }, "the workspace", 60);
        settle();
    }

    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] Workspace &workspace() { return *window().workspace(); }
    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] static const FixedClock &clock() { return movableClock(); }
    /// For a story in which days go by; whoever moves it moves it back.
    [[nodiscard]] static FixedClock &movableClock()
    {
        static FixedClock fixed{QDate(2026, 11, 21)};
        return fixed;
    }
    /// Until everything that was asked of the store has been answered and shown.
    void settle()
    {
        int quiet = 0;
        ui::waitFor(
            [&] {
                quiet = m_application->entry().store().isIdle() ? quiet + 1 : 0;
                return quiet > 3;
            },
            "the store", 60);
    }
    /// Presses a key where the keyboard is, and waits for what comes of it.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ui::key(&window(), key, modifiers);
        settle();
    }
    /// The number that goes to a place with Ctrl.
    Qt::Key placeKey(const char *place)
    {
        int number = 0;
        for (auto *button : window().findChildren<QPushButton *>())
            if (button->objectName().startsWith(QLatin1String("place_"))) {
                ++number;
                if (button->objectName().endsWith(QLatin1String(place)))
                    break;
            }
        return static_cast<Qt::Key>(Qt::Key_0 + number);
    }
    /// For whoever wants to look: ENLACE_TEST_PICTURES names a folder.
    void savePicture(const char *name)
    {
        const QString folder = qEnvironmentVariable("ENLACE_TEST_PICTURES");
        if (!folder.isEmpty())
            window().grab().save(folder + QLatin1Char('/') + QLatin1String(name) +
                                 QLatin1String(".png"));
    }

    TestAsk ask;
    TestFilePicker picker;

    /// Where the county is. Another program that works at it is told so by ENLACE_TEST_COUNTY.
    [[nodiscard]] static QString county()
    {
        static const QString given = qEnvironmentVariable("ENLACE_TEST_COUNTY");
        if (!given.isEmpty())
            return given;
        static const QTemporaryDir folder;
        static const QString made = [] {
            SignInSettings settings{.desk = DeskId::make(), .clock = clock()};
            settings.keepers = allKeepers();
            settings.cost = KeyCost::least();
            const QString path = folder.filePath(QStringLiteral("county"));
            if (auto report = makeDemoStore(path, {.children = 150}, settings); !report)
                qFatal("%s", qPrintable(report.error().logText()));
            return path;
        }();
        return made;
    }

private:
    QWidget *button(int number)
    {
        for (auto *found : window().findChildren<QWidget *>(QStringLiteral("demoPersonButton")))
            if (found->isVisible() && number-- == 0)
                return found;
        return nullptr;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<Application> m_application;
};

} // namespace enlace::test
