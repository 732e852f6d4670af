-- the curator who comes to the first meeting of a pair
create table curator_visit (
  id ${identity},
  meeting_id bigint not null references meeting (id),
  person_id bigint not null references person (id),
  asked_at ${ts} not null,
  declined_at ${ts}
);
create unique index curator_visit_once on curator_visit (meeting_id, person_id);
create index curator_visit_person on curator_visit (person_id);
