// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/caseload/reportcontent.h"

#include <QChartView>

#include <optional>

class QAbstractBarSeries;
class QValueAxis;

namespace enlace {

/// The colour of a series, and that of a figure written on it: readable in each theme.
[[nodiscard]] QColor colourOf(Shade shade, const Tokens &tokens);
[[nodiscard]] QColor inkOn(Shade shade, const Tokens &tokens);

/// One pane of a report as bars. The keyboard walks the bars as the eye does, each is spoken, and
/// Enter or a click opens it. Colours come from the palette, so that the theme is followed by
/// itself.
class BarChart : public QChartView
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;
    void setPane(const Pane &pane, const QStringList &categories);
    /// The bar with the keyboard: series and category; none before a key was pressed.
    [[nodiscard]] std::optional<Spot> current() const { return m_current; }
    [[nodiscard]] const Pane &pane() const { return m_pane; }
    /// Where a bar is drawn, in the viewport.
    [[nodiscard]] QRect rectOf(const Spot &spot) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Series and category; the pane is the owner's to know.
    void opened(const enlace::Spot &spot);
    /// The keyboard went to a bar, which stands here.
    void walkedTo(const QRect &rect);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void makeRoom();
    void claimRoom();
    [[nodiscard]] const Tokens &tokens() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] double startOf(const Spot &spot) const;
    [[nodiscard]] int placeOf(int category) const;
    [[nodiscard]] std::optional<Spot> barAt(const QPoint &point) const;
    [[nodiscard]] const Bar &bar(const Spot &spot) const;
    [[nodiscard]] bool isThere(const Spot &spot) const;
    void walk(int alongCategories, int alongSeries);
    void goTo(const Spot &spot);

    Pane m_pane;
    QStringList m_categories;
    QAbstractBarSeries *m_series = nullptr;
    QValueAxis *m_values = nullptr;
    double m_most = 0;                 ///< of the sums of the categories
    const Tokens *m_dressed = nullptr; ///< in whose colours the chart stands
    std::optional<Spot> m_current;
};

} // namespace enlace
