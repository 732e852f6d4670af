create table audit (
  id ${identity},
  at ${ts} not null,
  actor_id bigint not null references person (id),
  action varchar(80) not null,
  subject varchar(100) not null
);
create index audit_actor on audit (actor_id);
