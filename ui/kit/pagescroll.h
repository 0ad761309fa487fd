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
    /// For what is read rather than filled in: it has a place in the Tab order, the arrow keys
    /// scroll it, and its accessible name is said. Its content comes with setContent().
    PageScroll(const char *objectName, QWidget *parent);
    /// Another content, scrolled as far as the one before, which may hold the button that led here.
    /// The keyboard stays at what bears the same name.
    void setContent(QWidget *content);
    /// The keyboard goes to the first control in it; to itself when there is none.
    void focusFirst();
    /// In large print it asks for the room of all its content: the page around it scrolls, with
    /// what stands above, and not two things one within the other.
    void yieldInLargePrint() { m_yields = true; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int neededHeight(int width) const;

private:
    void fit();

    bool m_yields = false;
};

} // namespace enlace
