// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/networkwords.h"

#include "core/base/datetext.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("NetworkWords", text, nullptr, n);
}

QString day(QDate date, QDate today) { return shortDate(date, Languages::current(), today); }

QString archivedText(const Archived &archived)
{
    return archived.at
               ? words(QT_TRANSLATE_NOOP("NetworkWords", "archived: %1")).arg(archived.reason)
               : QString();
}

} // namespace

QString topicText(PolicyTopic topic, const QString &ownWords)
{
    return topic == PolicyTopic::Other && !ownWords.isEmpty() ? ownWords : label(topic);
}

QString policyText(const PolicyEntry &entry, QDate today)
{
    return joined(
        {QStringLiteral("%1: %2").arg(topicText(entry.topic, entry.topicWords), entry.holds),
         entry.saidBy, spanText(entry.span, Languages::current(), today),
         archivedText(entry.archived)});
}

QString profileText(const NetworkProfile &profile, QDate today)
{
    return joined(
        {words(QT_TRANSLATE_NOOP("NetworkWords", "Known on %1")).arg(day(profile.saidOn, today)),
         profile.childrenServed ? words(QT_TRANSLATE_N_NOOP("NetworkWords", "%n child(ren) in CCS"),
                                        *profile.childrenServed)
                                : QString(),
         profile.specialPrograms, profile.learned, label(profile.basis), profile.saidBy,
         archivedText(profile.archived)});
}

QString questionText(const ComparedLine &line)
{
    switch (line.what) {
    case ComparedLine::What::ChildrenServed:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "Children in CCS it serves"));
    case ComparedLine::What::SpecialPrograms:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "Special programs"));
    case ComparedLine::What::Learned:
        return words(QT_TRANSLATE_NOOP("NetworkWords", "What we learned"));
    case ComparedLine::What::Policy:
        break;
    }
    return topicText(line.topic, line.topicWords);
}

QString sourceText(const ComparedCell &cell, QDate today)
{
    if (cell.text.isEmpty())
        return {};
    const QString when =
        !cell.asOf ? QString()
        : cell.basis
            ? words(QT_TRANSLATE_NOOP("NetworkWords", "as of %1")).arg(day(*cell.asOf, today))
            : words(QT_TRANSLATE_NOOP("NetworkWords", "since %1")).arg(day(*cell.asOf, today));
    return joined({cell.basis ? label(*cell.basis) : QString(), cell.saidBy, when});
}

QString whyDifferentText(const QList<ComparedLine> &lines)
{
    QStringList differing;
    for (const ComparedLine &line : lines)
        if (line.what == ComparedLine::What::Policy &&
            line.verdict == ComparedLine::Verdict::Differs)
            differing.append(questionText(line));
    if (differing.isEmpty())
        return {};
    return words(QT_TRANSLATE_N_NOOP(
                     "NetworkWords",
                     "Two children with the same need may get different answers, because each "
                     "network, plan and county has rules of its own. Here %n rule(s) differ: %1. "
                     "Tell a family which rule holds where their child is and since when; what "
                     "another family got is theirs."),
                 static_cast<int>(differing.size()))
        .arg(differing.join(QStringLiteral(", ")));
}

} // namespace enlace
