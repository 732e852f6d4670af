-- What somebody wants after a season, and whether a guardian agrees where one has to.
create table intent (
  id ${identity},
  participant_id bigint not null references participant (id),
  person_id bigint not null references person (id),
  programme_id bigint not null references programme (id),
  kind varchar(20) not null,
  said_at ${ts} not null,
  agreed_by bigint references person (id),
  agreed_at ${ts},
  called_to bigint references programme (id),
  unique (participant_id, kind)
);
create index intent_person on intent (person_id);
create index intent_programme on intent (programme_id);
