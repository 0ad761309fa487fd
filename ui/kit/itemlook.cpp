// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/itemlook.h"

#include "core/equipment/equipmentrules.h"

#include <QCoreApplication>

namespace enlace {

Chip chipOf(const EquipmentLook &look)
{
    const QString step = label(look.open.event.step);
    if (look.equipment.state != EquipmentState::Active)
        return {label(look.equipment.state), Tone::Neutral};
    if (look.isStalled)
        return {QCoreApplication::translate("ItemLook", "%1 · stalled").arg(step), Tone::Late};
    if (look.phase == EquipmentPhase::InUse)
        return {step, Tone::Good};
    return {step, Tone::Waiting};
}

void showPhases(StepBar &bar, const EquipmentLook &look, QDate today)
{
    QList<StepBar::Step> steps;
    for (const EquipmentPhase phase : allOf<EquipmentPhase>()) {
        qint64 days = 0;
        for (const StepLine &line : look.steps)
            if (phaseOf(line.event.step) == phase)
                days += daysWaited(look.equipment, line.event, today);
        steps.append({label(phase), static_cast<int>(days)});
    }
    bar.setSteps(steps, static_cast<int>(look.phase),
                 look.isStalled                        ? Tone::Late
                 : look.phase == EquipmentPhase::InUse ? Tone::Good
                                                       : Tone::Waiting);
}

QString holderText(const EquipmentLook &look)
{
    return look.holderName.isEmpty() ? label(look.holder) : look.holderName;
}

} // namespace enlace
