// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/likeness.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

namespace enlace {

namespace {

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

/// Every word of `few` is in `many` (which may say more).
bool isContained(const QStringList &few, QStringList many)
{
    return !few.isEmpty() && std::all_of(few.begin(), few.end(), [&many](const QString &word) {
        return many.removeOne(word);
    });
}

/// All words have a partner, equal or one slip away, and at most one needs the slip.
bool isSlip(const QStringList &a, QStringList b)
{
    if (a.size() != b.size())
        return false;
    QStringList left;
    for (const QString &word : a)
        if (!b.removeOne(word))
            left += word;
    return left.size() == 1 && isOneSlipApart(left.first(), b.first());
}

/// "delacruz" and "de la cruz".
bool isSpacing(const QStringList &a, const QStringList &b)
{
    return a.join(QString()) == b.join(QString());
}

qsizetype lettersOf(const QStringList &words)
{
    qsizetype letters = 0;
    for (const QString &word : words)
        letters += word.size();
    return letters;
}

} // namespace

NameAgreement agreement(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameAgreement::Different;
    if (a == b)
        return NameAgreement::Equal;
    // Most pairs have no word in common and end here: all children of one birthday are compared.
    const bool isShared =
        std::any_of(a.begin(), a.end(), [&b](const QString &word) { return b.contains(word); });
    if (!isShared && std::abs(lettersOf(a) - lettersOf(b)) > 1)
        return NameAgreement::Different;
    if (isSpacing(a, b))
        return NameAgreement::Equal;
    if (a.size() == b.size() && sorted(a) == sorted(b))
        return NameAgreement::Reordered;
    if (isSlip(a, b) || isOneSlipApart(a.join(QString()), b.join(QString())))
        return NameAgreement::Slip;
    if (isShared && (a.size() < b.size() ? isContained(a, b) : isContained(b, a)))
        return NameAgreement::Part;
    return NameAgreement::Different;
}

DateAgreement agreement(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return DateAgreement::Different;
    if (a == b)
        return DateAgreement::Equal;
    if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month())
        return DateAgreement::Near;
    const QString x = a.toString(QStringLiteral("yyyyMMdd"));
    const QString y = b.toString(QStringLiteral("yyyyMMdd"));
    QList<int> differ;
    for (int i = 0; i < 8; ++i)
        if (x[i] != y[i])
            differ += i;
    const bool isExchange = differ.size() == 2 && differ[1] == differ[0] + 1 &&
                            x[differ[0]] == y[differ[1]] && x[differ[1]] == y[differ[0]];
    return differ.size() == 1 || isExchange ? DateAgreement::Near : DateAgreement::Different;
}

bool isOneSlipApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < 4 && b.size() < 4)
        return a == b;
    if (b.size() - a.size() > 1)
        return false;
    qsizetype front = 0;
    while (front < a.size() && a[front] == b[front])
        ++front;
    if (a.size() < b.size())
        return a.mid(front) == b.mid(front + 1);
    return front == a.size() || a.mid(front + 1) == b.mid(front + 1) ||
           (front + 1 < a.size() && a[front] == b[front + 1] && a[front + 1] == b[front] &&
            a.mid(front + 2) == b.mid(front + 2));
}

} // namespace enlace
