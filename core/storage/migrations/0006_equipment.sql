-- What children need, are getting or use, and every step that each item has passed.
--
-- Hold, cancellation and appeal stand in the item, beside the step. A step is open while until_on is
-- null; exactly one is, and the unique index keeps two desks from opening two. stalls_on is the
-- first day on which the open step counts as stalled, computed by the rules of the area, so that a
-- list can ask for late items first.
-- The link to an authorization comes with 0008, where its table is made.

create table equipment (
    id text not null primary key,
    child_id text not null references child (id),
    code_system text not null,
    code text not null default '',
    name_en text not null default '',
    name_es text not null default '',
    search_folded text not null default '',
    side text not null,
    constraints text not null default '',
    is_brand_required smallint not null check (is_brand_required in (0, 1)),
    brand text not null default '',
    brand_reason text not null default '',
    brand_constraint_id text references brand_constraint (id),
    is_needed_before_discharge smallint not null check (is_needed_before_discharge in (0, 1)),
    discharge_on text,
    payer text not null,
    supply_quantity bigint check (supply_quantity is null or supply_quantity > 0),
    supply_every_days bigint check (supply_every_days is null or supply_every_days > 0),
    supply_next_on text,
    supply_reorder_days bigint,
    vendor_id text references agency (id),
    unit_id text references agency (id),
    replaces_id text references equipment (id),
    warranty_until text,
    warranty_holder_id text references agency (id),
    verified_on text,
    state text not null,
    state_since text,
    state_reason text not null default '',
    review_on text,
    appeal text not null,
    appeal_since text,
    appeal_answer_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (code <> '' or name_en <> '' or name_es <> ''),
    check (replaces_id is null or replaces_id <> id)
);

create index equipment_child on equipment (child_id, id);
create index equipment_vendor on equipment (vendor_id);
create index equipment_unit on equipment (unit_id);
create index equipment_warranty_holder on equipment (warranty_holder_id);
create index equipment_replaces on equipment (replaces_id);
create index equipment_brand_constraint on equipment (brand_constraint_id);
create index equipment_agency on equipment (agency_id);

create table equipment_step (
    id text not null primary key,
    equipment_id text not null references equipment (id),
    child_id text not null references child (id),
    step text not null,
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    holder_kind text not null,
    holder_agency_id text references agency (id),
    holder_provider_id text references provider (id),
    holder_staff_id text references staff (id),
    holder_words text not null default '',
    holder_phone text not null default '',
    waiting text not null default '',
    decision text check ((decision is null) = (step <> 'decision')),
    decision_reason text not null default '',
    answer_by text,
    appointment_on text,
    place text not null default '',
    expected_days bigint check (expected_days is null or expected_days >= 0),
    promised_on text,
    is_date_confirmed smallint not null check (is_date_confirmed in (0, 1)),
    held_days bigint not null check (held_days >= 0),
    asked_on text,
    next_contact_on text,
    blocker text not null default '',
    note text not null default '',
    stalls_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    revision bigint not null check (revision >= 0)
);

create unique index equipment_step_open on equipment_step (equipment_id) where until_on is null;
create index equipment_step_equipment on equipment_step (equipment_id, from_on, id);
create index equipment_step_child on equipment_step (child_id);
-- The order of the list: what is late first, then what has waited longest.
create index equipment_step_list on equipment_step
    ((coalesce(stalls_on, '9999-12-31')), from_on, equipment_id) where until_on is null;
create index equipment_step_holder_agency on equipment_step (holder_agency_id);
create index equipment_step_holder_provider on equipment_step (holder_provider_id);
create index equipment_step_holder_staff on equipment_step (holder_staff_id);
