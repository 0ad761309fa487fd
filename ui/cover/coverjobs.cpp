// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cover/coverjobs.h"

#include "core/base/datetext.h"
#include "core/editing/recordcolumns.h"
#include "core/storage/work.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"

namespace enlace {

namespace {

constexpr auto coverForm = "cover";
constexpr auto handOverForm = "handOverAll";

QString words(const char *text) { return QCoreApplication::translate("CoverJobs", text); }

QList<FieldOption> colleagueOptions(const char *column, const QList<StaffName> &colleagues,
                                    const StaffId &butNot)
{
    QList<NamedChoice> choices;
    for (const StaffName &colleague : colleagues)
        if (colleague.id != butNot)
            choices.append({colleague.id.uuid(), colleague.displayName});
    return namedOptions(column, choices, QT_TRANSLATE_NOOP("Field", "choose"));
}

QStringList listOf(const QJsonObject &record, const char *column)
{
    QStringList entries;
    Codec<QStringList>::fromColumn(record.value(QLatin1String(column)).toString(), entries);
    return entries;
}

BulkHandOver handOverOf(const StaffId &from, const QJsonObject &record)
{
    BulkHandOver bulk;
    bulk.from = from;
    bulk.to = StaffId(QUuid::fromString(record.value(QLatin1String("to_id")).toString()));
    bulk.day = QDate::fromString(record.value(QLatin1String("from_on")).toString(), Qt::ISODate);
    for (const QString &child : listOf(record, "children"))
        bulk.children.append(ChildId(QUuid::fromString(child)));
    bulk.note = record.value(QLatin1String("hand_over")).toString().trimmed();
    bulk.reason = record.value(QLatin1String("reason")).toString().trimmed();
    return bulk;
}

QString childText(const LedChild &child)
{
    return joined({child.name, shortDate(child.birthDate, Languages::current()),
                   child.isLead ? QString() : label(CoordinationRole::Backup)});
}

Fields bulkFields(const StaffId &from, const QList<LedChild> &children,
                  const QList<StaffName> &colleagues)
{
    Field which{.name = "children",
                .words = QT_TRANSLATE_NOOP("Field", "Which children"),
                .kind = FieldKind::Several,
                .columns = {QStringLiteral("children")}};
    for (const LedChild &child : children)
        which.options.append({{{QStringLiteral("children"), child.child.text()}},
                              [child] { return childText(child); }});
    return {
        choiceField("to", QT_TRANSLATE_NOOP("Field", "Who takes over"), "to_id",
                    colleagueOptions("to_id", colleagues, from)),
        dayField("from", QT_TRANSLATE_NOOP("Field", "From"), "from_on"),
        lineField("reason", QT_TRANSLATE_NOOP("Field", "Why it changes"), "reason"),
        withHint(textField("handOver", QT_TRANSLATE_NOOP("Field", "What the next one must know"),
                           "hand_over"),
                 QT_TRANSLATE_NOOP("Field", "It stays in the history of each child. What "
                                            "concerns one child alone is written when that "
                                            "child is handed over.")),
        which};
}

} // namespace

QStringList coverForms()
{
    return {QString::fromLatin1(coverForm), QString::fromLatin1(handOverForm)};
}

EditJob coverJob(const StaffCover &cover, const QString &name, const QList<StaffName> &colleagues)
{
    EditJob job;
    job.form = QString::fromLatin1(coverForm);
    job.record = RecordRef::to(RecordKind::StaffCover, cover.id);
    job.isNew = cover.revision == 0;
    job.title = [name] { return words(QT_TRANSLATE_NOOP("CoverJobs", "%1 is away")).arg(name); };
    job.doneWords = [isNew = job.isNew] {
        return words(isNew ? QT_TRANSLATE_NOOP("CoverJobs", "It is settled who stands in.")
                           : QT_TRANSLATE_NOOP("CoverJobs", "It was corrected."));
    };
    job.fields = {
        dayField("from", QT_TRANSLATE_NOOP("Field", "First day away"), "from_on"),
        dayField("until", QT_TRANSLATE_NOOP("Field", "Last day away"), "until_on"),
        withHint(choiceField("by", QT_TRANSLATE_NOOP("Field", "Who stands in"), "covered_by",
                             colleagueOptions("covered_by", colleagues, cover.staff)),
                 QT_TRANSLATE_NOOP("Field", "On these days they may do with the "
                                            "children what the coordinator may.")),
        textField("note", QT_TRANSLATE_NOOP("Field", "What they must know"), "note")};
    job.base = toJson(cover);
    job.check = [](const QJsonObject &columns, const QDateTime &) {
        QList<Error> problems;
        const auto typed = withColumns(StaffCover{}, columns);
        if (!typed)
            return QList<Error>{typed.error()};
        if (!typed->span.from.isValid())
            problems.append(invalid("from", complaint::needed));
        if (!typed->span.until)
            problems.append(invalid("until", complaint::needed));
        else if (!typed->span.isValid())
            problems.append(invalid("until", complaint::reversed));
        if (!typed->coveredBy.isSet())
            problems.append(
                invalid("by", QT_TRANSLATE_NOOP("Error", "Choose who stands in meanwhile.")));
        return problems;
    };
    job.save = [](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const StaffCover typed, withColumns(StaffCover{}, columns));
        ENLACE_TRY(CoverRepository(work).save(work, typed));
        return {};
    };
    job.again = [id = cover.id, name, colleagues](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const StaffCover now, CoverRepository(reading).find(id));
        return coverJob(now, name, colleagues);
    };
    return job;
}

EditJob bulkHandOverJob(const StaffName &from, const QList<LedChild> &children,
                        const QList<StaffName> &colleagues, QDate day)
{
    EditJob job;
    job.form = QString::fromLatin1(handOverForm);
    job.record = RecordRef::to(RecordKind::Staff, from.id);
    job.isNew = true;
    job.title = [name = from.displayName] {
        return words(QT_TRANSLATE_NOOP("CoverJobs", "Hand over the children of %1")).arg(name);
    };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("CoverJobs", "&Hand over")); };
    job.doneWords = [] {
        return words(QT_TRANSLATE_NOOP("CoverJobs", "The children were handed over, with the "
                                                    "note."));
    };
    job.fields = bulkFields(from.id, children, colleagues);
    job.base = {{QStringLiteral("from_on"), day.toString(Qt::ISODate)}};
    job.check = [from = from.id](const QJsonObject &columns, const QDateTime &) {
        QList<Error> problems;
        const BulkHandOver bulk = handOverOf(from, columns);
        if (!bulk.to.isSet())
            problems.append(invalid("to", QT_TRANSLATE_NOOP("Error", "Choose who takes over.")));
        if (!bulk.day.isValid())
            problems.append(invalid("from", complaint::needed));
        if (bulk.note.isEmpty())
            problems.append(invalid(
                "handOver", QT_TRANSLATE_NOOP("Error", "Write what the next one must know.")));
        if (bulk.children.isEmpty())
            problems.append(
                invalid("children", QT_TRANSLATE_NOOP("Error", "Choose at least one child.")));
        return problems;
    };
    job.save = [from = from.id](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_TRY(CoordinationRepository(work).handOverAll(work, handOverOf(from, columns)));
        return {};
    };
    job.isMergeable = false;
    return job;
}

} // namespace enlace
