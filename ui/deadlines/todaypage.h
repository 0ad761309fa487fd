// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadlines/todaydata.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"

namespace enlace {

class CountTile;
class DeadlineModel;
class ExplainButton;
class FilterBar;
class ListCard;
class RecordView;
class Segments;

/// What is due, why, and whose move it is: where the day begins.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    /// A DeadlineFilter: of everyone, unless it names coordinators.
    void showFilter(const QVariant &filter) override;

protected:
    void retranslate() override;

private:
    void addScopes();
    void addTiles();
    void addFilters();
    void ask();
    void askCounts();
    void takeCounts(const TodayCounts &counts);
    [[nodiscard]] WorkScope scope() const;
    [[nodiscard]] DeadlineFilter base() const;
    void press(std::optional<TodayTile> tile);
    void open(int row);
    void explainCurrent(const std::function<void(const struct WhyText &)> &answer);
    void finish();
    void showState();

    Environment m_environment;
    Segments *m_scopes;
    QHash<TodayTile, CountTile *> m_tiles;
    CountTile *m_stalled = nullptr;
    FilterBar *m_filters;
    DeadlineModel *m_model;
    ListCard *m_list;
    RecordView *m_view;
    ExplainButton *m_why;
    QPushButton *m_done;
    QPushButton *m_open;
    std::optional<TodayTile> m_tile;
    DeadlineFilter m_asked; ///< by a chart, beyond what this page's own filters say
    QList<StaffId> m_coordinators;
    bool m_stale = true;
};

} // namespace enlace
