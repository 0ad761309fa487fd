-- Rules that this office changed, added or confirmed. The program comes with rules of its own; of a rule
-- that stands here, only the versions that stand here count, so that a new release of the program never
-- moves a date behind anybody's back. A change ends all rows of the rule and writes the new versions:
-- what stood before stays, with who changed it, when, and why.

create table rule (
    id text not null primary key,
    rule text not null,
    data text not null,
    reason text not null,
    changed_by text references staff (id),
    changed_at text not null,
    ended_at text,
    revision bigint not null check (revision >= 0)
);

create index rule_current on rule (ended_at, rule);
create index rule_changed_by on rule (changed_by);
