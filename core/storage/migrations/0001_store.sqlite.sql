-- The store itself: what it is, and who did what in it. Both logs are append-only and chained by hash,
-- one chain for each desk; the head keeps the end, so that a log cut short does not go unnoticed.
-- The read log stands in the attached file `reads`, so that logging a look never waits for an import.

create table store_info (
    name text primary key,
    value text not null
);

create table audit_entry (
    desk_id text not null,
    sequence bigint not null,
    at text not null,
    work_id text,
    staff_id text,
    action text not null,
    kind text not null,
    record_id text,
    child_id text,
    family_id text,
    changes text not null,
    hash text not null,
    primary key (desk_id, sequence)
) without rowid;
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

create trigger audit_entry_is_not_changed before update on audit_entry
begin
    select raise(abort, 'the audit is append-only');
end;
create trigger audit_entry_is_not_deleted before delete on audit_entry
begin
    select raise(abort, 'the audit is append-only');
end;

create table reads.read_entry (
    desk_id text not null,
    sequence bigint not null,
    at text not null,
    work_id text,
    staff_id text,
    action text not null,
    kind text not null,
    record_id text,
    child_id text,
    family_id text,
    changes text not null,
    hash text not null,
    primary key (desk_id, sequence)
) without rowid;
create index reads.read_entry_child on read_entry (child_id, at);
create index reads.read_entry_staff on read_entry (staff_id, at);
create index reads.read_entry_at on read_entry (at);

create table reads.read_head (
    desk_id text primary key,
    sequence bigint not null,
    hash text not null
);

create trigger reads.read_entry_is_not_changed before update on read_entry
begin
    select raise(abort, 'the audit is append-only');
end;
create trigger reads.read_entry_is_not_deleted before delete on read_entry
begin
    select raise(abort, 'the audit is append-only');
end;
