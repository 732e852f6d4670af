create table digest (
  id ${identity},
  school_id bigint not null references school (id),
  week varchar(10) not null,
  sent_at ${ts} not null,
  unique (school_id, week)
);

create table nudge (
  id ${identity},
  participant_id bigint not null references participant (id),
  step varchar(20) not null,
  sent_on date not null,
  unique (participant_id, step)
);
