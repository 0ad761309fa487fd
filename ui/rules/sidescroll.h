// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace enlace {

/// Whether the text is so large that two things no longer stand well side by side.
[[nodiscard]] bool isLargePrint();

/// A panel beside a list that scrolls up and down only: it is never narrower than its words need.
class SideScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit SideScroll(QWidget *panel, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace enlace
