-- One therapist's time with a child in one discipline. Behavioral therapy and mental health carry
-- their label here too, so that nobody can store them as general.
-- The link to an authorization comes with 0008.

create table therapy_episode (
    id text not null primary key,
    child_id text not null references child (id),
    discipline text not null,
    provided_by text not null,
    organization_id text references agency (id),
    therapist_id text references provider (id),
    therapist_name text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    frequency text not null default '',
    end_reason text,
    end_note text not null default '',
    referral_until text,
    resubmitter text not null,
    resubmitter_words text not null default '',
    is_same_therapist_asked smallint not null check (is_same_therapist_asked in (0, 1)),
    note text not null default '',
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (end_reason is null or until_on is not null),
    check (label <> 'general' or discipline not in ('behavioral', 'mental_health'))
);

create index therapy_episode_child on therapy_episode (child_id, from_on, id);
create index therapy_episode_organization on therapy_episode (organization_id);
create index therapy_episode_therapist on therapy_episode (therapist_id);
