// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/counttile.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace enlace {

namespace {

constexpr int sidePadding = 12; // pixels at any text size: large print needs the room
constexpr int padding = 9;
constexpr int figurePixels = 20;
constexpr int wordsPixels = 12;
constexpr int usualWidth = 96;

} // namespace

QString countText(int count)
{
    const QLocale locale;
    return count > mostCounted ? locale.toString(mostCounted) + QLatin1Char('+')
                               : locale.toString(count);
}

CountTile::CountTile(const char *objectName, Tone tone, std::function<QString()> words,
                     QWidget *parent)
    : QPushButton(parent)
    , m_tone(tone)
    , m_words(std::move(words))
{
    setObjectName(QString::fromLatin1(objectName));
    setLook(this, "tile");
    setCheckable(true);
    setAutoDefault(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void CountTile::setCount(std::optional<int> count)
{
    m_count = count;
    retranslate();
    update();
}

QFont CountTile::figureFont() const
{
    QFont figure = font();
    figure.setPixelSize(scaled(figurePixels));
    figure.setWeight(QFont::DemiBold);
    return figure;
}

QFont CountTile::wordsFont() const
{
    QFont small = font();
    small.setPixelSize(scaled(wordsPixels));
    return small;
}

QSize CountTile::sizeHint() const
{
    const int width =
        std::max(scaled(usualWidth),
                 QFontMetrics(wordsFont()).horizontalAdvance(m_words()) + 2 * sidePadding);
    return {width, heightForWidth(width)};
}

QSize CountTile::minimumSizeHint() const
{
    const QFontMetrics words(wordsFont());
    int width = QFontMetrics(figureFont()).horizontalAdvance(countText(mostCounted + 1));
    for (const QString &word : m_words().split(QLatin1Char(' ')))
        width = std::max(width, words.horizontalAdvance(word));
    width += 2 * sidePadding;
    return {width, sizeHint().height()}; // in more lines it is heightForWidth() that says so
}

int CountTile::heightForWidth(int width) const
{
    // At least two lines, so that tiles with few words and with many stand in one row.
    const QFontMetrics words(wordsFont());
    const QRect room(0, 0, width - 2 * sidePadding, QWIDGETSIZE_MAX);
    const int lines =
        std::max(2 * words.lineSpacing(),
                 words.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_words()).height());
    return lines + QFontMetrics(figureFont()).height() + 2 * scaled(padding);
}

void CountTile::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event); // ground, edge and focus are the style sheet's
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const QRect inside =
        rect().adjusted(sidePadding, scaled(padding), -sidePadding, -scaled(padding));
    painter.setFont(wordsFont());
    painter.setPen(isChecked() ? tokens.ink : tokens.muted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words());
    painter.setFont(figureFont());
    painter.setPen(m_count.value_or(0) == 0  ? tokens.muted
                   : m_tone == Tone::Neutral ? tokens.ink
                                             : tokens.of(m_tone).ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                     m_count ? countText(*m_count) : QStringLiteral("…"));
}

void CountTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

void CountTile::retranslate()
{
    setAccessibleName(m_count ? QStringLiteral("%1: %2").arg(m_words(), countText(*m_count))
                              : m_words());
    setToolTip(m_words());
    updateGeometry();
    update();
}

} // namespace enlace
