// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approvallook.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/livetext.h"

class QLabel;
class QPushButton;

namespace enlace {

class FactGrid;

/// All of one group that is approved together, or of one line of a network's list.
class ApprovalDetail : public LiveText<Card>
{
    Q_OBJECT
public:
    ApprovalDetail(QDate today, bool mayChange, QWidget *parent = nullptr);
    void show(const std::optional<ApprovalLine> &line);
    [[nodiscard]] const std::optional<ApprovalLine> &line() const { return m_line; }

Q_SIGNALS:
    void confirmRequested();
    void changeRequested();
    void endRequested();
    void archiveRequested();
    void restoreRequested();
    void historyRequested();

protected:
    void retranslate() override;

private:
    void showActions();
    void addFacts(FactGrid *facts, const ConditionGroup &group) const;
    void addFacts(FactGrid *facts, const ApprovalEntry &entry) const;

    QDate m_today;
    bool m_mayChange;
    std::optional<ApprovalLine> m_line;
    QLabel *m_title;
    QLabel *m_meaning;
    QWidget *m_actions;
    QPushButton *m_confirm;
    QPushButton *m_change;
    QPushButton *m_end;
    QPushButton *m_archive;
    QPushButton *m_restore;
    QPushButton *m_history;
    QVBoxLayout *m_facts;
};

/// The name of a group, or the kind and the codes of a line.
[[nodiscard]] QString approvalTitle(const Approval &approval);
/// What it says, and where that was read; one paragraph each.
[[nodiscard]] QStringList approvalWords(const ApprovalLine &line);
[[nodiscard]] Chip standingChip(ApprovalStanding standing);

} // namespace enlace
