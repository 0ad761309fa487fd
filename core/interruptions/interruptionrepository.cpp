// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interruptions/interruptionrepository.h"

#include "core/access/childrecords.h"
#include "core/interruptions/interruptiontables.h"

namespace enlace {

namespace {

/// They are about what is covered and paid, and are seen by whoever sees authorizations.
constexpr DataCategory category = DataCategory::Authorizations;

} // namespace

Result<CareInterruption> InterruptionRepository::find(const CareInterruptionId &id)
{
    return childrecords::find<CareInterruption>(m_reading, m_visibility, category, id);
}

Result<CoverageChange> InterruptionRepository::find(const CoverageChangeId &id)
{
    return childrecords::find<CoverageChange>(m_reading, m_visibility, category, id);
}

Result<PaymentProblem> InterruptionRepository::find(const PaymentProblemId &id)
{
    return childrecords::find<PaymentProblem>(m_reading, m_visibility, category, id);
}

template <class T>
Result<QList<T>> InterruptionRepository::list(const ChildId &child, bool withArchived,
                                              const char *order)
{
    Query query(m_reading,
                QStringLiteral("select %1 from %2 r where r.child_id = :child%3 and %4 "
                               "order by %5 desc, r.id desc limit 500")
                    .arg(columnList<T>("r"), QLatin1String(Table<T>::name),
                         withArchived ? QString() : QStringLiteral(" and r.archived_at is null"),
                         m_visibility.rows(category, QLatin1String("r")), QLatin1String(order)));
    query.bind(":child", child);
    m_visibility.bindTo(query);
    return readRecords<T>(query);
}

Result<> InterruptionRepository::readNames(const ChildId &child, ChildInterruptions &into)
{
    Query agencies(m_reading,
                   "select a.id, a.name from agency a where a.id in ("
                   "select payer_before_id from coverage_change where child_id = :child union "
                   "select payer_after_id from coverage_change where child_id = :child union "
                   "select payer_id from payment_problem where child_id = :child union "
                   "select vendor_id from payment_problem where child_id = :child) order by a.id");
    agencies.bind(":child", child);
    ENLACE_TRY(agencies.run());
    while (agencies.next())
        into.agencies.insert(agencies.get<AgencyId>(0), agencies.get<QString>(1));
    ENLACE_TRY(agencies.finished());
    Query providers(m_reading, "select p.id, p.name from provider p where p.id in ("
                               "select provider_id from payment_problem where child_id = :child) "
                               "order by p.id");
    providers.bind(":child", child);
    ENLACE_TRY(providers.run());
    while (providers.next())
        into.providers.insert(providers.get<ProviderId>(0), providers.get<QString>(1));
    return providers.finished();
}

Result<ChildInterruptions> InterruptionRepository::ofChild(const ChildId &child, bool withArchived)
{
    ChildInterruptions found;
    ENLACE_ASSIGN(found.interruptions, list<CareInterruption>(child, withArchived, "r.from_on"));
    ENLACE_ASSIGN(found.changes, list<CoverageChange>(child, withArchived, "r.changed_on"));
    ENLACE_ASSIGN(found.problems, list<PaymentProblem>(child, withArchived, "r.billed_on"));
    ENLACE_TRY(readNames(child, found));
    const auto hide = [&]<class T>(std::type_identity<T>) -> Result<> {
        ENLACE_ASSIGN(const int hidden,
                      childrecords::hiddenOfChild<T>(m_reading, m_visibility, category, child));
        found.hidden += hidden;
        return {};
    };
    ENLACE_TRY(hide(std::type_identity<CareInterruption>()));
    ENLACE_TRY(hide(std::type_identity<CoverageChange>()));
    ENLACE_TRY(hide(std::type_identity<PaymentProblem>()));
    return found;
}

template <class T>
Result<T> InterruptionRepository::write(Work &work, T value)
{
    ENLACE_TRY(childrecords::firstOf(validate(value, work.today())));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, category, value));
    ENLACE_TRY(childrecords::completeOrigin(work, value, value.child));
    return saveRecord(work, std::move(value));
}

Result<CareInterruption> InterruptionRepository::save(Work &work, CareInterruption interruption)
{
    return write(work, std::move(interruption));
}

Result<CoverageChange> InterruptionRepository::save(Work &work, CoverageChange change)
{
    return write(work, std::move(change));
}

Result<PaymentProblem> InterruptionRepository::save(Work &work, PaymentProblem problem)
{
    return write(work, std::move(problem));
}

} // namespace enlace
