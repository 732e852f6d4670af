create table invitation (
  code varchar(40) not null primary key,
  programme_id bigint not null references programme (id),
  role varchar(20) not null,
  created_at ${ts} not null,
  unique (programme_id, role)
);

create table participant (
  id ${identity},
  programme_id bigint not null references programme (id),
  person_id bigint not null references person (id),
  role varchar(20) not null,
  joined_at ${ts} not null,
  consented_at ${ts},
  applied_at ${ts},
  approved_at ${ts},
  ready_at ${ts},
  paired_at ${ts},
  met_at ${ts},
  active_at ${ts},
  finished_at ${ts},
  declined_at ${ts},
  paused_at ${ts},
  left_at ${ts},
  capacity integer not null,
  unique (programme_id, person_id, role)
);
create index participant_person on participant (person_id);
