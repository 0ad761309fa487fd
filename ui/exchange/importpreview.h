// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rosterimport.h"
#include "ui/kit/livetext.h"
#include "ui/kit/recordmodel.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace enlace {

class RecordView;

/// A row of the plan, without copying it.
struct PreviewRow
{
    std::shared_ptr<const ImportPlan> plan;
    qsizetype index = 0;
    [[nodiscard]] const PlannedRow &row() const { return plan->rows.at(index); }
};

/// What an import would do, by outcome, each row with its line and its reason; doubtful ones are
/// decided here, one by one.
class ImportPreview : public LiveText<QWidget>
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);
    void setPlan(std::shared_ptr<const ImportPlan> plan);
    /// Whether an import would change anything.
    [[nodiscard]] bool hasWork() const;

Q_SIGNALS:
    /// All decisions so far, the new one among them.
    void decided(const QList<enlace::RowDecision> &decisions);

protected:
    void retranslate() override;

private:
    [[nodiscard]] RowOutcome outcome() const;
    void showTab();
    void showDoubt();
    void decide(DoubtDecision decision, const std::optional<ChildId> &child);

    std::shared_ptr<const ImportPlan> m_plan;
    QTabBar *m_tabs;
    QLabel *m_summary;
    RecordModel<PreviewRow> *m_model;
    RecordView *m_view;
    QWidget *m_doubt;
    QVBoxLayout *m_candidates;
};

} // namespace enlace
