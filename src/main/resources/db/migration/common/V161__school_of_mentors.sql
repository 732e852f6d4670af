create table required_part (
  id ${identity},
  programme_id bigint not null references programme (id),
  part varchar(20) not null,
  unique (programme_id, part)
);

create table training_session (
  id ${identity},
  programme_id bigint not null references programme (id),
  starts_at ${ts} not null,
  place varchar(120) not null,
  planned_by bigint not null references person (id)
);
create index training_session_programme on training_session (programme_id);

-- what a mentor has done in the school of mentors: material:<code>, session:<id>, check
create table training_mark (
  id ${identity},
  participant_id bigint not null references participant (id),
  what varchar(60) not null,
  marked_at ${ts} not null,
  unique (participant_id, what)
);
