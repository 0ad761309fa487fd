// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contactlog/contactrepository.h"

#include "core/access/childrecords.h"
#include "core/people/person.h"

namespace enlace {

QString ContactRepository::visible() const
{
    // About one child: seen as the child's records are, or because one had the contact oneself.
    // About the whole family: seen through any of its children.
    RowColumns columns;
    columns.staff = QLatin1String("staff_id");
    return QStringLiteral("(k.child_id is not null and %1 or k.child_id is null and %2)")
        .arg(m_visibility.rows(DataCategory::Contacts, QLatin1String("k"), columns),
             m_visibility.familyRows(DataCategory::Contacts, QLatin1String("k")));
}

Result<Contact> ContactRepository::find(const ContactId &id)
{
    Query query(m_reading, QStringLiteral("select %1 from contact k where k.id = :id and %2")
                               .arg(columnList<Contact>("k"), visible()));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<Contact> found, readRecords<Contact>(query));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

Result<QList<ContactRow>> ContactRepository::page(const QString &of,
                                                  const std::function<void(Query &)> &bind,
                                                  const std::optional<ContactKey> &after, int limit)
{
    Query query(m_reading,
                QStringLiteral("select s.display_name, a.name, p.given_names, p.surnames, %1 "
                               "from contact k "
                               "join staff s on s.id = k.staff_id "
                               "left join agency a on a.id = k.organization_id "
                               "left join person p on p.id = k.person_id "
                               "where %2%3 and %4 "
                               "order by k.at desc, k.id desc limit %5")
                    .arg(columnList<Contact>("k"), of,
                         after ? QLatin1String(" and (k.at, k.id) < (:after_at, :after_id)")
                               : QLatin1String(),
                         visible())
                    .arg(limit));
    bind(query);
    if (after)
        query.bind(":after_at", after->at).bind(":after_id", after->id);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<ContactRow> rows;
    while (query.next()) {
        ContactRow row;
        row.staffName = query.column(0).toString();
        row.contact = readRecord<Contact>(query, 4);
        Person person;
        person.givenNames = query.column(2).toString();
        person.surnames = query.column(3).toString();
        row.withName = row.contact.person ? fullName(person) : query.column(1).toString();
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<QList<ContactRow>> ContactRepository::ofFamily(const FamilyId &family,
                                                      const std::optional<ContactKey> &after,
                                                      int limit)
{
    return page(
        QStringLiteral("k.family_id = :family and k.archived_at is null"),
        [&family](Query &query) { query.bind(":family", family); }, after, limit);
}

Result<QList<ContactRow>> ContactRepository::everyOfFamily(const FamilyId &family,
                                                           const std::optional<ContactKey> &after,
                                                           int limit)
{
    return page(
        QStringLiteral("k.family_id = :family"),
        [&family](Query &query) { query.bind(":family", family); }, after, limit);
}

Result<QList<ContactRow>>
ContactRepository::ofChild(const ChildId &child, const std::optional<ContactKey> &after, int limit)
{
    return page(
        QStringLiteral("k.child_id = :child and k.archived_at is null"),
        [&child](Query &query) { query.bind(":child", child); }, after, limit);
}

Result<int> ContactRepository::hiddenOfFamily(const FamilyId &family)
{
    RowColumns columns;
    columns.staff = QLatin1String("staff_id");
    Query query(
        m_reading,
        QStringLiteral("select count(*) from contact k where k.family_id = :family and "
                       "k.child_id is not null and k.archived_at is null and %1")
            .arg(m_visibility.hiddenRows(DataCategory::Contacts, QLatin1String("k"), columns)));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

Result<std::optional<QDate>> ContactRepository::lastReached(const FamilyId &family)
{
    Query query(m_reading, QStringLiteral("select max(k.happened_on) from contact k "
                                          "where k.family_id = :family and k.archived_at is null "
                                          "and k.is_meaningful = 1 and %1")
                               .arg(visible()));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto day, firstValue<std::optional<QDate>>(query));
    return day.value_or(std::nullopt);
}

Result<ContactStanding> ContactRepository::standing(const FamilyId &family)
{
    ContactStanding standing;
    ENLACE_ASSIGN(standing.lastReached, lastReached(family));
    Query attempts(m_reading,
                   QStringLiteral("select count(*) from contact k where k.family_id = :family and "
                                  "k.archived_at is null and k.is_meaningful = 0 and "
                                  "k.direction = 'outgoing' and "
                                  "k.party in ('family', 'young_person') and "
                                  "k.happened_on > :since and %1")
                       .arg(visible()));
    attempts.bind(":family", family)
        .bind(":since", standing.lastReached ? standing.lastReached->toString(Qt::ISODate)
                                             : QString::fromLatin1(""));
    m_visibility.bindTo(attempts);
    ENLACE_ASSIGN(const auto count, firstValue<int>(attempts));
    standing.attempts = count.value_or(0);

    Query offer(m_reading, QStringLiteral("select k.happened_on, k.offer_answer, k.offer_again_on "
                                          "from contact k where k.family_id = :family and "
                                          "k.archived_at is null and k.purpose = 'outreach' and %1 "
                                          "order by k.at desc, k.id desc limit 1")
                               .arg(visible()));
    offer.bind(":family", family);
    m_visibility.bindTo(offer);
    ENLACE_TRY(offer.run());
    if (offer.next())
        offer.read(standing.lastOffer, standing.answer, standing.offerAgainOn);
    ENLACE_TRY(offer.finished());
    return standing;
}

Result<Contact> ContactRepository::save(Work &work, Contact contact)
{
    if (!contact.staff.isSet())
        contact.staff = work.actor().staff;
    if (contact.at.isValid())
        contact.origin.happenedOn = countyDay(contact.at);
    ENLACE_TRY(childrecords::firstOf(validate(contact, work.now())));
    if (contact.revision != 0) {
        ENLACE_ASSIGN(const Contact stored, findRecord<Contact>(work, contact.id));
        if (stored.family != contact.family)
            return childrecords::notHere();
        // As it stands; below, as it will be: it may have been noted for the wrong child.
        if (stored.child)
            ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::Contacts, *stored.child,
                                            stored.origin.label));
        else
            ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::Contacts, stored.family));
    }
    if (contact.child) {
        Query child(work, "select agency_id from child where id = :child and family_id = :family");
        child.bind(":child", *contact.child).bind(":family", contact.family);
        ENLACE_ASSIGN(const auto agency, firstValue<AgencyId>(child));
        if (!agency)
            return childrecords::notHere();
        ENLACE_TRY(m_visibility.mayEdit(work, DataCategory::Contacts, *contact.child,
                                        contact.origin.label));
        if (!contact.origin.agency.isSet())
            contact.origin.agency = *agency;
    } else {
        ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::Contacts, contact.family));
        if (!contact.origin.agency.isSet()) {
            Query family(work, "select agency_id from family where id = :family");
            family.bind(":family", contact.family);
            ENLACE_ASSIGN(const auto agency, firstValue<AgencyId>(family));
            if (!agency)
                return childrecords::notHere();
            contact.origin.agency = *agency;
        }
    }
    return saveRecord(work, std::move(contact));
}

Result<Contact> ContactRepository::archive(Work &work, Contact contact, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(invalid("archivedReasonEdit", complaint::needed));
    return save(work, childrecords::archived(std::move(contact), work, reason.trimmed()));
}

Result<Contact> ContactRepository::restore(Work &work, Contact contact)
{
    contact.archivedAt.reset();
    contact.archivedReason.clear();
    return save(work, std::move(contact));
}

} // namespace enlace
