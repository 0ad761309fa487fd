// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/askingnotes.h"

#include "core/base/datetext.h"
#include "core/careteam/careteamrepository.h"
#include "core/needs/needrepository.h"
#include "core/providers/agencyrepository.h"
#include "core/providers/networkrepository.h"
#include "core/providers/providerrepository.h"
#include "ui/kit/datewords.h"
#include "ui/kit/languages.h"
#include "ui/people/familydata.h"

#include <QCoreApplication>

namespace enlace {

namespace {

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("AskingNotes", text, nullptr, count);
}

FormNote note(std::function<QString()> text) { return {std::move(text), {}, {}}; }

template <class T>
bool isAbout(const T &record, const AskedParty &party)
{
    return (party.provider && record.provider == party.provider) ||
           (party.organization && record.organization == party.organization);
}

QString dayText(QDate day, QDate today) { return shortDate(day, Languages::current(), today); }

void addWish(FormNotes &notes, const PreferenceView &wish)
{
    const ProviderPreference &said = wish.preference;
    if (said.wish == ProviderWish::DoNotRefer)
        notes.tone = Tone::Late;
    notes.notes.append(note([said] { return joined({label(said.wish), said.reason}); }));
}

void addProvider(FormNotes &notes, const Provider &provider, QDate today)
{
    if (provider.accepting.state == AcceptingPatients::No)
        notes.notes.append(note([said = provider.accepting, today] {
            QStringList parts{label(said.state)};
            if (said.asOf)
                parts.append(dayText(*said.asOf, today));
            parts += {said.saidBy, said.reason};
            if (said.recheckOn)
                parts.append(words(QT_TRANSLATE_NOOP("AskingNotes", "ask again on %1"))
                                 .arg(dayText(*said.recheckOn, today)));
            return joined(parts);
        }));
    if (provider.wait.days)
        notes.notes.append(note([days = *provider.wait.days] {
            return words(QT_TRANSLATE_N_NOOP("AskingNotes", "The wait there: %n day(s)."), days);
        }));
}

void addRefusals(FormNotes &notes, const QList<RefusalCount> &refusals, QDate today)
{
    for (const RefusalCount &each : refusals)
        notes.notes.append(note([each, today] {
            return words(QT_TRANSLATE_N_NOOP("AskingNotes",
                                             "Refused %n time(s), the last on %1: %2."),
                         each.count)
                .arg(dayText(each.last, today), label(each.reason));
        }));
}

void addStanding(FormNotes &notes, const StandingSheet &sheet, const Standing &standing,
                 QDate today)
{
    if (standing.kind == StandingKind::InNetwork || standing.kind == StandingKind::Unknown)
        return;
    notes.notes.append(note([standing, network = sheet.networkName, today] {
        return joined({standingText(standing, Languages::current(), today), network});
    }));
}

/// A clinic to which the child is not assigned may not be paid.
void addAssignment(FormNotes &notes, const Agency &asked, const TeamView &team)
{
    if (asked.kind != AgencyKind::Clinic)
        return;
    QStringList assigned;
    for (const TeamRow &row : team.rows) {
        if (row.member.role != CareTeamRole::PrimaryCare &&
            row.member.role != CareTeamRole::MedicalHome)
            continue;
        if (row.member.organization == asked.id)
            return;
        assigned.append(row.name);
    }
    if (assigned.isEmpty())
        return;
    notes.notes.append(note([assigned] {
        return words(QT_TRANSLATE_NOOP("AskingNotes",
                                       "The child is assigned to %1. A clinic to which a child is "
                                       "not assigned may not be paid: ask the plan first."))
            .arg(assigned.join(QStringLiteral(", ")));
    }));
}

} // namespace

Result<FormNotes> askingNotes(Reading &reading, ChildId child, const AskedParty &party)
{
    FormNotes notes;
    if (!party.provider && !party.organization)
        return notes;
    NeedRepository needs(reading);
    ENLACE_ASSIGN(const auto wishes, orEmpty(needs.preferencesOf(child)));
    for (const PreferenceView &wish : wishes)
        if (isAbout(wish.preference, party))
            addWish(notes, wish);
    if (party.provider) {
        ENLACE_ASSIGN(const Provider provider, ProviderRepository(reading).find(*party.provider));
        addProvider(notes, provider, reading.today());
    }
    ENLACE_ASSIGN(const auto refusals,
                  orEmpty(needs.refusalsOf(party.provider, party.organization)));
    addRefusals(notes, refusals, reading.today());
    const StandingParty standingParty{party.provider, party.organization};
    ENLACE_ASSIGN(const StandingSheet sheet, orEmpty(NetworkRepository(reading).sheet(
                                                 child, {standingParty}, reading.today())));
    addStanding(notes, sheet, sheet.of(standingParty), reading.today());
    if (party.organization) {
        ENLACE_ASSIGN(const Agency asked, AgencyRepository(reading).find(*party.organization));
        ENLACE_ASSIGN(const TeamView team,
                      orEmpty(CareTeamRepository(reading).team(child, reading.today())));
        addAssignment(notes, asked, team);
    }
    if (!notes.notes.isEmpty())
        notes.heading = [] {
            return words(QT_TRANSLATE_NOOP("AskingNotes", "Good to know before you ask"));
        };
    return notes;
}

} // namespace enlace
