// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/keeping.h"

#include "core/storage/work.h"

namespace enlace {

namespace {

constexpr QLatin1String archivedAt("archived_at");
constexpr QLatin1String archivedReason("archived_reason");

QString words(const char *text) { return QCoreApplication::translate("Keeping", text); }

QUuid idOf(const QJsonObject &record)
{
    return QUuid::fromString(record.value(QLatin1String("id")).toString());
}

bool isNew(const QJsonObject &record)
{
    return record.value(QLatin1String("revision")).toInteger() == 0;
}

QJsonObject tidied(const Keeping &keeping, const QJsonObject &record)
{
    return keeping.tidy ? keeping.tidy(record) : record;
}

/// What all forms of a record have in common.
EditJob jobOf(const Keeping &keeping, const QString &form, const QJsonObject &record)
{
    EditJob job;
    job.form = form;
    job.record = RecordRef{keeping.kind, idOf(record)};
    job.isNew = isNew(record);
    job.family = keeping.family;
    job.child = keeping.child;
    job.base = record;
    return job;
}

} // namespace

bool isArchived(const QJsonObject &record)
{
    return !record.value(archivedAt).toString().isEmpty();
}

QString nameOf(const Keeping &keeping, const QJsonObject &record)
{
    return isNew(record) ? words(keeping.newOne) : keeping.name(record);
}

EditJob keepJob(const Keeping &keeping, const QJsonObject &record)
{
    EditJob job = jobOf(keeping, keeping.form, record);
    if (keeping.spread)
        job.base = keeping.spread(record);
    job.title = [keeping, record] {
        return isNew(record)
                   ? words(keeping.newOne)
                   : words(QT_TRANSLATE_NOOP("Keeping", "Correct: %1")).arg(keeping.name(record));
    };
    job.doneWords = [added = keeping.added, isNew = job.isNew] {
        return words(isNew ? added : QT_TRANSLATE_NOOP("Keeping", "It was corrected."));
    };
    job.fields = keeping.fields;
    job.check = [keeping](const QJsonObject &typed, const QDateTime &now) {
        return keeping.check(tidied(keeping, typed), now);
    };
    job.save = [keeping](Work &work, const QJsonObject &typed) {
        return keeping.save(work, tidied(keeping, typed));
    };
    if (job.isNew)
        for (const char *choice : keeping.openChoices)
            leaveOpen(job, choice);
    if (keeping.notes)
        job.notes = [keeping](Reading &reading, const QJsonObject &typed) {
            return keeping.notes(reading, tidied(keeping, typed));
        };
    job.again = [keeping, id = job.record.id](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const QJsonObject now, keeping.find(reading, id));
        return keepJob(keeping, now);
    };
    return job;
}

EditJob archiveJob(const Keeping &keeping, const QJsonObject &record)
{
    EditJob job = jobOf(keeping, keeping.archiveForm(), record);
    job.title = [keeping, record] {
        return words(QT_TRANSLATE_NOOP("Keeping", "Archive: %1")).arg(keeping.name(record));
    };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("Keeping", "&Archive")); };
    job.doneWords = [] { return words(QT_TRANSLATE_NOOP("Keeping", "It was archived.")); };
    Field reason = archiveFields().last();
    reason.isTyped = true;
    reason.hint = QT_TRANSLATE_NOOP("Field", "It leaves the list, and can be restored.");
    job.fields = {reason};
    job.check = [name = reason.name](const QJsonObject &typed, const QDateTime &) -> QList<Error> {
        if (!typed.value(archivedReason).toString().trimmed().isEmpty())
            return {};
        return {invalid(name, complaint::needed)};
    };
    job.save = [keeping](Work &work, const QJsonObject &typed) {
        QJsonObject archived = typed;
        archived.insert(archivedAt, work.now().toUTC().toString(Qt::ISODateWithMs));
        archived.insert(archivedReason, typed.value(archivedReason).toString().trimmed());
        return keeping.save(work, archived);
    };
    job.again = [keeping, id = job.record.id](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const QJsonObject now, keeping.find(reading, id));
        return archiveJob(keeping, now);
    };
    job.isMergeable = false;
    return job;
}

Message broughtBack()
{
    return Message::said(
        Tone::Good, [] { return words(QT_TRANSLATE_NOOP("Keeping", "It is in the list again.")); });
}

QString historyTitle(const Keeping &keeping, const QJsonObject &record)
{
    return words(QT_TRANSLATE_NOOP("Keeping", "History: %1")).arg(keeping.name(record));
}

Result<> bringBack(Work &work, const Keeping &keeping, const QUuid &id)
{
    ENLACE_ASSIGN(QJsonObject record, keeping.find(work, id));
    record.insert(archivedAt, QJsonValue(QJsonValue::Null));
    record.insert(archivedReason, QString::fromLatin1(""));
    return keeping.save(work, record);
}

} // namespace enlace
