-- A reauthorization asks for the same therapist by name. When it asks for another one, somebody says why: each change
-- costs the child a relationship, and is counted.
alter table service_authorization add column therapist_change_reason text not null default '';
