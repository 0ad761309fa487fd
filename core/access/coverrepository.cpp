// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/coverrepository.h"

#include "core/access/accessrules.h"
#include "core/access/visibility.h"
#include "core/storage/record.h"
#include "core/storage/spansql.h"

#include <algorithm>

namespace enlace {

Result<QList<DeskLook>> CoverRepository::desks()
{
    StaffRepository staff(m_reading);
    const StaffId me = m_reading.actor().staff;
    ENLACE_ASSIGN(QList<StaffName> people, staff.myTeam());
    if (!m_reading.actor().holds(Role::Supervisor))
        people.clear();
    ENLACE_ASSIGN(const auto coordinators, staff.holders(Role::Coordinator));
    QList<DeskLook> desks;
    const auto add = [&desks](const StaffName &name) {
        desks.append({name.id, name.displayName, 0, 0, {}, {}});
    };
    for (const StaffName &name : coordinators)
        if (name.id == me)
            add(name);
    for (const StaffName &name : std::as_const(people))
        if (name.id != me)
            add(name);
    const auto deskOf = [&desks](const StaffId &id) -> DeskLook * {
        const auto found = std::find_if(desks.begin(), desks.end(),
                                        [&id](const DeskLook &desk) { return desk.staff == id; });
        return found == desks.end() ? nullptr : &*found;
    };

    Query children(m_reading,
                   QStringLiteral("select o.staff_id, o.role, count(*) from coordination o "
                                  "join child c on c.id = o.child_id and c.archived_at is null "
                                  "where %2 and %1 and "
                                  "(o.staff_id = :me or o.staff_id in (select r.staff_id from "
                                  "team t join staff_role r on r.team_id = t.id "
                                  "where t.supervisor_id = :me)) group by o.staff_id, o.role")
                       .arg(isServed(QStringLiteral("c"), ":today"), standsOn("o", ":today")));
    children.bind(":today", m_reading.today()).bind(":me", me);
    ENLACE_TRY(children.run());
    while (children.next())
        if (DeskLook *desk = deskOf(children.get<StaffId>(0)))
            (children.get<QString>(1) == QLatin1String("lead") ? desk->leads : desk->backups) =
                children.get<int>(2);
    ENLACE_TRY(children.finished());

    Query covers(m_reading,
                 QStringLiteral("select %1, s.display_name, b.display_name from staff_cover v "
                                "join staff s on s.id = v.staff_id "
                                "join staff b on b.id = v.covered_by "
                                "where v.until_on >= :today order by v.from_on, v.id limit 1000")
                     .arg(columnList<StaffCover>("v")));
    covers.bind(":today", m_reading.today());
    ENLACE_TRY(covers.run());
    const auto names = columnCount<StaffCover>();
    while (covers.next()) {
        const CoverLook look{readRecord<StaffCover>(covers), covers.get<QString>(names),
                             covers.get<QString>(names + 1)};
        if (DeskLook *desk = deskOf(look.cover.staff))
            desk->away.append(look);
        if (DeskLook *desk = deskOf(look.cover.coveredBy))
            desk->standsIn.append(look);
    }
    ENLACE_TRY(covers.finished());
    return desks;
}

Result<StaffCover> CoverRepository::find(const StaffCoverId &id)
{
    return findRecord<StaffCover>(m_reading, id);
}

Result<StaffCover> CoverRepository::save(Work &work, const StaffCover &cover)
{
    StaffRepository staff(work);
    ENLACE_ASSIGN(const auto coordinators, staff.holders(Role::Coordinator));
    if (std::none_of(coordinators.begin(), coordinators.end(),
                     [&cover](const StaffName &each) { return each.id == cover.coveredBy; }))
        return fail(
            invalid("by", QT_TRANSLATE_NOOP("Error", "Choose a coordinator of your agency.")));
    if (cover.span.until && *cover.span.until < work.today())
        return fail(invalid("until", QT_TRANSLATE_NOOP("Error", "The last day is past already.")));
    return staff.saveCover(work, cover);
}

Result<> CoverRepository::end(Work &work, const StaffCover &cover)
{
    // The same right, and the same revision, as for changing it.
    ENLACE_ASSIGN(StaffCover stored, find(cover.id));
    if (stored.revision != cover.revision)
        return detail::changedMeanwhile();
    ENLACE_TRY(StaffRepository(work).mayCover(work, stored.staff));
    if (stored.span.from >= work.today())
        return removeRecord(work, stored);
    stored.span.until = work.today().addDays(-1);
    ENLACE_TRY(saveRecord(work, std::move(stored)));
    return {};
}

} // namespace enlace
