// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/requestwords.h"

#include "core/approvals/approvalrules.h"
#include "core/base/datetext.h"
#include "core/rules/explanation.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("RequestWords", text); }

QString sentence(const QString &text) { return text + QLatin1Char('.'); }

QString coverSentence(const ConditionGroup &group, QDate today)
{
    const QString until = group.span.until
                              ? words(QT_TRANSLATE_NOOP("RequestWords", "until %1"))
                                    .arg(shortDate(*group.span.until, Languages::current(), today))
                              : QString();
    return sentence(
        joined({coverWords(group), until, groundWords(group.confidence, group.sourceText)}));
}

QString listSentence(const ApprovalEntry &entry)
{
    const QString form = entry.form.isEmpty()
                             ? QString()
                             : words(QT_TRANSLATE_NOOP("RequestWords", "form: %1")).arg(entry.form);
    const QString channel =
        entry.channel
            ? words(QT_TRANSLATE_NOOP("RequestWords", "sent by: %1")).arg(label(*entry.channel))
            : QString();
    return sentence(words(QT_TRANSLATE_NOOP("RequestWords", "The list of who decides: %1"))
                        .arg(joined({label(entry.need), form, channel,
                                     groundWords(entry.confidence, QString())})));
}

} // namespace

QString coverWords(const ConditionGroup &group)
{
    return (isConfirmed(group.confidence)
                ? words(QT_TRANSLATE_NOOP("RequestWords",
                                          "“%1” covers it: no separate request is needed"))
                : words(QT_TRANSLATE_NOOP("RequestWords",
                                          "“%1” may cover it: ask before leaving a request out")))
        .arg(group.name.in(Languages::current()));
}

QString groundWords(Confidence confidence, const QString &source)
{
    return joined({source, isConfirmed(confidence)
                               ? QString()
                               : words(QT_TRANSLATE_NOOP("RequestWords", "not confirmed: %1"))
                                     .arg(label(confidence))});
}

QString lengthWords(const Rule &rule)
{
    return joined({amountWords(rule), rule.title.in(Languages::current()),
                   rule.isUnconfirmed()
                       ? words(QT_TRANSLATE_NOOP("RequestWords", "unconfirmed rule"))
                       : QString()});
}

QStringList adviceWords(const Authorization &request, const RequestAdvice &advice, QDate today)
{
    if (request.decision != AuthorizationDecision::Pending)
        return {};
    QStringList lines;
    if (advice.group)
        lines.append(coverSentence(*advice.group, today));
    if (advice.group && isConfirmed(advice.group->confidence))
        return lines; // how it would be asked for no longer matters
    if (advice.entry)
        lines.append(listSentence(*advice.entry));
    if (advice.longer && request.longerSpan == LongerSpan::NotAsked)
        lines.append(
            words(QT_TRANSLATE_NOOP("RequestWords",
                                    "A longer time can be asked for here: %1. Say in “A longer "
                                    "time” that you asked for it."))
                .arg(lengthWords(*advice.longer)));
    else if (advice.usual)
        lines.append(sentence(words(QT_TRANSLATE_NOOP("RequestWords", "Usually approved for: %1"))
                                  .arg(lengthWords(*advice.usual))));
    return lines;
}

} // namespace enlace
