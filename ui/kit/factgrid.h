// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace enlace {

/// What is known of a record, line by line: the name of the fact at the left, what it is at the
/// right. Made anew by its owner's retranslate().
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);
    /// A fact without words is left out.
    void add(const QString &name, const QString &words);
    void add(const QString &name, QWidget *widget);
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace enlace
