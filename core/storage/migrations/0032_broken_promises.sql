-- How often whoever has the item let a promised day of this step pass.

alter table equipment_step add column broken_promises bigint not null default 0;
