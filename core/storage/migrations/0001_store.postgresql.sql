-- The store itself: what it is, and who did what in it. Both logs are append-only and chained by hash,
-- one chain for each desk; the head keeps the end, so that a log cut short does not go unnoticed.

create table store_info (
    name text primary key,
    value text not null
);

create table audit_entry (
    desk_id text collate "C" not null,
    sequence bigint not null,
    at text collate "C" not null,
    work_id text collate "C",
    staff_id text collate "C",
    action text not null,
    kind text not null,
    record_id text collate "C",
    child_id text collate "C",
    family_id text collate "C",
    changes text not null,
    hash text not null,
    primary key (desk_id, sequence)
);
create index audit_entry_child on audit_entry (child_id, at);
create index audit_entry_staff on audit_entry (staff_id, at);
create index audit_entry_record on audit_entry (record_id, at);
create index audit_entry_work on audit_entry (work_id);
create index audit_entry_at on audit_entry (at);

create table audit_head (
    desk_id text primary key,
    sequence bigint not null,
    hash text not null
);

create table read_entry (
    desk_id text collate "C" not null,
    sequence bigint not null,
    at text collate "C" not null,
    work_id text collate "C",
    staff_id text collate "C",
    action text not null,
    kind text not null,
    record_id text collate "C",
    child_id text collate "C",
    family_id text collate "C",
    changes text not null,
    hash text not null,
    primary key (desk_id, sequence)
);
create index read_entry_child on read_entry (child_id, at);
create index read_entry_staff on read_entry (staff_id, at);
create index read_entry_at on read_entry (at);

create table read_head (
    desk_id text primary key,
    sequence bigint not null,
    hash text not null
);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only';
end
$$;
create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();
create trigger read_entry_is_append_only before update or delete or truncate on read_entry
    for each statement execute function refuse_audit_change();
