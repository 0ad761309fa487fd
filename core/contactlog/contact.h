// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

enum class ContactChannel { Call, Visit, Text, Email, Letter, Video, Portal };

template <>
struct EnumText<ContactChannel>
{
    static constexpr auto context = "ContactChannel";
    static constexpr EnumEntry<ContactChannel> entries[] = {
        {ContactChannel::Call, "call", QT_TRANSLATE_NOOP("ContactChannel", "Call")},
        {ContactChannel::Visit, "visit", QT_TRANSLATE_NOOP("ContactChannel", "Visit")},
        {ContactChannel::Text, "text", QT_TRANSLATE_NOOP("ContactChannel", "Text")},
        {ContactChannel::Email, "email", QT_TRANSLATE_NOOP("ContactChannel", "E-mail")},
        {ContactChannel::Letter, "letter", QT_TRANSLATE_NOOP("ContactChannel", "Letter")},
        {ContactChannel::Video, "video", QT_TRANSLATE_NOOP("ContactChannel", "Video call")},
        {ContactChannel::Portal, "portal", QT_TRANSLATE_NOOP("ContactChannel", "Portal message")},
    };
};

enum class ContactDirection { Outgoing, Incoming };

template <>
struct EnumText<ContactDirection>
{
    static constexpr auto context = "ContactDirection";
    static constexpr EnumEntry<ContactDirection> entries[] = {
        {ContactDirection::Outgoing, "outgoing", QT_TRANSLATE_NOOP("ContactDirection", "From us")},
        {ContactDirection::Incoming, "incoming", QT_TRANSLATE_NOOP("ContactDirection", "To us")},
    };
};

/// With whom: contacts with the family are counted apart from those about it (E-09).
enum class ContactParty {
    Family,
    YoungPerson,
    Provider,
    Vendor,
    Plan,
    County,
    School,
    Unit,
    Other
};

template <>
struct EnumText<ContactParty>
{
    static constexpr auto context = "ContactParty";
    static constexpr EnumEntry<ContactParty> entries[] = {
        {ContactParty::Family, "family", QT_TRANSLATE_NOOP("ContactParty", "Family")},
        {ContactParty::YoungPerson, "young_person",
         QT_TRANSLATE_NOOP("ContactParty", "The young person")},
        {ContactParty::Provider, "provider", QT_TRANSLATE_NOOP("ContactParty", "Doctor's office")},
        {ContactParty::Vendor, "vendor", QT_TRANSLATE_NOOP("ContactParty", "Vendor")},
        {ContactParty::Plan, "plan", QT_TRANSLATE_NOOP("ContactParty", "Plan or network")},
        {ContactParty::County, "county", QT_TRANSLATE_NOOP("ContactParty", "County office")},
        {ContactParty::School, "school", QT_TRANSLATE_NOOP("ContactParty", "School")},
        {ContactParty::Unit, "unit", QT_TRANSLATE_NOOP("ContactParty", "Medical Therapy Unit")},
        {ContactParty::Other, "other", QT_TRANSLATE_NOOP("ContactParty", "Someone else")},
    };
};

/// How the two sides understood each other. A child is never asked to interpret.
enum class Interpreting { NotNeeded, BilingualStaff, InPerson, ByPhone, ByVideo, Adult, Missing };

template <>
struct EnumText<Interpreting>
{
    static constexpr auto context = "Interpreting";
    static constexpr EnumEntry<Interpreting> entries[] = {
        {Interpreting::NotNeeded, "not_needed",
         QT_TRANSLATE_NOOP("Interpreting", "No interpreter needed")},
        {Interpreting::BilingualStaff, "bilingual_staff",
         QT_TRANSLATE_NOOP("Interpreting", "Bilingual staff")},
        {Interpreting::InPerson, "in_person",
         QT_TRANSLATE_NOOP("Interpreting", "Interpreter in person")},
        {Interpreting::ByPhone, "by_phone",
         QT_TRANSLATE_NOOP("Interpreting", "Interpreter by phone")},
        {Interpreting::ByVideo, "by_video",
         QT_TRANSLATE_NOOP("Interpreting", "Interpreter by video")},
        {Interpreting::Adult, "adult",
         QT_TRANSLATE_NOOP("Interpreting", "An adult whom the family chose")},
        {Interpreting::Missing, "missing",
         QT_TRANSLATE_NOOP("Interpreting", "Needed, but there was none")},
    };
};

enum class ContactOutcome { Reached, NoAnswer, LeftMessage, WrongNumber, Sent, Declined };

template <>
struct EnumText<ContactOutcome>
{
    static constexpr auto context = "ContactOutcome";
    static constexpr EnumEntry<ContactOutcome> entries[] = {
        {ContactOutcome::Reached, "reached", QT_TRANSLATE_NOOP("ContactOutcome", "Reached")},
        {ContactOutcome::NoAnswer, "no_answer", QT_TRANSLATE_NOOP("ContactOutcome", "No answer")},
        {ContactOutcome::LeftMessage, "left_message",
         QT_TRANSLATE_NOOP("ContactOutcome", "Left message")},
        {ContactOutcome::WrongNumber, "wrong_number",
         QT_TRANSLATE_NOOP("ContactOutcome", "Wrong number or address")},
        {ContactOutcome::Sent, "sent", QT_TRANSLATE_NOOP("ContactOutcome", "Sent")},
        {ContactOutcome::Declined, "declined",
         QT_TRANSLATE_NOOP("ContactOutcome", "Did not want to talk")},
    };
};

/// What a contact was for. An offer of help is counted apart: reaching a family with it is not yet
/// touching base about its child.
enum class ContactPurpose { Care, Outreach };

template <>
struct EnumText<ContactPurpose>
{
    static constexpr auto context = "ContactPurpose";
    static constexpr EnumEntry<ContactPurpose> entries[] = {
        {ContactPurpose::Care, "care", QT_TRANSLATE_NOOP("ContactPurpose", "The child's care")},
        {ContactPurpose::Outreach, "outreach",
         QT_TRANSLATE_NOOP("ContactPurpose", "Offer of help")},
    };
};

/// What the family said to an offer of help. Help is not given until the family says yes.
enum class OfferAnswer { Accepted, Undecided, Declined };

template <>
struct EnumText<OfferAnswer>
{
    static constexpr auto context = "OfferAnswer";
    static constexpr EnumEntry<OfferAnswer> entries[] = {
        {OfferAnswer::Accepted, "accepted", QT_TRANSLATE_NOOP("OfferAnswer", "Wants the help")},
        {OfferAnswer::Undecided, "undecided",
         QT_TRANSLATE_NOOP("OfferAnswer", "Is thinking about it")},
        {OfferAnswer::Declined, "declined",
         QT_TRANSLATE_NOOP("OfferAnswer", "Does not want it now")},
    };
};

/// What a contact was about, where somebody says so: effort is counted by it. The two renewals are
/// kept apart here too.
enum class ContactMatter {
    Renewal,
    Authorization,
    Equipment,
    Therapy,
    FindingCare,
    Transport,
    Other
};

template <>
struct EnumText<ContactMatter>
{
    static constexpr auto context = "ContactMatter";
    static constexpr EnumEntry<ContactMatter> entries[] = {
        {ContactMatter::Renewal, "renewal",
         QT_TRANSLATE_NOOP("ContactMatter", "Annual renewal of eligibility")},
        {ContactMatter::Authorization, "authorization",
         QT_TRANSLATE_NOOP("ContactMatter", "Authorization, or a request for one")},
        {ContactMatter::Equipment, "equipment",
         QT_TRANSLATE_NOOP("ContactMatter", "Equipment and supplies")},
        {ContactMatter::Therapy, "therapy", QT_TRANSLATE_NOOP("ContactMatter", "Therapy")},
        {ContactMatter::FindingCare, "finding_care",
         QT_TRANSLATE_NOOP("ContactMatter", "Finding a provider")},
        {ContactMatter::Transport, "transport",
         QT_TRANSLATE_NOOP("ContactMatter", "Rides and lodging")},
        {ContactMatter::Other, "other", QT_TRANSLATE_NOOP("ContactMatter", "Something else")},
    };
};

/// One contact with a family, or with somebody else about it. Origin::learnedAt says when we came
/// to know of it; Origin::happenedOn is its day in the county.
struct Contact
{
    ContactId id = ContactId::make();
    int revision = 0;
    FamilyId family;
    std::optional<ChildId> child; ///< none: about the whole family
    Origin origin;

    QDateTime at; ///< when it happened, UTC
    ContactChannel channel = ContactChannel::Call;
    ContactDirection direction = ContactDirection::Outgoing;
    ContactPurpose purpose = ContactPurpose::Care;
    std::optional<OfferAnswer> offerAnswer; ///< of an offer of help
    std::optional<QDate> offerAgainOn;      ///< day from which to offer it again
    ContactParty party = ContactParty::Family;
    std::optional<PersonId> person;       ///< of the family
    std::optional<AgencyId> organization; ///< of everybody else
    QString withWords;                    ///< name, role or department
    QString language;                     ///< BCP 47 tag of the language spoken or written
    Interpreting interpreting = Interpreting::NotNeeded;
    ContactOutcome outcome = ContactOutcome::Reached;
    bool isMeaningful = false;  ///< somebody of the family was reached and it was about the child
    std::optional<int> minutes; ///< effort, if somebody notes it
    std::optional<ContactMatter> matter;
    StaffId staff; ///< who had the contact
    QString note;
    QString nextStep; ///< what was agreed to come next
    std::optional<QDate> nextStepOn;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const Contact &) const = default;
};

} // namespace enlace
