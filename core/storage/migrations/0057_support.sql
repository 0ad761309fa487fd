-- What holds a family up: who can take care of the child at home, what worries it about benefits, who in the home has
-- which coverage, and what is arranged with it.

-- person_id: somebody of the family's record; otherwise by name. skills: keys, as JSON.
create table caregiver (
    id text not null primary key,
    child_id text not null references child (id),
    person_id text references person (id),
    name text not null default '',
    phone text not null default '',
    care_order text not null,
    skills text not null,
    taught_by text not null default '',
    taught_on text,
    times text not null default '',
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
    revision bigint not null check (revision >= 0),
    check (person_id is not null or name <> '')
);

create index caregiver_child on caregiver (child_id);
create index caregiver_person on caregiver (person_id);

-- A worry and what was done about it. There is no column for anybody's status, and there must never be one.
create table benefit_worry (
    id text not null primary key,
    child_id text not null references child (id),
    benefit text not null,
    words text not null default '',
    stays_away smallint not null check (stays_away in (0, 1)),
    told_what text not null default '',
    told_on text,
    told_language text not null default '',
    referred_to text not null default '',
    referred_on text,
    settled_on text,
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

create index benefit_worry_child on benefit_worry (child_id);

-- Who in a home has which coverage, without a reason: there is no column for one, and there must never be.
create table home_coverage (
    id text not null primary key,
    person_id text not null references person (id),
    family_id text not null references family (id),
    benefit text not null,
    state text not null,
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

create index home_coverage_person on home_coverage (person_id);
create index home_coverage_family on home_coverage (family_id);

-- What is arranged with a family for a day and a time, with its interpreter and what came of it.
create table meeting (
    id text not null primary key,
    family_id text not null references family (id),
    child_id text references child (id),
    kind text not null,
    at text not null,
    place text not null default '',
    invited text not null default '',
    about text not null default '',
    state text not null,
    outcome text not null default '',
    next_step text not null default '',
    next_step_on text,
    interpreter text not null,
    language text not null default '',
    interpreting text not null,
    booked_with text not null default '',
    booking_number text not null default '',
    staff_id text not null references staff (id),
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

create index meeting_family on meeting (family_id, at);
create index meeting_child on meeting (child_id, at);
create index meeting_staff on meeting (staff_id, at);
