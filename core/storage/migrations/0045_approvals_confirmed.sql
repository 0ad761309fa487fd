-- Who stands for what a network approves, since when, and why it was last changed: as for the rules of dates.

alter table condition_group add column confirmed_by text not null default '';
alter table condition_group add column confirmed_on text;
alter table condition_group add column change_reason text not null default '';

alter table approval_entry add column confirmed_by text not null default '';
alter table approval_entry add column confirmed_on text;
alter table approval_entry add column change_reason text not null default '';
