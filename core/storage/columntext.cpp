// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/columntext.h"

#include <array>
#include <optional>

namespace enlace::columntext {

namespace {

/// The number that `count` digits from `at` on say; nothing when one of them is no digit.
std::optional<int> number(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = text[at + i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return std::nullopt;
        value = 10 * value + digit;
    }
    return value;
}

std::optional<QDate> dayAt(QStringView text)
{
    if (text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> timeAt(QStringView text, qsizetype at)
{
    if (text[at + 2] != u':' || text[at + 5] != u':' || text[at + 8] != u'.')
        return std::nullopt;
    const auto hour = number(text, at, 2);
    const auto minute = number(text, at + 3, 2);
    const auto second = number(text, at + 6, 2);
    const auto thousandths = number(text, at + 9, 3);
    if (!hour || !minute || !second || !thousandths)
        return std::nullopt;
    const QTime time(*hour, *minute, *second, *thousandths);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

int hexDigit(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    if (code >= u'a' && code <= u'f')
        return code - u'a' + 10;
    return code >= u'A' && code <= u'F' ? code - u'A' + 10 : -1;
}

constexpr qsizetype dayLength = 10;
constexpr qsizetype momentLength = 24;
constexpr qsizetype idLength = 36;

/// Writes `value` with `count` digits, and what follows them.
QChar *write(QChar *to, int value, int count, char16_t then)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        to[i] = QChar(u'0' + value % 10);
    to[count] = then;
    return to + count + 1;
}

QChar *writeDay(QChar *to, QDate day, char16_t then)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    return write(write(write(to, year, 4, u'-'), month, 2, u'-'), dayOfMonth, 2, then);
}

} // namespace

QString text(QDate day)
{
    if (day.year() < 0 || day.year() > 9999)
        return day.toString(Qt::ISODate);
    QString text(dayLength + 1, Qt::Uninitialized);
    writeDay(text.data(), day, u'\0');
    text.chop(1);
    return text;
}

QString text(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    if (utc.date().year() < 0 || utc.date().year() > 9999)
        return utc.toString(Qt::ISODateWithMs);
    QString text(momentLength, Qt::Uninitialized);
    const QTime time = utc.time();
    QChar *to = writeDay(text.data(), utc.date(), u'T');
    to = write(write(to, time.hour(), 2, u':'), time.minute(), 2, u':');
    write(write(to, time.second(), 2, u'.'), time.msec(), 3, u'Z');
    return text;
}

QDate day(const QString &text)
{
    if (text.size() == dayLength)
        if (const auto found = dayAt(text))
            return *found;
    return QDate::fromString(text, Qt::ISODate);
}

QDateTime moment(const QString &text)
{
    if (text.size() == momentLength && text[dayLength] == u'T' && text[momentLength - 1] == u'Z') {
        const auto date = dayAt(text);
        const auto time = timeAt(text, dayLength + 1);
        if (date && time)
            return QDateTime(*date, *time, Qt::UTC);
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QUuid id(const QString &text)
{
    if (text.size() != idLength)
        return QUuid::fromString(text);
    std::array<uchar, 16> bytes{};
    qsizetype at = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            if (text[at] != u'-')
                return QUuid::fromString(text);
            ++at;
        }
        const int high = hexDigit(text[at]);
        const int low = hexDigit(text[at + 1]);
        if (high < 0 || low < 0)
            return QUuid::fromString(text);
        bytes[i] = static_cast<uchar>(16 * high + low);
        at += 2;
    }
    const auto number = [&bytes](size_t first, int count) {
        uint value = 0;
        for (int i = 0; i < count; ++i)
            value = 256 * value + bytes[first + static_cast<size_t>(i)];
        return value;
    };
    return QUuid(number(0, 4), static_cast<ushort>(number(4, 2)), static_cast<ushort>(number(6, 2)),
                 bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14],
                 bytes[15]);
}

} // namespace enlace::columntext
