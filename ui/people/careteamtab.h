// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/staffrepository.h"
#include "core/careteam/careteamfields.h"
#include "core/careteam/careteamrepository.h"
#include "core/people/coordination.h"
#include "ui/people/keptlisttab.h"

class QCheckBox;

namespace enlace {

class CoordinatorsCard;
class FlowLayout;

/// Everybody who cares for the child, with their standing to the child's network today, and those
/// who did before. What is missing stands above.
class CareTeamTab : public KeptListTab
{
    Q_OBJECT
public:
    explicit CareTeamTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::CareTeamMember}; }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::CareTeam};
    }

protected:
    void read() override;
    void forget() override;
    void retranslate() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    [[nodiscard]] Keeping keeping() const override;
    [[nodiscard]] bool isKept(int row) const override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;

private:
    void fillGaps();
    void fillCoordinators();
    void handOver();
    void askChoices();

    RecordModel<TeamRow> *m_model;
    QWidget *m_gapRow;
    FlowLayout *m_gapChips;
    QList<TeamGap> m_gaps;
    CoordinatorsCard *m_coordinators;
    QWidget *m_bar;
    QPushButton *m_add;
    QCheckBox *m_showArchived;
    QList<Coordination> m_history;    ///< of the coordinators
    std::optional<WorkId> m_handOver; ///< of today, by whoever looks
    QList<StaffName> m_names;
    QList<StaffName> m_colleagues; ///< to whom the child can be given
    TeamChoices m_choices;
};

} // namespace enlace
