-- What is known of the networks, and which rules hold in a network or a county, so that they can be set side by side.
-- Directory data: about no child.

-- basis: who says so, the network itself or somebody who saw it. said_on: the day of which it is true.
create table network_profile (
    id text not null primary key,
    network_id text not null references agency (id),
    basis text not null,
    said_on text not null,
    said_by text not null default '',
    children_served bigint check (children_served is null or children_served >= 0),
    special_programs text not null default '',
    learned text not null default '',
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (children_served is not null or special_programs <> '' or learned <> '')
);

create index network_profile_network on network_profile (network_id, said_on);

-- agency_id: the network, plan or county in which it holds. topic: a key; topic_words where none of them fits.
create table policy_entry (
    id text not null primary key,
    agency_id text not null references agency (id),
    topic text not null,
    topic_words text not null default '',
    holds text not null check (holds <> ''),
    said_by text not null check (said_by <> ''),
    from_on text not null,
    until_on text,
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (until_on is null or until_on >= from_on),
    check ((topic = 'other') = (topic_words <> ''))
);

create index policy_entry_agency on policy_entry (agency_id, topic, from_on);
