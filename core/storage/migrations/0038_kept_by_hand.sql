-- What a coordinator writes by hand and had no place yet.

-- Who said so: a medication list is only worth what its source is (the family, the pharmacy, papers of a hospital).
alter table condition add column told_by text not null default 'not_noted';
alter table allergy add column told_by text not null default 'not_noted';
alter table medication add column told_by text not null default 'not_noted';
alter table brand_constraint add column told_by text not null default 'not_noted';

-- One role has a name of its own in each network, and each of them helps with some things and not with others.
alter table care_team_member add column local_title text not null default '';
alter table care_team_member add column can_help text not null default '';
alter table care_team_member add column cannot_help text not null default '';

-- What works well with the child, what people should know before they meet, and who pays in which order.
alter table child add column strengths text not null default '';
alter table child add column told_ahead text not null default '';
alter table child add column coverage_order text not null default '';
