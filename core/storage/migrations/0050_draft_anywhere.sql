-- A draft may be of the directory too, which is of no family; and whoever opens a record sees who
-- else is typing into it, so drafts are found by their record.

create table draft_anywhere (
    staff_id text not null references staff (id),
    form text not null,
    kind text not null,
    record_id text not null,
    is_new smallint not null check (is_new in (0, 1)),
    family_id text references family (id) on delete cascade,
    child_id text references child (id) on delete cascade,
    base text not null,
    typed text not null,
    kept_at text not null,
    primary key (staff_id, form, kind, record_id)
);
insert into draft_anywhere (staff_id, form, kind, record_id, is_new, family_id, child_id, base, typed, kept_at)
    select staff_id, form, kind, record_id, is_new, family_id, child_id, base, typed, kept_at from draft;
drop table draft;
alter table draft_anywhere rename to draft;
create index draft_family on draft (family_id, staff_id, kept_at);
create index draft_child on draft (child_id);
create index draft_record on draft (record_id, kind, kept_at);
