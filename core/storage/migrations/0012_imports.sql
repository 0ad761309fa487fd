-- Rosters that were imported: what each did, row by row where it did something, and how the columns
-- of such files are to be read. Moments 'YYYY-MM-DDTHH:MM:SS.zzzZ'.

-- One import. work_id is the Work that wrote it: under it the audit holds every record before and
-- after, and from there an import is undone. file_checksum: SHA-256 of the file, hexadecimal.
create table import_batch (
    id text not null primary key,
    agency_id text not null references agency (id),
    file_name text not null,
    file_checksum text not null,
    encoding text not null,
    staff_id text,
    work_id text not null,
    imported_at text not null,
    rows_created bigint not null,
    rows_changed bigint not null,
    rows_unchanged bigint not null,
    rows_refused bigint not null,
    rows_skipped bigint not null,
    undone_at text,
    undone_work_id text,
    revision bigint not null check (revision >= 0)
);

create index import_batch_imported_at on import_batch (imported_at, id);
create index import_batch_work on import_batch (work_id);

-- A row that was created, changed, refused or decided about; what was left alone leaves no trace.
-- problems: keys of what was wrong, with blanks between. row_key: SHA-256 over the folded names,
-- birth date and numbers, so that a decision about a doubtful row is not asked for twice. child_id
-- has no foreign key: the child may be taken back by an undo, and the row still says what was.
create table import_row (
    batch_id text not null references import_batch (id),
    line bigint not null,
    outcome text not null,
    child_id text,
    row_key text not null,
    decision text not null default '',
    problems text not null default '',
    primary key (batch_id, line)
);

create index import_row_child on import_row (child_id);
create index import_row_key on import_row (row_key);

-- How a file with these headings was read last time. fields: one word per column.
create table import_mapping (
    signature text not null primary key,
    fields text not null,
    used_at text not null
);
