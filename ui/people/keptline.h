// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recordref.h"
#include "ui/kit/chip.h"

#include <QFrame>

#include <functional>
#include <optional>

class QPushButton;

namespace enlace {

/// A record as a line of a card: its name, what else is known of it, a chip. Tab stands on it; on
/// the line on which one stands, its buttons show.
class KeptLine : public QFrame
{
    Q_OBJECT
public:
    struct Words
    {
        QString name;
        QString more;
        std::optional<Chip> chip;
    };

    KeptLine(const RecordRef &record, const Words &words, QWidget *parent);
    [[nodiscard]] const RecordRef &record() const { return m_record; }
    QPushButton *addAction(const char *objectName, const QString &text,
                           std::function<void()> pressed);
    void setCurrent(bool isCurrent);

Q_SIGNALS:
    /// One stands on it now.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RecordRef m_record;
    QWidget *m_actions;
    bool m_isCurrent = false;
};

} // namespace enlace
