// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/needkeeping.h"

#include "core/evidence/evidencerepository.h"
#include "core/providers/providerrepository.h"
#include "core/therapy/therapyrepository.h"
#include "ui/people/askingnotes.h"
#include "ui/people/servicechoices.h"
#include "ui/people/therapylook.h"

namespace enlace {

namespace {

/// As many as are offered by name; the list is narrowed by typing.
constexpr int mostChoices = 1000;

template <class T>
Keeping kept(const char *form, const FamilySubject &subject, const T &blank, Fields fields)
{
    Keeping keeping = keepingOf<T, NeedRepository>(QString::fromLatin1(form), blank);
    keeping.family = subject.family();
    keeping.child = blank.child;
    keeping.mayEdit = subject.mayEdit(blank.child, DataCategory::CareTeam);
    keeping.fields = std::move(fields);
    keeping.tidy = [](const QJsonObject &record) {
        const Result<T> typed = withColumns(T{}, record);
        return typed ? toJson(tidied(*typed)) : record;
    };
    return keeping;
}

/// What to call whoever a record is about.
std::function<QString(const QJsonObject &)> partyName(const NeedChoices &choices)
{
    return [choices](const QJsonObject &record) {
        const auto nameIn = [&](const char *column, const QList<NamedChoice> &among) {
            const QUuid id = QUuid::fromString(record.value(QLatin1String(column)).toString());
            const auto found = std::find_if(among.begin(), among.end(),
                                            [&](const NamedChoice &each) { return each.id == id; });
            return found == among.end() ? QString() : found->name;
        };
        const QString provider = nameIn("provider_id", choices.providers);
        const QString organization = nameIn("organization_id", choices.organizations);
        const QString own = record.value(QLatin1String("name")).toString();
        return provider + organization + own;
    };
}

QString nameOfNeed(const QJsonObject &record)
{
    const Result<CareNeed> need = withColumns(CareNeed{}, record);
    return need ? needName(*need) : QString();
}

std::function<Result<FormNotes>(Reading &, const QJsonObject &)> notesFor(ChildId child)
{
    return [child](Reading &reading, const QJsonObject &record) -> Result<FormNotes> {
        const auto idIn = [&](const char *column) {
            return QUuid::fromString(record.value(QLatin1String(column)).toString());
        };
        AskedParty party;
        if (const QUuid id = idIn("provider_id"); !id.isNull())
            party.provider = ProviderId(id);
        if (const QUuid id = idIn("organization_id"); !id.isNull())
            party.organization = AgencyId(id);
        return askingNotes(reading, child, party);
    };
}

} // namespace

QList<Keeping> needKeeping(const FamilySubject &subject, ChildId child, const NeedChoices &choices)
{
    CareNeed need;
    need.child = child;
    need.since = subject.today;
    Keeping needs = kept("need", subject, need, needFields(choices));
    needs.newOne = QT_TRANSLATE_NOOP("Keeping", "Somebody is needed");
    needs.added = QT_TRANSLATE_NOOP("Keeping", "The need was written down.");
    needs.name = nameOfNeed;

    ProviderApplication application;
    application.child = child;
    application.askedOn = subject.today;
    Keeping applications = kept("application", subject, application, applicationFields(choices));
    applications.newOne = QT_TRANSLATE_NOOP("Keeping", "Ask a provider");
    applications.added = QT_TRANSLATE_NOOP("Keeping", "It was written down who was asked.");
    applications.name = partyName(choices);
    applications.notes = notesFor(child);

    ProviderPreference preference;
    preference.child = child;
    preference.saidOn = subject.today;
    Keeping preferences = kept("preference", subject, preference, preferenceFields(choices));
    preferences.newOne = QT_TRANSLATE_NOOP("Keeping", "What the family wishes about a provider");
    preferences.added = QT_TRANSLATE_NOOP("Keeping", "The family's wish was written down.");
    preferences.openChoices = {"wishEdit"};
    preferences.name = partyName(choices);
    return {needs, applications, preferences};
}

Result<NeedChoices> readNeedChoices(Reading &reading, ChildId child)
{
    NeedChoices choices;
    ENLACE_ASSIGN(const auto providers,
                  orEmpty(ProviderRepository(reading).list({}, {}, mostChoices)));
    for (const ProviderRow &row : providers)
        choices.providers.append({row.provider.id.uuid(), row.provider.name});
    ENLACE_ASSIGN(choices.organizations,
                  orEmpty(agenciesToChoose(
                      reading, {AgencyKind::TherapyAgency, AgencyKind::Clinic, AgencyKind::Hospital,
                                AgencyKind::Vendor, AgencyKind::TherapyUnit, AgencyKind::School,
                                AgencyKind::RegionalCenter, AgencyKind::CommunityOrganization,
                                AgencyKind::Other})));
    ENLACE_ASSIGN(const TherapyHistory therapies,
                  orEmpty(TherapyRepository(reading).ofChild(child)));
    for (const TherapyLane &lane : therapies.lanes)
        for (const TherapyEpisode &episode : lane.episodes)
            choices.therapies.append({episode.id.uuid(), therapistText(episode)});
    ENLACE_ASSIGN(const auto documents, orEmpty(EvidenceRepository(reading).ofChild(child)));
    for (const EvidenceDocument &document : documents)
        choices.documents.append({document.id.uuid(), document.title});
    return choices;
}

EditJob answerJob(const Keeping &applications, const ProviderApplication &application, QDate today)
{
    EditJob job = keepJob(applications, toJson(application));
    job.firstField = QStringLiteral("stateEdit");
    if (!application.answeredOn) {
        ProviderApplication answered = application;
        answered.answeredOn = today;
        job.begin = toJson(answered);
    }
    return job;
}

CareNeed wishForAnother(const TherapyEpisode &episode, QDate today)
{
    CareNeed need;
    need.child = episode.child;
    need.origin.agency = episode.origin.agency;
    need.origin.label = episode.origin.label;
    need.discipline = episode.discipline;
    need.cause = NeedCause::WantsAnother;
    need.therapy = episode.id;
    need.since = today;
    return need;
}

} // namespace enlace
