// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/visibility.h"

#include "core/storage/query.h"
#include "core/storage/spansql.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

// The sets of children from which every condition is made. Each is an uncorrelated select, small
// (a caseload, a unit, an emergency) and found by index, so that both engines read it once.

QString validToday(const char *alias) { return isValidOn(QLatin1String(alias), ":vis_today"); }

QString validCoordination() { return standsOn("vo", ":vis_today"); }

QString ownChildren()
{
    return QStringLiteral("select vo.child_id from coordination vo "
                          "where vo.staff_id = :vis_me and %1 "
                          "union all "
                          "select vo.child_id from staff_cover vs "
                          "join coordination vo on vo.staff_id = vs.staff_id "
                          "where vs.covered_by = :vis_me and %2 and %1")
        .arg(validCoordination(), validToday("vs"));
}

QString teamChildren()
{
    return QStringLiteral("select vo.child_id from team vt "
                          "join staff_role vr on vr.team_id = vt.id "
                          "join coordination vo on vo.staff_id = vr.staff_id "
                          "where vt.supervisor_id = :vis_me and %1 and %2")
        .arg(validToday("vr"), validCoordination());
}

QString nobodyCoordinates(const QString &child)
{
    return QStringLiteral(
               "not exists (select 1 from coordination vo where vo.child_id = %1 and %2)")
        .arg(child, validCoordination());
}

QString unitChildren(int index)
{
    return QStringLiteral("select vu.id from child vu where vu.mtu_id = :vis_unit%1").arg(index);
}

QString accessChildren(const char *kind)
{
    return QStringLiteral(
               "select va.child_id from child_access va where va.staff_id = :vis_me "
               "and va.kind = '%1' and va.from_at <= :vis_now and va.until_at > :vis_now")
        .arg(QLatin1String(kind));
}

QString unionOf(const QStringList &sets) { return sets.join(QLatin1String(" union all ")); }

/// What kind of thing the deciding column of a row names.
enum class Shape { OfChild, OfFamily, OfPerson };

/// How the rows of one query are tied to children, agencies and labels.
struct Row
{
    Shape shape = Shape::OfChild;
    QString key; ///< "e.child_id"
    QString agency;
    QString label;
    QString staff;
    QString coordinator;
    QString writer;

    [[nodiscard]] QString isIn(const QStringList &sets) const
    {
        if (sets.isEmpty())
            return QStringLiteral("1 = 0");
        switch (shape) {
        case Shape::OfChild:
            return QStringLiteral("%1 in (%2)").arg(key, unionOf(sets));
        case Shape::OfFamily:
            return QStringLiteral("%1 in (select vf.family_id from child vf where vf.id in (%2))")
                .arg(key, unionOf(sets));
        case Shape::OfPerson:
            return QStringLiteral("%1 in (select vf.person_id from child vf where vf.id in (%2) "
                                  "union all select vg.person_id from guardianship vg where "
                                  "vg.child_id in (%2) "
                                  "union all select vn.person_id from household_member vm "
                                  "join household_member vn on vn.household_id = vm.household_id "
                                  "where vm.child_id in (%2))")
                .arg(key, unionOf(sets));
        }
        return {};
    }
};

/// What a list of reaches means for rows: sets of children, or conditions on the row itself.
struct Terms
{
    QStringList staff; ///< on who coordinates the row: next to nothing to look at
    QStringList sets;
    QStringList conditions;
    bool all = false;
};

QList<AgencyId> agenciesOf(const Actor &actor)
{
    QList<AgencyId> agencies;
    for (const Grant &grant : actor.grants)
        if (!agencies.contains(grant.agency))
            agencies.append(grant.agency);
    return agencies;
}

QList<AgencyId> unitsOf(const Actor &actor)
{
    QList<AgencyId> units;
    for (const Grant &grant : actor.grants)
        if (grant.unit && !units.contains(*grant.unit))
            units.append(*grant.unit);
    return units;
}

Terms termsOf(const Actor &actor, const QList<Reach> &reaches, const Row &row)
{
    Terms terms;
    const auto addSet = [&terms](const QString &set) {
        if (!terms.sets.contains(set))
            terms.sets.append(set);
    };
    for (const Reach &reach : reaches) {
        const auto agencyIndex = agenciesOf(actor).indexOf(reach.agency);
        switch (reach.scope) {
        case Scope::None:
            break;
        case Scope::Mine:
            for (const QString &who : {row.staff, row.writer})
                if (!who.isEmpty())
                    terms.staff.append(who + QLatin1String(" = :vis_me"));
            break;
        case Scope::Own:
            addSet(ownChildren());
            break;
        case Scope::Team:
            // The dozen of a team is looked at before its two thousand children, which are then
            // often not read at all.
            if (!row.coordinator.isEmpty())
                terms.staff.append(QStringLiteral("%1 in (%2)")
                                       .arg(row.coordinator, teamMembers(":vis_me", ":vis_today")));
            addSet(teamChildren());
            // Whose deadlines nobody coordinates must not be nobody's: the agency's supervisors see
            // them. A condition on the row, since as a set it would be all children of the agency.
            if (row.shape == Shape::OfChild)
                terms.conditions.append(
                    QStringLiteral("(%1%2 = :vis_agency%3 and %4)")
                        .arg(row.coordinator.isEmpty()
                                 ? QString()
                                 : row.coordinator + QLatin1String(" is null and "),
                             row.agency)
                        .arg(agencyIndex)
                        .arg(nobodyCoordinates(row.key)));
            else
                addSet(QStringLiteral(
                           "select vc.id from child vc where vc.agency_id = :vis_agency%1 and %2")
                           .arg(agencyIndex)
                           .arg(nobodyCoordinates(QStringLiteral("vc.id"))));
            break;
        case Scope::Unit:
            addSet(unitChildren(static_cast<int>(unitsOf(actor).indexOf(*reach.unit))));
            break;
        case Scope::Agency:
            // "is true" keeps it a condition: an agency has most of the county's rows, so that a
            // walk along its index, and sorting all of it, is never the way to a page.
            terms.conditions.append(
                QStringLiteral("(%1 = :vis_agency%2) is true").arg(row.agency).arg(agencyIndex));
            addSet(ownChildren()); // what another agency wrote about one's own child
            break;
        case Scope::All:
            terms.all = true;
            break;
        }
    }
    return terms;
}

QString anyOf(const Terms &terms, const Row &row)
{
    if (terms.all)
        return QStringLiteral("1 = 1");
    // Sets before conditions: they are read once, and a condition may look something up for each
    // row.
    QStringList parts = terms.staff;
    if (!terms.sets.isEmpty())
        parts.append(row.isIn(terms.sets));
    parts += terms.conditions;
    return parts.isEmpty()
               ? QStringLiteral("1 = 0")
               : QLatin1Char('(') + parts.join(QLatin1String(" or ")) + QLatin1Char(')');
}

/// The children whose protected records the person may read: own ones, and those of an emergency.
QStringList labelledSets(const Actor &actor, const Row &row)
{
    QStringList sets = termsOf(actor, readReach(actor, DataCategory::Labelled), row).sets;
    if (mayBreakGlass(actor))
        sets.append(accessChildren("emergency"));
    return sets;
}

Terms readTerms(const Actor &actor, DataCategory category, const Row &row)
{
    Terms terms = termsOf(actor, readReach(actor, category), row);
    if (mayLookUp(actor, category))
        terms.sets.append(accessChildren("lookup"));
    return terms;
}

QString readable(const Actor &actor, DataCategory category, const Row &row)
{
    const QStringList labelled = labelledSets(actor, row);
    if (category == DataCategory::Labelled)
        return QLatin1Char('(') + row.isIn(labelled) + QLatin1Char(')');

    const Terms terms = readTerms(actor, category, row);
    const QString usual = anyOf(terms, row);
    if (labelled.isEmpty())
        return QStringLiteral("(%1 = 'general' and %2)").arg(row.label, usual);

    // An emergency opens protected records whatever the category; being one's own child opens only
    // those of a category that one reads of own children anyway.
    const bool readsOwn = terms.all || terms.sets.contains(ownChildren());
    const QString protectedRows =
        readsOwn || !labelled.contains(ownChildren())
            ? row.isIn(labelled)
            : QStringLiteral("(%1 and %2 or %3)")
                  .arg(usual, row.isIn({ownChildren()}), row.isIn({accessChildren("emergency")}));
    QString rest = QStringLiteral("(%1 = 'general' and %2 or %1 <> 'general' and %3)")
                       .arg(row.label, usual, protectedRows);
    if (terms.all || !terms.staff.isEmpty() || !terms.conditions.isEmpty())
        return rest;
    // Everything readable hangs on few children: say so first, for the index on the child.
    QStringList everyone = terms.sets;
    for (const QString &set : labelled)
        if (!everyone.contains(set))
            everyone.append(set);
    return QStringLiteral("(%1 and %2)").arg(row.isIn(everyone), rest);
}

QString hidden(const Actor &actor, DataCategory category, const Row &row)
{
    const QStringList labelled = labelledSets(actor, row);
    const QString usual = anyOf(readTerms(actor, category, row), row);
    if (labelled.isEmpty())
        return QStringLiteral("(%1 <> 'general' and %2)").arg(row.label, usual);
    return QStringLiteral("(%1 <> 'general' and %2 and not (%3))")
        .arg(row.label, usual, row.isIn(labelled));
}

QString editable(const Actor &actor, DataCategory category, Sensitivity label, const Row &row)
{
    QString condition = anyOf(termsOf(actor, editReach(actor, category), row), row);
    if (label != Sensitivity::General && category != DataCategory::Labelled)
        condition += QLatin1String(" and ") +
                     anyOf(termsOf(actor, editReach(actor, DataCategory::Labelled), row), row);
    return QLatin1Char('(') + condition + QLatin1Char(')');
}

Row rowOf(Shape shape, QLatin1String alias, const RowColumns &columns)
{
    const auto column = [alias](QLatin1String name) {
        return name.isEmpty() ? QString() : QString(alias) + QLatin1Char('.') + name;
    };
    return {shape,
            column(columns.child),
            column(columns.agency),
            column(columns.label),
            column(columns.staff),
            column(columns.coordinator),
            column(columns.writer)};
}

RowColumns keyedBy(QLatin1String column)
{
    RowColumns columns;
    columns.child = column;
    return columns;
}

const Row &childRow()
{
    static const Row row = rowOf(Shape::OfChild, QLatin1String("vx"), keyedBy(QLatin1String("id")));
    return row;
}

tl::unexpected<Error> notYours(const RecordRef &record)
{
    return forbid(QT_TRANSLATE_NOOP("Error", "Your account may not change this. Nothing was saved. "
                                             "Ask the child's coordinator or a supervisor."),
                  record);
}

Result<> mustFind(Query &query, const RecordRef &record)
{
    ENLACE_ASSIGN(const auto found, firstValue<qint64>(query));
    if (!found)
        return notYours(record);
    return {};
}

} // namespace

Visibility::Visibility(const Reading &reading)
    : Visibility(reading, false)
{
}

Visibility::Visibility(const Reading &reading, bool wholeStore)
    : m_actor(reading.actor())
    , m_today(reading.today())
    , m_now(reading.now())
    , m_wholeStore(wholeStore)
{
}

Visibility Visibility::ofWholeStore(const Reading &reading) { return Visibility(reading, true); }

QString Visibility::rows(DataCategory category, QLatin1String alias,
                         const RowColumns &columns) const
{
    if (m_wholeStore)
        return QStringLiteral("1 = 1");
    return readable(m_actor, category, rowOf(Shape::OfChild, alias, columns));
}

QString Visibility::hiddenRows(DataCategory category, QLatin1String alias,
                               const RowColumns &columns) const
{
    if (m_wholeStore)
        return QStringLiteral("1 = 0");
    return hidden(m_actor, category, rowOf(Shape::OfChild, alias, columns));
}

QString Visibility::countedRows(QLatin1String alias) const
{
    QStringList agencies;
    for (const Grant &grant : m_actor.grants) {
        const auto placeholder =
            QStringLiteral(":vis_agency%1").arg(agenciesOf(m_actor).indexOf(grant.agency));
        if (may(grant.role, Permission::SeeCounts) && !agencies.contains(placeholder))
            agencies.append(placeholder);
    }
    if (agencies.isEmpty())
        return QStringLiteral("1 = 0");
    return QStringLiteral("(%1.label = 'general' and %1.agency_id in (%2))")
        .arg(alias, agencies.join(QLatin1String(", ")));
}

QString Visibility::children(QLatin1String alias, DataCategory category) const
{
    return rows(category, alias, keyedBy(QLatin1String("id")));
}

QString Visibility::familyRows(DataCategory category, QLatin1String alias,
                               QLatin1String familyColumn) const
{
    if (m_wholeStore)
        return QStringLiteral("1 = 1");
    return readable(m_actor, category, rowOf(Shape::OfFamily, alias, keyedBy(familyColumn)));
}

QString Visibility::rowsOfChildOrFamily(DataCategory category, QLatin1String alias,
                                        const RowColumns &columns) const
{
    if (m_wholeStore)
        return QStringLiteral("1 = 1");
    RowColumns ofFamily = columns;
    ofFamily.child = QLatin1String("family_id");
    return QStringLiteral("(%1.child_id is not null and %2 or %1.child_id is null and %3)")
        .arg(alias, rows(category, alias, columns),
             readable(m_actor, category, rowOf(Shape::OfFamily, alias, ofFamily)));
}

QString Visibility::personRows(DataCategory category, QLatin1String alias,
                               QLatin1String personColumn) const
{
    if (m_wholeStore)
        return QStringLiteral("1 = 1");
    return readable(m_actor, category, rowOf(Shape::OfPerson, alias, keyedBy(personColumn)));
}

QString Visibility::openedChildren()
{
    return accessChildren("emergency") + QLatin1String(" union ") + accessChildren("lookup");
}

void Visibility::bindTo(Query &query) const
{
    // A placeholder that the statement does not have is passed over.
    query.bind(":vis_me", m_actor.staff).bind(":vis_today", m_today).bind(":vis_now", m_now);
    int index = 0;
    for (const AgencyId &agency : agenciesOf(m_actor))
        query.bindColumn(QStringLiteral(":vis_agency%1").arg(index++),
                         Codec<AgencyId>::toColumn(agency));
    index = 0;
    for (const AgencyId &unit : unitsOf(m_actor))
        query.bindColumn(QStringLiteral(":vis_unit%1").arg(index++),
                         Codec<AgencyId>::toColumn(unit));
}

bool Visibility::mayReadAny(DataCategory category) const
{
    return m_wholeStore || !readReach(m_actor, category).isEmpty() ||
           mayLookUp(m_actor, category) ||
           (category == DataCategory::Labelled && mayBreakGlass(m_actor));
}

Result<> Visibility::mayAdd(DataCategory category) const
{
    if (m_wholeStore || !editReach(m_actor, category).isEmpty())
        return {};
    return fail(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Error", "Your account may not add this. Nothing was saved."));
}

Result<> Visibility::mayEdit(Reading &reading, DataCategory category, ChildId child,
                             Sensitivity label) const
{
    if (m_wholeStore)
        return {};
    Query query(reading, QStringLiteral("select 1 from child vx where vx.id = :child and ") +
                             editable(m_actor, category, label, childRow()));
    bindTo(query);
    query.bind(":child", child);
    return mustFind(query, RecordRef::to(RecordKind::Child, child));
}

Result<> Visibility::mayEditFamily(Reading &reading, DataCategory category, FamilyId family) const
{
    if (m_wholeStore)
        return {};
    // A family that has no child yet is still being typed in, by whoever may add one.
    Query anyChild(reading, "select 1 from child where family_id = :family limit 1");
    anyChild.bind(":family", family);
    ENLACE_ASSIGN(const auto hasChild, firstValue<qint64>(anyChild));
    if (!hasChild)
        return mayAdd(category);

    Query query(reading,
                QStringLiteral("select 1 from child vx where vx.family_id = :family and ") +
                    editable(m_actor, category, Sensitivity::General, childRow()) +
                    QLatin1String(" limit 1"));
    bindTo(query);
    query.bind(":family", family);
    return mustFind(query, RecordRef::to(RecordKind::Family, family));
}

Result<> Visibility::mayEditPerson(Reading &reading, DataCategory category, PersonId person) const
{
    if (m_wholeStore)
        return {};
    Query children(reading, "select id from child where person_id = :person "
                            "union select child_id from guardianship where person_id = :person "
                            "union select c.id from person p join child c on c.family_id = "
                            "p.family_id where p.id = :person");
    children.bind(":person", person);
    ENLACE_TRY(children.run());
    QList<ChildId> tied;
    while (children.next())
        tied.append(children.get<ChildId>(0));
    ENLACE_TRY(children.finished());
    if (tied.isEmpty())
        return mayAdd(category);
    for (const ChildId &child : tied) {
        Result<> allowed = mayEdit(reading, category, child);
        if (allowed || allowed.error().code != ErrorCode::Forbidden)
            return allowed;
    }
    return notYours(RecordRef::to(RecordKind::Person, person));
}

QString teamMembers(const char *supervisor, const char *day)
{
    return QStringLiteral("select vr.staff_id from team vt "
                          "join staff_role vr on vr.team_id = vt.id "
                          "where vt.supervisor_id = %1 and %2")
        .arg(QLatin1String(supervisor), isValidOn("vr", day));
}

QString isServed(const QString &alias, const char *day)
{
    return QStringLiteral("%1.died_on is null and "
                          "(%1.moved_away_on is null or %1.moved_away_on > %2) and "
                          "(%1.lost_eligibility_on is null or %1.lost_eligibility_on > %2)")
        .arg(alias, QLatin1String(day));
}

} // namespace enlace
