// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/therapy/therapyfields.h"
#include "core/therapy/therapyrepository.h"
#include "ui/people/listtab.h"

namespace enlace {

class KeepingBar;
class Timeline;
struct TherapySetting;

/// A line of the list below the timeline: a therapist's time with the child, or a gap.
struct TherapyLine
{
    Discipline discipline = Discipline::Physical;
    DateSpan span;
    std::optional<TherapyEpisode> episode; ///< none: a gap
    QString organization;
};

/// Who served the child when: the whole timeline, how often the therapist changed, and below it
/// every episode and every gap, the latest first.
class TherapyTab : public ListTab
{
    Q_OBJECT
public:
    explicit TherapyTab(const Environment &environment, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<RecordKind> kinds() const override { return {RecordKind::TherapyEpisode}; }
    [[nodiscard]] QList<DataCategory> categories() const override
    {
        return {DataCategory::Therapy};
    }
    bool act(const QString &command) override;

protected:
    void read() override;
    void forget() override;
    void retranslate() override;
    [[nodiscard]] RecordRef refOf(int row) const override;
    void showDetail(int row) override;
    void setEmptyWords(EmptyState *empty) override;
    void resume(const Draft &draft) override;
    [[nodiscard]] QString draftName(const Draft &draft) const override;
    void takeUp(const QJsonObject &state) override;
    void makeWay(bool forSide) override;

private:
    void fillTimeline();
    void showGap(const TherapyLine &line);
    [[nodiscard]] TherapySetting setting() const;
    [[nodiscard]] bool mayEdit(Sensitivity label = Sensitivity::General) const;
    [[nodiscard]] const TherapyEpisode *current() const;
    void beginTherapy();
    void addActions(const TherapyEpisode &episode);
    /// For another therapist: begins the search for one.
    void wish(const TherapyEpisode &episode);
    void lookBack(const TherapyEpisode &episode);

    KeepingBar *m_bar;
    TherapyChoices m_choices;
    RecordModel<TherapyLine> *m_model;
    Card *m_timelineCard;
    Timeline *m_timeline;
    QLabel *m_changes;
    bool m_isTimelineAway = false; ///< a form needs its room
    QList<TherapyLane> m_lanes;
    FamilyDues m_dues;
};

} // namespace enlace
