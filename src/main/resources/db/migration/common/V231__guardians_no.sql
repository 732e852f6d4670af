-- a guardian does not allow it; until he changes it nobody is asked any more
create table guardian_refusal (
  id ${identity},
  participant_id bigint not null references participant (id),
  school_id bigint not null references school (id),
  child_id bigint not null references person (id),
  guardian_id bigint not null references person (id),
  word varchar(1000) not null,
  said_at ${ts} not null,
  -- whether nothing goes on because of it: the other parent's yes may have stood already
  binding ${bool} not null,
  taken_back_at ${ts},
  overruled_at ${ts}
);
create index guardian_refusal_child on guardian_refusal (child_id, school_id);
create index guardian_refusal_guardian on guardian_refusal (guardian_id);
