// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheetprint.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace enlace {

namespace {

/// Points. Twelve is what large health agencies ask of papers for families, at the least.
constexpr int bodySize = 12;
constexpr int footerSize = 10;
constexpr int dotsPerInch = 300;
constexpr double margin = 18; ///< millimetres

QFont paperFont(int points)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSize(points);
    return font;
}

} // namespace

void printSheet(QPagedPaintDevice &device, const QString &html, const PageFooter &footer)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const QSizeF room(device.width(), device.height());
    const QFont small = paperFont(footerSize);
    const double footerHeight = 2.5 * QFontMetricsF(small, &device).height();
    const QSizeF page(room.width(), room.height() - footerHeight);

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(paperFont(bodySize));
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 20pt } h2 { font-size: 14pt }"));
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(page);

    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        const QRectF part(QPointF(0, number * page.height()), page);
        painter.save();
        painter.translate(0, -part.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        // Ink on paper, also for who works on a dark screen.
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.drawText(QRectF(0, page.height(), room.width(), footerHeight),
                         Qt::AlignRight | Qt::AlignBottom, footer(number + 1, pages));
    }
}

QByteArray sheetPdf(const QString &html, const PageFooter &footer)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer.setTitle(QStringLiteral("Enlace"));
        writer.setCreator(QStringLiteral("Enlace"));
        printSheet(writer, html, footer);
    }
    return bytes;
}

} // namespace enlace
