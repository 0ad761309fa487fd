// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/benefitsheet.h"

#include "core/base/datetext.h"
#include "core/base/paperwords.h"

namespace enlace {

namespace {

/// One thing that families ask, with its source.
struct Fact
{
    const char *text;
    const char *source; ///< none: our own promise, which needs no source
};

/// The day on which the sheet was written. Nobody who may give legal advice has confirmed it yet;
/// whoever has read it through with one sets a new day and takes the mark away.
const QDate edition(2026, 11, 27);

QList<Fact> facts()
{
    return {
        {QT_TRANSLATE_NOOP("BenefitSheet", "Nobody here asks about anybody's immigration status, "
                                           "and nobody writes it down. You need not say it to get "
                                           "help with your child's care."),
         nullptr},
        {QT_TRANSLATE_NOOP(
             "BenefitSheet",
             "“Public charge” is a test that only some people meet, when they apply "
             "for certain visas or for a green card. It is no test for getting care."),
         QT_TRANSLATE_NOOP("BenefitSheet", "Federal rule of 2022 on public charge, 8 CFR 212")},
        {QT_TRANSLATE_NOOP("BenefitSheet",
                           "By the rule of 2022, Medi-Cal and CCS are not counted in that test, "
                           "except long-term care in an institution that the government pays."),
         QT_TRANSLATE_NOOP("BenefitSheet", "Federal rule of 2022 on public charge, 8 CFR 212")},
        {QT_TRANSLATE_NOOP("BenefitSheet",
                           "By the same rule, what a child receives is not counted against the "
                           "child's parents."),
         QT_TRANSLATE_NOOP("BenefitSheet", "Federal rule of 2022 on public charge, 8 CFR 212")},
        {QT_TRANSLATE_NOOP("BenefitSheet",
                           "In November 2025 the federal government proposed to take that rule "
                           "back. Whether it still holds on the day on which you read this, a "
                           "lawyer can tell you."),
         QT_TRANSLATE_NOOP("BenefitSheet", "Proposal of the Department of Homeland Security, "
                                           "November 2025")},
    };
}

QString tagged(const char *tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

} // namespace

QString benefitSheetHtml(const BenefitSheet &sheet, Language language)
{
    const PaperWords paper(language);
    const auto words = [&](const char *text) { return paper("BenefitSheet", text); };
    const auto day = [&](QDate date) { return longDate(date, language); };
    QString html = tagged("h1", words(QT_TRANSLATE_NOOP("BenefitSheet", "Using health benefits "
                                                                        "for your child")));
    html += tagged("p", words(QT_TRANSLATE_NOOP("BenefitSheet", "Edition of %1, printed on %2"))
                            .arg(day(edition), day(sheet.today)));
    for (const Fact &fact : facts()) {
        html += tagged("p", words(fact.text));
        if (fact.source)
            html += QStringLiteral("<p><small>%1</small></p>")
                        .arg(words(QT_TRANSLATE_NOOP("BenefitSheet", "Source: %1. Written on %2; "
                                                                     "no lawyer has confirmed it."))
                                 .arg(words(fact.source), day(edition))
                                 .toHtmlEscaped());
    }
    html += tagged("h2", words(QT_TRANSLATE_NOOP("BenefitSheet", "Before you give up a benefit")));
    html += tagged("p", words(QT_TRANSLATE_NOOP(
                            "BenefitSheet",
                            "Ask a lawyer or an accredited representative first. Legal aid offices "
                            "advise families free of charge; ask us for one near you. Beware of "
                            "anybody who asks for money and is neither.")));
    if (!sheet.coordinator.isEmpty()) {
        QStringList who{sheet.coordinator, sheet.phone};
        who.removeAll(QString());
        html += tagged("p", words(QT_TRANSLATE_NOOP("BenefitSheet", "Your coordinator: %1"))
                                .arg(who.join(QLatin1String(", "))));
    }
    html += tagged("p", words(QT_TRANSLATE_NOOP(
                            "BenefitSheet", "This sheet is information and no legal advice. It is "
                                            "about nobody in particular. The family decides.")));
    return html;
}

} // namespace enlace
