// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/supportrules.h"

#include "core/people/languagetag.h"
#include "core/people/peoplerules.h"

#include <algorithm>

namespace enlace {

namespace {

class Complaints
{
public:
    void add(const char *field, const char *text) { m_list.append(invalid(field, text)); }
    void need(const char *field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            add(field, complaint::needed);
    }
    void needSpan(const DateSpan &span)
    {
        if (!span.from.isValid())
            add("from", QT_TRANSLATE_NOOP("Error", "The first day is missing. Say from when it "
                                                   "holds."));
        else if (!span.isValid())
            add("until", QT_TRANSLATE_NOOP("Error", "The last day is before the first. Check the "
                                                    "two dates."));
    }
    void needPast(const char *field, const std::optional<QDate> &day, QDate today)
    {
        if (day && *day > today)
            add(field, complaint::liesAhead);
    }
    void needLanguage(const char *field, const QString &tag)
    {
        if (!tag.isEmpty() && !isLanguageTag(tag))
            add(field, QT_TRANSLATE_NOOP("Error", "This language is not known. Choose it from the "
                                                  "list."));
    }
    /// A worry about a benefit is the last place where a status may be written down.
    void refuseStatus(const char *field, const QString &text)
    {
        if (protectedMention(text))
            add(field, QT_TRANSLATE_NOOP("Error", "Write the worry without anybody's immigration "
                                                  "status, birthplace or social security number: "
                                                  "Enlace does not keep them."));
    }
    [[nodiscard]] QList<Error> list() const { return m_list; }

private:
    QList<Error> m_list;
};

bool isThereOn(const Caregiver &caregiver, QDate day)
{
    return !caregiver.archivedAt && caregiver.span.contains(day);
}

} // namespace

QList<Error> validate(const Caregiver &caregiver, QDate today)
{
    Complaints complaints;
    if (!caregiver.person && caregiver.name.trimmed().isEmpty())
        complaints.add("name", QT_TRANSLATE_NOOP("Error", "Choose somebody of the family, or write "
                                                          "the name."));
    complaints.needPast("taughtOn", caregiver.taughtOn, today);
    complaints.needSpan(caregiver.span);
    return complaints.list();
}

QList<Error> validate(const BenefitWorry &worry, QDate today)
{
    Complaints complaints;
    complaints.refuseStatus("words", worry.words);
    complaints.refuseStatus("toldWhat", worry.toldWhat);
    complaints.refuseStatus("referredTo", worry.referredTo);
    if (worry.toldOn)
        complaints.need("toldWhat", worry.toldWhat);
    if (worry.referredOn)
        complaints.need("referredTo", worry.referredTo);
    complaints.needPast("toldOn", worry.toldOn, today);
    complaints.needPast("referredOn", worry.referredOn, today);
    complaints.needPast("settledOn", worry.settledOn, today);
    complaints.needLanguage("toldLanguage", worry.toldLanguage);
    return complaints.list();
}

QList<Error> validate(const HomeCoverage &coverage)
{
    Complaints complaints;
    if (!coverage.person.isSet())
        complaints.add("person", complaint::needed);
    complaints.needSpan(coverage.span);
    return complaints.list();
}

QList<Error> validate(const Meeting &meeting, const QDateTime &now)
{
    Complaints complaints;
    if (!meeting.at.isValid())
        complaints.add("at", complaint::needed);
    const bool wasToBe =
        meeting.state == MeetingState::Held || meeting.state == MeetingState::Missed;
    if (wasToBe && meeting.at.isValid() && meeting.at > now)
        complaints.add("state", QT_TRANSLATE_NOOP("Error", "It has not been yet. Check the day, or "
                                                           "leave it as planned."));
    if (meeting.state == MeetingState::Held)
        complaints.need("outcome", meeting.outcome);
    if (meeting.nextStepOn)
        complaints.need("nextStep", meeting.nextStep);
    const bool isWanted = meeting.interpreter != InterpreterBooking::NotNeeded &&
                          meeting.interpreter != InterpreterBooking::NotWanted;
    if (isWanted)
        complaints.need("language", meeting.language);
    complaints.needLanguage("language", meeting.language);
    if (meeting.interpreter == InterpreterBooking::Confirmed)
        complaints.need("bookedWith", meeting.bookedWith);
    return complaints.list();
}

CareCover careCoverOn(const QList<Caregiver> &caregivers, QDate day)
{
    CareCover cover;
    for (const Caregiver &each : caregivers) {
        if (!isThereOn(each, day))
            continue;
        cover.hasMain |= each.order == CaregiverOrder::Main;
        cover.hasBackup |= each.order != CaregiverOrder::Main;
    }
    for (const CareSkill skill : allOf<CareSkill>()) {
        const auto count = std::count_if(
            caregivers.begin(), caregivers.end(), [day, skill](const Caregiver &each) {
                return isThereOn(each, day) && each.skills.contains(skill);
            });
        if (count == 1)
            cover.onlyOneHas.append(skill);
    }
    return cover;
}

WorryState worryState(const BenefitWorry &worry)
{
    if (worry.settledOn)
        return WorryState::Settled;
    if (worry.referredOn)
        return WorryState::Referred;
    return worry.toldOn ? WorryState::Told : WorryState::Open;
}

bool lacksInterpreter(const Meeting &meeting, const QDateTime &now)
{
    return !meeting.archivedAt && meeting.state == MeetingState::Planned && meeting.at >= now &&
           (meeting.interpreter == InterpreterBooking::ToBook ||
            meeting.interpreter == InterpreterBooking::Asked);
}

bool lacksOutcome(const Meeting &meeting, const QDateTime &now)
{
    return !meeting.archivedAt && meeting.state == MeetingState::Planned && meeting.at < now;
}

Attendance attendanceOf(const QList<Meeting> &meetings)
{
    Attendance attendance;
    for (const Meeting &meeting : meetings) {
        if (meeting.archivedAt)
            continue;
        attendance.held += meeting.state == MeetingState::Held ? 1 : 0;
        attendance.missed += meeting.state == MeetingState::Missed ? 1 : 0;
    }
    return attendance;
}

} // namespace enlace
