// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/recordkinds.h"

namespace enlace {

QString tableOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Authorization:
        return QStringLiteral("service_authorization");
    case RecordKind::Release:
        return QStringLiteral("release_of_information");
    default:
        return QString(keyOf(kind));
    }
}

DataCategory categoryOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Condition:
    case RecordKind::Medication:
        return DataCategory::Health;
    case RecordKind::Allergy:
    case RecordKind::BrandConstraint:
        return DataCategory::Allergies;
    case RecordKind::CareTeamMember:
    case RecordKind::NetworkArrangement:
    case RecordKind::CareNeed:
    case RecordKind::ProviderApplication:
    case RecordKind::ProviderPreference:
        return DataCategory::CareTeam;
    case RecordKind::Equipment:
    case RecordKind::EquipmentStep:
    case RecordKind::SupplyDelivery:
    case RecordKind::VendorChange:
        return DataCategory::Equipment;
    case RecordKind::TherapyEpisode:
        return DataCategory::Therapy;
    case RecordKind::Authorization:
    case RecordKind::StatusEnquiry:
    case RecordKind::MissingItem:
    case RecordKind::EligibilityRenewal:
    case RecordKind::CareInterruption:
    case RecordKind::CoverageChange:
    case RecordKind::PaymentProblem:
    case RecordKind::EvidenceDocument:
    case RecordKind::EvidenceUse:
    case RecordKind::Release:
    case RecordKind::ReleaseParty:
        return DataCategory::Authorizations;
    case RecordKind::Provider:
    case RecordKind::ProviderContract:
    case RecordKind::NetworkProfile:
    case RecordKind::PolicyEntry:
        return DataCategory::Directory;
    case RecordKind::Agency:
        return DataCategory::Organizations;
    case RecordKind::Contact:
    case RecordKind::Meeting:
        return DataCategory::Contacts;
    case RecordKind::Household:
    case RecordKind::PersonPhone:
    case RecordKind::PersonIdentifier:
        return DataCategory::ContactDetails;
    case RecordKind::Deadline:
    case RecordKind::Task:
    case RecordKind::Message:
        return DataCategory::Tasks;
    case RecordKind::ConditionGroup:
    case RecordKind::ApprovalEntry:
        return DataCategory::Rules;
    default:
        return DataCategory::People;
    }
}

} // namespace enlace
