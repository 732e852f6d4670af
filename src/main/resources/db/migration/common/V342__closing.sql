-- Who closed a season, and what was erased by it.
create table closing_act (
  id ${identity},
  programme_id bigint not null references programme (id),
  closed_by bigint not null references person (id),
  closed_at ${ts} not null,
  erased varchar(300) not null,
  erased_rows integer not null,
  seal varchar(20) not null,
  unique (programme_id)
);
