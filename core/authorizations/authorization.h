// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/ids.h"
#include "core/base/origin.h"

#include <QString>
#include <QStringList>

namespace enlace {

/// What is asked for, as far as intervals and forms go: rules are kept by network and group.
enum class ServiceGroup {
    Equipment,
    Supplies,
    Incontinence,
    Therapy,
    Specialist,
    Nursing,
    Medication,
    Transport,
    Other,
};

template <>
struct EnumText<ServiceGroup>
{
    static constexpr auto context = "ServiceGroup";
    static constexpr EnumEntry<ServiceGroup> entries[] = {
        {ServiceGroup::Equipment, "equipment", QT_TRANSLATE_NOOP("ServiceGroup", "Equipment")},
        {ServiceGroup::Supplies, "supplies", QT_TRANSLATE_NOOP("ServiceGroup", "Supplies")},
        {ServiceGroup::Incontinence, "incontinence",
         QT_TRANSLATE_NOOP("ServiceGroup", "Incontinence supplies")},
        {ServiceGroup::Therapy, "therapy", QT_TRANSLATE_NOOP("ServiceGroup", "Therapy")},
        {ServiceGroup::Specialist, "specialist",
         QT_TRANSLATE_NOOP("ServiceGroup", "Specialist visits")},
        {ServiceGroup::Nursing, "nursing", QT_TRANSLATE_NOOP("ServiceGroup", "Nursing at home")},
        {ServiceGroup::Medication, "medication", QT_TRANSLATE_NOOP("ServiceGroup", "Medication")},
        {ServiceGroup::Transport, "transport",
         QT_TRANSLATE_NOOP("ServiceGroup", "Rides and lodging")},
        {ServiceGroup::Other, "other", QT_TRANSLATE_NOOP("ServiceGroup", "Other service")},
    };
};

enum class RequestPriority { Standard, Expedited };

template <>
struct EnumText<RequestPriority>
{
    static constexpr auto context = "RequestPriority";
    static constexpr EnumEntry<RequestPriority> entries[] = {
        {RequestPriority::Standard, "standard", QT_TRANSLATE_NOOP("RequestPriority", "Standard")},
        {RequestPriority::Expedited, "expedited",
         QT_TRANSLATE_NOOP("RequestPriority", "Expedited")},
    };
};

enum class RequestChannel { Portal, Fax, Phone, Mail };

template <>
struct EnumText<RequestChannel>
{
    static constexpr auto context = "RequestChannel";
    static constexpr EnumEntry<RequestChannel> entries[] = {
        {RequestChannel::Portal, "portal", QT_TRANSLATE_NOOP("RequestChannel", "Portal")},
        {RequestChannel::Fax, "fax", QT_TRANSLATE_NOOP("RequestChannel", "Fax")},
        {RequestChannel::Phone, "phone", QT_TRANSLATE_NOOP("RequestChannel", "Phone")},
        {RequestChannel::Mail, "mail", QT_TRANSLATE_NOOP("RequestChannel", "Mail")},
    };
};

enum class AuthorizationDecision { Pending, Approved, Modified, Deferred, Denied, Withdrawn };

template <>
struct EnumText<AuthorizationDecision>
{
    static constexpr auto context = "AuthorizationDecision";
    static constexpr EnumEntry<AuthorizationDecision> entries[] = {
        {AuthorizationDecision::Pending, "pending",
         QT_TRANSLATE_NOOP("AuthorizationDecision", "Pending")},
        {AuthorizationDecision::Approved, "approved",
         QT_TRANSLATE_NOOP("AuthorizationDecision", "Approved")},
        {AuthorizationDecision::Modified, "modified",
         QT_TRANSLATE_NOOP("AuthorizationDecision", "Modified")},
        {AuthorizationDecision::Deferred, "deferred",
         QT_TRANSLATE_NOOP("AuthorizationDecision", "Deferred")},
        {AuthorizationDecision::Denied, "denied",
         QT_TRANSLATE_NOOP("AuthorizationDecision", "Denied")},
        {AuthorizationDecision::Withdrawn, "withdrawn",
         QT_TRANSLATE_NOOP("AuthorizationDecision", "Withdrawn")},
    };
};

/// Why the answer was not a plain yes.
enum class DecisionReason {
    NotStated,
    NotNecessary,
    MissingInformation,
    NotReimbursable,
    OutOfNetwork,
    OtherPayer,
    AskedAlready,
    Other,
};

template <>
struct EnumText<DecisionReason>
{
    static constexpr auto context = "DecisionReason";
    static constexpr EnumEntry<DecisionReason> entries[] = {
        {DecisionReason::NotStated, "not_stated",
         QT_TRANSLATE_NOOP("DecisionReason", "No reason stated")},
        {DecisionReason::NotNecessary, "not_necessary",
         QT_TRANSLATE_NOOP("DecisionReason", "Not found medically necessary")},
        {DecisionReason::MissingInformation, "missing_information",
         QT_TRANSLATE_NOOP("DecisionReason", "Information missing")},
        {DecisionReason::NotReimbursable, "not_reimbursable",
         QT_TRANSLATE_NOOP("DecisionReason", "Not reimbursable")},
        {DecisionReason::OutOfNetwork, "out_of_network",
         QT_TRANSLATE_NOOP("DecisionReason", "Provider out of network")},
        {DecisionReason::OtherPayer, "other_payer",
         QT_TRANSLATE_NOOP("DecisionReason", "Another program must pay")},
        {DecisionReason::AskedAlready, "asked_already",
         QT_TRANSLATE_NOOP("DecisionReason", "Asked for already")},
        {DecisionReason::Other, "other", QT_TRANSLATE_NOOP("DecisionReason", "Other reason")},
    };
};

/// Some networks approve for longer when somebody asks.
enum class LongerSpan { NotAsked, Asked, Granted, Refused };

template <>
struct EnumText<LongerSpan>
{
    static constexpr auto context = "LongerSpan";
    static constexpr EnumEntry<LongerSpan> entries[] = {
        {LongerSpan::NotAsked, "not_asked", QT_TRANSLATE_NOOP("LongerSpan", "Not asked for")},
        {LongerSpan::Asked, "asked", QT_TRANSLATE_NOOP("LongerSpan", "Asked for")},
        {LongerSpan::Granted, "granted", QT_TRANSLATE_NOOP("LongerSpan", "Granted")},
        {LongerSpan::Refused, "refused", QT_TRANSLATE_NOOP("LongerSpan", "Asked for and refused")},
    };
};

/// Who sent a notice. The same name on the letter starts another clock with each of them.
enum class NoticeIssuer { Plan, CountyCcs, CountyMediCal, RegionalCenter, School, Dental };

template <>
struct EnumText<NoticeIssuer>
{
    static constexpr auto context = "NoticeIssuer";
    static constexpr EnumEntry<NoticeIssuer> entries[] = {
        {NoticeIssuer::Plan, "plan", QT_TRANSLATE_NOOP("NoticeIssuer", "Plan or health network")},
        {NoticeIssuer::CountyCcs, "county_ccs", QT_TRANSLATE_NOOP("NoticeIssuer", "County CCS")},
        {NoticeIssuer::CountyMediCal, "county_medi_cal",
         QT_TRANSLATE_NOOP("NoticeIssuer", "County Medi-Cal")},
        {NoticeIssuer::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("NoticeIssuer", "Regional Center")},
        {NoticeIssuer::School, "school", QT_TRANSLATE_NOOP("NoticeIssuer", "School district")},
        {NoticeIssuer::Dental, "dental", QT_TRANSLATE_NOOP("NoticeIssuer", "Medi-Cal Dental")},
    };
};

/// A notice against a request (denied, less than asked, stopped) and what the family did about it.
struct Appeal
{
    std::optional<NoticeIssuer> issuer; ///< to be chosen before any date can be counted
    std::optional<QDate> noticeOn;      ///< the date on the notice
    std::optional<QDate> changeOn;      ///< day on which a service stops or shrinks
    std::optional<QDate> appealedOn;
    std::optional<QDate> answeredOn; ///< of the appeal
    std::optional<QDate> hearingOn;  ///< asked for

    bool operator==(const Appeal &) const = default;
};

/// Permission of a plan, network or county to give and pay an item or a service, and the request
/// for it. Not eligibility: see core/renewals, with which it shares no words, types or tables.
///
/// A request has four clocks, each a moment in UTC: sent, received complete, decided, family told.
struct Authorization
{
    AuthorizationId id = AuthorizationId::make();
    int revision = 0;
    ChildId child;
    Origin origin;

    ServiceGroup group = ServiceGroup::Equipment;
    QString item;      ///< what it is, in plain words
    QStringList codes; ///< HCPCS or others; see core/equipment/itemcatalogue.h for their words
    std::optional<AgencyId> network; ///< who decides: the plan, the health network, the county
    std::optional<ProviderId> requestedBy;
    std::optional<ProviderId> provider; ///< who gives the service
    std::optional<AgencyId> vendor;     ///< who delivers the item

    RequestPriority priority = RequestPriority::Standard;
    QString urgentReason; ///< clinical reason of an expedited request
    std::optional<RequestChannel> channel;
    QString confirmation; ///< number that the channel gave for the request
    std::optional<QDateTime> submittedAt;
    std::optional<QDateTime> receivedAt; ///< received with everything that is needed
    std::optional<QDateTime> decidedAt;
    std::optional<QDateTime> familyToldAt;
    QString waitingOn; ///< who must act now, while it is open
    std::optional<QDate> askAgainOn;

    AuthorizationDecision decision = AuthorizationDecision::Pending;
    DecisionReason reason = DecisionReason::NotStated;
    QString reasonNote;
    Appeal appeal;
    QString number; ///< of the authorization
    /// Days for which it is approved, both included; open-ended when there is no last day.
    std::optional<QDate> approvedFrom;
    std::optional<QDate> approvedUntil;
    std::optional<int> unitsApproved;
    std::optional<int> unitsUsed;
    QString units; ///< visits, hours, pieces a month
    LongerSpan longerSpan = LongerSpan::NotAsked;
    bool isSameTherapistAsked = false;
    QString therapistChangeReason; ///< why a reauthorized therapy asks for another therapist
    std::optional<AuthorizationId> previous; ///< the one that this reauthorization follows

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    /// The approved days, when it was approved.
    [[nodiscard]] std::optional<DateSpan> approved() const
    {
        const bool isYes = decision == AuthorizationDecision::Approved ||
                           decision == AuthorizationDecision::Modified;
        if (!isYes || !approvedFrom)
            return std::nullopt;
        return DateSpan{*approvedFrom, approvedUntil};
    }

    bool operator==(const Authorization &) const = default;
};

/// Where an authorization stands on a day; follows from its fields.
enum class AuthorizationState {
    Draft,
    WaitingForPapers,
    UnderReview,
    Deferred,
    InForce,
    NotYetInForce,
    Ended,
    Denied,
    Withdrawn,
};

template <>
struct EnumText<AuthorizationState>
{
    static constexpr auto context = "AuthorizationState";
    static constexpr EnumEntry<AuthorizationState> entries[] = {
        {AuthorizationState::Draft, "draft", QT_TRANSLATE_NOOP("AuthorizationState", "Draft")},
        {AuthorizationState::WaitingForPapers, "waiting_for_papers",
         QT_TRANSLATE_NOOP("AuthorizationState", "Sent, not complete yet")},
        {AuthorizationState::UnderReview, "under_review",
         QT_TRANSLATE_NOOP("AuthorizationState", "Under review")},
        {AuthorizationState::Deferred, "deferred",
         QT_TRANSLATE_NOOP("AuthorizationState", "Deferred")},
        {AuthorizationState::InForce, "in_force",
         QT_TRANSLATE_NOOP("AuthorizationState", "In force")},
        {AuthorizationState::NotYetInForce, "not_yet_in_force",
         QT_TRANSLATE_NOOP("AuthorizationState", "Approved, begins later")},
        {AuthorizationState::Ended, "ended", QT_TRANSLATE_NOOP("AuthorizationState", "Ended")},
        {AuthorizationState::Denied, "denied", QT_TRANSLATE_NOOP("AuthorizationState", "Denied")},
        {AuthorizationState::Withdrawn, "withdrawn",
         QT_TRANSLATE_NOOP("AuthorizationState", "Withdrawn")},
    };
};

} // namespace enlace
