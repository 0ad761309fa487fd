// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/language.h"

#include <span>

namespace enlace {

/// Kinds of things and services that are asked for and approved alike.
enum class ItemGroup {
    Orthosis,
    ManualChair,
    PowerChair,
    Seating,
    Standing,
    BedAndBath,
    Respiratory,
    Tracheostomy,
    Feeding,
    Incontinence,
    Catheter,
    Communication,
    Diabetes,
    Repair,
    Transport,
    Service,
};

template <>
struct EnumText<ItemGroup>
{
    static constexpr auto context = "ItemGroup";
    static constexpr EnumEntry<ItemGroup> entries[] = {
        {ItemGroup::Orthosis, "orthosis", QT_TRANSLATE_NOOP("ItemGroup", "Braces and orthoses")},
        {ItemGroup::ManualChair, "manual_chair",
         QT_TRANSLATE_NOOP("ItemGroup", "Wheelchairs pushed by hand")},
        {ItemGroup::PowerChair, "power_chair", QT_TRANSLATE_NOOP("ItemGroup", "Power wheelchairs")},
        {ItemGroup::Seating, "seating", QT_TRANSLATE_NOOP("ItemGroup", "Seating and positioning")},
        {ItemGroup::Standing, "standing", QT_TRANSLATE_NOOP("ItemGroup", "Walking and standing")},
        {ItemGroup::BedAndBath, "bed_and_bath",
         QT_TRANSLATE_NOOP("ItemGroup", "Bed, bath and transfer")},
        {ItemGroup::Respiratory, "respiratory", QT_TRANSLATE_NOOP("ItemGroup", "Breathing")},
        {ItemGroup::Tracheostomy, "tracheostomy", QT_TRANSLATE_NOOP("ItemGroup", "Tracheostomy")},
        {ItemGroup::Feeding, "feeding", QT_TRANSLATE_NOOP("ItemGroup", "Feeding")},
        {ItemGroup::Incontinence, "incontinence",
         QT_TRANSLATE_NOOP("ItemGroup", "Diapers and incontinence supplies")},
        {ItemGroup::Catheter, "catheter", QT_TRANSLATE_NOOP("ItemGroup", "Catheters and ostomy")},
        {ItemGroup::Communication, "communication",
         QT_TRANSLATE_NOOP("ItemGroup", "Communication, hearing, sight")},
        {ItemGroup::Diabetes, "diabetes", QT_TRANSLATE_NOOP("ItemGroup", "Diabetes and infusion")},
        {ItemGroup::Repair, "repair", QT_TRANSLATE_NOOP("ItemGroup", "Repair and other items")},
        {ItemGroup::Transport, "transport", QT_TRANSLATE_NOOP("ItemGroup", "Rides and lodging")},
        {ItemGroup::Service, "service", QT_TRANSLATE_NOOP("ItemGroup", "Services")},
    };
};

/// A billing code in the words that a family uses. Both languages stand here side by side, and not
/// in the translation files, since a Spanish paper is printed from an English screen.
struct CatalogueItem
{
    const char *code;
    ItemGroup group;
    const char *english;
    const char *spanish;
    /// Code that took its place since the list was made, as far as we know; null when none.
    const char *replacedBy = nullptr;
};

/// HCPCS codes met with children, ordered by code. Meanings in our own words after the file that
/// Medicare published for 2019: an agency loads the list of the current quarter beside it.
[[nodiscard]] std::span<const CatalogueItem> itemCatalogue();

/// The line of a code, whatever its case and blanks around it; null for a code that is not there.
[[nodiscard]] const CatalogueItem *catalogueItem(QStringView code);

/// The code's plain name; empty for a code that is not there.
[[nodiscard]] QString plainName(QStringView code, Language language);

/// Whether the code has the shape of a HCPCS level II code: a letter A–V and four digits.
[[nodiscard]] bool isHcpcsShaped(QStringView code);

} // namespace enlace
