// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packetsheet.h"

#include "core/base/datetext.h"
#include "core/base/paperwords.h"
#include "core/people/conditionwords.h"

namespace enlace {

namespace {

/// Behind each day that nobody has confirmed.
constexpr QLatin1Char mark('*');

class Writer
{
public:
    Writer(const PacketSheet &sheet, Language language)
        : m_sheet(sheet)
        , m_words(language)
    {
    }

    QString written()
    {
        head();
        for (const bool ofRenewals : {false, true})
            items(ofRenewals);
        therapists();
        documents();
        permanence();
        notes();
        return m_html;
    }

private:
    [[nodiscard]] QString words(const char *text) const { return m_words("PacketSheet", text); }
    [[nodiscard]] QString day(QDate day) const { return shortDate(day, m_words.language()); }
    void heading(const QString &text) { m_html += tagged("h2", text); }
    void paragraph(const QString &text) { m_html += tagged("p", text); }
    [[nodiscard]] static QString tagged(const char *tag, const QString &text)
    {
        return QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text.toHtmlEscaped());
    }
    void beginTable(const QStringList &heads)
    {
        m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='5' border='1' "
                                 "style='border-collapse: collapse'><thead><tr>");
        for (const QString &head : heads)
            m_html += QStringLiteral("<th align='left'>%1</th>").arg(head.toHtmlEscaped());
        m_html += QStringLiteral("</tr></thead>");
    }
    /// Of a cell, the lines; the first of the row's first cell is what the row is about.
    void row(const QList<QStringList> &cells)
    {
        m_html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            QStringList lines;
            for (const QString &line : cells.at(i))
                if (!line.isEmpty())
                    lines.append(i == 0 && lines.isEmpty() ? tagged("b", line)
                                                           : line.toHtmlEscaped());
            m_html += QStringLiteral("<td>%1</td>").arg(lines.join(QLatin1String("<br>")));
        }
        m_html += QStringLiteral("</tr>");
    }
    void endTable() { m_html += QStringLiteral("</table>"); }

    void head()
    {
        m_html += tagged("h1", words(QT_TRANSLATE_NOOP("PacketSheet", "Cover sheet of a packet")));
        paragraph(words(QT_TRANSLATE_NOOP("PacketSheet", "About: %1")).arg(m_sheet.child));
        if (!m_sheet.coordinator.isEmpty()) {
            QStringList who{m_sheet.coordinator};
            if (!m_sheet.phone.isEmpty())
                who.append(m_sheet.phone);
            paragraph(words(QT_TRANSLATE_NOOP("PacketSheet", "Coordinator: %1"))
                          .arg(who.join(QLatin1String(", "))));
        }
        paragraph(words(QT_TRANSLATE_NOOP("PacketSheet", "Made on %1"))
                      .arg(longDate(m_sheet.today, m_words.language())));
        heading(words(QT_TRANSLATE_NOOP("PacketSheet", "Send by %1"))
                    .arg(weekdayDate(m_sheet.packet.sendBy, m_words.language())));
        paragraph(words(QT_TRANSLATE_NOOP(
            "PacketSheet", "What is listed here goes out on one day, so that the family and the "
                           "doctors are asked once. Each thing is still a request or a form of its "
                           "own, and keeps its own last day.")));
    }

    [[nodiscard]] QString nameOf(const PacketItem &item) const
    {
        return item.program ? m_words.label(*item.program) : item.name;
    }

    void items(bool ofRenewals)
    {
        bool isFirst = true;
        for (const PacketItem &item : m_sheet.packet.items) {
            if (item.isRenewal() != ofRenewals)
                continue;
            if (std::exchange(isFirst, false)) {
                heading(ofRenewals
                            ? words(QT_TRANSLATE_NOOP("PacketSheet", "Annual renewals of "
                                                                     "eligibility: forms for the "
                                                                     "county"))
                            : words(QT_TRANSLATE_NOOP("PacketSheet", "Requests for authorization: "
                                                                     "to the plan or network")));
                beginTable({words(QT_TRANSLATE_NOOP("PacketSheet", "What")),
                            words(QT_TRANSLATE_NOOP("PacketSheet", "To whom")),
                            words(QT_TRANSLATE_NOOP("PacketSheet", "Its own last day to send"))});
            }
            row({{nameOf(item), coverage(item)}, {item.decider}, lastDay(item)});
        }
        if (!isFirst)
            endTable();
    }

    [[nodiscard]] QString coverage(const PacketItem &item) const
    {
        return item.lastDay && !item.isRenewal()
                   ? words(QT_TRANSLATE_NOOP("PacketSheet", "Covered until %1"))
                         .arg(day(*item.lastDay))
                   : QString();
    }

    [[nodiscard]] QStringList lastDay(const PacketItem &item)
    {
        QString said = day(*item.submitBy);
        if (item.isUnconfirmed())
            said += mark;
        m_isMarked = m_isMarked || item.isUnconfirmed();
        return {said, m_sheet.packet.isLate(item)
                          ? words(QT_TRANSLATE_NOOP("PacketSheet", "This day has passed: send it "
                                                                   "today"))
                          : QString()};
    }

    void therapists()
    {
        bool isFirst = true;
        for (const PacketItem &item : m_sheet.packet.items) {
            if (item.therapist.isEmpty())
                continue;
            if (std::exchange(isFirst, false))
                heading(words(QT_TRANSLATE_NOOP("PacketSheet", "Please keep the same therapist")));
            paragraph(words(QT_TRANSLATE_NOOP("PacketSheet", "%1: please let it stay with %2."))
                          .arg(nameOf(item), item.therapist));
        }
    }

    void documents()
    {
        if (m_sheet.documents.isEmpty())
            return;
        heading(words(QT_TRANSLATE_NOOP("PacketSheet", "Documents")));
        beginTable({words(QT_TRANSLATE_NOOP("PacketSheet", "Document")),
                    words(QT_TRANSLATE_NOOP("PacketSheet", "What to do")),
                    words(QT_TRANSLATE_NOOP("PacketSheet", "Counts"))});
        for (const PacketDocument &needed : m_sheet.documents) {
            QStringList what{m_words.label(needed.kind)};
            QStringList counts;
            if (needed.document) {
                what.append(needed.document->title);
                counts.append(validity(needed.validity));
            }
            row({what, {toDo(needed.state)}, counts});
        }
        endTable();
    }

    /// A box to tick with a pen: what lies in the envelope, only who closes it knows.
    [[nodiscard]] QString toDo(PacketDocument::State state) const
    {
        const QString box = QStringLiteral("\u2610 ");
        switch (state) {
        case PacketDocument::State::Valid:
            return box + words(QT_TRANSLATE_NOOP("PacketSheet", "Enclose it: it still counts"));
        case PacketDocument::State::ValidityNotKnown:
            return box + words(QT_TRANSLATE_NOOP("PacketSheet", "Enclose it, and ask whether it "
                                                                "still counts"));
        case PacketDocument::State::EndsBefore:
            return box + words(QT_TRANSLATE_NOOP("PacketSheet", "Get a new one: it does not count "
                                                                "any more on that day"));
        case PacketDocument::State::Spared:
            return box + words(QT_TRANSLATE_NOOP("PacketSheet", "Enclose the signed statement that "
                                                                "the condition is lifelong"));
        case PacketDocument::State::Missing:
            break;
        }
        return box + words(QT_TRANSLATE_NOOP("PacketSheet", "Get it: there is none yet"));
    }

    [[nodiscard]] QString validity(const EvidenceValidity &validity)
    {
        switch (validity.basis) {
        case ValidityBasis::Lifelong:
            return words(QT_TRANSLATE_NOOP("PacketSheet", "for life"));
        case ValidityBasis::Stated:
            return words(QT_TRANSLATE_NOOP("PacketSheet", "until %1, as it says"))
                .arg(day(*validity.until));
        case ValidityBasis::Rule: {
            const bool isUnconfirmed = validity.why && validity.why->isUnconfirmed();
            m_isMarked = m_isMarked || isUnconfirmed;
            return words(QT_TRANSLATE_NOOP("PacketSheet", "until %1")).arg(day(*validity.until)) +
                   (isUnconfirmed ? QString(mark) : QString());
        }
        case ValidityBasis::NotKnown:
            break;
        }
        return words(QT_TRANSLATE_NOOP("PacketSheet", "nobody has said until when"));
    }

    [[nodiscard]] const EvidenceDocument *statement() const
    {
        for (const PacketDocument &needed : m_sheet.documents)
            if (needed.document && needed.document->kind == EvidenceKind::PermanenceStatement)
                return &*needed.document;
        return nullptr;
    }

    void permanence()
    {
        if (!m_sheet.hasPermanence && m_sheet.lifelong.isEmpty())
            return;
        heading(words(QT_TRANSLATE_NOOP("PacketSheet", "The condition is lifelong")));
        const EvidenceDocument *signedOne = statement();
        if (signedOne && signedOne->issuedOn)
            paragraph(words(QT_TRANSLATE_NOOP("PacketSheet", "A statement of it was signed by %1 "
                                                             "on %2."))
                          .arg(signedOne->issuer, day(*signedOne->issuedOn)));
        paragraph(m_sheet.hasPermanence
                      ? words(QT_TRANSLATE_NOOP("PacketSheet", "The signed statement is meant to "
                                                               "spare the family another proof "
                                                               "each time. Whether it is accepted, "
                                                               "each office says for itself."))
                      : words(QT_TRANSLATE_NOOP("PacketSheet", "No signed statement of it is among "
                                                               "the documents. One, with its date, "
                                                               "may spare the family another "
                                                               "proof; ask the doctor for it.")));
        if (m_sheet.namesDiagnoses && !m_sheet.lifelong.isEmpty()) {
            QStringList names;
            for (const QString &code : m_sheet.lifelong) {
                const QString plain = plainCondition(code, m_words.language());
                names.append(plain.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(plain, code));
            }
            paragraph(words(QT_TRANSLATE_NOOP("PacketSheet", "Diagnoses noted as lifelong: %1."))
                          .arg(names.join(QLatin1String("; "))));
        }
    }

    void notes()
    {
        heading(words(QT_TRANSLATE_NOOP("PacketSheet", "Please note")));
        if (m_isMarked)
            paragraph(QString(mark) + QLatin1Char(' ') +
                      words(QT_TRANSLATE_NOOP("PacketSheet", "This day comes from a rule that "
                                                             "nobody has confirmed. Ask the office "
                                                             "to be sure.")));
        paragraph(
            words(QT_TRANSLATE_NOOP("PacketSheet", "This sheet is no form and no notice of an "
                                                   "office, and no legal advice. It is about "
                                                   "a child: keep it where only those read "
                                                   "it who need it.")));
    }

    const PacketSheet &m_sheet;
    PaperWords m_words;
    QString m_html;
    bool m_isMarked = false;
};

} // namespace

QString sheetHtml(const PacketSheet &sheet, Language language)
{
    return Writer(sheet, language).written();
}

QString sheetPageText(int page, int pages, Language language)
{
    const QLocale locale = localeOf(language);
    return PaperWords(language)("PacketSheet", QT_TRANSLATE_NOOP("PacketSheet", "Page %1 of %2"))
        .arg(locale.toString(page), locale.toString(pages));
}

} // namespace enlace
