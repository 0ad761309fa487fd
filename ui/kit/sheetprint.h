// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace enlace {

/// What stands below each page; pages count from 1.
using PageFooter = std::function<QString(int page, int pages)>;

/// Lays simple HTML out on the pages of a printer or a PDF, in letters that are easily read, with a
/// line below each page. Nothing when the device cannot be drawn on. Thread: any.
void printSheet(QPagedPaintDevice &device, const QString &html, const PageFooter &footer);

/// The same as a PDF in memory, on Letter paper. Its title is the program's alone: those who list
/// files need not learn whom it is about.
[[nodiscard]] QByteArray sheetPdf(const QString &html, const PageFooter &footer);

} // namespace enlace
