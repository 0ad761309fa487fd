// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkknowledge.h"

namespace enlace {

namespace {

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

} // namespace

QList<Error> validate(const NetworkProfile &profile)
{
    QList<Error> problems;
    if (!profile.saidOn.isValid())
        problems.append(invalid(
            "saidOn", QT_TRANSLATE_NOOP("Error", "Give the day of which this is true. Without it "
                                                 "nobody can tell later whether it still holds.")));
    if (profile.childrenServed && *profile.childrenServed < 0)
        problems.append(invalid("childrenServed",
                                QT_TRANSLATE_NOOP("Error", "Give a number of children, or "
                                                           "nothing where nobody has said.")));
    if (!profile.childrenServed && isBlank(profile.specialPrograms) && isBlank(profile.learned))
        problems.append(
            invalid("learned",
                    QT_TRANSLATE_NOOP("Error", "Write down something that is known: how many "
                                               "children, which programs, or what you learned.")));
    return problems;
}

QList<Error> validate(const PolicyEntry &entry)
{
    QList<Error> problems;
    if (entry.topic == PolicyTopic::Other && isBlank(entry.topicWords))
        problems.append(
            invalid("topicWords", QT_TRANSLATE_NOOP("Error", "Say what the rule is about.")));
    if (isBlank(entry.holds))
        problems.append(invalid("holds", QT_TRANSLATE_NOOP("Error", "Write down what holds.")));
    if (isBlank(entry.saidBy))
        problems.append(invalid(
            "saidBy", QT_TRANSLATE_NOOP("Error", "Say where it was read, or who said it.")));
    if (!entry.span.from.isValid())
        problems.append(invalid("from", complaint::needed));
    else if (!entry.span.isValid())
        problems.append(
            invalid("until", QT_TRANSLATE_NOOP("Error", "The last day is before the "
                                                        "first. Correct one of them.")));
    return problems;
}

} // namespace enlace
