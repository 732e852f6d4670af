create table concern (
  id ${identity},
  school_id bigint not null references school (id),
  person_id bigint not null references person (id),
  cause varchar(20) not null,
  words text,
  response_id bigint,
  raised_at ${ts} not null,
  taken_by bigint references person (id),
  taken_at ${ts},
  answer text,
  closed_by bigint references person (id),
  closed_at ${ts},
  escalations integer not null,
  version bigint not null
);
create index concern_open on concern (school_id) where closed_at is null;
create index concern_person on concern (person_id);
