// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/id.h"

namespace enlace {

/// What audit entries, deadlines, changes and navigation point at. The key is the table's name.
enum class RecordKind {
    Agency, // any organization: plan, network, unit, vendor, school, county office
    CountyModel,
    Staff,
    StaffRole,
    StaffCover,
    Team,
    ChildAccess,
    Family,
    Household,
    Person,
    Child,
    PersonPhone,
    PersonIdentifier,
    HouseholdMember,
    Guardianship,
    Coordination,
    NeedTier,
    Condition,
    Allergy,
    Medication,
    BrandConstraint,
    ProgramStatus,
    NetworkMembership,
    Provider,
    ProviderContract,
    ProviderAffiliation,
    CareTeamMember,
    NetworkArrangement,
    Equipment,
    EquipmentStep,
    TherapyEpisode,
    Authorization,
    StatusEnquiry,
    MissingItem,
    EligibilityRenewal,
    CareInterruption,
    CoverageChange,
    PaymentProblem,
    EvidenceDocument,
    EvidenceUse,
    ConditionGroup,
    ApprovalEntry,
    Release,
    ReleaseParty,
    Contact,
    Task,
    Message,
    Rule,
    Deadline,
    ImportBatch,
    Store,
    Caregiver,
    BenefitWorry,
    HomeCoverage,
    Meeting,
    SupplyDelivery,
    VendorChange,
    CareNeed,
    ProviderApplication,
    ProviderPreference,
    NetworkProfile,
    PolicyEntry,
};

template <>
struct EnumText<RecordKind>
{
    static constexpr auto context = "RecordKind";
    static constexpr EnumEntry<RecordKind> entries[] = {
        {RecordKind::Agency, "agency", QT_TRANSLATE_NOOP("RecordKind", "Organization")},
        {RecordKind::CountyModel, "county_model",
         QT_TRANSLATE_NOOP("RecordKind", "County's model of care")},
        {RecordKind::Staff, "staff", QT_TRANSLATE_NOOP("RecordKind", "Account")},
        {RecordKind::StaffRole, "staff_role", QT_TRANSLATE_NOOP("RecordKind", "Role")},
        {RecordKind::StaffCover, "staff_cover", QT_TRANSLATE_NOOP("RecordKind", "Stand-in")},
        {RecordKind::Team, "team", QT_TRANSLATE_NOOP("RecordKind", "Team")},
        {RecordKind::ChildAccess, "child_access",
         QT_TRANSLATE_NOOP("RecordKind", "Emergency access")},
        {RecordKind::Family, "family", QT_TRANSLATE_NOOP("RecordKind", "Family")},
        {RecordKind::Household, "household", QT_TRANSLATE_NOOP("RecordKind", "Household")},
        {RecordKind::Person, "person", QT_TRANSLATE_NOOP("RecordKind", "Person")},
        {RecordKind::Child, "child", QT_TRANSLATE_NOOP("RecordKind", "Child")},
        {RecordKind::PersonPhone, "person_phone", QT_TRANSLATE_NOOP("RecordKind", "Phone")},
        {RecordKind::PersonIdentifier, "person_identifier",
         QT_TRANSLATE_NOOP("RecordKind", "Identifier")},
        {RecordKind::HouseholdMember, "household_member",
         QT_TRANSLATE_NOOP("RecordKind", "Household member")},
        {RecordKind::Guardianship, "guardianship",
         QT_TRANSLATE_NOOP("RecordKind", "Parent or guardian")},
        {RecordKind::Coordination, "coordination", QT_TRANSLATE_NOOP("RecordKind", "Coordinator")},
        {RecordKind::NeedTier, "need_tier", QT_TRANSLATE_NOOP("RecordKind", "Need tier")},
        {RecordKind::Condition, "condition", QT_TRANSLATE_NOOP("RecordKind", "Diagnosis")},
        {RecordKind::Allergy, "allergy", QT_TRANSLATE_NOOP("RecordKind", "Allergy")},
        {RecordKind::Medication, "medication", QT_TRANSLATE_NOOP("RecordKind", "Medication")},
        {RecordKind::BrandConstraint, "brand_constraint",
         QT_TRANSLATE_NOOP("RecordKind", "Brand required")},
        {RecordKind::ProgramStatus, "program_status", QT_TRANSLATE_NOOP("RecordKind", "Program")},
        {RecordKind::NetworkMembership, "network_membership",
         QT_TRANSLATE_NOOP("RecordKind", "Health network")},
        {RecordKind::Provider, "provider", QT_TRANSLATE_NOOP("RecordKind", "Provider")},
        {RecordKind::ProviderContract, "provider_contract",
         QT_TRANSLATE_NOOP("RecordKind", "Contract")},
        {RecordKind::ProviderAffiliation, "provider_affiliation",
         QT_TRANSLATE_NOOP("RecordKind", "Affiliation")},
        {RecordKind::CareTeamMember, "care_team_member",
         QT_TRANSLATE_NOOP("RecordKind", "Care team member")},
        {RecordKind::NetworkArrangement, "network_arrangement",
         QT_TRANSLATE_NOOP("RecordKind", "Arrangement")},
        {RecordKind::Equipment, "equipment", QT_TRANSLATE_NOOP("RecordKind", "Equipment")},
        {RecordKind::EquipmentStep, "equipment_step",
         QT_TRANSLATE_NOOP("RecordKind", "Equipment step")},
        {RecordKind::TherapyEpisode, "therapy_episode", QT_TRANSLATE_NOOP("RecordKind", "Therapy")},
        {RecordKind::Authorization, "authorization",
         QT_TRANSLATE_NOOP("RecordKind", "Authorization")},
        {RecordKind::StatusEnquiry, "status_enquiry",
         QT_TRANSLATE_NOOP("RecordKind", "Status enquiry")},
        {RecordKind::MissingItem, "missing_item",
         QT_TRANSLATE_NOOP("RecordKind", "Missing for a request")},
        {RecordKind::EligibilityRenewal, "eligibility_renewal",
         QT_TRANSLATE_NOOP("RecordKind", "Annual renewal")},
        {RecordKind::CareInterruption, "care_interruption",
         QT_TRANSLATE_NOOP("RecordKind", "Interruption of care")},
        {RecordKind::CoverageChange, "coverage_change",
         QT_TRANSLATE_NOOP("RecordKind", "Change of coverage")},
        {RecordKind::PaymentProblem, "payment_problem",
         QT_TRANSLATE_NOOP("RecordKind", "Unpaid bill")},
        {RecordKind::EvidenceDocument, "evidence_document",
         QT_TRANSLATE_NOOP("RecordKind", "Document")},
        {RecordKind::EvidenceUse, "evidence_use",
         QT_TRANSLATE_NOOP("RecordKind", "Use of a document")},
        {RecordKind::ConditionGroup, "condition_group",
         QT_TRANSLATE_NOOP("RecordKind", "Group approved together")},
        {RecordKind::ApprovalEntry, "approval_entry",
         QT_TRANSLATE_NOOP("RecordKind", "Network's approval list")},
        {RecordKind::Release, "release", QT_TRANSLATE_NOOP("RecordKind", "Release")},
        {RecordKind::ReleaseParty, "release_party",
         QT_TRANSLATE_NOOP("RecordKind", "Agency of a release")},
        {RecordKind::Contact, "contact", QT_TRANSLATE_NOOP("RecordKind", "Contact")},
        {RecordKind::Task, "task", QT_TRANSLATE_NOOP("RecordKind", "Task")},
        {RecordKind::Message, "message", QT_TRANSLATE_NOOP("RecordKind", "Message")},
        {RecordKind::Caregiver, "caregiver", QT_TRANSLATE_NOOP("RecordKind", "Caregiver")},
        {RecordKind::BenefitWorry, "benefit_worry",
         QT_TRANSLATE_NOOP("RecordKind", "Worry about a benefit")},
        {RecordKind::HomeCoverage, "home_coverage",
         QT_TRANSLATE_NOOP("RecordKind", "Coverage at home")},
        {RecordKind::Meeting, "meeting", QT_TRANSLATE_NOOP("RecordKind", "Meeting")},
        {RecordKind::Rule, "rule", QT_TRANSLATE_NOOP("RecordKind", "Rule")},
        {RecordKind::Deadline, "deadline", QT_TRANSLATE_NOOP("RecordKind", "Deadline")},
        {RecordKind::ImportBatch, "import_batch", QT_TRANSLATE_NOOP("RecordKind", "Import")},
        {RecordKind::Store, "store", QT_TRANSLATE_NOOP("RecordKind", "Store")},
        {RecordKind::SupplyDelivery, "supply_delivery",
         QT_TRANSLATE_NOOP("RecordKind", "Delivery")},
        {RecordKind::VendorChange, "vendor_change",
         QT_TRANSLATE_NOOP("RecordKind", "Change of vendor")},
        {RecordKind::CareNeed, "care_need", QT_TRANSLATE_NOOP("RecordKind", "Need")},
        {RecordKind::ProviderApplication, "provider_application",
         QT_TRANSLATE_NOOP("RecordKind", "Application to a provider")},
        {RecordKind::ProviderPreference, "provider_preference",
         QT_TRANSLATE_NOOP("RecordKind", "Family's wish about a provider")},
        {RecordKind::NetworkProfile, "network_profile",
         QT_TRANSLATE_NOOP("RecordKind", "What is known of a network")},
        {RecordKind::PolicyEntry, "policy_entry",
         QT_TRANSLATE_NOOP("RecordKind", "Rule of a network or county")},
    };
};

/// One record: its kind and its id.
struct RecordRef
{
    RecordKind kind = RecordKind::Store;
    QUuid id;

    template <class Tag>
    [[nodiscard]] static RecordRef to(RecordKind kind, const Id<Tag> &id)
    {
        return {kind, id.uuid()};
    }
    [[nodiscard]] QString idText() const { return id.toString(QUuid::WithoutBraces); }
    bool operator==(const RecordRef &) const = default;
};

inline size_t qHash(const RecordRef &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
}

} // namespace enlace
