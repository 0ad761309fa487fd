// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace enlace {

/// Puts things side by side and goes on in the next line where the width ends: rows of chips.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    /// Each item takes the width of the widest, so that they stand in columns.
    void setColumns(bool inColumns) { m_inColumns = inColumns; }
    /// Items of one line begin at one height; else they are centred on it.
    void setTopAligned(bool isTopAligned) { m_isTopAligned = isTopAligned; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
    bool m_isTopAligned = false;
    bool m_inColumns = false;
};

} // namespace enlace
