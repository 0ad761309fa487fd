// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/taskrepository.h"
#include "ui/people/listtab.h"
#include "ui/people/taskjobs.h"

class QCheckBox;

namespace enlace {

/// What people wrote down to be done for a family: whose each task is, by when and where it came
/// from, and how much of it lies on the family. A therapist's recommendations wait here for their
/// answer.
class TasksTab : public ListTab
{
    Q_OBJECT
public:
    explicit TasksTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Task}; }
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::Tasks}; }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }
    [[nodiscard]] bool showsOwn() const override { return true; }
    bool act(const QString &command) override;
    /// What adds to the list, for a row that it shares with others.
    [[nodiscard]] QWidget *bar() const { return m_bar; }

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] QString introduction() const override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void takeUp(const QJsonObject &state) override;
    void retranslate() override;

private:
    void add();
    void addFactsOf(const TaskRow &row);
    void addTexts(const TaskRow &row);
    void addActions(const TaskRow &row);
    void addMoves(const Task &task);
    [[nodiscard]] bool mayAdd() const;
    [[nodiscard]] bool recommends() const;
    [[nodiscard]] bool coordinates(const Task &task) const;
    [[nodiscard]] bool mayEdit(const Task &task) const;
    [[nodiscard]] RecordKeeping<Task> keepingOf(const Task &task) const;
    [[nodiscard]] QString ownerOf(const TaskRow &row) const;
    [[nodiscard]] QString aboutOf(const TaskRow &row) const;
    [[nodiscard]] QList<RecordColumn<TaskRow>> columns() const;
    [[nodiscard]] const Task *current() const;

    RecordModel<TaskRow> *m_model;
    QWidget *m_bar;
    QPushButton *m_add;
    QCheckBox *m_showArchived;
    TaskChoices m_choices;
    TaskShare m_share;
    bool m_isLoaded = false;
    bool m_isToAdd = false; ///< when it has been read whom a task may be given to
};

} // namespace enlace
