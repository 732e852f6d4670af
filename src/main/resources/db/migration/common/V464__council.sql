-- what one of the council of mentors says of a proposed pair, or of the plan of a pair; empty words mean that nothing
-- speaks against it. A proposed pair is known by its two people: a new search makes another row of it
create table council_word (
  id ${identity},
  programme_id bigint not null references programme (id),
  person_id bigint not null references person (id),
  mentor_id bigint references participant (id),
  mentee_id bigint references participant (id),
  tandem_id bigint references tandem (id),
  words varchar(1000) not null,
  said_at ${ts} not null,
  passed_by bigint references person (id),
  passed_at ${ts},
  unique (person_id, mentor_id, mentee_id)
);
create index council_word_programme on council_word (programme_id);
create index council_word_mentor on council_word (mentor_id);
create index council_word_mentee on council_word (mentee_id);
create index council_word_tandem on council_word (tandem_id);
