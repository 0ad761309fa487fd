// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/origin.h"

#include <QString>

namespace enlace {

using ConditionId = Id<struct ConditionTag>;
using AllergyId = Id<struct AllergyTag>;
using MedicationId = Id<struct MedicationTag>;
using BrandConstraintId = Id<struct BrandConstraintTag>;

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
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const BrandConstraint &) const = default;
};

} // namespace enlace
