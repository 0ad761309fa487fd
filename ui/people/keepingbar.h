// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace enlace {

/// Above a list of records that are kept by hand: the button for a new one, and whether archived
/// ones are shown.
class KeepingBar : public QWidget
{
    Q_OBJECT
public:
    /// The button is found as "new<name>Button", the box as "showArchived<name>Box".
    explicit KeepingBar(const QString &name, QWidget *parent = nullptr);
    /// `mayAdd`: otherwise there is no button.
    void setWords(const QString &add, bool mayAdd);
    /// Another button beside the first, shown and hidden with it.
    QPushButton *addButton(const QString &objectName);
    [[nodiscard]] bool withArchived() const;

Q_SIGNALS:
    void newRequested();
    void archivedToggled();

private:
    QHBoxLayout *m_row;
    QPushButton *m_new;
    QList<QPushButton *> m_others;
    QCheckBox *m_archived;
};

} // namespace enlace
