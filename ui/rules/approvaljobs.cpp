// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/approvaljobs.h"

#include "core/approvals/approvalfields.h"
#include "core/approvals/approvalrepository.h"
#include "ui/rules/approvaldetail.h"

namespace enlace {

namespace {

Fields fieldsFor(const ConditionGroup &, const QList<NamedChoice> &networks)
{
    return conditionGroupFields(networks);
}

Fields fieldsFor(const ApprovalEntry &, const QList<NamedChoice> &networks)
{
    return approvalEntryFields(networks);
}

KeepingWords wordsFor(const ConditionGroup &)
{
    return {QT_TRANSLATE_NOOP("RecordKeeping", "New group approved together"),
            QT_TRANSLATE_NOOP("RecordKeeping", "Change the group"),
            QT_TRANSLATE_NOOP("RecordKeeping", "Archive the group"),
            QT_TRANSLATE_NOOP("RecordKeeping", "The group was written down."),
            QT_TRANSLATE_NOOP("RecordKeeping", "The group was changed."),
            QT_TRANSLATE_NOOP("RecordKeeping", "The group was archived.")};
}

KeepingWords wordsFor(const ApprovalEntry &)
{
    return {QT_TRANSLATE_NOOP("RecordKeeping", "New line of a network's list"),
            QT_TRANSLATE_NOOP("RecordKeeping", "Change the line"),
            QT_TRANSLATE_NOOP("RecordKeeping", "Archive the line"),
            QT_TRANSLATE_NOOP("RecordKeeping", "The line was written down."),
            QT_TRANSLATE_NOOP("RecordKeeping", "The line was changed."),
            QT_TRANSLATE_NOOP("RecordKeeping", "The line was archived.")};
}

template <class T>
RecordKeeping<T> keepingOf(const T &approval, const QList<NamedChoice> &networks)
{
    return plainKeeping<T, ApprovalRepository>(QStringLiteral("approval"), wordsFor(approval),
                                               fieldsFor(approval, networks));
}

/// Each change has a reason of its own: the last one's is not offered.
template <class T>
T withoutReason(T approval)
{
    approval.changeReason.clear();
    return approval;
}

/// A form of few fields about what stands; `made` makes of what was typed what is saved.
template <class T>
EditJob shortJob(const T &approval, const Fields &fields, const char *title, const char *done,
                 const std::function<T(const T &typed, QDate today)> &made)
{
    RecordKeeping<T> keeping = keepingOf(approval, {});
    keeping.fields = fields;
    keeping.save = [made](Work &work, const T &typed) -> Result<> {
        ENLACE_TRY(ApprovalRepository(work).save(work, made(typed, work.today())));
        return {};
    };
    EditJob job = editJob(keeping, withoutReason(approval));
    job.title = [title, approval] {
        return QStringLiteral("%1: %2").arg(recordkeeping::words(title), approvalTitle(approval));
    };
    job.doneWords = [done] { return recordkeeping::words(done); };
    job.again = [fields, title, done, made, id = approval.id](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const T now, ApprovalRepository(reading).find(id));
        return shortJob<T>(now, fields, title, done, made);
    };
    return job;
}

} // namespace

EditJob changeJob(const Approval &approval, const QList<NamedChoice> &networks)
{
    return std::visit(
        [&](const auto &one) {
            using T = std::decay_t<decltype(one)>;
            EditJob job = editJob(keepingOf<T>(one, networks), withoutReason(one));
            job.again = [networks, id = one.id](Reading &reading) -> Result<EditJob> {
                ENLACE_ASSIGN(const T now, ApprovalRepository(reading).find(id));
                return changeJob(now, networks);
            };
            return job;
        },
        approval);
}

EditJob confirmJob(const ApprovalLine &line, const QString &name)
{
    return std::visit(
        [&](const auto &one) {
            using T = std::decay_t<decltype(one)>;
            EditJob job =
                shortJob<T>(one, approvalConfirmFields(),
                            QT_TRANSLATE_NOOP("RecordKeeping", "Confirm what was written down"),
                            QT_TRANSLATE_NOOP("RecordKeeping", "It was confirmed."),
                            [](const T &typed, QDate today) {
                                return confirmedBy(typed, typed.confirmedBy, today);
                            });
            job.saveWords = [] {
                return recordkeeping::words(QT_TRANSLATE_NOOP("RecordKeeping", "Con&firm"));
            };
            job.advice = [line](const QJsonObject &) { return approvalWords(line); };
            job.begin = job.base;
            job.begin.insert(QStringLiteral("confirmed_by"), name);
            if (!name.isEmpty())
                job.firstField = QStringLiteral("changeReasonEdit");
            job.check = [](const QJsonObject &record, const QDateTime &) -> QList<Error> {
                if (record.value(QLatin1String("confirmed_by")).toString().trimmed().isEmpty())
                    return {invalid("confirmedByEdit", complaint::needed)};
                return {};
            };
            return job;
        },
        line.approval);
}

EditJob endJob(const Approval &approval)
{
    return std::visit(
        [](const auto &one) {
            using T = std::decay_t<decltype(one)>;
            EditJob job =
                shortJob<T>(one, approvalEndFields(), QT_TRANSLATE_NOOP("RecordKeeping", "It ends"),
                            QT_TRANSLATE_NOOP("RecordKeeping", "Its last day was written down."),
                            [](const T &typed, QDate) { return typed; });
            job.check = [check = job.check](const QJsonObject &record,
                                            const QDateTime &now) -> QList<Error> {
                if (record.value(QLatin1String("until_on")).isNull())
                    return {invalid("untilEdit", complaint::needed)};
                return check(record, now);
            };
            return job;
        },
        approval);
}

EditJob archiveJob(const Approval &approval, const QList<NamedChoice> &networks)
{
    return std::visit([&](const auto &one) { return archiveJob(keepingOf(one, networks), one); },
                      approval);
}

Result<> bringBack(Work &work, const Approval &approval)
{
    return std::visit(
        [&work](const auto &one) { return archiveIn(work, keepingOf(one, {}), one, QString()); },
        approval);
}

Fields fieldsOf(const Approval &approval, const QList<NamedChoice> &networks)
{
    return std::visit([&](const auto &one) { return fieldsFor(one, networks); }, approval);
}

RecordRef refOf(const Approval &approval)
{
    return std::visit(
        [](const auto &one) {
            return RecordRef::to(Table<std::decay_t<decltype(one)>>::kind, one.id);
        },
        approval);
}

} // namespace enlace
