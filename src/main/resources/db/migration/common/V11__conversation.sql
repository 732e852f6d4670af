create table conversation (
  id ${identity},
  person_id bigint not null references person (id),
  form varchar(80) not null,
  subject varchar(80) not null,
  version integer not null,
  answers text not null,
  draft text,
  parked ${bool} not null,
  touched_at ${ts} not null,
  unique (person_id, form, subject)
);
