// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/starterdirectory.h"

#include "core/providers/agencyrepository.h"
#include "core/storage/work.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace enlace {

namespace {

tl::unexpected<Error> damaged(const QString &detail)
{
    Error error{ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "The starter directory cannot be read. Nothing was "
                                           "added. Install Enlace again."),
                {},
                -1,
                {},
                detail};
    return fail(std::move(error));
}

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

class Loader
{
public:
    explicit Loader(Work &work)
        : m_work(work)
        , m_agencies(work)
    {
    }

    Result<> addOrganization(const QJsonObject &entry)
    {
        const auto kind = fromKey<AgencyKind>(text(entry, "kind"));
        const QString key = text(entry, "key");
        if (!kind || key.isEmpty())
            return damaged(key);
        Agency agency;
        agency.kind = *kind;
        agency.name = text(entry, "name");
        agency.place.county = QStringLiteral("Orange");
        agency.provenance = provenanceOf(entry);
        if (const QString parent = text(entry, "parent"); !parent.isEmpty()) {
            if (!m_byKey.contains(parent))
                return damaged(key);
            agency.parent = m_byKey.value(parent);
        }
        ENLACE_ASSIGN(const QList<Agency> known, m_agencies.findByName(agency.name, agency.kind));
        if (!known.isEmpty()) {
            m_byKey.insert(key, known.first().id);
            ++m_report.kept;
            return {};
        }
        ENLACE_ASSIGN(const Agency saved, m_agencies.save(m_work, agency));
        m_byKey.insert(key, saved.id);
        ++m_report.added;
        return {};
    }

    Result<> addModel(const QJsonObject &entry)
    {
        const auto kind = fromKey<CountyModelKind>(text(entry, "model"));
        const QString county = text(entry, "county");
        const QString plan = text(entry, "plan");
        if (!kind || !m_byKey.contains(county) || !m_byKey.contains(plan))
            return damaged(county);
        CountyModel model;
        model.county = m_byKey.value(county);
        model.kind = *kind;
        model.plan = m_byKey.value(plan);
        if (const QString from = text(entry, "from"); !from.isEmpty()) {
            model.from = QDate::fromString(from, Qt::ISODate);
            if (!model.from->isValid())
                return damaged(from);
        }
        model.isConfirmed = entry.value(QLatin1String("isConfirmed")).toBool();
        model.provenance = provenanceOf(entry);

        ENLACE_ASSIGN(const QList<CountyModel> known, m_agencies.modelsOf(model.county));
        const bool isKnown = std::any_of(known.begin(), known.end(), [&model](const auto &other) {
            return other.kind == model.kind;
        });
        if (isKnown) {
            ++m_report.kept;
            return {};
        }
        ENLACE_TRY(m_agencies.save(m_work, model));
        ++m_report.added;
        return {};
    }

    [[nodiscard]] StarterReport report() const { return m_report; }

private:
    [[nodiscard]] Provenance provenanceOf(const QJsonObject &entry) const
    {
        return {Source::Imported, QStringLiteral("starter directory: ") + text(entry, "source"),
                m_work.now()};
    }

    Work &m_work;
    AgencyRepository m_agencies;
    QHash<QString, AgencyId> m_byKey;
    StarterReport m_report;
};

} // namespace

Result<StarterReport> loadStarterDirectory(Work &work)
{
    QFile file(QStringLiteral(":/starter/orange-county.json"));
    if (!file.open(QIODevice::ReadOnly))
        return damaged(file.fileName());
    return loadStarterDirectory(work, file.readAll());
}

Result<StarterReport> loadStarterDirectory(Work &work, const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray organizations = root.value(QLatin1String("organizations")).toArray();
    if (organizations.isEmpty())
        return damaged(QStringLiteral("organizations"));
    Loader loader(work);
    for (const auto &entry : organizations)
        ENLACE_TRY(loader.addOrganization(entry.toObject()));
    for (const auto &entry : root.value(QLatin1String("countyModels")).toArray())
        ENLACE_TRY(loader.addModel(entry.toObject()));
    return loader.report();
}

} // namespace enlace
