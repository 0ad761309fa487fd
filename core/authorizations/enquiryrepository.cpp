// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorizations/enquiryrepository.h"

#include "core/access/childrecords.h"
#include "core/authorizations/authorizationrepository.h"

namespace enlace {

namespace {

/// What is about a request is seen by whoever sees the request, also when that was labelled later.
QString visibleRequests(const Visibility &visibility)
{
    return visibility.rows(DataCategory::Authorizations, QLatin1String("a"));
}

} // namespace

Result<QList<StatusEnquiryView>> EnquiryRepository::enquiriesOfChild(const ChildId &child)
{
    Query query(m_reading,
                QStringLiteral("select coalesce(s.display_name, ''), %1 from status_enquiry e "
                               "join service_authorization a on a.id = e.authorization_id "
                               "left join staff s on s.id = e.asked_by "
                               "where e.child_id = :child and e.archived_at is null and %2 "
                               "order by e.asked_on desc, e.id desc limit 500")
                    .arg(columnList<StatusEnquiry>("e"), visibleRequests(m_visibility)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<StatusEnquiryView> views;
    while (query.next()) {
        StatusEnquiryView view;
        view.askedByName = query.column(0).toString();
        view.enquiry = readRecord<StatusEnquiry>(query, 1);
        views.append(std::move(view));
    }
    ENLACE_TRY(query.finished());
    return views;
}

Result<QList<MissingItem>> EnquiryRepository::missingOfChild(const ChildId &child)
{
    Query query(m_reading,
                QStringLiteral("select %1 from missing_item i "
                               "join service_authorization a on a.id = i.authorization_id "
                               "where i.child_id = :child and i.archived_at is null and %2 "
                               "order by case when i.received_on is null then 0 else 1 end, "
                               "coalesce(i.asked_on, ''), i.id limit 500")
                    .arg(columnList<MissingItem>("i"), visibleRequests(m_visibility)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    return readRecords<MissingItem>(query);
}

Result<StatusEnquiry> EnquiryRepository::findEnquiry(const StatusEnquiryId &id)
{
    return childrecords::find<StatusEnquiry>(m_reading, m_visibility, DataCategory::Authorizations,
                                             id);
}

Result<MissingItem> EnquiryRepository::findMissing(const MissingItemId &id)
{
    return childrecords::find<MissingItem>(m_reading, m_visibility, DataCategory::Authorizations,
                                           id);
}

template <class T>
Result<T> EnquiryRepository::write(Work &work, T value)
{
    ENLACE_TRY(childrecords::lockChild(work, value.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, value));
    ENLACE_ASSIGN(const Authorization request,
                  AuthorizationRepository(work).find(value.authorization));
    if (request.child != value.child)
        return childrecords::notHere();
    // As protected as the request that it is about.
    value.origin.agency = request.origin.agency;
    value.origin.label = request.origin.label;
    return saveRecord(work, std::move(value));
}

Result<StatusEnquiry> EnquiryRepository::save(Work &work, StatusEnquiry enquiry)
{
    ENLACE_TRY(childrecords::firstOf(validate(enquiry, work.today())));
    ENLACE_ASSIGN(const StatusEnquiry saved, write(work, std::move(enquiry)));
    ENLACE_ASSIGN(const auto all, enquiriesOfChild(saved.child));
    const auto newest = std::find_if(all.begin(), all.end(), [&](const StatusEnquiryView &view) {
        return view.enquiry.authorization == saved.authorization;
    });
    if (newest == all.end())
        return saved;
    AuthorizationRepository requests(work);
    ENLACE_ASSIGN(Authorization request, requests.find(saved.authorization));
    if (isOpen(request) && (request.waitingOn != newest->enquiry.waitingOn ||
                            request.askAgainOn != newest->enquiry.askAgainOn)) {
        request.waitingOn = newest->enquiry.waitingOn;
        request.askAgainOn = newest->enquiry.askAgainOn;
        ENLACE_TRY(requests.save(work, request));
    }
    return saved;
}

Result<MissingItem> EnquiryRepository::save(Work &work, MissingItem item)
{
    ENLACE_TRY(childrecords::firstOf(validate(item, work.today())));
    return write(work, std::move(item));
}

Result<StatusEnquiry> EnquiryRepository::archive(Work &work, StatusEnquiry enquiry,
                                                 const QString &reason)
{
    return save(work, childrecords::archived(std::move(enquiry), work, reason));
}

Result<MissingItem> EnquiryRepository::archive(Work &work, MissingItem item, const QString &reason)
{
    return save(work, childrecords::archived(std::move(item), work, reason));
}

} // namespace enlace
