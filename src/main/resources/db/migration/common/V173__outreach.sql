-- meetings at which people hear of a programme before they come to it
create table information_event (
  id ${identity},
  programme_id bigint not null references programme (id),
  invitation_code varchar(40) not null references invitation (code),
  starts_at ${ts} not null,
  place varchar(200) not null,
  came integer,
  cancelled_at ${ts}
);
create index information_event_programme on information_event (programme_id);
