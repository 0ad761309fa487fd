// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorizations/authorization.h"
#include "core/rules/rule.h"

namespace enlace {

using ConditionGroupId = Id<struct ConditionGroupTag>;
using ApprovalEntryId = Id<struct ApprovalEntryTag>;

/// Items that are approved together for a condition (condition specific authorization group,
/// service code grouping), in one network or everywhere, for some time.
struct ConditionGroup
{
    ConditionGroupId id = ConditionGroupId::make();
    int revision = 0;

    std::optional<AgencyId> network; ///< none: wherever the child is
    BothLanguages name;
    QStringList conditions; ///< beginnings of ICD-10-CM codes: "G80" means G80.0 to G80.9
    QStringList codes;      ///< of the items; an empty list covers nothing
    DateSpan span;
    QString sourceText; ///< where it was read, or who said it
    Confidence confidence = Confidence::Unknown;
    QString confirmedBy; ///< the name of who stands for it
    std::optional<QDate> confirmedOn;
    QString changeReason; ///< of the latest change; those before it are in the history

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const ConditionGroup &) const = default;
};

/// Whether a network wants to be asked.
enum class ApprovalNeed { NotKnown, Needed, PreApproved, NotNeeded };

template <>
struct EnumText<ApprovalNeed>
{
    static constexpr auto context = "ApprovalNeed";
    static constexpr EnumEntry<ApprovalNeed> entries[] = {
        {ApprovalNeed::NotKnown, "not_known", QT_TRANSLATE_NOOP("ApprovalNeed", "Not known yet")},
        {ApprovalNeed::Needed, "needed",
         QT_TRANSLATE_NOOP("ApprovalNeed", "Needs an authorization")},
        {ApprovalNeed::PreApproved, "pre_approved",
         QT_TRANSLATE_NOOP("ApprovalNeed", "Approved beforehand")},
        {ApprovalNeed::NotNeeded, "not_needed",
         QT_TRANSLATE_NOOP("ApprovalNeed", "Needs no authorization")},
    };
};

/// One line of a network's list: what it wants for a kind of item, on which form, by which way.
struct ApprovalEntry
{
    ApprovalEntryId id = ApprovalEntryId::make();
    int revision = 0;

    AgencyId network;
    ServiceGroup group = ServiceGroup::Equipment;
    QStringList codes; ///< empty: everything of the kind that no other line names
    ApprovalNeed need = ApprovalNeed::NotKnown;
    QString form;
    std::optional<RequestChannel> channel;
    DateSpan span;
    QString sourceText;
    Confidence confidence = Confidence::Unknown;
    QString confirmedBy;
    std::optional<QDate> confirmedOn;
    QString changeReason;

    std::optional<QDateTime> archivedAt; ///< moment, UTC
    QString archivedReason;

    bool operator==(const ApprovalEntry &) const = default;
};

} // namespace enlace
