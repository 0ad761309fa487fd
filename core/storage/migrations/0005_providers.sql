-- Providers, where they work, with whom they have contracts, and who stands around a child.
--
-- provider, provider_affiliation and provider_contract are directory data (see 0002): about no
-- child. network_arrangement and care_team_member are personal records with their full origin;
-- agency_id is the agency whose record it is, organization_id the organization it is about.

-- A person, or a site that is chosen as such (a clinic, a dentist's office). The phone is the front
-- desk's. Lists (languages, other_specialties) are JSON: '["en","es"]'.
create table provider (
    id text not null primary key,
    kind text not null,
    name text not null check (name <> ''),
    name_folded text not null,
    npi text check (npi is null or length(npi) = 10),
    specialty text not null default '',
    other_specialties text not null default '[]',
    treats text not null,
    age_from bigint check (age_from is null or age_from >= 0),
    age_until bigint check (age_until is null or age_until >= 0),
    languages text not null default '[]',
    accepting text not null,
    accepting_as_of text,
    accepting_said_by text not null default '',
    accepting_reason text not null default '',
    accepting_recheck_on text,
    wait_days bigint check (wait_days is null or wait_days >= 0),
    wait_as_of text,
    wait_said_by text not null default '',
    ccs_panel text not null,
    ccs_panel_as_of text,
    takes_medi_cal_dental text not null,
    offers_sedation text not null,
    address text not null default '',
    city text not null default '',
    county text not null default '',
    state text not null default 'CA',
    zip text not null default '',
    phone text not null default '',
    fax text not null default '',
    hours text not null default '',
    portal text not null default '',
    language_line text not null default '',
    verified_on text,
    note text not null default '',
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0)
);

-- One record for one NPI; an archived one leaves the number free.
create unique index provider_npi on provider (npi) where npi is not null and archived_at is null;
create index provider_name on provider (name_folded, id);
create index provider_specialty on provider (specialty, name_folded, id);
create index provider_county on provider (county, name_folded, id);

create table provider_affiliation (
    id text not null primary key,
    provider_id text not null references provider (id),
    organization_id text not null references agency (id),
    is_main smallint not null check (is_main in (0, 1)),
    from_on text not null,
    until_on text,
    note text not null default '',
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (until_on is null or until_on >= from_on)
);

create index provider_affiliation_provider on provider_affiliation (provider_id);
create index provider_affiliation_organization on provider_affiliation (organization_id);

-- A provider's or an organization's (a vendor's, a therapy agency's) contract with a network.
create table provider_contract (
    id text not null primary key,
    provider_id text references provider (id),
    organization_id text references agency (id),
    network_id text not null references agency (id),
    from_on text not null,
    until_on text,
    note text not null default '',
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (until_on is null or until_on >= from_on),
    check ((provider_id is null) <> (organization_id is null))
);

create index provider_contract_provider on provider_contract (provider_id, network_id);
create index provider_contract_organization on provider_contract (organization_id, network_id);
create index provider_contract_network on provider_contract (network_id);

-- What lets one child see somebody who has no contract with the child's network. network_id is the
-- network that agreed; null when the plan itself did, so that it holds in any of its networks.
create table network_arrangement (
    id text not null primary key,
    child_id text not null references child (id),
    kind text not null,
    provider_id text references provider (id),
    organization_id text references agency (id),
    network_id text references agency (id),
    from_on text not null,
    until_on text,
    reference text not null default '',
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
    check (until_on is null or until_on >= from_on),
    check ((provider_id is null) <> (organization_id is null))
);

create index network_arrangement_child on network_arrangement (child_id, from_on);
create index network_arrangement_provider on network_arrangement (provider_id);
create index network_arrangement_organization on network_arrangement (organization_id);
create index network_arrangement_network on network_arrangement (network_id);
create index network_arrangement_agency on network_arrangement (agency_id);

-- Who helps a child, in what role, since and until when: a provider (at an organization or not), an
-- organization, or a person of the family's own circle.
create table care_team_member (
    id text not null primary key,
    child_id text not null references child (id),
    role text not null,
    provider_id text references provider (id),
    organization_id text references agency (id),
    person_id text references person (id),
    from_on text not null,
    until_on text,
    helps_most smallint not null check (helps_most in (0, 1)),
    direct_phone text not null default '',
    reason_ended text not null default '',
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
    check (until_on is null or until_on >= from_on),
    check (provider_id is not null or organization_id is not null or person_id is not null),
    check (person_id is null or (provider_id is null and organization_id is null))
);

create index care_team_member_child on care_team_member (child_id, from_on);
create index care_team_member_provider on care_team_member (provider_id);
create index care_team_member_organization on care_team_member (organization_id);
create index care_team_member_person on care_team_member (person_id);
create index care_team_member_agency on care_team_member (agency_id);
