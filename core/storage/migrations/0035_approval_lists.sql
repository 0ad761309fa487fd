-- Which items a network approves together for a condition (CSAG, service code grouping), and what it asks for each
-- group of items: dated, with where it was read and how sure that is. What nobody has confirmed says so on the screen.
create table condition_group (
    id text not null primary key,
    network_id text references agency (id),
    name_english text not null check (name_english <> ''),
    name_spanish text not null check (name_spanish <> ''),
    conditions text not null default '[]',
    codes text not null default '[]',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    source_text text not null,
    confidence text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0)
);

create index condition_group_network on condition_group (network_id);

create table approval_entry (
    id text not null primary key,
    network_id text not null references agency (id),
    service_group text not null,
    codes text not null default '[]',
    need text not null,
    form text not null default '',
    channel text,
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    source_text text not null,
    confidence text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0)
);

create index approval_entry_network on approval_entry (network_id, service_group);
