// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace enlace {

// The ids of records that other areas point at. An area's header then need not include another
// area.
using AgencyId = Id<struct AgencyTag>; ///< any organization, see core/providers/agency.h
using StaffId = Id<struct StaffTag>;   ///< a person who uses Enlace, see core/access
using TeamId = Id<struct TeamTag>;
using DeskId = Id<struct DeskTag>; ///< one installation; each has its own audit chain
using WorkId = Id<struct WorkTag>; ///< one transaction, as the audit knows it
using FamilyId = Id<struct FamilyTag>;
using HouseholdId = Id<struct HouseholdTag>;
using PersonId = Id<struct PersonTag>;
using ChildId = Id<struct ChildTag>;
using ProviderId = Id<struct ProviderTag>;
using EquipmentId = Id<struct EquipmentTag>;
using TherapyEpisodeId = Id<struct TherapyEpisodeTag>;
using AuthorizationId = Id<struct AuthorizationTag>;
using StatusEnquiryId = Id<struct StatusEnquiryTag>;
using MissingItemId = Id<struct MissingItemTag>;
using RenewalId = Id<struct RenewalTag>;
using EvidenceDocumentId = Id<struct EvidenceDocumentTag>;
using EvidenceUseId = Id<struct EvidenceUseTag>;
using ReleaseId = Id<struct ReleaseTag>;
using ContactId = Id<struct ContactTag>;
using TaskId = Id<struct TaskTag>;
using MessageId = Id<struct MessageTag>;
using DeadlineId = Id<struct DeadlineTag>;
using ImportBatchId = Id<struct ImportBatchTag>;

} // namespace enlace
