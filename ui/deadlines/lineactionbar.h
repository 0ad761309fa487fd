// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadlines/todaycommands.h"
#include "ui/kit/environment.h"
#include "ui/kit/explainbutton.h"
#include "ui/kit/lineactions.h"
#include "ui/kit/livetext.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace enlace {

class DeadlineModel;
class GivePanel;
class LinePanel;
class PausePanel;
class RecordView;
class SnoozePanel;

/// Below a worklist: all of the line on which it stands, also what the list has no room for, and
/// what can be done with it, or with all that are selected. Every button has a key.
class LineActionBar : public LiveText<QWidget>
{
    Q_OBJECT
public:
    /// The keys work while the keyboard is anywhere in `scope`.
    LineActionBar(const Environment &environment, RecordView *view, DeadlineModel *model,
                  QWidget *scope);
    /// Where what a panel asks is to be shown.
    [[nodiscard]] QWidget *panels() const { return m_panels; }
    /// One more panel in the same place; one is open at a time.
    void addPanel(LinePanel *panel);
    /// By name: "snooze", "give", "pause".
    void showPanel(const QString &name);
    /// True when a panel was open.
    bool closePanel();
    /// The rows are others now: what was selected among them is again.
    void rowsChanged();

Q_SIGNALS:
    void said(const enlace::Message &message);
    void openRequested(int row);
    /// A panel opened, or none is open any more; meanwhile the bar itself is gone.
    void panelToggled(bool isOpen);

protected:
    void retranslate() override;

private:
    /// The action of a command; its key works while the keyboard is in the scope.
    template <class F>
    QAction *addAction(TodayCommand command, F f);
    [[nodiscard]] QList<DeadlineRow> chosen() const;
    void chosenChanged();
    void explainCurrent(const ExplainButton::Answer &answer);
    void finish();
    void putOff();
    void wake();
    void give();
    void takeBack();
    void pause();
    void stopPause();
    void undo();
    void say(const Message &message);
    [[nodiscard]] Say sayer();
    void open(LinePanel *panel);

    Environment m_environment;
    RecordView *m_view;
    DeadlineModel *m_model;
    QWidget *m_scope;
    QList<DeadlineId> m_chosen;
    bool m_isRestoring = false;
    Message m_last; ///< what Ctrl+Z takes back
    QWidget *m_panels;
    QList<LinePanel *> m_allPanels;
    SnoozePanel *m_snoozePanel;
    GivePanel *m_givePanel;
    PausePanel *m_pausePanel;
    QLabel *m_line;
    ExplainButton *m_why;
    QPushButton *m_done;
    QPushButton *m_snooze;
    QPushButton *m_more;
    QPushButton *m_open;
    QMenu *m_menu;
    QHash<TodayCommand, QAction *> m_actions;
    QAction *m_wakeAction;
    QAction *m_giveAction;
    QAction *m_takeBackAction;
    QAction *m_pauseAction;
    QAction *m_stopPauseAction;
    QAction *m_undoAction;
};

} // namespace enlace
