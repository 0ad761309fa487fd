-- What is protected is little of a county's equipment; a list says how much of it is not shown.
create index equipment_labelled on equipment (id) where label <> 'general';
-- Where the items of a few coordinators' children stand, the late ones first: without it each item is looked up.
create index equipment_step_due on equipment_step (child_id, coalesce(stalls_on, '9999-12-31')) where until_on is null;
