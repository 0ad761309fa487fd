-- A household that is taken back asks every person whether letters go there: without this an undone
-- import reads the whole table of persons once for each household.
create index person_mail_to on person (mail_to_id);
