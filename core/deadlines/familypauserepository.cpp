// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/familypauserepository.h"

#include "core/storage/record.h"

namespace enlace {

template <>
struct Table<FamilyPause>
{
    static constexpr auto name = "family_pause";
    static constexpr auto kind = RecordKind::Family;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("family_id", record.family);
        column("reason", record.reason);
        column("event", record.event);
        column("from_on", record.from);
        column("until_on", record.until);
        column("ended_on", record.endedOn);
        forEachColumn(record.origin, column);
        column("revision", record.revision);
    }
};

namespace {

QString dayOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// The audit speaks of the family: that is what is silent.
Result<> note(Work &work, const FamilyPause &pause, const std::optional<QDate> &before,
              const std::optional<QDate> &after)
{
    return work.note(
        AuditAction::Changed, RecordRef::to(RecordKind::Family, pause.family),
        {{QStringLiteral("paused_until"), QJsonArray{dayOf(before), dayOf(after)}},
         {QStringLiteral("pause_reason"), QJsonArray{QString(), QString(keyOf(pause.reason))}}},
        {}, pause.family);
}

} // namespace

Result<std::optional<FamilyPause>> FamilyPauseRepository::openOf(const FamilyId &family)
{
    Query query(m_reading,
                QStringLiteral("select %1 from family_pause p where p.family_id = :family and "
                               "p.ended_on is null and %2 order by p.id limit 1")
                    .arg(columnList<FamilyPause>("p"),
                         m_visibility.familyRows(DataCategory::Tasks, QLatin1String("p"))));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<FamilyPause>(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<FamilyPause>> FamilyPauseRepository::of(const FamilyId &family)
{
    ENLACE_ASSIGN(const auto open, openOf(family));
    return open && open->holdsOn(m_reading.today()) ? open : std::nullopt;
}

Result<QList<FamilyPause>> FamilyPauseRepository::history(const FamilyId &family)
{
    Query query(m_reading,
                QStringLiteral("select %1 from family_pause p where p.family_id = :family and %2 "
                               "order by p.from_on desc, p.id desc limit 200")
                    .arg(columnList<FamilyPause>("p"),
                         m_visibility.familyRows(DataCategory::Tasks, QLatin1String("p"))));
    query.bind(":family", family);
    m_visibility.bindTo(query);
    return readRecords<FamilyPause>(query);
}

Result<FamilyPause> FamilyPauseRepository::find(const FamilyPauseId &id)
{
    Query query(m_reading,
                QStringLiteral("select %1 from family_pause p where p.id = :id and %2")
                    .arg(columnList<FamilyPause>("p"),
                         m_visibility.familyRows(DataCategory::Tasks, QLatin1String("p"))));
    query.bind(":id", id);
    m_visibility.bindTo(query);
    ENLACE_ASSIGN(const auto found, readRecords<FamilyPause>(query));
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    return found.first();
}

Result<FamilyPause> FamilyPauseRepository::begin(Work &work, FamilyPause pause)
{
    if (const QList<Error> problems = validate(pause, work.today()); !problems.isEmpty())
        return tl::unexpected(problems.first());
    ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::Tasks, pause.family));
    ENLACE_ASSIGN(const auto before, openOf(pause.family));
    if (before)
        ENLACE_TRY(end(work, before->id, before->revision));
    Query home(work, "select agency_id from family where id = :family");
    home.bind(":family", pause.family);
    ENLACE_ASSIGN(const auto agency, firstValue<AgencyId>(home));
    if (!agency)
        return fail(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This record is not here, or your account may not see it."));
    pause.origin.agency = *agency;
    pause.origin.learnedAt = work.now();
    pause.from = work.today();
    pause.endedOn.reset();
    pause.revision = 1;
    ENLACE_TRY(detail::insertRow(work, detail::recordTable<FamilyPause>(), rowOf(pause)));
    ENLACE_TRY(note(work, pause, {}, pause.until));
    return pause;
}

Result<FamilyPause> FamilyPauseRepository::setEnd(Work &work, const FamilyPauseId &id, int revision,
                                                  std::optional<QDate> endedOn)
{
    ENLACE_ASSIGN(FamilyPause pause, find(id));
    ENLACE_TRY(m_visibility.mayEditFamily(work, DataCategory::Tasks, pause.family));
    if (pause.revision != revision)
        return detail::changedMeanwhile();
    if (!endedOn) {
        ENLACE_ASSIGN(const auto other, openOf(pause.family));
        if (other && other->id != id)
            return detail::changedMeanwhile();
    }
    pause.endedOn = endedOn;
    ENLACE_TRY(detail::updateRow(work, detail::recordTable<FamilyPause>(), rowOf(pause)));
    ++pause.revision;
    ENLACE_TRY(endedOn ? note(work, pause, pause.until, {}) : note(work, pause, {}, pause.until));
    return pause;
}

Result<FamilyPause> FamilyPauseRepository::end(Work &work, const FamilyPauseId &id, int revision)
{
    return setEnd(work, id, revision, work.today());
}

Result<FamilyPause> FamilyPauseRepository::resume(Work &work, const FamilyPauseId &id, int revision)
{
    return setEnd(work, id, revision, std::nullopt);
}

} // namespace enlace
