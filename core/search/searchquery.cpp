// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchquery.h"

#include "core/search/folding.h"

#include <algorithm>

namespace enlace {

namespace {

constexpr int longestQuery = 8;
constexpr qsizetype slipLength = 4;

/// 1–12 for the beginning of a month's name in English or Spanish, three letters or more; 0
/// otherwise. `word` is folded.
int monthOf(const QString &word)
{
    static const char *const names[][2] = {
        {"january", "enero"},   {"february", "febrero"},   {"march", "marzo"},
        {"april", "abril"},     {"may", "mayo"},           {"june", "junio"},
        {"july", "julio"},      {"august", "agosto"},      {"september", "septiembre"},
        {"october", "octubre"}, {"november", "noviembre"}, {"december", "diciembre"}};
    if (word.size() < 3)
        return 0;
    for (int month = 0; month < 12; ++month)
        for (const char *name : names[month])
            if (QLatin1String(name).startsWith(word))
                return month + 1;
    return word == QLatin1String("setiembre") ? 9 : 0;
}

bool isNumber(const QString &token)
{
    return !token.isEmpty() &&
           std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasDigit(const QString &token)
{
    return std::any_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString two(int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); }

/// The beginnings that a year may stand for: "2018", "18", and, while it is typed, "2", "20",
/// "201".
QStringList yearReadings(const QString &year, QDate today)
{
    if (year.isEmpty())
        return {QString()};
    if (year.size() == 4)
        return {year};
    QStringList readings;
    if (year.size() == 2) {
        const int century = today.year() / 100 * 100;
        const int number = century + year.toInt();
        readings.append(QString::number(number > today.year() ? number - 100 : number));
    }
    if (year.startsWith(QLatin1String("19")) || year.startsWith(QLatin1String("20")) ||
        year == QLatin1String("1") || year == QLatin1String("2"))
        readings.append(year);
    return readings;
}

void addMonthDay(QStringList &readings, int month, int day, const QString &year, QDate today)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return;
    for (const QString &reading : yearReadings(year, today))
        readings.append(QLatin1String("@@") + two(month) + two(day) + reading);
}

/// Dates that three (or fewer) groups of digits may be, in the order in which they were typed.
QStringList datesOf(const QStringList &groups, QDate today)
{
    QStringList readings;
    if (groups.size() < 2 || groups.size() > 3)
        return readings;
    if (groups[0].size() == 4) { // year first
        const int month = groups[1].toInt();
        if (groups[1].size() == 1 && groups.size() == 2) {
            readings.append(QLatin1Char('@') + groups[0] + QLatin1Char('0') + groups[1]);
            if (month == 1)
                readings.append(QLatin1Char('@') + groups[0] + groups[1]);
        } else if (month >= 1 && month <= 12 && groups[1].size() <= 2) {
            QString text = QLatin1Char('@') + groups[0] + two(month);
            if (groups.size() == 3 && groups[2].size() <= 2)
                text += groups[2].size() == 2 ? groups[2] : two(groups[2].toInt());
            readings.append(text);
        }
        return readings;
    }
    if (groups[0].size() > 2 || groups[1].size() > 2)
        return readings;
    const QString year = groups.size() == 3 ? groups[2] : QString();
    if (year.size() > 4)
        return readings;
    addMonthDay(readings, groups[0].toInt(), groups[1].toInt(), year, today);
    if (groups[0] != groups[1])
        addMonthDay(readings, groups[1].toInt(), groups[0].toInt(), year, today);
    return readings;
}

/// Dates in one run of digits: 03052018, 20180305, 030518.
void addRunDates(QStringList &readings, const QString &digits, QDate today)
{
    if (digits.size() == 8) {
        addMonthDay(readings, digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4),
                    today);
        if (QDate::fromString(digits, QStringLiteral("yyyyMMdd")).isValid())
            readings.append(QLatin1Char('@') + digits);
    } else if (digits.size() == 6) {
        addMonthDay(readings, digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4),
                    today);
    }
}

SearchTerm numberTerm(const QStringList &groups, bool mayBeDate, QDate today)
{
    SearchTerm term;
    term.isWord = false;
    QString digits = groups.join(QString());
    if (digits.size() == 11 && digits.startsWith(QLatin1Char('1')))
        digits.remove(0, 1); // as dialled from far away
    term.readings.append(digits);
    if (digits.size() >= 3) {
        QString back = digits;
        std::reverse(back.begin(), back.end());
        term.readings.append(QLatin1Char('#') + back);
    }
    if (mayBeDate) {
        if (groups.size() == 1)
            addRunDates(term.readings, digits, today);
        term.readings.append(datesOf(groups, today));
    }
    term.readings.removeDuplicates();
    return term;
}

/// The letters and digits of what was typed, and where a sign other than a blank stood between.
struct Token
{
    QString text; ///< folded
    bool glued = false;
};

QList<Token> tokensOf(QStringView typed)
{
    QList<Token> tokens;
    for (const QStringView part : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        bool glued = false;
        for (const QString &word : foldedWords(part)) {
            tokens.append({word, glued});
            glued = true;
        }
    }
    return tokens;
}

} // namespace

QStringList SearchQuery::words() const
{
    QStringList result;
    for (const SearchTerm &term : terms)
        if (term.isWord)
            result.append(term.readings.first());
    return result;
}

SearchQuery parseSearch(QStringView typed, QDate today)
{
    const QList<Token> tokens =
        tokensOf(typed.toString().replace(QLatin1Char('\t'), QLatin1Char(' ')));
    SearchQuery query;
    for (qsizetype i = 0; i < tokens.size() && query.terms.size() < longestQuery;) {
        // A date with its month in letters: "5 de marzo de 2018", "mar 5 18", "marzo 2018".
        QStringList numbers;
        int month = 0;
        qsizetype end = i;
        bool monthFirst = false;
        while (end < tokens.size() && numbers.size() < 3) {
            const QString &text = tokens[end].text;
            if (isNumber(text) && text.size() <= 4) {
                numbers.append(text);
            } else if (month == 0 && monthOf(text) != 0) {
                month = monthOf(text);
                monthFirst = numbers.isEmpty();
            } else if (!((text == QLatin1String("de") || text == QLatin1String("of") ||
                          text == QLatin1String("del")) &&
                         (month != 0 || !numbers.isEmpty()) && end + 1 < tokens.size() &&
                         (monthOf(tokens[end + 1].text) != 0 || isNumber(tokens[end + 1].text)))) {
                break;
            }
            ++end;
            if (month != 0 && numbers.size() == 2)
                break;
        }
        if (month != 0 && !numbers.isEmpty() && (monthFirst || numbers.first().size() <= 2)) {
            SearchTerm term;
            term.isWord = false;
            if (numbers.first().size() == 4)
                term.readings.append(QLatin1Char('@') + numbers.first() + two(month));
            else
                addMonthDay(term.readings, month, numbers.first().toInt(), numbers.value(1), today);
            if (!term.readings.isEmpty()) {
                query.terms.append(term);
                i = end;
                continue;
            }
        }

        // Digits, perhaps in groups: a telephone, a number, a date in digits.
        if (isNumber(tokens[i].text)) {
            QStringList groups;
            while (i < tokens.size() && isNumber(tokens[i].text))
                groups.append(tokens[i++].text);
            // A letter glued to them belongs to them: 9123-4567-A.
            if (i < tokens.size() && tokens[i].glued && tokens[i].text.size() == 1) {
                query.terms.append({false, {groups.join(QString()) + tokens[i++].text}});
                continue;
            }
            query.terms.append(numberTerm(groups, true, today));
            continue;
        }
        const QString &text = tokens[i++].text;
        if (hasDigit(text))
            query.terms.append({false, {text}});
        else
            query.terms.append({true, {text}});
    }
    return query;
}

bool isOneSlipFrom(QStringView typed, QStringView word)
{
    // Of three letters nearly everything is the beginning: they stand for a finished word of four
    // of which one is missing.
    const bool isShort = typed.size() < slipLength;
    if (word.size() < slipLength || typed.size() < slipLength - 1 ||
        (isShort && word.size() > slipLength))
        return false;
    const qsizetype shared = std::min(typed.size(), word.size());
    qsizetype at = 0;
    while (at < shared && typed[at] == word[at])
        ++at;
    if (at == typed.size())
        return false; // the beginning itself
    const auto restFits = [&](qsizetype fromTyped, qsizetype fromWord) {
        if (fromTyped > typed.size() || fromWord > word.size())
            return false;
        return word.sliced(fromWord).startsWith(typed.sliced(fromTyped));
    };
    const bool missing = at < word.size() && restFits(at, at + 1);
    if (isShort)
        return missing;
    const bool swapped = at + 1 < typed.size() && at + 1 < word.size() &&
                         typed[at] == word[at + 1] && typed[at + 1] == word[at] &&
                         restFits(at + 2, at + 2);
    // A letter wrong, or too many (a doubled one among them).
    return missing || swapped || (at < word.size() && restFits(at + 1, at + 1)) ||
           restFits(at + 1, at);
}

Fit fitOf(const SearchTerm &term, const QString &words, bool slips)
{
    // Run for a thousand rows at each keystroke: nothing is allocated here.
    Fit best = Fit::None;
    for (const QString &reading : term.readings) {
        qsizetype at = words.indexOf(reading);
        for (; at > 0; at = words.indexOf(reading, at + 1)) {
            if (words[at - 1] != QLatin1Char(' '))
                continue;
            const qsizetype end = at + reading.size();
            if (end == words.size() || words[end] == QLatin1Char(' '))
                return Fit::Exact;
            best = Fit::Beginning;
        }
    }
    if (best != Fit::None || !slips || !term.isWord)
        return best;
    const QStringView typed = term.readings.first();
    const QStringView names = QStringView(words).left(words.indexOf(QLatin1Char('|')));
    for (qsizetype from = 1; from < names.size();) {
        qsizetype to = names.indexOf(QLatin1Char(' '), from);
        if (to < 0)
            to = names.size();
        if (isOneSlipFrom(typed, names.sliced(from, to - from)))
            return Fit::Slip;
        from = to + 1;
    }
    return Fit::None;
}

} // namespace enlace
