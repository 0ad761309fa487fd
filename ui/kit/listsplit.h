// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace enlace {

/// A list, and beside it what is shown of one of its records. In large print the record stands
/// below its list, and both have the whole width.
class ListSplit : public QSplitter
{
    Q_OBJECT
public:
    using QSplitter::QSplitter;

protected:
    void changeEvent(QEvent *event) override;
    /// Also after a layout was restored that was kept at another text size.
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
};

} // namespace enlace
