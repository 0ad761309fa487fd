// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/language.h"

namespace enlace {

/// The group under which California Children's Services usually meets a diagnosis (after 22 CCR
/// 41515.1–41518.9). A code alone never makes a child eligible: the regulation's criteria do. So
/// screens say "usual CCS group" and never "eligible".
enum class ConditionGroup {
    Neuromotor,
    Orthopedic,
    Heart,
    BloodCancer,
    Lung,
    Endocrine,
    Kidney,
    Gut,
    Immune,
    FaceSenses,
    Injury,
    Status,
    NotByItself,
    SocialNeed,
};

template <>
struct EnumText<ConditionGroup>
{
    static constexpr auto context = "ConditionGroup";
    static constexpr EnumEntry<ConditionGroup> entries[] = {
        {ConditionGroup::Neuromotor, "neuromotor",
         QT_TRANSLATE_NOOP("ConditionGroup", "Brain, nerves and muscles")},
        {ConditionGroup::Orthopedic, "orthopedic",
         QT_TRANSLATE_NOOP("ConditionGroup", "Bones and joints")},
        {ConditionGroup::Heart, "heart", QT_TRANSLATE_NOOP("ConditionGroup", "Heart")},
        {ConditionGroup::BloodCancer, "blood_cancer",
         QT_TRANSLATE_NOOP("ConditionGroup", "Blood and cancer")},
        {ConditionGroup::Lung, "lung", QT_TRANSLATE_NOOP("ConditionGroup", "Lungs")},
        {ConditionGroup::Endocrine, "endocrine",
         QT_TRANSLATE_NOOP("ConditionGroup", "Hormones and metabolism")},
        {ConditionGroup::Kidney, "kidney",
         QT_TRANSLATE_NOOP("ConditionGroup", "Kidneys and urinary tract")},
        {ConditionGroup::Gut, "gut", QT_TRANSLATE_NOOP("ConditionGroup", "Gut and liver")},
        {ConditionGroup::Immune, "immune",
         QT_TRANSLATE_NOOP("ConditionGroup", "Immune system and infections")},
        {ConditionGroup::FaceSenses, "face_senses",
         QT_TRANSLATE_NOOP("ConditionGroup", "Face, hearing and sight")},
        {ConditionGroup::Injury, "injury", QT_TRANSLATE_NOOP("ConditionGroup", "Injuries")},
        {ConditionGroup::Status, "status",
         QT_TRANSLATE_NOOP("ConditionGroup", "Openings, transplants and machines")},
        {ConditionGroup::NotByItself, "not_by_itself",
         QT_TRANSLATE_NOOP("ConditionGroup", "Often present, not a CCS condition by itself")},
        {ConditionGroup::SocialNeed, "social_need",
         QT_TRANSLATE_NOOP("ConditionGroup", "Social needs")},
    };
};

/// What a code means in plain words.
struct ConditionWords
{
    const char *prefix; ///< beginning of the code, with its point: "G80", "G71.0"
    ConditionGroup group;
    const char *english;
    const char *spanish;
};

/// "g801" → "G80.1"; nothing when it has not the shape of an ICD-10-CM code.
[[nodiscard]] std::optional<QString> icd10Of(QStringView text);

/// The words of the longest prefix that we know; null for other codes. Category titles after the
/// 2018 release of ICD-10-CM, put into plain words by us.
[[nodiscard]] const ConditionWords *conditionWords(QStringView code);

/// "Cerebral palsy" / "Parálisis cerebral"; empty for a code without words of ours.
[[nodiscard]] QString plainCondition(const QString &code, Language in);

} // namespace enlace
