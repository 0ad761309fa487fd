-- The first Work of a day asks which children's planned move or end of eligibility has come.
create index child_moved_away on child (moved_away_on) where moved_away_on is not null;
create index child_lost_eligibility on child (lost_eligibility_on) where lost_eligibility_on is not null;
