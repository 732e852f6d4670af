-- situational mentoring: a question by its topic, who was called to it, and who answers
create table advice (
  id ${identity},
  programme_id bigint not null references programme (id),
  participant_id bigint not null references participant (id),
  person_id bigint not null references person (id),
  topic varchar(40),
  words varchar(1000) not null,
  asked_at ${ts} not null,
  mentor_id bigint references participant (id),
  mentor_person_id bigint references person (id),
  taken_at ${ts},
  reminded_at ${ts},
  answer varchar(1000),
  answered_by bigint references person (id),
  answered_at ${ts},
  rating integer,
  handed_on_at ${ts},
  closed_at ${ts},
  version bigint not null
);
create index advice_programme on advice (programme_id);
create index advice_participant on advice (participant_id);
create index advice_mentor on advice (mentor_person_id);
create index advice_answered on advice (answered_by);
create table advice_call (
  id ${identity},
  advice_id bigint not null references advice (id),
  participant_id bigint not null references participant (id),
  person_id bigint not null references person (id),
  called_at ${ts} not null,
  passed_at ${ts},
  unique (advice_id, person_id)
);
create index advice_call_person on advice_call (person_id);
