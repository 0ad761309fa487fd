// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/access/accessrules.h"
#include "core/access/accounts.h"
#include "core/access/storesettingsrepository.h"
#include "core/storage/store.h"
#include "ui/kit/card.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/preferences.h"
#include "ui/kit/segments.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int textSizes[] = {100, 115, 130, 150, 175, 200};
constexpr int lockTimes[] = {1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120};
/// Pixels at the usual text size: a form wider than this is hard to read.
constexpr int formWidth = 620;

/// The entry that stands for `value`, or the next one below it.
void choose(QComboBox *box, int value)
{
    const QSignalBlocker quiet(box);
    int best = 0;
    for (int i = 0; i < box->count(); ++i)
        if (box->itemData(i).toInt() <= value)
            best = i;
    box->setCurrentIndex(best);
}

} // namespace

SettingsPage::SettingsPage(const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_environment(environment)
    , m_mayDecide(may(environment.store.actor(), Permission::ManageStore))
    , m_mostLock(StoreSettingsRepository::usualMostLockMinutes)
    , m_look(new Card)
    , m_lock(new Card)
    , m_passwordCard(new Card)
    , m_language(new Segments)
    , m_theme(new Segments)
    , m_text(new QComboBox)
    , m_minutes(new QComboBox)
    , m_most(new QComboBox)
    , m_old(new PasswordEdit)
    , m_new(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_change(makeButton(ButtonLook::Primary, "changePasswordButton", this))
{
    for (Card *card : {m_look, m_lock, m_passwordCard})
        card->content()->setSpacing(12);
    addLook();
    addLock();
    addPassword();
    auto *column = new QWidget;
    setMostWidth(column, formWidth);
    auto *cards = new QVBoxLayout(column);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(12);
    for (Card *card : {m_look, m_lock, m_passwordCard})
        cards->addWidget(card);
    cards->addStretch(1);
    body()->addWidget(new PageScroll(column, this), 1);
    connect(m_environment.languages, &Languages::changed, this,
            [this](Language language) { m_language->setCurrent(keyOf(language)); });
    retranslate();
}

void SettingsPage::addLook()
{
    for (const Language language : allOf<Language>())
        m_language->add(QString(keyOf(language)), [language] { return label(language); });
    m_language->setCurrent(keyOf(m_environment.languages->language()));
    connect(m_language, &Segments::chosen, this, [this](const QString &id) {
        m_environment.languages->setLanguage(fromKey<Language>(id).value_or(Language::English));
    });
    for (const ThemeChoice theme : allOf<ThemeChoice>())
        m_theme->add(QString(keyOf(theme)), [theme] { return label(theme); });
    m_theme->setCurrent(keyOf(m_environment.preferences->theme()));
    connect(m_theme, &Segments::chosen, this, [this](const QString &id) {
        m_environment.preferences->setTheme(fromKey<ThemeChoice>(id).value_or(ThemeChoice::System));
    });
    m_text->setObjectName(QStringLiteral("textSizeBox"));
    for (const int percent : textSizes)
        m_text->addItem(QString(), percent);
    choose(m_text, m_environment.preferences->textPercent());
    connect(m_text, &QComboBox::activated, this,
            [this] { m_environment.preferences->setTextPercent(m_text->currentData().toInt()); });
    for (QWidget *input : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme),
                           static_cast<QWidget *>(m_text)}) {
        m_fields.append(new FormField(input));
        m_look->content()->addWidget(m_fields.last());
    }
}

void SettingsPage::addLock()
{
    m_minutes->setObjectName(QStringLiteral("lockMinutesBox"));
    m_most->setObjectName(QStringLiteral("mostLockMinutesBox"));
    for (const int minutes : lockTimes)
        m_most->addItem(QString(), minutes);
    connect(m_minutes, &QComboBox::activated, this, [this] {
        m_environment.preferences->setLockMinutes(m_minutes->currentData().toInt());
    });
    connect(m_most, &QComboBox::activated, this, &SettingsPage::chooseMostLock);
    for (QComboBox *input : {m_minutes, m_most}) {
        m_fields.append(new FormField(input));
        m_lock->content()->addWidget(m_fields.last());
    }
    m_fields.last()->setVisible(m_mayDecide);
    fillMinutes();
}

void SettingsPage::addPassword()
{
    m_old->setObjectName(QStringLiteral("oldPassword"));
    m_new->setObjectName(QStringLiteral("newPassword"));
    m_again->setObjectName(QStringLiteral("newPasswordAgain"));
    for (PasswordEdit *input : {m_old, m_new, m_again}) {
        m_fields.append(new FormField(input));
        m_passwordCard->content()->addWidget(m_fields.last());
        connect(input, &QLineEdit::returnPressed, this, &SettingsPage::changePassword);
    }
    m_passwordCard->content()->addWidget(m_change, 0, Qt::AlignLeft);
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::changePassword);
}

/// The times that the administrator's limit leaves.
void SettingsPage::fillMinutes()
{
    {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->clear();
        for (const int minutes : lockTimes)
            if (minutes <= m_mostLock)
                m_minutes->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    }
    choose(m_minutes, m_environment.preferences->lockMinutes());
}

void SettingsPage::shown()
{
    m_environment.store.read(
        this, [](Reading &reading) { return StoreSettingsRepository(reading).mostLockMinutes(); },
        [this](const Result<int> &minutes) {
            if (minutes)
                showMostLock(*minutes);
        });
}

void SettingsPage::showMostLock(int minutes)
{
    m_mostLock = minutes;
    choose(m_most, minutes);
    fillMinutes();
    retranslate();
}

void SettingsPage::chooseMostLock()
{
    const int minutes = m_most->currentData().toInt();
    m_environment.store.run(
        this,
        [minutes](Work &work) {
            return StoreSettingsRepository(work).setMostLockMinutes(work, minutes);
        },
        [this, minutes](const Result<> &saved) {
            if (!saved) {
                choose(m_most, m_mostLock);
                Q_EMIT said(Message::of(saved.error()));
                return;
            }
            showMostLock(minutes);
            // Whoever lengthens it for everybody sits here too.
            Q_EMIT m_environment.preferences->changed();
            Q_EMIT said(Message::said(Tone::Good, [minutes] {
                return tr("Every desk now locks itself after %n minute(s) at the latest.", nullptr,
                          minutes);
            }));
        });
}

void SettingsPage::changePassword()
{
    QList<Error> wrong;
    if (m_new->text() != m_again->text()) {
        Error error;
        error.code = ErrorCode::Invalid;
        error.text = QT_TRANSLATE_NOOP("Error", "The two passwords are not the same.");
        error.field = m_again->objectName();
        wrong.append(error);
    }
    (void)showProblems(m_fields, wrong);
    if (!wrong.isEmpty())
        return;
    m_change->setEnabled(false);
    m_environment.store.run(
        this,
        [target = m_environment.store.target(), before = m_old->text(), after = m_new->text()](
            Work &work) { return Accounts(target).changePassword(work, before, after); },
        [this](const Result<> &changed) {
            m_change->setEnabled(true);
            if (!changed) {
                Error problem = changed.error();
                if (problem.field == QLatin1String("password")) // as the rules of passwords say
                    problem.field = m_new->objectName();
                for (const Error &left : showProblems(m_fields, {problem}))
                    Q_EMIT said(Message::of(left));
                return;
            }
            for (PasswordEdit *input : {m_old, m_new, m_again})
                input->clear();
            Q_EMIT said(Message::said(
                Tone::Good, [] { return tr("Your password was changed. Use it from now on."); }));
        });
}

void SettingsPage::focusFirst() { m_language->setFocus(); }

void SettingsPage::retranslate()
{
    setTitle(tr("Settings"));
    m_look->setTitle(tr("Language and look of this desk"));
    m_lock->setTitle(tr("Automatic lock"));
    m_passwordCard->setTitle(tr("Your password"));
    m_language->setName([] { return tr("Language"); });
    m_theme->setName([] { return tr("Colors"); });
    m_fields.at(0)->setWords(tr("Language"),
                             tr("Papers for a family follow the family's language, not this one."));
    m_fields.at(1)->setWords(tr("Colors"));
    m_fields.at(2)->setWords(tr("&Text size"));
    m_fields.at(3)->setWords(
        tr("&Lock this desk when nobody uses it for"),
        tr("At most %n minute(s): an administrator decides how long.", nullptr, m_mostLock));
    m_fields.at(4)->setWords(tr("L&ongest time allowed"),
                             tr("For every desk that uses this store. Each person may choose a "
                                "shorter time."));
    m_fields.at(5)->setWords(tr("&Present password"));
    m_fields.at(6)->setWords(tr("&New password"),
                             tr("Several words that nobody would guess are best."));
    m_fields.at(7)->setWords(tr("New password a&gain"));
    m_change->setText(tr("Change password"));
    for (int i = 0; i < m_text->count(); ++i)
        m_text->setItemText(i, tr("%1%").arg(m_text->itemData(i).toInt()));
    for (int i = 0; i < m_minutes->count(); ++i)
        m_minutes->setItemText(i, tr("%n minute(s)", nullptr, m_minutes->itemData(i).toInt()));
    for (int i = 0; i < m_most->count(); ++i)
        m_most->setItemText(i, tr("%n minute(s)", nullptr, m_most->itemData(i).toInt()));
}

} // namespace enlace
