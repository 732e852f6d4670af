create table person (
  id ${identity},
  chat_id bigint not null unique,
  name varchar(200),
  born_on date,
  language varchar(2) not null,
  zone varchar(60) not null,
  reachability varchar(20) not null,
  reachability_since ${ts} not null,
  came_at ${ts} not null
);

create table guardianship (
  id ${identity},
  child_id bigint not null references person (id),
  guardian_id bigint not null references person (id),
  relation varchar(100) not null,
  phone varchar(40) not null,
  since ${ts} not null,
  checked_at ${ts},
  checked_how varchar(20),
  unique (child_id, guardian_id)
);
create index guardianship_guardian on guardianship (guardian_id);
