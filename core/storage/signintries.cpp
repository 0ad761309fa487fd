// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/signintries.h"

#include "core/storage/atomicfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace enlace {

namespace {

constexpr qint64 largestFile = 131'072;

int waitAfter(int wrong)
{
    const int beyond = wrong - SignInTries::freeTries;
    if (beyond < 0)
        return 0;
    return beyond >= 6 ? SignInTries::longestWait : 1 << beyond;
}

} // namespace

SignInTries SignInTries::load(const QString &path)
{
    SignInTries result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return result;
    const QJsonArray entries =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("tries")).toArray();
    for (const auto &value : entries) {
        const QJsonObject object = value.toObject();
        Tries tries{
            QByteArray::fromBase64(object.value(QLatin1String("tag")).toString().toLatin1()),
            object.value(QLatin1String("wrong")).toInt(),
            object.value(QLatin1String("unreported")).toInt(),
            QDateTime::fromString(object.value(QLatin1String("last")).toString(),
                                  Qt::ISODateWithMs)};
        if (!tries.tag.isEmpty() && tries.wrong >= 0 && tries.unreported >= 0 &&
            tries.last.isValid() && result.m_tries.size() < limitNames)
            result.m_tries.append(tries);
    }
    return result;
}

int SignInTries::minutesToWait(const QByteArray &tag, const QDateTime &now) const
{
    for (const Tries &tries : m_tries) {
        if (tries.tag != tag)
            continue;
        // A clock that was set back must not make anybody wait for days.
        const qint64 passed = std::max<qint64>(0, tries.last.secsTo(now));
        const qint64 left = waitAfter(tries.wrong) * 60LL - passed;
        return left <= 0 ? 0 : static_cast<int>((left + 59) / 60);
    }
    return 0;
}

Result<> SignInTries::mayTry(const QByteArray &tag, const QDateTime &now) const
{
    const int minutes = minutesToWait(tag, now);
    if (minutes == 0)
        return {};
    return fail(Error{ErrorCode::WrongKey,
                      QT_TRANSLATE_N_NOOP("Error", "Too many tries. Wait %n minute(s)."),
                      {},
                      minutes,
                      QStringLiteral("password"),
                      {}});
}

void SignInTries::noteWrong(const QByteArray &tag, const QDateTime &now)
{
    for (Tries &tries : m_tries) {
        if (tries.tag == tag) {
            tries.wrong = std::min(tries.wrong + 1, 1000);
            tries.unreported = std::min(tries.unreported + 1, 1000);
            tries.last = now.toUTC();
            return;
        }
    }
    if (m_tries.size() >= limitNames)
        m_tries.erase(
            std::min_element(m_tries.begin(), m_tries.end(),
                             [](const Tries &a, const Tries &b) { return a.last < b.last; }));
    m_tries.append({tag, 1, 1, now.toUTC()});
}

void SignInTries::noteRight(const QByteArray &tag)
{
    for (Tries &tries : m_tries)
        if (tries.tag == tag)
            tries.wrong = 0;
}

QList<SignInTries::Tries> SignInTries::takeUnreported()
{
    QList<Tries> unreported;
    for (Tries &tries : m_tries) {
        if (tries.unreported > 0)
            unreported.append(tries);
        tries.unreported = 0;
    }
    m_tries.removeIf([](const Tries &tries) { return tries.wrong == 0; });
    return unreported;
}

Result<> SignInTries::save(const QString &file) const
{
    QJsonArray entries;
    for (const Tries &tries : m_tries)
        entries.append(
            QJsonObject{{QStringLiteral("tag"), QString::fromLatin1(tries.tag.toBase64())},
                        {QStringLiteral("wrong"), tries.wrong},
                        {QStringLiteral("unreported"), tries.unreported},
                        {QStringLiteral("last"), tries.last.toUTC().toString(Qt::ISODateWithMs)}});
    return writeAtomically(file,
                           QJsonDocument(QJsonObject{{QStringLiteral("tries"), entries}}).toJson());
}

} // namespace enlace
