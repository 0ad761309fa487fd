// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/editing/recordcolumns.h"
#include "core/storage/work.h"
#include "ui/kit/recordeditor.h"

namespace enlace {

/// What the forms of one kind of record say: marked QT_TRANSLATE_NOOP("RecordKeeping", …).
struct KeepingWords
{
    const char *add = "";     ///< title of the form for a new one
    const char *correct = ""; ///< and for one that stands
    const char *archive = "";
    const char *added = ""; ///< the message that confirms it
    const char *corrected = "";
    const char *archived = "";
    const char *send = ""; ///< on the button of a new one that somebody gets; empty: "Save"
};

/// How records of one kind are kept by hand: all in which one kind differs from another, said once.
/// From it come the forms to add, correct and archive, and what brings a record back. Values only:
/// the functions are called on a lane's thread.
template <class T>
struct RecordKeeping
{
    QString form; ///< drafts of it are kept under this name
    KeepingWords words;
    std::optional<FamilyId> family = {}; ///< none: a record of the directory
    Fields fields;
    QString firstField = {};
    QList<const char *> openChoices = {}; ///< of a new one; see leaveOpen()
    std::function<QJsonObject(const QString &field, QJsonObject record)> follow = {};
    std::function<QList<Error>(const T &typed, const QDateTime &now)> check;
    std::function<QStringList(const T &typed)> advice = {}; ///< see EditJob::advice
    std::function<Result<>(Work &work, const T &typed)> save;
    std::function<Result<T>(Reading &reading, const decltype(T::id) &id)> find;
    /// Of kinds that are not archived by saving them so; `reason` is empty to bring it back.
    std::function<Result<>(Work &work, const T &seen, const QString &reason)> archive = {};
};

namespace recordkeeping {

[[nodiscard]] inline QString words(const char *text)
{
    return QCoreApplication::translate("RecordKeeping", text);
}

template <class T>
[[nodiscard]] EditJob jobOf(const RecordKeeping<T> &keeping, const T &record)
{
    EditJob job;
    job.record = RecordRef::to(Table<T>::kind, record.id);
    job.isNew = record.revision == 0;
    job.family = keeping.family;
    if constexpr (requires { record.child; })
        job.child = record.child;
    job.base = toJson(record);
    return job;
}

/// What its rules say of a record, whatever they ask about the time: validate(record), or with the
/// day or the moment.
template <class T>
[[nodiscard]] QList<Error> complaints(const T &record, [[maybe_unused]] const QDateTime &now)
{
    if constexpr (requires { validate(record, QDate()); })
        return validate(record, countyDay(now));
    else if constexpr (requires { validate(record, now); })
        return validate(record, now);
    else
        return validate(record);
}

/// The record as tidied(record) makes it, where it has that.
template <class T>
[[nodiscard]] T tidy(const T &record)
{
    if constexpr (requires { tidied(record); })
        return tidied(record);
    else
        return record;
}

/// The record archived for that reason, or brought back when there is none.
template <class T>
[[nodiscard]] Result<T> archived(const T &record, const QDateTime &now, const QString &reason)
{
    const bool isBack = reason.isEmpty();
    return withColumns(record, {{QStringLiteral("archived_at"),
                                 isBack ? QJsonValue(QJsonValue::Null)
                                        : QJsonValue(now.toUTC().toString(Qt::ISODateWithMs))},
                                {QStringLiteral("archived_reason"), reason}});
}

/// The reason's own complaint.
[[nodiscard]] QList<Error> checkReason(const QString &reason);
[[nodiscard]] Field reasonField();

} // namespace recordkeeping

/// Whether the record is out of the lists.
template <class T>
[[nodiscard]] bool isArchived(const T &record)
{
    if constexpr (requires { record.archivedAt; })
        return record.archivedAt.has_value();
    else
        return record.archived.at.has_value();
}

/// The keeping of a kind whose rules are as recordkeeping::complaints() asks them, and whose
/// repository has find(id) and save(work, record). What differs is set after it.
template <class T, class Repository>
[[nodiscard]] RecordKeeping<T> plainKeeping(const QString &form, const KeepingWords &words,
                                            Fields fields)
{
    RecordKeeping<T> keeping;
    keeping.form = form;
    keeping.words = words;
    keeping.fields = std::move(fields);
    keeping.check = [](const T &typed, const QDateTime &now) {
        return recordkeeping::complaints(recordkeeping::tidy(typed), now);
    };
    keeping.save = [](Work &work, const T &typed) -> Result<> {
        ENLACE_TRY(Repository(work).save(work, recordkeeping::tidy(typed)));
        return {};
    };
    keeping.find = [](Reading &reading, const decltype(T::id) &id) -> Result<T> {
        return Repository(reading).find(id);
    };
    return keeping;
}

/// The name under which drafts of the archive form are kept.
[[nodiscard]] inline QString archiveForm(const QString &form)
{
    return form + QLatin1String("Archive");
}

/// Writes a new record (revision 0) down, or corrects one.
template <class T>
[[nodiscard]] EditJob editJob(const RecordKeeping<T> &keeping, const T &record)
{
    EditJob job = recordkeeping::jobOf(keeping, record);
    job.form = keeping.form;
    job.title = [words = keeping.words, isNew = job.isNew] {
        return recordkeeping::words(isNew ? words.add : words.correct);
    };
    job.doneWords = [words = keeping.words, isNew = job.isNew] {
        return recordkeeping::words(isNew ? words.added : words.corrected);
    };
    if (job.isNew && *keeping.words.send)
        job.saveWords = [send = keeping.words.send] { return recordkeeping::words(send); };
    job.fields = keeping.fields;
    job.firstField = keeping.firstField;
    job.follow = keeping.follow;
    job.check = [check = keeping.check, record](const QJsonObject &columns,
                                                const QDateTime &now) -> QList<Error> {
        const Result<T> typed = withColumns(record, columns);
        if (!typed)
            return {typed.error()};
        return check(*typed, now);
    };
    if (job.isNew)
        for (const char *choice : keeping.openChoices)
            leaveOpen(job, choice);
    if (keeping.advice)
        job.advice = [advice = keeping.advice, record](const QJsonObject &columns) -> QStringList {
            const Result<T> typed = withColumns(record, columns);
            return typed ? advice(*typed) : QStringList();
        };
    job.save = [save = keeping.save, record](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const T typed, withColumns(record, columns));
        return save(work, typed);
    };
    job.again = [keeping, id = record.id](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const T now, keeping.find(reading, id));
        return editJob(keeping, now);
    };
    return job;
}

/// Archives, or brings back when `reason` is empty, in a Work.
template <class T>
[[nodiscard]] Result<> archiveIn(Work &work, const RecordKeeping<T> &keeping, const T &seen,
                                 const QString &reason)
{
    if (keeping.archive)
        return keeping.archive(work, seen, reason);
    ENLACE_ASSIGN(const T value, recordkeeping::archived(seen, work.now(), reason));
    return keeping.save(work, value);
}

/// Asks for the reason and archives.
template <class T>
[[nodiscard]] EditJob archiveJob(const RecordKeeping<T> &keeping, const T &record)
{
    EditJob job = recordkeeping::jobOf(keeping, record);
    job.form = archiveForm(keeping.form);
    job.title = [words = keeping.words] { return recordkeeping::words(words.archive); };
    job.saveWords = [] {
        return recordkeeping::words(QT_TRANSLATE_NOOP("RecordKeeping", "&Archive"));
    };
    job.doneWords = [words = keeping.words] { return recordkeeping::words(words.archived); };
    job.fields = {recordkeeping::reasonField()};
    const auto reasonOf = [](const QJsonObject &columns) {
        return columns.value(QLatin1String("archived_reason")).toString().trimmed();
    };
    job.check = [reasonOf](const QJsonObject &columns, const QDateTime &) {
        return recordkeeping::checkReason(reasonOf(columns));
    };
    job.save = [keeping, record, reasonOf](Work &work, const QJsonObject &columns) {
        return archiveIn(work, keeping, record, reasonOf(columns));
    };
    job.again = [keeping, id = record.id](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const T now, keeping.find(reading, id));
        return archiveJob(keeping, now);
    };
    job.isMergeable = false;
    return job;
}

/// For a draft: the form of that name, of the record as it stands.
template <class T>
[[nodiscard]] EditJob jobNamed(const QString &form, const RecordKeeping<T> &keeping,
                               const T &record)
{
    return form == keeping.form ? editJob(keeping, record) : archiveJob(keeping, record);
}

} // namespace enlace
