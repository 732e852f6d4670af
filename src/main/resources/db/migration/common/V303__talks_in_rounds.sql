create table talk (
  id ${identity},
  gathering_id bigint not null references gathering (id),
  round integer not null,
  mentor_id bigint not null references person (id),
  mentee_id bigint not null references person (id),
  unique (gathering_id, round, mentor_id),
  unique (gathering_id, round, mentee_id)
);
create index talk_mentor on talk (mentor_id);
create index talk_mentee on talk (mentee_id);
