-- Every organization, of whatever kind: plans, health networks, counties and their offices, Medical
-- Therapy Units, vendors, clinics, hospitals, schools, Regional Centers.
--
-- Directory data are about no child: no agency_id, label or happened_on here. Where a fact came
-- from and when we learned it is kept (source, source_detail, learned_at), and verified_on is the
-- day on which somebody last made sure that it still holds.
-- Days are 'YYYY-MM-DD', both ends included; moments 'YYYY-MM-DDTHH:MM:SS.zzzZ'.

create table agency (
    id text not null primary key,
    kind text not null,
    name text not null check (name <> ''),
    name_folded text not null,
    parent_id text references agency (id),
    npi text check (npi is null or length(npi) = 10),
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
    service_counties text not null default '[]',
    coordinator_title_en text not null default '',
    coordinator_title_es text not null default '',
    active_from text,
    active_until text,
    successor_id text references agency (id),
    verified_on text,
    note text not null default '',
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (active_until is null or active_from is null or active_until >= active_from),
    check (successor_id is null or successor_id <> id),
    check (parent_id is null or parent_id <> id)
);

create index agency_name on agency (name_folded, id);
create index agency_kind_name on agency (kind, name_folded, id);
create index agency_parent on agency (parent_id);
create index agency_successor on agency (successor_id);
create index agency_npi on agency (npi);

-- How a county serves its CCS children, and since when. A county may have two models at once: the
-- county plan's and Kaiser's. from_on is null when it has begun but nobody has confirmed the day.
create table county_model (
    id text not null primary key,
    county_id text not null references agency (id),
    model text not null,
    plan_id text references agency (id),
    from_on text,
    until_on text,
    is_confirmed smallint not null check (is_confirmed in (0, 1)),
    source text not null,
    source_detail text not null default '',
    learned_at text not null,
    revision bigint not null check (revision >= 0),
    check (until_on is null or from_on is null or until_on >= from_on)
);

create index county_model_county on county_model (county_id);
create index county_model_plan on county_model (plan_id);
