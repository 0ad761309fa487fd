// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipment.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Resupply>
{
    static constexpr auto columns =
        std::tuple{Column{"supply_quantity", &Resupply::quantity},
                   Column{"supply_every_days", &Resupply::everyDays},
                   Column{"supply_next_on", &Resupply::nextDelivery},
                   Column{"supply_reorder_days", &Resupply::reorderDays}};
};

template <>
struct Table<Equipment>
{
    static constexpr auto name = "equipment";
    static constexpr auto kind = RecordKind::Equipment;
    static constexpr auto columns =
        std::tuple{Column{"id", &Equipment::id},
                   Column{"child_id", &Equipment::child},
                   Column{"code_system", &Equipment::codeSystem},
                   Column{"code", &Equipment::code},
                   Column{"name_en", &Equipment::nameEnglish},
                   Column{"name_es", &Equipment::nameSpanish},
                   Column{"search_folded", &Equipment::searchFolded},
                   Column{"side", &Equipment::side},
                   Column{"constraints", &Equipment::constraints},
                   Column{"is_brand_required", &Equipment::isBrandRequired},
                   Column{"brand", &Equipment::brand},
                   Column{"brand_reason", &Equipment::brandReason},
                   Column{"brand_constraint_id", &Equipment::brandConstraint},
                   Column{"is_needed_before_discharge", &Equipment::isNeededBeforeDischarge},
                   Column{"discharge_on", &Equipment::dischargeOn},
                   Column{"payer", &Equipment::payer},
                   Embedded{&Equipment::resupply},
                   Column{"vendor_id", &Equipment::vendor},
                   Column{"unit_id", &Equipment::unit},
                   Column{"authorization_id", &Equipment::authorization},
                   Column{"replaces_id", &Equipment::replaces},
                   Column{"warranty_until", &Equipment::warrantyUntil},
                   Column{"warranty_holder_id", &Equipment::warrantyHolder},
                   Column{"verified_on", &Equipment::verifiedOn},
                   Column{"state", &Equipment::state},
                   Column{"state_since", &Equipment::stateSince},
                   Column{"state_reason", &Equipment::stateReason},
                   Column{"review_on", &Equipment::reviewOn},
                   Column{"appeal", &Equipment::appeal},
                   Column{"appeal_since", &Equipment::appealSince},
                   Column{"appeal_answer_on", &Equipment::appealAnswer},
                   Embedded{&Equipment::origin},
                   Column{"archived_at", &Equipment::archivedAt},
                   Column{"archived_reason", &Equipment::archivedReason},
                   Column{"revision", &Equipment::revision}};
};

template <>
struct Table<StepHolder>
{
    static constexpr auto columns = std::tuple{Column{"holder_kind", &StepHolder::kind},
                                               Column{"holder_agency_id", &StepHolder::agency},
                                               Column{"holder_provider_id", &StepHolder::provider},
                                               Column{"holder_staff_id", &StepHolder::staff},
                                               Column{"holder_words", &StepHolder::words},
                                               Column{"holder_phone", &StepHolder::phone}};
};

template <>
struct Table<StepEvent>
{
    static constexpr auto name = "equipment_step";
    static constexpr auto kind = RecordKind::EquipmentStep;
    static constexpr auto columns =
        std::tuple{Column{"id", &StepEvent::id},
                   Column{"equipment_id", &StepEvent::equipment},
                   Column{"child_id", &StepEvent::child},
                   Column{"step", &StepEvent::step},
                   Embedded{&StepEvent::span},
                   Embedded{&StepEvent::holder},
                   Column{"waiting", &StepEvent::waiting},
                   Column{"decision", &StepEvent::decision},
                   Column{"decision_reason", &StepEvent::decisionReason},
                   Column{"answer_by", &StepEvent::answerBy},
                   Column{"appointment_on", &StepEvent::appointmentOn},
                   Column{"place", &StepEvent::place},
                   Column{"expected_days", &StepEvent::expectedDays},
                   Column{"promised_on", &StepEvent::promisedOn},
                   Column{"broken_promises", &StepEvent::brokenPromises},
                   Column{"is_date_confirmed", &StepEvent::isDateConfirmed},
                   Column{"held_days", &StepEvent::heldDays},
                   Column{"asked_on", &StepEvent::askedOn},
                   Column{"next_contact_on", &StepEvent::nextContactOn},
                   Column{"blocker", &StepEvent::blocker},
                   Column{"note", &StepEvent::note},
                   Column{"stalls_on", &StepEvent::stallsOn},
                   Embedded{&StepEvent::origin},
                   Column{"revision", &StepEvent::revision}};
};

} // namespace enlace
