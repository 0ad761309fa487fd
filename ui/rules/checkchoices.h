// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace enlace {

class FlowLayout;

/// Any number of a few things, each with a box; none checked means all of them.
class CheckChoices : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString value;
        QString words;
        QString toolTip = {};
    };

    explicit CheckChoices(const char *objectName, QWidget *parent = nullptr);
    /// What is checked stays, and a value that is checked and not among them keeps its box.
    void setEntries(const QList<Entry> &entries);
    void setChecked(const QStringList &values);
    [[nodiscard]] QStringList checked() const;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void addBox(const Entry &entry, bool isChecked);

    QList<std::pair<QString, QCheckBox *>> m_boxes;
    FlowLayout *m_flow;
};

} // namespace enlace
