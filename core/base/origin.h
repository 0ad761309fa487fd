// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>

namespace enlace {

/// Categories of information that the law keeps apart (California Civil Code 56.101 and others).
/// Everything but General is hidden from whoever has no need of it.
enum class Sensitivity {
    General,
    MentalHealth,
    SubstanceUse,
    Reproductive,
    GenderAffirming,
    Hiv,
    Developmental,
    Education,
    ChildWelfare,
    LegalCustody,
    Safety,
    BenefitConcern,
    FamilyNote,
};

template <>
struct EnumText<Sensitivity>
{
    static constexpr auto context = "Sensitivity";
    static constexpr EnumEntry<Sensitivity> entries[] = {
        {Sensitivity::General, "general", QT_TRANSLATE_NOOP("Sensitivity", "General")},
        {Sensitivity::MentalHealth, "mental_health",
         QT_TRANSLATE_NOOP("Sensitivity", "Mental and behavioral health")},
        {Sensitivity::SubstanceUse, "substance_use",
         QT_TRANSLATE_NOOP("Sensitivity", "Substance use")},
        {Sensitivity::Reproductive, "reproductive",
         QT_TRANSLATE_NOOP("Sensitivity", "Reproductive and sexual health")},
        {Sensitivity::GenderAffirming, "gender_affirming",
         QT_TRANSLATE_NOOP("Sensitivity", "Gender-affirming care")},
        {Sensitivity::Hiv, "hiv",
         QT_TRANSLATE_NOOP("Sensitivity", "HIV and sexually transmitted infections")},
        {Sensitivity::Developmental, "developmental",
         QT_TRANSLATE_NOOP("Sensitivity", "Developmental services")},
        {Sensitivity::Education, "education", QT_TRANSLATE_NOOP("Sensitivity", "Education")},
        {Sensitivity::ChildWelfare, "child_welfare",
         QT_TRANSLATE_NOOP("Sensitivity", "Child welfare")},
        {Sensitivity::LegalCustody, "legal_custody",
         QT_TRANSLATE_NOOP("Sensitivity", "Custody and legal matters")},
        {Sensitivity::Safety, "safety", QT_TRANSLATE_NOOP("Sensitivity", "Safety")},
        {Sensitivity::BenefitConcern, "benefit_concern",
         QT_TRANSLATE_NOOP("Sensitivity", "Worry about using benefits")},
        {Sensitivity::FamilyNote, "family_note",
         QT_TRANSLATE_NOOP("Sensitivity", "Family's own note")},
    };
};

/// How a fact came into the store.
enum class Source { Typed, Imported, Rule, Demo };

template <>
struct EnumText<Source>
{
    static constexpr auto context = "Source";
    static constexpr EnumEntry<Source> entries[] = {
        {Source::Typed, "typed", QT_TRANSLATE_NOOP("Source", "Typed in")},
        {Source::Imported, "imported", QT_TRANSLATE_NOOP("Source", "Imported")},
        {Source::Rule, "rule", QT_TRANSLATE_NOOP("Source", "Computed by a rule")},
        {Source::Demo, "demo", QT_TRANSLATE_NOOP("Source", "Invented for the demonstration")},
    };
};

/// What every personal record carries beside its child or family: whose it is, who may see it,
/// where it came from, when it happened and when we learned it.
struct Origin
{
    AgencyId agency; ///< the agency whose record it is
    Sensitivity label = Sensitivity::General;
    Source source = Source::Typed;
    QString sourceDetail;            ///< file and line, or rule id; no personal value
    std::optional<QDate> happenedOn; ///< day of the fact; none when it is not an event
    QDateTime learnedAt;             ///< moment (UTC) at which this desk came to know it

    bool operator==(const Origin &) const = default;
};

} // namespace enlace
