// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseload/reportcard.h"

#include "ui/caseload/barchart.h"
#include "ui/caseload/reporttable.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace enlace {

namespace {

/// Two charts stand side by side from this width on, in pixels at 100 % text.
constexpr int leastForTwo = 760;
/// The sentence stands beside the buttons as long as it has this much.
constexpr int leastForWords = 260;

} // namespace

ReportCard::ReportCard(QWidget *parent)
    : LiveText(parent)
    , m_looks(new Segments(this))
    , m_copy(makeButton(ButtonLook::Normal, "copyReport", this))
    , m_save(makeButton(ButtonLook::Normal, "saveReport", this))
    , m_words(new QWidget(this))
    , m_paper(new QWidget(this))
    , m_title(makeParagraph(TextLook::CardTitle, m_words))
    , m_reading(makeParagraph(TextLook::Body, m_words))
    , m_remarks(new QVBoxLayout)
    , m_head(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tools(new QHBoxLayout)
    , m_charts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_scroll(new PageScroll(m_paper, this))
    , m_table(new ReportTable(this))
    , m_tableView(new ReportTableView(m_table, this))
    , m_stack(new QStackedWidget(this))
    , m_howCounted(makeParagraph(TextLook::Small, this))
{
    setLook(this, "card");
    m_reading->setObjectName(QStringLiteral("reportReading"));
    m_tableView->setObjectName(QStringLiteral("reportTable"));
    m_looks->add(QStringLiteral("chart"), [] { return tr("Chart"); });
    m_looks->add(QStringLiteral("table"), [] { return tr("Table"); });
    m_looks->setName([] { return tr("Show as"); });
    m_copy->setIcon(themeIcon(QStringLiteral("edit-copy"), IconInk::Ink));
    m_save->setIcon(themeIcon(QStringLiteral("document-save"), IconInk::Ink));

    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_reading);
    m_remarks->setSpacing(4);
    words->addLayout(m_remarks);
    m_head->setSpacing(8);
    m_head->addWidget(m_words, 1);
    m_head->addLayout(m_tools);
    m_tools->setSpacing(8);
    for (QWidget *tool : {static_cast<QWidget *>(m_looks), static_cast<QWidget *>(m_copy),
                          static_cast<QWidget *>(m_save)})
        m_tools->addWidget(tool, 0, Qt::AlignTop);
    m_charts->setSpacing(16);
    auto *charts = new QVBoxLayout(m_paper);
    charts->setContentsMargins(0, 0, 0, 0);
    charts->addLayout(m_charts);
    charts->addStretch(1);
    setLook(m_paper, "clear");
    m_scroll->yieldInLargePrint();
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_tableView);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(10);
    all->addLayout(m_head);
    all->addWidget(m_stack, 1);
    all->addWidget(m_howCounted);
    connect(m_looks, &Segments::chosen, this,
            [this](const QString &id) { showTable(id == QLatin1String("table")); });
    connect(m_copy, &QPushButton::clicked, this, &ReportCard::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &ReportCard::saveRequested);
    connect(m_tableView, &ReportTableView::opened, this, &ReportCard::opened);
    retranslate();
}

void ReportCard::setContent(const ReportContent &content)
{
    m_content = content;
    m_title->setText(content.title);
    m_reading->setText(content.isEmpty() ? content.nothing : content.reading);
    m_howCounted->setText(content.howCounted);
    m_stack->setVisible(!content.isEmpty());
    for (QWidget *tool : {static_cast<QWidget *>(m_looks), static_cast<QWidget *>(m_copy),
                          static_cast<QWidget *>(m_save)})
        tool->setVisible(!content.isEmpty());
    const QModelIndex at = m_tableView->currentIndex();
    m_table->show(content);
    const QModelIndex again = m_table->index(std::max(0, at.row()), std::max(0, at.column()));
    m_tableView->setCurrentIndex(again.isValid() ? again : m_table->index(0, 0));
    m_tableView->setAccessibleName(content.title);
    setAccessibleName(content.title);
    showRemarks(content.remarks);
    showCharts();
}

void ReportCard::showRemarks(const QList<Remark> &remarks)
{
    clearLayout(m_remarks);
    for (const Remark &remark : remarks) {
        auto *chip = new StatusChip(this);
        chip->setObjectName(QStringLiteral("reportChip"));
        chip->setChip({remark.chip, remark.tone});
        auto *words = makeParagraph(TextLook::Body, this);
        words->setObjectName(QStringLiteral("reportRemark"));
        words->setText(remark.text);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(chip, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_remarks->addLayout(row);
    }
}

void ReportCard::showCharts()
{
    while (m_bars.size() < m_content.panes.size()) {
        const auto number = static_cast<int>(m_bars.size());
        auto *pane = new QWidget(m_paper);
        setLook(pane, "clear");
        auto *bars = new BarChart(pane);
        bars->setObjectName(QStringLiteral("reportChart%1").arg(number));
        auto *title = makeParagraph(TextLook::Strong, pane);
        auto *column = new QVBoxLayout(pane);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(title);
        column->addWidget(bars, 1);
        m_charts->addWidget(pane, 1);
        connect(bars, &BarChart::opened, this, [this, number](Spot spot) {
            spot.pane = number;
            Q_EMIT opened(spot);
        });
        connect(bars, &BarChart::walkedTo, this, [this, bars](const QRect &rect) {
            const QPoint middle = bars->mapTo(m_paper, rect.center());
            m_scroll->ensureVisible(middle.x(), middle.y(), 0, rect.height() + scaled(16));
        });
        m_bars.append(bars);
        m_chartTitles.append(title);
    }
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const bool isUsed = i < m_content.panes.size();
        m_bars.at(i)->parentWidget()->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_chartTitles.at(i)->setText(m_content.panes.at(i).title);
        m_bars.at(i)->setPane(m_content.panes.at(i), m_content.categories);
        m_bars.at(i)->setAccessibleDescription(
            tr("Arrow keys go from bar to bar, Enter opens the list behind it. The same figures "
               "stand in the table."));
    }
    // Columns take all the height there is; bars that lie are as thick as is pleasant.
    const bool isUpright = !m_content.panes.isEmpty() && m_content.panes.first().isUpright;
    auto *charts = qobject_cast<QVBoxLayout *>(m_paper->layout());
    charts->setStretch(0, isUpright ? 1 : 0);
    charts->setStretch(1, isUpright ? 0 : 1);
    layOutCharts();
}

void ReportCard::layOutHead()
{
    const bool isNarrow = width() < m_tools->sizeHint().width() + scaled(leastForWords);
    m_head->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_tools->setAlignment(isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

void ReportCard::layOutCharts()
{
    m_charts->setDirection(width() >= scaled(leastForTwo) ? QBoxLayout::LeftToRight
                                                          : QBoxLayout::TopToBottom);
}

void ReportCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOutHead();
    layOutCharts();
}

void ReportCard::showTable(bool on)
{
    m_looks->setCurrent(on ? QStringLiteral("table") : QStringLiteral("chart"));
    m_stack->setCurrentIndex(on ? 1 : 0);
    retranslate();
}

bool ReportCard::isTable() const { return m_stack->currentIndex() == 1; }

void ReportCard::focusFirst()
{
    if (isTable())
        m_tableView->setFocus();
    else if (!m_bars.isEmpty())
        m_bars.first()->setFocus();
}

QImage ReportCard::picture()
{
    // Painted once more on a sheet of its own: what is scrolled away belongs to the picture too.
    const int margin = scaled(16);
    const QList<QWidget *> parts{m_words, m_paper}; // a saved picture says what it shows
    int height = margin;
    for (const QWidget *part : parts)
        height += part->height() + scaled(8);
    const qreal ratio = devicePixelRatioF();
    QImage image(QSize(m_paper->width() + 2 * margin, height + margin) * ratio,
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(tokensOf(window()->palette()).card);
    QPainter painter(&image);
    int y = margin;
    for (QWidget *part : parts) {
        part->render(&painter, QPoint(margin, y), {}, QWidget::DrawChildren | QWidget::IgnoreMask);
        y += part->height() + scaled(8);
    }
    return image;
}

QList<QStringList> ReportCard::plainRows() const { return m_table->plainRows(); }

void ReportCard::retranslate()
{
    m_copy->setText(isTable() ? tr("&Copy table") : tr("&Copy picture"));
    m_save->setText(isTable() ? tr("&Save table…") : tr("&Save picture…"));
    m_save->setAccessibleDescription(isTable() ? tr("Saves the table as a CSV file")
                                               : tr("Saves the charts as a picture, a PNG file"));
    m_tableView->setAccessibleDescription(
        tr("Arrow keys go from cell to cell, Enter opens the list behind it."));
    layOutHead();
}

} // namespace enlace
