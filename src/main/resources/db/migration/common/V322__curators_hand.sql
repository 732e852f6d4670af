alter table tandem_request add column answer_by ${ts};
alter table tandem_request add column talked_by bigint references person (id);
alter table tandem_request add column talked_at ${ts};
alter table tandem_request add column reply varchar(600);
alter table tandem_request add column withdrawn ${bool};

-- what a curator is about to do with a pair, and has done once he has said yes
create table steering (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  act varchar(20) not null,
  person_id bigint references person (id),
  until_on date,
  cause varchar(20),
  participant_id bigint references participant (id),
  words varchar(600),
  planned_by bigint not null references person (id),
  planned_at ${ts} not null,
  done_at ${ts},
  version bigint not null
);
create index steering_tandem on steering (tandem_id);
