-- An offer of help is kept apart from a contact about the child's care; what was agreed to come
-- next stands with the contact.

alter table contact add column purpose text not null default 'care';
alter table contact add column offer_answer text;
alter table contact add column offer_again_on text;
alter table contact add column next_step text not null default '';
alter table contact add column next_step_on text;
