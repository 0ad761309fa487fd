// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rosterimport.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace enlace {

class ImportHistory;
class ImportLeft;
class ImportPreview;
class MappingEditor;

/// A roster from the file to the store: choose it, say which column holds what, see what would
/// happen, decide what is doubtful, do it. Nothing is written before the last step, and that can be
/// undone.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const Environment &environment, QWidget *parent = nullptr);
    ~ImportPage() override;

    void shown() override;
    bool escape() override;
    void focusFirst() override;
    /// Goes on with a file, as after choosing it.
    void openFile(const QString &path);

protected:
    void retranslate() override;

private:
    enum class Step { Start, Mapping, Preview, Working, Left };
    /// What is being done, for the words above the progress bar.
    enum class Task { Reading, Planning, SavingCopy, Importing, Undoing };

    void go(Step step);
    void work(Task task);
    void chooseFile();
    void lookAgain(const std::optional<ColumnMapping> &mapping);
    void plan();
    void decide(const QList<RowDecision> &decisions);
    void backUpThenApply();
    void apply();
    void undo(const ImportBatchId &batch);
    void fail(const Error &error, Step backTo);
    /// For the lanes: passes how far they are to the bar, says whether to go on.
    [[nodiscard]] RowProgress progress();
    void showProgress(int done, int all);

    Environment m_environment;
    QString m_path;
    std::optional<RosterLook> m_look;
    std::shared_ptr<const ImportPlan> m_plan;
    std::shared_ptr<std::atomic_bool> m_stop;
    Step m_step = Step::Start;
    Task m_task = Task::Reading;
    int m_done = 0;
    int m_all = 0;
    QStackedWidget *m_stack;
    ImportHistory *m_history;
    MappingEditor *m_mapping;
    ImportPreview *m_preview;
    ImportLeft *m_left;
    QLabel *m_taskLabel;
    QLabel *m_countLabel;
    QProgressBar *m_bar;
    QPushButton *m_choose;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace enlace
