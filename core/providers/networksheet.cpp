// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/networksheet.h"

#include "core/base/datetext.h"
#include "core/base/paperwords.h"

#include <algorithm>

namespace enlace {

namespace {

QString tagged(const char *tag, const QString &text)
{
    return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
}

/// Lines of a cell; those that say nothing are left out.
QString lined(QStringList lines)
{
    lines.removeAll(QString());
    for (QString &line : lines)
        line = line.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return lines.join(QLatin1String("<br>"));
}

class Writer
{
public:
    Writer(const NetworkSheet &sheet, Language language)
        : m_sheet(sheet)
        , m_words(language)
    {
    }

    QString written()
    {
        head();
        for (const NetworkOption &option : m_sheet.options)
            network(option);
        notes();
        return m_html;
    }

private:
    [[nodiscard]] QString words(const char *text) const { return m_words("NetworkSheet", text); }
    void paragraph(const QString &text) { m_html += tagged("p", text); }

    void head()
    {
        m_html += tagged("h1", words(QT_TRANSLATE_NOOP("NetworkSheet", "The health networks, for "
                                                                       "your child")));
        paragraph(words(QT_TRANSLATE_NOOP("NetworkSheet", "About: %1")).arg(m_sheet.child));
        if (!m_sheet.coordinator.isEmpty()) {
            QStringList who{m_sheet.coordinator, m_sheet.phone};
            who.removeAll(QString());
            paragraph(words(QT_TRANSLATE_NOOP("NetworkSheet", "Your coordinator: %1"))
                          .arg(who.join(QLatin1String(", "))));
        }
        paragraph(words(QT_TRANSLATE_NOOP("NetworkSheet", "What was known on %1"))
                      .arg(longDate(m_sheet.today, m_words.language())));
        m_html += QStringLiteral("<p><b>%1</b></p>")
                      .arg(words(QT_TRANSLATE_NOOP("NetworkSheet",
                                                   "The family decides. This sheet recommends no "
                                                   "network: it says what is known of each, and "
                                                   "what is not."))
                               .toHtmlEscaped());
    }

    void row(const char *name, const QString &cell)
    {
        m_html += QStringLiteral("<tr><td width='32%'><b>%1</b></td><td>%2</td></tr>")
                      .arg(words(name).toHtmlEscaped(), cell);
    }

    void network(const NetworkOption &option)
    {
        const QString &name = option.change.name;
        m_html += tagged("h2", option.isCurrent
                                   ? words(QT_TRANSLATE_NOOP("NetworkSheet", "%1 (your child's "
                                                                             "network now)"))
                                         .arg(name)
                                   : name);
        m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='5' border='1' "
                                 "style='border-collapse: collapse'>");
        providers(option);
        policy(QT_TRANSLATE_NOOP("NetworkSheet", "How long an answer takes"), option,
               PolicyTopic::ApprovalTime);
        row(QT_TRANSLATE_NOOP("NetworkSheet", "Approved beforehand"), beforehand(option));
        programs(option);
        row(QT_TRANSLATE_NOOP("NetworkSheet", "Whom to call there"), contact(option));
        m_html += QStringLiteral("</table>");
    }

    void providers(const NetworkOption &option)
    {
        const NetworkChange &change = option.change;
        const auto list = [&](const char *name, const QList<NetworkParty> &parties) {
            if (!parties.isEmpty())
                row(name, lined(named(parties)));
        };
        list(QT_TRANSLATE_NOOP("NetworkSheet", "Could stay with your child"), change.kept);
        list(QT_TRANSLATE_NOOP("NetworkSheet", "Have no contract there"),
             option.isCurrent ? change.staysOut : change.lost);
        if (!option.isCurrent) {
            list(QT_TRANSLATE_NOOP("NetworkSheet", "Could be seen there, and not now"),
                 change.gained);
            list(QT_TRANSLATE_NOOP("NetworkSheet", "Out of network here and there"),
                 change.staysOut);
        }
        list(QT_TRANSLATE_NOOP("NetworkSheet", "Ask them: no contract is known"), change.unknown);
    }

    [[nodiscard]] QStringList named(const QList<NetworkParty> &parties) const
    {
        QStringList names;
        for (const NetworkParty &each : parties) {
            const QString &what = each.what.in(m_words.language());
            names.append(what.isEmpty() ? each.name
                                        : QStringLiteral("%1 (%2)").arg(each.name, what));
        }
        return names;
    }

    [[nodiscard]] QString sourced(const QString &saidBy, QDate day) const
    {
        const QString date = shortDate(day, m_words.language());
        return saidBy.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("NetworkSheet", "As of %1")).arg(date)
                   : words(QT_TRANSLATE_NOOP("NetworkSheet", "Source: %1, %2")).arg(saidBy, date);
    }

    [[nodiscard]] QString nobody() const
    {
        return words(QT_TRANSLATE_NOOP("NetworkSheet", "Nobody has written it down: ask the "
                                                       "network"))
            .toHtmlEscaped();
    }

    void policy(const char *name, const NetworkOption &option, PolicyTopic topic)
    {
        QStringList lines;
        for (const PolicyEntry &entry : inForce(option.known.policies, topic, m_sheet.today))
            lines << entry.holds << sourced(entry.saidBy, entry.span.from);
        row(name, lines.isEmpty() ? nobody() : lined(lines));
    }

    [[nodiscard]] QString beforehand(const NetworkOption &option) const
    {
        QStringList lines;
        for (const BeforehandLine &line : option.beforehand) {
            QString said = m_words("ServiceGroup", line.key.toUtf8().constData());
            if (!line.code.isEmpty())
                said += QStringLiteral(": %1").arg(line.code);
            if (!line.isConfirmed)
                said += QLatin1Char(' ') +
                        words(QT_TRANSLATE_NOOP("NetworkSheet", "(not confirmed: ask first)"));
            lines.append(said);
        }
        for (const PolicyEntry &entry :
             inForce(option.known.policies, PolicyTopic::ApprovalLists, m_sheet.today))
            lines << entry.holds << sourced(entry.saidBy, entry.span.from);
        return lines.isEmpty() ? nobody() : lined(lines);
    }

    void programs(const NetworkOption &option)
    {
        for (const NetworkProfile &profile : option.known.profiles)
            if (!profile.specialPrograms.trimmed().isEmpty() && profile.saidOn <= m_sheet.today)
                return row(QT_TRANSLATE_NOOP("NetworkSheet", "Programs for these children"),
                           lined({profile.specialPrograms, m_words.label(profile.basis),
                                  sourced(profile.saidBy, profile.saidOn)}));
        row(QT_TRANSLATE_NOOP("NetworkSheet", "Programs for these children"), nobody());
    }

    [[nodiscard]] QString contact(const NetworkOption &option) const
    {
        const Agency &agency = option.known.agency;
        QStringList lines;
        const QString title = agency.coordinatorTitle(m_words.language());
        if (!title.isEmpty())
            lines.append(title);
        lines << agency.contact.phone << agency.contact.hours << agency.contact.languageLine;
        for (const PolicyEntry &entry :
             inForce(option.known.policies, PolicyTopic::Coordinator, m_sheet.today))
            lines << entry.holds << sourced(entry.saidBy, entry.span.from);
        const QString said = lined(lines);
        return said.isEmpty() ? nobody() : said;
    }

    void notes()
    {
        m_html += tagged("h2", words(QT_TRANSLATE_NOOP("NetworkSheet", "Please note")));
        paragraph(words(QT_TRANSLATE_NOOP(
            "NetworkSheet", "Who has a contract changes. Before you decide, ask the doctor's "
                            "office and the network whether it still holds.")));
        paragraph(words(QT_TRANSLATE_NOOP(
            "NetworkSheet", "Other families may get other answers: each network and each county "
                            "has rules of its own.")));
        paragraph(words(QT_TRANSLATE_NOOP(
            "NetworkSheet", "The networks are in the order of their names, your child's own "
                            "first. You may stay, change or ask again: the family decides.")));
        paragraph(words(QT_TRANSLATE_NOOP(
            "NetworkSheet", "This sheet is no form, no notice of an office and no legal advice. It "
                            "is about a child: keep it where only those read it who need it.")));
    }

    const NetworkSheet &m_sheet;
    PaperWords m_words;
    QString m_html;
};

} // namespace

void sortNeutrally(QList<NetworkOption> &options)
{
    std::sort(options.begin(), options.end(), [](const NetworkOption &a, const NetworkOption &b) {
        return a.isCurrent != b.isCurrent ? a.isCurrent : a.change.name < b.change.name;
    });
}

QString networkSheetHtml(const NetworkSheet &sheet, Language language)
{
    return Writer(sheet, language).written();
}

} // namespace enlace
