// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/leadjobs.h"

#include "core/editing/recordcolumns.h"
#include "core/people/coordinationrepository.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("LeadJobs", text); }

QStringList column(const char *name) { return {QString::fromLatin1(name)}; }

QList<FieldOption> colleagueOptions(const QList<StaffName> &colleagues)
{
    const QString staff = QStringLiteral("staff_id");
    QList<FieldOption> options{noOption({staff}, QT_TRANSLATE_NOOP("Field", "choose"))};
    for (const StaffName &colleague : colleagues)
        options.append(
            {{{staff, colleague.id.text()}}, [name = colleague.displayName] { return name; }});
    return options;
}

Fields handOverFields(const QList<StaffName> &colleagues)
{
    return {{.name = "to",
             .words = QT_TRANSLATE_NOOP("Field", "Who takes over"),
             .kind = FieldKind::Choice,
             .columns = column("staff_id"),
             .options = colleagueOptions(colleagues),
             .isHalf = true},
            {.name = "role",
             .words = QT_TRANSLATE_NOOP("Field", "As what"),
             .kind = FieldKind::Choice,
             .columns = column("role"),
             .options = enumOptions<CoordinationRole>("role"),
             .isHalf = true},
            {.name = "from",
             .words = QT_TRANSLATE_NOOP("Field", "From"),
             .kind = FieldKind::Day,
             .columns = column("from_on"),
             .isHalf = true},
            {.name = "reason",
             .words = QT_TRANSLATE_NOOP("Field", "Why it changes"),
             .columns = column("reason"),
             .isHalf = true},
            {.name = "handOver",
             .words = QT_TRANSLATE_NOOP("Field", "What the next one must know"),
             .kind = FieldKind::Text,
             .columns = column("hand_over"),
             .hint = QT_TRANSLATE_NOOP("Field", "What worked, what is promised, what worries the "
                                                "family. It stays in the history.")}};
}

QList<Error> check(const QJsonObject &record, const QDateTime &)
{
    const Result<Coordination> typed = withColumns(Coordination{}, record);
    if (!typed)
        return {typed.error()};
    QList<Error> problems = validate(*typed);
    const auto need = [&](bool isMissing, const char *text, const char *field) {
        if (isMissing)
            problems.append({ErrorCode::Invalid, text, {}, -1, QLatin1String(field), {}});
    };
    need(!typed->staff.isSet(), QT_TRANSLATE_NOOP("Error", "Choose who takes over."), "to");
    need(typed->handOver.trimmed().isEmpty(),
         QT_TRANSLATE_NOOP("Error", "Write what the next one must know."), "handOver");
    return problems;
}

Result<> save(Work &work, const QJsonObject &record)
{
    ENLACE_ASSIGN(const Coordination typed, withColumns(Coordination{}, record));
    ENLACE_TRY(CoordinationRepository(work).handOver(
        work, HandOver{typed.child, typed.staff, typed.role, typed.span.from,
                       typed.handOver.trimmed(), typed.reason}));
    return {};
}

} // namespace

bool mayHandOver(const Actor &actor, const FamilySubject &subject, ChildId child)
{
    return may(actor, Permission::AssignCover) ||
           (may(actor, Permission::HandOver) && subject.mayEdit(child, DataCategory::People));
}

EditJob handOverJob(const FamilySubject &subject, const ChildCard &card,
                    const QList<StaffName> &colleagues)
{
    Coordination next;
    next.child = card.child.id;
    // Tomorrow: today's work is still with whoever has it, and what was done can be undone.
    next.span.from = subject.today.addDays(1);
    EditJob job;
    job.form = QStringLiteral("handOver");
    job.record = RecordRef::to(RecordKind::Coordination, next.id);
    job.isNew = true;
    job.family = subject.family();
    job.child = next.child;
    job.title = [name = subject.nameOf(next.child)] {
        return words(QT_TRANSLATE_NOOP("LeadJobs", "Hand over: %1")).arg(name);
    };
    job.saveWords = [] { return words(QT_TRANSLATE_NOOP("LeadJobs", "&Hand over")); };
    job.doneWords = [] {
        return words(QT_TRANSLATE_NOOP("LeadJobs", "It was handed over, with the note."));
    };
    job.fields = handOverFields(colleagues);
    job.base = toJson(next);
    job.check = check;
    job.save = save;
    return job;
}

} // namespace enlace
