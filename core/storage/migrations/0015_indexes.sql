-- A list in the order of the due day walks an index and stops after a page, if all by which it is narrowed stands
-- before the day. With less, SQLite walked every open deadline of the county in that order, for each family that was
-- opened and for each line of the list of children.

drop index deadline_child;
drop index deadline_family;
create index deadline_child on deadline (child_id, status, due_on, id);
create index deadline_family on deadline (family_id, status, due_on, id);
-- For what is seldom among the rest: counting it to the end must not read the rest.
create index deadline_kind on deadline (status, kind, due_on, id);
create index deadline_others on deadline (status, due_on, id) where owner <> 'coordinator';
