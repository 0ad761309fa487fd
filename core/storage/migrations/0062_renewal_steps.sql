-- What a renewal needs besides papers: a signature, and a visit for the medical report. Renewals
-- that stand were begun without them; nobody is reminded of what was never asked.
alter table eligibility_renewal add column signature text not null default 'not_needed';
alter table eligibility_renewal add column visit text not null default 'not_needed';
alter table eligibility_renewal add column visit_on text;
