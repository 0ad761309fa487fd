// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/equipmentjobs.h"

#include "core/editing/recordcolumns.h"
#include "core/equipment/equipmentrepository.h"
#include "core/storage/work.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

constexpr auto moveForm = "equipmentMove";
constexpr auto stepForm = "equipmentStep";
constexpr auto holdForm = "equipmentHold";
constexpr auto promiseForm = "equipmentPromise";

QString words(const char *text) { return QCoreApplication::translate("EquipmentJobs", text); }

QString key(const char *text) { return QString::fromLatin1(text); }

HolderChoices holdersOf(const EquipmentLook &look, const EquipmentSetting &setting)
{
    HolderChoices holders = setting.holders;
    if (look.equipment.unit && !look.unitName.isEmpty())
        holders.unit = HolderChoices::Office{*look.equipment.unit, look.unitName};
    return holders;
}

/// What all forms of an item have in common. `title` and `done` are marked for "EquipmentJobs"; the
/// first names the item as %1.
EditJob jobOf(const char *form, const EquipmentLook &look, const EquipmentSetting &setting,
              const char *title, const char *done)
{
    EditJob job;
    job.form = key(form);
    job.record = RecordRef::to(RecordKind::Equipment, look.equipment.id);
    job.family = setting.family;
    job.child = look.equipment.child;
    job.title = [look, title] { return words(title).arg(look.name(Languages::current())); };
    job.doneWords = [done] { return words(done); };
    job.again = [id = look.equipment.id, setting,
                 name = job.form](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const EquipmentLook now, EquipmentRepository(reading).look(id));
        return *equipmentJob(name, now, setting, reading.today());
    };
    job.isMergeable = false;
    return job;
}

QJsonObject followStep(const EquipmentLook &look, const QString &field, QJsonObject record)
{
    if (field != QLatin1String("stepEdit"))
        return record;
    const auto step = fromKey<EquipmentStep>(record.value(QLatin1String("step")).toString());
    if (!step)
        return record;
    StepEvent usual;
    usual.holder = usualHolderOf(look, *step);
    const QJsonObject columns = toJson(usual);
    for (const QString &column : holderColumns())
        record.insert(column, columns.value(column));
    return record;
}

} // namespace

QStringList equipmentForms()
{
    return {key(moveForm), key(stepForm), key(holdForm), key(promiseForm)};
}

std::optional<EditJob> equipmentJob(const QString &form, const EquipmentLook &look,
                                    const EquipmentSetting &setting, QDate today)
{
    if (form == QLatin1String(moveForm))
        return moveJob(look, setting, today);
    if (form == QLatin1String(stepForm))
        return stepJob(look, setting);
    if (form == QLatin1String(holdForm))
        return holdJob(look, setting, today);
    if (form == QLatin1String(promiseForm))
        return promiseJob(look, setting);
    return std::nullopt;
}

EditJob moveJob(const EquipmentLook &look, const EquipmentSetting &setting, QDate today)
{
    EditJob job = jobOf(moveForm, look, setting, QT_TRANSLATE_NOOP("EquipmentJobs", "Move on: %1"),
                        QT_TRANSLATE_NOOP("EquipmentJobs", "The item was moved on."));
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("EquipmentJobs", "&Move it on")); };
    job.fields = moveFields(look.next, holdersOf(look, setting));
    job.follow = [look](const QString &field, const QJsonObject &record) {
        return followStep(look, field, record);
    };
    job.firstField = key("promisedOnEdit");
    job.base = toJson(usualMove(look, today));
    job.save = [look](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const StepEvent next, withColumns(StepEvent{}, record));
        ENLACE_TRY(EquipmentRepository(work).advance(work, look, next));
        return {};
    };
    return job;
}

EditJob stepJob(const EquipmentLook &look, const EquipmentSetting &setting)
{
    EditJob job =
        jobOf(stepForm, look, setting, QT_TRANSLATE_NOOP("EquipmentJobs", "What is known: %1"),
              QT_TRANSLATE_NOOP("EquipmentJobs", "The step was saved."));
    job.guarded = RecordRef::to(RecordKind::EquipmentStep, look.open.event.id);
    job.fields = stepFields(holdersOf(look, setting));
    job.firstField = key("noteEdit");
    job.base = toJson(look.open.event);
    job.save = [](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const StepEvent event, withColumns(StepEvent{}, record));
        ENLACE_TRY(EquipmentRepository(work).saveStep(work, event));
        return {};
    };
    job.isMergeable = true;
    return job;
}

EditJob holdJob(const EquipmentLook &look, const EquipmentSetting &setting, QDate today)
{
    EditJob job =
        jobOf(holdForm, look, setting, QT_TRANSLATE_NOOP("EquipmentJobs", "Put on hold: %1"),
              QT_TRANSLATE_NOOP("EquipmentJobs", "The item is on hold."));
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("EquipmentJobs", "&Put it on hold")); };
    job.fields = holdFields();
    Equipment held = look.equipment;
    held.stateSince = today;
    job.base = toJson(held);
    job.save = [look](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const Equipment typed, withColumns(look.equipment, record));
        ENLACE_TRY(EquipmentRepository(work).hold(work, look, typed.stateSince.value_or(QDate()),
                                                  typed.stateReason, typed.reviewOn));
        return {};
    };
    return job;
}

EditJob promiseJob(const EquipmentLook &look, const EquipmentSetting &setting)
{
    EditJob job =
        jobOf(promiseForm, look, setting, QT_TRANSLATE_NOOP("EquipmentJobs", "Not kept: %1"),
              QT_TRANSLATE_NOOP("EquipmentJobs", "It was noted that the day was not kept."));
    job.guarded = RecordRef::to(RecordKind::EquipmentStep, look.open.event.id);
    job.fields = brokenPromiseFields();
    StepEvent anew = look.open.event;
    anew.promisedOn.reset();
    anew.blocker.clear();
    job.base = toJson(anew);
    job.save = [look, anew](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const StepEvent typed, withColumns(anew, record));
        ENLACE_TRY(
            EquipmentRepository(work).breakPromise(work, look, typed.promisedOn, typed.blocker));
        return {};
    };
    return job;
}

} // namespace enlace
