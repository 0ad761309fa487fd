// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

#include <cstring>

namespace enlace {

namespace {

QString filled(QString text, const QStringList &args)
{
    for (const QString &arg : args)
        text = text.arg(arg);
    return text;
}

} // namespace

QString Error::message() const
{
    return filled(QCoreApplication::translate("Error", text, nullptr, count), args);
}

QString Error::logText() const
{
    QString result =
        QLatin1String(codeName(code)) + QLatin1String(": ") + filled(QString::fromUtf8(text), args);
    if (!field.isEmpty())
        result += QLatin1String(" [") + field + QLatin1Char(']');
    if (!detail.isEmpty())
        result += QLatin1String(" (") + detail + QLatin1Char(')');
    return result;
}

Error invalid(const char *field, const char *text)
{
    return {ErrorCode::Invalid, text, {}, -1, QLatin1String(field), {}};
}

bool operator==(const Error &a, const Error &b)
{
    return a.code == b.code && std::strcmp(a.text, b.text) == 0 && a.args == b.args &&
           a.count == b.count && a.field == b.field;
}

const char *codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return "invalid";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Forbidden:
        return "forbidden";
    case ErrorCode::InUse:
        return "in-use";
    case ErrorCode::Unreachable:
        return "unreachable";
    case ErrorCode::WrongKey:
        return "wrong-key";
    case ErrorCode::NotAStore:
        return "not-a-store";
    case ErrorCode::NewerSchema:
        return "newer-schema";
    case ErrorCode::Damaged:
        return "damaged";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::File:
        return "file";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace enlace
