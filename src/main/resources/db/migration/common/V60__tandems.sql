create table tandem (
  id ${identity},
  programme_id bigint not null references programme (id),
  mentor_id bigint not null references participant (id),
  mentor_person_id bigint not null references person (id),
  state varchar(20) not null,
  formed_at ${ts} not null,
  started_at ${ts},
  paused_at ${ts},
  pause_cause varchar(20),
  paused_until date,
  ended_at ${ts},
  ended_by bigint references person (id),
  end_cause varchar(20),
  aim varchar(400),
  aim_by bigint references person (id),
  aim_at ${ts},
  version bigint not null
);
create index tandem_programme on tandem (programme_id);
create index tandem_mentor on tandem (mentor_person_id);

create table tandem_member (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  participant_id bigint not null references participant (id),
  person_id bigint not null references person (id),
  joined_at ${ts} not null,
  left_at ${ts}
);
create index tandem_member_tandem on tandem_member (tandem_id);
create index tandem_member_person on tandem_member (person_id);

create table plan_task (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  title varchar(400) not null,
  due_on date not null,
  added_by bigint not null references person (id),
  added_at ${ts} not null,
  done_by bigint references person (id),
  done_at ${ts}
);
create index plan_task_tandem on plan_task (tandem_id);

create table tandem_request (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  person_id bigint not null references person (id),
  kind varchar(20) not null,
  until_on date,
  words varchar(400) not null,
  asked_at ${ts} not null,
  granted ${bool},
  decided_by bigint references person (id),
  decided_at ${ts},
  version bigint not null
);
create index tandem_request_tandem on tandem_request (tandem_id);
