// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approvallook.h"

#include "core/equipment/itemcatalogue.h"
#include "core/people/conditionwords.h"
#include "core/search/folding.h"

#include <algorithm>

namespace enlace {

namespace {

QString networkName(const QList<NamedChoice> &networks, const AgencyId &id)
{
    for (const NamedChoice &each : networks)
        if (each.id == id.uuid())
            return each.name;
    return {};
}

std::optional<AgencyId> networkOf(const Approval &approval)
{
    if (const auto *group = std::get_if<ConditionGroup>(&approval))
        return group->network;
    return std::get<ApprovalEntry>(approval).network;
}

QStringList wordsOf(const ConditionGroup &group, Language language)
{
    QStringList words{group.name.in(language)};
    for (const QString &condition : group.conditions)
        words += {condition, plainCondition(condition, language)};
    return words;
}

QStringList wordsOf(const ApprovalEntry &entry, Language)
{
    return {label(entry.group), label(entry.need), entry.form};
}

bool isFound(const ApprovalLine &line, const QStringList &wanted, Language language)
{
    if (wanted.isEmpty())
        return true;
    const QString text =
        folded(std::visit(
                   [&](const auto &approval) {
                       QStringList words = wordsOf(approval, language);
                       for (const QString &code : approval.codes)
                           words += {code, plainName(code, language)};
                       return words + QStringList{line.network, approval.sourceText};
                   },
                   line.approval)
                   .join(u' '));
    return std::all_of(wanted.begin(), wanted.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool letsThrough(const ApprovalFilter &filter, const ApprovalLine &line)
{
    const auto network = networkOf(line.approval);
    return (!filter.network || !network || network == filter.network) &&
           (!filter.standing || line.standing == *filter.standing);
}

/// By name in the language of the person; a network's list by kind.
bool comesBefore(const ApprovalLine &one, const ApprovalLine &other, Language language)
{
    if (const auto *group = std::get_if<ConditionGroup>(&one.approval))
        return folded(group->name.in(language)) <
               folded(std::get<ConditionGroup>(other.approval).name.in(language));
    const auto key = [](const ApprovalLine &line) {
        const auto &entry = std::get<ApprovalEntry>(line.approval);
        return std::tuple{folded(line.network), entry.group, !entry.codes.isEmpty(),
                          entry.codes.join(u' '), entry.span.from};
    };
    return key(one) < key(other);
}

} // namespace

ApprovalStanding standingOf(const Approval &approval, QDate today)
{
    return std::visit(
        [today](const auto &one) {
            if (one.archivedAt || (one.span.until && *one.span.until < today))
                return ApprovalStanding::NotInForce;
            if (one.confirmedOn)
                return ApprovalStanding::Confirmed;
            return one.confidence == Confidence::Verified ? ApprovalStanding::ReadInSource
                                                          : ApprovalStanding::Unconfirmed;
        },
        approval);
}

QList<ApprovalLine> approvalLines(const QList<Approval> &approvals,
                                  const QList<NamedChoice> &networks, const ApprovalFilter &filter,
                                  QDate today, Language language)
{
    const QStringList wanted = foldedWords(filter.text);
    QList<ApprovalLine> lines;
    for (const Approval &approval : approvals) {
        const auto network = networkOf(approval);
        const ApprovalLine line{approval, network ? networkName(networks, *network) : QString(),
                                standingOf(approval, today)};
        if (letsThrough(filter, line) && isFound(line, wanted, language))
            lines.append(line);
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [language](const ApprovalLine &one, const ApprovalLine &other) {
                         return comesBefore(one, other, language);
                     });
    return lines;
}

} // namespace enlace
