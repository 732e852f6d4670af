-- with what a mentor can help too, as a curator has learned in a talk
create table added_tag (
  id ${identity},
  participant_id bigint not null references participant (id),
  tag varchar(40) not null,
  added_by bigint not null references person (id),
  added_at ${ts} not null,
  unique (participant_id, tag)
);
