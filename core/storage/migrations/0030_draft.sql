-- What somebody typed into a form and has not saved: private to its author, in no audit, gone with
-- the save. Both versions are the record's columns as JSON.

create table draft (
    staff_id text not null references staff (id),
    form text not null,
    kind text not null,
    record_id text not null,
    is_new smallint not null check (is_new in (0, 1)),
    family_id text not null references family (id) on delete cascade,
    child_id text references child (id) on delete cascade,
    base text not null,
    typed text not null,
    kept_at text not null,
    primary key (staff_id, form, kind, record_id)
);
create index draft_family on draft (family_id, staff_id, kept_at);
create index draft_child on draft (child_id);
