-- What a coordinator could not see of a request until now: who said what about it, and what is missing.
-- A request may have been asked after many times; what was said stays, whoever asks next reads it.
create table status_enquiry (
    id text not null primary key,
    authorization_id text not null references service_authorization (id),
    child_id text not null references child (id),
    asked_on text not null,
    channel text,
    asked_of text not null,
    answer text not null,
    waiting_on text not null default '',
    ask_again_on text,
    asked_by text references staff (id),
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

create index status_enquiry_child on status_enquiry (child_id, asked_on);
create index status_enquiry_authorization on status_enquiry (authorization_id);
create index status_enquiry_asked_by on status_enquiry (asked_by);

create table missing_item (
    id text not null primary key,
    authorization_id text not null references service_authorization (id),
    child_id text not null references child (id),
    what text not null check (what <> ''),
    asked_of text not null default '',
    asked_on text,
    received_on text,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (received_on is null or asked_on is null or received_on >= asked_on)
);

create index missing_item_child on missing_item (child_id);
create index missing_item_authorization on missing_item (authorization_id);

-- A notice against a request, and the way up from it. Who sent it decides which clock runs: the same
-- name on the letter gives 60 days, 90 or 30.
alter table service_authorization add column notice_issuer text;
alter table service_authorization add column notice_on text;
alter table service_authorization add column change_on text;
alter table service_authorization add column appealed_on text;
alter table service_authorization add column appeal_answered_on text;
alter table service_authorization add column hearing_on text;

-- Coverage that stopped because the form did not come back, and the day on which it came after all.
alter table eligibility_renewal add column stopped_on text;
alter table eligibility_renewal add column rescued_on text;
