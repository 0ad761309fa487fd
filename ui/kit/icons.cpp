// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace enlace {

namespace {

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, IconInk ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, themePixmap(m_name, side, colour(mode, state), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return themePixmap(m_name, side, colour(mode, state), scale);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(m_name, m_ink); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens &tokens = tokensOf(QApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.border;
        if (state == QIcon::On && m_ink != IconInk::OnAccent)
            return tokens.accent;
        switch (m_ink) {
        case IconInk::Ink:
            return tokens.ink;
        case IconInk::Accent:
            return tokens.accent;
        case IconInk::OnAccent:
            return tokens.onAccent;
        case IconInk::Muted:
            break;
        }
        return tokens.muted;
    }

    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon themeIcon(const QString &name, IconInk ink) { return QIcon(new TintedEngine(name, ink)); }

QPixmap themePixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key =
        QStringLiteral("enlace/%1/%2/%3/%4").arg(name).arg(size).arg(colour.rgba()).arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    Q_ASSERT(drawing.isValid());
    const int pixels = std::max(1, qRound(size * ratio));
    picture = QPixmap(pixels, pixels);
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
    }
    picture.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace enlace
