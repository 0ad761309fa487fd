// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demostore.h"

#include "core/storage/atomicfile.h"
#include "core/storage/filling.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/session.h"
#include "core/upkeep/upkeep.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace enlace {

namespace {

QString markIn(const QString &folder) { return QDir(folder).filePath(QStringLiteral("demo.json")); }

/// The mark: whom the sign-in screen offers. Their names are invented.
Result<> writeMark(const QString &folder, const QList<DemoPerson> &people)
{
    QJsonArray list;
    for (const DemoPerson &person : people)
        list.append(QJsonObject{{QStringLiteral("sign_in_name"), person.signInName},
                                {QStringLiteral("name"), person.displayName},
                                {QStringLiteral("role"), QString(keyOf(person.role))}});
    return writeAtomically(markIn(folder),
                           QJsonDocument(QJsonObject{{QStringLiteral("people"), list}}).toJson());
}

Result<DemoReport> fill(const StoreFolder &folder, const DemoSize &size,
                        const SignInSettings &settings, const DemoProgress &progress)
{
    const QUuid store = newTimeOrderedUuid();
    KeySlots::Created keys = KeySlots::create(store, KeyCost::least());
    const SqliteTarget target{folder.databaseFile(), folder.readsFile(),
                              keys.databaseKey.toByteArray()};
    Actor actor;
    actor.desk = settings.desk;
    ENLACE_ASSIGN(const auto session, Session::open(target, actor, settings.clock));
    ENLACE_TRY(migrate(session->connection()));
    ENLACE_ASSIGN(Filling filling, Filling::begin(session->connection()));
    ENLACE_ASSIGN(const DemoReport report, session->run([&](Work &work) {
        work.writesMuch();
        return makeDemoCounty(work, size, progress);
    }));
    ENLACE_TRY(filling.makeIndexes());
    const auto finish = [&store](Work &work) -> Result<> {
        Query info(work, "insert into store_info (name, value) values ('store_id', :id)");
        info.bind(":id", store);
        ENLACE_TRY(info.run());
        return rebuildDerived(work);
    };
    ENLACE_TRY(session->run(finish));
    ENLACE_TRY(filling.end());
    // Nobody's secret: an invented county needs no dear password.
    for (const DemoPerson &person : report.people)
        ENLACE_TRY(keys.people.addPerson(person.signInName, person.staff, demoPassword(),
                                         keys.databaseKey, KeyCost::least()));
    ENLACE_TRY(keys.people.save(folder.keysFile()));
    ENLACE_TRY(writeMark(folder.path(), report.people));
    ENLACE_TRY(folder.markAsStore(store));
    return report;
}

} // namespace

Result<DemoReport> makeDemoStore(const QString &folder, const DemoSize &size,
                                 const SignInSettings &settings, const DemoProgress &progress)
{
    ENLACE_ASSIGN(const StoreFolder made, StoreFolder::create(folder, settings.fileSystem));
    Result<DemoReport> filled = fill(made, size, settings, progress);
    if (!filled) {
        QFile::remove(markIn(folder));
        made.discard();
    }
    return filled;
}

QList<DemoPerson> demoPeopleOf(const QString &folder)
{
    QFile file(markIn(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 100'000)
        return {};
    QList<DemoPerson> people;
    for (const auto &entry :
         QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("people")).toArray())
        if (const auto role = fromKey<Role>(entry[QStringLiteral("role")].toString()))
            people.append({StaffId(), entry[QStringLiteral("sign_in_name")].toString(),
                           entry[QStringLiteral("name")].toString(), *role});
    return people;
}

QString demoPassword() { return QStringLiteral("demo county, nobody's secret"); }

} // namespace enlace
