// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QLayout;
class QPushButton;

namespace enlace {

/// A few choices side by side, of which one holds: "My children | My team | Everyone". Arrow keys
/// walk them.
class Segments : public LiveText<QWidget>
{
    Q_OBJECT
public:
    using Words = std::function<QString()>;

    explicit Segments(QWidget *parent = nullptr);
    /// Goes on in a next line where the width ends: for many of them. To be called first.
    void setWrapping();
    /// The words are asked for again when the language changes. The button is found as
    /// "<id>Button". The first one added holds at first.
    void add(const QString &id, Words text, Words toolTip = {});
    /// What all of them choose, for a screen reader.
    void setName(Words name);
    /// Without saying chosen().
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }

Q_SIGNALS:
    /// A person chose another one.
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void retranslate() override;

private:
    /// The ends of each line are round.
    void shapeEnds();
    struct Segment
    {
        QString id;
        QPushButton *button;
        Words text;
        Words toolTip;
    };
    QList<Segment> m_segments;
    QButtonGroup *m_group;
    QLayout *m_row;
    Words m_name;
};

} // namespace enlace
