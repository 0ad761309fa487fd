-- What somebody looks at again and again in the worklist, under a name: private to its owner, like
-- a draft, and in no audit. It holds what is chosen above the list and nothing of anybody's record.

create table worklist_view (
    id text not null primary key,
    staff_id text not null references staff (id),
    name text not null check (name <> ''),
    scope text not null,
    work text not null,
    kind text,
    mover text,
    tile text,
    ordering text not null
);
create index worklist_view_staff on worklist_view (staff_id, name);
