-- asked each September: which of the teachers of last year's programmes still work at the school
create table stay (
  id ${identity},
  school_id bigint not null,
  person_id bigint not null references person (id),
  school_year integer not null,
  stays ${bool} not null,
  said_by bigint not null references person (id),
  said_at ${ts} not null,
  unique (school_id, person_id, school_year)
);
create index stay_person on stay (person_id);
