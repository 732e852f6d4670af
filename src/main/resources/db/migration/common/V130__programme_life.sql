alter table programme add column role_model varchar(40);
alter table programme add column closed_at ${ts};
alter table programme add column closed_by bigint references person (id);
