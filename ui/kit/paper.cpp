// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paper.h"

#include <poppler-qt6.h>

#include <QBuffer>
#include <QElapsedTimer>
#include <QImageReader>
#include <QThreadPool>

#include <mutex>

namespace enlace {

namespace {

/// A page that takes longer to draw was made to do so. Milliseconds.
constexpr qint64 longestDrawing = 20000;
/// A page of 600 dots an inch in colour is 140 MB; what claims to be larger is not opened.
constexpr int mostMegabytes = 256;
/// How a paper is drawn when it is only tried.
constexpr int trialWidth = 200;
/// Of one page, letters; nobody listens to more.
constexpr qsizetype mostWords = 20000;

Error wrong(const char *text) { return invalid("fileEdit", text); }

constexpr auto damaged =
    QT_TRANSLATE_NOOP("Error", "This file is damaged and cannot be shown, so it was not attached. "
                               "Save or scan it again.");

/// When to stop drawing, as Poppler asks for it now and then.
struct Limit
{
    const std::atomic_bool &stop;
    QElapsedTimer since;

    [[nodiscard]] static bool isReached(const QVariant &limit)
    {
        const auto *self = static_cast<const Limit *>(limit.value<void *>());
        return self->stop || self->since.hasExpired(longestDrawing);
    }
};

class PdfPaper : public Paper
{
public:
    explicit PdfPaper(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    }

    [[nodiscard]] static Result<std::shared_ptr<Paper>> open(const QByteArray &bytes)
    {
        // What is wrong with a PDF is said in our words, and nothing of it goes to a log.
        static std::once_flag silenced;
        std::call_once(silenced, [] {
            Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
        });
        auto document = Poppler::Document::loadFromData(bytes);
        if (!document)
            return fail(wrong(damaged));
        if (document->isLocked())
            return fail(wrong(QT_TRANSLATE_NOOP(
                "Error", "This PDF is locked with a password. Save it without one, or print it to "
                         "a new PDF, and attach that.")));
        if (document->numPages() < 1)
            return fail(wrong(damaged));
        if (document->numPages() > mostPages)
            return fail(wrong(QT_TRANSLATE_NOOP(
                "Error", "This PDF has more than 1,000 pages. Attach the pages that are needed.")));
        return std::make_shared<PdfPaper>(std::move(document));
    }

    [[nodiscard]] int pages() const override { return m_document->numPages(); }

    [[nodiscard]] QImage image(int number, int width, const std::atomic_bool &stop) override
    {
        const std::lock_guard lock(m_mutex);
        const auto page = m_document->page(number);
        if (!page)
            return {};
        const QSizeF points = page->pageSizeF();
        if (!(points.width() > 0 && points.height() > 0))
            return {};
        // However long the page claims to be.
        const double scale = std::min(width / points.width(),
                                      longestSide / std::max(points.width(), points.height()));
        if (points.width() * scale < 1 || points.height() * scale < 1)
            return {};
        Limit limit{stop, {}};
        limit.since.start();
        const QVariant payload = QVariant::fromValue(static_cast<void *>(&limit));
        const QImage drawn =
            page->renderToImage(72 * scale, 72 * scale, -1, -1, -1, -1, Poppler::Page::Rotate0,
                                nullptr, nullptr, &Limit::isReached, payload);
        return Limit::isReached(payload) ? QImage() : drawn;
    }

    [[nodiscard]] QString words(int number) override
    {
        const std::lock_guard lock(m_mutex);
        const auto page = m_document->page(number);
        return page ? page->text({}).simplified().left(mostWords) : QString();
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<Poppler::Document> m_document;
};

/// The decoder of JPEG fills up in grey what is missing at the end, and says nothing. What may
/// stand before the picture itself (a small one of it, with an end of its own) is passed over.
bool hasEnd(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return static_cast<uchar>(jpeg.at(at)); };
    qsizetype at = 2;
    while (at + 4 <= jpeg.size()) {
        if (byte(at) != 0xff)
            return true; // for the decoder to judge
        const uchar marker = byte(at + 1);
        if (marker == 0xda)
            return jpeg.indexOf("\xff\xd9", at) >= 0;
        at += marker == 0xff ? 1 : 2 + 256 * byte(at + 2) + byte(at + 3);
    }
    return false;
}

class PicturePaper : public Paper
{
public:
    PicturePaper(FileType type, QByteArray bytes)
        : m_format(QString(keyOf(type)).toLatin1())
        , m_bytes(std::move(bytes))
    {
        with([this](QImageReader &reader) { m_pages = std::max(1, reader.imageCount()); });
    }

    [[nodiscard]] static Result<std::shared_ptr<Paper>> open(FileType type, const QByteArray &bytes)
    {
        QImageReader::setAllocationLimit(mostMegabytes);
        if (type == FileType::Jpeg && !hasEnd(bytes))
            return fail(wrong(damaged));
        auto paper = std::make_shared<PicturePaper>(type, bytes);
        Result<> bounds;
        paper->with([&bounds, &paper](QImageReader &reader) {
            const QSize size = reader.size();
            if (!reader.canRead() || size.isEmpty())
                bounds = fail(wrong(damaged));
            else if (std::max(size.width(), size.height()) > longestPicture ||
                     qint64(size.width()) * size.height() * 4 > qint64(mostMegabytes) << 20 ||
                     paper->pages() > mostPages)
                bounds = fail(wrong(QT_TRANSLATE_NOOP(
                    "Error", "This picture has more dots or pages than can be shown. Scan it with "
                             "fewer dots per inch, at most 600.")));
        });
        if (!bounds)
            return fail(bounds.error());
        return paper;
    }

    [[nodiscard]] int pages() const override { return m_pages; }

    [[nodiscard]] QImage image(int number, int width, const std::atomic_bool &stop) override
    {
        QImage image;
        if (stop)
            return image;
        with([&](QImageReader &reader) {
            if (number > 0 && !reader.jumpToImage(number))
                return;
            QSize size = reader.size();
            const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
            if (isTurned)
                size.transpose();
            QSize smaller =
                size.scaled(std::min(width, longestSide), longestSide, Qt::KeepAspectRatio);
            if (isTurned)
                smaller.transpose();
            if (smaller.width() < reader.size().width())
                reader.setScaledSize(smaller.expandedTo({1, 1}));
            image = reader.read();
        });
        return image;
    }

    [[nodiscard]] QString words(int) override { return {}; }

private:
    /// By its own decoder and no other: many are installed, and not all are as well looked after.
    template <class F>
    void with(F f)
    {
        QBuffer buffer(&m_bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, m_format);
        reader.setAutoDetectImageFormat(false);
        reader.setAutoTransform(true);
        f(reader);
    }

    QByteArray m_format;
    QByteArray m_bytes;
    int m_pages = 1;
};

} // namespace

Result<std::shared_ptr<Paper>> Paper::open(FileType type, const QByteArray &bytes)
{
    auto paper = type == FileType::Pdf ? PdfPaper::open(bytes) : PicturePaper::open(type, bytes);
    const std::atomic_bool never = false;
    if (paper && (*paper)->image(0, trialWidth, never).isNull())
        return fail(wrong(damaged));
    return paper;
}

QThreadPool *Paper::pool()
{
    static QThreadPool *const one = [] {
        auto *made = new QThreadPool(qApp);
        made->setMaxThreadCount(1);
        return made;
    }();
    return one;
}

} // namespace enlace
