// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/kit/acting.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/page.h"
#include "ui/kit/rememberlayout.h"
#include "ui/kit/searchedit.h"
#include "ui/kit/theme.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/pages.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/sidebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int mostStops = 50;
/// Pixels at any text size.
constexpr int mostWhoWidth = 290;
constexpr int mostNameWidth = 130;
/// Pixels at the usual text size.
constexpr int mostSearchWidth = 520;
/// Pixels at the usual text size: below this, places are icons.
constexpr int leastWidthForNames = 850;
/// The page that lists all that the search field finds.
constexpr auto searchPlace = "families";

QList<Screen> allowedScreens(const Actor &actor)
{
    QList<Screen> allowed;
    for (const Screen &place : screens())
        if (!place.allowed || place.allowed(actor))
            allowed.append(place);
    return allowed;
}

/// What the side bar marks while that screen is open.
QString placeMarked(const QString &id)
{
    for (const Screen &place : screens())
        if (id == QLatin1String(place.id) && *place.place)
            return QString::fromLatin1(place.place);
    return id;
}

} // namespace

Workspace::Workspace(const Environment &environment, const SignedIn &person, Languages &languages,
                     QWidget *parent)
    : LiveText(parent)
    , m_environment(environment)
    , m_person(person)
    , m_sideBar(new SideBar(this))
    , m_search(new SearchEdit(this))
    , m_who(makeLabel(TextLook::Muted, this))
    , m_back(makeButton(ButtonLook::Normal, "backButton", this))
    , m_lock(makeButton(ButtonLook::Normal, "lockButton", this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("workspace"));
    auto *messageRow = new QVBoxLayout;
    messageRow->setContentsMargins(18, 0, 18, 0);
    messageRow->addWidget(m_messages);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makeTopBar(languages));
    column->addSpacing(8);
    column->addLayout(messageRow);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sideBar);
    row->addLayout(column, 1);
    const QList<Screen> allowed = allowedScreens(person.actor);
    m_sideBar->setPlaces(allowed);
    connect(m_sideBar, &SideBar::chosen, this, [this](const QString &place) { goTo(place); });
    m_found = new SearchPopup(m_environment, m_search, this);
    connect(m_found, &SearchPopup::opened, this, &Workspace::openHit);
    connect(m_found, &SearchPopup::allRequested, this, &Workspace::listAll);
    connect(m_found, &SearchPopup::failed, this,
            [this](const Error &error) { say(Message::of(error)); });
    connect(m_found, &SearchPopup::emptied, this, [this] {
        if (m_here.place == QLatin1String(searchPlace))
            currentPage()->search({});
    });
    connect(m_back, &QPushButton::clicked, this, &Workspace::goBack);
    connect(m_lock, &QPushButton::clicked, this, &Workspace::lockRequested);
    retranslate();
    if (!allowed.isEmpty())
        visit({QString::fromLatin1(allowed.first().id), {}}, false);
}

QWidget *Workspace::makeTopBar(Languages &languages)
{
    auto *bar = new QFrame(this);
    setLook(bar, "topBar");
    m_search->setObjectName(QStringLiteral("searchEdit"));
    setLook(m_search, "search");
    setLook(m_back, "icon");
    m_search->setMinimumWidth(160);
    setMostWidth(m_search, mostSearchWidth);
    m_back->setIcon(themeIcon(QStringLiteral("go-previous"), IconInk::Ink));
    m_lock->setIcon(themeIcon(QStringLiteral("object-locked"), IconInk::Ink));
    m_who->setObjectName(QStringLiteral("personLabel"));
    bar->setObjectName(QStringLiteral("topBar"));
    auto *row = new QHBoxLayout(bar);
    m_topRow = row;
    row->addWidget(m_back);
    row->addWidget(m_search, 6);
    row->addWidget(new LanguageSwitch(languages, bar));
    row->addStretch(1);
    if (m_person.isDemo) {
        m_demo = new StatusChip(bar);
        m_demo->setObjectName(QStringLiteral("demoChip"));
        row->addWidget(m_demo);
    }
    row->addWidget(m_who);
    row->addWidget(m_lock);
    return bar;
}

Page *Workspace::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

QString Workspace::currentPlace() const { return m_here.place; }

Page *Workspace::pageOf(const QString &id)
{
    if (Page *page = m_pages.value(id))
        return page;
    for (const Screen &place : allowedScreens(m_person.actor)) {
        if (id != QLatin1String(place.id))
            continue;
        Page *page = place.make(m_environment, m_stack);
        page->setObjectName(id + QLatin1String("Page"));
        if (m_environment.preferences)
            rememberLayout(page, *m_environment.preferences);
        m_stack->addWidget(page);
        m_pages.insert(id, page);
        connect(page, &Page::openRequested, this, &Workspace::openRecord);
        connect(page, &Page::actRequested, this,
                [this](const RecordRef &ref, const QString &command) {
                    openRecord(ref);
                    act(command);
                });
        connect(page, &Page::placeRequested, this, &Workspace::goTo);
        connect(page, &Page::said, this, &Workspace::say);
        connect(page, &Page::countChanged, m_sideBar,
                [this, id](int count) { m_sideBar->setCount(id, count); });
        connect(page, &Page::closed, this, [this] { goBack(); });
        return page;
    }
    return nullptr;
}

void Workspace::visit(const Stop &stop, bool remember)
{
    Page *page = pageOf(stop.place);
    if (!page)
        return;
    if (remember && !(stop == m_here)) {
        m_trail.append(m_here);
        if (m_trail.size() > mostStops)
            m_trail.removeFirst();
    }
    m_here = stop;
    m_found->close();
    m_stack->setCurrentWidget(page);
    if (stop.record)
        page->showRecord(*stop.record);
    if (stop.filter.isValid())
        page->showFilter(stop.filter);
    m_sideBar->setCurrent(placeMarked(stop.place));
    m_back->setEnabled(!m_trail.isEmpty());
    page->shown();
}

void Workspace::goTo(const QString &place, const QVariant &filter)
{
    dismissMessage();
    visit({place, {}, filter}, true);
    if (currentPage())
        currentPage()->focusFirst();
}

void Workspace::goToNumber(int number)
{
    for (const Screen &place : allowedScreens(m_person.actor))
        if (*place.text && number-- == 0)
            return goTo(QString::fromLatin1(place.id));
}

QString Workspace::nameOfNumber(int number) const
{
    for (const Screen &place : allowedScreens(m_person.actor))
        if (*place.text && number-- == 0)
            return textOf(place);
    return {};
}

void Workspace::openRecord(const RecordRef &ref)
{
    for (const Screen &place : allowedScreens(m_person.actor))
        if (place.records.contains(ref.kind)) {
            dismissMessage();
            visit({QString::fromLatin1(place.id), ref}, true);
            if (currentPage())
                currentPage()->focusFirst();
            return;
        }
}

bool Workspace::goBack()
{
    if (m_trail.isEmpty())
        return false;
    const Stop stop = m_trail.takeLast();
    visit(stop, false);
    if (currentPage())
        currentPage()->focusFirst();
    return true;
}

void Workspace::escape()
{
    if (currentPage() && currentPage()->escape())
        return;
    goBack();
}

void Workspace::act(const QString &command)
{
    if (auto *acting = dynamic_cast<Acting *>(currentPage()))
        acting->act(command);
}

void Workspace::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void Workspace::openHit(const SearchHit &hit)
{
    const QString place = placeOf(hit.area);
    if (!place.isEmpty() && pageOf(place)) {
        dismissMessage();
        visit({place, hit.record}, true);
        currentPage()->focusFirst();
    } else if (hit.child) {
        openRecord(RecordRef::to(RecordKind::Child, *hit.child));
    } else if (hit.family) {
        openRecord(RecordRef::to(RecordKind::Family, *hit.family));
    } else {
        openRecord(hit.record);
    }
}

void Workspace::listAll(const QString &typed)
{
    visit({QString::fromLatin1(searchPlace), {}}, true);
    if (Page *page = currentPage()) {
        page->search(typed);
        page->focusFirst();
    }
}

void Workspace::say(const Message &message) { m_messages->say(message); }

void Workspace::dismissMessage() { m_messages->dismiss(); }

void Workspace::setLockHint(const QString &text) { m_lock->setToolTip(text); }

void Workspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        retranslate(); // how much of the person's roles there is room for
    LiveText::changeEvent(event);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    LiveText::resizeEvent(event);
    fitSideBar();
}

void Workspace::fitSideBar() { m_sideBar->setNarrow(width() < scaled(leastWidthForNames)); }

void Workspace::retranslate()
{
    m_search->setPlaceholderText(tr("Search a child, family, phone, CIN, equipment…"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setAccessibleDescription(m_search->placeholderText());
    m_search->setShortcutHint(QStringLiteral("Ctrl K"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_lock->setText(tr("&Lock"));
    QStringList roles;
    for (const Grant &grant : std::as_const(m_person.actor.grants))
        if (!roles.contains(label(grant.role)))
            roles.append(label(grant.role));
    QString who = m_person.displayName;
    if (!roles.isEmpty())
        who += QStringLiteral(" · ") + roles.join(QLatin1String(", "));
    if (m_demo) {
        m_demo->setChip({tr("DEMO"), Tone::Soon});
        m_demo->setToolTip(tr("An invented county: nobody in it exists."));
    }
    fitSideBar();
    // Large print needs the room for the search; the tip still says all of it.
    const bool isLarge = isLargePrint();
    const int side = isLarge ? 10 : 18;
    m_topRow->setContentsMargins(side, 9, side, 9);
    m_topRow->setSpacing(isLarge ? 6 : 12);
    m_who->setText(m_who->fontMetrics().elidedText(isLarge ? m_person.displayName : who,
                                                   Qt::ElideRight,
                                                   isLarge ? mostNameWidth : mostWhoWidth));
    m_who->setToolTip(tr("Signed in as %1").arg(who));
    m_who->setAccessibleName(tr("Signed in as %1").arg(who));
}

} // namespace enlace
