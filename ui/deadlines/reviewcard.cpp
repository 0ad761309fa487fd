// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/reviewcard.h"

#include "core/base/clock.h"
#include "core/base/datetext.h"
#include "ui/kit/card.h"
#include "ui/kit/datewords.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"

#include <QHBoxLayout>

namespace enlace {

ReviewCard::ReviewCard(QWidget *parent)
    : LiveText(parent)
    , m_words(makeParagraph(TextLook::Strong, this))
    , m_due(makeButton(ButtonLook::Link, "reviewDue", this))
    , m_close(makeButton(ButtonLook::Normal, "reviewClose", this))
    , m_changed(makeLabel(TextLook::Muted, this))
    , m_families(new FlowLayout)
    , m_wrote(makeLabel(TextLook::Muted, this))
    , m_messages(new FlowLayout)
{
    setObjectName(QStringLiteral("reviewCard"));
    setLook(this, "card");
    m_words->setObjectName(QStringLiteral("reviewWords"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_due);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(4);
    column->addLayout(row);
    column->addLayout(m_messages);
    column->addLayout(m_families);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_due, &QPushButton::clicked, this,
            [this] { Q_EMIT dueRequested(countyDay(m_review.since)); });
    hide();
}

void ReviewCard::show(const SignInReview &review, QDate today)
{
    m_review = review;
    m_today = today;
    setVisible(!review.isNothing());
    retranslate();
}

void ReviewCard::retranslate()
{
    if (!m_review.since.isValid())
        return;
    QStringList parts;
    if (m_review.fellDue > 0)
        parts.append(tr("%n line(s) fell due", nullptr, m_review.fellDue));
    if (m_review.cameBack > 0)
        parts.append(tr("%n line(s) came back", nullptr, m_review.cameBack));
    if (!m_review.families.isEmpty())
        parts.append(
            tr("%n of your families changed", nullptr, static_cast<int>(m_review.families.size())));
    int messages = 0;
    for (const UnreadFamily &family : std::as_const(m_review.unread))
        messages += family.messages;
    if (messages > 0)
        parts.append(tr("%n message(s) to read", nullptr, messages));
    m_words->setText(
        tr("Since you were here (%1): %2")
            .arg(momentText(m_review.since, Languages::current(), m_today), joined(parts)));
    setAccessibleName(m_words->text());
    m_due->setText(tr("Show what fell &due"));
    m_due->setVisible(m_review.fellDue > 0);
    m_close->setText(tr("Close"));
    m_changed->setText(tr("Changed by others:"));
    m_wrote->setText(tr("Somebody wrote about:"));
    for (const auto &[row, heading, isShown] :
         {std::tuple(m_families, m_changed, !m_review.families.isEmpty()),
          std::tuple(m_messages, m_wrote, !m_review.unread.isEmpty())}) {
        row->removeWidget(heading);
        clearLayout(row);
        heading->setVisible(isShown);
        if (isShown)
            row->addWidget(heading);
    }
    for (const ChangedFamily &family : std::as_const(m_review.families))
        addLink(m_families, "reviewFamily", family.name,
                tr("%n change(s)", nullptr, family.changes),
                [this, id = family.id] { Q_EMIT familyRequested(id); });
    for (const UnreadFamily &family : std::as_const(m_review.unread))
        addLink(m_messages, "reviewMessage", family.name,
                tr("%n message(s) to read", nullptr, family.messages),
                [this, id = family.latest] { Q_EMIT messageRequested(id); });
}

void ReviewCard::addLink(FlowLayout *row, const char *name, const QString &text,
                         const QString &toolTip, std::function<void()> pressed)
{
    auto *link = makeButton(ButtonLook::Link, name, this);
    link->setText(text);
    link->setToolTip(toolTip);
    link->setAccessibleDescription(toolTip);
    connect(link, &QPushButton::clicked, this, std::move(pressed));
    row->addWidget(link);
}

} // namespace enlace
