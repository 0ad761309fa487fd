-- What people who care for a child write to one another about it, and when it was read. staff_id: to whom; none: to
-- whoever coordinates the child. answers_id: the message that it answers.
create table message (
    id text not null primary key,
    family_id text not null references family (id),
    child_id text not null references child (id),
    staff_id text references staff (id),
    written_by text not null references staff (id),
    answers_id text references message (id),
    words text not null check (words <> ''),
    seen_at text,
    seen_by text references staff (id),
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check ((seen_at is null) = (seen_by is null))
);

create index message_child on message (child_id, learned_at);
create index message_family on message (family_id);
create index message_written on message (written_by);
create index message_seen_by on message (seen_by);
create index message_answers on message (answers_id);
-- What waits to be read is little of what was written, and looked for at each sign-in.
create index message_unseen on message (staff_id, child_id) where seen_at is null;
