// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/visibility.h"
#include "core/authorizations/authorizationrules.h"
#include "core/authorizations/authorizationtables.h"

namespace enlace {

class Reading;
class Work;

/// An authorization with the names that it points at.
struct AuthorizationView
{
    Authorization authorization;
    AuthorizationState state = AuthorizationState::Draft;
    QString networkName;
    QString vendorName;
    QString providerName;

    bool operator==(const AuthorizationView &) const = default;
};

/// What somebody may know who may see the state of an authorization and not its content: the MTU's
/// therapist.
struct AuthorizationStatus
{
    AuthorizationId id;
    ServiceGroup group = ServiceGroup::Equipment;
    QString item;
    AuthorizationState state = AuthorizationState::Draft;
    std::optional<QDate> approvedUntil;

    bool operator==(const AuthorizationStatus &) const = default;
};

/// Authorizations and requests, as far as the person of the Reading may see and change them.
/// Eligibility is another thing: see RenewalRepository. Thread: the Reading's.
class AuthorizationRepository
{
public:
    explicit AuthorizationRepository(Reading &reading)
        : AuthorizationRepository(reading, Visibility(reading))
    {
    }
    /// With another right than the person's own: an import that was allowed as a whole.
    AuthorizationRepository(Reading &reading, Visibility visibility)
        : m_reading(reading)
        , m_visibility(std::move(visibility))
    {
    }

    [[nodiscard]] Result<Authorization> find(const AuthorizationId &id);
    /// Of a child, in one statement: open requests first, then by their last day, latest first.
    /// Archived ones at their end, when they are wanted.
    [[nodiscard]] Result<QList<AuthorizationView>> ofChild(const ChildId &child,
                                                           bool withArchived = false);
    /// The same without their content.
    [[nodiscard]] Result<QList<AuthorizationStatus>> statusOfChild(const ChildId &child);
    /// The requests that led to this one, oldest first, and where they left a hole.
    [[nodiscard]] Result<QList<Authorization>> chain(const AuthorizationId &last);
    /// Protected authorizations of the child that are not shown to this person.
    [[nodiscard]] Result<int> hiddenOfChild(const ChildId &child);

    /// New or changed. Errors: Invalid (validate(), or a predecessor that is not this child's or
    /// has a successor already), Forbidden, Conflict.
    Result<Authorization> save(Work &work, Authorization authorization);
    Result<Authorization> archive(Work &work, Authorization authorization, const QString &reason);

private:
    Reading &m_reading;
    Visibility m_visibility;
};

} // namespace enlace
