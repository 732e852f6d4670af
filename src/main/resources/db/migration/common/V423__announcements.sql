-- what a curator tells many at once; some of it stands on the school's page too
create table announcement (
  id ${identity},
  programme_id bigint not null references programme (id),
  audience varchar(40) not null,
  words varchar(2000) not null,
  for_site ${bool} not null,
  readers integer not null,
  written_by bigint not null references person (id),
  written_at ${ts} not null
);
create index announcement_programme on announcement (programme_id);
