// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/itemjobs.h"

#include "core/equipment/equipmentrepository.h"
#include "ui/kit/languages.h"
#include "ui/people/requestwords.h"

namespace enlace {

namespace {

constexpr auto form = "item";
constexpr auto stepForm = "itemStep";
constexpr auto cancelForm = "itemCancel";
constexpr auto appealForm = "itemAppeal";

/// What the forms that move an item in some way have in common. `title` names the item as %1.
EditJob jobOf(const char *name, const EquipmentLook &look, const ItemSetting &setting,
              const char *title, const char *done)
{
    EditJob job;
    job.form = QLatin1String(name);
    job.record = RecordRef::to(RecordKind::Equipment, look.equipment.id);
    job.family = setting.family;
    job.child = look.equipment.child;
    job.title = [look, title] {
        return recordkeeping::words(title).arg(look.name(Languages::current()));
    };
    job.doneWords = [done] { return recordkeeping::words(done); };
    job.again = [id = look.equipment.id, setting,
                 name = job.form](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const EquipmentLook now, EquipmentRepository(reading).look(id));
        return *itemJob(name, now, setting, reading.today());
    };
    job.isMergeable = false;
    return job;
}

/// Whoever archives an item has looked at it: the open step is read again, the item is the one
/// seen.
Result<> archive(Work &work, const Equipment &seen, const QString &reason)
{
    EquipmentRepository items(work);
    ENLACE_ASSIGN(EquipmentLook look, items.look(seen.id));
    look.equipment = seen;
    if (reason.isEmpty()) {
        ENLACE_TRY(items.restore(work, look));
    } else {
        ENLACE_TRY(items.archive(work, look, reason));
    }
    return {};
}

/// Whether it must be asked for at all, and how, before anybody begins to.
QStringList adviceOn(const Equipment &item, const ItemSetting &setting)
{
    if (item.code.isEmpty())
        return {};
    Authorization asked;
    asked.codes = {item.code};
    asked.group = serviceGroupOf(item.code);
    asked.network = setting.network;
    return adviceWords(asked, adviceFor(setting.around, asked, setting.today), setting.today);
}

} // namespace

RecordKeeping<Equipment> itemKeeping(const ItemSetting &setting, bool isNew)
{
    RecordKeeping<Equipment> keeping;
    keeping.form = QLatin1String(form);
    keeping.words = {QT_TRANSLATE_NOOP("RecordKeeping", "An item is needed"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Correct the item"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "Archive the item"),
                     QT_TRANSLATE_NOOP("RecordKeeping", "The item was written down."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "The item was corrected."),
                     QT_TRANSLATE_NOOP("RecordKeeping", "The item was archived.")};
    keeping.family = setting.family;
    keeping.fields = itemFields(setting.choices, isNew);
    keeping.follow = followCatalogue;
    if (isNew)
        keeping.advice = [setting](const Equipment &typed) { return adviceOn(typed, setting); };
    keeping.check = [](const Equipment &typed, const QDateTime &) { return validate(typed); };
    keeping.save = [](Work &work, const Equipment &typed) -> Result<> {
        EquipmentRepository items(work);
        if (typed.revision == 0) {
            ENLACE_TRY(items.add(work, typed));
        } else {
            ENLACE_TRY(items.save(work, typed));
        }
        return {};
    };
    keeping.find = [](Reading &reading, const EquipmentId &id) {
        return EquipmentRepository(reading).find(id);
    };
    keeping.archive = archive;
    return keeping;
}

Equipment newItem(const ChildId &child, const std::optional<AgencyId> &unit)
{
    Equipment item;
    item.child = child;
    item.unit = unit;
    return item;
}

EditJob correctStepJob(const EquipmentLook &look, const ItemSetting &setting)
{
    EditJob job =
        jobOf(stepForm, look, setting, QT_TRANSLATE_NOOP("RecordKeeping", "Correct the step: %1"),
              QT_TRANSLATE_NOOP("RecordKeeping", "The step was corrected."));
    job.guarded = RecordRef::to(RecordKind::EquipmentStep, look.open.event.id);
    job.fields = stepCorrectionFields(possibleSteps(look));
    job.base = toJson(look.open.event);
    job.save = [look](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const StepEvent typed, withColumns(look.open.event, columns));
        ENLACE_TRY(EquipmentRepository(work).correctStep(work, look, typed));
        return {};
    };
    return job;
}

EditJob cancelJob(const EquipmentLook &look, const ItemSetting &setting, QDate today)
{
    EditJob job =
        jobOf(cancelForm, look, setting, QT_TRANSLATE_NOOP("RecordKeeping", "It will not come: %1"),
              QT_TRANSLATE_NOOP("RecordKeeping", "The item was canceled."));
    job.fields = cancelFields();
    Equipment cancelled = look.equipment;
    cancelled.stateSince = today;
    job.base = toJson(cancelled);
    job.save = [look](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const Equipment typed, withColumns(look.equipment, columns));
        ENLACE_TRY(EquipmentRepository(work).cancel(work, look, typed.stateSince.value_or(QDate()),
                                                    typed.stateReason));
        return {};
    };
    return job;
}

EditJob itemAppealJob(const EquipmentLook &look, const ItemSetting &setting, QDate today)
{
    const bool runs = look.equipment.appeal == AppealState::InProgress;
    EditJob job =
        jobOf(appealForm, look, setting,
              runs ? QT_TRANSLATE_NOOP("RecordKeeping", "The appeal ended: %1")
                   : QT_TRANSLATE_NOOP("RecordKeeping", "The family appeals: %1"),
              runs ? QT_TRANSLATE_NOOP("RecordKeeping", "It was noted how the appeal ended.")
                   : QT_TRANSLATE_NOOP("RecordKeeping", "The appeal was noted."));
    job.fields = runs ? itemAppealEndFields() : itemAppealFields();
    Equipment begun = look.equipment;
    if (!runs) {
        begun.appealSince = today;
        begun.appealAnswer.reset();
    }
    job.base = toJson(begun);
    job.save = [look, runs](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const Equipment typed, withColumns(look.equipment, columns));
        EquipmentRepository items(work);
        if (runs) {
            ENLACE_TRY(items.endAppeal(work, look, typed.appeal));
        } else {
            ENLACE_TRY(items.fileAppeal(work, look, typed.appealSince.value_or(QDate()),
                                        typed.appealAnswer));
        }
        return {};
    };
    return job;
}

std::optional<EditJob> itemJob(const QString &name, const EquipmentLook &look,
                               const ItemSetting &setting, QDate today)
{
    if (name == QLatin1String(stepForm))
        return correctStepJob(look, setting);
    if (name == QLatin1String(cancelForm))
        return cancelJob(look, setting, today);
    if (name == QLatin1String(appealForm))
        return itemAppealJob(look, setting, today);
    if (name == QLatin1String(form) || name == archiveForm(QLatin1String(form)))
        return jobNamed(name, itemKeeping(setting, false), look.equipment);
    return std::nullopt;
}

QStringList itemForms()
{
    const QString main = QLatin1String(form);
    return {main, archiveForm(main), QLatin1String(stepForm), QLatin1String(cancelForm),
            QLatin1String(appealForm)};
}

} // namespace enlace
