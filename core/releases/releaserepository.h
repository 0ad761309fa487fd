// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/releases/releaserules.h"
#include "core/releases/releasetables.h"

#include <QHash>

#include <functional>

namespace enlace {

class Query;
class Reading;
class Work;

/// The releases of a child, the latest first, with the names of the agencies and the signers that
/// are on record.
struct ChildReleases
{
    QList<ReleaseWithParties> releases;
    QHash<AgencyId, QString> organizationNames;
    QHash<PersonId, QString> signerNames;

    bool operator==(const ChildReleases &) const = default;
};

/// Releases of information, as far as the person of the Reading may see and change them. Thread:
/// the Reading's.
class ReleaseRepository
{
public:
    explicit ReleaseRepository(Reading &reading)
        : ReleaseRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    ReleaseRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<ReleaseWithParties> find(const ReleaseId &id);
    /// In one statement.
    [[nodiscard]] Result<ChildReleases> ofChild(const ChildId &child, bool withArchived = false);
    /// Protected releases of the child that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfChild(const ChildId &child);

    /// A release with the agencies that it names. Agencies that are no longer given are taken out
    /// while the release is not signed; on a signed one they are revoked instead. Errors: Invalid,
    /// Forbidden, Conflict.
    Result<ReleaseWithParties> save(Work &work, ReleaseWithParties release);
    /// Takes it back, as a whole or for one agency, from a day on.
    Result<ReleaseWithParties> revoke(Work &work, const ReleaseWithParties &release, QDate on,
                                      const QString &reason);
    Result<ReleaseWithParties> revokeFor(Work &work, const ReleaseWithParties &release,
                                         const ReleasePartyId &party, QDate on);
    Result<Release> archive(Work &work, Release release, const QString &reason);
    /// Back in the list, as it was.
    Result<Release> restore(Work &work, Release release);

private:
    Result<QList<ReleaseWithParties>>
    gather(const QString &where, const std::function<void(Query &)> &bind, ChildReleases *names);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
