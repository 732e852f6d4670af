-- whoever lets the curators of other schools see him and ask him
create table open_mentor (
  person_id bigint not null primary key references person (id),
  agreed_at ${ts} not null
);

create table mentor_call (
  id ${identity},
  programme_id bigint not null references programme (id),
  mentor_id bigint not null references person (id),
  curator_id bigint not null references person (id),
  called_at ${ts} not null,
  answer varchar(20),
  answered_at ${ts},
  unique (programme_id, mentor_id)
);
create index mentor_call_mentor on mentor_call (mentor_id);
create index mentor_call_curator on mentor_call (curator_id);
