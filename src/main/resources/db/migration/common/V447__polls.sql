-- short surveys in a curator's own words: who was asked, and what was said; in one without names nothing leads from the one
-- to the other
create table poll (
  id ${identity},
  programme_id bigint not null references programme (id),
  audience varchar(40) not null,
  nameless ${bool} not null,
  asked_by bigint not null references person (id),
  asked_at ${ts} not null,
  closed_at ${ts}
);
create index poll_programme on poll (programme_id);
create table poll_question (
  poll_id bigint not null references poll (id),
  place integer not null,
  words varchar(300) not null,
  kind varchar(10) not null,
  options varchar(500) not null,
  primary key (poll_id, place)
);
create table poll_reader (
  id ${identity},
  poll_id bigint not null references poll (id),
  person_id bigint not null references person (id),
  replied ${bool} not null,
  version bigint not null,
  unique (poll_id, person_id)
);
create index poll_reader_person on poll_reader (person_id);
create table poll_answer (
  id varchar(36) primary key,
  poll_id bigint not null references poll (id),
  place integer not null,
  said varchar(600) not null,
  person_id bigint references person (id)
);
create index poll_answer_poll on poll_answer (poll_id, place);
create index poll_answer_person on poll_answer (person_id);
