// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/requestadvice.h"

#include "core/approvals/approvalrules.h"
#include "core/deadlines/requestoutlook.h"
#include "core/equipment/itemcatalogue.h"

namespace enlace {

ServiceGroup serviceGroupOf(QStringView code)
{
    const CatalogueItem *item = catalogueItem(code);
    if (item && item->group == ItemGroup::Incontinence)
        return ServiceGroup::Incontinence;
    if (item && item->group == ItemGroup::Transport)
        return ServiceGroup::Transport;
    // A codes are medical supplies, B codes are for feeding by tube.
    const QChar letter = code.trimmed().isEmpty() ? QChar() : code.trimmed().front().toUpper();
    return letter == u'A' || letter == u'B' ? ServiceGroup::Supplies : ServiceGroup::Equipment;
}

RequestAdvice adviceFor(const RequestSurroundings &around, const Authorization &request,
                        QDate today)
{
    RequestAdvice advice;
    advice.group =
        groupCovering(around.groups, request.codes, around.diagnoses, request.network, today);
    AuthorizationFacts asked;
    asked.itemGroup = keyOf(request.group);
    if (request.network) {
        advice.entry =
            entryFor(around.entries, *request.network, request.group, request.codes, today);
        asked.network = around.networks.value(*request.network);
    }
    const RuleFacts facts = ruleFactsOf(around.child, asked);
    if (around.rules) {
        advice.usual = usualLength(*around.rules, facts, today);
        advice.longer = longerLength(*around.rules, facts, today);
    }
    return advice;
}

} // namespace enlace
