// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaserepository.h"

#include "core/access/childrecords.h"
#include "core/people/person.h"

#include <algorithm>

namespace enlace {

namespace {

Result<QDate> birthDateOf(Work &work, const ChildId &child)
{
    Query query(work, "select birth_date from child where id = :child");
    query.bind(":child", child);
    ENLACE_ASSIGN(const auto birth, firstValue<QDate>(query));
    if (!birth)
        return childrecords::notHere();
    return *birth;
}

Result<QList<ReleaseParty>> partiesOf(Work &work, const ReleaseId &release)
{
    Query query(work, QStringLiteral("select %1 from release_party where release_id = :release "
                                     "order by id")
                          .arg(columnList<ReleaseParty>()));
    query.bind(":release", release);
    return readRecords<ReleaseParty>(query);
}

} // namespace

Result<QList<ReleaseWithParties>>
ReleaseRepository::gather(const QString &where, const std::function<void(Query &)> &bind,
                          ChildReleases *names)
{
    const int partyFirst = columnCount<Release>();
    const int namesFirst = partyFirst + columnCount<ReleaseParty>();
    Query query(m_reading,
                QStringLiteral("select %1, %2, a.name, p.given_names, p.surnames "
                               "from release_of_information r "
                               "left join release_party x on x.release_id = r.id "
                               "left join agency a on a.id = x.organization_id "
                               "left join person p on p.id = r.signer_id "
                               "where %3 and %4 "
                               "order by r.from_on desc, r.id desc, x.id")
                    .arg(columnList<Release>("r"), columnList<ReleaseParty>("x"), where,
                         m_visibility.rows(DataCategory::Authorizations, QLatin1String("r"))));
    bind(query);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<ReleaseWithParties> releases;
    while (query.next()) {
        const auto id = query.get<ReleaseId>(0);
        if (releases.isEmpty() || releases.last().release.id != id)
            releases.append({readRecord<Release>(query, 0), {}});
        ReleaseWithParties &last = releases.last();
        if (!query.column(partyFirst).isNull())
            last.parties.append(readRecord<ReleaseParty>(query, partyFirst));
        if (!names)
            continue;
        if (!last.parties.isEmpty() && last.parties.last().organization)
            names->organizationNames.insert(*last.parties.last().organization,
                                            query.column(namesFirst).toString());
        if (last.release.signer) {
            Person signer;
            signer.givenNames = query.column(namesFirst + 1).toString();
            signer.surnames = query.column(namesFirst + 2).toString();
            names->signerNames.insert(*last.release.signer, fullName(signer));
        }
    }
    ENLACE_TRY(query.finished());
    return releases;
}

Result<ReleaseWithParties> ReleaseRepository::find(const ReleaseId &id)
{
    ENLACE_ASSIGN(const auto found, gather(
                                        QStringLiteral("r.id = :id"),
                                        [&id](Query &query) { query.bind(":id", id); }, nullptr));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

Result<ChildReleases> ReleaseRepository::ofChild(const ChildId &child, bool withArchived)
{
    ChildReleases result;
    ENLACE_ASSIGN(result.releases,
                  gather(
                      withArchived
                          ? QStringLiteral("r.child_id = :child")
                          : QStringLiteral("r.child_id = :child and r.archived_at is null"),
                      [&child](Query &query) { query.bind(":child", child); }, &result));
    return result;
}

Result<int> ReleaseRepository::hiddenOfChild(const ChildId &child)
{
    return childrecords::hiddenOfChild<Release>(m_reading, m_visibility,
                                                DataCategory::Authorizations, child);
}

Result<ReleaseWithParties> ReleaseRepository::save(Work &work, ReleaseWithParties release)
{
    Release &head = release.release;
    ENLACE_TRY(childrecords::lockChild(work, head.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, head));
    ENLACE_TRY(childrecords::completeOrigin(work, head, head.child));
    ENLACE_ASSIGN(const QDate birth, birthDateOf(work, head.child));
    ENLACE_TRY(childrecords::firstOf(validate(release, birth, work.today())));
    ENLACE_ASSIGN(head, saveRecord(work, head));

    ENLACE_ASSIGN(const QList<ReleaseParty> stored, partiesOf(work, head.id));
    for (ReleaseParty old : stored) {
        const bool isKept =
            std::any_of(release.parties.begin(), release.parties.end(),
                        [&old](const ReleaseParty &party) { return party.id == old.id; });
        if (isKept)
            continue;
        if (!head.signedOn) {
            ENLACE_TRY(removeRecord(work, old));
        } else if (!old.revokedOn) {
            old.revokedOn = work.today();
            ENLACE_TRY(updateRecord(work, old));
        }
    }
    for (ReleaseParty &party : release.parties) {
        party.release = head.id;
        party.child = head.child;
        party.origin.agency = head.origin.agency;
        party.origin.label = head.origin.label;
        ENLACE_ASSIGN(party, saveRecord(work, party));
    }
    return find(head.id);
}

Result<ReleaseWithParties> ReleaseRepository::revoke(Work &work, const ReleaseWithParties &release,
                                                     QDate on, const QString &reason)
{
    ReleaseWithParties changed = release;
    ENLACE_ASSIGN(changed.release, enlace::revoke(release.release, on, reason, work.today()));
    return save(work, std::move(changed));
}

Result<ReleaseWithParties> ReleaseRepository::revokeFor(Work &work,
                                                        const ReleaseWithParties &release,
                                                        const ReleasePartyId &party, QDate on)
{
    ReleaseWithParties changed = release;
    const auto found =
        std::find_if(changed.parties.begin(), changed.parties.end(),
                     [&party](const ReleaseParty &each) { return each.id == party; });
    if (found == changed.parties.end())
        return childrecords::notHere();
    if (!on.isValid() || on > work.today())
        return fail(invalid("revokedOnEdit", complaint::liesAhead));
    found->revokedOn = on;
    return save(work, std::move(changed));
}

Result<Release> ReleaseRepository::archive(Work &work, Release release, const QString &reason)
{
    ENLACE_TRY(childrecords::lockChild(work, release.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, release));
    return saveRecord(work, childrecords::archived(std::move(release), work, reason));
}

Result<Release> ReleaseRepository::restore(Work &work, Release release)
{
    ENLACE_TRY(childrecords::lockChild(work, release.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, release));
    release.archivedAt.reset();
    release.archivedReason.clear();
    return saveRecord(work, std::move(release));
}

} // namespace enlace
