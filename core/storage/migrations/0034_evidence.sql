-- What proves something for a child, kept once and used again: a prescription, a report, the statement that a
-- condition is for life. The paper itself stays where it is; here stands what it is, until when it counts and where it
-- was used.
create table evidence_document (
    id text not null primary key,
    child_id text not null references child (id),
    evidence_kind text not null,
    title text not null check (title <> ''),
    proves text not null default '',
    issuer text not null default '',
    issued_on text,
    valid_until text,
    validity_words text not null default '',
    place text not null default '',
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (valid_until is null or issued_on is null or valid_until >= issued_on)
);

create index evidence_document_child on evidence_document (child_id, issued_on);

-- The request for an item or the yearly renewal that it went with: one of the two, never both.
create table evidence_use (
    id text not null primary key,
    child_id text not null references child (id),
    document_id text not null references evidence_document (id),
    authorization_id text references service_authorization (id),
    renewal_id text references eligibility_renewal (id),
    used_on text not null,
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check ((authorization_id is null) <> (renewal_id is null))
);

create index evidence_use_child on evidence_use (child_id);
create index evidence_use_document on evidence_use (document_id, used_on);
create index evidence_use_authorization on evidence_use (authorization_id);
create index evidence_use_renewal on evidence_use (renewal_id);
