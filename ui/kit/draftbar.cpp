// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/draftbar.h"

#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/recordeditor.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace enlace {

DraftBar::DraftBar(QWidget *parent)
    : LiveText(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("draftBar"));
    setLook(this, "message");
    setProperty("tone", QStringLiteral("soon"));
    m_layout->setContentsMargins(12, 6, 8, 6);
    m_layout->setSpacing(4);
    hide();
}

void DraftBar::setDrafts(const QList<Draft> &drafts, const QDateTime &now,
                         std::function<QString(const Draft &)> name)
{
    m_drafts = drafts;
    m_now = now;
    m_name = std::move(name);
    retranslate();
}

void DraftBar::retranslate()
{
    clearLayout(m_layout);
    setVisible(!m_drafts.isEmpty());
    for (const Draft &draft : std::as_const(m_drafts)) {
        QLabel *words = makeParagraph(TextLook::Body, this);
        words->setObjectName(QStringLiteral("draftText"));
        words->setText(
            tr("%1: typed %2 and not saved.").arg(m_name(draft), draftAge(draft.keptAt, m_now)));
        auto *resume = makeButton(ButtonLook::Normal, "draftResumeButton", this);
        resume->setText(tr("Go on with it"));
        resume->setAccessibleDescription(words->text());
        connect(resume, &QPushButton::clicked, this, [this, draft] { Q_EMIT resumed(draft); });
        auto *drop = makeButton(ButtonLook::Link, "draftDropButton", this);
        drop->setText(tr("Throw it away"));
        drop->setAccessibleDescription(words->text());
        connect(drop, &QPushButton::clicked, this, [this, draft] { Q_EMIT dropped(draft); });
        auto *row = new QHBoxLayout;
        row->addWidget(words, 1);
        row->addWidget(resume);
        row->addWidget(drop);
        m_layout->addLayout(row);
    }
}

} // namespace enlace
