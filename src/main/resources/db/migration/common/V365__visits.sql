-- what was seen at a lesson, and what came of it
create table visit_note (
  id ${identity},
  meeting_id bigint not null references meeting (id),
  person_id bigint not null references person (id),
  watched varchar(1200) not null,
  agreed varchar(1200) not null,
  written_at ${ts} not null
);
create unique index visit_note_once on visit_note (meeting_id, person_id);
