-- Each delivery of what comes again and again, whether it came or not.
create table supply_delivery (
    id text not null primary key,
    child_id text not null references child (id),
    equipment_id text not null references equipment (id),
    due_on text not null,
    outcome text not null,
    came_on text,
    quantity bigint,
    promised_on text,
    note text not null default '',
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check ((outcome = 'not_come') = (came_on is null))
);

create index supply_delivery_child on supply_delivery (child_id);
create index supply_delivery_equipment on supply_delivery (equipment_id, due_on);

-- An item goes to another vendor: both stay known, with whom to call now, and it is over when the family was told and
-- has reached the new one.
create table vendor_change (
    id text not null primary key,
    child_id text not null references child (id),
    equipment_id text not null references equipment (id),
    from_vendor_id text references agency (id),
    to_vendor_id text not null references agency (id),
    changed_on text not null,
    cause text not null,
    note text not null default '',
    contact_name text not null default '',
    contact_phone text not null default '',
    contact_hours text not null default '',
    told_on text,
    told_whom text not null default '',
    told_language text,
    reached_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0)
);

create index vendor_change_child on vendor_change (child_id);
create index vendor_change_equipment on vendor_change (equipment_id, changed_on);
create index vendor_change_from on vendor_change (from_vendor_id);
create index vendor_change_to on vendor_change (to_vendor_id);

-- The day on which an item's next delivery is to be looked at is an index away.
create index equipment_supply on equipment (supply_next_on) where supply_next_on is not null;
