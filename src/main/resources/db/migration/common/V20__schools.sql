create table school (
  id ${identity},
  name varchar(200) not null,
  zone varchar(60) not null,
  created_at ${ts} not null
);

create table staff (
  id ${identity},
  school_id bigint not null references school (id),
  person_id bigint not null references person (id),
  role varchar(20) not null,
  since ${ts} not null,
  unique (school_id, person_id, role)
);
create index staff_person on staff (person_id);

create table staff_link (
  code varchar(40) not null primary key,
  school_id bigint not null references school (id),
  role varchar(20) not null,
  expires_at ${ts} not null,
  used_by bigint references person (id),
  used_at ${ts}
);
