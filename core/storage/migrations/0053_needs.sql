-- What a child needs of somebody who has not been found yet, whom we asked for it and what they said, and whom the
-- family wants or does not want. A need that nobody can meet stays, and is counted.
-- what, specialty, discipline: own words, a taxonomy code, a therapy: at least one. therapy_id: the therapy in which
-- the family wishes for another therapist. packet_on: the day on which the packet that goes to everybody was put
-- together; an application says which one it went with.
create table care_need (
    id text not null primary key,
    child_id text not null references child (id),
    what text not null default '',
    specialty text not null default '',
    discipline text,
    cause text not null,
    cause_note text not null default '',
    therapy_id text references therapy_episode (id),
    wishes text not null default '',
    since_on text not null,
    state text not null,
    state_on text,
    ask_again_on text,
    packet text not null default '',
    packet_on text,
    packet_document_id text references evidence_document (id),
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (what <> '' or specialty <> '' or discipline is not null),
    check ((state = 'looking') = (state_on is null))
);

create index care_need_child on care_need (child_id, state);
create index care_need_therapy on care_need (therapy_id);
create index care_need_packet on care_need (packet_document_id);
create index care_need_state on care_need (state, specialty, discipline);

-- Somebody who was asked to take the child: a provider or an organization of the directory, or one by name.
create table provider_application (
    id text not null primary key,
    child_id text not null references child (id),
    need_id text not null references care_need (id),
    provider_id text references provider (id),
    organization_id text references agency (id),
    name text not null default '',
    asked_on text not null,
    asked_of text not null default '',
    packet_on text,
    state text not null,
    answered_on text,
    answered_by text not null default '',
    refusal text,
    refusal_note text not null default '',
    first_visit_on text,
    ask_again_on text,
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
    check (provider_id is null or organization_id is null),
    check (provider_id is not null or organization_id is not null or name <> ''),
    check ((state = 'refused') = (refusal is not null))
);

create index provider_application_child on provider_application (child_id);
create index provider_application_need on provider_application (need_id, asked_on);
create index provider_application_provider on provider_application (provider_id, state);
create index provider_application_organization on provider_application (organization_id, state);

create table provider_preference (
    id text not null primary key,
    child_id text not null references child (id),
    provider_id text references provider (id),
    organization_id text references agency (id),
    name text not null default '',
    wish text not null,
    reason text not null default '',
    said_on text not null,
    said_by text not null default '',
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (provider_id is null or organization_id is null),
    check (provider_id is not null or organization_id is not null or name <> '')
);

create index provider_preference_child on provider_preference (child_id);
create index provider_preference_provider on provider_preference (provider_id);
create index provider_preference_organization on provider_preference (organization_id);
