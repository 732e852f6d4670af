alter table concern add column answer_by ${ts};
alter table concern add column sort varchar(20);
alter table concern add column tandem_id bigint references tandem (id);
alter table concern add column urgent_at ${ts};
alter table concern add column answered_at ${ts};
alter table concern add column farewell text;
alter table concern add column helped ${bool};

-- what became of a call, written once and never changed
create table concern_entry (
  id ${identity},
  concern_id bigint not null references concern (id),
  deed varchar(20) not null,
  person_id bigint references person (id),
  done_at ${ts} not null
);
create index concern_entry_concern on concern_entry (concern_id);
