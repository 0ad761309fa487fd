-- A worklist walks the lines of each coordinator in it, and never the county's. All that decides whether a line is
-- listed or counted stands in the index of that walk: the table is read for the lines of the page alone.
drop index deadline_coordinator;
create index deadline_coordinator on deadline
    (coordinator_id, status, due_on, id, label, kind, owner, snoozed_until, paused_until, child_id, agency_id);
-- What is silent or protected is little of what a coordinator has, and counted each time.
drop index deadline_snoozed;
create index deadline_snoozed on deadline (coordinator_id, status, due_on, id) where snoozed_until is not null;
drop index deadline_paused;
create index deadline_paused on deadline (coordinator_id, status, due_on, id) where paused_until is not null;
drop index deadline_labelled;
create index deadline_labelled on deadline (coordinator_id, status, due_on, id) where label <> 'general';
-- It served the count of what others have to do, across the county.
drop index deadline_others;
-- The next day of each child in a list, and the lines of a family: the same, by child.
drop index deadline_child;
create index deadline_child on deadline
    (child_id, status, due_on, id, label, coordinator_id, agency_id);
