-- Families, the people in them, the children we serve and what is known about each.
--
-- Every row carries the agency whose record it is, its sensitivity label, its source, when it
-- happened and when we learned it, beside its child or its family: one predicate decides who may
-- read it. Nothing is deleted: archived_at says when a row was put away, archived_reason why.
-- Days are 'YYYY-MM-DD', both ends of a span included; moments 'YYYY-MM-DDTHH:MM:SS.zzzZ'.
--
-- There is no column for immigration status, place of birth or social security number, and there
-- must never be one.

-- What one family page shows together. The children of a family may have different parents.
create table family (
    id text not null primary key,
    name text not null check (name <> ''),
    touch_base_days bigint check (touch_base_days is null or touch_base_days > 0),
    priority text not null default '',
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

-- A home. A family has as many as its children live in. street is empty where there is no address;
-- reach_at then says where the family can be found.
create table household (
    id text not null primary key,
    family_id text not null references family (id),
    name text not null default '',
    housing text not null,
    street text not null default '',
    city text not null default '',
    state text not null default 'CA',
    zip text not null default '',
    county text not null default '',
    reach_at text not null default '',
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

create index household_family on household (family_id);

-- A person once, whatever they are to whom: a child, a mother of children in two families, a
-- caregiver. surnames are as the person writes them, never split. family_id is the family whose page
-- first recorded the person; mail_to_id the home to which it is safe to write.
create table person (
    id text not null primary key,
    family_id text not null references family (id),
    given_names text not null,
    surnames text not null,
    chosen_name text not null default '',
    pronouns text not null default '',
    chosen_name_label text not null,
    spoken_language text not null default '',
    written_language text not null default '',
    interpreter text not null,
    literacy text not null,
    paper_format text not null,
    contact_by text not null,
    best_time text not null default '',
    message_allowed text not null,
    mail_allowed text not null,
    mail_to_id text references household (id),
    contact_note text not null default '',
    email text not null default '',
    agency_id text not null references agency (id),
    label text not null,
    source text not null,
    source_detail text not null default '',
    happened_on text,
    learned_at text not null,
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0),
    check (given_names <> '' or surnames <> '')
);

create index person_family on person (family_id);

-- number is E.164; who may be called where is a matter of safety (a father not at his work).
create table person_phone (
    id text not null primary key,
    person_id text not null references person (id),
    family_id text not null references family (id),
    number text not null check (number like '+%'),
    extension text not null default '',
    kind text not null,
    is_preferred smallint not null check (is_preferred in (0, 1)),
    call_allowed text not null,
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

create index person_phone_person on person_phone (person_id);
create index person_phone_family on person_phone (family_id);
create index person_phone_number on person_phone (number);

-- The number by which one system knows a person.
create table person_identifier (
    id text not null primary key,
    person_id text not null references person (id),
    family_id text not null references family (id),
    system text not null,
    value text not null check (value <> ''),
    from_on text,
    until_on text check (until_on is null or from_on is null or until_on >= from_on),
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

create index person_identifier_person on person_identifier (person_id);
create index person_identifier_family on person_identifier (family_id);
create index person_identifier_value on person_identifier (value, system);

-- A child we serve: what is true of the child besides being a person. county is the county that
-- holds the case. Any of died_on, moved_away_on, lost_eligibility_on stops every reminder and letter.
create table child (
    id text not null primary key,
    person_id text not null unique references person (id),
    family_id text not null references family (id),
    birth_date text not null,
    sex text,
    county text not null default '',
    mtu_id text references agency (id),
    died_on text,
    moved_away_on text,
    lost_eligibility_on text,
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

create index child_family on child (family_id);
create index child_mtu on child (mtu_id);
create index child_agency on child (agency_id);
create index child_birth_date on child (birth_date);

-- Who lives where and when. child_id is the person's child record, if the person is a child we
-- serve. days: '1' for each day spent here, of one week or of two in turn, Monday first; empty when
-- not stated.
create table household_member (
    id text not null primary key,
    person_id text not null references person (id),
    household_id text not null references household (id),
    family_id text not null references family (id),
    child_id text references child (id),
    physical_custody text not null,
    days text not null default '' check (length(days) in (0, 7, 14)),
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
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

create index household_member_person on household_member (person_id);
create index household_member_household on household_member (household_id);
create index household_member_family on household_member (family_id);
create index household_member_child on household_member (child_id);

-- What a grown-up is to a child, by what right, and whether they may consent to care.
create table guardianship (
    id text not null primary key,
    child_id text not null references child (id),
    person_id text not null references person (id),
    relation text not null,
    authority text not null,
    may_consent smallint not null check (may_consent in (0, 1)),
    is_primary smallint not null check (is_primary in (0, 1)),
    note text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
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

create index guardianship_child on guardianship (child_id);
create index guardianship_person on guardianship (person_id);

-- Who coordinates the care of a child: one lead at a time, with the history. hand_over is the note
-- that the one before left for the next. The index below cannot keep two leads apart by itself (two
-- transactions may insert at once): whoever changes a child's spans first updates the child's row.
create table coordination (
    id text not null primary key,
    child_id text not null references child (id),
    staff_id text not null references staff (id),
    role text not null,
    hand_over text not null default '',
    reason text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
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

create index coordination_child on coordination (child_id, role);
create index coordination_staff on coordination (staff_id, role, child_id);
create unique index coordination_one_open_lead on coordination (child_id)
    where role = 'lead' and until_on is null and archived_at is null;

-- How much coordination the child needs, with the reason each time it changed.
create table need_tier (
    id text not null primary key,
    child_id text not null references child (id),
    tier text not null,
    reason text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
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

create index need_tier_child on need_tier (child_id);

-- A diagnosis. words are the family's or the doctor's own, beside the code's plain words.
create table condition (
    id text not null primary key,
    child_id text not null references child (id),
    code text not null,
    words text not null default '',
    is_primary smallint not null check (is_primary in (0, 1)),
    is_lifelong smallint not null check (is_lifelong in (0, 1)),
    onset_on text,
    resolved_on text check (resolved_on is null or onset_on is null or resolved_on >= onset_on),
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

create index condition_child on condition (child_id);
create index condition_code on condition (code);

create table allergy (
    id text not null primary key,
    child_id text not null references child (id),
    kind text not null,
    substance text not null check (substance <> ''),
    severity text not null,
    reaction text not null default '',
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

create index allergy_child on allergy (child_id);

create table medication (
    id text not null primary key,
    child_id text not null references child (id),
    name text not null check (name <> ''),
    dose text not null default '',
    instructions text not null default '',
    started_on text,
    stopped_on text check (stopped_on is null or started_on is null or stopped_on >= started_on),
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

create index medication_child on medication (child_id);

-- One brand only, and why: often an allergy.
create table brand_constraint (
    id text not null primary key,
    child_id text not null references child (id),
    item text not null check (item <> ''),
    brand text not null check (brand <> ''),
    reason text not null default '',
    allergy_id text references allergy (id),
    letter_on text,
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

create index brand_constraint_child on brand_constraint (child_id);
create index brand_constraint_allergy on brand_constraint (allergy_id);

-- Where the child stands with a program (CCS, Medi-Cal, Regional Center …).
create table program_status (
    id text not null primary key,
    child_id text not null references child (id),
    program text not null,
    status text not null,
    number text not null default '',
    note text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
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

create index program_status_child on program_status (child_id);

-- The health network that a child belongs to; two never overlap.
create table network_membership (
    id text not null primary key,
    child_id text not null references child (id),
    network_id text not null references agency (id),
    reason text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
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

create index network_membership_child on network_membership (child_id);
create index network_membership_network on network_membership (network_id, child_id);
