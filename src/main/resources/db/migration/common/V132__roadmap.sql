create table roadmap_action (
  id ${identity},
  programme_id bigint not null references programme (id),
  stage varchar(20) not null,
  code varchar(20) not null,
  place integer not null,
  title_ru varchar(120) not null,
  title_en varchar(120) not null,
  document varchar(40),
  duty varchar(20) not null,
  planned_on date not null,
  due_on date not null,
  moved_at ${ts},
  reminded_on date,
  responsible_id bigint references person (id),
  responsible_name varchar(80),
  note varchar(500),
  done_at ${ts},
  done_by bigint references person (id),
  unique (programme_id, stage, code)
);
create index roadmap_action_responsible on roadmap_action (responsible_id)
  where responsible_id is not null;
create index roadmap_action_done_by on roadmap_action (done_by) where done_by is not null;

create table stage_review (
  id ${identity},
  programme_id bigint not null references programme (id),
  stage varchar(20) not null,
  shown_at ${ts} not null,
  causes varchar(500),
  correction varchar(500),
  noted_by bigint references person (id),
  noted_at ${ts},
  unique (programme_id, stage)
);
