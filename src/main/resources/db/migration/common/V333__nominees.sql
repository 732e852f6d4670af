create table nominee (
  id ${identity},
  programme_id bigint not null references programme (id),
  participant_id bigint not null references participant (id),
  nomination varchar(40) not null,
  unique (participant_id, nomination)
);
