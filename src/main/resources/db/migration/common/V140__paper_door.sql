create table paper_form (
  id ${identity},
  code varchar(20) not null unique,
  participant_id bigint not null references participant (id),
  reader varchar(20) not null,
  language varchar(2) not null,
  -- each with the version that was printed, as in: participation:1 personal-data:2
  documents varchar(500) not null,
  printed_at ${ts} not null,
  received_at ${ts},
  received_by bigint references person (id),
  photo varchar(250),
  revision bigint not null
);
create index paper_form_participant on paper_form (participant_id);

alter table consent add column paper_form_id bigint references paper_form (id);
