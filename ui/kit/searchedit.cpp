// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/searchedit.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace enlace {

SearchEdit::SearchEdit(QWidget *parent)
    : LiveText(parent)
    , m_find(addAction(themeIcon(QStringLiteral("edit-find")), LeadingPosition))
{
    setClearButtonEnabled(true);
    SearchEdit::retranslate();
    m_soon.setSingleShot(true);
    // At once, but keys that came together ask together. Waiting for a typist's pause would be
    // seen: an answer takes a few milliseconds, and a newer question stops the older one's query.
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SearchEdit::askNow);
    connect(this, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
}

void SearchEdit::setShortcutHint(const QString &keys)
{
    m_hint = keys;
    update();
}

void SearchEdit::setTextQuietly(const QString &text)
{
    m_asked = text.trimmed();
    setText(text);
    m_soon.stop();
}

void SearchEdit::askNow()
{
    m_soon.stop();
    const QString question = text().trimmed();
    if (question == m_asked)
        return;
    m_asked = question;
    Q_EMIT asked(question);
}

bool SearchEdit::event(QEvent *event)
{
    // Esc is a key of the window too; while there is something to empty, it is the field's.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askNow();
        Q_EMIT enterPressed(m_asked);
        return;
    case Qt::Key_Down:
        askNow();
        Q_EMIT downPressed();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            askNow();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty() || isLargePrint()) // the words need the room
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    QFont small = font();
    small.setPixelSize(font().pixelSize() * 11 / 13);
    painter.setFont(small);
    const int width = painter.fontMetrics().horizontalAdvance(m_hint) + scaled(12);
    const int height = painter.fontMetrics().height() + scaled(2);
    const QRectF key(this->width() - width - scaled(10), (this->height() - height) / 2.0, width,
                     height);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(key, 3, 3);
    painter.setPen(tokens.muted);
    painter.drawText(key, Qt::AlignCenter, m_hint);
}

void SearchEdit::retranslate()
{
    m_find->setText(tr("Search"));
    // Qt tells a screen reader nothing of the button that empties the field.
    if (auto *empty = findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        empty->setText(tr("Clear the field"));
}

} // namespace enlace
