alter table gathering add column kind varchar(20) not null default 'ACQUAINTANCE';
alter table gathering add column audience varchar(20) not null default 'WAITING';
alter table gathering add column capacity integer;
alter table gathering add column wishes_until ${ts};
-- so that a file for the phone's calendar follows a gathering that is moved
alter table gathering add column revision integer not null default 0;
alter table guest add column queued_at ${ts};
alter table guest add column absence varchar(20);
alter table guest add column filed_at ${ts};
