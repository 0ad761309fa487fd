// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careteam/careteamrepository.h"
#include "ui/people/listtab.h"

namespace enlace {

class FlowLayout;

/// Everybody who cares for the child, with their standing to the child's network today, and those
/// who did before. What is missing stands above.
class CareTeamTab : public ListTab
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

private:
    void fillGaps();

    RecordModel<TeamRow> *m_model;
    QWidget *m_gapRow;
    FlowLayout *m_gapChips;
    QList<TeamGap> m_gaps;
};

} // namespace enlace
