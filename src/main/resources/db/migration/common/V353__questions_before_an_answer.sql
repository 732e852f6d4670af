-- before saying yes or no to a pair each side may ask the other one thing
create table offer_question (
  id ${identity},
  proposal_id bigint not null references proposal (id),
  side varchar(10) not null,
  words varchar(1000) not null,
  asked_at ${ts} not null,
  answer varchar(1000),
  answered_by bigint references person (id),
  answered_at ${ts},
  unique (proposal_id, side)
);
