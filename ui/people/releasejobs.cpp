// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/releasejobs.h"

#include "core/editing/recordcolumns.h"
#include "core/storage/work.h"

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("ReleaseJobs", text); }

QStringList column(const char *name) { return {QString::fromLatin1(name)}; }

Fields revokeFields()
{
    return {{.name = "revokedOnEdit",
             .words = QT_TRANSLATE_NOOP("Field", "Holds no longer from"),
             .kind = FieldKind::Day,
             .columns = column("revoked_on")},
            {.name = "revokedReasonEdit",
             .words = QT_TRANSLATE_NOOP("Field", "What the family said"),
             .kind = FieldKind::Text,
             .columns = column("revoked_reason"),
             .hint = QT_TRANSLATE_NOOP("Field", "The family need not say why.")}};
}

} // namespace

QString revokeReleaseForm() { return QStringLiteral("releaseRevoke"); }

Fields releaseFields()
{
    return Fields{{.name = "purposeEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "For what"),
                   .kind = FieldKind::Text,
                   .columns = column("purpose")},
                  {.name = "fromEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "From"),
                   .kind = FieldKind::Day,
                   .columns = column("from_on")},
                  {.name = "untilEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "Last day"),
                   .kind = FieldKind::Day,
                   .columns = column("until_on")},
                  {.name = "signedOnEdit",
                   .words = QT_TRANSLATE_NOOP("Field", "Signed on"),
                   .kind = FieldKind::Day,
                   .columns = column("signed_on")}} +
           revokeFields() + archiveFields();
}

EditJob revokeReleaseJob(const ReleaseWithParties &release, const FamilyId &family, QDate today)
{
    EditJob job;
    job.form = revokeReleaseForm();
    job.record = RecordRef::to(RecordKind::Release, release.release.id);
    job.family = family;
    job.child = release.release.child;
    job.title = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "Take the release back")); };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("ReleaseJobs", "&Take it back")); };
    job.doneWords = [] {
        return words(QT_TRANSLATE_NOOP("ReleaseJobs", "The release was taken back."));
    };
    job.fields = revokeFields();
    job.base = toJson(release.release);
    job.begin = job.base;
    job.begin.insert(QStringLiteral("revoked_on"), today.toString(Qt::ISODate));
    job.save = [release](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const Release typed, withColumns(release.release, record));
        ENLACE_TRY(ReleaseRepository(work).revoke(work, release, typed.revokedOn.value_or(QDate()),
                                                  typed.revokedReason));
        return {};
    };
    job.again = [id = release.release.id, family](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const auto now, ReleaseRepository(reading).find(id));
        return revokeReleaseJob(now, family, reading.today());
    };
    job.isMergeable = false;
    return job;
}

} // namespace enlace
