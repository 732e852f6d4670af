-- The sheet due on 20 January, handed to the head of the school for approval.
create table january_sheet (
  id ${identity},
  programme_id bigint not null references programme (id),
  handed_by bigint not null references person (id),
  handed_at ${ts} not null,
  decided_by bigint references person (id),
  decided_at ${ts},
  approved ${bool},
  word varchar(400),
  version bigint not null,
  unique (programme_id)
);
