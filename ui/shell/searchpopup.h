// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/searchentry.h"
#include "ui/kit/environment.h"
#include "ui/kit/livetext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace enlace {

class HitModel;
class RecordView;
class SearchEdit;

/// What the search field above finds, below it, while one types: children, guardians, providers,
/// organizations, equipment. Down goes into the list, Enter opens a line (from the field: the
/// first), Esc closes. It is no window of its own: the lock covers it with the rest, and the
/// keyboard stays in the field.
class SearchPopup : public LiveText<QFrame>
{
    Q_OBJECT
public:
    /// Lies over `space`, whose child it becomes, below `edit`; both outlive it.
    SearchPopup(const Environment &environment, SearchEdit *edit, QWidget *space);
    /// Closes it; what was typed stays in the field.
    void close();

Q_SIGNALS:
    void opened(const enlace::SearchHit &hit);
    /// All that is found, as a list.
    void allRequested(const QString &typed);
    /// The field is empty again.
    void emptied();
    void failed(const enlace::Error &error);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &typed);
    void arrived();
    void open(int row);
    void openFirst();
    void place();
    bool fieldKey(int key, Qt::KeyboardModifiers modifiers);
    bool listKey(int key, const QString &text);
    void backToField();
    void focusMoved(const QWidget *now);

    SearchEdit *m_edit;
    QWidget *m_space;
    HitModel *m_model;
    RecordView *m_view;
    QLabel *m_nothing;
    QPushButton *m_all;
    QString m_typed;          ///< what was asked last; empty while it is closed
    bool m_takeFirst = false; ///< Enter was pressed before the answer came
};

} // namespace enlace
