alter table issued_paper add column asked_at ${ts};
alter table issued_paper add column asked_by bigint references person (id);
alter table issued_paper add column decided_at ${ts};
alter table issued_paper add column decided_by bigint references person (id);
alter table issued_paper add column approved_at ${ts};
alter table issued_paper add column objection varchar(800);
