// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/gaprules.h"

#include "core/careteam/careteam.h"
#include "core/equipment/equipmentrules.h"
#include "core/equipment/supply.h"

#include <algorithm>

namespace enlace {

namespace {

QList<SpanFacts> withKeys(const QList<SpanFacts> &spans, const QStringList &keys)
{
    QList<SpanFacts> found;
    for (const SpanFacts &span : spans)
        if (keys.contains(span.key))
            found.append(span);
    return found;
}

QStringList keysOf(const QList<SpanFacts> &spans)
{
    QStringList keys;
    for (const SpanFacts &span : spans)
        if (!keys.contains(span.key))
            keys.append(span.key);
    return keys;
}

/// Looks for the gaps of one child.
class Search
{
public:
    Search(const GapRecords &records, QDate day)
        : m_records(records)
        , m_day(day)
    {
    }

    QList<Gap> run()
    {
        leads();
        place(
            DeadlineKind::NoPrimaryCare, "gap.primary_care",
            {QString(keyOf(CareTeamRole::PrimaryCare)), QString(keyOf(CareTeamRole::MedicalHome))},
            m_records.birthDate);
        // The first visit to a dentist is due by the first birthday.
        place(DeadlineKind::NoDentist, "gap.dentist", {QString(keyOf(CareTeamRole::Dentist))},
              m_records.birthDate.addYears(1));
        therapies();
        arrangements();
        equipment();
        covers();
        troubles();
        supplies();
        vendors();
        needs();
        applications();
        return m_gaps;
    }

private:
    void add(DeadlineKind kind, const char *topic, QDate since)
    {
        m_gaps.append({kind, QLatin1String(topic), QLatin1String(topic), m_records.child,
                       m_records.agency, m_records.label, since});
    }
    void leads();
    void place(DeadlineKind kind, const char *topic, const QStringList &roles, QDate neededFrom);
    void therapies();
    void arrangements();
    void equipment();
    void covers();
    void troubles();
    void supplies();
    void vendors();
    void needs();
    void applications();
    /// Of a record; one of each topic.
    template <class Facts>
    void addOf(DeadlineKind kind, const char *topic, const RecordRef &record, const Facts &facts,
               QDate since)
    {
        m_gaps.append({kind, QLatin1String(topic), QLatin1String(topic), record, facts.agency,
                       facts.label, since});
    }

    const GapRecords &m_records;
    QDate m_day;
    QList<Gap> m_gaps;
};

void Search::leads()
{
    if (const auto since = uncoveredSince(m_records.leads, m_records.knownSince, m_day))
        add(DeadlineKind::NoLead, "gap.lead", *since);
    QList<QDate> from;
    for (const SpanFacts &lead : m_records.leads)
        if (lead.span.contains(m_day))
            from.append(lead.span.from);
    if (from.size() < 2)
        return;
    std::sort(from.begin(), from.end());
    add(DeadlineKind::TwoLeads, "gap.two_leads", from.at(1));
}

void Search::place(DeadlineKind kind, const char *topic, const QStringList &roles, QDate neededFrom)
{
    if (!m_records.birthDate.isValid())
        return;
    const auto since = uncoveredSince(withKeys(m_records.team, roles),
                                      std::max(m_records.knownSince, neededFrom), m_day);
    if (since)
        add(kind, topic, *since);
}

void Search::therapies()
{
    for (const QString &discipline : keysOf(m_records.therapies)) {
        const QList<SpanFacts> mine = withKeys(m_records.therapies, {discipline});
        const auto since = uncoveredSince(mine, m_records.knownSince, m_day);
        if (!since)
            continue;
        const SpanFacts *last = nullptr; // of those before the gap, the one that ended last
        for (const SpanFacts &one : mine)
            if (one.span.until < *since && (!last || *last->span.until <= *one.span.until))
                last = &one;
        if (!last || last->leavesNoGap || *last->span.until < m_records.knownSince)
            continue;
        m_gaps.append({DeadlineKind::TherapyLapsed, QStringLiteral("gap.therapy"),
                       QLatin1String("gap.therapy.") + discipline, m_records.child, last->agency,
                       last->label, *since});
    }
}

void Search::arrangements()
{
    for (const QString &with : keysOf(m_records.arrangements)) {
        const QList<SpanFacts> mine = withKeys(m_records.arrangements, {with});
        const auto since = uncoveredSince(mine, m_records.knownSince, m_day);
        if (!since)
            continue;
        for (const SpanFacts &one : mine)
            if (one.span.until == since->addDays(-1) && *one.span.until >= m_records.knownSince) {
                m_gaps.append({DeadlineKind::ArrangementEnd, QStringLiteral("gap.arrangement"),
                               QStringLiteral("gap.arrangement"), one.record, one.agency, one.label,
                               *since});
                break;
            }
    }
}

void Search::equipment()
{
    for (const StepFacts &step : m_records.steps) {
        if (step.stallsOn <= m_day && step.stallsOn >= m_records.knownSince)
            m_gaps.append({DeadlineKind::EquipmentStalled, QStringLiteral("gap.equipment"),
                           QStringLiteral("gap.equipment"), step.equipment, step.agency, step.label,
                           step.stallsOn});
        if (!step.isHeld)
            m_gaps.append({DeadlineKind::NobodyHolds, QStringLiteral("gap.holder"),
                           QStringLiteral("gap.holder"), step.equipment, step.agency, step.label,
                           std::max(step.since, m_records.knownSince)});
    }
}

void Search::covers()
{
    for (const CoverFacts &cover : m_records.covers)
        if (cover.nextFrom > cover.until.addDays(1) && cover.nextFrom > m_day &&
            cover.until >= m_records.knownSince)
            m_gaps.append({DeadlineKind::AuthorizationGap, QStringLiteral("gap.authorization"),
                           QStringLiteral("gap.authorization"), cover.authorization, cover.agency,
                           cover.label, cover.until.addDays(1)});
}

void Search::troubles()
{
    for (const TroubleFacts &trouble : m_records.troubles) {
        const auto work = [&](DeadlineKind kind, const char *topic, QDate since) {
            // Written down since the child came to us: work, however long ago it began.
            m_gaps.append({kind, QLatin1String(topic), QLatin1String(topic), trouble.record,
                           trouble.agency, trouble.label, std::max(since, m_records.knownSince)});
        };
        if (trouble.record.kind == RecordKind::CareInterruption) {
            work(DeadlineKind::CareInterrupted, "gap.interruption", trouble.since);
        } else if (trouble.record.kind == RecordKind::CoverageChange) {
            work(DeadlineKind::CoverageWorse, "gap.coverage", trouble.since);
        } else {
            const auto kind =
                trouble.isServiceAtRisk ? DeadlineKind::ServiceAtRisk : DeadlineKind::PaymentOpen;
            if (trouble.promised)
                work(kind, "gap.payment_promised", *trouble.promised);
            else
                work(kind, "gap.payment", trouble.since);
        }
    }
}

void Search::supplies()
{
    for (const SupplyFacts &one : m_records.supplies) {
        const Resupply supply{{}, one.everyDays, one.next, one.reorderDays};
        if (one.reorderDays)
            addOf(DeadlineKind::SupplyReorder, "supply.reorder", one.equipment, one,
                  *reorderOn(supply));
        addOf(DeadlineKind::SupplyDelivery, "supply.delivery", one.equipment, one, one.next);
        if (one.coveredUntil)
            if (const auto uncovered = firstUncovered(supply, *one.coveredUntil))
                addOf(DeadlineKind::SupplyUncovered, "supply.uncovered", one.equipment, one,
                      *uncovered);
    }
}

void Search::vendors()
{
    for (const VendorFacts &one : m_records.vendors) {
        if (!one.isTold)
            addOf(DeadlineKind::VendorTold, "vendor.told", one.equipment, one, one.changedOn);
        if (!one.isReached)
            addOf(DeadlineKind::VendorReached, "vendor.reached", one.equipment, one, one.changedOn);
    }
}

void Search::needs()
{
    for (const NeedFacts &one : m_records.needs) {
        if (!one.isUnmet && !one.isAsked)
            addOf(DeadlineKind::NobodyAsked, "need.nobody_asked", one.need, one, one.since);
        if (one.isUnmet && one.askAgainOn)
            addOf(DeadlineKind::AskAgain, "need.ask_again", one.need, one, *one.askAgainOn);
    }
}

void Search::applications()
{
    for (const ApplicationFacts &one : m_records.applications) {
        if (one.askAgainOn)
            addOf(DeadlineKind::AskAgain, "need.ask_again", one.application, one, *one.askAgainOn);
        else if (one.isUnanswered)
            addOf(DeadlineKind::ProviderAnswer, "need.answer", one.application, one, one.askedOn);
    }
}

} // namespace

std::optional<QDate> uncoveredSince(const QList<SpanFacts> &spans, QDate from, QDate day)
{
    QList<DateSpan> sorted;
    for (const SpanFacts &one : spans)
        sorted.append(one.span);
    std::sort(sorted.begin(), sorted.end(),
              [](const DateSpan &a, const DateSpan &b) { return a.from < b.from; });
    // The first day that is not covered, of each stretch that touches or follows the one before.
    QDate free = from;
    for (const DateSpan &span : std::as_const(sorted)) {
        // A hole that `day` lies in, or that is still ahead of it, is the one that is asked for.
        if (span.from > free && span.from > day)
            return free;
        if (!span.until)
            return std::nullopt;
        free = std::max(free, span.until->addDays(1));
    }
    return free;
}

QList<Gap> gapsOf(const GapRecords &records, QDate day) { return Search(records, day).run(); }

} // namespace enlace
