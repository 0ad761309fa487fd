// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stepbar.h"

#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace enlace {

StepBar::StepBar(QWidget *parent)
    : LiveText(parent)
{
    setSpokenRole(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBar::setSteps(const QList<Step> &steps, int current, Tone tone)
{
    m_steps = steps;
    m_current = current;
    m_tone = tone;
    retranslate();
    update();
}

QSize StepBar::sizeHint() const { return {scaled(300), scaled(9)}; }

QRectF StepBar::segment(int number) const
{
    const qreal gap = 3;
    const qreal count = std::max<qreal>(1, static_cast<qreal>(m_steps.size()));
    const qreal width = (this->width() - gap * (count - 1)) / count;
    const qreal height = scaled(5);
    return {number * (width + gap), (this->height() - height) / 2, width, height};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRectF bar = segment(i);
        const QColor colour = i < m_current    ? tokens.accent
                              : i == m_current ? tokens.of(m_tone).ink
                                               : tokens.line;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (i == m_current) {
            // The present step is taller and marked: its place is seen without its colour.
            painter.drawRoundedRect(bar.adjusted(0, -scaled(2), 0, scaled(2)), bar.height() * 0.8,
                                    bar.height() * 0.8);
        } else {
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
        }
    }
}

bool StepBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return LiveText::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int i = 0; i < m_steps.size(); ++i)
        if (segment(i).adjusted(0, -20, 3, 20).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), spoken(i), this);
            return true;
        }
    return true;
}

QString StepBar::spoken(int number) const
{
    const Step &step = m_steps.at(number);
    const QString total = QString::number(m_steps.size());
    const QString place = QString::number(number + 1);
    if (number < m_current)
        return tr("Step %1 of %2, done: %3, %n day(s)", nullptr, step.days)
            .arg(place, total, step.name);
    if (number == m_current)
        return tr("Step %1 of %2, current: %3, %n day(s)", nullptr, step.days)
            .arg(place, total, step.name);
    return tr("Step %1 of %2, still to come: %3").arg(place, total, step.name);
}

void StepBar::retranslate()
{
    if (m_steps.isEmpty())
        return setAccessibleName({});
    setAccessibleName(m_current < m_steps.size() ? spoken(m_current) : tr("All steps done"));
    QStringList all;
    for (int i = 0; i < m_steps.size(); ++i)
        all.append(spoken(i));
    setAccessibleDescription(all.join(QLatin1String(". ")));
}

} // namespace enlace
