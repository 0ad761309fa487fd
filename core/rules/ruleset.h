// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/explanation.h"

#include <QHash>

namespace enlace {

/// Of whom and of what a rule is asked. Empty = not known: a rule that names one then does not fit.
struct RuleFacts
{
    QString network;
    QString plan;
    QStringList programs;
    QString county;
    QString itemGroup;
    std::optional<QDate> birthDate;
    QString tier;

    bool operator==(const RuleFacts &) const = default;
};

/// What is wanted of an answer: with the rules that were passed over and why, as people read it; or
/// the date alone, for the hundreds of thousands that nobody asks about.
enum class Telling { Reasons, Dates };

/// All rules, with their versions. Immutable once read; may be shared between threads.
class RuleSet
{
public:
    /// The rules that come with the program (core/rules/rules.json).
    [[nodiscard]] static const RuleSet &shipped();

    /// Reads and checks a rule file. Error: Invalid, naming line and rule, for anything that is not
    /// understood, for two versions of a rule that are in force on one day, and for a tie: two
    /// rules of one topic and layer, equally specific, that one child and item could both fit.
    [[nodiscard]] static Result<RuleSet> parse(const QByteArray &json);
    /// The same checks for rules that are at hand.
    [[nodiscard]] static Result<RuleSet> of(QList<Rule> rules);
    /// This set, in which `own` stand in the place of all versions of the rules they name. Errors
    /// as of(); only the lines of `own` are named.
    [[nodiscard]] Result<RuleSet> with(const QList<Rule> &own) const;

    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    /// The version in force on the day; nullptr when there is none.
    [[nodiscard]] const Rule *find(const QString &id, QDate on) const;
    /// A version of the rule, in force or not, the newest first; nullptr for an unknown id.
    [[nodiscard]] const Rule *newest(const QString &id) const;

    /// All versions of a rule, the earliest first; empty for an unknown id.
    [[nodiscard]] QList<Rule> versions(const QString &id) const;

    /// The topics that begin with `prefix`, sorted.
    [[nodiscard]] QStringList topics(const QString &prefix) const;

    /// The answer to a topic, or nothing when no rule fits. Of each layer the most specific rule
    /// that is in force on its trigger's day (an old case keeps the rule of its day); of the layers
    /// the one that is due first, with the others beside it.
    [[nodiscard]] std::optional<Explanation> answer(const QString &topic, const RuleFacts &facts,
                                                    const TriggerTimes &times,
                                                    Telling telling = Telling::Reasons) const;

private:
    using Layers = QMap<QString, QList<int>>; ///< layer → positions in m_rules
    [[nodiscard]] const Rule *select(const QList<int> &candidates, const RuleFacts &facts,
                                     const TriggerTimes &times) const;
    [[nodiscard]] QList<PassedOver> passedOver(const Layers &layers,
                                               const QList<const Rule *> &taken,
                                               const RuleFacts &facts,
                                               const TriggerTimes &times) const;

    QList<Rule> m_rules;
    QHash<QString, Layers> m_topics;
};

} // namespace enlace
