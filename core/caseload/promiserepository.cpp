// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caseload/promiserepository.h"

#include "core/approvals/approvalrepository.h"
#include "core/authorizations/authorizationtables.h"
#include "core/caseload/promiserules.h"
#include "core/caseload/reportrules.h"
#include "core/caseload/reportscoperepository.h"
#include "core/contactlog/contact.h"
#include "core/deadlines/deadlinefactsrepository.h"
#include "core/interruptions/interruptiontables.h"
#include "core/packets/packetrules.h"
#include "core/renewals/renewaltables.h"
#include "core/rules/rulerepository.h"
#include "core/storage/record.h"
#include "core/therapy/therapyrules.h"
#include "core/therapy/therapytables.h"

#include <QSet>

namespace enlace {

namespace {

/// Records of a child that the report may count, by child. `more` narrows rows of `r` further.
template <class T>
Result<QHash<ChildId, QList<T>>> ofChildren(Reading &reading, const ReportScope &scope,
                                            DataCategory category, const QString &more = {})
{
    Query query(reading,
                QStringLiteral("select %1 from %2 r join child c on c.id = r.child_id "
                               "where r.archived_at is null and c.archived_at is null and %3%4 "
                               "order by r.child_id, r.id")
                    .arg(columnList<T>("r"), QLatin1String(Table<T>::name),
                         scope.rows(category, QLatin1String("r")), more));
    scope.bindTo(query);
    ENLACE_ASSIGN(const auto records, readRecords<T>(query));
    QHash<ChildId, QList<T>> byChild;
    for (const T &record : records)
        byChild[record.child].append(record);
    return byChild;
}

/// The families of the children that are served today and counted, and these children.
struct Served
{
    QList<FamilyId> families;
    QSet<ChildId> children;
};

Result<Served> servedIn(Reading &reading, const ReportScope &scope)
{
    Query query(reading, QStringLiteral("select c.id, c.family_id from child c where %1%2 "
                                        "order by c.family_id, c.id")
                             .arg(scope.children(QLatin1String("c")),
                                  scope.ofCoordinators(QStringLiteral("c.id"))));
    scope.bindTo(query);
    ENLACE_TRY(query.run());
    Served served;
    while (query.next()) {
        served.children.insert(query.get<ChildId>(0));
        const auto family = query.get<FamilyId>(1);
        if (served.families.isEmpty() || served.families.last() != family)
            served.families.append(family);
    }
    ENLACE_TRY(query.finished());
    return served;
}

/// What decides how often a child's family is asked.
struct AskRecords
{
    std::shared_ptr<const RuleSet> rules;
    QHash<ChildId, QList<Authorization>> requests;
    QHash<ChildId, QList<EligibilityRenewal>> renewals;
    QHash<ChildId, QStringList> diagnoses;
    QList<ConditionGroup> groups;

    [[nodiscard]] QList<PacketItem> itemsOf(const ChildFacts &child, QDate today) const
    {
        QList<PacketItem> items;
        const QList<Authorization> ofChild = requests.value(child.id);
        for (const AuthorizationFacts &facts : child.authorizations)
            for (const Authorization &request : ofChild) {
                if (facts.record.id != request.id.uuid())
                    continue;
                if (auto item =
                        packetItemOf(*rules, child, facts, request, today, Telling::Dates)) {
                    coverItem(*item, request, groups, diagnoses.value(child.id), today);
                    items.append(*item);
                }
            }
        for (const EligibilityRenewal &renewal : renewals.value(child.id))
            if (const auto item = packetItemOf(*rules, child, renewal, Telling::Dates))
                items.append(*item);
        return items;
    }
};

Result<QHash<ChildId, QStringList>> diagnosesIn(Reading &reading, const ReportScope &scope)
{
    Query query(reading, QStringLiteral("select r.child_id, r.code from condition r "
                                        "where r.archived_at is null and r.resolved_on is null "
                                        "and %1 order by r.child_id, r.id")
                             .arg(scope.rows(DataCategory::Health, QLatin1String("r"))));
    scope.bindTo(query);
    ENLACE_TRY(query.run());
    QHash<ChildId, QStringList> codes;
    while (query.next())
        codes[query.get<ChildId>(0)].append(query.get<QString>(1));
    ENLACE_TRY(query.finished());
    return codes;
}

} // namespace

Result<AskFigures> PromiseRepository::asks()
{
    AskRecords records;
    ENLACE_ASSIGN(records.rules, RuleRepository(m_reading).current());
    ENLACE_ASSIGN(records.groups, ApprovalRepository(m_reading).groups());
    ENLACE_ASSIGN(
        records.requests,
        ofChildren<Authorization>(m_reading, m_scope, DataCategory::Authorizations,
                                  QStringLiteral(" and r.decision in ('approved', 'modified')")));
    ENLACE_ASSIGN(records.renewals,
                  ofChildren<EligibilityRenewal>(m_reading, m_scope, DataCategory::Authorizations));
    ENLACE_ASSIGN(records.diagnoses, diagnosesIn(m_reading, m_scope));
    ENLACE_ASSIGN(const Served served, servedIn(m_reading, m_scope));
    ENLACE_ASSIGN(const auto spent, minutes());
    ENLACE_ASSIGN(const QList<GapFact> gaps, gapFacts());
    const QHash<ChildId, int> gapsOf = renewalGaps(gaps, m_reading.today());
    DeadlineFactsRepository repository(m_reading);
    QList<AskFact> facts;
    for (qsizetype at = 0; at < served.families.size(); at += DeadlineFactsRepository::batchSize) {
        ENLACE_ASSIGN(const FactsBatch batch,
                      repository.gather(served.families.mid(at, DeadlineFactsRepository::batchSize),
                                        FactsFor::Requests));
        for (const FamilyFacts &family : batch.families)
            for (const ChildFacts &child : family.children) {
                if (!served.children.contains(child.id) || child.isStopped)
                    continue;
                const PacketPlan plan =
                    planPackets(records.itemsOf(child, m_reading.today()), m_reading.today());
                facts.append({child.id, family.id, child.network, plan.asksApart, plan.asksTogether,
                              spent.value(child.id), gapsOf.value(child.id)});
            }
        if (m_reading.isCancelled())
            return stopped();
    }
    return askFigures(facts);
}

Result<QHash<ChildId, int>> PromiseRepository::minutes()
{
    Query query(m_reading,
                QStringLiteral("select r.child_id, r.minutes from contact r "
                               "join child c on c.id = r.child_id "
                               "where r.archived_at is null and c.archived_at is null "
                               "and r.matter in (:renewal, :authorization) and r.minutes > 0 "
                               "and r.happened_on >= :since and %1 order by r.child_id, r.id")
                    .arg(m_scope.rows(DataCategory::Contacts, QLatin1String("r"))));
    query.bind(":renewal", ContactMatter::Renewal)
        .bind(":authorization", ContactMatter::Authorization)
        .bind(":since", lastMonths(reportMonths, m_reading.today()).from);
    m_scope.bindTo(query);
    ENLACE_TRY(query.run());
    QHash<ChildId, int> minutes;
    while (query.next())
        minutes[query.get<ChildId>(0)] += query.get<int>(1);
    ENLACE_TRY(query.finished());
    return minutes;
}

Result<QList<GapFact>> PromiseRepository::gapFacts()
{
    ENLACE_ASSIGN(const auto requests,
                  ofChildren<Authorization>(m_reading, m_scope, DataCategory::Authorizations));
    ENLACE_ASSIGN(const auto missing,
                  ofChildren<MissingItem>(m_reading, m_scope, DataCategory::Authorizations));
    ENLACE_ASSIGN(const auto renewals,
                  ofChildren<EligibilityRenewal>(m_reading, m_scope, DataCategory::Authorizations,
                                                 QStringLiteral(" and r.stopped_on is not null")));
    ENLACE_ASSIGN(const auto therapies,
                  ofChildren<TherapyEpisode>(m_reading, m_scope, DataCategory::Therapy));
    ENLACE_ASSIGN(const auto interruptions,
                  ofChildren<CareInterruption>(m_reading, m_scope, DataCategory::Authorizations));
    if (m_reading.isCancelled())
        return stopped();
    QList<GapFact> facts;
    QSet<ChildId> children;
    for (const auto &keys : {requests.keys(), renewals.keys(), therapies.keys()})
        children.unite(QSet(keys.begin(), keys.end()));
    for (const ChildId &child : std::as_const(children))
        facts += gapsFound({requests.value(child), missing.value(child), renewals.value(child),
                            therapies.value(child)},
                           m_reading.today());
    QList<GapFact> written;
    for (const QList<CareInterruption> &ofChild : interruptions)
        for (const CareInterruption &interruption : ofChild)
            written.append(gapOf(interruption));
    facts = written + notWritten(facts, written);
    // The same report twice is the same, whatever the order in which children came.
    std::sort(facts.begin(), facts.end(), [](const GapFact &a, const GapFact &b) {
        return std::pair(a.span.from, a.child.uuid()) < std::pair(b.span.from, b.child.uuid());
    });
    return facts;
}

Result<GapFigures> PromiseRepository::gaps()
{
    return gapFacts().map([today = m_reading.today()](const QList<GapFact> &facts) {
        return gapFigures(facts, today);
    });
}

} // namespace enlace
