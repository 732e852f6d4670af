-- somebody stands in for a mentor who is ill or away: mentor_person_id is who acts
alter table tandem add column away_person_id bigint references person (id);
alter table tandem add column stand_in_id bigint references participant (id);
alter table tandem add column stand_in_until date;
create index tandem_away on tandem (away_person_id);

-- who was asked to, and whether he did
create table stand_in (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  participant_id bigint not null references participant (id),
  person_id bigint not null references person (id),
  until_on date not null,
  words varchar(600),
  asked_by bigint not null references person (id),
  asked_at ${ts} not null,
  agreed_at ${ts},
  declined_at ${ts},
  ended_at ${ts},
  version bigint not null
);
create index stand_in_tandem on stand_in (tandem_id);
create index stand_in_person on stand_in (person_id);
