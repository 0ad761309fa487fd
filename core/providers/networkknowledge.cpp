// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networkknowledge.h"

namespace enlace {

namespace {

Error problem(const char *field, const char *text)
{
    return Error{ErrorCode::Invalid, text, {}, -1, QLatin1String(field), {}};
}

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

} // namespace

QList<Error> validate(const NetworkProfile &profile)
{
    QList<Error> problems;
    if (!profile.saidOn.isValid())
        problems.append(problem(
            "saidOn", QT_TRANSLATE_NOOP("Error", "Give the day of which this is true. Without it "
                                                 "nobody can tell later whether it still holds.")));
    if (profile.childrenServed && *profile.childrenServed < 0)
        problems.append(problem("childrenServed",
                                QT_TRANSLATE_NOOP("Error", "Give a number of children, or "
                                                           "nothing where nobody has said.")));
    if (!profile.childrenServed && isBlank(profile.specialPrograms) && isBlank(profile.learned))
        problems.append(
            problem("learned",
                    QT_TRANSLATE_NOOP("Error", "Write down something that is known: how many "
                                               "children, which programs, or what you learned.")));
    return problems;
}

QList<Error> validate(const PolicyEntry &entry)
{
    QList<Error> problems;
    if (entry.topic == PolicyTopic::Other && isBlank(entry.topicWords))
        problems.append(
            problem("topicWords", QT_TRANSLATE_NOOP("Error", "Say what the rule is about.")));
    if (isBlank(entry.holds))
        problems.append(problem("holds", QT_TRANSLATE_NOOP("Error", "Write down what holds.")));
    if (isBlank(entry.saidBy))
        problems.append(problem(
            "saidBy", QT_TRANSLATE_NOOP("Error", "Say where it was read, or who said it.")));
    if (!entry.span.from.isValid())
        problems.append(problem("from", QT_TRANSLATE_NOOP("Error", "This is needed.")));
    else if (!entry.span.isValid())
        problems.append(
            problem("until", QT_TRANSLATE_NOOP("Error", "The last day is before the "
                                                        "first. Correct one of them.")));
    return problems;
}

} // namespace enlace
