// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segments.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStyle>

namespace enlace {

namespace {

/// As wide as its words are when they are chosen, which makes them bold.
class SegmentButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        QSize size = QPushButton::sizeHint();
        size.rwidth() += QFontMetrics(bold).horizontalAdvance(text()) -
                         QFontMetrics(font()).horizontalAdvance(text()) + 2;
        return size;
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Segments::Segments(QWidget *parent)
    : LiveText(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Segments::setWrapping()
{
    delete m_row;
    m_row = new FlowLayout(this, 0);
    m_row->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Segments::shapeEnds()
{
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        QPushButton *button = m_segments.at(i).button;
        const auto isBeside = [&](qsizetype other) {
            return other >= 0 && other < m_segments.size() &&
                   m_segments.at(other).button->y() == button->y();
        };
        const char *end = isBeside(i - 1) ? (isBeside(i + 1) ? "none" : "right")
                                          : (isBeside(i + 1) ? "left" : "both");
        if (button->property("end").toString() == QLatin1String(end))
            continue;
        button->setProperty("end", QLatin1String(end));
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

bool Segments::event(QEvent *event)
{
    // Their places were given before: by a new width, or by longer words.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        shapeEnds();
    return LiveText::event(event);
}

void Segments::add(const QString &id, Words text, Words toolTip)
{
    const QByteArray name = id.toUtf8() + "Button";
    auto *button = new SegmentButton(this);
    button->setObjectName(QString::fromUtf8(name));
    button->setAutoDefault(true);
    button->setCursor(Qt::PointingHandCursor);
    setLook(button, "segment");
    button->setCheckable(true);
    button->setChecked(m_segments.isEmpty());
    m_group->addButton(button);
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_segments.append({id, button, std::move(text), std::move(toolTip)});
    shapeEnds();
    retranslate();
}

void Segments::setName(Words name)
{
    m_name = std::move(name);
    retranslate();
}

void Segments::setCurrent(const QString &id)
{
    for (const Segment &segment : std::as_const(m_segments))
        if (segment.id == id)
            segment.button->setChecked(true);
}

QString Segments::current() const
{
    for (const Segment &segment : m_segments)
        if (segment.button->isChecked())
            return segment.id;
    return {};
}

void Segments::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        retranslate();
    LiveText::changeEvent(event);
}

void Segments::retranslate()
{
    if (m_name)
        setAccessibleName(m_name());
    for (const Segment &segment : std::as_const(m_segments)) {
        segment.button->setText(segment.text());
        // Room for the chosen one's heavier letters, so that nothing is cut or moves when it is.
        QFont heavy = segment.button->font();
        heavy.setWeight(QFont::DemiBold);
        segment.button->setMinimumWidth(
            QFontMetrics(heavy).horizontalAdvance(segment.button->text()) + scaled(30));
        if (!segment.toolTip)
            continue;
        segment.button->setToolTip(segment.toolTip());
        segment.button->setAccessibleDescription(segment.toolTip());
    }
}

} // namespace enlace
