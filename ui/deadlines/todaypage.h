// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadlines/todaydata.h"
#include "ui/kit/acting.h"
#include "ui/kit/environment.h"
#include "ui/kit/page.h"

class QLabel;

namespace enlace {

class CountTile;
class DeadlineModel;
class FilterBar;
class LineActionBar;
class ListCard;
class RecordView;
class ReviewCard;
class Segments;
class ViewsButton;

/// What is due, why, and whose move it is: where the day begins.
class TodayPage : public Page, public Acting
{
    Q_OBJECT
public:
    explicit TodayPage(const Environment &environment, QWidget *parent = nullptr);
    void shown() override;
    void focusFirst() override;
    bool escape() override;
    /// A call is logged and a task written with the family of the line on which one stands.
    bool act(const QString &command) override;
    [[nodiscard]] QStringList parts() const override;
    void showPart(const QString &part) override;
    /// A DeadlineFilter: of everyone, unless it names coordinators.
    void showFilter(const QVariant &filter) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addScopes();
    void addTiles();
    void addFilters();
    void ask();
    void askCounts();
    void askReview();
    void takeCounts(const TodayCounts &counts);
    void lookAtTheDay();
    void setEmptyWords();
    [[nodiscard]] QString unseenText() const;
    [[nodiscard]] WorkScope scope() const;
    [[nodiscard]] WorkPart part() const;
    /// All that is chosen above the list.
    [[nodiscard]] WorkChoice choice() const;
    void choose(const WorkChoice &choice);
    /// What the filters say, and besides whose work it is.
    [[nodiscard]] DeadlineFilter base() const;
    [[nodiscard]] DeadlineFilter scoped() const;
    void press(std::optional<TodayTile> tile);
    void open(int row);
    void showState();
    void showTitle();

    Environment m_environment;
    Segments *m_scopes;
    QHash<TodayTile, CountTile *> m_tiles;
    CountTile *m_stalled = nullptr;
    QWidget *m_tileRow;
    FilterBar *m_filters;
    DeadlineModel *m_model;
    ListCard *m_list;
    RecordView *m_view;
    LineActionBar *m_actions;
    ReviewCard *m_review;
    ViewsButton *m_views;
    QLabel *m_unseen;
    UnseenLines m_unseenLines;
    QDate m_day; ///< of what is shown
    std::optional<TodayTile> m_tile;
    DeadlineFilter m_asked; ///< by a chart, beyond what this page's own filters say
    DeadlineFilter m_whose; ///< whose lines the scope means, as last looked up
    bool m_stale = true;
    bool m_isReviewed = false; ///< once for each sign-in
};

} // namespace enlace
