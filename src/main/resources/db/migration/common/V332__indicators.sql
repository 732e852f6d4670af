create table school_number (
  id ${identity},
  school_id bigint not null references school (id),
  school_year int not null,
  code varchar(40) not null,
  number int not null,
  unique (school_id, school_year, code)
);

create table own_indicator (
  id ${identity},
  school_id bigint not null references school (id),
  school_year int not null,
  name varchar(200) not null,
  number int not null,
  target int not null
);
