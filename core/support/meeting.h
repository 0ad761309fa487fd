// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/origin.h"
#include "core/contactlog/contact.h"

namespace enlace {

using MeetingId = Id<struct MeetingTag>;

enum class MeetingKind {
    Family,
    CareConference,
    HomeVisit,
    Appointment,
    School,
    RegionalCenter,
    Other
};

template <>
struct EnumText<MeetingKind>
{
    static constexpr auto context = "MeetingKind";
    static constexpr EnumEntry<MeetingKind> entries[] = {
        {MeetingKind::Family, "family", QT_TRANSLATE_NOOP("MeetingKind", "Family meeting")},
        {MeetingKind::CareConference, "care_conference",
         QT_TRANSLATE_NOOP("MeetingKind", "Care conference")},
        {MeetingKind::HomeVisit, "home_visit", QT_TRANSLATE_NOOP("MeetingKind", "Home visit")},
        {MeetingKind::Appointment, "appointment",
         QT_TRANSLATE_NOOP("MeetingKind", "Appointment with a provider")},
        {MeetingKind::School, "school", QT_TRANSLATE_NOOP("MeetingKind", "School meeting (IEP)")},
        {MeetingKind::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("MeetingKind", "Regional Center meeting (IPP)")},
        {MeetingKind::Other, "other", QT_TRANSLATE_NOOP("MeetingKind", "Other meeting")},
    };
};

enum class MeetingState { Planned, Held, Missed, Cancelled };

template <>
struct EnumText<MeetingState>
{
    static constexpr auto context = "MeetingState";
    static constexpr EnumEntry<MeetingState> entries[] = {
        {MeetingState::Planned, "planned", QT_TRANSLATE_NOOP("MeetingState", "Planned")},
        {MeetingState::Held, "held", QT_TRANSLATE_NOOP("MeetingState", "The family took part")},
        {MeetingState::Missed, "missed",
         QT_TRANSLATE_NOOP("MeetingState", "The family could not come")},
        {MeetingState::Cancelled, "cancelled", QT_TRANSLATE_NOOP("MeetingState", "Called off")},
    };
};

/// How far the interpreter of a meeting is arranged. A child is never asked to interpret.
enum class InterpreterBooking { NotNeeded, ToBook, Asked, Confirmed, NotWanted, DidNotCome };

template <>
struct EnumText<InterpreterBooking>
{
    static constexpr auto context = "InterpreterBooking";
    static constexpr EnumEntry<InterpreterBooking> entries[] = {
        {InterpreterBooking::NotNeeded, "not_needed",
         QT_TRANSLATE_NOOP("InterpreterBooking", "No interpreter needed")},
        {InterpreterBooking::ToBook, "to_book",
         QT_TRANSLATE_NOOP("InterpreterBooking", "Interpreter to be booked")},
        {InterpreterBooking::Asked, "asked",
         QT_TRANSLATE_NOOP("InterpreterBooking", "Asked for, not confirmed")},
        {InterpreterBooking::Confirmed, "confirmed",
         QT_TRANSLATE_NOOP("InterpreterBooking", "Interpreter booked")},
        {InterpreterBooking::NotWanted, "not_wanted",
         QT_TRANSLATE_NOOP("InterpreterBooking", "The family does not want one")},
        {InterpreterBooking::DidNotCome, "did_not_come",
         QT_TRANSLATE_NOOP("InterpreterBooking", "The interpreter did not come")},
    };
};

/// What is arranged with a family for a day and a time, ahead or past: who takes part, who
/// interprets, and what came of it. A contact is what happened; this is what is planned for, too.
struct Meeting
{
    MeetingId id = MeetingId::make();
    int revision = 0;
    FamilyId family;
    std::optional<ChildId> child; ///< none: about the whole family
    Origin origin;

    MeetingKind kind = MeetingKind::Family;
    QDateTime at; ///< UTC
    QString place;
    QString invited; ///< who is to take part besides the family
    QString about;   ///< what is to be talked over
    MeetingState state = MeetingState::Planned;
    QString outcome; ///< what was agreed
    QString nextStep;
    std::optional<QDate> nextStepOn;

    InterpreterBooking interpreter = InterpreterBooking::NotNeeded;
    QString language; ///< BCP 47 tag of the language that is interpreted
    /// In person, by telephone or by video.
    Interpreting interpreting = Interpreting::InPerson;
    QString bookedWith;
    QString bookingNumber;
    StaffId staff; ///< who leads it; unset: whoever writes it down

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const Meeting &) const = default;
};

} // namespace enlace
