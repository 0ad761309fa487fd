-- Access to one child outside one's usual reach, for a time: in an emergency ("break the glass",
-- with a reason) or because the child was looked up by exact name and birth date or by CIN. Never
-- changed afterwards but for acknowledged_by, the supervisor who has seen it.
create table child_access (
    id text not null primary key,
    staff_id text not null references staff (id),
    child_id text not null references child (id),
    kind text not null,
    reason text not null default '',
    from_at text not null,
    until_at text not null check (until_at > from_at),
    acknowledged_by text references staff (id),
    acknowledged_at text,
    revision bigint not null check (revision >= 0),
    check (kind <> 'emergency' or reason <> '')
);

create index child_access_staff on child_access (staff_id, kind, until_at);
create index child_access_child on child_access (child_id, from_at);
create index child_access_acknowledged_by on child_access (acknowledged_by);
