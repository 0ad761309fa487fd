// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/providers/agency.h"
#include "core/providers/directorytables.h"

namespace enlace {

class Reading;
class Work;

template <>
struct Table<Agency>
{
    static constexpr auto name = "agency";
    static constexpr auto kind = RecordKind::Agency;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("kind", record.kind);
        column("name", record.name);
        column("name_folded", record.nameFolded);
        column("parent_id", record.parent);
        column("npi", record.npi);
        forEachColumn(record.place, column);
        forEachColumn(record.contact, column);
        column("service_counties", record.serviceCounties);
        column("coordinator_title_en", record.coordinatorTitleEnglish);
        column("coordinator_title_es", record.coordinatorTitleSpanish);
        column("active_from", record.activeFrom);
        column("active_until", record.activeUntil);
        column("successor_id", record.successor);
        column("verified_on", record.verifiedOn);
        column("note", record.note);
        forEachColumn(record.provenance, column);
        forEachColumn(record.archived, column);
        column("revision", record.revision);
    }
};

template <>
struct Table<CountyModel>
{
    static constexpr auto name = "county_model";
    static constexpr auto kind = RecordKind::CountyModel;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("county_id", record.county);
        column("model", record.kind);
        column("plan_id", record.plan);
        column("from_on", record.from);
        column("until_on", record.until);
        column("is_confirmed", record.isConfirmed);
        forEachColumn(record.provenance, column);
        column("revision", record.revision);
    }
};

/// Which organizations a list shows; what is not set does not narrow it.
struct AgencyFilter
{
    QList<AgencyKind> kinds;
    QString text; ///< beginnings of words of the name, in any order, accents and capitals ignored
    std::optional<QString> county; ///< where it stands or which it serves
    std::optional<QDate> activeOn; ///< leaves out networks that have ended
    bool withArchived = false;
    std::optional<QList<AgencyId>> among = {}; ///< only these, as the search has found them

    bool operator==(const AgencyFilter &) const = default;
};

/// The place in a list after which the next page begins.
struct AgencyKey
{
    QString nameFolded;
    AgencyId id;

    bool operator==(const AgencyKey &) const = default;
};

/// Organizations and the counties' models. Everyone who may read the directory reads all of it;
/// changing it asks Visibility. Thread: the Reading's.
class AgencyRepository
{
public:
    explicit AgencyRepository(Reading &reading)
        : AgencyRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    AgencyRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Agency> find(const AgencyId &id);
    /// In order of name, at most `limit`; the next page begins after keyOf the last one.
    [[nodiscard]] Result<QList<Agency>>
    list(const AgencyFilter &filter, const std::optional<AgencyKey> &after = {}, int limit = 200);
    /// Those in use whose name is the same when folded; several may have one name.
    [[nodiscard]] Result<QList<Agency>> findByName(const QString &name,
                                                   std::optional<AgencyKind> kind = {});
    /// What the network calls the coordinator; its plan's word when it has none of its own; empty
    /// when neither has (then say label(Role::Coordinator)).
    [[nodiscard]] Result<QString> coordinatorTitleFor(const AgencyId &network, Language language);
    /// The organization itself while it is active on the day, else whoever has succeeded it.
    [[nodiscard]] Result<Agency> inForce(const AgencyId &id, QDate day);

    /// New (revision 0) or changed. Errors: Forbidden, Invalid (the first of validate(), or a
    /// successor or parent that leads back to it), Conflict.
    Result<Agency> save(Work &work, Agency agency);
    Result<Agency> archive(Work &work, const AgencyId &id, const QString &reason);

    /// The models of a county (an organization of kind County), oldest first, those without a day
    /// before all.
    [[nodiscard]] Result<QList<CountyModel>> modelsOf(const AgencyId &county);
    /// The models in force on the day in a county by its English name; empty when nobody has said.
    [[nodiscard]] Result<QList<CountyModel>> modelsOn(const QString &countyName, QDate day);
    Result<CountyModel> save(Work &work, CountyModel model);

private:
    Result<> refuseCircle(const char *column, const AgencyId &start, const AgencyId &self,
                          const char *field);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
