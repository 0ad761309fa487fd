// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/worklistview.h"
#include "ui/deadlines/todaycommands.h"
#include "ui/kit/environment.h"
#include "ui/kit/lineactions.h"
#include "ui/kit/linepanel.h"

#include <QPushButton>

class QAction;
class QMenu;

namespace enlace {

/// How a view is called.
class ViewNamePanel : public LinePanel
{
    Q_OBJECT
public:
    explicit ViewNamePanel(QDate today, QWidget *parent);
    /// The view that is to be named, beside the others.
    void name(const WorklistView &view, const QList<WorklistView> &others, bool isNew);
    [[nodiscard]] WorklistView view() const;

protected:
    void prepare() override;
    [[nodiscard]] QList<Error> problems() const override;
    void retranslate() override;

private:
    WorklistView m_view;
    QList<WorklistView> m_others;
    bool m_isNew = true;
    QLineEdit *m_name;
    FormField *m_nameField;
};

/// A person's own views of the worklist: a button that says which one is shown, with a menu to
/// choose, keep, rename and delete them. The first nine have the keys Alt+1 to Alt+9.
class ViewsButton : public LiveText<QPushButton>
{
    Q_OBJECT
public:
    /// The keys work while the keyboard is anywhere in `scope`.
    ViewsButton(const Environment &environment, QWidget *scope);
    /// Shown above the list when a name is asked for.
    [[nodiscard]] ViewNamePanel *panel() const { return m_panel; }
    /// Reads them; at first, and when they may be others.
    void read();
    /// What is chosen above the list now. None: narrowed by something that no view can hold.
    void setShown(const std::optional<WorkChoice> &choice);
    /// Opens the panel that asks for a name.
    void keep();

Q_SIGNALS:
    void chosen(const enlace::WorkChoice &choice);
    void said(const enlace::Message &message);

protected:
    void retranslate() override;

private:
    void fill();
    void choose(int number);
    void rename();
    void removeCurrent();
    void save(const WorklistView &view, const std::optional<WorklistView> &before);
    void put(const WorklistView &view);
    void drop(const WorklistViewId &id);
    /// The view that is exactly what is shown.
    [[nodiscard]] const WorklistView *current() const;

    Environment m_environment;
    QWidget *m_scope;
    ViewNamePanel *m_panel;
    QMenu *m_menu;
    QList<WorklistView> m_views;
    std::optional<WorkChoice> m_shown;
    std::optional<WorklistView> m_naming; ///< as it stands, while another name is asked for
    QList<QAction *> m_entries;
    QHash<TodayCommand, QAction *> m_actions;
};

} // namespace enlace
