-- Two different things, kept apart: the permission of a plan to give and pay an item or service
-- (service_authorization), and the yearly look at whether a child still has the right to a program
-- (eligibility_renewal). They share no column's meaning and no rule.
-- "authorization" alone is a word of PostgreSQL's own.

create table service_authorization (
    id text not null primary key,
    child_id text not null references child (id),
    service_group text not null,
    item text not null default '',
    codes text not null default '[]',
    network_id text references agency (id),
    requested_by_id text references provider (id),
    provider_id text references provider (id),
    vendor_id text references agency (id),
    priority text not null,
    urgent_reason text not null default '',
    channel text,
    confirmation text not null default '',
    submitted_at text,
    received_at text,
    decided_at text,
    family_told_at text,
    waiting_on text not null default '',
    ask_again_on text,
    decision text not null,
    reason text not null,
    reason_note text not null default '',
    number text not null default '',
    approved_from text,
    approved_until text,
    units_approved bigint check (units_approved is null or units_approved >= 0),
    units_used bigint check (units_used is null or units_used >= 0),
    units text not null default '',
    longer_span text not null,
    is_same_therapist_asked smallint not null check (is_same_therapist_asked in (0, 1)),
    previous_id text references service_authorization (id),
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (item <> '' or codes <> '[]'),
    check (approved_until is null or approved_from is null or approved_until >= approved_from),
    check (decision not in ('approved', 'modified') or approved_from is not null),
    check (previous_id is null or previous_id <> id)
);

create index service_authorization_child on service_authorization (child_id, id);
create index service_authorization_network on service_authorization (network_id);
create index service_authorization_requested_by on service_authorization (requested_by_id);
create index service_authorization_provider on service_authorization (provider_id);
create index service_authorization_vendor on service_authorization (vendor_id);
create index service_authorization_until on service_authorization (approved_until);
create index service_authorization_number on service_authorization (number);
-- One successor: a second request for the same thing follows the first request, not its predecessor.
create unique index service_authorization_previous on service_authorization (previous_id)
    where previous_id is not null and archived_at is null;

create table eligibility_renewal (
    id text not null primary key,
    child_id text not null references child (id),
    program text not null,
    county_id text references agency (id),
    case_number text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    due_on text not null,
    notice_on text,
    returned_on text,
    decided_on text,
    outcome text not null check ((outcome = 'pending') = (decided_on is null)),
    paper_form text not null,
    paper_state_tax text not null,
    paper_federal_tax text not null,
    paper_income text not null,
    paper_residence text not null,
    paper_custody text not null,
    paper_medical text not null,
    note text not null default '',
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

-- One renewal of a program for one year.
create unique index eligibility_renewal_year on eligibility_renewal (child_id, program, from_on)
    where archived_at is null;
create index eligibility_renewal_child on eligibility_renewal (child_id);
create index eligibility_renewal_due on eligibility_renewal (due_on);
create index eligibility_renewal_county on eligibility_renewal (county_id);

alter table equipment add column authorization_id text references service_authorization (id);
alter table therapy_episode add column authorization_id text references service_authorization (id);

create index equipment_authorization on equipment (authorization_id);
create index therapy_episode_authorization on therapy_episode (authorization_id);
