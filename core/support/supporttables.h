// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of what holds a family up, as 0057_support.sql has them.

#include "core/storage/table.h"
#include "core/support/benefits.h"
#include "core/support/caregiver.h"
#include "core/support/meeting.h"

namespace enlace {

template <>
struct Table<Caregiver>
{
    static constexpr auto name = "caregiver";
    static constexpr auto kind = RecordKind::Caregiver;
    static constexpr auto columns =
        std::tuple{Column{"id", &Caregiver::id},
                   Column{"child_id", &Caregiver::child},
                   Column{"person_id", &Caregiver::person},
                   Column{"name", &Caregiver::name},
                   Column{"phone", &Caregiver::phone},
                   Column{"care_order", &Caregiver::order},
                   Column{"skills", &Caregiver::skills},
                   Column{"taught_by", &Caregiver::taughtBy},
                   Column{"taught_on", &Caregiver::taughtOn},
                   Column{"times", &Caregiver::times},
                   Column{"note", &Caregiver::note},
                   Embedded{&Caregiver::span},
                   Embedded{&Caregiver::origin},
                   Column{"archived_at", &Caregiver::archivedAt},
                   Column{"archived_reason", &Caregiver::archivedReason},
                   Column{"revision", &Caregiver::revision}};
};

template <>
struct Table<BenefitWorry>
{
    static constexpr auto name = "benefit_worry";
    static constexpr auto kind = RecordKind::BenefitWorry;
    static constexpr auto columns =
        std::tuple{Column{"id", &BenefitWorry::id},
                   Column{"child_id", &BenefitWorry::child},
                   Column{"benefit", &BenefitWorry::benefit},
                   Column{"words", &BenefitWorry::words},
                   Column{"stays_away", &BenefitWorry::staysAway},
                   Column{"told_what", &BenefitWorry::toldWhat},
                   Column{"told_on", &BenefitWorry::toldOn},
                   Column{"told_language", &BenefitWorry::toldLanguage},
                   Column{"referred_to", &BenefitWorry::referredTo},
                   Column{"referred_on", &BenefitWorry::referredOn},
                   Column{"settled_on", &BenefitWorry::settledOn},
                   Embedded{&BenefitWorry::origin},
                   Column{"archived_at", &BenefitWorry::archivedAt},
                   Column{"archived_reason", &BenefitWorry::archivedReason},
                   Column{"revision", &BenefitWorry::revision}};
};

template <>
struct Table<HomeCoverage>
{
    static constexpr auto name = "home_coverage";
    static constexpr auto kind = RecordKind::HomeCoverage;
    static constexpr auto columns =
        std::tuple{Column{"id", &HomeCoverage::id},
                   Column{"person_id", &HomeCoverage::person},
                   Column{"family_id", &HomeCoverage::family},
                   Column{"benefit", &HomeCoverage::benefit},
                   Column{"state", &HomeCoverage::state},
                   Embedded{&HomeCoverage::span},
                   Embedded{&HomeCoverage::origin},
                   Column{"archived_at", &HomeCoverage::archivedAt},
                   Column{"archived_reason", &HomeCoverage::archivedReason},
                   Column{"revision", &HomeCoverage::revision}};
};

template <>
struct Table<Meeting>
{
    static constexpr auto name = "meeting";
    static constexpr auto kind = RecordKind::Meeting;
    static constexpr auto columns = std::tuple{Column{"id", &Meeting::id},
                                               Column{"family_id", &Meeting::family},
                                               Column{"child_id", &Meeting::child},
                                               Column{"kind", &Meeting::kind},
                                               Column{"at", &Meeting::at},
                                               Column{"place", &Meeting::place},
                                               Column{"invited", &Meeting::invited},
                                               Column{"about", &Meeting::about},
                                               Column{"state", &Meeting::state},
                                               Column{"outcome", &Meeting::outcome},
                                               Column{"next_step", &Meeting::nextStep},
                                               Column{"next_step_on", &Meeting::nextStepOn},
                                               Column{"interpreter", &Meeting::interpreter},
                                               Column{"language", &Meeting::language},
                                               Column{"interpreting", &Meeting::interpreting},
                                               Column{"booked_with", &Meeting::bookedWith},
                                               Column{"booking_number", &Meeting::bookingNumber},
                                               Column{"staff_id", &Meeting::staff},
                                               Embedded{&Meeting::origin},
                                               Column{"archived_at", &Meeting::archivedAt},
                                               Column{"archived_reason", &Meeting::archivedReason},
                                               Column{"revision", &Meeting::revision}};
};

} // namespace enlace
