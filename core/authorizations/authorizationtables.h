// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/authorizations/enquiry.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Appeal>
{
    static constexpr auto columns = std::tuple{Column{"notice_issuer", &Appeal::issuer},
                                               Column{"notice_on", &Appeal::noticeOn},
                                               Column{"change_on", &Appeal::changeOn},
                                               Column{"appealed_on", &Appeal::appealedOn},
                                               Column{"appeal_answered_on", &Appeal::answeredOn},
                                               Column{"hearing_on", &Appeal::hearingOn}};
};

template <>
struct Table<Authorization>
{
    static constexpr auto name = "service_authorization";
    static constexpr auto kind = RecordKind::Authorization;
    static constexpr auto columns =
        std::tuple{Column{"id", &Authorization::id},
                   Column{"child_id", &Authorization::child},
                   Column{"service_group", &Authorization::group},
                   Column{"item", &Authorization::item},
                   Column{"codes", &Authorization::codes},
                   Column{"network_id", &Authorization::network},
                   Column{"requested_by_id", &Authorization::requestedBy},
                   Column{"provider_id", &Authorization::provider},
                   Column{"vendor_id", &Authorization::vendor},
                   Column{"priority", &Authorization::priority},
                   Column{"urgent_reason", &Authorization::urgentReason},
                   Column{"channel", &Authorization::channel},
                   Column{"confirmation", &Authorization::confirmation},
                   Column{"submitted_at", &Authorization::submittedAt},
                   Column{"received_at", &Authorization::receivedAt},
                   Column{"decided_at", &Authorization::decidedAt},
                   Column{"family_told_at", &Authorization::familyToldAt},
                   Column{"waiting_on", &Authorization::waitingOn},
                   Column{"ask_again_on", &Authorization::askAgainOn},
                   Column{"decision", &Authorization::decision},
                   Column{"reason", &Authorization::reason},
                   Column{"reason_note", &Authorization::reasonNote},
                   Embedded{&Authorization::appeal},
                   Column{"number", &Authorization::number},
                   Column{"approved_from", &Authorization::approvedFrom},
                   Column{"approved_until", &Authorization::approvedUntil},
                   Column{"units_approved", &Authorization::unitsApproved},
                   Column{"units_used", &Authorization::unitsUsed},
                   Column{"units", &Authorization::units},
                   Column{"longer_span", &Authorization::longerSpan},
                   Column{"is_same_therapist_asked", &Authorization::isSameTherapistAsked},
                   Column{"therapist_change_reason", &Authorization::therapistChangeReason},
                   Column{"previous_id", &Authorization::previous},
                   Embedded{&Authorization::origin},
                   Column{"archived_at", &Authorization::archivedAt},
                   Column{"archived_reason", &Authorization::archivedReason},
                   Column{"revision", &Authorization::revision}};
};

template <>
struct Table<StatusEnquiry>
{
    static constexpr auto name = "status_enquiry";
    static constexpr auto kind = RecordKind::StatusEnquiry;
    static constexpr auto columns =
        std::tuple{Column{"id", &StatusEnquiry::id},
                   Column{"authorization_id", &StatusEnquiry::authorization},
                   Column{"child_id", &StatusEnquiry::child},
                   Column{"asked_on", &StatusEnquiry::askedOn},
                   Column{"channel", &StatusEnquiry::channel},
                   Column{"asked_of", &StatusEnquiry::askedOf},
                   Column{"answer", &StatusEnquiry::answer},
                   Column{"waiting_on", &StatusEnquiry::waitingOn},
                   Column{"ask_again_on", &StatusEnquiry::askAgainOn},
                   Column{"asked_by", &StatusEnquiry::askedBy},
                   Embedded{&StatusEnquiry::origin},
                   Column{"archived_at", &StatusEnquiry::archivedAt},
                   Column{"archived_reason", &StatusEnquiry::archivedReason},
                   Column{"revision", &StatusEnquiry::revision}};
};

template <>
struct Table<MissingItem>
{
    static constexpr auto name = "missing_item";
    static constexpr auto kind = RecordKind::MissingItem;
    static constexpr auto columns =
        std::tuple{Column{"id", &MissingItem::id},
                   Column{"authorization_id", &MissingItem::authorization},
                   Column{"child_id", &MissingItem::child},
                   Column{"what", &MissingItem::what},
                   Column{"asked_of", &MissingItem::askedOf},
                   Column{"asked_on", &MissingItem::askedOn},
                   Column{"received_on", &MissingItem::receivedOn},
                   Embedded{&MissingItem::origin},
                   Column{"archived_at", &MissingItem::archivedAt},
                   Column{"archived_reason", &MissingItem::archivedReason},
                   Column{"revision", &MissingItem::revision}};
};

} // namespace enlace
