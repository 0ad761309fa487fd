// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/livetext.h"
#include "ui/kit/tokens.h"

#include <QStringList>
#include <QWidget>

namespace enlace {

/// The phases of an item's life in a row: done, the present one, those to come. Says the same aloud
/// ("Step 3 of 6, Authorization, 4 days") and, on hover, how long each one took.
class StepBar : public LiveText<QWidget>
{
    Q_OBJECT
public:
    struct Step
    {
        QString name; ///< in the language of the interface
        int days = 0; ///< spent in it; counted for the present one
    };

    explicit StepBar(QWidget *parent = nullptr);
    /// `current` counts from 0; past the end, everything is done. `tone` colours the present one.
    void setSteps(const QList<Step> &steps, int current, Tone tone = Tone::Waiting);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void retranslate() override;

private:
    [[nodiscard]] QRectF segment(int number) const;
    [[nodiscard]] QString spoken(int number) const;

    QList<Step> m_steps;
    int m_current = 0;
    Tone m_tone = Tone::Waiting;
};

} // namespace enlace
