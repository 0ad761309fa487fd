// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/packetwords.h"

#include "core/base/datetext.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("PacketWords", text, nullptr, count);
}

QString dayText(QDate day, QDate today) { return shortDate(day, Languages::current(), today); }

/// The rules behind its two days.
void addRules(WhyText &text, const PacketItem &item)
{
    const Language language = Languages::current();
    if (item.why)
        text.sentences += explanationWords(*item.why, language);
    if (item.whyOpens)
        text.sentences += explanationWords(*item.whyOpens, language);
    text.isUnconfirmed = item.isUnconfirmed();
}

} // namespace

QString nameOf(const PacketItem &item) { return item.program ? label(*item.program) : item.name; }

Chip placeOf(const Packet &packet, const PacketItem &item)
{
    if (packet.isLate(item))
        return {words(QT_TRANSLATE_NOOP("PacketWords", "Late: send today")), Tone::Late};
    const auto early = static_cast<int>(packet.daysEarly(item));
    if (early == 0)
        return {words(QT_TRANSLATE_NOOP("PacketWords", "On its last day")), Tone::Soon};
    return {words(QT_TRANSLATE_N_NOOP("PacketWords", "%n day(s) early"), early), Tone::Good};
}

WhyText whyInPacket(const Packet &packet, const PacketItem &item,
                    const std::optional<QDate> &before, QDate today)
{
    WhyText text;
    const QString own = dayText(*item.submitBy, today);
    if (packet.isLate(item)) {
        text.sentences.append(
            words(QT_TRANSLATE_NOOP("PacketWords", "Its last day to be sent was %1. It goes today, "
                                                   "and what may go today goes along."))
                .arg(own));
    } else if (packet.daysEarly(item) == 0) {
        text.sentences.append(
            words(QT_TRANSLATE_NOOP("PacketWords", "Its own last day, %1, is the day of the "
                                                   "packet. Nothing moved it."))
                .arg(own));
    } else {
        text.sentences.append(
            words(QT_TRANSLATE_NOOP("PacketWords", "It may be sent from %1 until %2, so it can go "
                                                   "along. Its own last day stays %2."))
                .arg(dayText(*item.opensOn, today), own));
    }
    if (before)
        text.sentences.append(
            words(QT_TRANSLATE_NOOP("PacketWords", "It is not in the packet of %1: it may be sent "
                                                   "from %2 only."))
                .arg(dayText(*before, today), dayText(*item.opensOn, today)));
    addRules(text, item);
    return text;
}

QString whyLeftOut(const PacketItem &item, QDate today)
{
    switch (item.state) {
    case PacketItem::State::AskedAlready:
        return words(QT_TRANSLATE_NOOP("PacketWords", "The next request is on its way already."));
    case PacketItem::State::NoEndKnown:
        return words(QT_TRANSLATE_NOOP("PacketWords", "No last day is known: neither the answer "
                                                      "nor a rule gives one."));
    case PacketItem::State::NoticeNotCome:
        return item.opensOn
                   ? words(QT_TRANSLATE_NOOP("PacketWords",
                                             "The county has not written yet. It must "
                                             "write by %1; the form goes back after that."))
                         .arg(dayText(*item.opensOn, today))
                   : words(QT_TRANSLATE_NOOP("PacketWords",
                                             "The county has not written yet. The form "
                                             "goes back after that."));
    case PacketItem::State::WithCounty:
        return words(QT_TRANSLATE_NOOP("PacketWords", "The family has sent it; the county has "
                                                      "it."));
    case PacketItem::State::Covered:
        return item.coveredUntil
                   ? words(QT_TRANSLATE_NOOP("PacketWords", "“%1” covers it until %2: no separate "
                                                            "request is needed."))
                         .arg(item.coveredBy.in(Languages::current()),
                              dayText(*item.coveredUntil, today))
                   : words(QT_TRANSLATE_NOOP("PacketWords", "“%1” covers it: no separate request "
                                                            "is needed."))
                         .arg(item.coveredBy.in(Languages::current()));
    case PacketItem::State::Open:
        break;
    }
    return {};
}

WhyText whyOutside(const PacketItem &item, QDate today)
{
    WhyText text;
    text.sentences.append(whyLeftOut(item, today));
    addRules(text, item);
    return text;
}

Chip chipOf(const PacketDocument &document)
{
    switch (document.state) {
    case PacketDocument::State::Valid:
        return {words(QT_TRANSLATE_NOOP("PacketWords", "Can be used again")), Tone::Good};
    case PacketDocument::State::Spared:
        return {words(QT_TRANSLATE_NOOP("PacketWords", "Not needed again")), Tone::Good};
    case PacketDocument::State::ValidityNotKnown:
        return {words(QT_TRANSLATE_NOOP("PacketWords", "Ask if it still counts")), Tone::Waiting};
    case PacketDocument::State::EndsBefore:
        return {words(QT_TRANSLATE_NOOP("PacketWords", "Too old by then")), Tone::Soon};
    case PacketDocument::State::Missing:
        break;
    }
    return {words(QT_TRANSLATE_NOOP("PacketWords", "Not in the documents")), Tone::Late};
}

QString validityText(const EvidenceValidity &validity, QDate today)
{
    switch (validity.basis) {
    case ValidityBasis::Lifelong:
        return words(QT_TRANSLATE_NOOP("PacketWords", "counts for life"));
    case ValidityBasis::Stated:
        return words(QT_TRANSLATE_NOOP("PacketWords", "until %1, as stated"))
            .arg(dayText(*validity.until, today));
    case ValidityBasis::Rule:
        return joined({words(QT_TRANSLATE_NOOP("PacketWords", "until %1"))
                           .arg(dayText(*validity.until, today)),
                       validity.why->rule.title.in(Languages::current()),
                       validity.why->isUnconfirmed()
                           ? words(QT_TRANSLATE_NOOP("PacketWords", "unconfirmed rule"))
                           : QString()});
    case ValidityBasis::NotKnown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PacketWords", "nobody has said until when"));
}

} // namespace enlace
