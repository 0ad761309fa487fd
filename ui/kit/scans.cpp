// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scans.h"

#include "ui/kit/paper.h"

#include <QBuffer>
#include <QCollator>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace enlace {

namespace {

/// What a letter is scanned with; more would not be seen. Dots per inch.
constexpr int resolution = 300;
/// The shorter side of Letter. Inches.
constexpr double letterWidth = 8.5;

struct Scan
{
    FileContent content;
    std::shared_ptr<Paper> paper;
};

Result<Scan> readScan(const QString &path)
{
    ENLACE_ASSIGN(FileContent content, readContent(path));
    ENLACE_ASSIGN(auto paper, Paper::open(*content.file.type, content.bytes));
    return Scan{std::move(content), std::move(paper)};
}

void setPage(QPdfWriter &writer, const QImage &image)
{
    const auto turn =
        image.width() > image.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), turn, QMarginsF()));
}

void draw(QPainter &painter, const QImage &image)
{
    const QRect page = painter.viewport();
    QRect place(QPoint(), image.size().scaled(page.size(), Qt::KeepAspectRatio));
    place.moveCenter(page.center());
    painter.drawImage(place, image);
}

QStringList inOrder(QStringList paths)
{
    QCollator names;
    names.setNumericMode(true);
    std::sort(paths.begin(), paths.end(), names);
    return paths;
}

Result<QByteArray> asOnePdf(const QStringList &paths)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setCreator(QStringLiteral("Enlace"));
    QPainter painter;
    const std::atomic_bool stop = false;
    for (const QString &path : paths) { // one after the other: each may fill the memory of many
        ENLACE_ASSIGN(const Scan scan, readScan(path));
        if (scan.content.file.type == FileType::Pdf)
            return fail(aboutFile(QT_TRANSLATE_NOOP(
                "Error", "Several files become one document only when all of them are pictures. "
                         "Attach the PDF by itself.")));
        for (int number = 0; number < scan.paper->pages(); ++number) {
            const QImage image =
                scan.paper->image(number, static_cast<int>(letterWidth * resolution), stop);
            if (image.isNull())
                return fail(aboutFile(
                    QT_TRANSLATE_NOOP("Error", "One of these pictures cannot be shown, so none "
                                               "was attached. Save or scan it again.")));
            setPage(writer, image);
            if (!painter.isActive())
                painter.begin(&writer);
            else
                writer.newPage();
            draw(painter, image);
        }
    }
    painter.end();
    return bytes;
}

} // namespace

Result<FileContent> readScans(const QStringList &paths)
{
    if (paths.size() == 1)
        return readScan(paths.first()).map([](Scan &&scan) { return std::move(scan.content); });
    ENLACE_ASSIGN(const QByteArray pdf, asOnePdf(inOrder(paths)));
    ENLACE_ASSIGN(FileContent content, contentOf(pdf));
    ENLACE_TRY(Paper::open(*content.file.type, content.bytes));
    return content;
}

} // namespace enlace
