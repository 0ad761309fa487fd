// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/authorizations/authorizationtables.h"

namespace enlace {

class Reading;
class Work;

struct StatusEnquiryView
{
    StatusEnquiry enquiry;
    QString askedByName; ///< display name; empty when not known

    bool operator==(const StatusEnquiryView &) const = default;
};

/// What was asked about a child's requests and what is missing for them, as far as the person of
/// the Reading may see and change it. Thread: the Reading's.
class EnquiryRepository
{
public:
    explicit EnquiryRepository(Reading &reading)
        : m_reading(reading)
        , m_visibility(reading)
    {
    }

    /// Of all of a child's requests, the latest first.
    [[nodiscard]] Result<QList<StatusEnquiryView>> enquiriesOfChild(const ChildId &child);
    /// Of all of a child's requests: what is still missing first.
    [[nodiscard]] Result<QList<MissingItem>> missingOfChild(const ChildId &child);

    [[nodiscard]] Result<StatusEnquiry> findEnquiry(const StatusEnquiryId &id);
    [[nodiscard]] Result<MissingItem> findMissing(const MissingItemId &id);

    /// New or changed. The request then waits on whom the newest enquiry names, and is asked after
    /// again on its day. Errors: Invalid (validate(), or a request that is not this child's),
    /// Forbidden, Conflict.
    Result<StatusEnquiry> save(Work &work, StatusEnquiry enquiry);
    Result<MissingItem> save(Work &work, MissingItem item);
    Result<StatusEnquiry> archive(Work &work, StatusEnquiry enquiry, const QString &reason);
    Result<MissingItem> archive(Work &work, MissingItem item, const QString &reason);

private:
    template <class T>
    [[nodiscard]] Result<T> write(Work &work, T value);

    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
