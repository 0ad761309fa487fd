// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/equipment/equipment.h"

namespace enlace {

using SupplyDeliveryId = Id<struct SupplyDeliveryTag>;

enum class DeliveryOutcome { Came, Short, Wrong, NotCome };

template <>
struct EnumText<DeliveryOutcome>
{
    static constexpr auto context = "DeliveryOutcome";
    static constexpr EnumEntry<DeliveryOutcome> entries[] = {
        {DeliveryOutcome::Came, "came", QT_TRANSLATE_NOOP("DeliveryOutcome", "It came")},
        {DeliveryOutcome::Short, "short",
         QT_TRANSLATE_NOOP("DeliveryOutcome", "Less came than was due")},
        {DeliveryOutcome::Wrong, "wrong",
         QT_TRANSLATE_NOOP("DeliveryOutcome", "The wrong thing came")},
        {DeliveryOutcome::NotCome, "not_come",
         QT_TRANSLATE_NOOP("DeliveryOutcome", "It did not come")},
    };
};

/// A delivery of supplies that come again and again, whether it came or not.
struct SupplyDelivery
{
    SupplyDeliveryId id = SupplyDeliveryId::make();
    int revision = 0;
    EquipmentId equipment;
    ChildId child;
    Origin origin;

    QDate dueOn;
    DeliveryOutcome outcome = DeliveryOutcome::Came;
    std::optional<QDate> cameOn;     ///< set unless it did not come
    std::optional<int> quantity;     ///< pieces that came
    std::optional<QDate> promisedOn; ///< of what did not come, or not as it should: the new day
    QString note;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const SupplyDelivery &) const = default;
};

/// The delivery that is due next, as it is written down on most days: all of it came today.
[[nodiscard]] SupplyDelivery dueDelivery(const Equipment &equipment, QDate today);

/// When the next one is due after this one: on the promised day; else, what did not come is due
/// still, and what came is due again after a period, or several where one was late by more than
/// that. Nothing where nobody said how often it comes.
[[nodiscard]] std::optional<QDate> nextDelivery(const Resupply &resupply,
                                                const SupplyDelivery &delivery);

/// The first delivery that nobody will pay for: after `coveredUntil`, the last day of the
/// authorization. Nothing when no delivery is planned.
[[nodiscard]] std::optional<QDate> firstUncovered(const Resupply &resupply, QDate coveredUntil);

/// What a form does not ask for as things stand, the record does not say.
[[nodiscard]] SupplyDelivery tidied(SupplyDelivery delivery);
/// Everything wrong with it, for a form to show beside its fields.
[[nodiscard]] QList<Error> validate(const SupplyDelivery &delivery, QDate today);

} // namespace enlace
