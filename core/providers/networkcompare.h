// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/agency.h"
#include "core/providers/networkknowledge.h"

namespace enlace {

/// All that is written down of a network, a plan or a county.
struct NetworkKnowledge
{
    Agency agency;
    QList<NetworkProfile> profiles; ///< in use, newest first
    QList<PolicyEntry> policies;    ///< in use, whatever their days

    bool operator==(const NetworkKnowledge &) const = default;
};

/// What one of them says to one question.
struct ComparedCell
{
    QString text; ///< as it was written down; empty: nobody has
    QString saidBy;
    std::optional<QDate> asOf;         ///< of which day it is true, or since when it holds
    std::optional<ProfileBasis> basis; ///< of a profile alone

    bool operator==(const ComparedCell &) const = default;
};

/// A line of the table: one question, an answer of each.
struct ComparedLine
{
    enum class What { ChildrenServed, SpecialPrograms, Learned, Policy };
    enum class Verdict {
        Same,
        Differs,
        NotAllKnown, ///< what is known is the same, but not of all is it known
    };

    What what = What::Policy;
    PolicyTopic topic = PolicyTopic::Other; ///< of a Policy
    QString topicWords;                     ///< of PolicyTopic::Other
    Verdict verdict = Verdict::Same;
    QList<ComparedCell> cells; ///< in the order of those compared

    bool operator==(const ComparedLine &) const = default;
};

/// Side by side on a day: the newest that is known of each by then, and the rules in force. Lines
/// of which nobody says anything are left out. Two answers are the same when they differ in
/// capitals, accents or spaces alone.
[[nodiscard]] QList<ComparedLine> compareNetworks(const QList<NetworkKnowledge> &known, QDate day);

/// The policies of a topic in force on the day, the latest first.
[[nodiscard]] QList<PolicyEntry> inForce(const QList<PolicyEntry> &policies, PolicyTopic topic,
                                         QDate day);

} // namespace enlace
