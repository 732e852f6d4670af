create table agenda (
  id ${identity},
  kind varchar(60) not null,
  subject bigint not null,
  due_at ${ts} not null,
  attempts integer not null,
  done_at ${ts}
);
create index agenda_due on agenda (due_at) where done_at is null;
create index agenda_subject on agenda (subject, kind) where done_at is null;
