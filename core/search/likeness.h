// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QDate>
#include <QStringList>

namespace enlace {

// How two descriptions of a person agree, piece by piece: what a roster is matched by, and what
// whoever types somebody new is told. Pure.

/// What speaks for or against; the person who decides is shown these.
enum class MatchReason {
    SameCin,
    OtherCin,
    SameCcsNumber,
    OtherCcsNumber,
    SameBirthDate,
    NearBirthDate,
    OtherBirthDate,
    SameNames,
    SwappedSurnames,
    SwappedNameColumns,
    MissingName,
    SlipInName,
    OtherGivenNames,
    OtherSurnames,
    SamePhone,
    SameGuardian,
    SameAddress,
    SeveralFit,
};

template <>
struct EnumText<MatchReason>
{
    static constexpr auto context = "MatchReason";
    static constexpr EnumEntry<MatchReason> entries[] = {
        {MatchReason::SameCin, "same_cin", QT_TRANSLATE_NOOP("MatchReason", "Same CIN")},
        {MatchReason::OtherCin, "other_cin", QT_TRANSLATE_NOOP("MatchReason", "Different CIN")},
        {MatchReason::SameCcsNumber, "same_ccs_number",
         QT_TRANSLATE_NOOP("MatchReason", "Same CCS number")},
        {MatchReason::OtherCcsNumber, "other_ccs_number",
         QT_TRANSLATE_NOOP("MatchReason", "Different CCS number")},
        {MatchReason::SameBirthDate, "same_birth_date",
         QT_TRANSLATE_NOOP("MatchReason", "Same date of birth")},
        {MatchReason::NearBirthDate, "near_birth_date",
         QT_TRANSLATE_NOOP("MatchReason", "Dates of birth differ by one slip")},
        {MatchReason::OtherBirthDate, "other_birth_date",
         QT_TRANSLATE_NOOP("MatchReason", "Different date of birth")},
        {MatchReason::SameNames, "same_names", QT_TRANSLATE_NOOP("MatchReason", "Same names")},
        {MatchReason::SwappedSurnames, "swapped_surnames",
         QT_TRANSLATE_NOOP("MatchReason", "Last names in another order")},
        {MatchReason::SwappedNameColumns, "swapped_name_columns",
         QT_TRANSLATE_NOOP("MatchReason", "First and last names change places")},
        {MatchReason::MissingName, "missing_name",
         QT_TRANSLATE_NOOP("MatchReason", "One of the names is missing")},
        {MatchReason::SlipInName, "slip_in_name",
         QT_TRANSLATE_NOOP("MatchReason", "Names differ by one slip")},
        {MatchReason::OtherGivenNames, "other_given_names",
         QT_TRANSLATE_NOOP("MatchReason", "Different first names")},
        {MatchReason::OtherSurnames, "other_surnames",
         QT_TRANSLATE_NOOP("MatchReason", "Different last names")},
        {MatchReason::SamePhone, "same_phone", QT_TRANSLATE_NOOP("MatchReason", "Same phone")},
        {MatchReason::SameGuardian, "same_guardian",
         QT_TRANSLATE_NOOP("MatchReason", "Same parent or guardian")},
        {MatchReason::SameAddress, "same_address",
         QT_TRANSLATE_NOOP("MatchReason", "Same address")},
        {MatchReason::SeveralFit, "several_fit",
         QT_TRANSLATE_NOOP("MatchReason", "More than one child on record fits")},
    };
};

/// How two names agree, each given as its folded words. In the order of what they are worth.
enum class NameAgreement { Different, Part, Slip, Reordered, Equal };
[[nodiscard]] NameAgreement agreement(const QStringList &a, const QStringList &b);
/// All words are there, in whatever order.
[[nodiscard]] inline bool agrees(NameAgreement agreement)
{
    return agreement == NameAgreement::Equal || agreement == NameAgreement::Reordered;
}

enum class DateAgreement { Different, Near, Equal };
/// Near: day and month exchanged, or one digit wrong, or two neighbouring digits exchanged.
[[nodiscard]] DateAgreement agreement(QDate a, QDate b);

/// Are two folded words one slip apart (one letter wrong, missing, extra, or two exchanged)? Words
/// under four letters must be equal.
[[nodiscard]] bool isOneSlipApart(QStringView a, QStringView b);

} // namespace enlace
