// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/knownchildren.h"

#include "core/access/visibility.h"
#include "core/search/folding.h"
#include "core/storage/query.h"
#include "core/storage/spansql.h"
#include "core/storage/work.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace enlace {

namespace {

/// Runs a statement whose first column is a child or family and gives each row to `take`.
template <class Take>
Result<> eachRow(Reading &reading, const QString &sql, Take take)
{
    Query query(reading, sql);
    if (sql.contains(QLatin1String(":today")))
        query.bind(":today", reading.today());
    ENLACE_TRY(query.run());
    for (int n = 1; query.next(); ++n) {
        take(query);
        if (n % 1000 == 0 && reading.isCancelled())
            return stopped();
    }
    return query.finished();
}

QString nameKeyOf(const QString &name)
{
    QStringList words = foldedWords(name);
    words.sort();
    return words.join(u' ');
}

} // namespace

const KnownChild *KnownChildren::find(const ChildId &child) const
{
    const auto found = m_byChild.constFind(child);
    return found == m_byChild.cend() ? nullptr : &m_children[*found];
}

Result<KnownChildren> KnownChildren::read(Reading &reading)
{
    KnownChildren known;
    QHash<PersonId, int> byPerson;
    QHash<FamilyId, QList<int>> byFamily;
    const auto childOf = [&known](Query &query) -> KnownChild * {
        const auto found = known.m_byChild.constFind(query.get<ChildId>(0));
        return found == known.m_byChild.cend() ? nullptr : &known.m_children[*found];
    };

    ENLACE_TRY(eachRow(
        reading,
        QStringLiteral("select c.id, c.person_id, c.family_id, p.given_names, p.surnames, "
                       "c.birth_date, c.sex, "
                       "c.county, p.spoken_language, p.written_language, p.interpreter, p.source, "
                       "c.archived_at, "
                       "c.primary_care_id, r.name from child c join person p on p.id = c.person_id "
                       "left join provider r on r.id = c.primary_care_id order by c.id"),
        [&](Query &query) {
            KnownChild child;
            Source source = Source::Typed;
            std::optional<QDateTime> archivedAt;
            std::optional<QString> sex;
            std::optional<QString> primaryCareName;
            query.read(child.child, child.person, child.family, child.givenNames, child.surnames,
                       child.birthDate, sex, child.county, child.spokenLanguage,
                       child.writtenLanguage, child.interpreter, source, archivedAt,
                       child.primaryCare, primaryCareName);
            child.sex = sex.value_or(QString());
            child.primaryCareName = primaryCareName.value_or(QString());
            child.wasTyped = source == Source::Typed;
            child.isArchived = archivedAt.has_value();
            const int number = static_cast<int>(known.m_children.size());
            known.m_byChild.insert(child.child, number);
            byPerson.insert(child.person, number);
            byFamily[child.family] += number;
            known.m_children += std::move(child);
        }));

    const Visibility visibility(reading);
    Query seen(reading, QStringLiteral("select c.id from child c where ") +
                            visibility.children(QLatin1String("c")));
    visibility.bindTo(seen);
    ENLACE_TRY(seen.run());
    while (seen.next())
        if (KnownChild *child = childOf(seen))
            child->mayBeSeen = true;
    ENLACE_TRY(seen.finished());

    // The present number, or the last one: an ended CIN still says who it is.
    ENLACE_TRY(eachRow(
        reading,
        QStringLiteral("select i.person_id, i.system, i.value from person_identifier i "
                       "where i.archived_at is null and i.system in ('cin', 'ccs') "
                       "order by i.person_id, case when i.until_on is null then 1 else 0 end, "
                       "i.until_on, i.id"),
        [&](Query &query) {
            const auto found = byPerson.constFind(query.get<PersonId>(0));
            if (found == byPerson.cend())
                return;
            KnownChild &child = known.m_children[*found];
            const bool isCin = query.get<QString>(1) == QLatin1String("cin");
            (isCin ? child.cin : child.ccsNumber) = query.get<QString>(2);
        }));

    ENLACE_TRY(eachRow(
        reading,
        QStringLiteral("select g.child_id, p.id, p.given_names, p.surnames from guardianship g "
                       "join person p on p.id = g.person_id where g.archived_at is null "
                       "order by g.child_id, g.is_primary desc, g.id"),
        [&](Query &query) {
            KnownChild *child = childOf(query);
            if (!child)
                return;
            KnownGrownUp grownUp;
            grownUp.person = query.get<PersonId>(1);
            grownUp.name = (query.get<QString>(2) + u' ' + query.get<QString>(3)).trimmed();
            grownUp.nameKey = nameKeyOf(grownUp.name);
            if (!child->grownUps.contains(grownUp))
                child->grownUps += grownUp;
        }));

    ENLACE_TRY(eachRow(
        reading,
        QStringLiteral("select m.child_id, h.id, h.street, h.city, h.zip, m.source "
                       "from household_member m join household h on h.id = m.household_id "
                       "where m.child_id is not null and ") +
            standsOn("m", ":today") + QLatin1String(" order by m.child_id, m.from_on, m.id"),
        [&](Query &query) {
            KnownChild *child = childOf(query);
            if (!child)
                return;
            Source source = Source::Typed;
            ChildId id;
            query.read(id, child->household, child->street, child->city, child->zip, source);
            child->homeWasTyped = source == Source::Typed;
        }));

    ENLACE_TRY(eachRow(
        reading,
        QStringLiteral("select family_id, number, extension from person_phone "
                       "where archived_at is null order by family_id, is_preferred desc, id"),
        [&](Query &query) {
            QString phone = query.get<QString>(1);
            if (const QString extension = query.get<QString>(2); !extension.isEmpty())
                phone += QLatin1String(";ext=") + extension;
            for (const int number : byFamily.value(query.get<FamilyId>(0)))
                known.m_children[number].phones += phone;
        }));

    ENLACE_TRY(eachRow(reading,
                       QStringLiteral("select m.child_id, a.id, a.name from network_membership m "
                                      "join agency a on a.id = m.network_id where ") +
                           standsOn("m", ":today") +
                           QLatin1String(" order by m.child_id, m.from_on"),
                       [&](Query &query) {
                           if (KnownChild *child = childOf(query)) {
                               child->networkId = query.get<AgencyId>(1);
                               child->network = query.get<QString>(2);
                           }
                       }));

    ENLACE_TRY(
        eachRow(reading,
                QStringLiteral("select t.child_id, t.tier, t.source from need_tier t where ") +
                    standsOn("t", ":today") + QLatin1String(" order by t.child_id, t.from_on"),
                [&](Query &query) {
                    if (KnownChild *child = childOf(query)) {
                        child->tier = query.get<QString>(1);
                        child->tierWasTyped = query.get<Source>(2) == Source::Typed;
                    }
                }));

    ENLACE_TRY(
        eachRow(reading,
                QStringLiteral("select child_id, code from condition where archived_at is null "
                               "order by child_id, id"),
                [&](Query &query) {
                    if (KnownChild *child = childOf(query))
                        child->conditions += query.get<QString>(1);
                }));

    ENLACE_TRY(eachRow(
        reading,
        QStringLiteral("select child_id, id, status, from_on, until_on from program_status "
                       "where program = 'ccs' and archived_at is null order by child_id, from_on"),
        [&](Query &query) {
            if (KnownChild *child = childOf(query)) {
                ProgramStatus status;
                query.read(status.child, status.id, status.status, status.span.from,
                           status.span.until);
                child->ccs += status;
            }
        }));

    known.m_index.reserve(known.m_children.size());
    for (const KnownChild &child : std::as_const(known.m_children))
        known.m_index.add(subjectOf(
            {child.cin, child.ccsNumber, child.givenNames, child.surnames, child.birthDate,
             child.grownUps.isEmpty() ? QString() : child.grownUps.first().name, child.street,
             child.zip, child.phones}));
    return known;
}

Result<QStringList> KnownChildren::columnsEditedByHand(Reading &reading, const QUuid &record)
{
    Query query(reading, "select changes from audit_entry where record_id = :record "
                         "and action = 'changed' and (work_id is null or not exists (select 1 from "
                         "import_batch b where b.work_id = audit_entry.work_id)) order by at");
    query.bind(":record", record.toString(QUuid::WithoutBraces));
    ENLACE_TRY(query.run());
    QStringList columns;
    while (query.next())
        columns += QJsonDocument::fromJson(query.get<QString>(0).toUtf8()).object().keys();
    ENLACE_TRY(query.finished());
    columns.removeDuplicates();
    return columns;
}

Result<QString> KnownChildren::storeState(Reading &reading)
{
    Query query(reading, "select desk_id, sequence from audit_head order by desk_id");
    ENLACE_TRY(query.run());
    QStringList desks;
    while (query.next())
        desks += query.get<QString>(0) + u' ' + QString::number(query.get<qint64>(1));
    ENLACE_TRY(query.finished());
    return desks.join(u'\n');
}

} // namespace enlace
