// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/equipment/equipmentrepository.h"

#include "core/access/childrecords.h"
#include "core/equipment/equipmentwords.h"

namespace enlace {

namespace {

/// The step as the item's state wants it: what is on hold, cancelled or archived does not stall.
StepEvent settled(const Equipment &equipment, StepEvent open)
{
    open.stallsOn = storedStall(equipment, open);
    return open;
}

/// A step is seen with its item: same child, agency and label.
void follow(StepEvent &event, const Equipment &equipment)
{
    event.equipment = equipment.id;
    event.child = equipment.child;
    event.origin.agency = equipment.origin.agency;
    event.origin.label = equipment.origin.label;
    event.origin.happenedOn = event.span.from;
}

DataCategory categoryOf(bool isUnits)
{
    return isUnits ? DataCategory::UnitEquipment : DataCategory::Equipment;
}

Result<StepEvent> openStep(Work &work, const EquipmentId &equipment)
{
    Query query(work, QStringLiteral("select %1 from equipment_step where equipment_id = :id and "
                                     "until_on is null")
                          .arg(columnList<StepEvent>()));
    query.bind(":id", equipment);
    ENLACE_ASSIGN(const QList<StepEvent> found, readRecords<StepEvent>(query));
    if (found.isEmpty())
        return childrecords::notHere();
    return found.first();
}

/// The step that ended where this one began.
Result<std::optional<StepEvent>> stepBefore(Work &work, const StepEvent &open)
{
    Query query(work, QStringLiteral("select %1 from equipment_step where equipment_id = :id and "
                                     "until_on is not null "
                                     "order by from_on desc, until_on desc, id desc limit 1")
                          .arg(columnList<StepEvent>()));
    query.bind(":id", open.equipment);
    ENLACE_ASSIGN(const QList<StepEvent> found, readRecords<StepEvent>(query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

Result<Equipment> EquipmentRepository::find(const EquipmentId &id)
{
    return childrecords::find<Equipment>(m_reading, m_visibility, DataCategory::Equipment, id);
}

Result<EquipmentLook> EquipmentRepository::add(Work &work, Equipment equipment,
                                               std::optional<StepEvent> first)
{
    equipment.code = equipment.code.trimmed().toUpper();
    equipment.searchFolded = equipmentWords(equipment);
    ENLACE_TRY(childrecords::firstOf(validate(equipment)));
    StepEvent event = first ? *std::move(first) : firstStep(equipment, work.today());
    event.span.until.reset();
    ENLACE_TRY(childrecords::firstOf(validate(event, work.today())));
    ENLACE_TRY(childrecords::lockChild(work, equipment.child));
    ENLACE_TRY(m_visibility.mayEdit(work, categoryOf(isUnitStep(event.step)), equipment.child,
                                    equipment.origin.label));
    ENLACE_TRY(childrecords::completeOrigin(work, equipment, equipment.child));

    ENLACE_ASSIGN(const Equipment saved, insertRecord(work, std::move(equipment)));
    follow(event, saved);
    ENLACE_TRY(insertRecord(work, settled(saved, std::move(event))));
    return look(saved.id);
}

Result<Equipment> EquipmentRepository::save(Work &work, Equipment equipment)
{
    ENLACE_TRY(childrecords::lockChild(work, equipment.child));
    ENLACE_TRY(childrecords::mayWrite(work, m_visibility, DataCategory::Equipment, equipment));
    ENLACE_ASSIGN(const Equipment stored, findRecord<Equipment>(work, equipment.id));
    equipment.code = equipment.code.trimmed().toUpper();
    equipment.searchFolded = equipmentWords(equipment);
    // Where it stands is not typed over: it has rules of its own.
    equipment.state = stored.state;
    equipment.stateSince = stored.stateSince;
    equipment.stateReason = stored.stateReason;
    equipment.reviewOn = stored.reviewOn;
    equipment.appeal = stored.appeal;
    equipment.appealSince = stored.appealSince;
    equipment.appealAnswer = stored.appealAnswer;
    equipment.archivedAt = stored.archivedAt;
    equipment.archivedReason = stored.archivedReason;
    ENLACE_TRY(childrecords::firstOf(validate(equipment)));
    ENLACE_ASSIGN(const Equipment saved, updateRecord(work, std::move(equipment)));
    if (saved.origin.label != stored.origin.label || saved.origin.agency != stored.origin.agency) {
        Query steps(work, QStringLiteral("select %1 from equipment_step where equipment_id = :id "
                                         "order by id")
                              .arg(columnList<StepEvent>()));
        steps.bind(":id", saved.id);
        ENLACE_ASSIGN(const QList<StepEvent> events, readRecords<StepEvent>(steps));
        for (StepEvent event : events) {
            follow(event, saved);
            ENLACE_TRY(updateRecord(work, std::move(event)));
        }
    }
    return saved;
}

Result<StepEvent> EquipmentRepository::saveStep(Work &work, StepEvent event)
{
    ENLACE_TRY(childrecords::lockChild(work, event.child));
    ENLACE_ASSIGN(const StepEvent stored, findRecord<StepEvent>(work, event.id));
    if (stored.child != event.child || stored.equipment != event.equipment)
        return childrecords::notHere();
    ENLACE_ASSIGN(const Equipment equipment, findRecord<Equipment>(work, stored.equipment));
    ENLACE_TRY(m_visibility.mayEdit(work, categoryOf(isUnitStep(stored.step)), equipment.child,
                                    equipment.origin.label));
    event.step = stored.step;
    event.span = stored.span;
    event.decision = stored.decision;
    event.heldDays = stored.heldDays;
    event.brokenPromises = stored.brokenPromises;
    follow(event, equipment);
    ENLACE_TRY(childrecords::firstOf(validate(event, work.today())));
    return updateRecord(work, settled(equipment, std::move(event)));
}

Result<EquipmentRepository::Standing>
EquipmentRepository::take(Work &work, const EquipmentLook &seen, bool isUnitsMove)
{
    ENLACE_TRY(childrecords::lockChild(work, seen.equipment.child));
    ENLACE_ASSIGN(Equipment equipment, findRecord<Equipment>(work, seen.equipment.id));
    if (equipment.child != seen.equipment.child)
        return childrecords::notHere();
    ENLACE_TRY(m_visibility.mayEdit(work, categoryOf(isUnitsMove), equipment.child,
                                    equipment.origin.label));
    ENLACE_ASSIGN(StepEvent open, openStep(work, equipment.id));
    const StepEvent &shown = seen.open.event;
    if (equipment.revision != seen.equipment.revision || open.id != shown.id ||
        open.revision != shown.revision)
        return detail::changedMeanwhile();
    return Standing{std::move(equipment), std::move(open)};
}

Result<EquipmentLook> EquipmentRepository::write(Work &work, const Equipment &equipment,
                                                 StepEvent open)
{
    ENLACE_TRY(updateRecord(work, equipment));
    ENLACE_TRY(updateRecord(work, settled(equipment, std::move(open))));
    return look(equipment.id);
}

Result<EquipmentLook> EquipmentRepository::advance(Work &work, const EquipmentLook &seen,
                                                   const StepEvent &next)
{
    ENLACE_ASSIGN(const Standing standing,
                  take(work, seen, isUnitStep(seen.open.event.step) || isUnitStep(next.step)));
    ENLACE_ASSIGN(StepChange change,
                  enlace::advance(standing.equipment, standing.open, next, work.today()));
    // The old step first: one open step for each item, at every moment.
    ENLACE_TRY(updateRecord(work, change.closed));
    ENLACE_TRY(updateRecord(work, change.equipment));
    follow(change.opened, change.equipment);
    change.opened.revision = 0;
    if (change.opened.id == standing.open.id || !change.opened.id.isSet())
        change.opened.id = StepEventId::make();
    ENLACE_TRY(insertRecord(work, settled(change.equipment, std::move(change.opened))));
    return look(standing.equipment.id);
}

Result<EquipmentLook> EquipmentRepository::correctStep(Work &work, const EquipmentLook &seen,
                                                       const StepEvent &typed)
{
    ENLACE_ASSIGN(const Standing standing,
                  take(work, seen, isUnitStep(seen.open.event.step) && isUnitStep(typed.step)));
    ENLACE_ASSIGN(const auto before, stepBefore(work, standing.open));
    ENLACE_ASSIGN(CorrectedStep corrected, enlace::correctStep(standing.equipment, before,
                                                               standing.open, typed, work.today()));
    if (corrected.previous && corrected.previous->span != before->span) {
        ENLACE_TRY(updateRecord(work, *corrected.previous));
    }
    follow(corrected.open, standing.equipment);
    ENLACE_TRY(updateRecord(work, settled(standing.equipment, std::move(corrected.open))));
    return look(standing.equipment.id);
}

Result<EquipmentLook> EquipmentRepository::hold(Work &work, const EquipmentLook &seen, QDate since,
                                                const QString &reason,
                                                std::optional<QDate> reviewOn)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, isUnitStep(seen.open.event.step)));
    ENLACE_ASSIGN(const Equipment held, enlace::hold(standing.equipment, standing.open, since,
                                                     reason, reviewOn, work.today()));
    return write(work, held, standing.open);
}

Result<EquipmentLook> EquipmentRepository::resume(Work &work, const EquipmentLook &seen, QDate on)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, isUnitStep(seen.open.event.step)));
    ENLACE_ASSIGN(const Resumed resumed, enlace::resume(standing.equipment, standing.open, on));
    return write(work, resumed.equipment, resumed.open);
}

Result<EquipmentLook> EquipmentRepository::breakPromise(Work &work, const EquipmentLook &seen,
                                                        std::optional<QDate> promisedAnew,
                                                        const QString &why)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, isUnitStep(seen.open.event.step)));
    ENLACE_ASSIGN(const StepEvent open, enlace::breakPromise(standing.equipment, standing.open,
                                                             promisedAnew, why, work.today()));
    return write(work, standing.equipment, open);
}

Result<EquipmentLook> EquipmentRepository::cancel(Work &work, const EquipmentLook &seen, QDate on,
                                                  const QString &reason)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, false));
    ENLACE_ASSIGN(const Equipment cancelled,
                  enlace::cancel(standing.equipment, standing.open, on, reason, work.today()));
    return write(work, cancelled, standing.open);
}

Result<EquipmentLook> EquipmentRepository::reopen(Work &work, const EquipmentLook &seen)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, false));
    ENLACE_ASSIGN(const Equipment reopened, enlace::reopen(standing.equipment));
    return write(work, reopened, standing.open);
}

Result<EquipmentLook> EquipmentRepository::fileAppeal(Work &work, const EquipmentLook &seen,
                                                      QDate on, std::optional<QDate> answerBy)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, false));
    ENLACE_ASSIGN(const Equipment appealed, enlace::fileAppeal(standing.equipment, standing.open,
                                                               on, answerBy, work.today()));
    return write(work, appealed, standing.open);
}

Result<EquipmentLook> EquipmentRepository::endAppeal(Work &work, const EquipmentLook &seen,
                                                     AppealState outcome)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, false));
    ENLACE_ASSIGN(const Equipment ended, enlace::endAppeal(standing.equipment, outcome));
    return write(work, ended, standing.open);
}

Result<Equipment> EquipmentRepository::archive(Work &work, const EquipmentLook &seen,
                                               const QString &reason)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, false));
    const Equipment put = childrecords::archived(standing.equipment, work, reason);
    ENLACE_TRY(updateRecord(work, settled(put, standing.open)));
    return updateRecord(work, put);
}

Result<Equipment> EquipmentRepository::restore(Work &work, const EquipmentLook &seen)
{
    ENLACE_ASSIGN(const Standing standing, take(work, seen, false));
    Equipment back = standing.equipment;
    back.archivedAt.reset();
    back.archivedReason.clear();
    ENLACE_TRY(updateRecord(work, settled(back, standing.open)));
    return updateRecord(work, back);
}

} // namespace enlace
