// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/childrecords.h"
#include "core/equipment/equipmentrepository.h"
#include "core/people/person.h"
#include "core/providers/listfilter.h"
#include "core/search/folding.h"
#include "core/storage/manyids.h"
#include "core/storage/spansql.h"

#include <algorithm>
#include <tuple>

namespace enlace {

namespace {

const QLatin1String never("9999-12-31");

/// The child's folded names as words: sort_name parts surnames and given names by a tab.
const QLatin1String childWords("replace(c.sort_name, '\t', ' ')");

/// "Utilization management, Harbor Kids Alliance": the words, then whom the record points at.
QString holderName(const QString &words, const std::optional<QString> &agency,
                   const std::optional<QString> &provider, const std::optional<QString> &staff)
{
    QStringList parts;
    for (const QString &part : {words, staff.value_or(QString()), provider.value_or(QString()),
                                agency.value_or(QString())})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(QLatin1String(", "));
}

QString firstOf(std::initializer_list<std::optional<QString>> texts)
{
    for (const auto &text : texts)
        if (text && !text->isEmpty())
            return *text;
    return {};
}

/// Everything that names a step's holder and phone, after the step's own columns.
const char *const holderNames = "ha.name, ha.phone, hp.name, hp.phone, hs.display_name, hs.phone";
const char *const holderJoins = "left join agency ha on ha.id = s.holder_agency_id "
                                "left join provider hp on hp.id = s.holder_provider_id "
                                "left join staff hs on hs.id = s.holder_staff_id ";

struct Gathered
{
    Equipment equipment;
    QList<StepLine> steps;
    QString vendorName;
    QString unitName;
    QString warrantyHolderName;
};

bool isMany(const EquipmentFilter &filter)
{
    return filter.amongItems.size() > EquipmentFilter::mostAmong;
}

EquipmentFilter only(EquipmentFilter filter, const QList<EquipmentId> &some)
{
    filter.amongItems = some;
    return filter;
}

/// As the list is ordered; an item that never stalls comes last.
bool isBefore(const EquipmentRow &a, const EquipmentRow &b)
{
    const auto key = [](const EquipmentRow &row) {
        const QDate stalls =
            row.stallsOn.isValid() ? row.stallsOn : QDate::fromString(never, Qt::ISODate);
        return std::tuple(stalls, row.since, row.id.uuid().toString());
    };
    return key(a) < key(b);
}

tl::unexpected<Error> withoutOpenStep()
{
    return fail(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "An item of equipment has no step in which it stands. "
                                           "Nothing was changed. Check the store."));
}

/// Late first, then what has waited longest; what is in use or cancelled comes last.
bool comesBefore(const EquipmentLook &a, const EquipmentLook &b)
{
    const auto isOver = [](const EquipmentLook &look) {
        return look.equipment.state == EquipmentState::Cancelled || isSettled(look.open.event.step);
    };
    if (isOver(a) != isOver(b))
        return isOver(b);
    if (a.isStalled != b.isStalled)
        return a.isStalled;
    if (a.open.event.span.from != b.open.event.span.from)
        return a.open.event.span.from < b.open.event.span.from;
    return a.equipment.id < b.equipment.id;
}

} // namespace

Result<QList<EquipmentLook>> EquipmentRepository::looks(const QString &where,
                                                        const std::function<void(Query &)> &bind,
                                                        int *hidden)
{
    // One row for each step; one row of nothing when there is no item, so that the count of what is
    // hidden always comes along.
    const QString hiddenCount =
        hidden ? QStringLiteral("(select count(*) from equipment x where x.child_id = :child and "
                                "x.archived_at is null and %1)")
                     .arg(m_visibility.hiddenRows(DataCategory::Equipment, QLatin1String("x")))
               : QStringLiteral("0");
    const int equipmentFirst = 1;
    const int stepFirst = equipmentFirst + columnCount<Equipment>();
    const int namesFirst = stepFirst + columnCount<StepEvent>();
    Query query(m_reading, QStringLiteral("select %1, %2, %3, %4, v.name, v.phone, u.name, w.name "
                                          "from (select 1 as one) o "
                                          "left join equipment e on %5 and %6 "
                                          "left join equipment_step s on s.equipment_id = e.id "
                                          "%7"
                                          "left join agency v on v.id = e.vendor_id "
                                          "left join agency u on u.id = e.unit_id "
                                          "left join agency w on w.id = e.warranty_holder_id "
                                          "order by e.id, s.from_on, s.id")
                               .arg(hiddenCount, columnList<Equipment>("e"),
                                    columnList<StepEvent>("s"), QLatin1String(holderNames), where,
                                    m_visibility.rows(DataCategory::Equipment, QLatin1String("e")),
                                    QLatin1String(holderJoins)));
    bind(query);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());

    QList<Gathered> gathered;
    while (query.next()) {
        if (hidden)
            *hidden = query.get<int>(0);
        if (query.column(equipmentFirst).isNull())
            continue;
        if (query.column(stepFirst).isNull())
            return withoutOpenStep();
        const auto id = query.get<EquipmentId>(equipmentFirst);
        if (gathered.isEmpty() || gathered.last().equipment.id != id) {
            Gathered next;
            next.equipment = readRecord<Equipment>(query, equipmentFirst);
            next.vendorName = query.column(namesFirst + 6).toString();
            next.unitName = query.column(namesFirst + 8).toString();
            next.warrantyHolderName = query.column(namesFirst + 9).toString();
            gathered.append(std::move(next));
        }
        StepLine line;
        line.event = readRecord<StepEvent>(query, stepFirst);
        const auto text = [&query, namesFirst](int index) {
            return query.get<std::optional<QString>>(namesFirst + index);
        };
        line.holderName = holderName(line.event.holder.words, text(0), text(2), text(4));
        const bool isWithVendor = phaseOf(line.event.step) >= EquipmentPhase::Order;
        line.phone = firstOf({line.event.holder.phone, text(5), text(3), text(1),
                              isWithVendor ? text(7) : std::nullopt});
        gathered.last().steps.append(std::move(line));
    }
    ENLACE_TRY(query.finished());

    QList<EquipmentLook> result;
    for (Gathered &item : gathered) {
        auto look = lookAt(item.equipment, std::move(item.steps), m_reading.today());
        if (!look)
            return withoutOpenStep();
        look->vendorName = item.vendorName;
        look->unitName = item.unitName;
        look->warrantyHolderName = item.warrantyHolderName;
        result.append(*std::move(look));
    }
    return result;
}

Result<EquipmentLook> EquipmentRepository::look(const EquipmentId &id)
{
    ENLACE_ASSIGN(const auto found, looks(
                                        QStringLiteral("e.id = :id"),
                                        [&id](Query &query) { query.bind(":id", id); }, nullptr));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

Result<ChildEquipment> EquipmentRepository::ofChild(const ChildId &child, bool withArchived)
{
    ChildEquipment result;
    ENLACE_ASSIGN(
        result.items,
        looks(
            QStringLiteral("e.child_id = :child and (e.archived_at is null or :archived = 1)"),
            [&](Query &query) { query.bind(":child", child).bind(":archived", withArchived); },
            &result.hidden));
    std::sort(result.items.begin(), result.items.end(), comesBefore);
    std::stable_partition(result.items.begin(), result.items.end(), [](const EquipmentLook &look) {
        return !look.equipment.archivedAt.has_value();
    });
    return result;
}

Result<QList<EquipmentAnswer>> EquipmentRepository::ask(const EquipmentQuestion &question,
                                                        int limit)
{
    const QStringList words = foldedWords(question.name);
    const QString cin = question.cin.trimmed().toUpper();
    if (words.isEmpty() && !question.birthDate && cin.isEmpty())
        return fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Type the child's name, birth "
                                                                   "date or CIN."));
    ListFilter where;
    where.add(QStringLiteral("c.archived_at is null"));
    where.addWords(childWords, words);
    if (question.birthDate)
        where.add(QStringLiteral("c.birth_date = ") + where.bind(*question.birthDate));
    if (!cin.isEmpty())
        where.add(QStringLiteral("exists (select 1 from person_identifier i where i.person_id = "
                                 "c.person_id and i.system = 'cin' and i.archived_at is null and "
                                 "i.value = %1)")
                      .arg(where.bind(cin)));
    where.add(m_visibility.children(QLatin1String("c"), DataCategory::Equipment));
    Query query(m_reading,
                QStringLiteral("select c.id, c.birth_date, p.given_names, p.surnames from child c "
                               "join person p on p.id = c.person_id where %1 "
                               "order by c.sort_name, c.id limit %2")
                    .arg(where.conditions())
                    .arg(limit));
    where.bindTo(query);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<EquipmentAnswer> answers;
    while (query.next()) {
        EquipmentAnswer answer;
        Person person;
        query.read(answer.child, answer.birthDate, person.givenNames, person.surnames);
        answer.childName = fullName(person);
        answers.append(std::move(answer));
    }
    ENLACE_TRY(query.finished());
    for (EquipmentAnswer &answer : answers) {
        ENLACE_ASSIGN(answer.equipment, ofChild(answer.child));
    }
    return answers;
}

QString EquipmentRepository::tables(const EquipmentFilter &filter, ListFilter &where) const
{
    // A child's death ends every reminder, and this list is one.
    where.add(QStringLiteral("s.until_on is null and e.archived_at is null and "
                             "c.archived_at is null and c.died_on is null"));
    if (filter.onlyOpen) {
        // Written out, for the index that holds only these.
        QStringList settled;
        for (const EquipmentStep step : allOf<EquipmentStep>())
            if (isSettled(step))
                settled.append(QLatin1Char('\'') + keyOf(step) + QLatin1Char('\''));
        where.add(QStringLiteral("e.state <> 'cancelled' and s.step not in (%1)")
                      .arg(settled.join(QLatin1String(", "))));
    }
    if (filter.unit)
        where.add(QStringLiteral("coalesce(e.unit_id, c.mtu_id) = ") + where.bind(*filter.unit));
    if (filter.vendor)
        where.add(QStringLiteral("e.vendor_id = ") + where.bind(*filter.vendor));
    if (filter.phase)
        where.addAnyOf(QStringLiteral("s.step"), stepsOf(*filter.phase));
    if (!filter.coordinators.isEmpty()) {
        const QString today = where.bind(m_reading.today());
        where.add(QStringLiteral("s.child_id in (select o.child_id from coordination o where "
                                 "o.role = 'lead' and %1 and %2)")
                      .arg(standsOn("o", today),
                           where.anyOf(QStringLiteral("o.staff_id"), filter.coordinators)));
    }
    if (filter.network) {
        const QString today = where.bind(m_reading.today());
        where.add(QStringLiteral("exists (select 1 from network_membership m where m.child_id = "
                                 "e.child_id and %1 and m.network_id = %2)")
                      .arg(standsOn("m", today), where.bind(*filter.network)));
    }
    if (filter.amongChildren)
        where.add(QStringLiteral("(%1 or %2)")
                      .arg(where.anyOf(QStringLiteral("e.child_id"), *filter.amongChildren),
                           where.anyOf(QStringLiteral("e.id"), filter.amongItems)));
    if (filter.onlyBeforeDischarge)
        where.add(QStringLiteral("e.is_needed_before_discharge = 1"));
    if (filter.onlyStalled)
        // As the index of the list's order has it, so that the walk ends with the last late one.
        where.add(QStringLiteral("coalesce(s.stalls_on, '9999-12-31') <= ") +
                  where.bind(m_reading.today()));
    where.addWords(QLatin1String("e.search_folded || ' ' || ") + childWords,
                   foldedWords(filter.text));
    where.add(QStringLiteral("e.id = s.equipment_id and c.id = e.child_id"));
    // Who reads a whole agency's items finds a page soonest by walking along the index of the
    // list's order: the cross joins keep SQLite from turning them round. Who reads a few
    // children's, or looks for words, is better served from the other end.
    const QList<Reach> reach = readReach(m_reading.actor(), DataCategory::Equipment);
    const bool readsMost = std::any_of(reach.begin(), reach.end(), [](const Reach &each) {
        return each.scope == Scope::Agency || each.scope == Scope::All;
    });
    // A few coordinators' items begin with their children's steps, and of these with the late ones.
    return !filter.coordinators.isEmpty() ||
                   (readsMost && filter.text.isEmpty() && !filter.amongChildren)
               ? QStringLiteral("from equipment_step s cross join equipment e cross join child c")
               : QStringLiteral("from equipment_step s join equipment e on e.id = s.equipment_id "
                                "join child c on c.id = e.child_id");
}

Result<QList<EquipmentRow>> EquipmentRepository::list(const EquipmentFilter &filter,
                                                      const std::optional<EquipmentKey> &after,
                                                      int limit)
{
    if (isMany(filter))
        return pageOfMany(
            filter.amongItems, EquipmentFilter::mostAmong, limit,
            [&](const QList<EquipmentId> &some) { return list(only(filter, some), after, limit); },
            isBefore);
    ListFilter where;
    const QString from = tables(filter, where);
    where.add(m_visibility.rows(DataCategory::Equipment, QLatin1String("e")));
    if (after)
        where.add(
            QStringLiteral("(coalesce(s.stalls_on, '9999-12-31'), s.from_on, s.equipment_id) "
                           "> (%1, %2, %3)")
                .arg(where.bind(after->stallsOn.isValid() ? after->stallsOn.toString(Qt::ISODate)
                                                          : QString(never)),
                     where.bind(after->since), where.bind(after->id)));
    Query query(m_reading,
                QStringLiteral(
                    "select e.id, e.child_id, p.given_names, p.surnames, e.code, e.name_en, "
                    "e.name_es, e.state, e.state_since, e.review_on, e.appeal, e.appeal_answer_on, "
                    "e.is_needed_before_discharge, s.step, s.from_on, s.decision, s.expected_days, "
                    "s.held_days, "
                    "s.holder_kind, s.holder_words, s.appointment_on, s.promised_on, s.answer_by, "
                    "s.next_contact_on, s.stalls_on, v.name, ha.name, hp.name, hs.display_name "
                    "%1 cross join person p "
                    "left join agency v on v.id = e.vendor_id %2"
                    "where p.id = c.person_id and %3 "
                    "order by coalesce(s.stalls_on, '9999-12-31'), s.from_on, s.equipment_id "
                    "limit %4")
                    .arg(from, QLatin1String(holderJoins), where.conditions())
                    .arg(limit));
    where.bindTo(query);
    m_visibility.bindTo(query);
    ENLACE_TRY(query.run());
    QList<EquipmentRow> rows;
    while (query.next()) {
        Person person;
        Equipment e;
        StepEvent s;
        std::optional<QString> vendor;
        std::optional<QString> agency;
        std::optional<QString> provider;
        std::optional<QString> staff;
        query.read(e.id, e.child, person.givenNames, person.surnames, e.code, e.nameEnglish,
                   e.nameSpanish, e.state, e.stateSince, e.reviewOn, e.appeal, e.appealAnswer,
                   e.isNeededBeforeDischarge, s.step, s.span.from, s.decision, s.expectedDays,
                   s.heldDays, s.holder.kind, s.holder.words, s.appointmentOn, s.promisedOn,
                   s.answerBy, s.nextContactOn, s.stallsOn, vendor, agency, provider, staff);
        EquipmentRow row;
        row.id = e.id;
        row.child = e.child;
        row.childName = listName(person);
        row.nameEnglish = itemName(e, Language::English);
        row.nameSpanish = itemName(e, Language::Spanish);
        row.step = s.step;
        row.phase = phaseOf(s.step);
        row.state = e.state;
        row.appeal = e.appeal;
        row.decision = s.decision;
        row.since = s.span.from;
        row.days = daysWaited(e, s, m_reading.today());
        row.expectedDays = s.expectedDays;
        row.holder = whoHasItNow(e, s);
        if (row.holder == s.holder.kind)
            row.holderName = holderName(s.holder.words, agency, provider, staff);
        row.vendorName = vendor.value_or(QString());
        row.nextDate = nextDate(e, s);
        row.isStalled = s.stallsOn && *s.stallsOn <= m_reading.today();
        row.isNeededBeforeDischarge = e.isNeededBeforeDischarge;
        row.stallsOn = s.stallsOn.value_or(QDate());
        rows.append(std::move(row));
    }
    ENLACE_TRY(query.finished());
    return rows;
}

Result<int> EquipmentRepository::count(const EquipmentFilter &filter, int limit)
{
    if (isMany(filter))
        return countOfMany(filter.amongItems, EquipmentFilter::mostAmong, limit,
                           [&](const QList<EquipmentId> &some, int most) {
                               return count(only(filter, some), most);
                           });
    ListFilter where;
    const QString from = tables(filter, where);
    where.add(m_visibility.rows(DataCategory::Equipment, QLatin1String("e")));
    return countOf(from, where, limit);
}

Result<int> EquipmentRepository::countHidden(const EquipmentFilter &filter, int limit)
{
    if (isMany(filter))
        return countOfMany(filter.amongItems, EquipmentFilter::mostAmong, limit,
                           [&](const QList<EquipmentId> &some, int most) {
                               return countHidden(only(filter, some), most);
                           });
    ListFilter where;
    (void)tables(filter, where);
    where.add(m_visibility.hiddenRows(DataCategory::Equipment, QLatin1String("e")));
    // Written out, for the index that holds only what is protected: few items, so one begins there.
    where.add(QStringLiteral("e.label <> 'general'"));
    return countOf(
        QStringLiteral("from equipment e cross join equipment_step s cross join child c"), where,
        limit);
}

Result<int> EquipmentRepository::countOf(const QString &tables, const ListFilter &where, int limit)
{
    Query query(m_reading, QStringLiteral("select count(*) from (select 1 %1 where %2 limit %3) x")
                               .arg(tables, where.conditions())
                               .arg(limit));
    where.bindTo(query);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto count, firstValue<int>(query));
    return count.value_or(0);
}

} // namespace enlace
