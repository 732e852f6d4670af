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
  decided_by bigint references person (id),
  version bigint not null,
  unique (programme_id, person_id, role)
);
create index participant_person on participant (person_id);

create table enquiry (
  id ${identity},
  participant_id bigint not null references participant (id),
  curator_id bigint not null references person (id),
  question varchar(300) not null,
  asked_at ${ts} not null,
  answer varchar(400),
  answered_at ${ts}
);
create index enquiry_participant on enquiry (participant_id);
