-- A partner is asked by a link how the season was; the first who opens it answers.
create table partner_ask (
  id ${identity},
  programme_id bigint not null references programme (id),
  name varchar(80) not null,
  code varchar(40) not null,
  asked_by bigint not null references person (id),
  asked_at ${ts} not null,
  expires_at ${ts} not null,
  answerer_id bigint references person (id),
  answered_at ${ts},
  unique (code)
);
create index partner_ask_programme on partner_ask (programme_id);
