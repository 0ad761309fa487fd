// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/checkchoices.h"

#include "ui/kit/flowlayout.h"

#include <QCheckBox>
#include <QFocusEvent>

#include <algorithm>

namespace enlace {

namespace {

void dress(QCheckBox *box, const CheckChoices::Entry &entry)
{
    box->setText(entry.words);
    box->setToolTip(entry.toolTip);
    box->setAccessibleDescription(entry.toolTip);
}

} // namespace

CheckChoices::CheckChoices(const char *objectName, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    setObjectName(QString::fromLatin1(objectName));
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void CheckChoices::setEntries(const QList<Entry> &entries)
{
    const auto isSame = [](const Entry &entry, const std::pair<QString, QCheckBox *> &box) {
        return entry.value == box.first;
    };
    if (std::equal(entries.begin(), entries.end(), m_boxes.begin(), m_boxes.end(), isSame)) {
        for (qsizetype i = 0; i < entries.size(); ++i) // the keyboard stays where it is
            dress(m_boxes.at(i).second, entries.at(i));
        return;
    }
    QStringList chosen = checked();
    for (const auto &[value, box] : std::exchange(m_boxes, {}))
        delete box;
    for (const Entry &entry : entries)
        addBox(entry, chosen.removeAll(entry.value) > 0);
    for (const QString &value : std::as_const(chosen))
        addBox({value, value}, true);
}

void CheckChoices::focusInEvent(QFocusEvent *event)
{
    if (!m_boxes.isEmpty())
        m_boxes.first().second->setFocus(event->reason());
}

void CheckChoices::addBox(const Entry &entry, bool isChecked)
{
    auto *box = new QCheckBox(this);
    dress(box, entry);
    box->setObjectName(objectName() + QLatin1Char('_') + entry.value);
    box->setChecked(isChecked);
    m_flow->addWidget(box);
    // Made when the page has stood for a while, it would come last of all to Tab.
    setTabOrder(m_boxes.isEmpty() ? static_cast<QWidget *>(this) : m_boxes.last().second, box);
    m_boxes.append({entry.value, box});
}

void CheckChoices::setChecked(const QStringList &values)
{
    QStringList left = values;
    for (const auto &[value, box] : std::as_const(m_boxes))
        box->setChecked(left.removeAll(value) > 0);
    for (const QString &value : std::as_const(left))
        addBox({value, value}, true);
}

QStringList CheckChoices::checked() const
{
    QStringList values;
    for (const auto &[value, box] : m_boxes)
        if (box->isChecked())
            values.append(value);
    return values;
}

} // namespace enlace
