// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/dice.h"

#include <QString>

namespace enlace {

// Names that belong to nobody: given names and surnames that are common in Orange County, thrown
// together.

/// Whose naming customs a family follows.
enum class DemoCulture {
    English,
    Spanish,
    Vietnamese,
    Korean,
    Chinese,
    Persian,
    Arabic,
    Filipino,
    Russian
};

/// BCP 47 tag of the language at home.
[[nodiscard]] QString demoLanguage(DemoCulture culture);

struct DemoSurnames
{
    QString children; ///< with both parents' first surnames where that is the custom
    QString mother;
    QString father;
};

[[nodiscard]] DemoSurnames demoSurnames(Dice &dice, DemoCulture culture);
[[nodiscard]] QString demoGirl(Dice &dice, DemoCulture culture);
[[nodiscard]] QString demoBoy(Dice &dice, DemoCulture culture);

struct DemoAddress
{
    QString street;
    QString city;
    QString zip;
};
[[nodiscard]] DemoAddress demoAddress(Dice &dice);
/// A number of the block 555-0100 … 555-0199, which belongs to nobody; E.164.
[[nodiscard]] QString demoPhone(Dice &dice);
/// The same as an office writes it: "714-555-0134".
[[nodiscard]] QString demoOfficePhone(Dice &dice);

} // namespace enlace
