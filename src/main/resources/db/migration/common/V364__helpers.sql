-- whoever helps a pair without being its mentor: a second mentor, or somebody of the school
create table aide (
  id ${identity},
  tandem_id bigint not null references tandem (id),
  person_id bigint not null references person (id),
  added_by bigint not null references person (id),
  added_at ${ts} not null,
  removed_at ${ts}
);
create index aide_tandem on aide (tandem_id);
create index aide_person on aide (person_id);
