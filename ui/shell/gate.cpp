// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gate.h"

#include "ui/shell/demopage.h"

#include "ui/kit/ask.h"
#include "ui/kit/labels.h"
#include "ui/kit/preferences.h"
#include "ui/shell/createstorepage.h"
#include "ui/shell/firstpage.h"
#include "ui/shell/languageswitch.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/signinpage.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

Gate::Gate(StoreDoor &door, Languages &languages, Preferences &preferences, FilePicker &picker,
           QWidget *parent)
    : QWidget(parent)
    , m_door(door)
    , m_preferences(preferences)
    , m_picker(picker)
    , m_steps(new QStackedWidget(this))
    , m_first(new FirstPage(this))
    , m_create(new CreateStorePage(door, picker, this))
    , m_key(new RecoveryKeyPage(picker, this))
    , m_signIn(new SignInPage(door, this))
    , m_forgotten(new ForgottenPage(door, this))
    , m_server(new ServerPage(door, picker, this))
    , m_demo(new DemoPage(door, this))
    , m_restore(new RestorePage(door, this))
{
    setObjectName(QStringLiteral("gate"));
    auto *brand = new QLabel(QStringLiteral("Enlace"), this);
    setLook(brand, "brand");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 6);
    head->addWidget(brand);
    head->addStretch();
    head->addWidget(new LanguageSwitch(languages, this));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_steps, 1);
    const QList<GatePage *> steps{m_first,     m_create, m_key,  m_signIn,
                                  m_forgotten, m_server, m_demo, m_restore};
    for (GatePage *step : steps)
        m_steps->addWidget(step);
    wireFirst();
    wireCreate();
    wireSignIn();
    showFirst();
}

void Gate::go(GatePage *page)
{
    m_steps->setCurrentWidget(page);
    page->begin();
}

void Gate::showFirst()
{
    m_first->setRecent(m_preferences.recentStores());
    go(m_first);
}

void Gate::openPlace(const StorePlace &place)
{
    m_door.look(this, place, [this, place](const Result<> &result) {
        if (!result) {
            if (result.error().code == ErrorCode::NotFound)
                m_preferences.forgetStore(place.text());
            if (result.error().code == ErrorCode::Damaged)
                return offerBackups(place, result.error());
            return complain(result.error());
        }
        m_signIn->setPlace(place);
        go(m_signIn);
    });
}

void Gate::complain(const Error &error)
{
    showFirst();
    m_first->complain(error);
}

void Gate::offerBackups(const StorePlace &place, const Error &why)
{
    m_door.backups(this, place, [this, place, why](const Result<QList<Backup>> &backups) {
        if (!backups || backups->isEmpty())
            return complain(why);
        m_restore->setBackups(place, *backups, why);
        go(m_restore);
    });
}

void Gate::restored(const StorePlace &place)
{
    m_signIn->setPlace(place);
    m_signIn->setNotice(QT_TRANSLATE_NOOP("enlace::SignInPage", "The backup stands in its place. "
                                                                "Sign in with the password of that "
                                                                "day."));
    go(m_signIn);
}

void Gate::chooseFolder()
{
    FileRequest request;
    request.kind = FileRequest::Kind::Folder;
    request.title = tr("Open a store");
    m_picker.pick(this, request, [this](const QString &folder) {
        if (folder.isEmpty())
            return;
        StorePlace place;
        place.folder = folder;
        openPlace(place);
    });
}

void Gate::wireFirst()
{
    connect(m_first, &FirstPage::demoRequested, this, [this] { go(m_demo); });
    connect(m_demo, &GatePage::back, this, &Gate::showFirst);
    connect(m_demo, &DemoPage::ready, this, &Gate::openPlace);
    connect(m_first, &FirstPage::createRequested, this, [this] { go(m_create); });
    connect(m_first, &FirstPage::openRequested, this, &Gate::chooseFolder);
    connect(m_first, &FirstPage::connectRequested, this, [this] { go(m_server); });
    connect(m_first, &FirstPage::recentChosen, this,
            [this](const QString &text) { openPlace(StorePlace::fromText(text)); });
    connect(m_server, &GatePage::back, this, &Gate::showFirst);
    connect(m_server, &ServerPage::chosen, this, [this](const StorePlace &place) {
        m_signIn->setPlace(place);
        go(m_signIn);
    });
}

void Gate::wireCreate()
{
    connect(m_create, &GatePage::back, this, &Gate::showFirst);
    connect(m_create, &CreateStorePage::created, this,
            [this](const StorePlace &place, const QString &name, const QString &key) {
                m_madePlace = place;
                m_madeName = name;
                m_preferences.rememberStore(place.text());
                m_key->setKey(key);
                go(m_key);
            });
    connect(m_key, &RecoveryKeyPage::kept, this, [this] {
        m_signIn->setPlace(m_madePlace, m_madeName);
        m_signIn->setNotice(QT_TRANSLATE_NOOP("enlace::SignInPage", "The store is ready."));
        go(m_signIn);
    });
}

void Gate::wireSignIn()
{
    connect(m_signIn, &GatePage::back, this, &Gate::showFirst);
    connect(m_signIn, &SignInPage::forgotten, this,
            [this](const StorePlace &place, const QString &name) {
                m_forgotten->setPlace(place, name);
                go(m_forgotten);
            });
    connect(m_signIn, &SignInPage::damaged, this, &Gate::offerBackups);
    connect(m_restore, &GatePage::back, this, &Gate::showFirst);
    connect(m_restore, &RestorePage::restored, this, &Gate::restored);
    connect(m_signIn, &SignInPage::signedIn, this,
            [this](const StorePlace &place, const SignedIn &person) {
                m_preferences.rememberStore(place.text());
                Q_EMIT signedIn(person);
            });
    connect(m_forgotten, &GatePage::back, this, [this] { go(m_signIn); });
    connect(m_forgotten, &ForgottenPage::done, this,
            [this](const StorePlace &place, const QString &name) {
                m_signIn->setPlace(place, name);
                m_signIn->setNotice(QT_TRANSLATE_NOOP(
                    "enlace::SignInPage", "The password was changed. Sign in with it."));
                go(m_signIn);
            });
}

} // namespace enlace
