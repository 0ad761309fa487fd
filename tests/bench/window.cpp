// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person waits for: from the key or the click until the last picture that follows from it is
// painted, through the real window.
#include "app/application.h"
#include "bench/painted.h"
#include "bench/run.h"
#include "bench/typing.h"
#include "core/demo/demostore.h"
#include "support/testask.h"
#include "support/testdatabase.h"
#include "ui/kit/page.h"
#include "ui/kit/recordview.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QTest>

namespace enlace::bench {

namespace {

constexpr double mostMegabytes = 200;
/// Milliseconds within which every word of the window is in the other language.
constexpr double mostToSwitch = 100;
/// Milliseconds from Ctrl+S until what was saved is seen in its list.
constexpr double mostToSave = 100;

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The program with its window, at the desk of one of the county's people.
class Desk
{
public:
    explicit Desk(const QString &county)
    {
        Options options;
        options.language = Language::English;
        options.settings = m_settings.filePath(QStringLiteral("enlace.ini"));
        options.store = county;
        Application::Seams seams;
        seams.clock = &countyClock();
        seams.ask = &m_ask;
        seams.filePicker = &m_picker;
        m_application = std::make_unique<Application>(options, seams);
        window().resize(1366, 768);
        m_application->start();
    }

    /// Milliseconds from the click on a person until the first page stands there.
    double signIn(Role role, const QString &county)
    {
        const QList<DemoPerson> people = demoPeopleOf(county);
        int number = 0;
        while (number < people.size() && people.at(number).role != role)
            ++number;
        QAbstractButton *button = nullptr;
        while (!(button = shown(QStringLiteral("demoPersonButton"), number)))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return untilPainted([&] {
            button->click();
            while (!window().workspace())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }

    /// Milliseconds until the last picture that follows from `f` is painted; nothing when none was.
    template <class F>
    double untilPainted(F f)
    {
        PaintedApplication &application = PaintedApplication::of();
        const qint64 before = application.now();
        f();
        settle();
        return static_cast<double>(std::max<qint64>(0, application.paintedAt() - before)) / 1e6;
    }

    void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            const bool isIdle =
                !m_application->entry().isOpen() || m_application->entry().store().isIdle();
            if (!isIdle)
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            quiet = isIdle ? quiet + 1 : 0;
            QApplication::processEvents();
        }
    }

    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] Languages &languages() { return m_application->languages(); }
    [[nodiscard]] Workspace &workspace() { return *window().workspace(); }
    template <class T>
    [[nodiscard]] T *part(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }
    QAbstractButton *shown(const QString &name, int number = 0)
    {
        for (auto *button : window().findChildren<QAbstractButton *>(name))
            if (button->isVisible() && number-- == 0)
                return button;
        return nullptr;
    }

private:
    QTemporaryDir m_settings;
    TestAsk m_ask;
    TestFilePicker m_picker;
    std::unique_ptr<Application> m_application;
};

} // namespace

class Window : public QObject
{
    Q_OBJECT
public:
    explicit Window(Run &run)
        : m_run(run)
    {
    }

private Q_SLOTS:
    void openingTheStore();
    void memory();
    void typingAName();
    void openingFamilies();
    void savingACall();
    void today();
    void lookingUpEquipment();
    void nextPages();
    void switchingTheLanguage();

private:
    [[nodiscard]] std::unique_ptr<Desk> desk(Role role)
    {
        auto made = std::make_unique<Desk>(m_run.county().path());
        (void)made->signIn(role, m_run.county().path());
        return made;
    }
    [[nodiscard]] static Figure figure(const char *what, bool hasAim = true)
    {
        Figure figure{QString::fromUtf8(what), QStringLiteral("window")};
        if (hasAim)
            figure.aim = frame;
        return figure;
    }
    /// Types into a field letter by letter, empties it, and again; `first` may be null.
    void type(Desk &desk, QLineEdit *field, int words, Samples *first, Samples &each);

    Run &m_run;
};

void Window::openingTheStore()
{
    Figure opening = figure("From the click on a person to Today, painted", false);
    Figure letter = figure("The first letter after it, to painted results", false);
    const QString county = m_run.county().path();
    for (int i = 0; i < m_run.samples(10); ++i) {
        Desk desk(county);
        opening.samples.add(desk.signIn(Role::Coordinator, county));
        desk.workspace().focusSearch();
        desk.settle();
        auto *field = desk.part<QLineEdit>("searchEdit");
        letter.samples.add(
            desk.untilPainted([&] { QTest::keyClicks(field, QStringLiteral("m")); }));
    }
    m_run.report.add(opening);
    m_run.report.add(letter);
}

void Window::memory()
{
    Figure opened = figure("Resident memory with Today open", false);
    Figure used = figure("Resident memory after searching and opening 100 families", false);
    for (Figure *each : {&opened, &used}) {
        each->unit = QStringLiteral("MB");
        if (m_run.children <= 12'000)
            each->aim = mostMegabytes;
    }
    const auto at = desk(Role::Coordinator);
    opened.samples.add(residentMegabytes());
    const auto wanted = someChildren(*m_run.county().session(Role::Coordinator), 100);
    Samples ignored;
    type(*at, at->part<QLineEdit>("searchEdit"), 10, nullptr, ignored);
    for (const Wanted &each : wanted) {
        at->workspace().openRecord(RecordRef::to(RecordKind::Child, each.child));
        at->settle();
    }
    used.samples.add(residentMegabytes());
    m_run.report.add(opened);
    m_run.report.add(used);
}

void Window::type(Desk &desk, QLineEdit *field, int words, Samples *first, Samples &each)
{
    const auto wanted = someChildren(*m_run.county().session(Role::Supervisor), words);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < words && !Run::isEnough(timer, each); ++i) {
        desk.workspace().focusSearch();
        field->setFocus();
        desk.settle();
        const QString typed = typedFor(wanted.at(i), i);
        for (qsizetype at = 0; at < typed.size(); ++at) {
            if (typed.at(at) == u' ') // asks nothing
                QTest::keyClick(field, Qt::Key_Space);
            else
                (first && at == 0 ? *first : each).add(desk.untilPainted([&] {
                    QTest::keyClicks(field, typed.at(at));
                }));
        }
        field->clear();
        desk.settle();
    }
}

void Window::typingAName()
{
    Figure first = figure("The first letter of a name, to painted results");
    Figure each = figure("Each further keystroke, to painted results");
    const auto at = desk(Role::Coordinator);
    Samples ignored;
    type(*at, at->part<QLineEdit>("searchEdit"), 1, nullptr, ignored);
    type(*at, at->part<QLineEdit>("searchEdit"), m_run.samples(120), &first.samples, each.samples);
    m_run.report.add(first);
    m_run.report.add(each);
}

void Window::openingFamilies()
{
    Figure opening = figure("A family opened, painted");
    const auto at = desk(Role::Coordinator);
    const int count = m_run.samples(300);
    const auto wanted = someChildren(*m_run.county().session(Role::Coordinator), count + 3);
    QElapsedTimer timer;
    timer.start();
    for (int i = -3; i < count && !Run::isEnough(timer, opening.samples); ++i) {
        const double took = at->untilPainted([&] {
            at->workspace().openRecord(RecordRef::to(RecordKind::Child, wanted.at(i + 3).child));
        });
        if (i >= 0)
            opening.samples.add(took);
    }
    m_run.report.add(opening);
}

/// From Ctrl+S until the list stands there with the call in it; on a copy, so that the county stays
/// what it was.
void Window::savingACall()
{
    Figure saving = figure("A call logged: from Ctrl+S to the painted list", false);
    saving.aim = mostToSave;
    const QTemporaryDir folder;
    const QString county = folder.filePath(QStringLiteral("county"));
    QDir().mkpath(county);
    for (const QFileInfo &file : QDir(m_run.county().path()).entryInfoList(QDir::Files))
        if (!QFile::copy(file.filePath(), county + QLatin1Char('/') + file.fileName()))
            qFatal("the county cannot be copied; is there room?");
    Desk at(county);
    (void)at.signIn(Role::Coordinator, county);
    at.settle();
    const int count = m_run.samples(60);
    const auto wanted = someChildren(*m_run.county().session(Role::Coordinator), count + 2);
    QElapsedTimer timer;
    timer.start();
    for (int i = -2; i < count && !Run::isEnough(timer, saving.samples); ++i) {
        at.workspace().openRecord(RecordRef::to(RecordKind::Child, wanted.at(i + 2).child));
        at.settle();
        at.workspace().act(QStringLiteral("logContact"));
        at.settle();
        QPointer<QPlainTextEdit> note;
        for (auto *each : at.window().findChildren<QPlainTextEdit *>(QStringLiteral("noteEdit")))
            if (each->isVisible())
                note = each;
        if (!note)
            continue; // of somebody else's child
        for (auto *each : at.window().findChildren<QComboBox *>(QStringLiteral("outcomeEdit")))
            if (each->isVisible()) {
                each->setCurrentIndex(1); // reached
                Q_EMIT each->activated(1);
            }
        note->insertPlainText(QStringLiteral("Called about the chair"));
        const double took = at.untilPainted([&] { at.workspace().act(QStringLiteral("save")); });
        at.settle();
        if (note && note->isVisible())
            qFatal("the call was not saved: what was measured is a refusal");
        if (i >= 0)
            saving.samples.add(took);
    }
    m_run.report.add(saving);
}

void Window::today()
{
    struct Scope
    {
        const char *what;
        Role role;
        const char *button;
    };
    const Scope scopes[] = {
        {"Today and its counts, my children, painted", Role::Coordinator, "mineButton"},
        {"Today and its counts, my team, painted", Role::Supervisor, "teamButton"},
        {"Today and its counts, everyone, painted", Role::Supervisor, "everyoneButton"}};
    for (const Scope &scope : scopes) {
        Figure asked = figure(scope.what);
        const auto at = desk(scope.role);
        const int count = m_run.samples(150);
        QElapsedTimer timer;
        timer.start();
        for (int i = -3; i < count && !Run::isEnough(timer, asked.samples); ++i) {
            const double took =
                at->untilPainted([&] { at->shown(QString::fromLatin1(scope.button))->click(); });
            if (i >= 0)
                asked.samples.add(took);
        }
        m_run.report.add(asked);
    }
}

void Window::lookingUpEquipment()
{
    Figure each = figure("A keystroke of the equipment look-up, painted");
    const auto at = desk(Role::Therapist);
    at->workspace().goTo(QStringLiteral("equipment"));
    at->settle();
    Samples ignored;
    auto *field = at->part<QLineEdit>("equipmentSearch");
    type(*at, field, 1, nullptr, ignored);
    type(*at, field, m_run.samples(60), nullptr, each.samples);
    m_run.report.add(each);
}

void Window::nextPages()
{
    struct List
    {
        const char *what;
        const char *place;
        const char *view;
        const char *button; ///< to press first; may be empty
    };
    const List lists[] = {
        {"The next page of what is due, painted", "today", "todayView", "everyoneButton"},
        {"The next page of children, painted", "families", "childrenView", ""},
        {"The next page of equipment, painted", "equipment", "equipmentView", ""}};
    for (const List &list : lists) {
        Figure page = figure(list.what);
        const auto at = desk(Role::Supervisor);
        at->workspace().goTo(QString::fromLatin1(list.place));
        at->settle();
        if (*list.button)
            at->shown(QString::fromLatin1(list.button))->click();
        at->settle();
        auto *view = at->part<RecordView>(list.view);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < m_run.samples(40) && !Run::isEnough(timer, page.samples); ++i) {
            const int rows = view->model()->rowCount();
            const double took = at->untilPainted([&] { view->scrollToBottom(); });
            if (view->model()->rowCount() == rows)
                break; // that was the last
            page.samples.add(took);
        }
        m_run.report.add(page);
    }
}

void Window::switchingTheLanguage()
{
    struct Place
    {
        const char *what;
        const char *place; ///< "family": one is opened
    };
    const Place places[] = {{"The language switched on Today, painted", "today"},
                            {"The language switched on the list of families, painted", "families"},
                            {"The language switched on a family, painted", "family"},
                            {"The language switched on equipment, painted", "equipment"},
                            {"The language switched on a report, painted", "reports"}};
    for (const Place &place : places) {
        Figure switched = figure(place.what);
        switched.aim = mostToSwitch;
        const auto at = desk(Role::Supervisor);
        // As after some work: every place has been open, and speaks the other language too.
        for (const Place &each : places)
            at->workspace().goTo(QString::fromLatin1(each.place));
        if (QLatin1String(place.place) == QLatin1String("family"))
            at->workspace().openRecord(RecordRef::to(
                RecordKind::Child,
                someChildren(*m_run.county().session(Role::Supervisor), 1).first().child));
        else
            at->workspace().goTo(QString::fromLatin1(place.place));
        at->settle();
        QElapsedTimer timer;
        timer.start();
        const int count = m_run.samples(60);
        for (int i = 0; i < count && !Run::isEnough(timer, switched.samples); ++i)
            switched.samples.add(at->untilPainted([&] {
                at->languages().setLanguage(i % 2 == 0 ? Language::Spanish : Language::English);
            }));
        at->languages().setLanguage(Language::English);
        m_run.report.add(switched);
    }
}

std::unique_ptr<QObject> makeWindow(Run &run) { return std::make_unique<Window>(run); }

} // namespace enlace::bench

#include "window.moc"
