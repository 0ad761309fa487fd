// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/lineactions.h"
#include "ui/people/listtab.h"

class QLayout;

namespace enlace {

class PausePanel;
class Segments;
class SnoozePanel;

/// All deadlines of a family: the open ones, the next first, and those that are done, the latest
/// first. Each says why it is due and can be done and opened again.
class DeadlinesTab : public ListTab
{
    Q_OBJECT
public:
    explicit DeadlinesTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::Deadline}; }
    [[nodiscard]] QList<DataCategory> categories() const override { return {DataCategory::Tasks}; }
    [[nodiscard]] bool isOfWholeFamily() const override { return true; }
    void select(const RecordRef &ref) override;
    /// Open ones or those that are done; to be placed above the list.
    [[nodiscard]] QWidget *bar() const;

protected:
    void read() override;
    void forget() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;

private:
    void readHidden();
    void addButtons(const DeadlineRow &line);
    void addQuietButtons(const DeadlineRow &line, QWidget *parent, QLayout *row);
    [[nodiscard]] Say sayer();
    [[nodiscard]] bool showsDone() const;

    RecordModel<DeadlineRow> *m_model;
    Segments *m_segments;
    SnoozePanel *m_snoozePanel;
    PausePanel *m_pausePanel;
};

} // namespace enlace
