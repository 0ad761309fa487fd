-- What interrupts care, or may come to, as people write it down: what a child was without and why; what was covered
-- before and is otherwise now; who waits to be paid and may stop serving the child.
create table care_interruption (
    id text not null primary key,
    child_id text not null references child (id),
    what text not null check (what <> ''),
    service_group text not null,
    cause text not null,
    from_on text not null,
    until_on text,
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
    check (until_on is null or until_on >= from_on)
);

create index care_interruption_child on care_interruption (child_id, from_on);

-- changed_on: the first day on which it is otherwise. settled_on: nothing is left to do about it.
create table coverage_change (
    id text not null primary key,
    child_id text not null references child (id),
    what text not null check (what <> ''),
    service_group text not null,
    changed_on text not null,
    terms_before text not null,
    payer_before_id text references agency (id),
    amount_before text not null default '',
    terms_after text not null,
    payer_after_id text references agency (id),
    amount_after text not null default '',
    cause text not null,
    settled_on text,
    outcome text not null default '',
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

create index coverage_change_child on coverage_change (child_id, changed_on);
create index coverage_change_payer_before on coverage_change (payer_before_id);
create index coverage_change_payer_after on coverage_change (payer_after_id);

-- payee: by name, where it stands in no directory.
create table payment_problem (
    id text not null primary key,
    child_id text not null references child (id),
    service text not null check (service <> ''),
    provider_id text references provider (id),
    vendor_id text references agency (id),
    payee text not null default '',
    payer_id text references agency (id),
    trouble text not null,
    is_outside_network smallint not null check (is_outside_network in (0, 1)),
    is_service_at_risk smallint not null check (is_service_at_risk in (0, 1)),
    claim_number text not null default '',
    amount_cents bigint check (amount_cents > 0),
    billed_on text not null,
    promised_on text,
    paid_on text,
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
    check (provider_id is not null or vendor_id is not null or payee <> ''),
    check (promised_on is null or promised_on >= billed_on),
    check (paid_on is null or paid_on >= billed_on)
);

create index payment_problem_child on payment_problem (child_id, billed_on);
create index payment_problem_provider on payment_problem (provider_id);
create index payment_problem_vendor on payment_problem (vendor_id);
create index payment_problem_payer on payment_problem (payer_id);
