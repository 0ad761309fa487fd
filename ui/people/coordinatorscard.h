// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"
#include "core/people/coordination.h"
#include "ui/kit/card.h"

#include <QHash>

namespace enlace {

/// Who coordinates the child, since when, and who did before, with the note that each left for the
/// next. Made anew by show().
class CoordinatorsCard : public Card
{
    Q_OBJECT
public:
    explicit CoordinatorsCard(QWidget *parent = nullptr);
    /// `rows` are the history, the oldest first. `mayTakeBack`: the last hand-over is of today, and
    /// of whoever looks.
    void show(const QList<Coordination> &rows, const QList<StaffName> &names, bool mayHandOver,
              bool mayTakeBack, QDate today);

Q_SIGNALS:
    void handOverRequested();
    void takeBackRequested();

private:
    [[nodiscard]] QString textOf(const Coordination &row, QDate today) const;

    QHash<QString, QString> m_names;     ///< by the id of a colleague
    QHash<QString, QString> m_languages; ///< likewise: in which they work
    bool m_isUnfolded = false;
};

} // namespace enlace
