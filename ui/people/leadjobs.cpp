// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/leadjobs.h"

#include "core/editing/recordcolumns.h"
#include "core/people/coordinationrepository.h"
#include "core/people/languagetag.h"
#include "core/people/peoplerules.h"
#include "core/people/peopletables.h"
#include "ui/kit/languages.h"

#include <algorithm>

namespace enlace {

namespace {

QString words(const char *text) { return QCoreApplication::translate("LeadJobs", text); }

/// "Ana Ruiz (English, Spanish)"
QString colleagueText(const StaffName &colleague)
{
    QStringList languages;
    for (const QString &tag : colleague.languages)
        languages.append(languageName(tag, Languages::current()));
    return languages.isEmpty() ? colleague.displayName
                               : QStringLiteral("%1 (%2)").arg(
                                     colleague.displayName, languages.join(QStringLiteral(", ")));
}

/// Those who speak with the family in its own language first, without an interpreter.
QList<FieldOption> colleagueOptions(QList<StaffName> colleagues, const QString &language)
{
    std::stable_partition(colleagues.begin(), colleagues.end(), [&language](const StaffName &each) {
        return each.languages.contains(language);
    });
    const QString staff = QStringLiteral("staff_id");
    QList<FieldOption> options{noOption({staff}, QT_TRANSLATE_NOOP("Field", "choose"))};
    for (const StaffName &colleague : std::as_const(colleagues))
        options.append(
            {{{staff, colleague.id.text()}}, [colleague] { return colleagueText(colleague); }});
    return options;
}

Fields handOverFields(const QList<StaffName> &colleagues, const QString &language)
{
    return {{.name = "to",
             .words = QT_TRANSLATE_NOOP("Field", "Who takes over"),
             .kind = FieldKind::Choice,
             .columns = {"staff_id"},
             .options = colleagueOptions(colleagues, language),
             .isHalf = true},
            {.name = "role",
             .words = QT_TRANSLATE_NOOP("Field", "As what"),
             .kind = FieldKind::Choice,
             .columns = {"role"},
             .options = enumOptions<CoordinationRole>("role"),
             .isHalf = true},
            {.name = "from",
             .words = QT_TRANSLATE_NOOP("Field", "From"),
             .kind = FieldKind::Day,
             .columns = {"from_on"},
             .isHalf = true},
            {.name = "reason",
             .words = QT_TRANSLATE_NOOP("Field", "Why it changes"),
             .columns = {"reason"},
             .isHalf = true},
            {.name = "handOver",
             .words = QT_TRANSLATE_NOOP("Field", "What the next one must know"),
             .kind = FieldKind::Text,
             .columns = {"hand_over"},
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
            problems.append(invalid(field, text));
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

bool lacksLanguage(const QStringList &languages, const QString &language)
{
    return !language.isEmpty() && !languages.isEmpty() && !languages.contains(language);
}

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
    const QString language = subject.spokenLanguage();
    job.fields = handOverFields(colleagues, language);
    job.advice = [colleagues, language](const QJsonObject &record) -> QStringList {
        const auto receiver =
            StaffId(QUuid::fromString(record.value(QLatin1String("staff_id")).toString()));
        for (const StaffName &each : colleagues)
            if (each.id == receiver && lacksLanguage(each.languages, language))
                return {words(QT_TRANSLATE_NOOP("LeadJobs", "%1 does not work in %2, which the "
                                                            "family speaks: an interpreter will "
                                                            "be needed."))
                            .arg(each.displayName, languageName(language, Languages::current()))};
        return {};
    };
    job.base = toJson(next);
    job.check = check;
    job.save = save;
    return job;
}

} // namespace enlace
