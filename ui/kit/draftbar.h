// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/draft.h"
#include "ui/kit/livetext.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace enlace {

/// Says above a list that something was typed and not saved, how old it is, and offers to go on
/// with it or to throw it away. Hidden when there is nothing.
class DraftBar : public LiveText<QFrame>
{
    Q_OBJECT
public:
    explicit DraftBar(QWidget *parent = nullptr);
    /// `name` tells what a draft is about, in the language of the interface.
    void setDrafts(const QList<Draft> &drafts, const QDateTime &now,
                   std::function<QString(const Draft &)> name);
    [[nodiscard]] const QList<Draft> &drafts() const { return m_drafts; }

Q_SIGNALS:
    void resumed(const enlace::Draft &draft);
    void dropped(const enlace::Draft &draft);

protected:
    void retranslate() override;

private:
    QList<Draft> m_drafts;
    QDateTime m_now;
    std::function<QString(const Draft &)> m_name;
    QVBoxLayout *m_layout;
};

} // namespace enlace
