-- an announcement waits for its hour with some of its readers, and can be taken back until then
alter table announcement add column withdrawn_by bigint references person (id);
alter table announcement add column withdrawn_at ${ts};
create table announcement_hour (
  announcement_id bigint not null references announcement (id),
  goes_at ${ts} not null,
  people integer not null
);
create index announcement_hour_of on announcement_hour (announcement_id);
