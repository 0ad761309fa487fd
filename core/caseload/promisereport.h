// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interruptions/caregaps.h"
#include "core/rules/rule.h"

namespace enlace {

// Figures of the reports on how often families are asked, which rules are kept, and what was
// interrupted.

/// How often one child's family is asked in the coming year, and what renewals of both kinds cost
/// in the past one.
struct AskFact
{
    ChildId child;
    FamilyId family;
    QString network;  ///< name of the child's health network; empty: none
    int apart = 0;    ///< each request and renewal by itself
    int together = 0; ///< in packets
    int minutes = 0;  ///< noted with contacts about a renewal, an authorization or a request
    int gaps = 0;     ///< interruptions that came of renewing, see comesOfRenewing()

    bool operator==(const AskFact &) const = default;
};

/// The families of one health network; those who are asked at all, or for whom time was spent.
struct AskRow
{
    QString network;  ///< empty: children without one
    int families = 0; ///< who are asked
    int apart = 0;    ///< of all these families
    int together = 0;
    int minutes = 0; ///< of the past year, of all these children
    int gaps = 0;
    QList<ChildId> children = {};

    /// Of one family that is asked, in the mean; each ask by itself, and in packets.
    [[nodiscard]] double apartEach() const { return families ? double(apart) / families : 0; }
    [[nodiscard]] double togetherEach() const { return families ? double(together) / families : 0; }
    /// Of one child in the mean.
    [[nodiscard]] double hoursEach() const { return minutes / 60.0 / double(children.size()); }
    bool operator==(const AskRow &) const = default;
};

/// The network whose families are asked most often first.
struct AskFigures
{
    int families = 0; ///< of all networks, each once
    QList<AskRow> rows;

    [[nodiscard]] int apart() const;
    [[nodiscard]] int together() const;
    [[nodiscard]] int minutes() const;
    bool operator==(const AskFigures &) const = default;
};

/// How decisions are held against one rule.
struct RuleDecisionRow
{
    QString rule; ///< its short name; empty: no rule says by when
    BothLanguages title;
    bool isUnconfirmed = false;
    int decided = 0;
    int onTime = 0;
    int late = 0;
    int waitingLate = 0; ///< not decided, and their time is over
    QList<ChildId> onTimeChildren = {};
    QList<ChildId> lateChildren = {};
    QList<ChildId> waitingChildren = {};
    QList<ChildId> children = {}; ///< of whatever is decided

    /// Nothing where none was decided under the rule.
    [[nodiscard]] std::optional<int> percentOnTime() const;
    bool operator==(const RuleDecisionRow &) const = default;
};

/// The rule with most decisions first; those without a rule last.
struct RuleDecisionFigures
{
    QList<RuleDecisionRow> rows;

    bool operator==(const RuleDecisionFigures &) const = default;
};

/// How long answers take that were asked for by one way.
struct ChannelRow
{
    QString network;                       ///< who decides; empty: not known
    std::optional<RequestChannel> channel; ///< none: nobody noted it
    int decided = 0;
    std::optional<double> medianDays = {}; ///< from the sending to the decision
    QList<ChildId> children = {};

    bool operator==(const ChannelRow &) const = default;
};

/// The network with most decisions first, and of each the quickest way first.
struct ChannelFigures
{
    QList<ChannelRow> rows;

    bool operator==(const ChannelFigures &) const = default;
};

struct GapRow
{
    GapCause cause = GapCause::NotAskedAgain;
    int over = 0;
    int running = 0;
    std::optional<double> medianDays = {}; ///< up to today where it still lasts
    QList<ChildId> overChildren = {};
    QList<ChildId> runningChildren = {};
    QList<ChildId> children = {};

    [[nodiscard]] int all() const { return over + running; }
    bool operator==(const GapRow &) const = default;
};

/// Interruptions of the last 12 months, the commonest cause first.
struct GapFigures
{
    QList<GapRow> rows;

    bool operator==(const GapFigures &) const = default;
};

} // namespace enlace
