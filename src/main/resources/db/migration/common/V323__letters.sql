-- words on their way within a pair: kept until the season is over, read by nobody unless reported
create table letter (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  person_id bigint not null references person (id),
  words text,
  file varchar(300),
  sent_at ${ts} not null,
  reported_by bigint references person (id),
  reported_at ${ts}
);
create index letter_tandem on letter (tandem_id);
create index letter_person on letter (person_id);
