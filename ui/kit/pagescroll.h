// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace enlace {

/// Scrolls what does not fit in large print or a small window, sideways only at the last. As long
/// as it fits, by the least that it needs at this width and not by what it would like, there is no
/// bar: a list in it scrolls by itself. Of a stack only what is shown counts.
class PageScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int neededHeight(int width) const;
    void fit();
};

} // namespace enlace
