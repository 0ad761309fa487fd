// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/duechanges.h"

#include "core/base/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace enlace {

namespace {

/// A deadline stays the same one when it is computed anew; its id need not.
const Deadline *sameIn(const QList<Deadline> &list, const Deadline &wanted)
{
    const auto found = std::find_if(list.begin(), list.end(), [&wanted](const Deadline &each) {
        return each.about == wanted.about && each.slot == wanted.slot;
    });
    return found == list.end() ? nullptr : &*found;
}

QDate firstDay(const DueChange &change)
{
    if (!change.before || !change.after)
        return change.before ? *change.before : *change.after;
    return std::min(*change.before, *change.after);
}

QString words(const char *text) { return QCoreApplication::translate("DueChanges", text); }

QString oneText(const DueChange &change, const RuleSet &rules, Language language, QDate today)
{
    const QString title = titleOf(change.deadline, rules, language);
    const auto day = [&](const std::optional<QDate> &on) {
        return shortDate(*on, language, today);
    };
    if (!change.before)
        return words(QT_TRANSLATE_NOOP("DueChanges", "%1: now due %2"))
            .arg(title, day(change.after));
    if (!change.after)
        return words(QT_TRANSLATE_NOOP("DueChanges", "%1: no longer due (was %2)"))
            .arg(title, day(change.before));
    return words(QT_TRANSLATE_NOOP("DueChanges", "%1: from %2 to %3"))
        .arg(title, day(change.before), day(change.after));
}

} // namespace

QList<DueChange> dueChanges(const QList<Deadline> &before, const QList<Deadline> &after)
{
    QList<DueChange> changes;
    for (const Deadline &now : after) {
        const Deadline *then = sameIn(before, now);
        if (!then)
            changes.append({now, {}, now.dueOn});
        else if (then->dueOn != now.dueOn)
            changes.append({now, then->dueOn, now.dueOn});
    }
    for (const Deadline &then : before)
        if (!sameIn(after, then))
            changes.append({then, then.dueOn, {}});
    std::stable_sort(changes.begin(), changes.end(), [](const auto &one, const auto &other) {
        return firstDay(one) < firstDay(other);
    });
    return changes;
}

QString dueChangesText(const QList<DueChange> &changes, const RuleSet &rules, Language language,
                       QDate today, int most)
{
    QStringList parts;
    for (const DueChange &change : changes.mid(0, most))
        parts.append(oneText(change, rules, language, today));
    if (const auto more = static_cast<int>(changes.size()) - most; more > 0)
        parts.append(QCoreApplication::translate("DueChanges", "and %n more", nullptr, more));
    return parts.join(QStringLiteral(" · "));
}

} // namespace enlace
