// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/needs/needrules.h"

#include "core/providers/specialty.h"
#include "core/therapy/therapyrules.h"

#include <algorithm>

namespace enlace {

namespace {

void checkHappened(QList<Error> &errors, const char *field, const QDate &day, QDate today)
{
    if (!day.isValid())
        errors.append(invalid(field, complaint::needed));
    else if (day > today)
        errors.append(invalid(field, complaint::liesAhead));
}

/// One of the directory, or a name.
template <class T>
void checkParty(QList<Error> &errors, const T &record)
{
    if (!record.provider && !record.organization && record.name.trimmed().isEmpty())
        errors.append(invalid("partyEdit", QT_TRANSLATE_NOOP("Error", "Choose who it is, or write "
                                                                      "the name.")));
}

template <class T>
void tidyParty(T &record)
{
    if (record.provider || record.organization)
        record.name.clear();
    record.name = record.name.trimmed();
}

bool isAccepted(const ProviderApplication &application)
{
    return !application.archivedAt && application.state == ApplicationState::Accepted;
}

} // namespace

Sensitivity labelFor(const CareNeed &need)
{
    if (need.discipline && labelFor(*need.discipline) != Sensitivity::General)
        return labelFor(*need.discipline);
    const Specialty *specialty = findSpecialty(need.specialty);
    return specialty && specialty->group == SpecialtyGroup::MentalHealth ? Sensitivity::MentalHealth
                                                                         : Sensitivity::General;
}

QString needName(const CareNeed &need)
{
    const QString kind = need.discipline            ? label(*need.discipline)
                         : need.specialty.isEmpty() ? QString()
                                                    : specialtyLabel(need.specialty);
    if (kind.isEmpty() || need.what.isEmpty())
        return kind + need.what;
    return kind + QStringLiteral(": ") + need.what;
}

bool isWaiting(const ProviderApplication &application)
{
    switch (application.state) {
    case ApplicationState::Sent:
    case ApplicationState::WaitList:
    case ApplicationState::Offered:
        return !application.archivedAt;
    default:
        return false;
    }
}

bool hasOlderPacket(const ProviderApplication &application, const CareNeed &need)
{
    return isWaiting(application) && need.packetOn &&
           (!application.packetOn || *application.packetOn < *need.packetOn);
}

ProviderApplication applicationFor(const CareNeed &need, QDate today)
{
    ProviderApplication application;
    application.child = need.child;
    application.need = need.id;
    application.origin.agency = need.origin.agency;
    application.origin.label = need.origin.label;
    application.askedOn = today;
    application.packetOn = need.packetOn;
    return application;
}

CareNeed settledBy(CareNeed need, const std::optional<ProviderApplication> &before,
                   const QList<ProviderApplication> &now)
{
    const auto accepted = std::find_if(now.begin(), now.end(), isAccepted);
    if (accepted != now.end() && need.isOpen()) {
        need.state = NeedState::Found;
        need.stateOn = accepted->answeredOn;
        need.askAgainOn.reset();
    } else if (accepted == now.end() && before && isAccepted(*before) &&
               need.state == NeedState::Found) {
        need.state = NeedState::Looking;
        need.stateOn.reset();
    }
    return need;
}

CareNeed tidied(CareNeed need)
{
    if (need.state == NeedState::Looking)
        need.stateOn.reset();
    if (need.state != NeedState::Unmet)
        need.askAgainOn.reset();
    if (need.cause != NeedCause::WantsAnother && need.cause != NeedCause::TherapistLeft)
        need.therapy.reset();
    if (need.origin.label == Sensitivity::General)
        need.origin.label = labelFor(need);
    return need;
}

ProviderApplication tidied(ProviderApplication application)
{
    tidyParty(application);
    if (application.state != ApplicationState::Refused) {
        application.refusal.reset();
        application.refusalNote.clear();
    }
    return application;
}

ProviderPreference tidied(ProviderPreference preference)
{
    tidyParty(preference);
    return preference;
}

QList<Error> validate(const CareNeed &need, QDate today)
{
    QList<Error> errors;
    if (need.what.trimmed().isEmpty() && need.specialty.isEmpty() && !need.discipline)
        errors.append(invalid("kindEdit", QT_TRANSLATE_NOOP("Error", "Choose what is needed, or "
                                                                     "write it.")));
    checkHappened(errors, "sinceEdit", need.since, today);
    const bool wantsReason =
        need.cause == NeedCause::WantsAnother || need.cause == NeedCause::Other;
    if (wantsReason && need.causeNote.trimmed().isEmpty())
        errors.append(
            invalid("causeNoteEdit", QT_TRANSLATE_NOOP("Error", "Write the reason, in the family's "
                                                                "words.")));
    if (need.state != NeedState::Looking) {
        checkHappened(errors, "stateOnEdit", need.stateOn.value_or(QDate()), today);
        if (need.stateOn && need.since.isValid() && *need.stateOn < need.since)
            errors.append(invalid("stateOnEdit", QT_TRANSLATE_NOOP("Error", "The end comes before "
                                                                            "the start.")));
    }
    if (need.packetOn && *need.packetOn > today)
        errors.append(invalid("packetOnEdit", complaint::liesAhead));
    return errors;
}

QList<Error> validate(const ProviderApplication &application, QDate today)
{
    QList<Error> errors;
    checkParty(errors, application);
    checkHappened(errors, "askedOnEdit", application.askedOn, today);
    const bool isAnswered = application.state != ApplicationState::Sent &&
                            application.state != ApplicationState::NoAnswer &&
                            application.state != ApplicationState::Withdrawn;
    if (isAnswered) {
        checkHappened(errors, "answeredOnEdit", application.answeredOn.value_or(QDate()), today);
        if (application.answeredOn && *application.answeredOn < application.askedOn)
            errors.append(invalid("answeredOnEdit",
                                  QT_TRANSLATE_NOOP("Error", "The answer comes before the "
                                                             "question. Correct one of the two "
                                                             "days.")));
    }
    const bool isRefused = application.state == ApplicationState::Refused;
    if (isRefused && !application.refusal)
        errors.append(
            invalid("refusalEdit", QT_TRANSLATE_NOOP("Error", "Choose why they refused.")));
    if (application.refusal == RefusalReason::Other && application.refusalNote.trimmed().isEmpty())
        errors.append(
            invalid("refusalNoteEdit", QT_TRANSLATE_NOOP("Error", "Write what they said.")));
    if (application.state == ApplicationState::Offered && !application.firstVisitOn)
        errors.append(invalid("firstVisitOnEdit", complaint::needed));
    if (application.askAgainOn && *application.askAgainOn < application.askedOn)
        errors.append(
            invalid("askAgainOnEdit",
                    QT_TRANSLATE_NOOP("Error", "The next day to ask comes after this one.")));
    return errors;
}

QList<Error> validate(const ProviderPreference &preference, QDate today)
{
    QList<Error> errors;
    checkParty(errors, preference);
    checkHappened(errors, "saidOnEdit", preference.saidOn, today);
    if (preference.wish == ProviderWish::DoNotRefer && preference.reason.trimmed().isEmpty())
        errors.append(
            invalid("reasonEdit", QT_TRANSLATE_NOOP("Error", "Write the reason, in the family's "
                                                             "words.")));
    return errors;
}

} // namespace enlace
