// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/persondetail.h"

#include "core/base/datetext.h"
#include "core/people/phonenumber.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace enlace {

QString roleText(const RoleLook &look)
{
    QStringList parts{label(look.role.role)};
    parts.append(look.unit.isEmpty() ? look.agency : look.unit);
    return parts.join(QStringLiteral(" · "));
}

QString teamText(const RoleLook &look)
{
    if (look.team.isEmpty())
        return {};
    return look.supervisor.isEmpty() ? PersonDetail::tr("in the team “%1”").arg(look.team)
                                     : PersonDetail::tr("in the team “%1”, supervised by %2")
                                           .arg(look.team, look.supervisor);
}

PersonDetail::PersonDetail(QDate today, bool mayManage, QWidget *parent)
    : LiveText(parent)
    , m_today(today)
    , m_mayManage(mayManage)
    , m_account(makeParagraph(TextLook::Body, this))
    , m_state(makeParagraph(TextLook::Muted, this))
    , m_held(makeParagraph(TextLook::Muted, this))
    , m_roles(new QVBoxLayout)
    , m_edit(makeButton(ButtonLook::Normal, "editPerson", this))
    , m_giveRole(makeButton(ButtonLook::Normal, "giveRole", this))
    , m_password(makeButton(ButtonLook::Normal, "resetPassword", this))
    , m_deactivate(makeButton(ButtonLook::Normal, "deactivatePerson", this))
    , m_activate(makeButton(ButtonLook::Normal, "activatePerson", this))
{
    setObjectName(QStringLiteral("personDetail"));
    content()->setSpacing(8);
    m_roles->setSpacing(8);
    content()->addWidget(m_account);
    content()->addWidget(m_state);
    content()->addWidget(makeRule(this));
    content()->addLayout(m_roles);
    content()->addWidget(makeRule(this));
    content()->addWidget(m_held);
    auto *row = new FlowLayout(nullptr);
    for (QPushButton *button : {m_edit, m_giveRole, m_password, m_deactivate, m_activate})
        row->addWidget(button);
    content()->addLayout(row);
    content()->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &PersonDetail::editRequested);
    connect(m_giveRole, &QPushButton::clicked, this, &PersonDetail::giveRoleRequested);
    connect(m_password, &QPushButton::clicked, this, &PersonDetail::passwordRequested);
    connect(m_deactivate, &QPushButton::clicked, this, &PersonDetail::deactivateRequested);
    connect(m_activate, &QPushButton::clicked, this, &PersonDetail::activateRequested);
    retranslate();
}

void PersonDetail::show(const std::optional<PersonLook> &look)
{
    m_look = look;
    retranslate();
}

bool PersonDetail::isActive() const
{
    const auto &until = m_look->staff.active.until;
    return !until || *until > m_today;
}

void PersonDetail::addRole(const RoleLook &look, int number)
{
    const Language language = Languages::current();
    const DateSpan &span = look.role.span;
    const QString days = span.until ? tr("%1 to %2")
                                          .arg(shortDate(span.from, language, m_today),
                                               shortDate(*span.until, language, m_today))
                                    : tr("Since %1").arg(shortDate(span.from, language, m_today));
    auto *title = makeParagraph(TextLook::Strong, this);
    title->setText(roleText(look));
    auto *second = makeParagraph(TextLook::Muted, this);
    const QString team = teamText(look);
    second->setText(team.isEmpty() ? days : days + QStringLiteral(" · ") + team);
    m_roles->addWidget(title);
    m_roles->addWidget(second);
    if (!m_mayManage || !isActive() || (span.until && *span.until < m_today))
        return;
    auto *row = new FlowLayout(nullptr);
    const auto add = [&](const char *name, const QString &text, const auto &signal) {
        auto *button = makeButton(
            ButtonLook::Link,
            qPrintable(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(number)), this);
        button->setText(text);
        button->setAccessibleDescription(roleText(look));
        connect(button, &QPushButton::clicked, this, [this, signal, number] {
            Q_EMIT(this->*signal)(number);
        });
        row->addWidget(button);
    };
    add("changeRole", tr("Change…"), &PersonDetail::changeRoleRequested);
    if (!span.until)
        add("endRole", tr("End today"), &PersonDetail::endRoleRequested);
    m_roles->addLayout(row);
}

void PersonDetail::retranslate()
{
    clearLayout(m_roles);
    m_edit->setText(tr("&Edit…"));
    m_giveRole->setText(tr("&Give a role…"));
    m_password->setText(tr("&Reset the password…"));
    m_deactivate->setText(tr("&Deactivate…"));
    m_activate->setText(tr("&Activate again…"));
    const bool acts = m_look && m_mayManage;
    for (QPushButton *button : {m_edit, m_giveRole, m_password, m_deactivate})
        button->setVisible(acts && isActive());
    m_activate->setVisible(acts && !isActive());
    if (!m_look) {
        setTitle(tr("Nobody is chosen"));
        for (QLabel *text : {m_account, m_state, m_held})
            text->clear();
        return;
    }
    const Staff &staff = m_look->staff;
    const Language language = Languages::current();
    setTitle(staff.displayName);
    m_account->setText(
        staff.phone.isEmpty()
            ? tr("Signs in as %1").arg(staff.signInName)
            : tr("Signs in as %1 · %2").arg(staff.signInName, phoneText(staff.phone)));
    m_state->setText(
        isActive() ? tr("Active since %1").arg(shortDate(staff.active.from, language, m_today))
                   : tr("The account has ended; last day: %1")
                         .arg(shortDate(*staff.active.until, language, m_today)));
    int number = 0;
    for (const RoleLook &look : m_look->roles)
        addRole(look, number++);
    const HeldWork &held = m_look->held;
    QStringList parts;
    if (held.children > 0)
        parts.append(tr("leads or backs up %n child(ren)", nullptr, held.children));
    if (held.ended > 0)
        parts.append(tr("%n of them no longer served", nullptr, held.ended));
    if (held.items > 0)
        parts.append(tr("has %n equipment step(s) in hand", nullptr, held.items));
    if (held.teams > 0)
        parts.append(tr("supervises %n team(s)", nullptr, held.teams));
    if (held.covers > 0)
        parts.append(tr("stands in for %n colleague(s)", nullptr, held.covers));
    m_held->setText(parts.isEmpty() ? tr("Holds no work now.")
                                    : tr("Now: %1.").arg(parts.join(QLatin1String(", "))));
}

} // namespace enlace
