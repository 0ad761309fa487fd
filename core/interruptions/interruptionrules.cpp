// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interruptions/interruptionrules.h"

#include <QRegularExpression>

namespace enlace {

namespace {

void needText(QList<Error> &problems, const char *field, const QString &value)
{
    if (value.trimmed().isEmpty())
        problems.append(invalid(field, complaint::needed));
}

void needPast(QList<Error> &problems, const char *field, const std::optional<QDate> &day,
              QDate today)
{
    if (day && *day > today)
        problems.append(invalid(field, complaint::liesAhead));
}

void needDay(QList<Error> &problems, const char *field, QDate day)
{
    if (!day.isValid())
        problems.append(invalid(field, complaint::needed));
}

void needOrder(QList<Error> &problems, const char *field, QDate first,
               const std::optional<QDate> &second, const char *text)
{
    if (first.isValid() && second && *second < first)
        problems.append(invalid(field, text));
}

} // namespace

CoverageShift shiftOf(CoverageTerms before, CoverageTerms after)
{
    if (before == CoverageTerms::NotKnown || after == CoverageTerms::NotKnown)
        return CoverageShift::NotKnown;
    if (before == after)
        return CoverageShift::Same;
    if (after < before) // the best comes first
        return CoverageShift::Better;
    return after == CoverageTerms::NotCovered ? CoverageShift::Lost : CoverageShift::RequestNeeded;
}

bool isWorse(CoverageShift shift)
{
    return shift == CoverageShift::RequestNeeded || shift == CoverageShift::Lost;
}

QList<Error> validate(const CareInterruption &interruption, QDate today)
{
    QList<Error> problems;
    needText(problems, "whatEdit", interruption.what);
    needDay(problems, "fromEdit", interruption.span.from);
    needPast(problems, "fromEdit", interruption.span.from, today);
    needPast(problems, "untilEdit", interruption.span.until, today);
    needOrder(problems, "untilEdit", interruption.span.from, interruption.span.until,
              complaint::reversed);
    return problems;
}

QList<Error> validate(const CoverageChange &change, QDate today)
{
    QList<Error> problems;
    needText(problems, "whatEdit", change.what);
    needDay(problems, "changedOnEdit", change.changedOn);
    needPast(problems, "settledOnEdit", change.settledOn, today);
    if (change.settledOn)
        needText(problems, "outcomeEdit", change.outcome);
    return problems;
}

QList<Error> validate(const PaymentProblem &problem, QDate today)
{
    QList<Error> problems;
    needText(problems, "serviceEdit", problem.service);
    if (!problem.provider && !problem.vendor && problem.payee.trimmed().isEmpty())
        problems.append(invalid("payeeEdit", QT_TRANSLATE_NOOP("Error", "Say who is to be paid.")));
    if (problem.amountCents && *problem.amountCents <= 0)
        problems.append(
            invalid("amountEdit", QT_TRANSLATE_NOOP("Error", "Write an amount like 1234.50.")));
    needDay(problems, "billedOnEdit", problem.billedOn);
    needPast(problems, "billedOnEdit", problem.billedOn, today);
    needOrder(problems, "promisedOnEdit", problem.billedOn, problem.promisedOn,
              QT_TRANSLATE_NOOP("Error", "This day comes before the bill."));
    needPast(problems, "paidOnEdit", problem.paidOn, today);
    needOrder(problems, "paidOnEdit", problem.billedOn, problem.paidOn,
              QT_TRANSLATE_NOOP("Error", "This day comes before the bill."));
    return problems;
}

std::optional<qint64> centsOf(const QString &typed)
{
    // The dollar as people write it here, in both languages: a comma parts thousands, and only so.
    static const QRegularExpression amount(
        QStringLiteral("^\\$?\\s*((?:\\d{1,3}(?:,\\d{3})+)|\\d{1,9})(?:\\.(\\d{1,2}))?$"));
    const auto match = amount.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 dollars = match.captured(1).remove(QLatin1Char(',')).toLongLong();
    const int cents = match.captured(2).leftJustified(2, QLatin1Char('0')).toInt();
    const qint64 all = dollars * 100 + cents;
    return all > 0 ? std::optional(all) : std::nullopt;
}

QString amountText(qint64 cents)
{
    const QLocale here(QLocale::English, QLocale::UnitedStates);
    return QStringLiteral("%1.%2")
        .arg(here.toString(cents / 100))
        .arg(cents % 100, 2, 10, QLatin1Char('0'));
}

} // namespace enlace
