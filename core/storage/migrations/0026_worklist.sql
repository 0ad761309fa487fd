-- What people say about what is due: put off until a day, asked of somebody else, the whole family left in peace for a
-- while. The day of a deadline is never touched by any of it: what is put off is still due when it is due.
-- paused_until is the keeper's copy of the family's pause, as coordinator_id is of the child's lead: a worklist reads
-- one row; stake follows from the kind and the rule. Nothing is written when such a day comes: a list compares with today.

create table family_pause (
    id text not null primary key,
    family_id text not null references family (id) on delete cascade,
    reason text not null,
    event text not null default '',
    from_on text not null,
    until_on text not null,
    ended_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    revision bigint not null check (revision >= 0),
    check (until_on > from_on)
);

-- One pause at a time; those that ended stay as the family's history.
create unique index family_pause_open on family_pause (family_id) where ended_on is null;
create index family_pause_family on family_pause (family_id, from_on);

alter table deadline add column snoozed_until text;
alter table deadline add column snooze_reason text not null default '';
alter table deadline add column paused_until text;
alter table deadline add column given_to text;
alter table deadline add column given_staff_id text references staff (id);
alter table deadline add column asked_on text;
alter table deadline add column ask_again_on text;
alter table deadline add column stake text not null default 'usual';

-- Few lines are silent, given or protected; each index holds only those.
create index deadline_snoozed on deadline (status, due_on, id) where snoozed_until is not null;
create index deadline_paused on deadline (status, due_on, id) where paused_until is not null;
create index deadline_given_staff on deadline (given_staff_id, status, due_on, id) where given_staff_id is not null;
create index deadline_labelled on deadline (status, due_on, id) where label <> 'general';
