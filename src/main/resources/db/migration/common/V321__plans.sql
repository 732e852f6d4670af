create table development_plan (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  problem varchar(600) not null,
  results varchar(600) not null,
  mode varchar(20) not null,
  rhythm varchar(200) not null,
  until_on date not null,
  written_by bigint references person (id),
  written_at ${ts} not null,
  agreed_at ${ts},
  seen_by bigint references person (id),
  seen_at ${ts},
  version bigint not null
);
create unique index development_plan_tandem on development_plan (tandem_id);

-- who has said yes to the plan as it stands
create table plan_yes (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  person_id bigint not null references person (id),
  said_at ${ts} not null
);
create unique index plan_yes_once on plan_yes (tandem_id, person_id);

create table plan_entry (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  deed varchar(20) not null,
  words varchar(600),
  person_id bigint references person (id),
  done_at ${ts} not null
);
create index plan_entry_tandem on plan_entry (tandem_id);

alter table plan_task add column kind varchar(20);
alter table plan_task add column person_id bigint references person (id);
alter table plan_task add column place integer not null default 0;
alter table plan_task add column accepted_by bigint references person (id);
alter table plan_task add column accepted_at ${ts};
alter table plan_task add column redo varchar(600);
-- what was ticked off before there was anything to accept stands as it is
update plan_task set accepted_at = done_at where done_at is not null;
