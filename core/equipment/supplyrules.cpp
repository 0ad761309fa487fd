// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/supply.h"

#include <algorithm>

namespace enlace {

namespace {

/// The first day of the rhythm after `day`, counted from `from`.
QDate nextAfter(QDate from, int everyDays, QDate day)
{
    const qint64 periods = from > day ? 0 : from.daysTo(day) / everyDays + 1;
    return from.addDays(periods * everyDays);
}

} // namespace

SupplyDelivery dueDelivery(const Equipment &equipment, QDate today)
{
    SupplyDelivery delivery;
    delivery.equipment = equipment.id;
    delivery.child = equipment.child;
    delivery.dueOn = equipment.resupply.nextDelivery.value_or(today);
    delivery.cameOn = today;
    delivery.quantity = equipment.resupply.quantity;
    return delivery;
}

std::optional<QDate> nextDelivery(const Resupply &resupply, const SupplyDelivery &delivery)
{
    if (delivery.promisedOn)
        return delivery.promisedOn;
    if (delivery.outcome == DeliveryOutcome::NotCome)
        return delivery.dueOn;
    if (!resupply.everyDays || *resupply.everyDays <= 0)
        return std::nullopt;
    return nextAfter(delivery.dueOn.addDays(*resupply.everyDays), *resupply.everyDays,
                     delivery.cameOn.value_or(delivery.dueOn));
}

std::optional<QDate> firstUncovered(const Resupply &resupply, QDate coveredUntil)
{
    if (!resupply.nextDelivery)
        return std::nullopt;
    if (*resupply.nextDelivery > coveredUntil)
        return resupply.nextDelivery;
    if (!resupply.everyDays || *resupply.everyDays <= 0)
        return std::nullopt;
    return nextAfter(*resupply.nextDelivery, *resupply.everyDays, coveredUntil);
}

SupplyDelivery tidied(SupplyDelivery delivery)
{
    if (delivery.outcome == DeliveryOutcome::NotCome) {
        delivery.cameOn.reset();
        delivery.quantity.reset();
    } else if (delivery.outcome == DeliveryOutcome::Came) {
        delivery.promisedOn.reset();
    }
    return delivery;
}

QList<Error> validate(const SupplyDelivery &delivery, QDate today)
{
    QList<Error> errors;
    if (!delivery.dueOn.isValid())
        errors.append(invalid("dueOnEdit", complaint::needed));
    if (delivery.outcome != DeliveryOutcome::NotCome && !delivery.cameOn)
        errors.append(invalid("cameOnEdit", complaint::needed));
    if (delivery.cameOn && *delivery.cameOn > today)
        errors.append(invalid("cameOnEdit", complaint::liesAhead));
    if (delivery.quantity && *delivery.quantity <= 0)
        errors.append(
            invalid("quantityEdit", QT_TRANSLATE_NOOP("Error", "The number must be 1 or more.")));
    if (delivery.promisedOn && delivery.dueOn.isValid() && *delivery.promisedOn < delivery.dueOn)
        errors.append(invalid("promisedOnEdit",
                              QT_TRANSLATE_NOOP("Error", "The promised day comes before the day "
                                                         "on which it was due.")));
    if (delivery.outcome != DeliveryOutcome::Came && delivery.note.trimmed().isEmpty())
        errors.append(invalid("noteEdit", QT_TRANSLATE_NOOP("Error", "Write what happened and whom "
                                                                     "you asked.")));
    return errors;
}

} // namespace enlace
