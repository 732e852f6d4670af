create table desk (
  person_id bigint not null primary key references person (id),
  school_id bigint not null references school (id)
);

create table absence (
  id ${identity},
  school_id bigint not null references school (id),
  person_id bigint not null references person (id),
  deputy_id bigint not null references person (id),
  last_day date not null,
  since ${ts} not null,
  ended_at ${ts}
);
create index absence_school on absence (school_id);
