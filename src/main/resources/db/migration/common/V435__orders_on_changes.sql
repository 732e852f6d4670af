-- an order on changes in the pairs tells of each who has parted once
alter table tandem_member add column change_number varchar(40);
alter table tandem_member add column changed_on date;
-- a paper that lies before the head does not wait for him once it was signed by hand
alter table issued_paper add column numbered_at ${ts};
