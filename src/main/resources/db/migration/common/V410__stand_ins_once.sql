-- who led a pair while its mentor was away is kept where it was asked and answered: in stand_in
alter table tandem drop column stood_in_person_id;
alter table tandem drop column away_from;
alter table tandem drop column away_to;
