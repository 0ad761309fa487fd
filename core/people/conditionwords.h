// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/language.h"

namespace enlace {

/// The group under which California Children's Services usually meets a diagnosis (after 22 CCR
/// 41515.1–41518.9). A code alone never makes a child eligible: the regulation's criteria do. So
/// screens say "usual CCS group" and never "eligible".
enum class ConditionKind {
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
struct EnumText<ConditionKind>
{
    static constexpr auto context = "ConditionKind";
    static constexpr EnumEntry<ConditionKind> entries[] = {
        {ConditionKind::Neuromotor, "neuromotor",
         QT_TRANSLATE_NOOP("ConditionKind", "Brain, nerves and muscles")},
        {ConditionKind::Orthopedic, "orthopedic",
         QT_TRANSLATE_NOOP("ConditionKind", "Bones and joints")},
        {ConditionKind::Heart, "heart", QT_TRANSLATE_NOOP("ConditionKind", "Heart")},
        {ConditionKind::BloodCancer, "blood_cancer",
         QT_TRANSLATE_NOOP("ConditionKind", "Blood and cancer")},
        {ConditionKind::Lung, "lung", QT_TRANSLATE_NOOP("ConditionKind", "Lungs")},
        {ConditionKind::Endocrine, "endocrine",
         QT_TRANSLATE_NOOP("ConditionKind", "Hormones and metabolism")},
        {ConditionKind::Kidney, "kidney",
         QT_TRANSLATE_NOOP("ConditionKind", "Kidneys and urinary tract")},
        {ConditionKind::Gut, "gut", QT_TRANSLATE_NOOP("ConditionKind", "Gut and liver")},
        {ConditionKind::Immune, "immune",
         QT_TRANSLATE_NOOP("ConditionKind", "Immune system and infections")},
        {ConditionKind::FaceSenses, "face_senses",
         QT_TRANSLATE_NOOP("ConditionKind", "Face, hearing and sight")},
        {ConditionKind::Injury, "injury", QT_TRANSLATE_NOOP("ConditionKind", "Injuries")},
        {ConditionKind::Status, "status",
         QT_TRANSLATE_NOOP("ConditionKind", "Openings, transplants and machines")},
        {ConditionKind::NotByItself, "not_by_itself",
         QT_TRANSLATE_NOOP("ConditionKind", "Often present, not a CCS condition by itself")},
        {ConditionKind::SocialNeed, "social_need",
         QT_TRANSLATE_NOOP("ConditionKind", "Social needs")},
    };
};

/// What a code means in plain words.
struct ConditionWords
{
    const char *prefix; ///< beginning of the code, with its point: "G80", "G71.0"
    ConditionKind group;
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
