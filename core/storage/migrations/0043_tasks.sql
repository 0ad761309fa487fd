-- What somebody is to do for a child or a family, written by hand: who owns it, by when, and where it came from. What a
-- therapist recommends stands here too, until the coordinator accepts or answers it.
-- owner: whose move it is; staff_id names the colleague where it is one. equipment_id: the item that it is about.
create table task (
    id text not null primary key,
    family_id text not null references family (id),
    child_id text references child (id),
    equipment_id text references equipment (id),
    what text not null check (what <> ''),
    note text not null default '',
    owner text not null,
    staff_id text references staff (id),
    due_on text,
    is_promised smallint not null check (is_promised in (0, 1)),
    asked_on text,
    ask_again_on text,
    cause text not null,
    why text not null default '',
    written_by text not null references staff (id),
    state text not null,
    done_on text,
    answer text not null default '',
    answered_by text references staff (id),
    answered_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check ((owner = 'colleague') = (staff_id is not null)),
    check ((state = 'done') = (done_on is not null)),
    check (equipment_id is null or child_id is not null)
);

create index task_family on task (family_id, state, due_on);
create index task_child on task (child_id, state, due_on);
create index task_equipment on task (equipment_id);
create index task_staff on task (staff_id);
create index task_written on task (written_by);
create index task_answered on task (answered_by);

-- What a task's line says: rules have words of their own, a person's are copied from the task.
alter table deadline add column words text not null default '';
