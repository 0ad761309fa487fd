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
    column->addLayout(m_families);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_due, &QPushButton::clicked, this,
            [this] { Q_EMIT dueRequested(m_review.since.toTimeZone(countyTimeZone()).date()); });
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
    m_words->setText(
        tr("Since you were here (%1): %2")
            .arg(momentText(m_review.since, Languages::current(), m_today), joined(parts)));
    setAccessibleName(m_words->text());
    m_due->setText(tr("Show what fell &due"));
    m_due->setVisible(m_review.fellDue > 0);
    m_close->setText(tr("Close"));
    m_changed->setText(tr("Changed by others:"));
    m_families->removeWidget(m_changed);
    clearLayout(m_families);
    m_changed->setVisible(!m_review.families.isEmpty());
    if (m_review.families.isEmpty())
        return;
    m_families->addWidget(m_changed);
    for (const ChangedFamily &family : std::as_const(m_review.families)) {
        auto *link = makeButton(ButtonLook::Link, "reviewFamily", this);
        link->setText(family.name);
        link->setToolTip(tr("%n change(s)", nullptr, family.changes));
        link->setAccessibleDescription(link->toolTip());
        connect(link, &QPushButton::clicked, this,
                [this, id = family.id] { Q_EMIT familyRequested(id); });
        m_families->addWidget(link);
    }
}

} // namespace enlace
