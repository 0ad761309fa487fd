// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

using BenefitWorryId = Id<struct BenefitWorryTag>;
using HomeCoverageId = Id<struct HomeCoverageTag>;

/// Help that a household may use.
enum class Benefit {
    MediCal,
    Ccs,
    Food,
    Wic,
    SchoolMeals,
    Cash,
    Ssi,
    Ihss,
    Housing,
    OtherInsurance,
    Any,
};

template <>
struct EnumText<Benefit>
{
    static constexpr auto context = "Benefit";
    static constexpr EnumEntry<Benefit> entries[] = {
        {Benefit::MediCal, "medi_cal", QT_TRANSLATE_NOOP("Benefit", "Medi-Cal")},
        {Benefit::Ccs, "ccs", QT_TRANSLATE_NOOP("Benefit", "CCS")},
        {Benefit::Food, "food", QT_TRANSLATE_NOOP("Benefit", "Help with food (CalFresh)")},
        {Benefit::Wic, "wic", QT_TRANSLATE_NOOP("Benefit", "WIC")},
        {Benefit::SchoolMeals, "school_meals", QT_TRANSLATE_NOOP("Benefit", "School meals")},
        {Benefit::Cash, "cash", QT_TRANSLATE_NOOP("Benefit", "Cash aid (CalWORKs)")},
        {Benefit::Ssi, "ssi", QT_TRANSLATE_NOOP("Benefit", "SSI")},
        {Benefit::Ihss, "ihss", QT_TRANSLATE_NOOP("Benefit", "In-home care (IHSS)")},
        {Benefit::Housing, "housing", QT_TRANSLATE_NOOP("Benefit", "Help with housing")},
        {Benefit::OtherInsurance, "other_insurance",
         QT_TRANSLATE_NOOP("Benefit", "Other health insurance")},
        {Benefit::Any, "any", QT_TRANSLATE_NOOP("Benefit", "Any help at all")},
    };
};

/// Protected from the start.
[[nodiscard]] inline Origin originOfAWorry()
{
    Origin origin;
    origin.label = Sensitivity::BenefitConcern;
    return origin;
}

/// A family is afraid of what it may cost to use a benefit. Kept as a worry and as what was done
/// about it: nobody's immigration status is asked, and none may be written down here.
struct BenefitWorry
{
    BenefitWorryId id = BenefitWorryId::make();
    int revision = 0;
    ChildId child;
    Benefit benefit = Benefit::Any;
    QString words;          ///< what worries the family, as it says it
    bool staysAway = false; ///< does without the help because of it
    QString toldWhat;       ///< the fact sheet that was given, with the day of its edition
    std::optional<QDate> toldOn;
    QString toldLanguage; ///< BCP 47 tag
    QString referredTo;   ///< who gives legal advice for nothing
    std::optional<QDate> referredOn;
    std::optional<QDate> settledOn; ///< the family no longer worries, or has decided
    Origin origin = originOfAWorry();
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const BenefitWorry &) const = default;
};

/// How far something was done about a worry.
enum class WorryState { Open, Told, Referred, Settled };

template <>
struct EnumText<WorryState>
{
    static constexpr auto context = "WorryState";
    static constexpr EnumEntry<WorryState> entries[] = {
        {WorryState::Open, "open", QT_TRANSLATE_NOOP("WorryState", "Nothing told yet")},
        {WorryState::Told, "told", QT_TRANSLATE_NOOP("WorryState", "Fact sheet given")},
        {WorryState::Referred, "referred", QT_TRANSLATE_NOOP("WorryState", "Sent to legal advice")},
        {WorryState::Settled, "settled", QT_TRANSLATE_NOOP("WorryState", "Settled")},
    };
};

enum class CoverageState { Has, AppliedFor, MayAsk, HasNot };

template <>
struct EnumText<CoverageState>
{
    static constexpr auto context = "CoverageState";
    static constexpr EnumEntry<CoverageState> entries[] = {
        {CoverageState::Has, "has", QT_TRANSLATE_NOOP("CoverageState", "Has it")},
        {CoverageState::AppliedFor, "applied_for",
         QT_TRANSLATE_NOOP("CoverageState", "Asked for it")},
        {CoverageState::MayAsk, "may_ask", QT_TRANSLATE_NOOP("CoverageState", "May ask for it")},
        {CoverageState::HasNot, "has_not", QT_TRANSLATE_NOOP("CoverageState", "Does not have it")},
    };
};

/// Who in a home has which coverage. It says so and no more: there is no field for the reason, and
/// there must never be one.
struct HomeCoverage
{
    HomeCoverageId id = HomeCoverageId::make();
    int revision = 0;
    PersonId person;
    FamilyId family;
    Benefit benefit = Benefit::MediCal;
    CoverageState state = CoverageState::Has;
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const HomeCoverage &) const = default;
};

} // namespace enlace
