-- What is due, computed from the other records by dated rules and kept by every Work that changes a
-- cause. What is late, due this week or later is a range of due_on, never stored: nothing is to be
-- refreshed at midnight. The coordinator is copied onto the row, so that a worklist reads one index.
-- Only status and done_on are a person's; the rest can be computed again at any time, and goes away
-- with its child.
-- Days are 'YYYY-MM-DD', moments 'YYYY-MM-DDTHH:MM:SS.zzzZ'.

create table deadline (
    id text not null primary key,
    child_id text not null references child (id) on delete cascade,
    family_id text not null references family (id) on delete cascade,
    kind text not null,
    about_kind text not null,
    about_id text not null,
    slot text not null,
    rule text not null,
    rule_from text,
    trigger_on text not null,
    raw_on text not null,
    due_on text not null,
    due_at text,
    opens_on text not null,
    is_unconfirmed smallint not null check (is_unconfirmed in (0, 1)),
    owner text not null,
    coordinator_id text references staff (id),
    status text not null,
    done_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    revision bigint not null check (revision >= 0),
    check ((status = 'done') = (done_on is not null))
);

create unique index deadline_slot on deadline (about_id, slot) where status = 'open';
create index deadline_child on deadline (child_id);
create index deadline_family on deadline (family_id);
create index deadline_coordinator on deadline (coordinator_id, status, due_on, id);
create index deadline_status on deadline (status, due_on, id);
