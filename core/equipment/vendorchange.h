// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/equipment/equipmentlook.h"

namespace enlace {

using VendorChangeId = Id<struct VendorChangeTag>;

enum class VendorChangeCause {
    ContractEnded,
    NoStock,
    TooSlow,
    Repairs,
    Moved,
    FamilyWish,
    PlanDecided,
    Other,
};

template <>
struct EnumText<VendorChangeCause>
{
    static constexpr auto context = "VendorChangeCause";
    static constexpr EnumEntry<VendorChangeCause> entries[] = {
        {VendorChangeCause::ContractEnded, "contract_ended",
         QT_TRANSLATE_NOOP("VendorChangeCause", "Its contract ended")},
        {VendorChangeCause::NoStock, "no_stock",
         QT_TRANSLATE_NOOP("VendorChangeCause", "It does not have the item")},
        {VendorChangeCause::TooSlow, "too_slow",
         QT_TRANSLATE_NOOP("VendorChangeCause", "It took too long")},
        {VendorChangeCause::Repairs, "repairs",
         QT_TRANSLATE_NOOP("VendorChangeCause", "Repairs or service")},
        {VendorChangeCause::Moved, "moved", QT_TRANSLATE_NOOP("VendorChangeCause", "Family moved")},
        {VendorChangeCause::FamilyWish, "family_wish",
         QT_TRANSLATE_NOOP("VendorChangeCause", "The family wished it")},
        {VendorChangeCause::PlanDecided, "plan_decided",
         QT_TRANSLATE_NOOP("VendorChangeCause", "The plan decided it")},
        {VendorChangeCause::Other, "other", QT_TRANSLATE_NOOP("VendorChangeCause", "Other reason")},
    };
};

/// An item goes from one vendor to another. It is over when the family was told and has reached the
/// new one.
struct VendorChange
{
    VendorChangeId id = VendorChangeId::make();
    int revision = 0;
    EquipmentId equipment;
    ChildId child;
    Origin origin;

    std::optional<AgencyId> from; ///< none: nobody had it
    std::optional<AgencyId> to;   ///< always set in what is saved
    QDate changedOn;
    VendorChangeCause cause = VendorChangeCause::ContractEnded;
    QString note;
    QString contactName; ///< whom to ask for at the new vendor
    QString contactPhone;
    QString contactHours;
    std::optional<QDate> toldOn; ///< the family was told
    QString toldWhom;
    std::optional<Language> toldIn;
    std::optional<QDate> reachedOn; ///< the family and the new vendor have spoken

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    [[nodiscard]] bool isOver() const { return toldOn && reachedOn; }
    bool operator==(const VendorChange &) const = default;
};

struct VendorChangeView
{
    VendorChange change;
    QString fromName;
    QString toName;

    bool operator==(const VendorChangeView &) const = default;
};

/// The item and its open step once it is with the new vendor: the old one still answers for what
/// it has delivered; whoever had the order in hand as its vendor has it no more.
struct ItemElsewhere
{
    Equipment equipment;
    StepEvent open;
};
[[nodiscard]] ItemElsewhere withVendor(Equipment equipment, StepEvent open,
                                       const VendorChange &change);

/// What to tell the family, in `language`, whatever the interface speaks.
[[nodiscard]] QString vendorSentence(const VendorChangeView &view, const QString &item,
                                     Language language);

/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const VendorChange &change, QDate today);

} // namespace enlace
