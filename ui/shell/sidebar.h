// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"
#include "ui/shell/pages.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace enlace {

/// The places, those of the daily work above, those of now and then below. Arrow keys walk them.
class SideBar : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit SideBar(QWidget *parent = nullptr);
    void setPlaces(const QList<Screen> &places);
    void setCurrent(const QString &id);
    /// How much waits at a place; 0 shows nothing.
    void setCount(const QString &id, int count);
    /// Icons and figures alone, where large print needs the room; names stay in the tips and for
    /// screen readers.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_brand;
    QList<Screen> m_places;
    QList<QPushButton *> m_buttons;
    QHash<QString, int> m_counts;
    bool m_narrow = false;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
};

} // namespace enlace
