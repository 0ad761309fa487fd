// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentlook.h"

#include "core/equipment/equipmentrules.h"

#include <algorithm>

namespace enlace {

std::optional<EquipmentLook> lookAt(const Equipment &equipment, QList<StepLine> steps, QDate today)
{
    // Newest first. Of steps that began on one day the one that was recorded later came later: ids
    // are ordered by time.
    std::sort(steps.begin(), steps.end(), [](const StepLine &a, const StepLine &b) {
        if (a.event.span.isOpen() != b.event.span.isOpen())
            return a.event.span.isOpen();
        if (a.event.span.from != b.event.span.from)
            return a.event.span.from > b.event.span.from;
        return b.event.id < a.event.id;
    });
    if (steps.isEmpty() || !steps.first().event.span.isOpen())
        return std::nullopt;

    EquipmentLook look;
    look.equipment = equipment;
    look.nameEnglish = itemName(equipment, Language::English);
    look.nameSpanish = itemName(equipment, Language::Spanish);
    look.open = steps.first();
    look.steps = std::move(steps);
    const StepEvent &open = look.open.event;
    look.phase = phaseOf(open.step);
    look.days = daysWaited(equipment, open, today);
    look.isStalled = isStalled(equipment, open, today);
    look.holder = whoHasItNow(equipment, open);
    if (look.holder == open.holder.kind)
        look.holderName = look.open.holderName;
    look.phone = look.open.phone;
    look.next = nextSteps(equipment, open);
    look.nextDate = nextDate(equipment, open);
    look.english = familySentence(equipment, look.open, look.steps, Language::English, today);
    look.spanish = familySentence(equipment, look.open, look.steps, Language::Spanish, today);
    return look;
}

} // namespace enlace
