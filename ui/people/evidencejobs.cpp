// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/evidencejobs.h"

#include "core/editing/recordcolumns.h"
#include "core/evidence/evidencerepository.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

constexpr auto formName = "evidence";
constexpr auto archiveFormName = "evidenceArchive";
constexpr auto useFormName = "evidenceUse";

QString words(const char *text) { return QCoreApplication::translate("EvidenceJobs", text); }

QString key(const char *text) { return QString::fromLatin1(text); }

} // namespace

QStringList evidenceForms() { return {key(formName), key(archiveFormName), key(useFormName)}; }

EditJob evidenceJob(const EvidenceDocument &document, FamilyId family)
{
    EditJob job;
    job.form = key(formName);
    job.record = RecordRef::to(RecordKind::EvidenceDocument, document.id);
    job.isNew = document.revision == 0;
    job.family = family;
    job.child = document.child;
    job.title = [isNew = job.isNew] {
        return isNew ? words(QT_TRANSLATE_NOOP("EvidenceJobs", "Add a document"))
                     : words(QT_TRANSLATE_NOOP("EvidenceJobs", "Correct the document"));
    };
    job.doneWords = [isNew = job.isNew] {
        return isNew ? words(QT_TRANSLATE_NOOP("EvidenceJobs", "The document was added."))
                     : words(QT_TRANSLATE_NOOP("EvidenceJobs", "The document was corrected."));
    };
    job.fields = evidenceFields();
    job.firstField = key("titleEdit");
    job.base = toJson(document);
    job.check = [](const QJsonObject &record, const QDateTime &now) -> QList<Error> {
        const Result<EvidenceDocument> typed = withColumns(EvidenceDocument{}, record);
        return typed ? validate(*typed, countyDay(now)) : QList<Error>{typed.error()};
    };
    job.save = [](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const EvidenceDocument typed, withColumns(EvidenceDocument{}, record));
        ENLACE_TRY(EvidenceRepository(work).save(work, typed));
        return {};
    };
    job.again = [id = document.id, family](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const EvidenceDocument now, EvidenceRepository(reading).find(id));
        return evidenceJob(now, family);
    };
    return job;
}

EditJob archiveEvidenceJob(const EvidenceDocument &document, FamilyId family)
{
    EditJob job;
    job.form = key(archiveFormName);
    job.record = RecordRef::to(RecordKind::EvidenceDocument, document.id);
    job.family = family;
    job.child = document.child;
    job.title = [] { return words(QT_TRANSLATE_NOOP("EvidenceJobs", "Archive the document")); };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("EvidenceJobs", "&Archive")); };
    job.doneWords = [] { return words(QT_TRANSLATE_NOOP("EvidenceJobs", "It was archived.")); };
    Field reason = archiveFields().last();
    reason.isTyped = true;
    reason.hint = QT_TRANSLATE_NOOP("Field", "It leaves the list, and can be restored.");
    job.fields = {reason};
    job.base = toJson(document);
    job.save = [document](Work &work, const QJsonObject &record) -> Result<> {
        const QString why = record.value(QLatin1String("archived_reason")).toString();
        ENLACE_TRY(EvidenceRepository(work).archive(work, document, why));
        return {};
    };
    job.again = [id = document.id, family](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const EvidenceDocument now, EvidenceRepository(reading).find(id));
        return archiveEvidenceJob(now, family);
    };
    job.isMergeable = false;
    return job;
}

EditJob evidenceUseJob(const EvidenceUse &use, FamilyId family, const QList<UseChoice> &choices)
{
    EditJob job;
    job.form = key(useFormName);
    job.record = RecordRef::to(RecordKind::EvidenceUse, use.id);
    job.isNew = true;
    job.family = family;
    job.child = use.child;
    job.title = [] { return words(QT_TRANSLATE_NOOP("EvidenceJobs", "Note where it was used")); };
    job.doneWords = [] { return words(QT_TRANSLATE_NOOP("EvidenceJobs", "The use was noted.")); };
    job.fields = evidenceUseFields(choices);
    job.base = toJson(use);
    job.check = [](const QJsonObject &record, const QDateTime &now) -> QList<Error> {
        const Result<EvidenceUse> typed = withColumns(EvidenceUse{}, record);
        return typed ? validate(*typed, countyDay(now)) : QList<Error>{typed.error()};
    };
    job.save = [](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const EvidenceUse typed, withColumns(EvidenceUse{}, record));
        ENLACE_TRY(EvidenceRepository(work).save(work, typed));
        return {};
    };
    return job;
}

} // namespace enlace
