// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signinpage.h"

#include "core/demo/demostore.h"
#include "ui/kit/background.h"
#include "ui/kit/formfield.h"
#include "ui/kit/labels.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace enlace {

SignInPage::SignInPage(StoreDoor &door, QWidget *parent)
    : GatePage("signInPage", parent)
    , m_door(door)
    , m_name(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_capsLock(makeParagraph(TextLook::Problem, this))
    , m_forgot(makeButton(ButtonLook::Link, "forgotButton", this))
    , m_signIn(makeButton(ButtonLook::Primary, "signInButton", this))
{
    m_name->setObjectName(QStringLiteral("signInNameEdit"));
    m_password->setObjectName(QStringLiteral("passwordEdit"));
    m_nameField = new FormField(m_name, this);
    m_passwordField = new FormField(m_password, this);
    addField(m_nameField);
    addField(m_passwordField);
    m_capsLock->setObjectName(QStringLiteral("capsLockNotice"));
    m_capsLock->hide();
    form()->addWidget(m_capsLock);
    form()->addWidget(m_forgot, 0, Qt::AlignLeft);
    addBackButton();
    buttonRow()->addWidget(m_signIn);
    connect(m_name, &QLineEdit::returnPressed, m_password, [this] { m_password->setFocus(); });
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m_password, &PasswordEdit::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_forgot, &QPushButton::clicked, this,
            [this] { Q_EMIT forgotten(m_place, m_name->text().trimmed()); });
    retranslate();
}

void SignInPage::setPlace(const StorePlace &place, const QString &signInName)
{
    m_place = place;
    m_name->setText(signInName);
    m_password->clear();
    m_notice = nullptr;
    // On a server the database's administrator sets passwords anew.
    m_forgot->setVisible(!place.isServer());
    clearErrors();
    offer({});
    retranslate();
    if (!place.isServer())
        inBackground(
            this, [folder = place.folder] { return demoPeopleOf(folder); },
            [this, place](const QList<DemoPerson> &people) {
                if (m_place == place)
                    offer(people);
            });
}

void SignInPage::offer(const QList<DemoPerson> &people)
{
    qDeleteAll(m_demoButtons);
    m_demoButtons.clear();
    m_demoPeople = people;
    const bool isDemo = !people.isEmpty();
    m_nameField->setVisible(!isDemo);
    m_passwordField->setVisible(!isDemo);
    m_signIn->setVisible(!isDemo);
    m_forgot->setVisible(!isDemo && !m_place.isServer());
    for (const DemoPerson &person : people) {
        auto *button = makeButton(ButtonLook::Normal, "demoPersonButton", this);
        connect(button, &QPushButton::clicked, this, [this, name = person.signInName] {
            m_name->setText(name);
            m_password->setText(demoPassword());
            signIn();
        });
        form()->addWidget(button);
        m_demoButtons.append(button);
    }
    retranslate();
    if (isDemo)
        m_demoButtons.first()->setFocus();
}

void SignInPage::setNotice(const char *notice)
{
    m_notice = notice;
    retranslate();
}

void SignInPage::begin()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::signIn()
{
    if (isBusy())
        return;
    QList<Error> wrong;
    if (m_name->text().trimmed().isEmpty())
        wrong.append(neededError(m_name->objectName()));
    if (m_password->text().isEmpty())
        wrong.append(neededError(m_password->objectName()));
    showErrors(wrong);
    if (!wrong.isEmpty())
        return;
    setBusy(true);
    m_door.signIn(this, m_place, m_name->text().trimmed(), m_password->text(),
                  [this](const Result<SignedIn> &result) {
                      setBusy(false);
                      m_password->clear();
                      if (!result) {
                          Error error = result.error();
                          if (error.code == ErrorCode::Damaged && !m_place.isServer()) {
                              Q_EMIT damaged(m_place, error);
                              return;
                          }
                          if (error.code == ErrorCode::WrongKey && error.field.isEmpty())
                              error.field = m_password->objectName();
                          m_password->setFocus();
                          return showError(error);
                      }
                      Q_EMIT signedIn(m_place, *result);
                  });
}

void SignInPage::retranslate()
{
    GatePage::retranslate();
    const QString where =
        m_place.isServer() ? m_place.text() : QFileInfo(m_place.folder).fileName();
    const QString demo =
        m_demoPeople.isEmpty()
            ? QString()
            : tr("DEMO: an invented county. Choose whose desk to sit at; no password is needed.");
    setWords(tr("Sign in"), m_notice ? tr(m_notice) : demo.isEmpty() ? where : demo);
    for (qsizetype index = 0; index < m_demoButtons.size(); ++index)
        m_demoButtons.at(index)->setText(QStringLiteral("%1 · %2").arg(
            m_demoPeople.at(index).displayName, label(m_demoPeople.at(index).role)));
    m_nameField->setWords(tr("Sign-in &name"));
    m_passwordField->setWords(tr("&Password"));
    m_capsLock->setText(tr("Caps Lock is on."));
    m_forgot->setText(tr("Forgot the password?"));
    m_signIn->setText(tr("&Sign in"));
}

} // namespace enlace
