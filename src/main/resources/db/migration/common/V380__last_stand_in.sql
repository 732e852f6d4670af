-- who led a pair while its mentor was away the last time: of what took place then, he is asked
alter table tandem add column stood_in_person_id bigint references person (id);
alter table tandem add column away_from ${ts};
alter table tandem add column away_to ${ts};
update tandem set
  stood_in_person_id = (select s.person_id from stand_in s where s.tandem_id = tandem.id
    and s.agreed_at is not null order by s.agreed_at desc limit 1),
  away_from = (select s.agreed_at from stand_in s where s.tandem_id = tandem.id
    and s.agreed_at is not null order by s.agreed_at desc limit 1),
  away_to = (select s.ended_at from stand_in s where s.tandem_id = tandem.id
    and s.agreed_at is not null order by s.agreed_at desc limit 1);
