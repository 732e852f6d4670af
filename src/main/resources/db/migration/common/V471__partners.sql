-- an enterprise, college or school that gives mentors: the card that a curator keeps of it. Whom it has sent is known by
-- the invitation that bears its name
create table partner (
  id ${identity},
  school_id bigint not null references school (id),
  name varchar(80) not null,
  kind varchar(20) not null,
  contract varchar(200),
  contract_until date,
  contact varchar(200),
  coordinator_id bigint references person (id),
  code varchar(40) not null unique,
  code_until ${ts} not null,
  reminded_on date,
  ended_at ${ts},
  unique (school_id, name)
);
create index partner_coordinator on partner (coordinator_id);
