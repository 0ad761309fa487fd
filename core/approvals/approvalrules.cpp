// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approvalrules.h"

#include <algorithm>

namespace enlace {

namespace {

/// What both kinds rest on. A change of what stands needs its reason; leaving the list and coming
/// back have one of their own.
template <class T>
void checkGround(QList<Error> &errors, const T &approval)
{
    if (approval.sourceText.trimmed().isEmpty())
        errors.append(invalid("sourceEdit", QT_TRANSLATE_NOOP("Error", "Write where it was read, "
                                                                       "or who said it.")));
    if (approval.confirmedOn && approval.confirmedBy.trimmed().isEmpty())
        errors.append(invalid("confirmedByEdit", complaint::needed));
}

bool namesAll(const QStringList &named, const QStringList &codes)
{
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), [&](const QString &code) {
        return named.contains(code, Qt::CaseInsensitive);
    });
}

bool isFor(const ConditionGroup &group, const QStringList &diagnoses)
{
    return std::any_of(diagnoses.begin(), diagnoses.end(), [&group](const QString &diagnosis) {
        return std::any_of(group.conditions.begin(), group.conditions.end(),
                           [&diagnosis](const QString &beginning) {
                               return diagnosis.startsWith(beginning, Qt::CaseInsensitive);
                           });
    });
}

QStringList tidiedCodes(const QStringList &typed)
{
    QStringList codes;
    for (const QString &code : typed)
        if (const QString one = code.trimmed().toUpper(); !one.isEmpty() && !codes.contains(one))
            codes.append(one);
    return codes;
}

int rank(const ConditionGroup &group)
{
    return (isConfirmed(group.confidence) ? 2 : 0) + (group.network ? 1 : 0);
}

} // namespace

bool isConfirmed(Confidence confidence) { return confidence == Confidence::Verified; }

std::optional<ConditionGroup> groupCovering(const QList<ConditionGroup> &groups,
                                            const QStringList &codes, const QStringList &diagnoses,
                                            const std::optional<AgencyId> &network, QDate day)
{
    std::optional<ConditionGroup> best;
    for (const ConditionGroup &group : groups) {
        if (group.archivedAt || !group.span.contains(day) || !namesAll(group.codes, codes) ||
            !isFor(group, diagnoses) || (group.network && group.network != network))
            continue;
        if (!best || rank(group) > rank(*best))
            best = group;
    }
    return best;
}

std::optional<ApprovalEntry> entryFor(const QList<ApprovalEntry> &entries, const AgencyId &network,
                                      ServiceGroup group, const QStringList &codes, QDate day)
{
    std::optional<ApprovalEntry> ofKind;
    for (const ApprovalEntry &entry : entries) {
        if (entry.archivedAt || entry.network != network || entry.group != group ||
            !entry.span.contains(day))
            continue;
        if (namesAll(entry.codes, codes))
            return entry;
        if (entry.codes.isEmpty() && !ofKind)
            ofKind = entry;
    }
    return ofKind;
}

QList<Error> validate(const ConditionGroup &group)
{
    QList<Error> errors;
    if (group.name.english.trimmed().isEmpty() || group.name.spanish.trimmed().isEmpty())
        errors.append(invalid("nameEdit", QT_TRANSLATE_NOOP("Error", "Write the name in both "
                                                                     "languages.")));
    if (group.conditions.isEmpty())
        errors.append(invalid("conditionsEdit", complaint::needed));
    if (!group.span.from.isValid())
        errors.append(invalid("fromEdit", complaint::needed));
    else if (!group.span.isValid())
        errors.append(invalid("untilEdit", complaint::reversed));
    checkGround(errors, group);
    return errors;
}

QList<Error> validate(const ApprovalEntry &entry)
{
    QList<Error> errors;
    if (!entry.network.isSet())
        errors.append(invalid("networkEdit", complaint::needed));
    if (!entry.span.from.isValid())
        errors.append(invalid("fromEdit", complaint::needed));
    else if (!entry.span.isValid())
        errors.append(invalid("untilEdit", complaint::reversed));
    checkGround(errors, entry);
    return errors;
}

bool areTied(const ApprovalEntry &one, const ApprovalEntry &other)
{
    if (one.id == other.id || one.archivedAt || other.archivedAt || one.network != other.network ||
        one.group != other.group || !one.span.overlaps(other.span))
        return false;
    if (one.codes.isEmpty() || other.codes.isEmpty())
        return one.codes.isEmpty() && other.codes.isEmpty();
    return std::any_of(one.codes.begin(), one.codes.end(), [&other](const QString &code) {
        return other.codes.contains(code, Qt::CaseInsensitive);
    });
}

ConditionGroup tidied(ConditionGroup group)
{
    group.name = {group.name.english.trimmed(), group.name.spanish.trimmed()};
    group.conditions = tidiedCodes(group.conditions);
    group.codes = tidiedCodes(group.codes);
    group.sourceText = group.sourceText.trimmed();
    group.changeReason = group.changeReason.trimmed();
    return group;
}

ApprovalEntry tidied(ApprovalEntry entry)
{
    entry.codes = tidiedCodes(entry.codes);
    entry.form = entry.form.trimmed();
    entry.sourceText = entry.sourceText.trimmed();
    entry.changeReason = entry.changeReason.trimmed();
    return entry;
}

} // namespace enlace
