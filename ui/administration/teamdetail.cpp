// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/teamdetail.h"

#include "core/base/datetext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QVBoxLayout>

namespace enlace {

TeamDetail::TeamDetail(QDate today, bool mayManage, QWidget *parent)
    : LiveText(parent)
    , m_today(today)
    , m_mayManage(mayManage)
    , m_whose(makeParagraph(TextLook::Body, this))
    , m_state(makeParagraph(TextLook::Muted, this))
    , m_members(new QVBoxLayout)
    , m_edit(makeButton(ButtonLook::Normal, "editTeam", this))
    , m_addMember(makeButton(ButtonLook::Normal, "addMember", this))
    , m_close(makeButton(ButtonLook::Normal, "closeTeam", this))
    , m_reopen(makeButton(ButtonLook::Normal, "reopenTeam", this))
{
    setObjectName(QStringLiteral("teamDetail"));
    content()->setSpacing(8);
    m_members->setSpacing(6);
    content()->addWidget(m_whose);
    content()->addWidget(m_state);
    content()->addWidget(makeRule(this));
    content()->addLayout(m_members);
    content()->addWidget(makeRule(this));
    auto *row = new FlowLayout(nullptr);
    for (QPushButton *button : {m_edit, m_addMember, m_close, m_reopen})
        row->addWidget(button);
    content()->addLayout(row);
    content()->addStretch();
    connect(m_edit, &QPushButton::clicked, this, &TeamDetail::editRequested);
    connect(m_addMember, &QPushButton::clicked, this, &TeamDetail::addMemberRequested);
    connect(m_close, &QPushButton::clicked, this, &TeamDetail::closeRequested);
    connect(m_reopen, &QPushButton::clicked, this, &TeamDetail::reopenRequested);
    retranslate();
}

void TeamDetail::show(const std::optional<TeamLook> &look)
{
    m_look = look;
    retranslate();
}

void TeamDetail::addMember(const TeamMember &member, int number)
{
    const DateSpan &span = member.role.span;
    auto *name = makeParagraph(TextLook::Strong, this);
    name->setText(member.displayName);
    auto *what = makeParagraph(TextLook::Muted, this);
    const QString since = span.from > m_today ? tr("from %1") : tr("since %1");
    what->setText(label(member.role.role) + QStringLiteral(" · ") +
                  since.arg(shortDate(span.from, Languages::current(), m_today)));
    m_members->addWidget(name);
    m_members->addWidget(what);
    if (!m_mayManage)
        return;
    auto *button = makeButton(ButtonLook::Link,
                              qPrintable(QStringLiteral("removeMember_%1").arg(number)), this);
    button->setText(tr("Take out of the team"));
    button->setAccessibleName(tr("Take %1 out of the team").arg(member.displayName));
    connect(button, &QPushButton::clicked, this,
            [this, number] { Q_EMIT removeMemberRequested(number); });
    m_members->addWidget(button, 0, Qt::AlignLeft);
}

void TeamDetail::retranslate()
{
    clearLayout(m_members);
    m_edit->setText(tr("&Edit…"));
    m_addMember->setText(tr("&Add somebody…"));
    m_close->setText(tr("&Close the team…"));
    m_reopen->setText(tr("&Open the team again"));
    const bool acts = m_look && m_mayManage;
    const bool isClosed = m_look && m_look->team.team.archivedAt;
    for (QPushButton *button : {m_edit, m_addMember, m_close})
        button->setVisible(acts && !isClosed);
    m_reopen->setVisible(acts && isClosed);
    m_state->setVisible(m_look.has_value());
    if (!m_look) {
        setTitle(tr("No team is chosen"));
        m_whose->clear();
        return;
    }
    const OfficeTeam &team = m_look->team;
    setTitle(team.team.name);
    m_whose->setText(team.supervisor.isEmpty()
                         ? tr("%1 · nobody supervises it").arg(team.agency)
                         : tr("%1 · supervised by %2").arg(team.agency, team.supervisor));
    m_state->setText(
        isClosed ? tr("The team was closed on %1.")
                       .arg(shortDate(team.team.archivedAt->date(), Languages::current(), m_today))
        : m_look->members.isEmpty()
            ? tr("Nobody is in it.")
            : tr("%n person(s) belong to it.", nullptr, static_cast<int>(m_look->members.size())));
    int number = 0;
    for (const TeamMember &member : m_look->members)
        addMember(member, number++);
}

} // namespace enlace
