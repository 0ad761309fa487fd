// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/explainbutton.h"

#include "core/base/datetext.h"
#include "ui/kit/chip.h"
#include "ui/kit/labels.h"
#include "ui/kit/languages.h"
#include "ui/kit/theme.h"

#include <QFormLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

namespace enlace {

ExplainButton::ExplainButton(QWidget *parent)
    : LiveText(parent)
{
    setLook(this, "link");
    setObjectName(QStringLiteral("explainButton"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &ExplainButton::open);
    retranslate();
}

void ExplainButton::setExplanation(std::function<Explanation()> explain, const QString &about)
{
    m_explain = std::move(explain);
    m_about = about;
    retranslate();
}

void ExplainButton::retranslate()
{
    setText(tr("Why?"));
    setAccessibleName(m_about.isEmpty() ? tr("Why?") : tr("Why? %1").arg(m_about));
    setToolTip(tr("Where this date comes from"));
}

void ExplainButton::open()
{
    if (!m_explain)
        return;
    const Explanation why = m_explain();
    auto *popover = new QFrame(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setObjectName(QStringLiteral("explainPopover"));
    setLook(popover, "popover");
    popover->setFixedWidth(scaled(360));
    auto *all = new QVBoxLayout(popover);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);

    QLabel *title = makeLabel(TextLook::CardTitle, popover);
    title->setText(tr("Why this date?"));
    all->addWidget(title);
    const auto add = [&](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        QLabel *head = makeLabel(TextLook::Small, popover);
        head->setText(name);
        QLabel *body = makeParagraph(TextLook::Body, popover);
        body->setText(text);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body->setAccessibleName(name + QLatin1String(": ") + text);
        auto *both = new QVBoxLayout;
        both->setSpacing(1);
        both->addWidget(head);
        both->addWidget(body);
        all->addLayout(both);
    };
    add(tr("Rule"), why.rule);
    add(tr("Source"), why.source);
    add(tr("Confidence"), why.confidence);
    if (why.lastConfirmed)
        add(tr("Last confirmed"), longDate(*why.lastConfirmed, Languages::current()));
    if (!why.isConfirmed) {
        auto *chip = new StatusChip(popover);
        chip->setChip({tr("Unconfirmed rule: check before you rely on it"), Tone::Soon});
        all->addWidget(chip);
    }
    popover->setAccessibleName(tr("Why this date?"));
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
