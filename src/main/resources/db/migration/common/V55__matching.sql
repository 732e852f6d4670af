create table proposal (
  id ${identity},
  programme_id bigint not null references programme (id),
  mentor_id bigint not null references participant (id),
  mentor_person_id bigint not null references person (id),
  mentee_id bigint not null references participant (id),
  mentee_person_id bigint not null references person (id),
  explanation text not null,
  state varchar(20) not null,
  locked ${bool} not null,
  drafted_by bigint not null references person (id),
  drafted_at ${ts} not null,
  offered_by bigint references person (id),
  offered_at ${ts},
  mentor_answer varchar(20),
  mentor_answered_at ${ts},
  mentee_answer varchar(20),
  mentee_answered_at ${ts},
  reason varchar(1000),
  settled_by bigint references person (id),
  settled_at ${ts},
  version bigint not null
);
create index proposal_programme on proposal (programme_id, state);
create index proposal_mentor on proposal (mentor_person_id);
create index proposal_mentee on proposal (mentee_person_id);
-- whatever two curators press at the same moment, nobody is promised to two mentors
create unique index proposal_living on proposal (mentee_id)
  where state in ('DRAFT', 'OFFERED', 'AGREED');

create table forbidden_pair (
  id ${identity},
  programme_id bigint not null references programme (id),
  mentor_id bigint not null references person (id),
  mentee_id bigint not null references person (id),
  cause varchar(20) not null,
  said_by bigint references person (id),
  said_at ${ts} not null,
  unique (programme_id, mentor_id, mentee_id)
);
create index forbidden_pair_mentee on forbidden_pair (mentee_id);

create table kind_word (
  id ${identity},
  participant_id bigint not null references participant (id),
  number integer not null,
  step varchar(20) not null,
  said_by bigint references person (id),
  said_at ${ts} not null,
  unique (participant_id, number)
);
