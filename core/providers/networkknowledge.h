// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/enumtext.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/providers/directory.h"

namespace enlace {

// What is known of a network, and which rules hold in a network or a county. Two children may get
// different answers to one question because these differ; here it is written down, with who said so
// and since when.

using NetworkProfileId = Id<struct NetworkProfileTag>;
using PolicyEntryId = Id<struct PolicyEntryTag>;

/// Who says so.
enum class ProfileBasis { SelfReported, Observed };

template <>
struct EnumText<ProfileBasis>
{
    static constexpr auto context = "ProfileBasis";
    static constexpr EnumEntry<ProfileBasis> entries[] = {
        {ProfileBasis::SelfReported, "self_reported",
         QT_TRANSLATE_NOOP("ProfileBasis", "The network says so itself")},
        {ProfileBasis::Observed, "observed",
         QT_TRANSLATE_NOOP("ProfileBasis", "Our staff observed it")},
    };
};

/// What was known of a network on a day. A later one does not replace it: both stay, dated.
struct NetworkProfile
{
    NetworkProfileId id;
    AgencyId network;
    ProfileBasis basis = ProfileBasis::SelfReported;
    QDate saidOn;                      ///< the day of which it is true
    QString saidBy;                    ///< who or which paper; empty when nobody noted it
    std::optional<int> childrenServed; ///< children in CCS that it serves; none: not said
    QString specialPrograms;           ///< special care centers it works with, programs of its own
    QString learned;                   ///< what staff learned in working with it
    Provenance provenance;
    Archived archived;
    int revision = 0;

    bool operator==(const NetworkProfile &) const = default;
};

enum class PolicyTopic {
    Authorizations,
    ApprovalTime,
    ApprovalLists,
    Equipment,
    Supplies,
    Therapy,
    SpecialCareCenters,
    OutOfNetwork,
    Transport,
    Coordinator,
    Appeals,
    Renewals,
    Other,
};

template <>
struct EnumText<PolicyTopic>
{
    static constexpr auto context = "PolicyTopic";
    static constexpr EnumEntry<PolicyTopic> entries[] = {
        {PolicyTopic::Authorizations, "authorizations",
         QT_TRANSLATE_NOOP("PolicyTopic", "What needs an authorization")},
        {PolicyTopic::ApprovalTime, "approval_time",
         QT_TRANSLATE_NOOP("PolicyTopic", "How long an answer takes")},
        {PolicyTopic::ApprovalLists, "approval_lists",
         QT_TRANSLATE_NOOP("PolicyTopic", "What is approved beforehand")},
        {PolicyTopic::Equipment, "equipment", QT_TRANSLATE_NOOP("PolicyTopic", "Equipment")},
        {PolicyTopic::Supplies, "supplies", QT_TRANSLATE_NOOP("PolicyTopic", "Supplies")},
        {PolicyTopic::Therapy, "therapy", QT_TRANSLATE_NOOP("PolicyTopic", "Therapy")},
        {PolicyTopic::SpecialCareCenters, "special_care_centers",
         QT_TRANSLATE_NOOP("PolicyTopic", "Special care centers")},
        {PolicyTopic::OutOfNetwork, "out_of_network",
         QT_TRANSLATE_NOOP("PolicyTopic", "Providers out of network")},
        {PolicyTopic::Transport, "transport", QT_TRANSLATE_NOOP("PolicyTopic", "Transport")},
        {PolicyTopic::Coordinator, "coordinator",
         QT_TRANSLATE_NOOP("PolicyTopic", "Coordinators and how to reach them")},
        {PolicyTopic::Appeals, "appeals", QT_TRANSLATE_NOOP("PolicyTopic", "Appeals")},
        {PolicyTopic::Renewals, "renewals", QT_TRANSLATE_NOOP("PolicyTopic", "Annual renewals")},
        {PolicyTopic::Other, "other", QT_TRANSLATE_NOOP("PolicyTopic", "Something else")},
    };
};

/// A rule that holds in a network, a plan or a county, in words.
struct PolicyEntry
{
    PolicyEntryId id;
    AgencyId agency; ///< where it holds
    PolicyTopic topic = PolicyTopic::Authorizations;
    QString topicWords; ///< of PolicyTopic::Other alone
    QString holds;      ///< what holds
    QString saidBy;     ///< the paper, or who said so
    DateSpan span;
    Provenance provenance;
    Archived archived;
    int revision = 0;

    bool operator==(const PolicyEntry &) const = default;
};

/// What a form shows beside its fields; empty when it can be saved.
[[nodiscard]] QList<Error> validate(const NetworkProfile &profile);
[[nodiscard]] QList<Error> validate(const PolicyEntry &entry);

} // namespace enlace
