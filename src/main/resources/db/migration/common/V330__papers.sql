create table issued_paper (
  id ${identity},
  programme_id bigint not null references programme (id),
  code varchar(24) not null,
  subject bigint not null,
  made_at ${ts},
  made_by bigint references person (id),
  number varchar(60),
  dated date,
  check_code varchar(20) unique,
  unique (programme_id, code, subject)
);
