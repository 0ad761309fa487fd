// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "core/demo/demostore.h"
#include "core/people/childrepository.h"
#include "ui/kit/acting.h"
#include "ui/kit/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QLineEdit>
#include <QThread>

namespace enlace {

namespace {

constexpr int mostWaitSeconds = 60;
/// The child whose family's page is shown: it has something of everything.
constexpr auto shownSurnames = "Ortega Luna";
constexpr auto shownGivenNames = "Mateo";
constexpr int mostSiblings = 10;

bool waitFor(const std::function<bool()> &holds)
{
    QDeadlineTimer patience(mostWaitSeconds * 1000);
    while (!holds()) {
        if (patience.hasExpired())
            return false;
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

QAbstractButton *shownButton(QWidget &window, const QString &name, int number = 0)
{
    for (auto *button : window.findChildren<QAbstractButton *>(name))
        if (button->isVisible() && number-- == 0)
            return button;
    return nullptr;
}

std::optional<RecordRef> familyToShow(Application &application)
{
    auto rows = application.entry().store().read([](Reading &reading) {
        ChildFilter filter;
        filter.surname = QString::fromLatin1(shownSurnames);
        auto found = ChildRepository(reading).list(filter, {}, mostSiblings);
        return found && found->isEmpty() ? ChildRepository(reading).list({}, {}, 1) : found;
    });
    if (!waitFor([&] { return rows.isFinished(); }) || !rows.result() || rows.result()->isEmpty())
        return {};
    const QList<ChildRow> found = *rows.result();
    const auto chosen = std::find_if(found.begin(), found.end(), [](const ChildRow &row) {
        return row.name.endsWith(QLatin1String(shownGivenNames));
    });
    return RecordRef::to(RecordKind::Child, chosen == found.end() ? found.first().id : chosen->id);
}

} // namespace

Tour::Tour(QString demo, QString settings, const Clock &clock)
    : m_demo(std::move(demo))
    , m_settings(std::move(settings))
    , m_clock(clock)
{
}

void Tour::settle(Application &application)
{
    int quietRounds = 0;
    waitFor([&] {
        const bool isQuiet = !application.entry().isOpen() || application.entry().store().isIdle();
        quietRounds = isQuiet ? quietRounds + 1 : 0;
        return quietRounds > 3;
    });
}

std::unique_ptr<Application> Tour::begin(bool withStore) const
{
    Options options;
    options.language = Language::English;
    options.settings = m_settings + QLatin1String("/enlace.ini");
    if (withStore)
        options.store = m_demo;
    Application::Seams seams;
    seams.clock = &m_clock;
    auto application = std::make_unique<Application>(options, seams);
    application->window().resize(1366, 768);
    application->start();
    return application;
}

Result<> Tour::signIn(Application &application, int number)
{
    const auto button = [&] {
        return shownButton(application.window(), QStringLiteral("demoPersonButton"), number);
    };
    if (waitFor([&] { return button() != nullptr; }))
        button()->click();
    if (!waitFor([&] { return application.window().workspace() != nullptr; }))
        return fail(ErrorCode::Unreachable,
                    QT_TRANSLATE_NOOP("Error", "The demo county could not be opened."));
    settle(application);
    return {};
}

void Tour::walkGate(const Look &look)
{
    auto application = begin(false);
    application->entry().setDemoFolder(m_settings + QLatin1String("/demo")); // given up at once
    settle(*application);
    look(QStringLiteral("first"), *application);
    for (const char *step : {"createStore", "connectServer", "openDemo"}) {
        if (auto *choice = shownButton(application->window(), QString::fromLatin1(step))) {
            choice->click();
            settle(*application);
            look(QString::fromLatin1(step), *application);
        }
        if (auto *back = shownButton(application->window(), QStringLiteral("backButton")))
            back->click();
        settle(*application);
    }
    application.reset();
    application = begin(true);
    waitFor([&] { return shownButton(application->window(), QStringLiteral("demoPersonButton")); });
    settle(*application);
    look(QStringLiteral("signin"), *application);
}

Result<> Tour::walk(const Look &look)
{
    const qsizetype people = demoPeopleOf(m_demo).size();
    if (people == 0)
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This folder holds no demo county."));
    walkGate(look);
    for (int number = 0; number < people; ++number)
        ENLACE_TRY(walkDesk(number, look));
    return {};
}

Result<> Tour::walkDesk(int number, const Look &look)
{
    const QList<DemoPerson> people = demoPeopleOf(m_demo);
    if (number >= people.size())
        return fail(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "This folder holds no demo county."));
    auto application = begin(true);
    ENLACE_TRY(signIn(*application, number));
    walkPlaces(*application, keyOf(people.at(number).role), look);
    return {};
}

void Tour::walkPlaces(Application &application, const QString &role, const Look &look)
{
    MainWindow &window = application.window();
    const Actor actor = application.entry().store().actor();
    const auto family = familyToShow(application);
    walkSearch(application, role, look);
    for (const Screen &screen : screens()) {
        if (screen.allowed && !screen.allowed(actor))
            continue;
        if (*screen.text || screen.records.isEmpty())
            window.workspace()->goTo(QString::fromLatin1(screen.id));
        else if (family && screen.records.contains(family->kind))
            window.workspace()->openRecord(*family);
        else
            continue;
        walkPage(application, QString::fromLatin1(screen.id), role, look);
    }
    window.lock();
    settle(application);
    lookOnce(QStringLiteral("locked"), {}, application, look);
}

void Tour::walkSearch(Application &application, const QString &role, const Look &look)
{
    settle(application);
    MainWindow &window = application.window();
    window.workspace()->focusSearch();
    if (auto *field = window.findChild<QLineEdit *>(QStringLiteral("searchEdit"))) {
        field->setText(QString::fromLatin1(shownSurnames));
        settle(application);
        lookOnce(QStringLiteral("search"), role, application, look);
        field->clear();
    }
    settle(application);
}

void Tour::walkPage(Application &application, const QString &place, const QString &role,
                    const Look &look)
{
    settle(application);
    const QStringList parts = application.window().workspace()->currentPage()->parts();
    if (parts.isEmpty())
        lookOnce(place, role, application, look);
    for (const QString &part : parts) {
        application.window().workspace()->currentPage()->showPart(part);
        settle(application);
        const QString stop = place + QLatin1Char('-') + part;
        lookOnce(stop, role, application, look);
        walkForms(application, stop, role, look);
    }
}

void Tour::walkForms(Application &application, const QString &stop, const QString &role,
                     const Look &look)
{
    Page *page = application.window().workspace()->currentPage();
    auto *acting = dynamic_cast<Acting *>(page);
    if (!acting || page->escape()) // the part may be a form itself
        return;
    for (const char *command : {"newRecord", "editRecord", "moveStep", "history"}) {
        if (!acting->act(QString::fromLatin1(command)))
            continue;
        settle(application);
        lookOnce(stop + QLatin1Char('-') + QLatin1String(command), role, application, look);
        (void)page->escape();
        settle(application);
    }
}

void Tour::lookOnce(const QString &stop, const QString &role, Application &application,
                    const Look &look)
{
    if (m_seen.contains(stop))
        return;
    m_seen.append(stop);
    look(role.isEmpty() ? stop : role + QLatin1Char('-') + stop, application);
}

} // namespace enlace
