// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulerepository.h"

namespace enlace {

// Rules as people look them up: pure functions of a rule set, and one reading for the page.

/// How far a rule can be relied upon on a day.
enum class RuleStanding { Confirmed, ReadInSource, Unconfirmed, SwitchedOff, NotInForce };

template <>
struct EnumText<RuleStanding>
{
    static constexpr auto context = "RuleStanding";
    static constexpr EnumEntry<RuleStanding> entries[] = {
        {RuleStanding::Confirmed, "confirmed", QT_TRANSLATE_NOOP("RuleStanding", "Confirmed")},
        {RuleStanding::ReadInSource, "read_in_source",
         QT_TRANSLATE_NOOP("RuleStanding", "In the source")},
        {RuleStanding::Unconfirmed, "unconfirmed",
         QT_TRANSLATE_NOOP("RuleStanding", "Not confirmed")},
        {RuleStanding::SwitchedOff, "switched_off",
         QT_TRANSLATE_NOOP("RuleStanding", "Switched off")},
        {RuleStanding::NotInForce, "not_in_force",
         QT_TRANSLATE_NOOP("RuleStanding", "Not in force")},
    };
};

[[nodiscard]] RuleStanding standingOf(const Rule &version, QDate today);

/// The version that is looked at on a day: the one in force, else the next to come, else the last.
/// `versions` are those of one rule, the earliest first; at least one.
[[nodiscard]] const Rule &presentOf(const QList<Rule> &versions, QDate today);

struct RuleFilter
{
    QString text; ///< each of its words must be found: in id, title, note, source
    std::optional<Confidence> confidence;
    std::optional<RuleKind> kind;
    std::optional<RuleStanding> standing;
    bool changedHere = false; ///< only what this office changed, added or confirmed

    bool operator==(const RuleFilter &) const = default;
};

/// One rule in a list.
struct RuleLine
{
    Rule rule; ///< see presentOf()
    RuleStanding standing = RuleStanding::Unconfirmed;
    int versions = 1;
    bool isChangedHere = false;

    bool operator==(const RuleLine &) const = default;
};

/// The rules that the filter lets through, those that answer one question together; first those
/// whose short name begins with the words. Words are looked for in `language`, without regard to
/// case and accents.
[[nodiscard]] QList<RuleLine> ruleLines(const RuleSet &rules, const QSet<QString> &changedHere,
                                        const RuleFilter &filter, QDate today, Language language);

/// How another rule of the same question stands to one.
enum class RuleRelation { GoesBefore, GivesWay, Beside, ForOthers, SwitchedOff, OtherTime };

template <>
struct EnumText<RuleRelation>
{
    static constexpr auto context = "RuleRelation";
    static constexpr EnumEntry<RuleRelation> entries[] = {
        {RuleRelation::GoesBefore, "goes_before",
         QT_TRANSLATE_NOOP("RuleRelation", "More specific: goes before this rule where both fit")},
        {RuleRelation::GivesWay, "gives_way",
         QT_TRANSLATE_NOOP("RuleRelation", "Less specific: gives way where both fit")},
        {RuleRelation::Beside, "beside",
         QT_TRANSLATE_NOOP("RuleRelation", "Counts beside it; the stricter of the two holds")},
        {RuleRelation::ForOthers, "for_others",
         QT_TRANSLATE_NOOP("RuleRelation", "For others: the two never meet")},
        {RuleRelation::SwitchedOff, "switched_off",
         QT_TRANSLATE_NOOP("RuleRelation", "Switched off: its value is not known")},
        {RuleRelation::OtherTime, "other_time",
         QT_TRANSLATE_NOOP("RuleRelation", "In force at another time")},
    };
};

struct RelatedRule
{
    Rule rule;
    RuleRelation relation = RuleRelation::ForOthers;

    bool operator==(const RelatedRule &) const = default;
};

/// The other rules that answer the question of `rule`, in the versions present on `today`.
[[nodiscard]] QList<RelatedRule> relatedRules(const RuleSet &rules, const Rule &rule, QDate today);

/// All of one rule.
struct RuleLook
{
    RuleLine line;
    QList<Rule> versions; ///< the earliest first
    QList<RelatedRule> related;
    QList<RuleChange> history; ///< newest first
    std::shared_ptr<const RuleSet> rules;
};
/// Error: NotFound.
[[nodiscard]] Result<RuleLook> readRuleLook(Reading &reading, const QString &id);

} // namespace enlace
