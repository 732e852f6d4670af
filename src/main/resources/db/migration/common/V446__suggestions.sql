-- what somebody thinks could be done better, the curator's answer, and whether the report tells it
create table suggestion (
  id ${identity},
  programme_id bigint not null references programme (id),
  person_id bigint not null references person (id),
  named ${bool} not null,
  words varchar(1000) not null,
  suggested_at ${ts} not null,
  answer varchar(1000),
  answered_by bigint references person (id),
  answered_at ${ts},
  in_report ${bool} not null,
  version bigint not null
);
create index suggestion_programme on suggestion (programme_id);
create index suggestion_person on suggestion (person_id);
