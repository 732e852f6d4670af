-- an act of the school that its programmes rest on: an order, a regulation, a roadmap
create table local_act (
  id ${identity},
  school_id bigint not null references school (id),
  title varchar(200) not null,
  number varchar(40) not null,
  dated date not null,
  valid_until date,
  amends_id bigint references local_act (id),
  file varchar(300),
  file_name varchar(100),
  reviewed_on date not null,
  reminded_on date,
  ended_on date,
  entered_by bigint references person (id)
);
create index local_act_school on local_act (school_id);
create index local_act_amends on local_act (amends_id);
create index local_act_entered_by on local_act (entered_by);
