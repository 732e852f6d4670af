alter table programme add column papers_first varchar(20);
alter table issued_paper add column signed_at ${ts};
alter table issued_paper add column signed_by bigint references person (id);
