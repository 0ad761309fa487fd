// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/kit/livetext.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace enlace {

class EmptyState;
class RecordModelBase;
class RecordView;

/// A card that holds a list, or says what it would hold when there is nothing in it. Of several
/// lists — all children, what was found — it shows the one that was asked for once its rows have
/// arrived, so that nothing flickers meanwhile.
class ListCard : public LiveText<QFrame>
{
    Q_OBJECT
public:
    /// `icon` is what the empty state shows.
    explicit ListCard(const QString &icon, QWidget *parent = nullptr);
    /// The first list added is the current one. `objectName` is what tests find the view by.
    RecordView *addList(const char *objectName, RecordModelBase *records);
    /// The list that is being asked; what is seen changes when its rows arrive.
    void setCurrent(RecordView *view) { m_current = view; }
    [[nodiscard]] RecordView *current() const { return m_current; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    [[nodiscard]] bool isEmpty() const;
    /// Says below the list how many protected records it does not show; nothing for none.
    void setHidden(int count);
    /// Puts the keyboard into the list; false when there is nothing in it.
    bool focusList();

Q_SIGNALS:
    /// Rows of the current list are here and shown; its first row is current if none was.
    void arrived();
    void failed(const enlace::Error &error);

protected:
    void retranslate() override;

private:
    void settle();
    void markRow();

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_hidden;
    int m_hiddenCount = 0;
    RecordView *m_current = nullptr;
};

} // namespace enlace
