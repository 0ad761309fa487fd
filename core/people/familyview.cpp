// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/familyrepository.h"

#include "core/access/recordkinds.h"
#include "core/people/peoplesave.h"
#include "core/storage/spansql.h"
#include "core/storage/together.h"

#include <algorithm>

namespace enlace {

namespace {

/// The columns of T as texts, filled up with nulls: records of different kinds in one answer.
template <class T>
QString textColumns(const char *alias, int width)
{
    QStringList columns;
    for (const QString &name : columnNames<T>())
        columns.append(QStringLiteral("cast(%1.%2 as text)").arg(QLatin1String(alias), name));
    while (columns.size() < width)
        columns.append(QStringLiteral("cast(null as text)"));
    return columns.join(QLatin1String(", "));
}

/// The family of the record :record, as a value in a statement; empty for what is no family's.
QString familyOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Family:
        return QStringLiteral(":record");
    case RecordKind::Child:
    case RecordKind::Deadline:
    case RecordKind::Contact:
    case RecordKind::Meeting:
    case RecordKind::Task:
        return QStringLiteral("(select family_id from %1 where id = :record)").arg(tableOf(kind));
    case RecordKind::CareTeamMember:
    case RecordKind::Equipment:
    case RecordKind::TherapyEpisode:
    case RecordKind::CareNeed:
    case RecordKind::ProviderApplication:
    case RecordKind::ProviderPreference:
    case RecordKind::Authorization:
    case RecordKind::EligibilityRenewal:
    case RecordKind::EvidenceDocument:
    case RecordKind::CareInterruption:
    case RecordKind::CoverageChange:
    case RecordKind::PaymentProblem:
    case RecordKind::Message:
    case RecordKind::Release:
    case RecordKind::Condition:
    case RecordKind::Allergy:
    case RecordKind::Medication:
    case RecordKind::BrandConstraint:
    case RecordKind::Caregiver:
    case RecordKind::BenefitWorry:
    case RecordKind::ProgramStatus:
        return QStringLiteral("(select k.family_id from %1 r join child k on k.id = r.child_id "
                              "where r.id = :record)")
            .arg(tableOf(kind));
    default:
        return {};
    }
}

ChildCard *cardOf(FamilyView &view, ChildId child)
{
    const auto found = std::find_if(view.children.begin(), view.children.end(),
                                    [child](const auto &card) { return card.child.id == child; });
    return found == view.children.end() ? nullptr : &*found;
}

HouseholdCard *cardOf(FamilyView &view, HouseholdId household)
{
    const auto found =
        std::find_if(view.households.begin(), view.households.end(),
                     [household](const auto &card) { return card.household.id == household; });
    return found == view.households.end() ? nullptr : &*found;
}

template <class T>
void appendOnce(QList<T> &list, T value)
{
    const auto same = [&value](const T &other) { return other.id == value.id; };
    if (std::none_of(list.begin(), list.end(), same))
        list.append(std::move(value));
}

} // namespace

Result<FamilyView> FamilyRepository::open(FamilyId id)
{
    ENLACE_ASSIGN(FamilyView view, found(RecordRef::to(RecordKind::Family, id)));
    ENLACE_TRY(open(view));
    return view;
}

Result<FamilyView> FamilyRepository::found(const RecordRef &record)
{
    FamilyView view;
    if (familyOf(record.kind).isEmpty())
        return detail::notHere();
    ENLACE_TRY(readChildren(record, view));
    if (view.family.revision != 0)
        return view;
    if (record.kind == RecordKind::Family) {
        Query exists(m_reading, "select 1 from family where id = :id");
        exists.bind(":id", record.id);
        ENLACE_ASSIGN(const auto isThere, firstValue<int>(exists));
        if (isThere)
            ENLACE_TRY(m_reading.noteRead(record, {}, FamilyId(record.id), AuditAction::Refused));
    }
    return detail::notHere();
}

Result<> FamilyRepository::open(FamilyView &found)
{
    const FamilyId id = found.family.id;
    Together together(m_reading);
    together.add([&] { return m_reading.noteRead(RecordRef::to(RecordKind::Family, id), {}, id); });
    together.add([&] { return readPersons(id, found); });
    together.add([&] { return readNotes(id, found); });
    return together.done();
}

Result<> FamilyRepository::readChildren(const RecordRef &record, FamilyView &view)
{
    RowColumns childKey;
    childKey.child = QLatin1String("id");
    Query query(
        m_reading,
        QStringLiteral(
            "select %1, case when p.chosen_name_label = 'general' or %2 then 1 else 0 end, "
            "m.network_id, n.name, t.tier, l.staff_id, ls.display_name, ls.phone, ls.languages, "
            "b.staff_id, bs.display_name, %3, %4 "
            "from family f "
            "left join child c on c.family_id = f.id and c.archived_at is null and %5 "
            "left join person p on p.id = c.person_id "
            "left join network_membership m on m.child_id = c.id and %6 "
            "left join agency n on n.id = m.network_id "
            "left join need_tier t on t.child_id = c.id and %7 "
            "left join coordination l on l.child_id = c.id and l.role = 'lead' and %8 "
            "left join staff ls on ls.id = l.staff_id "
            "left join coordination b on b.child_id = c.id and b.role = 'backup' and %9 ")
                .arg(columnList<Family>("f"),
                     m_visibility.rows(DataCategory::Labelled, QLatin1String("c"), childKey),
                     columnList<Child>("c"), columnList<Person>("p"),
                     m_visibility.children(QLatin1String("c")), standsOn("m", ":today"),
                     standsOn("t", ":today"), standsOn("l", ":today"), standsOn("b", ":today")) +
            QStringLiteral("left join staff bs on bs.id = b.staff_id where f.id = %1 and %2 "
                           "order by c.birth_date, c.id")
                .arg(familyOf(record.kind),
                     m_visibility.familyRows(DataCategory::People, QLatin1String("f"),
                                             QLatin1String("id"))));
    query.bind(":record", record.id).bind(":today", m_reading.today());
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    while (query.next()) {
        int at = 0;
        view.family = readRecord<Family>(query, at);
        at += columnCount<Family>();
        const bool mayKnowChosenName = query.column(at++).toInt() != 0;
        const int facts = at;
        at += 9;
        if (query.column(at).isNull())
            continue; // a family without children yet
        ChildCard card;
        card.child = readRecord<Child>(query, at);
        card.person = readRecord<Person>(query, at + columnCount<Child>());
        if (!mayKnowChosenName) {
            card.person.chosenName.clear();
            card.person.pronouns.clear();
        }
        card.network = query.get<std::optional<AgencyId>>(facts);
        card.networkName = query.column(facts + 1).toString();
        card.tier = query.get<std::optional<Tier>>(facts + 2);
        card.lead = query.get<std::optional<StaffId>>(facts + 3);
        card.leadName = query.column(facts + 4).toString();
        card.leadPhone = query.column(facts + 5).toString();
        card.leadLanguages =
            query.get<std::optional<QStringList>>(facts + 6).value_or(QStringList());
        card.backup = query.get<std::optional<StaffId>>(facts + 7);
        card.backupName = query.column(facts + 8).toString();
        // Two networks on one day are a mistake somewhere, and no reason to show a child twice.
        if (!cardOf(view, card.child.id))
            view.children.append(std::move(card));
    }
    return query.finished();
}

Result<> FamilyRepository::readPersons(FamilyId id, FamilyView &view)
{
    Query query(
        m_reading,
        QStringLiteral(
            "select %1, %2, %3 from person p "
            "left join guardianship g on g.person_id = p.id and g.archived_at is null and "
            "g.child_id in (select id from child where family_id = :family) and %4 "
            "left join person_phone h on h.person_id = p.id and h.archived_at is null and %5 "
            "where p.archived_at is null and p.id in ("
            "select c.person_id from child c where c.family_id = :family "
            "union select g2.person_id from guardianship g2 join child c on c.id = g2.child_id "
            "where c.family_id = :family and g2.archived_at is null "
            "union select m.person_id from household_member m where m.family_id = :family and "
            "m.archived_at is null "
            // Whoever was only just written down is tied to nobody yet.
            "union select n.id from person n where n.family_id = :family and not exists (select 1 "
            "from child c3 where c3.person_id = n.id) and not exists (select 1 from guardianship "
            "g3 where g3.person_id = n.id) and not exists (select 1 from household_member m3 "
            "where m3.person_id = n.id)) and %6 order by p.id, g.from_on desc, g.id, "
            "h.is_preferred "
            "desc, h.id")
            .arg(columnList<Person>("p"), columnList<Guardianship>("g"),
                 columnList<PersonPhone>("h"),
                 m_visibility.rows(DataCategory::People, QLatin1String("g")),
                 m_visibility.personRows(DataCategory::ContactDetails, QLatin1String("h"),
                                         QLatin1String("person_id")),
                 m_visibility.personRows(DataCategory::People, QLatin1String("p"))));
    query.bind(":family", id);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    const int guardianshipAt = columnCount<Person>();
    const int phoneAt = guardianshipAt + columnCount<Guardianship>();
    while (query.next()) {
        GrownUpCard card;
        card.person = readRecord<Person>(query);
        const auto child = std::find_if(
            view.children.begin(), view.children.end(),
            [&card](const ChildCard &other) { return other.person.id == card.person.id; });
        const bool isChild = child != view.children.end();
        if (!isChild &&
            (view.grownUps.isEmpty() || view.grownUps.last().person.id != card.person.id)) {
            if (card.person.chosenNameLabel != Sensitivity::General)
                card.person.chosenName.clear();
            view.grownUps.append(std::move(card));
        }
        if (!isChild && !query.column(guardianshipAt).isNull())
            appendOnce(view.grownUps.last().of, readRecord<Guardianship>(query, guardianshipAt));
        if (!query.column(phoneAt).isNull())
            appendOnce(isChild ? child->phones : view.grownUps.last().phones,
                       readRecord<PersonPhone>(query, phoneAt));
    }
    ENLACE_TRY(query.finished());

    const auto rank = [today = m_reading.today()](const GrownUpCard &card) {
        int best = 3;
        for (const Guardianship &row : card.of)
            best = std::min(best, !row.span.contains(today) ? 2 : row.isPrimary ? 0 : 1);
        return best;
    };
    std::stable_sort(view.grownUps.begin(), view.grownUps.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return {};
}

Result<> FamilyRepository::readNotes(FamilyId id, FamilyView &view)
{
    const int width = columnCount<Household>();
    const QString children = QStringLiteral("(select id from child where family_id = :family)");
    const auto ofChildren = [&](const char *kind, const QString &columns, const char *table,
                                DataCategory category) {
        return QStringLiteral("select '%1', %2 from %3 r where r.child_id in %4 and r.archived_at "
                              "is null and %5")
            .arg(QLatin1String(kind), columns, QLatin1String(table), children,
                 m_visibility.rows(category, QLatin1String("r")));
    };
    const auto hiddenOf = [&](const char *table, DataCategory category) {
        return QStringLiteral("(select count(*) from %1 r where r.child_id in %2 and r.archived_at "
                              "is null and %3)")
            .arg(QLatin1String(table), children,
                 m_visibility.hiddenRows(category, QLatin1String("r")));
    };
    QString hiddenColumns = QStringLiteral("cast(%1 + %2 + %3 + %4 as text)")
                                .arg(hiddenOf("allergy", DataCategory::Allergies),
                                     hiddenOf("condition", DataCategory::Health),
                                     hiddenOf("brand_constraint", DataCategory::Allergies),
                                     hiddenOf("guardianship", DataCategory::People));
    for (int i = 1; i < width; ++i)
        hiddenColumns += QLatin1String(", cast(null as text)");

    const QStringList parts = {
        QStringLiteral("select 'household', %1 from household r where r.archived_at is null and "
                       "(r.family_id = :family or r.id in (select household_id from "
                       "household_member where child_id in %2)) and %3")
            .arg(textColumns<Household>("r", width), children,
                 m_visibility.familyRows(DataCategory::ContactDetails, QLatin1String("r"))),
        QStringLiteral("select 'member', %1 from household_member r where r.archived_at is null "
                       "and (r.family_id = :family or r.child_id in %2) and %3")
            .arg(textColumns<HouseholdMember>("r", width), children,
                 m_visibility.familyRows(DataCategory::People, QLatin1String("r"))),
        ofChildren("allergy", textColumns<Allergy>("r", width), "allergy", DataCategory::Allergies),
        ofChildren("brand", textColumns<BrandConstraint>("r", width), "brand_constraint",
                   DataCategory::Allergies),
        ofChildren("condition", textColumns<Condition>("r", width), "condition",
                   DataCategory::Health),
        QStringLiteral("select 'hidden', %1").arg(hiddenColumns),
    };
    // Homes come before who lives in them: the branches of `union all` keep no order by themselves.
    Query query(m_reading, QStringLiteral("select * from (%1) x order by 1, 2")
                               .arg(parts.join(QLatin1String(" union all "))));
    query.bind(":family", id);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    while (query.next()) {
        const QString kind = query.column(0).toString();
        if (kind == QLatin1String("household")) {
            view.households.append({readRecord<Household>(query, 1), {}});
        } else if (kind == QLatin1String("member")) {
            const auto member = readRecord<HouseholdMember>(query, 1);
            if (HouseholdCard *card = cardOf(view, member.household))
                card->members.append(member);
        } else if (kind == QLatin1String("allergy")) {
            const auto allergy = readRecord<Allergy>(query, 1);
            if (ChildCard *card = cardOf(view, allergy.child))
                card->allergies.append(allergy);
        } else if (kind == QLatin1String("brand")) {
            const auto brand = readRecord<BrandConstraint>(query, 1);
            if (ChildCard *card = cardOf(view, brand.child))
                card->brands.append(brand);
        } else if (kind == QLatin1String("condition")) {
            const auto condition = readRecord<Condition>(query, 1);
            if (ChildCard *card = cardOf(view, condition.child))
                card->conditions.append(condition);
        } else {
            view.hidden = query.column(1).toInt();
        }
    }
    ENLACE_TRY(query.finished());
    for (ChildCard &card : view.children)
        std::stable_sort(card.conditions.begin(), card.conditions.end(),
                         [](const Condition &a, const Condition &b) {
                             return a.isPrimary != b.isPrimary ? a.isPrimary : a.code < b.code;
                         });
    return {};
}

} // namespace enlace
