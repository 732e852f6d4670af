-- what a parcel asks for or reminds of, one matter a line; null for what is said whatever happens
alter table outbox add column matters text;
create index outbox_matters on outbox (not_before)
  where matters is not null and sent_at is null and refused_at is null;

-- the last day, where the person lives, on which a chat heard or will hear of a matter
create table told (
  chat_id bigint not null,
  matter varchar(250) not null,
  told_on varchar(10) not null,
  primary key (chat_id, matter)
);
create index told_by_day on told (told_on);

-- who was reminded by the curator is a matter like all others
drop table nudge;
alter table asking drop column reminded_at;
