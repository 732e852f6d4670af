create table meeting_series (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  programme_id bigint not null references programme (id),
  zone varchar(60) not null,
  time varchar(8) not null,
  minutes integer not null,
  mode varchar(20) not null,
  place varchar(300) not null,
  rhythm varchar(20) not null,
  proposed_by bigint not null references person (id),
  proposed_side varchar(20) not null,
  agreed_at ${ts} not null,
  last_made date not null,
  stopped_at ${ts},
  version bigint not null
);
create index meeting_series_tandem on meeting_series (tandem_id);

create table meeting (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  programme_id bigint not null references programme (id),
  kind varchar(20) not null,
  starts_at ${ts} not null,
  minutes integer not null,
  mode varchar(20) not null,
  place varchar(300) not null,
  proposed_by bigint not null references person (id),
  proposed_side varchar(20) not null,
  proposed_at ${ts} not null,
  rhythm varchar(20),
  series_id bigint references meeting_series (id),
  series_day date,
  replaces_id bigint references meeting (id),
  revision integer not null,
  state varchar(20) not null,
  decided_at ${ts},
  decided_by bigint references person (id),
  reason varchar(20),
  mentor_comes_at ${ts},
  mentee_comes_at ${ts},
  mentor_outcome varchar(20),
  mentor_reason varchar(20),
  mentor_said_by bigint references person (id),
  mentor_said_at ${ts},
  mentee_outcome varchar(20),
  mentee_reason varchar(20),
  mentee_said_by bigint references person (id),
  mentee_said_at ${ts},
  disputed_at ${ts},
  dispute_settled_at ${ts},
  version bigint not null
);
create index meeting_tandem on meeting (tandem_id, starts_at);
create index meeting_programme on meeting (programme_id, starts_at);
-- one question at a time: two people who propose at once do not cross
create unique index meeting_open on meeting (tandem_id) where state = 'PROPOSED';
