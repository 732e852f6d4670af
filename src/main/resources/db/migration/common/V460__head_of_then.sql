-- who stood as head when a paper got its number: he stays under it
alter table issued_paper add column head_id bigint references person (id);
alter table order_draft add column head_id bigint references person (id);
