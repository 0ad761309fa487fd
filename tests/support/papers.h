// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <array>

namespace enlace::test {

// Papers made up byte by byte: whole ones, and such as are made to harm.

/// A PDF of so many pages, each with the words "Page" and nothing of anybody.
inline QByteArray pdfOf(int pages, const QByteArray &mediaBox = "[0 0 300 400]")
{
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        {},
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Length 39 >>\nstream\nBT /F1 24 Tf 40 300 Td (Page) Tj ET    \nendstream"};
    QByteArray kids;
    for (int page = 0; page < pages; ++page) {
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox " + mediaBox +
                       " /Resources << /Font << /F1 3 0 R >> >> /Contents 4 0 R >>");
        kids += QByteArray::number(objects.size()) + " 0 R ";
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>";
    QByteArray file = "%PDF-1.4\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(file.size());
    return file + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " +
           size + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

/// "png", "jpeg".
inline QByteArray pictureOf(const char *format, QSize size = {120, 80})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor((x * 37) % 256, (y * 91) % 256, (x * y) % 256));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A fax: so many pages of 2 × 2 dots.
inline QByteArray tiffOf(int pages)
{
    const auto two = [](int value) {
        return QByteArray().append(char(value & 255)).append(char(value >> 8 & 255));
    };
    const auto four = [&two](int value) { return two(value & 0xffff) + two(value >> 16); };
    QByteArray file = QByteArray("II*\0", 4) + four(8);
    for (int page = 0; page < pages; ++page) {
        const QList<std::array<int, 2>> tags{{256, 2}, {257, 2}, {258, 8}, {259, 1}, {262, 1},
                                             {273, 0}, {277, 1}, {278, 2}, {279, 4}};
        const qsizetype begin = file.size();
        const int data = static_cast<int>(begin + 2 + 12 * tags.size() + 4);
        file += two(static_cast<int>(tags.size()));
        for (const auto &[tag, value] : tags)
            file += two(tag) + two(4) + four(1) + four(tag == 273 ? data : value);
        file += four(page + 1 < pages ? data + 4 : 0) + QByteArray("\x10\x80\xf0\x40", 4);
    }
    return file;
}

/// A few bytes that claim to be a picture of so many dots.
inline QByteArray hugePng(quint32 side)
{
    const auto four = [](quint32 value) {
        return QByteArray()
            .append(char(value >> 24))
            .append(char(value >> 16))
            .append(char(value >> 8))
            .append(char(value));
    };
    const auto piece = [&four](const QByteArray &name, const QByteArray &data) {
        quint32 crc = 0xffffffff;
        for (const char byte : name + data) {
            crc ^= static_cast<uchar>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
        }
        return four(static_cast<quint32>(data.size())) + name + data + four(~crc);
    };
    return QByteArray("\x89PNG\r\n\x1a\n") +
           piece("IHDR", four(side) + four(side) + QByteArray("\x08\x02\0\0\0", 5)) +
           piece("IDAT", "x") + piece("IEND", {});
}

} // namespace enlace::test
