// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"
#include "ui/kit/recordkeeping.h"

namespace enlace {

/// How records of one kind are kept by hand, told once: adding, correcting, archiving with a
/// reason and bringing back are all made from it. Works with a record's columns, so that one side
/// of a tab serves every kind. Holds values only: some functions run on a lane's thread.
struct Keeping
{
    RecordKind kind = RecordKind::Child;
    QString form;            ///< for drafts; that of archiving is "<form>Archive"
    const char *newOne = ""; ///< QT_TRANSLATE_NOOP("Keeping", "A new medication")
    const char *added = "";  ///< QT_TRANSLATE_NOOP("Keeping", "The medication was added.")
    FamilyId family = {};
    std::optional<ChildId> child = {};
    Fields fields = {};
    bool mayEdit = false;
    /// What to call a record, from its columns: "Baclofen".
    std::function<QString(const QJsonObject &record)> name = {};
    std::function<QJsonObject()> make = {}; ///< a new one, not saved
    /// The record as the form asks for it, the other way of `tidy`; empty: as it is kept.
    std::function<QJsonObject(QJsonObject record)> spread = {};
    /// What is typed, as it is kept; empty: as it is typed.
    std::function<QJsonObject(QJsonObject record)> tidy = {};
    std::function<QList<Error>(const QJsonObject &record, const QDateTime &now)> check = {};
    std::function<Result<>(Work &work, const QJsonObject &record)> save = {};
    std::function<Result<QJsonObject>(Reading &reading, const QUuid &id)> find = {};
    /// What is worth knowing while one is typed; see EditJob.
    std::function<Result<FormNotes>(Reading &reading, const QJsonObject &record)> notes = {};
    QList<const char *> openChoices = {}; ///< of a new one; see leaveOpen()

    [[nodiscard]] QStringList forms() const { return {form, archiveForm()}; }
    [[nodiscard]] QString archiveForm() const { return form + QLatin1String("Archive"); }
};

/// The keeping of records of type T, whose repository has find(id) and save(work, record), and
/// whose rules are validate(record). `blank` is a record with nothing but whose it is.
template <class T, class Repository>
[[nodiscard]] Keeping keepingOf(const QString &form, const T &blank)
{
    Keeping keeping;
    keeping.kind = Table<T>::kind;
    keeping.form = form;
    keeping.make = [blank] {
        T fresh = blank;
        fresh.id = decltype(T::id)::make();
        return toJson(fresh);
    };
    keeping.check = [](const QJsonObject &record, const QDateTime &now) -> QList<Error> {
        const Result<T> typed = withColumns(T{}, record);
        if (!typed)
            return {typed.error()};
        return recordkeeping::complaints(*typed, now);
    };
    keeping.save = [](Work &work, const QJsonObject &record) -> Result<> {
        ENLACE_ASSIGN(const T typed, withColumns(T{}, record));
        ENLACE_TRY(Repository(work).save(work, typed));
        return {};
    };
    keeping.find = [](Reading &reading, const QUuid &id) -> Result<QJsonObject> {
        ENLACE_ASSIGN(const T found, Repository(reading).find(decltype(T::id)(id)));
        return toJson(found);
    };
    return keeping;
}

/// Adds a record (revision 0) or corrects one.
[[nodiscard]] EditJob keepJob(const Keeping &keeping, const QJsonObject &record);
/// Asks for the reason and archives.
[[nodiscard]] EditJob archiveJob(const Keeping &keeping, const QJsonObject &record);
/// Brings an archived record back into its list.
[[nodiscard]] Result<> bringBack(Work &work, const Keeping &keeping, const QUuid &id);

/// What is said once it is back.
[[nodiscard]] Message broughtBack();
/// "History: Baclofen"
[[nodiscard]] QString historyTitle(const Keeping &keeping, const QJsonObject &record);

[[nodiscard]] bool isArchived(const QJsonObject &record);
/// Its name, or what a new one is called.
[[nodiscard]] QString nameOf(const Keeping &keeping, const QJsonObject &record);

} // namespace enlace
