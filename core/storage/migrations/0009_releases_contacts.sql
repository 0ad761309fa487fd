-- Releases of information with the agencies that each names, and the log of contacts.
-- "release" is a word of both engines.

-- categories: JSON list of the labels that may be shared.
create table release_of_information (
    id text not null primary key,
    child_id text not null references child (id),
    categories text not null,
    purpose text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    language text not null,
    signer_id text references person (id),
    signer_name text not null default '',
    relation text not null,
    signed_on text,
    revoked_on text,
    revoked_reason text not null default '',
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0)
);

create index release_of_information_child on release_of_information (child_id, from_on, id);
create index release_of_information_signer on release_of_information (signer_id);
create index release_of_information_until on release_of_information (until_on);

-- organization_id is the agency that the release names; agency_id, as everywhere, whose record
-- this is.
create table release_party (
    id text not null primary key,
    release_id text not null references release_of_information (id),
    child_id text not null references child (id),
    organization_id text references agency (id),
    name text not null default '',
    direction text not null,
    revoked_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    revision bigint not null check (revision >= 0),
    check (organization_id is not null or name <> '')
);

create unique index release_party_organization on release_party (release_id, organization_id);
create index release_party_child on release_party (child_id);
create index release_party_agency on release_party (organization_id);

-- happened_on is the day of at in the county.
create table contact (
    id text not null primary key,
    family_id text not null references family (id),
    child_id text references child (id),
    at text not null,
    channel text not null,
    direction text not null,
    party text not null,
    person_id text references person (id),
    organization_id text references agency (id),
    with_words text not null default '',
    language text not null default '',
    interpreting text not null,
    outcome text not null,
    is_meaningful smallint not null check (is_meaningful in (0, 1)),
    minutes bigint check (minutes is null or minutes >= 0),
    staff_id text not null references staff (id),
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
    check (is_meaningful = 0 or (outcome = 'reached' and party in ('family', 'young_person')))
);

create index contact_family on contact (family_id, at, id);
create index contact_child on contact (child_id, at);
create index contact_person on contact (person_id);
create index contact_organization on contact (organization_id);
create index contact_staff on contact (staff_id, at);
