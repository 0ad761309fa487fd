// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contactlog/contactrules.h"

#include "core/base/clock.h"

namespace enlace {

bool mayBeMeaningful(const Contact &contact)
{
    const bool isFamily =
        contact.party == ContactParty::Family || contact.party == ContactParty::YoungPerson;
    return isFamily && contact.purpose == ContactPurpose::Care &&
           contact.outcome == ContactOutcome::Reached;
}

std::optional<QDate> lastMeaningful(const QList<Contact> &contacts)
{
    std::optional<QDate> last;
    for (const Contact &contact : contacts) {
        if (contact.archivedAt || !contact.isMeaningful)
            continue;
        const QDate day = countyDay(contact.at);
        if (!last || day > *last)
            last = day;
    }
    return last;
}

qint64 daysUntilLearned(const Contact &contact)
{
    return std::max<qint64>(0, countyDay(contact.at).daysTo(countyDay(contact.origin.learnedAt)));
}

QList<Error> validate(const Contact &contact, const QDateTime &now)
{
    QList<Error> errors;
    if (!contact.at.isValid())
        errors.append(invalid("atEdit", complaint::needed));
    else if (contact.at > now)
        errors.append(invalid("atEdit", complaint::liesAhead));
    const bool isOffer = contact.purpose == ContactPurpose::Outreach;
    if (contact.isMeaningful && isOffer)
        errors.append(invalid("meaningfulEdit",
                              QT_TRANSLATE_NOOP("Error", "An offer of help is counted apart and is "
                                                         "no touch-base.")));
    else if (contact.isMeaningful && !mayBeMeaningful(contact))
        errors.append(invalid("meaningfulEdit",
                              QT_TRANSLATE_NOOP("Error", "Only a contact in which the family was "
                                                         "reached counts as a touch-base.")));
    if ((contact.offerAnswer || contact.offerAgainOn) && !isOffer)
        errors.append(invalid("purposeEdit",
                              QT_TRANSLATE_NOOP("Error", "Only an offer of help has an answer. "
                                                         "Choose what the contact was for.")));
    const QDate day = contact.at.isValid() ? countyDay(contact.at) : QDate();
    if (contact.offerAgainOn && day.isValid() && *contact.offerAgainOn < day)
        errors.append(invalid("offerAgainOnEdit", complaint::reversed));
    if (contact.nextStepOn && contact.nextStep.trimmed().isEmpty())
        errors.append(invalid("nextStepEdit",
                              QT_TRANSLATE_NOOP("Error", "Say what is to be done by that day.")));
    if (contact.nextStepOn && day.isValid() && *contact.nextStepOn < day)
        errors.append(invalid("nextStepOnEdit", complaint::reversed));
    if (contact.archivedAt && contact.archivedReason.trimmed().isEmpty())
        errors.append(invalid("archivedReasonEdit", complaint::needed));
    if (contact.minutes && *contact.minutes < 0)
        errors.append(
            invalid("minutesEdit", QT_TRANSLATE_NOOP("Error", "The number cannot be below zero.")));
    return errors;
}

} // namespace enlace
