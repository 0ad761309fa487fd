// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorizations/authorizationrepository.h"

#include "core/access/childrecords.h"

#include <algorithm>

namespace enlace {

namespace {

tl::unexpected<Error> wrongPredecessor(const char *text)
{
    return fail(invalid("previousEdit", text));
}

} // namespace

Result<Authorization> AuthorizationRepository::find(const AuthorizationId &id)
{
    return childrecords::find<Authorization>(m_reading, m_visibility, DataCategory::Authorizations,
                                             id);
}

Result<QList<AuthorizationView>> AuthorizationRepository::ofChild(const ChildId &child,
                                                                  bool withArchived)
{
    Query query(m_reading,
                QStringLiteral("select n.name, v.name, p.name, %1 "
                               "from service_authorization a "
                               "left join agency n on n.id = a.network_id "
                               "left join agency v on v.id = a.vendor_id "
                               "left join provider p on p.id = a.provider_id "
                               "where a.child_id = :child and "
                               "(a.archived_at is null or :archived = 1) and %2 "
                               "order by case when a.archived_at is not null then 2 "
                               "when a.decision in ('pending', 'deferred') then 0 else 1 end, "
                               "coalesce(a.approved_until, '9999-12-31') desc, a.id desc")
                    .arg(columnList<Authorization>("a"),
                         m_visibility.rows(DataCategory::Authorizations, QLatin1String("a"))));
    query.bind(":child", child).bind(":archived", withArchived);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<AuthorizationView> views;
    while (query.next()) {
        AuthorizationView view;
        view.networkName = query.column(0).toString();
        view.vendorName = query.column(1).toString();
        view.providerName = query.column(2).toString();
        view.authorization = readRecord<Authorization>(query, 3);
        view.state = stateOf(view.authorization, m_reading.today());
        views.append(std::move(view));
    }
    ENLACE_TRY(query.finished());
    return views;
}

Result<QList<AuthorizationStatus>> AuthorizationRepository::statusOfChild(const ChildId &child)
{
    Query query(m_reading,
                QStringLiteral("select a.id, a.service_group, a.item, a.decision, a.submitted_at, "
                               "a.received_at, a.approved_from, a.approved_until "
                               "from service_authorization a "
                               "where a.child_id = :child and a.archived_at is null and %1 "
                               "order by coalesce(a.approved_until, '9999-12-31') desc, a.id desc")
                    .arg(m_visibility.rows(DataCategory::AuthorizationStatus, QLatin1String("a"))));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<AuthorizationStatus> found;
    while (query.next()) {
        Authorization a;
        query.read(a.id, a.group, a.item, a.decision, a.submittedAt, a.receivedAt, a.approvedFrom,
                   a.approvedUntil);
        found.append({a.id, a.group, a.item, stateOf(a, m_reading.today()), a.approvedUntil});
    }
    ENLACE_TRY(query.finished());
    return found;
}

Result<QList<Authorization>> AuthorizationRepository::chain(const AuthorizationId &last)
{
    ENLACE_ASSIGN(const Authorization end, find(last));
    ENLACE_ASSIGN(const auto all, childrecords::ofChild<Authorization>(m_reading, m_visibility,
                                                                       DataCategory::Authorizations,
                                                                       end.child, "r.id"));
    return chainOf(all, last);
}

Result<int> AuthorizationRepository::hiddenOfChild(const ChildId &child)
{
    return childrecords::hiddenOfChild<Authorization>(m_reading, m_visibility,
                                                      DataCategory::Authorizations, child);
}

Result<Authorization> AuthorizationRepository::save(Work &work, Authorization authorization)
{
    ENLACE_TRY(childrecords::firstOf(validate(authorization, work.now())));
    ENLACE_TRY(childrecords::lockChild(work, authorization.child));
    ENLACE_TRY(
        childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, authorization));
    ENLACE_TRY(childrecords::completeOrigin(work, authorization, authorization.child));
    if (authorization.previous && !authorization.archivedAt) {
        ENLACE_ASSIGN(const auto others,
                      childrecords::everyRow<Authorization>(work, authorization.child));
        const auto isPrevious = [&authorization](const Authorization &other) {
            return other.id == *authorization.previous;
        };
        const auto isSecond = [&authorization](const Authorization &other) {
            return other.id != authorization.id && other.previous == authorization.previous;
        };
        if (std::none_of(others.begin(), others.end(), isPrevious))
            return wrongPredecessor(
                QT_TRANSLATE_NOOP("Error", "The authorization that this one follows is not one of "
                                           "this child's."));
        if (std::any_of(others.begin(), others.end(), isSecond))
            return wrongPredecessor(
                QT_TRANSLATE_NOOP("Error", "A request follows that authorization already. Follow "
                                           "that request instead."));
    }
    return saveRecord(work, std::move(authorization));
}

Result<Authorization> AuthorizationRepository::archive(Work &work, Authorization authorization,
                                                       const QString &reason)
{
    return save(work, childrecords::archived(std::move(authorization), work, reason));
}

} // namespace enlace
