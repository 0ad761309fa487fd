// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

using GuardianshipId = Id<struct GuardianshipTag>;

/// What a grown-up is to a child.
enum class Relation {
    Mother,
    Father,
    LegalGuardian,
    FosterParent,
    Grandmother,
    Grandfather,
    Stepparent,
    Aunt,
    Uncle,
    Sibling,
    OtherRelative,
    Caregiver,
    SocialWorker,
    Other,
};

template <>
struct EnumText<Relation>
{
    static constexpr auto context = "Relation";
    static constexpr EnumEntry<Relation> entries[] = {
        {Relation::Mother, "mother", QT_TRANSLATE_NOOP("Relation", "Mother")},
        {Relation::Father, "father", QT_TRANSLATE_NOOP("Relation", "Father")},
        {Relation::LegalGuardian, "legal_guardian",
         QT_TRANSLATE_NOOP("Relation", "Legal guardian")},
        {Relation::FosterParent, "foster_parent", QT_TRANSLATE_NOOP("Relation", "Foster parent")},
        {Relation::Grandmother, "grandmother", QT_TRANSLATE_NOOP("Relation", "Grandmother")},
        {Relation::Grandfather, "grandfather", QT_TRANSLATE_NOOP("Relation", "Grandfather")},
        {Relation::Stepparent, "stepparent", QT_TRANSLATE_NOOP("Relation", "Stepparent")},
        {Relation::Aunt, "aunt", QT_TRANSLATE_NOOP("Relation", "Aunt")},
        {Relation::Uncle, "uncle", QT_TRANSLATE_NOOP("Relation", "Uncle")},
        {Relation::Sibling, "sibling", QT_TRANSLATE_NOOP("Relation", "Grown sibling")},
        {Relation::OtherRelative, "other_relative",
         QT_TRANSLATE_NOOP("Relation", "Other relative")},
        {Relation::Caregiver, "caregiver", QT_TRANSLATE_NOOP("Relation", "Caregiver")},
        {Relation::SocialWorker, "social_worker",
         QT_TRANSLATE_NOOP("Relation", "County social worker")},
        {Relation::Other, "other", QT_TRANSLATE_NOOP("Relation", "Other")},
    };
};

/// By what right a grown-up speaks for a child.
enum class LegalAuthority {
    NotKnown,
    Parent,
    JointCustody,
    SoleCustody,
    CourtGuardian,
    FosterPlacement,
    CaregiverAffidavit,
    EducationRights,
    Conservator,
    None,
};

template <>
struct EnumText<LegalAuthority>
{
    static constexpr auto context = "LegalAuthority";
    static constexpr EnumEntry<LegalAuthority> entries[] = {
        {LegalAuthority::NotKnown, "not_known", QT_TRANSLATE_NOOP("LegalAuthority", "Not known")},
        {LegalAuthority::Parent, "parent", QT_TRANSLATE_NOOP("LegalAuthority", "Parent")},
        {LegalAuthority::JointCustody, "joint_custody",
         QT_TRANSLATE_NOOP("LegalAuthority", "Joint legal custody")},
        {LegalAuthority::SoleCustody, "sole_custody",
         QT_TRANSLATE_NOOP("LegalAuthority", "Sole legal custody")},
        {LegalAuthority::CourtGuardian, "court_guardian",
         QT_TRANSLATE_NOOP("LegalAuthority", "Guardian by court order")},
        {LegalAuthority::FosterPlacement, "foster_placement",
         QT_TRANSLATE_NOOP("LegalAuthority", "Foster placement")},
        {LegalAuthority::CaregiverAffidavit, "caregiver_affidavit",
         QT_TRANSLATE_NOOP("LegalAuthority", "Caregiver's authorization affidavit")},
        {LegalAuthority::EducationRights, "education_rights",
         QT_TRANSLATE_NOOP("LegalAuthority", "Education rights only")},
        {LegalAuthority::Conservator, "conservator",
         QT_TRANSLATE_NOOP("LegalAuthority", "Conservator")},
        {LegalAuthority::None, "none", QT_TRANSLATE_NOOP("LegalAuthority", "None")},
    };
};

/// What a grown-up is to one child, from when until when. Half-siblings share one parent's
/// Guardianship and not the other's; a foster child's own parents stay beside the foster parents.
struct Guardianship
{
    GuardianshipId id = GuardianshipId::make();
    int revision = 0;
    ChildId child;
    PersonId person;
    Relation relation = Relation::Other;
    LegalAuthority authority = LegalAuthority::NotKnown;
    bool mayConsent = false; ///< to the child's care
    bool isPrimary = false;  ///< the first to call
    QString note;
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Guardianship &) const = default;
};

/// What a relation usually brings, as a first proposal for a new Guardianship and for rosters,
/// which state only the relation. A grandmother or a caregiver has no authority by being one.
[[nodiscard]] LegalAuthority usualAuthority(Relation relation);
/// Whether such an authority lets a person consent to care (FAM-6550 for the affidavit: medical
/// care of a relative caregiver; a foster placement: ordinary care only, so not counted).
[[nodiscard]] bool consentsByAuthority(LegalAuthority authority);

} // namespace enlace
