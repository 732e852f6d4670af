-- who has typed codes that there are not, of the last day; what was typed is not kept
create table wrong_code (
  id ${identity},
  person_id bigint not null references person (id),
  tried_at ${ts} not null
);
create index wrong_code_person on wrong_code (person_id, tried_at);
create index wrong_code_tried on wrong_code (tried_at);
