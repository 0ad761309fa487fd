-- The people who use Enlace, what they do, since when and until when. Nobody is deleted: a person
-- who leaves gets a last day, and what they did keeps their name.
-- Days are 'YYYY-MM-DD', both ends included; moments 'YYYY-MM-DDTHH:MM:SS.zzzZ'.

-- sign_in_key is the sign-in name as it is compared (case folded); login_role the person's role on a
-- PostgreSQL server; languages a JSON list of language tags in which the person works.
create table staff (
    id text not null primary key,
    sign_in_name text not null check (sign_in_name <> ''),
    sign_in_key text not null unique,
    display_name text not null check (display_name <> ''),
    login_role text unique,
    languages text not null default '[]',
    phone text not null default '',
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    revision bigint not null check (revision >= 0)
);

-- "My team" means: the people whose role today names a team that I supervise.
create table team (
    id text not null primary key,
    agency_id text not null references agency (id),
    name text not null check (name <> ''),
    supervisor_id text references staff (id),
    archived_at text,
    archived_reason text not null default '',
    revision bigint not null check (revision >= 0)
);

create index team_agency on team (agency_id);
create index team_supervisor on team (supervisor_id);

-- A role in an agency. unit_id is the Medical Therapy Unit of a therapist.
create table staff_role (
    id text not null primary key,
    staff_id text not null references staff (id),
    role text not null,
    agency_id text not null references agency (id),
    unit_id text references agency (id),
    team_id text references team (id),
    from_on text not null,
    until_on text check (until_on is null or until_on >= from_on),
    revision bigint not null check (revision >= 0),
    check (unit_id is null or role = 'therapist')
);

create index staff_role_staff on staff_role (staff_id);
create index staff_role_team on staff_role (team_id, staff_id);
create index staff_role_agency on staff_role (agency_id);
create index staff_role_unit on staff_role (unit_id);

-- Who stands in for whom while somebody is away: whoever covers may do with the other's children
-- what the other may.
create table staff_cover (
    id text not null primary key,
    staff_id text not null references staff (id),
    covered_by text not null references staff (id),
    from_on text not null,
    until_on text not null check (until_on >= from_on),
    revision bigint not null check (revision >= 0),
    check (covered_by <> staff_id)
);

create index staff_cover_staff on staff_cover (staff_id);
create index staff_cover_by on staff_cover (covered_by, staff_id);
