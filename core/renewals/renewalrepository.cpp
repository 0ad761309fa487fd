// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/renewals/renewalrepository.h"

#include "core/access/childrecords.h"

namespace enlace {

Result<EligibilityRenewal> RenewalRepository::find(const RenewalId &id)
{
    return childrecords::find<EligibilityRenewal>(m_reading, m_visibility,
                                                  DataCategory::Authorizations, id);
}

Result<QList<RenewalView>> RenewalRepository::ofChild(const ChildId &child, bool withArchived)
{
    Query query(m_reading,
                QStringLiteral("select a.name, %1 from eligibility_renewal r "
                               "left join agency a on a.id = r.county_id "
                               "where r.child_id = :child and "
                               "(r.archived_at is null or :archived = 1) and %2 "
                               "order by r.program, r.from_on desc, r.id")
                    .arg(columnList<EligibilityRenewal>("r"),
                         m_visibility.rows(DataCategory::Authorizations, QLatin1String("r"))));
    query.bind(":child", child).bind(":archived", withArchived);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<RenewalView> views;
    while (query.next()) {
        RenewalView view;
        view.countyName = query.column(0).toString();
        view.renewal = readRecord<EligibilityRenewal>(query, 1);
        view.state = stateOf(view.renewal);
        views.append(std::move(view));
    }
    ENLACE_TRY(query.finished());
    return views;
}

Result<int> RenewalRepository::hiddenOfChild(const ChildId &child)
{
    return childrecords::hiddenOfChild<EligibilityRenewal>(m_reading, m_visibility,
                                                           DataCategory::Authorizations, child);
}

Result<EligibilityRenewal> RenewalRepository::save(Work &work, EligibilityRenewal renewal)
{
    ENLACE_TRY(childrecords::firstOf(validate(renewal, work.today())));
    ENLACE_TRY(childrecords::lockChild(work, renewal.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Authorizations, renewal));
    ENLACE_TRY(childrecords::completeOrigin(work, renewal, renewal.child));
    if (!renewal.archivedAt) {
        ENLACE_ASSIGN(const auto others,
                      childrecords::everyRow<EligibilityRenewal>(work, renewal.child));
        for (const EligibilityRenewal &other : others)
            if (other.id != renewal.id && other.program == renewal.program &&
                other.period.overlaps(renewal.period))
                return fail(Error{ErrorCode::Invalid,
                                  QT_TRANSLATE_NOOP("Error", "There is a renewal of this program "
                                                             "for this year already. Change that "
                                                             "one."),
                                  {},
                                  -1,
                                  QStringLiteral("periodFromEdit"),
                                  {}});
    }
    return saveRecord(work, std::move(renewal));
}

Result<EligibilityRenewal> RenewalRepository::archive(Work &work, EligibilityRenewal renewal,
                                                      const QString &reason)
{
    return save(work, childrecords::archived(std::move(renewal), work, reason));
}

} // namespace enlace
