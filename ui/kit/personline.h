// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chip.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace enlace {

/// Someone to reach: name over role, phone to press, standing as a chip.
class PersonLine : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        QString name;
        QString role;        ///< with language and note, as one line
        QString phone;       ///< as shown; empty hides it
        QString phoneToDial; ///< "+17145550134"
        std::optional<Chip> standing;
    };

    explicit PersonLine(QWidget *parent = nullptr);
    void setWords(const Words &words);

Q_SIGNALS:
    /// The phone was pressed: copied to the clipboard and handed to the system's dialler, if any.
    void phonePressed(const QString &phone);

private:
    QLabel *m_name;
    QLabel *m_role;
    QPushButton *m_phone;
    StatusChip *m_standing;
    QString m_dial;
};

} // namespace enlace
