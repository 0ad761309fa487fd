// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/desk.h"

#include "core/storage/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace enlace {

namespace {

std::optional<DeskId> readDesk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    return DeskId::parse(object.value(QLatin1String("desk")).toString());
}

} // namespace

Result<DeskId> deskIn(const QString &folder)
{
    const QString path = folder + QLatin1String("/desk.json");
    if (const auto desk = readDesk(path))
        return *desk;
    if (!QDir().mkpath(folder))
        return fail(
            Error{ErrorCode::File,
                  QT_TRANSLATE_NOOP("Error", "You cannot save in this folder. Choose another one."),
                  {},
                  -1,
                  {},
                  QStringLiteral("configuration folder")});
    // The window and the command line may start for the first time together.
    QLockFile lock(path + QLatin1String(".lock"));
    (void)lock.tryLock(5000);
    if (const auto desk = readDesk(path))
        return *desk;
    const DeskId desk = DeskId::make();
    ENLACE_TRY(writeAtomically(
        path, QJsonDocument(QJsonObject{{QStringLiteral("desk"), desk.text()}}).toJson()));
    return desk;
}

} // namespace enlace
