alter table order_draft add column asked_at ${ts};
alter table order_draft add column asked_by bigint references person (id);
alter table order_draft add column decided_at ${ts};
alter table order_draft add column decided_by bigint references person (id);
alter table order_draft add column approved_at ${ts};
alter table order_draft add column objection varchar(800);
