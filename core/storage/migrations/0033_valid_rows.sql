-- Whose children one may see is asked in nearly every statement, and answered from this index alone: reading two
-- thousand rows of the table itself, to look at their days, took seven milliseconds each time.
drop index coordination_staff;
create index coordination_staff on coordination (staff_id, role, child_id, from_on, until_on, archived_at);
-- Of the items that stand in their last step most have come to rest, at the end of the list's order. A page near the
-- end read them all. The steps are those of isSettled() (core/equipment/equipmentrules.h), written as the list writes
-- them.
create index equipment_step_waiting on equipment_step
    ((coalesce(stalls_on, '9999-12-31')), from_on, equipment_id)
    where until_on is null and step not in ('warranty', 'follow_up', 'replaced');
