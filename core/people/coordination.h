// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datespan.h"
#include "core/base/origin.h"

#include <QString>

namespace enlace {

using CoordinationId = Id<struct CoordinationTag>;
using NeedTierId = Id<struct NeedTierTag>;
using NetworkMembershipId = Id<struct NetworkMembershipTag>;
using ProgramStatusId = Id<struct ProgramStatusTag>;

enum class CoordinationRole { Lead, Backup };

template <>
struct EnumText<CoordinationRole>
{
    static constexpr auto context = "CoordinationRole";
    static constexpr EnumEntry<CoordinationRole> entries[] = {
        {CoordinationRole::Lead, "lead", QT_TRANSLATE_NOOP("CoordinationRole", "Lead coordinator")},
        {CoordinationRole::Backup, "backup",
         QT_TRANSLATE_NOOP("CoordinationRole", "Back-up coordinator")},
    };
};

/// Who coordinates the care of a child, from when until when: one lead on any day (N-01, N-02), and
/// the history stays (T-05).
struct Coordination
{
    CoordinationId id = CoordinationId::make();
    int revision = 0;
    ChildId child;
    StaffId staff;
    CoordinationRole role = CoordinationRole::Lead;
    QString handOver; ///< what the next one must know, written when it ends
    QString reason;   ///< why it changed
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const Coordination &) const = default;
};

enum class Tier { High, Medium, Low };

template <>
struct EnumText<Tier>
{
    static constexpr auto context = "Tier";
    static constexpr EnumEntry<Tier> entries[] = {
        {Tier::High, "high", QT_TRANSLATE_NOOP("Tier", "High")},
        {Tier::Medium, "medium", QT_TRANSLATE_NOOP("Tier", "Medium")},
        {Tier::Low, "low", QT_TRANSLATE_NOOP("Tier", "Low")},
    };
};

/// How much coordination a child needs; reviewed on change, with the reason.
struct NeedTier
{
    NeedTierId id = NeedTierId::make();
    int revision = 0;
    ChildId child;
    Tier tier = Tier::Medium;
    QString reason;
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const NeedTier &) const = default;
};

/// The health network that a child belongs to; one on any day.
struct NetworkMembership
{
    NetworkMembershipId id = NetworkMembershipId::make();
    int revision = 0;
    ChildId child;
    AgencyId network;
    QString reason; ///< why the child came to it
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const NetworkMembership &) const = default;
};

enum class Program {
    Ccs,
    WholeChildModel,
    MedicalTherapy,
    MediCal,
    RegionalCenter,
    EarlyStart,
    SpecialEducation,
    Ihss,
    EnhancedCare,
    Other,
    ComplexCare,
    DevelopmentalWaiver,
    HomeCareWaiver,
};

template <>
struct EnumText<Program>
{
    static constexpr auto context = "Program";
    static constexpr EnumEntry<Program> entries[] = {
        {Program::Ccs, "ccs", QT_TRANSLATE_NOOP("Program", "California Children's Services (CCS)")},
        {Program::WholeChildModel, "wcm", QT_TRANSLATE_NOOP("Program", "Whole Child Model (WCM)")},
        {Program::MedicalTherapy, "mtp",
         QT_TRANSLATE_NOOP("Program", "Medical Therapy Program (MTP)")},
        {Program::MediCal, "medi_cal", QT_TRANSLATE_NOOP("Program", "Medi-Cal")},
        {Program::RegionalCenter, "regional_center",
         QT_TRANSLATE_NOOP("Program", "Regional Center")},
        {Program::EarlyStart, "early_start", QT_TRANSLATE_NOOP("Program", "Early Start")},
        {Program::SpecialEducation, "special_education",
         QT_TRANSLATE_NOOP("Program", "Special education")},
        {Program::Ihss, "ihss", QT_TRANSLATE_NOOP("Program", "In-Home Supportive Services (IHSS)")},
        {Program::EnhancedCare, "ecm",
         QT_TRANSLATE_NOOP("Program", "Enhanced Care Management (ECM)")},
        {Program::ComplexCare, "complex_care",
         QT_TRANSLATE_NOOP("Program", "Complex Care Management of the plan")},
        {Program::DevelopmentalWaiver, "dd_waiver",
         QT_TRANSLATE_NOOP("Program", "Waiver for developmental disabilities (HCBS-DD)")},
        {Program::HomeCareWaiver, "hcba_waiver",
         QT_TRANSLATE_NOOP("Program", "Home and Community-Based Alternatives waiver (HCBA)")},
        {Program::Other, "other", QT_TRANSLATE_NOOP("Program", "Other")},
    };
};

enum class ProgramStanding { Offered, Pending, Active, Declined, Denied, Ended };

template <>
struct EnumText<ProgramStanding>
{
    static constexpr auto context = "ProgramStanding";
    static constexpr EnumEntry<ProgramStanding> entries[] = {
        {ProgramStanding::Offered, "offered", QT_TRANSLATE_NOOP("ProgramStanding", "Offered")},
        {ProgramStanding::Pending, "pending",
         QT_TRANSLATE_NOOP("ProgramStanding", "Application pending")},
        {ProgramStanding::Active, "active", QT_TRANSLATE_NOOP("ProgramStanding", "In force")},
        {ProgramStanding::Declined, "declined",
         QT_TRANSLATE_NOOP("ProgramStanding", "Family declined")},
        {ProgramStanding::Denied, "denied", QT_TRANSLATE_NOOP("ProgramStanding", "Denied")},
        {ProgramStanding::Ended, "ended", QT_TRANSLATE_NOOP("ProgramStanding", "Ended")},
    };
};

/// Where a child stands with a program.
struct ProgramStatus
{
    ProgramStatusId id = ProgramStatusId::make();
    int revision = 0;
    ChildId child;
    Program program = Program::Ccs;
    ProgramStanding status = ProgramStanding::Active;
    QString number; ///< aid code or case number, as the program writes it
    QString note;
    DateSpan span;
    Origin origin;
    std::optional<QDateTime> archivedAt;
    QString archivedReason;

    bool operator==(const ProgramStatus &) const = default;
};

} // namespace enlace
