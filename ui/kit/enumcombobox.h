// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "ui/kit/livetext.h"

#include <QComboBox>

namespace enlace {

/// A choice of an enumeration's values, labelled in the present language; the choice stays when the
/// language changes. Signals: QComboBox's own.
template <TextEnum E>
class EnumComboBox : public LiveText<QComboBox>
{
public:
    explicit EnumComboBox(QWidget *parent = nullptr, QList<E> values = allOf<E>())
        : LiveText(parent)
        , m_values(std::move(values))
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            addItem(QString());
        fill();
    }
    [[nodiscard]] E value() const { return m_values.at(currentIndex()); }
    void setValue(E value) { setCurrentIndex(static_cast<int>(m_values.indexOf(value))); }

protected:
    void retranslate() override { fill(); }

private:
    void fill()
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            setItemText(static_cast<int>(i), label(m_values.at(i)));
    }

    QList<E> m_values;
};

} // namespace enlace
