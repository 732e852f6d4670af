create table consent (
  id ${identity},
  school_id bigint not null references school (id),
  subject_id bigint not null references person (id),
  given_by bigint not null references person (id),
  document varchar(24) not null,
  version integer not null,
  reader varchar(20) not null,
  language varchar(2) not null,
  text_hash varchar(64) not null,
  given_at ${ts} not null,
  chat_id bigint not null,
  phone varchar(40),
  identity varchar(20),
  withdrawn_at ${ts}
);
create index consent_subject on consent (subject_id, school_id);
create index consent_giver on consent (given_by);
create index consent_withdrawn on consent (withdrawn_at);

create table guardian_link (
  code varchar(40) not null primary key,
  participant_id bigint not null references participant (id),
  child_id bigint not null references person (id),
  way varchar(20) not null,
  expires_at ${ts} not null,
  used_by bigint references person (id),
  used_at ${ts},
  name varchar(200),
  relation varchar(100),
  phone varchar(40),
  revision bigint not null
);
create index guardian_link_participant on guardian_link (participant_id);
create index guardian_link_child on guardian_link (child_id, used_by);

create table asking (
  participant_id bigint not null primary key references participant (id),
  programme_id bigint not null references programme (id),
  asked_at ${ts} not null,
  heard_at ${ts},
  reminded_at ${ts},
  reminders integer not null,
  closed_at ${ts},
  revision bigint not null
);
create index asking_programme on asking (programme_id);
