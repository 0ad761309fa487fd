// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filetype.h"
#include "core/base/result.h"

#include <QImage>

#include <atomic>
#include <memory>

class QThreadPool;

namespace enlace {

/// The pages of a PDF or of a picture, to be looked at. It comes from anywhere and may be made to
/// harm: it is opened in memory alone, by the decoder of its own type, with no scripts and no
/// links, and every page is drawn in bounded room and time, on a thread where nothing else waits.
/// Thread: any, one after the other.
class Paper
{
public:
    /// More pages than a person goes through are not opened.
    static constexpr int mostPages = 1000;
    /// The longer side of a page as it is drawn, and of a picture as it was taken; pixels.
    static constexpr int longestSide = 5000;
    static constexpr int longestPicture = 30000;

    virtual ~Paper() = default;

    /// Looks into it, to the first page drawn. Errors, in words for whoever brought it, beside
    /// "fileEdit": Invalid when it is damaged, locked with a password or beyond the bounds.
    [[nodiscard]] static Result<std::shared_ptr<Paper>> open(FileType type,
                                                             const QByteArray &bytes);
    /// Where papers are opened and drawn.
    [[nodiscard]] static QThreadPool *pool();

    [[nodiscard]] virtual int pages() const = 0;
    /// Page `number` from 0, `width` pixels wide or smaller; null when it cannot be drawn in time,
    /// or `stop` is raised.
    [[nodiscard]] virtual QImage image(int number, int width, const std::atomic_bool &stop) = 0;
    /// What stands on it, for who cannot see it; empty for a picture.
    [[nodiscard]] virtual QString words(int number) = 0;
};

} // namespace enlace
