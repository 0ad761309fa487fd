// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/interruptions/careinterruption.h"
#include "core/interruptions/coveragechange.h"
#include "core/interruptions/paymentproblem.h"

#include <QList>

namespace enlace {

// What may be said of what interrupts care, or may come to, and what follows from it. Pure.

/// What a change of coverage means for the family.
enum class CoverageShift { NotKnown, Same, Better, RequestNeeded, Lost };

template <>
struct EnumText<CoverageShift>
{
    static constexpr auto context = "CoverageShift";
    static constexpr EnumEntry<CoverageShift> entries[] = {
        {CoverageShift::NotKnown, "not_known", QT_TRANSLATE_NOOP("CoverageShift", "To be asked")},
        {CoverageShift::Same, "same", QT_TRANSLATE_NOOP("CoverageShift", "As before")},
        {CoverageShift::Better, "better", QT_TRANSLATE_NOOP("CoverageShift", "Better than before")},
        {CoverageShift::RequestNeeded, "request_needed",
         QT_TRANSLATE_NOOP("CoverageShift", "Must be asked for now")},
        {CoverageShift::Lost, "lost", QT_TRANSLATE_NOOP("CoverageShift", "Covered no more")},
    };
};

[[nodiscard]] CoverageShift shiftOf(CoverageTerms before, CoverageTerms after);
[[nodiscard]] inline CoverageShift shiftOf(const CoverageChange &change)
{
    return shiftOf(change.termsBefore, change.termsAfter);
}
/// Whether somebody has something to do about it: what was covered must be asked for now, or is
/// covered no more.
[[nodiscard]] bool isWorse(CoverageShift shift);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const CareInterruption &interruption, QDate today);
[[nodiscard]] QList<Error> validate(const CoverageChange &change, QDate today);
[[nodiscard]] QList<Error> validate(const PaymentProblem &problem, QDate today);

/// Money as people type and read it, without a currency: "1,234.50" is 123450 cents; nothing for
/// what is no amount above zero, or has parts of a cent.
[[nodiscard]] std::optional<qint64> centsOf(const QString &typed);
/// "1,234.50"
[[nodiscard]] QString amountText(qint64 cents);

} // namespace enlace
