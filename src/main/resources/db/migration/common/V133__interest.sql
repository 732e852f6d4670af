create table interest_poll (
  id ${identity},
  programme_id bigint not null references programme (id),
  code varchar(40) not null unique,
  opened_at ${ts} not null,
  closed_at ${ts},
  unique (programme_id)
);

-- no column leads to a person: the mark cannot be traced back, and goes when the poll is closed
create table interest_answer (
  id ${identity},
  poll_id bigint not null references interest_poll (id),
  mark varchar(64),
  walk varchar(20) not null,
  wish varchar(20) not null,
  unique (poll_id, mark)
);
