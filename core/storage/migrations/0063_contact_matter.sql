-- What a contact was about, so that the minutes noted with it can be counted by it.
alter table contact add column matter text;
