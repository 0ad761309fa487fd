// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"

#include <QString>

namespace enlace {

using ConditionId = Id<struct ConditionTag>;
using AllergyId = Id<struct AllergyTag>;
using MedicationId = Id<struct MedicationTag>;
using BrandConstraintId = Id<struct BrandConstraintTag>;

/// Who said so (N-14): what a pharmacy dispenses and what a mother gives may differ. On which day
/// it was true is Origin::happenedOn.
enum class ToldBy { NotNoted, Family, Clinic, Pharmacy, HospitalPapers, School, Other };

template <>
struct EnumText<ToldBy>
{
    static constexpr auto context = "ToldBy";
    static constexpr EnumEntry<ToldBy> entries[] = {
        {ToldBy::NotNoted, "not_noted", QT_TRANSLATE_NOOP("ToldBy", "Not noted")},
        {ToldBy::Family, "family", QT_TRANSLATE_NOOP("ToldBy", "The family")},
        {ToldBy::Clinic, "clinic", QT_TRANSLATE_NOOP("ToldBy", "Doctor or clinic")},
        {ToldBy::Pharmacy, "pharmacy", QT_TRANSLATE_NOOP("ToldBy", "Pharmacy")},
        {ToldBy::HospitalPapers, "hospital_papers",
         QT_TRANSLATE_NOOP("ToldBy", "Papers of a hospital")},
        {ToldBy::School, "school", QT_TRANSLATE_NOOP("ToldBy", "School")},
        {ToldBy::Other, "other", QT_TRANSLATE_NOOP("ToldBy", "Somebody else")},
    };
};

/// A diagnosis.
struct Condition
{
    ConditionId id = ConditionId::make();
    int revision = 0;
    ChildId child;
    QString code;  ///< ICD-10-CM with its point, "G80.1"; see conditionwords.h for plain words
    QString words; ///< the doctor's or the family's own words, beside the code's
    bool isPrimary = false;
    bool isLifelong = false; ///< need not be proved again each year (A-04)
    std::optional<QDate> onsetOn;
    std::optional<QDate> resolvedOn;
    ToldBy toldBy = ToldBy::NotNoted;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Condition &) const = default;
};

enum class AllergyKind { Medicine, Food, Latex, Material, Other };

template <>
struct EnumText<AllergyKind>
{
    static constexpr auto context = "AllergyKind";
    static constexpr EnumEntry<AllergyKind> entries[] = {
        {AllergyKind::Medicine, "medicine", QT_TRANSLATE_NOOP("AllergyKind", "Medicine")},
        {AllergyKind::Food, "food", QT_TRANSLATE_NOOP("AllergyKind", "Food")},
        {AllergyKind::Latex, "latex", QT_TRANSLATE_NOOP("AllergyKind", "Latex")},
        {AllergyKind::Material, "material",
         QT_TRANSLATE_NOOP("AllergyKind", "Adhesive, dye or other material")},
        {AllergyKind::Other, "other", QT_TRANSLATE_NOOP("AllergyKind", "Other")},
    };
};

enum class AllergySeverity { NotKnown, Mild, Severe, LifeThreatening };

template <>
struct EnumText<AllergySeverity>
{
    static constexpr auto context = "AllergySeverity";
    static constexpr EnumEntry<AllergySeverity> entries[] = {
        {AllergySeverity::NotKnown, "not_known", QT_TRANSLATE_NOOP("AllergySeverity", "Not known")},
        {AllergySeverity::Mild, "mild", QT_TRANSLATE_NOOP("AllergySeverity", "Mild")},
        {AllergySeverity::Severe, "severe", QT_TRANSLATE_NOOP("AllergySeverity", "Severe")},
        {AllergySeverity::LifeThreatening, "life_threatening",
         QT_TRANSLATE_NOOP("AllergySeverity", "Life-threatening")},
    };
};

struct Allergy
{
    AllergyId id = AllergyId::make();
    int revision = 0;
    ChildId child;
    AllergyKind kind = AllergyKind::Medicine;
    QString substance;
    AllergySeverity severity = AllergySeverity::NotKnown;
    QString reaction;
    ToldBy toldBy = ToldBy::NotNoted;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Allergy &) const = default;
};

struct Medication
{
    MedicationId id = MedicationId::make();
    int revision = 0;
    ChildId child;
    QString name;
    QString dose;
    QString instructions;
    std::optional<ProviderId> prescriber;
    std::optional<QDate> startedOn;
    std::optional<QDate> stoppedOn; ///< last day on which it was taken
    ToldBy toldBy = ToldBy::NotNoted;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Medication &) const = default;
};

/// One brand only (E-04), and why: often an allergy, with a letter of need.
struct BrandConstraint
{
    BrandConstraintId id = BrandConstraintId::make();
    int revision = 0;
    ChildId child;
    QString item;  ///< what: "diapers"
    QString brand; ///< the brand that fits
    QString reason;
    std::optional<AllergyId> allergy;
    std::optional<QDate> letterOn; ///< day of the letter of need
    ToldBy toldBy = ToldBy::NotNoted;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const BrandConstraint &) const = default;
};

} // namespace enlace
