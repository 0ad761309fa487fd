-- Two records of one person become one: the one that is put away says into which it went.
alter table person add column merged_into_id text references person (id);
alter table child add column merged_into_id text references child (id);
create index person_merged_into on person (merged_into_id);
create index child_merged_into on child (merged_into_id);

-- What whoever stands in for somebody must know.
alter table staff_cover add column note text not null default '';
