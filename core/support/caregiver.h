// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"

#include <QList>
#include <QString>

namespace enlace {

using CaregiverId = Id<struct CaregiverTag>;

/// In which order somebody takes care of the child at home.
enum class CaregiverOrder { Main, Backup, Emergency };

template <>
struct EnumText<CaregiverOrder>
{
    static constexpr auto context = "CaregiverOrder";
    static constexpr EnumEntry<CaregiverOrder> entries[] = {
        {CaregiverOrder::Main, "main", QT_TRANSLATE_NOOP("CaregiverOrder", "Main caregiver")},
        {CaregiverOrder::Backup, "backup", QT_TRANSLATE_NOOP("CaregiverOrder", "Back-up")},
        {CaregiverOrder::Emergency, "emergency",
         QT_TRANSLATE_NOOP("CaregiverOrder", "In an emergency only")},
    };
};

/// What has to be learnt before one can be left alone with the child.
enum class CareSkill {
    Tracheostomy,
    Suctioning,
    Ventilator,
    Oxygen,
    TubeFeeding,
    OralFeeding,
    Seizures,
    Medication,
    Insulin,
    Catheter,
    Ostomy,
    Lifting,
    Positioning,
    Mobility,
    Communication,
    Calming,
};

template <>
struct EnumText<CareSkill>
{
    static constexpr auto context = "CareSkill";
    static constexpr EnumEntry<CareSkill> entries[] = {
        {CareSkill::Tracheostomy, "tracheostomy",
         QT_TRANSLATE_NOOP("CareSkill", "Tracheostomy care")},
        {CareSkill::Suctioning, "suctioning", QT_TRANSLATE_NOOP("CareSkill", "Suctioning")},
        {CareSkill::Ventilator, "ventilator", QT_TRANSLATE_NOOP("CareSkill", "Ventilator")},
        {CareSkill::Oxygen, "oxygen", QT_TRANSLATE_NOOP("CareSkill", "Oxygen")},
        {CareSkill::TubeFeeding, "tube_feeding",
         QT_TRANSLATE_NOOP("CareSkill", "Feeding by tube (G-tube)")},
        {CareSkill::OralFeeding, "oral_feeding",
         QT_TRANSLATE_NOOP("CareSkill", "Feeding by mouth")},
        {CareSkill::Seizures, "seizures",
         QT_TRANSLATE_NOOP("CareSkill", "What to do in a seizure")},
        {CareSkill::Medication, "medication", QT_TRANSLATE_NOOP("CareSkill", "Giving medication")},
        {CareSkill::Insulin, "insulin", QT_TRANSLATE_NOOP("CareSkill", "Blood sugar and insulin")},
        {CareSkill::Catheter, "catheter", QT_TRANSLATE_NOOP("CareSkill", "Catheter")},
        {CareSkill::Ostomy, "ostomy", QT_TRANSLATE_NOOP("CareSkill", "Ostomy care")},
        {CareSkill::Lifting, "lifting", QT_TRANSLATE_NOOP("CareSkill", "Lifting and transfers")},
        {CareSkill::Positioning, "positioning",
         QT_TRANSLATE_NOOP("CareSkill", "Positioning and braces")},
        {CareSkill::Mobility, "mobility",
         QT_TRANSLATE_NOOP("CareSkill", "Wheelchair and car seat")},
        {CareSkill::Communication, "communication",
         QT_TRANSLATE_NOOP("CareSkill", "How the child says things")},
        {CareSkill::Calming, "calming", QT_TRANSLATE_NOOP("CareSkill", "Calming the child")},
    };
};

/// Somebody who can take care of a child at home, and what they have learnt for it: somebody of
/// the family's record, or by name.
struct Caregiver
{
    CaregiverId id = CaregiverId::make();
    int revision = 0;
    ChildId child;
    std::optional<PersonId> person; ///< of the family's record
    QString name;                   ///< of whom the record knows nothing else
    QString phone;                  ///< likewise, as it is said
    CaregiverOrder order = CaregiverOrder::Main;
    QList<CareSkill> skills;
    QString taughtBy; ///< who taught them, or where
    std::optional<QDate> taughtOn;
    QString times; ///< when they can be had: "weekday nights", "not before six"
    QString note;
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Caregiver &) const = default;
};

} // namespace enlace
