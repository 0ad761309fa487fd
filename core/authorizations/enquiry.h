// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"

namespace enlace {

/// Somebody asked how a request stands, and was told something. Kept apart from the request, so
/// that what was said in March is still there when something else is said in April.
struct StatusEnquiry
{
    StatusEnquiryId id = StatusEnquiryId::make();
    int revision = 0;
    AuthorizationId authorization;
    ChildId child;
    Origin origin;

    QDate askedOn;
    std::optional<RequestChannel> channel;
    QString askedOf;   ///< person or office: "Utilization management, Ms. Park"
    QString answer;    ///< what was said
    QString waitingOn; ///< who must act now, as they said
    std::optional<QDate> askAgainOn;
    std::optional<StaffId> askedBy;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const StatusEnquiry &) const = default;
};

/// Something without which a request is not complete: a paper, a signature, a visit.
struct MissingItem
{
    MissingItemId id = MissingItemId::make();
    int revision = 0;
    AuthorizationId authorization;
    ChildId child;
    Origin origin;

    QString what;
    QString askedOf; ///< who is to bring it
    std::optional<QDate> askedOn;
    std::optional<QDate> receivedOn;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const MissingItem &) const = default;
};

} // namespace enlace
