// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/paperview.h"

#include "ui/kit/background.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/spokenrole.h"
#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace enlace {

namespace {

constexpr int zoomStep = 25;
constexpr int leastZoom = 50;
constexpr int mostZoom = 300;
/// A page at its usual size, in wide windows; pixels of usual text.
constexpr int pageWidth = 860;

struct Drawn
{
    QImage image;
    QString words;
};

} // namespace

PaperView::PaperView(QWidget *parent)
    : LiveText(parent)
    , m_heading(makeParagraph(TextLook::Strong, this))
    , m_previous(makeButton(ButtonLook::Normal, "paperPreviousButton", this))
    , m_next(makeButton(ButtonLook::Normal, "paperNextButton", this))
    , m_number(makeLabel(TextLook::Body, this))
    , m_smaller(makeButton(ButtonLook::Normal, "paperSmallerButton", this))
    , m_larger(makeButton(ButtonLook::Normal, "paperLargerButton", this))
    , m_close(makeButton(ButtonLook::Normal, "paperCloseButton", this))
    , m_scroll(new QScrollArea(this))
    , m_sheet(new QLabel(m_scroll))
{
    setLook(this, "card");
    setObjectName(QStringLiteral("paperView"));
    m_heading->setObjectName(QStringLiteral("paperHeading"));
    m_number->setObjectName(QStringLiteral("paperNumber"));
    m_scroll->setObjectName(QStringLiteral("paperScroll"));
    m_sheet->setObjectName(QStringLiteral("paperSheet"));
    m_previous->setIcon(themeIcon(QStringLiteral("go-previous")));
    m_next->setIcon(themeIcon(QStringLiteral("go-next")));
    m_close->setIcon(themeIcon(QStringLiteral("window-close")));
    m_sheet->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sheet->setWordWrap(true);
    m_sheet->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setMinimumHeight(scaled(220));
    setSpokenRole(m_scroll, QAccessible::Document);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this);
    auto *tools = new QWidget(this);
    setLook(tools, "clear");
    m_tools = new FlowLayout(tools);
    m_tools->setContentsMargins(0, 0, 0, 0);
    for (QWidget *tool : {static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_previous),
                          static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger)})
        m_tools->addWidget(tool);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->addWidget(m_heading);
    all->addWidget(tools);
    all->addWidget(m_scroll, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoomTo(m_zoom - zoomStep); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoomTo(m_zoom + zoomStep); });
    connect(m_close, &QPushButton::clicked, this, &PaperView::dismiss);
    hide();
    PaperView::retranslate();
}

void PaperView::addButton(QPushButton *button) { m_tools->addWidget(button); }

void PaperView::show(std::shared_ptr<Paper> paper, std::function<QString()> title)
{
    // Made anew while it is looked at, it leaves the keyboard and the size as they are.
    const bool wasOpen = isOpen();
    m_paper = std::move(paper);
    m_title = std::move(title);
    m_page = 0;
    if (!wasOpen) {
        m_zoom = 100;
        QFrame::show();
        m_scroll->setFocus();
    }
    draw();
}

void PaperView::dismiss()
{
    if (!isOpen())
        return;
    if (m_stop)
        m_stop->store(true);
    m_paper = nullptr;
    m_words.clear();
    m_sheet->clear();
    hide();
    Q_EMIT closed();
}

void PaperView::goTo(int page)
{
    if (!isOpen() || page < 0 || page >= m_paper->pages() || page == m_page)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    draw();
}

void PaperView::zoomTo(int percent)
{
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (!isOpen() || percent == m_zoom)
        return;
    m_zoom = percent;
    draw();
}

void PaperView::draw()
{
    if (!isOpen())
        return;
    if (m_stop)
        m_stop->store(true); // what is being drawn is not wanted any more
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_isDrawn = false;
    m_hasFailed = false;
    retranslate();
    const int shown = std::min(m_scroll->viewport()->width(), scaled(pageWidth));
    const int width = std::max(100, qRound(shown * devicePixelRatioF() * m_zoom / 100));
    inBackground(
        this,
        [paper = m_paper, page = m_page, width, stop = m_stop] {
            Drawn drawn;
            if (!*stop)
                drawn.image = paper->image(page, width, *stop);
            if (!*stop)
                drawn.words = paper->words(page);
            return drawn;
        },
        [this, stop = m_stop](const Drawn &drawn) {
            if (!*stop)
                showPage(drawn.image, drawn.words);
        },
        Paper::pool());
}

void PaperView::showPage(const QImage &image, const QString &words)
{
    m_isDrawn = true;
    m_hasFailed = image.isNull();
    m_words = words;
    if (!m_hasFailed) {
        QPixmap sheet = QPixmap::fromImage(image);
        sheet.setDevicePixelRatio(devicePixelRatioF());
        QPainter edge(&sheet);
        edge.setPen(tokensOf(palette()).border);
        edge.drawRect(QRectF({0, 0}, sheet.deviceIndependentSize()).adjusted(0, 0, -1, -1));
        edge.end();
        m_sheet->setPixmap(sheet);
    }
    retranslate();
    if (m_scroll->hasFocus())
        sayName(m_scroll);
    Q_EMIT drawn();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(m_page + 1);
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_Plus:
        return zoomTo(m_zoom + zoomStep);
    case Qt::Key_Minus:
        return zoomTo(m_zoom - zoomStep);
    case Qt::Key_0:
        return zoomTo(100);
    default:
        LiveText::keyPressEvent(event);
    }
}

bool PaperView::eventFilter(QObject *watched, QEvent *event)
{
    // The width is known only now, or has changed.
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && isOpen() &&
        static_cast<QResizeEvent *>(event)->oldSize().width() !=
            static_cast<QResizeEvent *>(event)->size().width())
        draw();
    // The area takes these keys for itself; Ctrl with them goes from tab to tab.
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        auto *pressed = static_cast<QKeyEvent *>(event);
        if ((pressed->key() == Qt::Key_PageDown || pressed->key() == Qt::Key_PageUp) &&
            pressed->modifiers() == Qt::NoModifier) {
            keyPressEvent(pressed);
            return true;
        }
    }
    return LiveText::eventFilter(watched, event);
}

void PaperView::retranslate()
{
    const int pages = isOpen() ? m_paper->pages() : 0;
    const QString number =
        tr("Page %1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(pages));
    m_heading->setText(m_title ? m_title() : QString());
    m_previous->setText(tr("Previous page"));
    m_previous->setToolTip(tr("Page Up"));
    m_previous->setEnabled(m_page > 0);
    m_next->setText(tr("Next page"));
    m_next->setToolTip(tr("Page Down"));
    m_next->setEnabled(m_page + 1 < pages);
    for (QWidget *ofMany : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        ofMany->setVisible(pages > 1);
    m_number->setText(number);
    m_smaller->setText(tr("Smaller"));
    m_smaller->setToolTip(QStringLiteral("-"));
    m_smaller->setEnabled(m_zoom > leastZoom);
    m_larger->setText(tr("Larger"));
    m_larger->setToolTip(QStringLiteral("+"));
    m_larger->setEnabled(m_zoom < mostZoom);
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    if (isOpen() && !m_isDrawn)
        m_sheet->setText(tr("The page is being drawn…"));
    else if (m_hasFailed)
        m_sheet->setText(tr("This page cannot be shown. The other pages and the file itself are as "
                            "they were."));
    m_scroll->setAccessibleName(number);
    QString said = m_words;
    if (said.isEmpty())
        said = m_hasFailed || !m_isDrawn
                   ? m_sheet->text()
                   : tr("A picture of a page; the words on it cannot be read aloud.");
    m_scroll->setAccessibleDescription(said);
    m_sheet->setAccessibleName(number);
}

} // namespace enlace
