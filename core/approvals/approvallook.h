// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/approval.h"
#include "core/editing/field.h"

#include <variant>

namespace enlace {

// What networks approve, as people look it up.

/// What is approved together, or what a network wants to be asked for.
using Approval = std::variant<ConditionGroup, ApprovalEntry>;

/// How far it can be relied upon on a day.
enum class ApprovalStanding { Confirmed, ReadInSource, Unconfirmed, NotInForce };

template <>
struct EnumText<ApprovalStanding>
{
    static constexpr auto context = "ApprovalStanding";
    static constexpr EnumEntry<ApprovalStanding> entries[] = {
        {ApprovalStanding::Confirmed, "confirmed",
         QT_TRANSLATE_NOOP("ApprovalStanding", "Confirmed")},
        {ApprovalStanding::ReadInSource, "read_in_source",
         QT_TRANSLATE_NOOP("ApprovalStanding", "In the source")},
        {ApprovalStanding::Unconfirmed, "unconfirmed",
         QT_TRANSLATE_NOOP("ApprovalStanding", "Not confirmed")},
        {ApprovalStanding::NotInForce, "not_in_force",
         QT_TRANSLATE_NOOP("ApprovalStanding", "Not in force")},
    };
};

/// What has ended or left the list is not in force.
[[nodiscard]] ApprovalStanding standingOf(const Approval &approval, QDate today);

struct ApprovalFilter
{
    QString text; ///< each of its words must be found: in names, codes, network, form, source
    std::optional<AgencyId> network; ///< what holds there, so also what holds everywhere
    std::optional<ApprovalStanding> standing;
    bool withArchived = false;

    bool operator==(const ApprovalFilter &) const = default;
};

/// One line of the list.
struct ApprovalLine
{
    Approval approval;
    QString network; ///< its name; empty: everywhere
    ApprovalStanding standing = ApprovalStanding::Unconfirmed;

    bool operator==(const ApprovalLine &) const = default;
};

/// Those that the filter lets through; of a network's list first the kinds, then the codes that
/// are named. Words are looked for in `language`, without regard to case and accents.
[[nodiscard]] QList<ApprovalLine> approvalLines(const QList<Approval> &approvals,
                                                const QList<NamedChoice> &networks,
                                                const ApprovalFilter &filter, QDate today,
                                                Language language);

} // namespace enlace
