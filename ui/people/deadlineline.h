// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadlinerepository.h"
#include "ui/kit/explainbutton.h"

#include <QWidget>

namespace enlace {

/// A deadline in a card: the day and how near it is, what is due and whose move it is, why, and its
/// state as a chip. Made anew when the language changes.
class DeadlineLine : public QWidget
{
    Q_OBJECT
public:
    /// `child`: whom it is for, where that must be said; else empty.
    DeadlineLine(const DeadlineRow &due, const QString &child, QDate today,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Why?" was asked; `answer` takes the words.
    void whyRequested(const enlace::ExplainButton::Answer &answer);
};

} // namespace enlace
