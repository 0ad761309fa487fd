// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/equipment/equipment.h"
#include "core/storage/table.h"

namespace enlace {

template <>
struct Table<Resupply>
{
    static void columns(auto &record, auto &column)
    {
        column("supply_quantity", record.quantity);
        column("supply_every_days", record.everyDays);
        column("supply_next_on", record.nextDelivery);
        column("supply_reorder_days", record.reorderDays);
    }
};

template <>
struct Table<Equipment>
{
    static constexpr auto name = "equipment";
    static constexpr auto kind = RecordKind::Equipment;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("child_id", record.child);
        column("code_system", record.codeSystem);
        column("code", record.code);
        column("name_en", record.nameEnglish);
        column("name_es", record.nameSpanish);
        column("search_folded", record.searchFolded);
        column("side", record.side);
        column("constraints", record.constraints);
        column("is_brand_required", record.isBrandRequired);
        column("brand", record.brand);
        column("brand_reason", record.brandReason);
        column("brand_constraint_id", record.brandConstraint);
        column("is_needed_before_discharge", record.isNeededBeforeDischarge);
        column("discharge_on", record.dischargeOn);
        column("payer", record.payer);
        forEachColumn(record.resupply, column);
        column("vendor_id", record.vendor);
        column("unit_id", record.unit);
        column("authorization_id", record.authorization);
        column("replaces_id", record.replaces);
        column("warranty_until", record.warrantyUntil);
        column("warranty_holder_id", record.warrantyHolder);
        column("verified_on", record.verifiedOn);
        column("state", record.state);
        column("state_since", record.stateSince);
        column("state_reason", record.stateReason);
        column("review_on", record.reviewOn);
        column("appeal", record.appeal);
        column("appeal_since", record.appealSince);
        column("appeal_answer_on", record.appealAnswer);
        forEachColumn(record.origin, column);
        column("archived_at", record.archivedAt);
        column("archived_reason", record.archivedReason);
        column("revision", record.revision);
    }
};

template <>
struct Table<StepHolder>
{
    static void columns(auto &record, auto &column)
    {
        column("holder_kind", record.kind);
        column("holder_agency_id", record.agency);
        column("holder_provider_id", record.provider);
        column("holder_staff_id", record.staff);
        column("holder_words", record.words);
        column("holder_phone", record.phone);
    }
};

template <>
struct Table<StepEvent>
{
    static constexpr auto name = "equipment_step";
    static constexpr auto kind = RecordKind::EquipmentStep;
    static void columns(auto &record, auto &column)
    {
        column("id", record.id);
        column("equipment_id", record.equipment);
        column("child_id", record.child);
        column("step", record.step);
        forEachColumn(record.span, column);
        forEachColumn(record.holder, column);
        column("waiting", record.waiting);
        column("decision", record.decision);
        column("decision_reason", record.decisionReason);
        column("answer_by", record.answerBy);
        column("appointment_on", record.appointmentOn);
        column("place", record.place);
        column("expected_days", record.expectedDays);
        column("promised_on", record.promisedOn);
        column("broken_promises", record.brokenPromises);
        column("is_date_confirmed", record.isDateConfirmed);
        column("held_days", record.heldDays);
        column("asked_on", record.askedOn);
        column("next_contact_on", record.nextContactOn);
        column("blocker", record.blocker);
        column("note", record.note);
        column("stalls_on", record.stallsOn);
        forEachColumn(record.origin, column);
        column("revision", record.revision);
    }
};

} // namespace enlace
