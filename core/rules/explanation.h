// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rules/calendar.h"
#include "core/rules/rule.h"

#include <QMap>

namespace enlace {

/// When something happened: a day, and the moment where it is known.
struct When
{
    QDate day; ///< of the county
    std::optional<QDateTime> at;

    [[nodiscard]] static When on(QDate day) { return {day, {}}; }
    [[nodiscard]] static When exactly(const QDateTime &moment)
    {
        return {countyDay(moment), moment.toUTC()};
    }
    bool operator==(const When &) const = default;
};

/// What has happened so far.
using TriggerTimes = QMap<Trigger, When>;

/// A due day as the rule gives it and as it is kept.
struct DueDate
{
    QDate raw;                       ///< as counted
    QDate due;                       ///< after Shift; the same as raw unless the rule moves it
    std::optional<QDateTime> at;     ///< of hour clocks only, UTC
    std::optional<ClosedDay> closed; ///< why raw is a closed day, moved or not

    [[nodiscard]] bool isMoved() const { return raw != due; }
    /// Last moment that is still in time.
    [[nodiscard]] QDateTime moment() const { return at ? *at : endOfDay(due); }
    bool operator==(const DueDate &) const = default;
};

/// Counts a rule's offset from its trigger. An hour clock whose trigger is known only by its day
/// counts from the start of that day, which never makes it late. The rule must be on.
[[nodiscard]] DueDate countFrom(const Rule &rule, const When &trigger);

/// Why a rule of the same topic and layer did not decide.
enum class PassedWhy {
    SwitchedOff,
    NotTriggered,
    NotYetInForce,
    NoLongerInForce,
    OtherNetwork,
    OtherPlan,
    OtherProgram,
    OtherCounty,
    OtherItemGroup,
    OtherAge,
    OtherTier,
    LessSpecific,
};

template <>
struct EnumText<PassedWhy>
{
    static constexpr auto context = "PassedWhy";
    static constexpr EnumEntry<PassedWhy> entries[] = {
        {PassedWhy::SwitchedOff, "switched_off",
         QT_TRANSLATE_NOOP("PassedWhy", "Its value is not known yet")},
        {PassedWhy::NotTriggered, "not_triggered",
         QT_TRANSLATE_NOOP("PassedWhy", "What it counts from has not happened")},
        {PassedWhy::NotYetInForce, "not_yet_in_force",
         QT_TRANSLATE_NOOP("PassedWhy", "Not yet in force on that day")},
        {PassedWhy::NoLongerInForce, "no_longer_in_force",
         QT_TRANSLATE_NOOP("PassedWhy", "No longer in force on that day")},
        {PassedWhy::OtherNetwork, "other_network",
         QT_TRANSLATE_NOOP("PassedWhy", "For another health network")},
        {PassedWhy::OtherPlan, "other_plan",
         QT_TRANSLATE_NOOP("PassedWhy", "For another health plan")},
        {PassedWhy::OtherProgram, "other_program",
         QT_TRANSLATE_NOOP("PassedWhy", "For another program")},
        {PassedWhy::OtherCounty, "other_county",
         QT_TRANSLATE_NOOP("PassedWhy", "For another county")},
        {PassedWhy::OtherItemGroup, "other_item_group",
         QT_TRANSLATE_NOOP("PassedWhy", "For another group of items")},
        {PassedWhy::OtherAge, "other_age", QT_TRANSLATE_NOOP("PassedWhy", "For another age")},
        {PassedWhy::OtherTier, "other_tier",
         QT_TRANSLATE_NOOP("PassedWhy", "For another level of need")},
        {PassedWhy::LessSpecific, "less_specific",
         QT_TRANSLATE_NOOP("PassedWhy", "A more specific rule applies")},
    };
};

struct PassedOver
{
    QString ruleId;
    BothLanguages title;
    PassedWhy why = PassedWhy::LessSpecific;

    bool operator==(const PassedOver &) const = default;
};

/// Why a date is what it is.
struct Explanation
{
    Rule rule;
    When trigger;
    DueDate due;
    QList<PassedOver> passedOver;
    /// Other rules that apply as well and are less strict (another layer), or that were counted on
    /// the way here; strictest first.
    QList<Explanation> others;

    [[nodiscard]] bool isUnconfirmed() const { return rule.isUnconfirmed(); }
    bool operator==(const Explanation &) const = default;
};

/// The explanation in whole sentences, one to a line: what is counted from what, both days when one
/// is moved, source, how sure it is, the other rules, the rules passed over. In the language of the
/// interface, which must be `language`, since the rules' own words are data.
[[nodiscard]] QStringList explanationWords(const Explanation &explanation, Language language);

} // namespace enlace
