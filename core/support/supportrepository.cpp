// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/supportrepository.h"

#include "core/access/childrecords.h"
#include "core/people/peopletables.h"
#include "core/storage/together.h"
#include "core/support/supportrules.h"
#include "core/support/supporttables.h"

namespace enlace {

namespace {

const QLatin1String r("r");
const QLatin1String person("person_id");

RowColumns ofMeetings()
{
    RowColumns columns;
    columns.staff = QLatin1String("staff_id");
    return columns;
}

/// Rows r of T that a family's page shows: `whose` names :child or :family.
template <class T>
Result<QList<T>> rowsOf(Reading &reading, const Visibility &visibility, const QString &whose,
                        const QString &visible, const char *order, bool withArchived,
                        const std::function<void(Query &)> &bind)
{
    Query query(reading,
                QStringLiteral("select %1 from %2 r where %3%4 and %5 order by %6 "
                               "limit 200")
                    .arg(columnList<T>("r"), QLatin1String(Table<T>::name), whose,
                         withArchived ? QString() : QStringLiteral(" and r.archived_at is null"),
                         visible, QLatin1String(order)));
    bind(query);
    visibility.bindTo(query);
    return readRecords<T>(query);
}

template <class T>
Result<T> oneOf(Reading &reading, const Visibility &visibility, const QUuid &id,
                const QString &visible)
{
    Query query(reading, QStringLiteral("select %1 from %2 r where r.id = :id and %3")
                             .arg(columnList<T>("r"), QLatin1String(Table<T>::name), visible));
    query.bind(":id", id);
    visibility.bindTo(query);
    ENLACE_ASSIGN(const QList<T> found, readRecords<T>(query));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

/// Saves a row of a child after asking the rules and the rights.
template <class T>
Result<T> saveOfChild(Work &work, const Visibility &visibility, T value)
{
    ENLACE_TRY(childrecords::firstOf(validate(value, work.today())));
    ENLACE_TRY(childrecords::mayWrite(work, visibility, DataCategory::People, value));
    ENLACE_TRY(childrecords::completeOrigin(work, value, value.child));
    return saveRecord(work, std::move(value));
}

} // namespace

QString SupportRepository::visibleMeetings() const
{
    return m_visibility.rowsOfChildOrFamily(DataCategory::Contacts, r, ofMeetings());
}

Result<ChildSupport> SupportRepository::ofChild(ChildId child, FamilyId family, bool withArchived)
{
    const auto bindChild = [child](Query &query) { query.bind(":child", child); };
    const auto bindFamily = [family](Query &query) { query.bind(":family", family); };
    const QString ofThisChild = QStringLiteral("r.child_id = :child");
    const QString people = m_visibility.rows(DataCategory::People, r);
    ChildSupport support;
    int hiddenWorries = 0;
    int hiddenMeetings = 0;
    Together together(m_reading);
    const auto add = [&]<class T>(QList<T> &to, const QString &whose, const QString &visible,
                                  const char *order, std::function<void(Query &)> bind) {
        together.ask(to, [this, withArchived, whose, visible, order, bind] {
            return rowsOf<T>(m_reading, m_visibility, whose, visible, order, withArchived, bind);
        });
    };
    add(support.caregivers, ofThisChild, people,
        "case r.care_order when 'main' then 0 when 'backup' then 1 else 2 end, r.from_on, r.id",
        bindChild);
    add(support.programs, ofThisChild, people, "r.from_on desc, r.id", bindChild);
    add(support.worries, ofThisChild, people, "r.id desc", bindChild);
    add(support.coverages, QStringLiteral("r.family_id = :family"),
        m_visibility.personRows(DataCategory::People, r, person), "r.person_id, r.from_on, r.id",
        bindFamily);
    add(support.meetings,
        QStringLiteral("(r.child_id = :child or r.child_id is null and r.family_id = :family)"),
        visibleMeetings(), "r.at desc, r.id", [&](Query &query) {
            bindChild(query);
            bindFamily(query);
        });
    together.ask(hiddenWorries, [&] {
        return childrecords::hiddenOfChild<BenefitWorry>(m_reading, m_visibility,
                                                         DataCategory::People, child);
    });
    together.ask(hiddenMeetings, [&] {
        return childrecords::hiddenOfChild<Meeting>(m_reading, m_visibility, DataCategory::Contacts,
                                                    child);
    });
    ENLACE_TRY(together.done());
    support.hidden = hiddenWorries + hiddenMeetings;
    return support;
}

Result<Caregiver> SupportRepository::find(CaregiverId id)
{
    return childrecords::find<Caregiver>(m_reading, m_visibility, DataCategory::People, id);
}

Result<BenefitWorry> SupportRepository::find(BenefitWorryId id)
{
    return childrecords::find<BenefitWorry>(m_reading, m_visibility, DataCategory::People, id);
}

Result<HomeCoverage> SupportRepository::find(HomeCoverageId id)
{
    return oneOf<HomeCoverage>(m_reading, m_visibility, id.uuid(),
                               m_visibility.personRows(DataCategory::People, r, person));
}

Result<Meeting> SupportRepository::find(MeetingId id)
{
    return oneOf<Meeting>(m_reading, m_visibility, id.uuid(), visibleMeetings());
}

Result<Caregiver> SupportRepository::save(Work &work, Caregiver caregiver)
{
    return saveOfChild(work, m_visibility, std::move(caregiver));
}

Result<BenefitWorry> SupportRepository::save(Work &work, BenefitWorry worry)
{
    return saveOfChild(work, m_visibility, std::move(worry));
}

Result<HomeCoverage> SupportRepository::save(Work &work, HomeCoverage coverage)
{
    ENLACE_TRY(childrecords::firstOf(validate(coverage)));
    ENLACE_TRY(m_visibility.mayEditPerson(work, DataCategory::People, coverage.person));
    ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::People, coverage.family));
    if (coverage.revision > 0) {
        ENLACE_ASSIGN(const HomeCoverage stored, findRecord<HomeCoverage>(work, coverage.id));
        if (stored.family != coverage.family)
            return childrecords::notHere();
        ENLACE_TRY(m_visibility.mayEditPerson(work, DataCategory::People, stored.person));
    }
    if (!coverage.origin.agency.isSet()) {
        ENLACE_ASSIGN(const auto family, findRecord<Family>(work, coverage.family));
        coverage.origin.agency = family.origin.agency;
    }
    return saveRecord(work, std::move(coverage));
}

Result<> SupportRepository::mayKeep(Work &work, const Meeting &meeting) const
{
    return meeting.child ? m_visibility.mayEdit(work, DataCategory::Contacts, *meeting.child,
                                                meeting.origin.label)
                         : m_visibility.mayEditFamily(work, DataCategory::Contacts, meeting.family);
}

Result<Meeting> SupportRepository::save(Work &work, Meeting meeting)
{
    if (!meeting.staff.isSet())
        meeting.staff = work.actor().staff;
    if (meeting.at.isValid())
        meeting.origin.happenedOn = countyDay(meeting.at);
    ENLACE_TRY(childrecords::firstOf(validate(meeting, work.now())));
    if (meeting.revision > 0) {
        // As it stands, and as it will be: it may have been noted for the wrong child.
        ENLACE_ASSIGN(const Meeting stored, findRecord<Meeting>(work, meeting.id));
        if (stored.family != meeting.family)
            return childrecords::notHere();
        ENLACE_TRY(mayKeep(work, stored));
    }
    ENLACE_TRY(mayKeep(work, meeting));
    // A child of this family and of no other.
    Query home(work, meeting.child
                         ? "select agency_id from child where id = :whose and family_id = :family"
                         : "select agency_id from family where id = :whose and id = :family");
    home.bindColumn(":whose", meeting.child ? meeting.child->text() : meeting.family.text());
    home.bind(":family", meeting.family);
    ENLACE_ASSIGN(const auto agency, firstValue<AgencyId>(home));
    if (!agency)
        return childrecords::notHere();
    if (!meeting.origin.agency.isSet())
        meeting.origin.agency = *agency;
    return saveRecord(work, std::move(meeting));
}

} // namespace enlace
