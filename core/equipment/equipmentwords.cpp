// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentwords.h"

#include "core/equipment/equipmentrules.h"
#include "core/search/folding.h"

namespace enlace {

QString equipmentWords(const Equipment &equipment)
{
    QStringList words = foldedWords(itemName(equipment, Language::English)) +
                        foldedWords(itemName(equipment, Language::Spanish)) +
                        foldedWords(equipment.code) + foldedWords(equipment.brand);
    words.removeDuplicates();
    return words.join(u' ');
}

} // namespace enlace
