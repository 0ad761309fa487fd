// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include "app/tour.h"
#include "core/demo/demostore.h"
#include "core/upkeep/upkeep.h"

#include <QDir>
#include <QTemporaryDir>

namespace enlace {

namespace {

constexpr int smallCounty = 400;

/// Looks in both languages, and saves. One theme for a whole tour: another one dresses every page
/// that was visited anew, which takes longer than to visit it.
class Camera
{
public:
    Camera(const QString &folder, ThemeChoice theme)
        : m_folder(folder)
        , m_theme(theme)
    {
    }

    void operator()(const QString &stop, Application &application)
    {
        application.theme().setChoice(m_theme);
        for (const Language language : {Language::English, Language::Spanish}) {
            application.languages().setLanguage(language);
            Tour::settle(application);
            const QString name =
                QStringLiteral("%1-%2-%3.png").arg(stop, keyOf(language), keyOf(m_theme));
            if (application.window().grab().save(m_folder.filePath(name)))
                ++m_saved;
            else
                m_failed = true;
        }
        application.languages().setLanguage(Language::English);
    }

    [[nodiscard]] int saved() const { return m_saved; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    QDir m_folder;
    ThemeChoice m_theme;
    int m_saved = 0;
    bool m_failed = false;
};

Result<> makeSmallCounty(const QString &folder, const Clock &clock)
{
    SignInSettings settings{.desk = DeskId::make(), .clock = clock};
    settings.keepers = allKeepers();
    settings.upkeep = bringDerivedUpToDate;
    settings.cost = KeyCost::least();
    return makeDemoStore(folder, {.children = smallCounty}, settings).map([](const DemoReport &) {
    });
}

} // namespace

Result<int> savePictures(const QString &folder, const QString &demo)
{
    const SystemClock clock;
    const QTemporaryDir scratch;
    if (!scratch.isValid() || !QDir().mkpath(folder))
        return fail(ErrorCode::File,
                    QT_TRANSLATE_NOOP("Error", "The pictures could not be saved there. Is the "
                                               "folder yours to write in, and is there room?"));
    const QString county = demo.isEmpty() ? scratch.filePath(QStringLiteral("county")) : demo;
    if (demo.isEmpty())
        if (auto made = makeSmallCounty(county, clock); !made)
            return fail(std::move(made).error());
    int saved = 0;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Camera camera{folder, theme};
        Tour tour(county, scratch.path(), clock);
        if (auto walked = tour.walk(std::ref(camera)); !walked)
            return fail(std::move(walked).error());
        if (camera.hasFailed())
            return fail(
                ErrorCode::File,
                QT_TRANSLATE_NOOP("Error", "Not every picture could be saved. Is there room?"));
        saved += camera.saved();
    }
    return saved;
}

} // namespace enlace
