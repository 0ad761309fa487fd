// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/reviewrepository.h"
#include "ui/kit/livetext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace enlace {

class FlowLayout;

/// Once after the sign-in: what fell due and came back since the last time, and the own families in
/// which somebody changed something. Stays until it is closed.
class ReviewCard : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit ReviewCard(QWidget *parent);
    /// Hidden while there is nothing to say.
    void show(const SignInReview &review, QDate today);

Q_SIGNALS:
    /// What fell due, from the day of the last sign-in until today.
    void dueRequested(QDate from);
    void familyRequested(const enlace::FamilyId &family);
    void messageRequested(const enlace::MessageId &message);

protected:
    void retranslate() override;

private:
    void addLink(FlowLayout *row, const char *name, const QString &text, const QString &toolTip,
                 std::function<void()> pressed);

    SignInReview m_review;
    QDate m_today;
    QLabel *m_words;
    QPushButton *m_due;
    QPushButton *m_close;
    QLabel *m_changed;
    FlowLayout *m_families;
    QLabel *m_wrote;
    FlowLayout *m_messages;
};

} // namespace enlace
