-- a mentee may rest while the others of the group go on
alter table tandem_member add column paused_at ${ts};
alter table tandem_member add column pause_cause varchar(20);
alter table tandem_member add column paused_until date;

-- that a tandem rests is told by its rest; its state tells how far it had come
update tandem set state = case when started_at is null then 'FORMED' else 'ACTIVE' end
where state = 'PAUSED';
