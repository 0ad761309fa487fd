// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/explainbutton.h"

#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

namespace enlace {

ExplainButton::ExplainButton(QWidget *parent)
    : LiveText(parent)
{
    setLook(this, "link");
    setObjectName(QStringLiteral("explainButton"));
    setAutoDefault(true);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_ask)
            m_ask([self = QPointer<ExplainButton>(this)](const WhyText &why) {
                if (self)
                    self->show(why);
            });
    });
    retranslate();
}

void ExplainButton::setQuestion(std::function<void(Answer)> ask, const QString &about)
{
    m_ask = std::move(ask);
    m_about = about;
    retranslate();
}

void ExplainButton::setWords(Words text, Words title)
{
    m_text = std::move(text);
    m_title = std::move(title);
    retranslate();
}

void ExplainButton::retranslate()
{
    if (m_text) {
        setText(m_text());
        setAccessibleName(m_text());
        setToolTip({}); // it is about no date
        return;
    }
    setText(tr("Why?"));
    setAccessibleName(m_about.isEmpty() ? tr("Why?") : tr("Why? %1").arg(m_about));
    setToolTip(tr("Where this date comes from"));
}

void ExplainButton::show(const WhyText &why)
{
    auto *popover = new QFrame(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setObjectName(QStringLiteral("explainPopover"));
    setLook(popover, "popover");
    popover->setFixedWidth(scaled(360));
    auto *all = new QVBoxLayout(popover);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);

    QLabel *title = makeLabel(TextLook::CardTitle, popover);
    title->setText(m_title ? m_title() : tr("Why this date?"));
    all->addWidget(title);
    for (const QString &sentence : why.sentences) {
        QLabel *line = makeParagraph(
            &sentence == &why.sentences.first() ? TextLook::Strong : TextLook::Body, popover);
        line->setText(sentence);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        all->addWidget(line);
    }
    if (why.isUnconfirmed) {
        auto *chip = new StatusChip(popover);
        chip->setChip({tr("Unconfirmed rule: check before you rely on it"), Tone::Soon});
        all->addWidget(chip);
    }
    popover->setAccessibleName(title->text());
    popover->adjustSize();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    const QRect space = screen()->availableGeometry();
    at.setX(
        std::clamp(at.x(), space.left(), std::max(space.left(), space.right() - popover->width())));
    if (at.y() + popover->height() > space.bottom())
        at.setY(mapToGlobal(QPoint(0, 0)).y() - popover->height() - 2);
    popover->move(at);
    popover->show();
    popover->setFocus();
}

} // namespace enlace
