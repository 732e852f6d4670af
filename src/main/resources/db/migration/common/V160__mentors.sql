-- since when something is missing without which a mentor may not begin; null for nothing
alter table participant add column lacking_since ${ts};

-- a paper that the curator has looked at; no scan is kept
create table certificate (
  id ${identity},
  participant_id bigint not null references participant (id),
  part varchar(20) not null,
  seen_on date not null,
  valid_until date not null,
  seen_by bigint not null references person (id),
  unique (participant_id, part)
);

create table interview_note (
  id ${identity},
  participant_id bigint not null references participant (id),
  curator_id bigint not null references person (id),
  words varchar(700) not null,
  written_at ${ts} not null
);
create index interview_note_participant on interview_note (participant_id);

-- the messenger keeps the file itself
create table portfolio_file (
  id ${identity},
  participant_id bigint not null references participant (id),
  file varchar(200) not null,
  name varchar(60) not null,
  added_at ${ts} not null
);
create index portfolio_file_participant on portfolio_file (participant_id);
