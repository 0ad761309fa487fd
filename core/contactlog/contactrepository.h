// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/contactlog/contactrules.h"
#include "core/contactlog/contacttables.h"

#include <functional>

namespace enlace {

class Query;
class Reading;
class Work;

/// One line of the log.
struct ContactRow
{
    Contact contact;
    QString staffName;
    QString withName; ///< the person or organization on record; else Contact::withWords alone

    bool operator==(const ContactRow &) const = default;
};

/// The place in the log after which the next page begins.
struct ContactKey
{
    QDateTime at;
    ContactId id;

    bool operator==(const ContactKey &) const = default;
};

/// What has been tried since the family was last reached, and how it answered an offer of help.
struct ContactStanding
{
    std::optional<QDate> lastReached; ///< day in the county of the latest touch-base
    int attempts = 0;                 ///< contacts from us to the family since then, no touch-base
    std::optional<QDate> lastOffer;   ///< day of the latest offer of help
    std::optional<OfferAnswer> answer;
    std::optional<QDate> offerAgainOn;

    bool operator==(const ContactStanding &) const = default;
};

/// The log of contacts, as far as the person of the Reading may see it. Thread: the Reading's.
class ContactRepository
{
public:
    explicit ContactRepository(Reading &reading)
        : ContactRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    ContactRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Contact> find(const ContactId &id);
    /// The family's log, the latest first, at most `limit`; the next page begins after the last
    /// one's moment and id.
    [[nodiscard]] Result<QList<ContactRow>>
    ofFamily(const FamilyId &family, const std::optional<ContactKey> &after = {}, int limit = 200);
    /// The same with the archived ones among them.
    [[nodiscard]] Result<QList<ContactRow>>
    everyOfFamily(const FamilyId &family, const std::optional<ContactKey> &after = {},
                  int limit = 200);
    /// Contacts about one child.
    [[nodiscard]] Result<QList<ContactRow>>
    ofChild(const ChildId &child, const std::optional<ContactKey> &after = {}, int limit = 200);
    /// Protected contacts of the family's children that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfFamily(const FamilyId &family);
    /// Day in the county of the latest contact in which the family was reached; nothing when none
    /// that this person may see.
    [[nodiscard]] Result<std::optional<QDate>> lastReached(const FamilyId &family);
    [[nodiscard]] Result<ContactStanding> standing(const FamilyId &family);

    /// New or changed. A new contact belongs to whoever writes it when nobody else is named; its
    /// day is that of its moment in the county. Errors: Invalid (validate(), or a child of another
    /// family), Forbidden, Conflict.
    Result<Contact> save(Work &work, Contact contact);
    /// No longer in lists and counts; says why. Invalid without a reason.
    Result<Contact> archive(Work &work, Contact contact, const QString &reason);
    Result<Contact> restore(Work &work, Contact contact);

private:
    [[nodiscard]] QString visible() const;
    Result<QList<ContactRow>> page(const QString &of, const std::function<void(Query &)> &bind,
                                   const std::optional<ContactKey> &after, int limit);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
