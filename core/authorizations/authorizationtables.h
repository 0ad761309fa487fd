// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/authorizations/enquiry.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Appeal>
{
    static void columns(auto &record, auto &column)
    {
        column("notice_issuer", record.issuer);
        column("notice_on", record.noticeOn);
        column("change_on", record.changeOn);
        column("appealed_on", record.appealedOn);
        column("appeal_answered_on", record.answeredOn);
        column("hearing_on", record.hearingOn);
    }
};

template <>
struct Table<Authorization>
{
    static constexpr auto name = "service_authorization";
    static constexpr auto kind = RecordKind::Authorization;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("service_group", record.group);
        column("item", record.item);
        column("codes", record.codes);
        column("network_id", record.network);
        column("requested_by_id", record.requestedBy);
        column("provider_id", record.provider);
        column("vendor_id", record.vendor);
        column("priority", record.priority);
        column("urgent_reason", record.urgentReason);
        column("channel", record.channel);
        column("confirmation", record.confirmation);
        column("submitted_at", record.submittedAt);
        column("received_at", record.receivedAt);
        column("decided_at", record.decidedAt);
        column("family_told_at", record.familyToldAt);
        column("waiting_on", record.waitingOn);
        column("ask_again_on", record.askAgainOn);
        column("decision", record.decision);
        column("reason", record.reason);
        column("reason_note", record.reasonNote);
        forEachColumn(record.appeal, column);
        column("number", record.number);
        column("approved_from", record.approvedFrom);
        column("approved_until", record.approvedUntil);
        column("units_approved", record.unitsApproved);
        column("units_used", record.unitsUsed);
        column("units", record.units);
        column("longer_span", record.longerSpan);
        column("is_same_therapist_asked", record.isSameTherapistAsked);
        column("therapist_change_reason", record.therapistChangeReason);
        column("previous_id", record.previous);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<StatusEnquiry>
{
    static constexpr auto name = "status_enquiry";
    static constexpr auto kind = RecordKind::StatusEnquiry;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("authorization_id", record.authorization);
        column("child_id", record.child);
        column("asked_on", record.askedOn);
        column("channel", record.channel);
        column("asked_of", record.askedOf);
        column("answer", record.answer);
        column("waiting_on", record.waitingOn);
        column("ask_again_on", record.askAgainOn);
        column("asked_by", record.askedBy);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<MissingItem>
{
    static constexpr auto name = "missing_item";
    static constexpr auto kind = RecordKind::MissingItem;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("authorization_id", record.authorization);
        column("child_id", record.child);
        column("what", record.what);
        column("asked_of", record.askedOf);
        column("asked_on", record.askedOn);
        column("received_on", record.receivedOn);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

} // namespace enlace
