// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/therapyjobs.h"

#include "core/authorizations/authorizationrepository.h"
#include "core/therapy/therapyrepository.h"
#include "ui/people/familydata.h"
#include "ui/people/servicechoices.h"

namespace enlace {

namespace {

constexpr auto form = "therapy";
constexpr auto endForm = "therapyEnd";
constexpr auto changeForm = "therapyChange";

/// As it will be kept: what is protected has its label.
TherapyEpisode labelled(TherapyEpisode episode)
{
    if (episode.origin.label == Sensitivity::General)
        episode.origin.label = labelFor(episode.discipline);
    return episode;
}

QList<Error> checkEnd(const TherapyEpisode &typed, const QDateTime &)
{
    QList<Error> problems = validate(labelled(typed));
    if (!typed.span.until && !typed.endReason)
        problems.append(invalid("untilEdit", complaint::needed));
    if (!typed.endReason)
        problems.append(
            invalid("endReasonEdit", QT_TRANSLATE_NOOP("Error", "Choose why it ended.")));
    return problems;
}

/// The directory's name is the therapist's name until somebody writes another.
QJsonObject follow(const TherapyChoices &choices, const QString &field, QJsonObject record)
{
    if (field != QLatin1String("therapistEdit"))
        return record;
    const QString id = record.value(QLatin1String("therapist_id")).toString();
    for (const NamedChoice &choice : choices.therapists)
        if (choice.id.toString(QUuid::WithoutBraces) == id)
            record.insert(QStringLiteral("therapist_name"), choice.name);
    return record;
}

/// Who takes over begins where the other one was; nobody is named yet.
TherapyEpisode successorOf(const TherapyEpisode &previous, QDate today)
{
    TherapyEpisode next;
    next.child = previous.child;
    next.origin.agency = previous.origin.agency;
    next.origin.label = previous.origin.label;
    next.discipline = previous.discipline;
    next.providedBy = previous.providedBy;
    next.organization = previous.organization;
    next.frequency = previous.frequency;
    next.authorization = previous.authorization;
    next.referralUntil = previous.referralUntil;
    next.resubmitter = previous.resubmitter;
    next.resubmitterWords = previous.resubmitterWords;
    next.span.from = previous.span.until ? std::max(today, previous.span.until->addDays(1)) : today;
    return next;
}

/// What the form of a change says, as the two episodes that it is about.
struct Change
{
    TherapyEpisode previous;
    TherapyEpisode next;
};

Result<Change> changeOf(const TherapyEpisode &previous, const TherapyEpisode &next,
                        const QJsonObject &columns)
{
    Change change{previous, {}};
    ENLACE_ASSIGN(change.next, withColumns(next, columns));
    change.previous.endReason = std::exchange(change.next.endReason, std::nullopt);
    change.previous.endNote = std::exchange(change.next.endNote, QString());
    return change;
}

QList<Error> checkChange(const Change &change)
{
    if (!change.next.span.from.isValid())
        return {invalid("fromEdit", complaint::needed)};
    QList<Error> problems;
    if (change.next.therapistName.trimmed().isEmpty() && !change.next.therapist)
        problems.append(
            invalid("therapistNameEdit", QT_TRANSLATE_NOOP("Error", "Write who comes next.")));
    if (const Result<> may = mayFollow(change.previous, change.next); !may)
        problems.append(may.error());
    return problems;
}

} // namespace

Result<TherapyChoices> readTherapyChoices(Reading &reading, const ChildId &child)
{
    TherapyChoices choices;
    ENLACE_ASSIGN(const RequestChoices named, readRequestChoices(reading, child));
    choices.therapists = named.providers;
    ENLACE_ASSIGN(choices.organizations,
                  orEmpty(agenciesToChoose(
                      reading, {AgencyKind::TherapyUnit, AgencyKind::TherapyAgency,
                                AgencyKind::Vendor, AgencyKind::School, AgencyKind::Hospital,
                                AgencyKind::Clinic, AgencyKind::RegionalCenter})));
    ENLACE_ASSIGN(const auto requests, orEmpty(AuthorizationRepository(reading).ofChild(child)));
    for (const AuthorizationView &view : requests)
        if (view.authorization.group == ServiceGroup::Therapy)
            choices.authorizations.append({view.authorization.id.uuid(), view.authorization.item});
    return choices;
}

RecordKeeping<TherapyEpisode> therapyKeeping(const TherapySetting &setting)
{
    auto keeping = plainKeeping<TherapyEpisode, TherapyRepository>(
        QLatin1String(form),
        {QT_TRANSLATE_NOOP("RecordKeeping", "A therapy begins"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Correct the therapy"),
         QT_TRANSLATE_NOOP("RecordKeeping", "Archive the therapy"),
         QT_TRANSLATE_NOOP("RecordKeeping", "The therapy was written down."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The therapy was corrected."),
         QT_TRANSLATE_NOOP("RecordKeeping", "The therapy was archived.")},
        therapyFields(setting.choices));
    keeping.family = setting.family;
    keeping.openChoices = {"disciplineEdit"};
    keeping.follow = [choices = setting.choices](const QString &field, const QJsonObject &record) {
        return follow(choices, field, record);
    };
    keeping.check = [](const TherapyEpisode &typed, const QDateTime &) {
        return validate(labelled(typed));
    };
    return keeping;
}

TherapyEpisode newTherapy(const ChildId &child, QDate today)
{
    TherapyEpisode episode;
    episode.child = child;
    episode.span.from = today;
    return episode;
}

RecordKeeping<TherapyEpisode> endKeeping(const TherapySetting &setting)
{
    RecordKeeping<TherapyEpisode> keeping = therapyKeeping(setting);
    keeping.form = QLatin1String(endForm);
    keeping.words.correct = QT_TRANSLATE_NOOP("RecordKeeping", "The therapy ends");
    keeping.words.corrected = QT_TRANSLATE_NOOP("RecordKeeping", "The end was written down.");
    keeping.fields = endFields();
    keeping.follow = {};
    keeping.check = checkEnd;
    return keeping;
}

EditJob changeTherapistJob(const TherapyEpisode &previous, const TherapySetting &setting,
                           QDate today)
{
    const TherapyEpisode next = successorOf(previous, today);
    EditJob job;
    job.form = QLatin1String(changeForm);
    job.record = RecordRef::to(RecordKind::TherapyEpisode, previous.id);
    job.family = setting.family;
    job.child = previous.child;
    job.title = [name = previous.therapistName] {
        const QString title = recordkeeping::words(
            QT_TRANSLATE_NOOP("RecordKeeping", "Another therapist takes over from %1"));
        return title.arg(name.isEmpty() ? label(Resubmitter::Therapist) : name);
    };
    job.doneWords = [] {
        return recordkeeping::words(
            QT_TRANSLATE_NOOP("RecordKeeping", "The change of therapist was written down."));
    };
    job.fields = changeFields(setting.choices);
    job.follow = [choices = setting.choices](const QString &field, const QJsonObject &record) {
        return follow(choices, field, record);
    };
    TherapyEpisode shown = next;
    shown.endReason = previous.endReason;
    shown.endNote = previous.endNote;
    job.base = toJson(shown);
    job.check = [previous, next](const QJsonObject &columns, const QDateTime &) -> QList<Error> {
        const Result<Change> change = changeOf(previous, next, columns);
        return change ? checkChange(*change) : QList<Error>{change.error()};
    };
    job.save = [previous, next](Work &work, const QJsonObject &columns) -> Result<> {
        ENLACE_ASSIGN(const Change change, changeOf(previous, next, columns));
        ENLACE_TRY(TherapyRepository(work).follow(work, change.previous, change.next));
        return {};
    };
    job.again = [id = previous.id, setting](Reading &reading) -> Result<EditJob> {
        ENLACE_ASSIGN(const TherapyEpisode now, TherapyRepository(reading).find(id));
        return changeTherapistJob(now, setting, reading.today());
    };
    job.isMergeable = false;
    return job;
}

EditJob therapyJob(const QString &name, const TherapyEpisode &episode,
                   const TherapySetting &setting, QDate today)
{
    if (name == QLatin1String(changeForm))
        return changeTherapistJob(episode, setting, today);
    if (name == QLatin1String(endForm))
        return editJob(endKeeping(setting), episode);
    return jobNamed(name, therapyKeeping(setting), episode);
}

QStringList therapyForms()
{
    const QString main = QLatin1String(form);
    return {main, archiveForm(main), QLatin1String(endForm), QLatin1String(changeForm)};
}

} // namespace enlace
