-- whether a minor's guardian has to agree to a meeting outside school
alter table programme add column guardian_rule varchar(20);

create table guardian_word (
  id ${identity},
  meeting_id bigint not null references meeting (id),
  child_id bigint not null references person (id),
  guardian_id bigint not null references person (id),
  asked_at ${ts} not null,
  said_at ${ts},
  yes ${bool},
  version bigint not null
);
create index guardian_word_meeting on guardian_word (meeting_id);
create index guardian_word_guardian on guardian_word (guardian_id);
